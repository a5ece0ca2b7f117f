/** Sends the requests of a finding again, with the ids that the target gives this time, and tells whether it still shows. */
import { createChance } from '../chance.ts'
import { judgeExchange } from '../contract/exchange.ts'
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import { valueAt } from '../openapi/pointer.ts'
import type { Credentials } from './credentials.ts'
import { digestAt, type Replay, type ReplayStep } from './replay-file.ts'
import type { Transport } from './transport/transport.ts'
import type { WireOutcome, WireRequest } from './wire.ts'

/** What became of one step. */
export interface Replayed {
  readonly method: string
  readonly path: string
  /** What it was answered before, and what now; 0 when there was no answer. */
  readonly before: number
  readonly now: number
  readonly fault?: string
}

/** What became of a finding. */
export interface ReplayResult {
  readonly outcome: 'shows' | 'gone' | 'undecided' | 'unreachable'
  readonly why: string
  readonly steps: readonly Replayed[]
}

/** Sends a replay to a target. Where a name that it gives is taken already, it is sent once more with other names. */
export async function resend(replay: Replay, document: Document, transport: Transport, credentials: Credentials): Promise<ReplayResult> {
  const result = await once(replay, document, transport, credentials)
  const taken = result.steps.some(({ before, now }) => now === 409 && before !== 409)
  return taken ? once(renamed(replay), document, transport, credentials) : result
}

const TAG = /doppel-[0-9a-z]+-(?=\d)/g

/** The same with another mark in its names, as long as the old one where that is long enough to be new. */
function renamed(replay: Replay): Replay {
  const chance = createChance('system')
  const marks = new Map<string, string>()
  const mark = (old: string): string => {
    const known = marks.get(old) ?? `doppel-${chance.token(Math.max(6, old.length - 8)).toLowerCase()}-`
    marks.set(old, known)
    return known
  }
  const text = (one: string) => one.replace(TAG, mark)
  const steps = replay.steps.map((step): ReplayStep => {
    const body =
      step.body === undefined
        ? undefined
        : Buffer.from(text(Buffer.from(step.body, 'base64').toString('latin1')), 'latin1').toString('base64')
    const borrowed = step.borrowed.map((one) => ({ ...one, value: typeof one.value === 'string' ? text(one.value) : one.value }))
    return { ...step, path: text(step.path), borrowed, ...(body !== undefined && { body }) }
  })
  return { ...replay, steps }
}

async function once(replay: Replay, document: Document, transport: Transport, credentials: Credentials): Promise<ReplayResult> {
  const steps: Replayed[] = []
  const values: (WireOutcome | undefined)[] = []
  let last: WireOutcome | undefined
  for (const [index, step] of replay.steps.entries()) {
    const wire = substituted(step, values)
    last = await transport.send(credentials.on(wire, step.credential))
    values.push(last)
    const now = 'fault' in last ? 0 : last.exchange.response.status
    steps.push({
      method: wire.method,
      path: wire.path,
      before: step.status,
      now,
      ...('fault' in last && { fault: `${last.fault}: ${last.detail}` }),
    })
    if ('fault' in last && last.fault === 'refused') return { outcome: 'unreachable', why: last.detail, steps }
    if (index < replay.steps.length - 1 && classOf(now) !== classOf(step.status))
      return { outcome: 'undecided', why: `step ${index + 1} was answered ${told(now)}, and ${told(step.status)} before`, steps }
  }
  return { ...verdictOf(replay, document, last as WireOutcome), steps }
}

function verdictOf(replay: Replay, document: Document, last: WireOutcome): Pick<ReplayResult, 'outcome' | 'why'> {
  const before = replay.steps.at(-1)?.status ?? 0
  if ('fault' in last) {
    return before === 0
      ? { outcome: 'shows', why: `there is still no answer (${last.detail})` }
      : { outcome: 'undecided', why: last.detail }
  }
  const { exchange } = last
  if (/^(?:response|http)\//.test(replay.slug)) {
    const found = judgeExchange(document, exchange).violations.find(({ fingerprint }) => fingerprint === replay.fingerprint)
    if (found) return { outcome: 'shows', why: found.message }
  }
  const { status } = exchange.response
  if (replay.slug.startsWith('response/')) {
    if (status === before || replay.slug === 'response/server-error')
      return { outcome: 'gone', why: `the answer ${status} passes the check` }
    return { outcome: 'undecided', why: `it is answered ${status} now, and ${told(before)} before` }
  }
  if (classOf(status) !== classOf(before)) return { outcome: 'gone', why: `it is answered ${status} now, and ${told(before)} before` }
  if (replay.slug.startsWith('state/') && replay.pointer !== undefined && digestAt(bodyValue(last), replay.pointer) !== replay.digest)
    return { outcome: 'gone', why: `what is at ${replay.pointer} of the answer is another value now` }
  return { outcome: 'shows', why: `it is still answered ${status}` }
}

/** Statuses that mean the same to a finding. */
function classOf(status: number): string {
  if (status === 404 || status === 410) return 'missing'
  if (status === 401 || status === 403) return 'refused'
  return String(Math.floor(status / 100))
}

function told(status: number): string {
  return status === 0 ? 'nothing' : String(status)
}

function bodyValue(outcome: WireOutcome | undefined): unknown {
  if (!outcome || 'fault' in outcome) return undefined
  const { headers, body } = outcome.exchange.response
  if (typeof body !== 'string' || !isJson(headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A step with the values that this target gave. */
function substituted(step: ReplayStep, before: readonly (WireOutcome | undefined)[]): WireRequest {
  const changes = new Map<unknown, unknown>()
  for (const { value, step: index, at } of step.borrowed) {
    const outcome = before[index]
    const now = at === 'header location' ? locationValue(outcome) : valueAt(bodyValue(outcome), at)
    if (now !== undefined) changes.set(value, now)
  }
  const text = (part: string) => {
    for (const [value, now] of changes) if (part === encodeURIComponent(String(value))) return encodeURIComponent(String(now))
    return part
  }
  const path = step.path
    .split(/([/?&=])/)
    .map(text)
    .join('')
  const bytes = step.body === undefined ? undefined : Buffer.from(step.body, 'base64')
  const body = bytes && changes.size > 0 ? rewritten(bytes, changes) : bytes
  return { method: step.method, path, headers: step.headers, ...(body && { body }) }
}

function locationValue(outcome: WireOutcome | undefined): unknown {
  if (!outcome || 'fault' in outcome) return undefined
  const last = outcome.exchange.response.headers
    .get('location')
    ?.replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
  return last === undefined ? undefined : decodeURIComponent(last)
}

/** A JSON body with other values in place of those that were borrowed; other bodies stay as they are. */
function rewritten(bytes: Buffer, changes: ReadonlyMap<unknown, unknown>): Buffer {
  const walk = (value: unknown): unknown => {
    if (changes.has(value)) return changes.get(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]))
    return value
  }
  try {
    return Buffer.from(JSON.stringify(walk(JSON.parse(bytes.toString('utf8')))))
  } catch {
    return bytes
  }
}
