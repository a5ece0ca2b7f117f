/** Turns what was found into what reports show: the requests that lead to it, the nearest one that passes, and how to see it again. */
import { CHECKS } from '../contract/catalogue.ts'
import type { Document } from '../openapi/document.ts'
import { curlsOf } from '../report/curl.ts'
import type { FindingEvent, RecordedStep } from '../report/event.ts'
import type { Redactor } from '../report/redact.ts'
import { thingsOf } from './assertion.ts'
import type { Found } from './book.ts'
import { takenBy } from './borrowed.ts'
import type { Credentials } from './credentials.ts'
import { differenceOf } from './difference.ts'
import type { History } from './history.ts'
import { isSearch, searchWords } from './make/search.ts'
import type { Sent } from './session.ts'

/** What evidence is drawn from. */
export interface Evidence {
  readonly document: Document
  readonly base: string
  readonly seed: number
  readonly credentials: Credentials
  readonly history: History
  readonly redactor: Redactor
  /** The last exchange that passed the same check of the same operation. */
  passing(found: Found): Sent | undefined
}

/** The id under which a finding can be replayed. */
export function replayId(fingerprint: string): string {
  return fingerprint.slice(0, 8)
}

/** The event that tells a finding. */
export function findingEvent(evidence: Evidence, found: Found): FindingEvent {
  const { violation, operation, phase, sent, readings, count } = found
  const place = violation.schema === undefined ? operation?.pointer : violation.schema
  const position = place === undefined ? undefined : evidence.document.source?.locate(place)
  const all = leadingTo(evidence, found)
  const steps = all.map((one) => stepOf(evidence, one, noteOf(one, sent)))
  const last = steps.at(-1)
  const neighbour = neighbourOf(evidence, found)
  return evidence.redactor.event({
    type: 'finding',
    id: CHECKS[violation.slug].id,
    slug: violation.slug,
    severity: violation.severity,
    method: operation?.method ?? '*',
    path: operation?.path ?? '*',
    fingerprint: violation.fingerprint,
    message: violation.message,
    reason: violation.reason,
    ...defined('in', violation.in),
    ...defined('pointer', violation.pointer),
    ...defined('schema', violation.schema),
    ...(position && { file: position.file, line: position.line, column: position.column }),
    ...defined('expected', violation.expected),
    ...defined('found', violation.found),
    ...defined('nearest', violation.nearest),
    phase,
    seed: evidence.seed,
    ...(last && {
      replay: replayId(violation.fingerprint),
      curl: curlsOf(
        steps,
        all.map((one) => borrowedFrom(evidence, found, one, all)),
      ),
      steps,
    }),
    ...(neighbour && { neighbour }),
    ...defined('readings', readings),
    ...defined('follows', found.follows),
    count,
  })
}

/** The exchanges that lead to a finding, and those that made what it speaks of. */
export function leadingTo({ history }: Evidence, { sent, asserts }: Found): Sent[] {
  const makers = thingsOf(asserts).flatMap((live) => history.maker(live.origin.sent) ?? [])
  return history.leadingTo([...makers, ...sent.flatMap((one) => foundBy(history, one)), ...sent])
}

/** What made the things whose words a request searches for. */
function foundBy({ maker }: History, { index, case: { operation, query } }: Sent): Sent[] {
  return operation.parameters.flatMap((parameter) => {
    const word = String([query[parameter.name]].flat()[0] ?? '')
    if (word === '' || !isSearch(parameter)) return []
    for (let before = index - 1; before >= 0; before--) {
      const made = maker(before)
      const body = made?.case.body
      if (made && body && 'value' in body && searchWords(body.value).includes(word)) return [made]
    }
    return []
  })
}

/** Which values of a request are of earlier answers, in words. */
function borrowedFrom({ history }: Evidence, { asserts }: Found, one: Sent, all: readonly Sent[]): string[] {
  return takenBy(history, one, all, asserts).map(({ value, step, at }) => `${String(value)} is of answer ${step + 1}, ${at}`)
}

function defined<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value })
}

function noteOf(one: Sent, shown: readonly Sent[]): string {
  const { label, mutation } = one.case
  if (one === shown.at(-1)) return mutation && !label.endsWith(mutation.description) ? `${label}: ${mutation.description}` : label
  return shown.includes(one) ? label : 'makes what is needed'
}

function neighbourOf(evidence: Evidence, found: Found): FindingEvent['neighbour'] {
  if (found.neighbour) return { difference: found.neighbour.difference, step: stepOf(evidence, found.neighbour.sent) }
  const last = found.sent.at(-1)
  const base = last?.case.base && evidence.history.ofCase(last.case.base)
  const near = base && base.status >= 200 && base.status < 300 ? base : evidence.passing(found)
  if (!last || !near || near === last) return undefined
  return { difference: differenceOf(last, near), step: stepOf(evidence, near) }
}

/** Headers that differ each time and say nothing of a defect. */
const VOLATILE = new Set(['date', 'connection', 'keep-alive'])

/** One exchange as reports show it, credentials by their names. */
export function stepOf(
  { credentials, base, redactor }: Pick<Evidence, 'credentials' | 'base' | 'redactor'>,
  sent: Sent,
  note?: string,
): RecordedStep {
  const shown = credentials.on(sent.wire, sent.case.credential, true)
  const body = shown.body && textOf(shown.body)
  const answer = sent.exchange?.response
  return redactor.step({
    method: shown.method,
    url: base + shown.path,
    headers: shown.headers,
    ...(body !== undefined && { body }),
    ...(answer && {
      status: answer.status,
      answerHeaders: [...answer.headers].filter(([name]) => !VOLATILE.has(name)),
      answerBody: typeof answer.body === 'string' ? answer.body : textOf(answer.body),
    }),
    ...(sent.fault && { fault: `${sent.fault}: ${sent.detail}` }),
    ...(note !== undefined && { note }),
  })
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
