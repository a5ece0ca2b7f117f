/** Sends the requests of a finding again, with new names and the ids that the target gives this time, and tells whether it still shows. */
import { createChance } from '../chance.ts'
import type { Document } from '../openapi/document.ts'
import { valueAt } from '../openapi/pointer.ts'
import type { Assertion, Named } from './assertion.ts'
import type { Credentials } from './credentials.ts'
import { keyIn } from './living.ts'
import { type Resent, removeMade } from './replay-clean-up.ts'
import type { Replay, ReplayStep } from './replay-file.ts'
import { bodyValue, classOf, type Told, told, verdictOf } from './replay-verdict.ts'
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
  readonly outcome: Told['outcome'] | 'unreachable'
  readonly why: string
  readonly steps: readonly Replayed[]
  /** The last answer before and now, where it is left to the reader to compare them. */
  readonly answers?: { readonly before?: string; readonly now?: string }
  /** What it made and could not remove, and why. */
  readonly left: readonly string[]
}

/** What a target is given until a write is seen everywhere. */
const WAITS_MS = [150, 350, 700]
/** How often a thing is read that shows only now and then. */
const READINGS = 6

/** Sends a replay to a target, and removes what it made there. */
export async function resend(replay: Replay, document: Document, transport: Transport, credentials: Credentials): Promise<ReplayResult> {
  const resent: Resent[] = []
  const result = await once(renamed(replay), document, transport, credentials, resent)
  const left = result.outcome === 'unreachable' ? [] : await removeMade(document, resent, transport, credentials)
  return { ...result, left }
}

const TAG = /doppel-([0-9a-z]+-\d+)/g

/** The same with other marks of the same length in its names: the old ones may be taken. */
function renamed(replay: Replay): Replay {
  const chance = createChance('system')
  const marks = new Map<string, string>()
  const text = (one: string) =>
    one.replace(TAG, (old, tail: string) => {
      if (!marks.has(old)) marks.set(old, `doppel-${chance.token(tail.length).toLowerCase()}`)
      return marks.get(old) as string
    })
  const deep = <Value>(value: Value): Value => JSON.parse(text(JSON.stringify(value)))
  const steps = replay.steps.map((step): ReplayStep => {
    const body = step.body === undefined ? undefined : text(Buffer.from(step.body, 'base64').toString('latin1'))
    return {
      ...step,
      path: text(step.path),
      borrowed: deep(step.borrowed),
      ...(body !== undefined && { body: Buffer.from(body, 'latin1').toString('base64') }),
    }
  })
  return { ...replay, steps, ...(replay.asserts && { asserts: deep(replay.asserts) }) }
}

type Once = Omit<ReplayResult, 'left'>

async function once(replay: Replay, document: Document, transport: Transport, credentials: Credentials, resent: Resent[]): Promise<Once> {
  const steps: Replayed[] = []
  const values: WireOutcome[] = []
  const changes = new Map<unknown, unknown>()
  const turns = replay.reason === 'stale'
  const send = async (wire: WireRequest, step: ReplayStep) => {
    const outcome = await transport.send(credentials.on(wire, step.credential))
    resent.push({ wire, credential: step.credential, outcome })
    return outcome
  }
  for (const [index, step] of replay.steps.entries()) {
    const lost = step.borrowed.find((one) => !borrow(one, values, changes))
    if (lost) {
      const why = `step ${index + 1} needs what the answer to step ${lost.step + 1} gave at ${lost.at}, and it gives nothing there now`
      return { outcome: 'undecided', why, steps }
    }
    const wire = substituted(step, changes)
    const outcome = await send(wire, step)
    values.push(outcome)
    const now = 'fault' in outcome ? 0 : outcome.exchange.response.status
    const fault = 'fault' in outcome ? { fault: `${outcome.fault}: ${outcome.detail}` } : {}
    steps.push({ method: wire.method, path: wire.path, before: step.status, now, ...fault })
    if ('fault' in outcome && outcome.fault === 'refused' && step.status !== 0)
      return { outcome: 'unreachable', why: outcome.detail, steps }
    if (index < replay.steps.length - 1) {
      if (classOf(now) === classOf(step.status) || (turns && step.method === 'GET')) continue
      return { outcome: 'undecided', why: `step ${index + 1} was answered ${told(now)}, and ${told(step.status)} before`, steps }
    }
    const [assertion, isUnclear] = placed(replay.asserts, values, changes)
    const judge = (one: WireOutcome) => verdictOf(replay, document, one, assertion, isUnclear)
    let last = outcome
    let verdict = judge(last)
    const again = step.method === 'GET' && replay.slug.startsWith('state/')
    // What was late before was no defect; a defect that comes and goes is one if it ever comes.
    for (const ms of again ? WAITS_MS : []) {
      if (verdict.outcome !== 'shows') break
      await new Promise((resolve) => setTimeout(resolve, ms))
      last = await send(wire, step)
      verdict = judge(last)
    }
    for (let reading = 1; turns && again && verdict.outcome === 'gone' && reading < READINGS; reading++) {
      last = await send(wire, step)
      verdict = judge(last)
    }
    if (verdict.outcome !== 'undecided') return { ...verdict, steps }
    const text = 'fault' in last ? undefined : textOf(last.exchange.response.body)
    return {
      ...verdict,
      steps,
      answers: { ...(step.answer !== undefined && { before: step.answer }), ...(text !== undefined && { now: text }) },
    }
  }
  return { outcome: 'undecided', why: 'it has no requests', steps }
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** The assertion with what its things are called now, and whether one of them has no name. */
function placed(
  assertion: Assertion<Named> | undefined,
  values: readonly WireOutcome[],
  changes: Map<unknown, unknown>,
): [Assertion<unknown> | undefined, boolean] {
  if (!assertion) return [undefined, false]
  const { of, ...rest } = assertion
  const found = of && (of.step === undefined ? !changes.has(of.value) : borrow({ ...of, step: of.step }, values, changes))
  const name = of && (changes.get(of.value) ?? of.value)
  const given = 'given' in rest ? { given: replaced(rest.given, changes) } : {}
  return [{ ...rest, ...given, ...(of && { of: name }) } as Assertion<unknown>, of !== undefined && !found && !changes.has(of.value)]
}

/** Notes what a value is this time; tells whether the answer gave it. */
function borrow(
  { value, step, at }: ReplayStep['borrowed'][number],
  before: readonly WireOutcome[],
  changes: Map<unknown, unknown>,
): boolean {
  const outcome = before[step]
  const now = at === 'header location' ? locationValue(outcome) : keyOf(bodyValue(outcome), at)
  if (now !== undefined) changes.set(value, now)
  return now !== undefined
}

function keyOf(body: unknown, at: string): unknown {
  return valueAt(body, at) ?? keyIn({ key: at }, body)
}

/** A step with the values that this target gave. */
function substituted(step: ReplayStep, changes: ReadonlyMap<unknown, unknown>): WireRequest {
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

function replaced(value: unknown, changes: ReadonlyMap<unknown, unknown>): unknown {
  if (changes.has(value)) return changes.get(value)
  if (Array.isArray(value)) return value.map((part) => replaced(part, changes))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, changes)]))
  return value
}

/** A JSON body with other values in place of those that were borrowed; other bodies stay as they are. */
function rewritten(bytes: Buffer, changes: ReadonlyMap<unknown, unknown>): Buffer {
  try {
    return Buffer.from(JSON.stringify(replaced(JSON.parse(bytes.toString('utf8')), changes)))
  } catch {
    return bytes
  }
}
