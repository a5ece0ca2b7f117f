/** Keeps secrets out of reports: whatever enters an event passes through here first. */
import type { Event, FindingEvent, RecordedStep } from './event.ts'
import { withoutJsonSecrets } from './json-secrets.ts'
import { hiderOf } from './known-secrets.ts'
import { isSensitive, REDACTED, withoutHeader, withoutLooks, withoutTold } from './sensitive.ts'

/** The longest body that a report shows, in characters. */
export const LONGEST_BODY = 4096
/** More than this is not even looked at. */
const LONGEST_READ = 65_536
/** A shorter secret is an ordinary word often enough: it stays where the document speaks. */
const STRONG = 8

/** A body that was cut before. */
const CLIPPED = /… \(\d+ more characters\)$/

/** Takes secrets out of what is reported. Each function leaves text that holds none as it is. */
export interface Redactor {
  /** A sentence or a value. */
  text(text: string): string
  url(url: string): string
  headers(headers: Iterable<readonly [string, string]>): [string, string][]
  /** A body, cut where it is long; `truncated` says that it was cut before. */
  body(body: string, options?: { readonly truncated?: boolean }): string
  /** A command line, e.g. of curl. */
  command(command: string): string
  step(step: RecordedStep): RecordedStep
  event<One extends Event>(event: One): One
}

/** What a redactor is told. */
export interface RedactorOptions {
  /** Credentials that are known: found raw, in base64 and percent-encoded. A whole header value such as `Basic ...` is taken apart. */
  readonly secrets?: readonly string[]
  /** More names of headers, parameters and fields that hold secrets, e.g. those of the document's security schemes. */
  readonly names?: readonly string[]
}

/** Makes a redactor. */
export function createRedactor({ secrets = [], names = [] }: RedactorOptions = {}): Redactor {
  const known = hiderOf(secrets)
  const own = hiderOf(secrets.filter((secret) => secret.length >= STRONG))
  const more = new Set(names.map((name) => name.toLowerCase()))
  const isSecret = (name: string) => isSensitive(name) || more.has(name.toLowerCase())

  const text = (given: string) => withoutLooks(withoutJsonSecrets(known(given), isSecret), isSecret)
  const told = (given: string, cut = false) => withoutTold(withoutJsonSecrets(known(given, cut), isSecret), isSecret)
  const headers = (given: Iterable<readonly [string, string]>) =>
    [...given].map(([name, value]): [string, string] => [
      own(name),
      isSecret(name) || /^(?:set-)?cookie$/i.test(name) ? known(withoutHeader(name, value)) : text(value),
    ])
  const body = (given: string, { truncated = false }: { truncated?: boolean } = {}) => {
    const read = given.slice(0, LONGEST_READ)
    const cut = truncated || read.length < given.length
    return clipped(told(read, cut), given.length - read.length, truncated)
  }
  const step = (given: RecordedStep): RecordedStep => ({
    ...given,
    url: text(given.url),
    headers: headers(given.headers),
    ...(given.body !== undefined && { body: body(given.body) }),
    ...(given.answerHeaders && { answerHeaders: headers(given.answerHeaders) }),
    ...(given.answerBody !== undefined && { answerBody: body(given.answerBody) }),
    ...(given.fault !== undefined && { fault: text(given.fault) }),
    ...(given.note !== undefined && { note: text(given.note) }),
  })
  const finding = (given: FindingEvent): FindingEvent => {
    const name = given.in === undefined ? undefined : nameAt(given.pointer ?? '')
    const said = name !== undefined && isSecret(name) ? (one: string) => text(withoutValues(one, name, given.found)) : text
    return {
      ...given,
      method: own(given.method),
      path: own(withoutLooks(given.path)),
      message: said(given.message),
      ...(given.pointer !== undefined && { pointer: own(given.pointer) }),
      ...(given.expected !== undefined && { expected: text(given.expected) }),
      ...(given.found !== undefined && { found: said(given.found) }),
      ...(given.nearest !== undefined && { nearest: text(given.nearest) }),
      ...(given.curl !== undefined && { curl: told(given.curl) }),
      ...(given.steps && { steps: given.steps.map(step) }),
      ...(given.neighbour && { neighbour: { difference: text(given.neighbour.difference), step: step(given.neighbour.step) } }),
      ...(given.readings && { readings: given.readings.map((one) => ({ reading: text(one.reading), verdict: text(one.verdict) })) }),
    }
  }
  const event = (given: Event): Event => {
    if (given.type === 'finding') return finding(given)
    if (given.type === 'verdict') {
      const { path, reason } = given
      return { ...given, path: own(withoutLooks(path)), ...(reason !== undefined && { reason: text(reason) }) }
    }
    if (given.type === 'start') return { ...given, ...(given.target !== undefined && { target: text(given.target) }) }
    if (given.type === 'leftover') return { ...given, path: text(given.path), reason: text(given.reason) }
    if (given.type === 'note') return { ...given, message: text(given.message) }
    if (given.type === 'end') return { ...given, ...(given.stopped !== undefined && { stopped: text(given.stopped) }) }
    return given
  }
  return { text, url: text, headers, body, command: (given) => told(given), step, event: (given) => event(given) as typeof given }
}

/** A body as long as reports show it; a cut never goes through what stands in place of a secret. */
function clipped(body: string, unread: number, truncated: boolean): string {
  if (CLIPPED.test(body) && body.length <= LONGEST_BODY + 40) return body
  if (body.length <= LONGEST_BODY) return unread > 0 || (truncated && !body.endsWith('…')) ? `${body}…` : body
  const open = body.lastIndexOf('[', LONGEST_BODY)
  const inside = body.startsWith(REDACTED, open) && open + REDACTED.length > LONGEST_BODY
  const end = inside ? open : LONGEST_BODY
  return `${body.slice(0, end).toWellFormed()}… (${body.length - end + unread} more characters)`
}

function nameAt(pointer: string): string | undefined {
  const name = pointer.split('/').findLast((step) => step !== '' && !/^\d+$/.test(step))
  return name?.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A sentence about a secret field without the values that it quotes. */
function withoutValues(sentence: string, name: string, found: string | undefined): string {
  const literal = found !== undefined && /^["'\d-]|\d/.test(found)
  const without = literal ? sentence.replaceAll(found, REDACTED) : sentence
  return without.replace(/"((?:[^"\\]|\\.)*)"/g, (all, inner: string) => (inner === name || inner === '' ? all : `"${REDACTED}"`))
}
