/** Sends the requests of a finding again, with new names and the ids that the target gives this time, and tells whether it still shows. */
import { createChance } from '../chance.ts'
import type { Document } from '../openapi/document.ts'
import { answersOf } from './assertion.ts'
import type { Credentials } from './credentials.ts'
import { statusOf, textOf } from './replay-answer.ts'
import type { Told } from './replay-assertion.ts'
import { borrow, type Changes, placed, substituted } from './replay-borrow.ts'
import { type Resent, removeMade } from './replay-clean-up.ts'
import type { Replay, ReplayStep } from './replay-file.ts'
import { classOf, told, verdictOf } from './replay-verdict.ts'
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
  const changes: Changes = new Map()
  const turns = replay.reason === 'stale'
  const [compared] = answersOf(replay.asserts)
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
    const wire = substituted(step, values, changes)
    const isLast = index === replay.steps.length - 1
    let outcome = await send(wire, step)
    // What a later answer is held against is read when what was written before has had its time.
    for (const ms of index === compared && !isLast && step.method === 'GET' ? WAITS_MS : []) {
      await pause(ms)
      outcome = await send(wire, step)
    }
    values.push(outcome)
    const now = statusOf(outcome)
    const fault = 'fault' in outcome ? { fault: `${outcome.fault}: ${outcome.detail}` } : {}
    steps.push({ method: wire.method, path: wire.path, before: step.status, now, ...fault })
    if ('fault' in outcome && outcome.fault === 'refused' && step.status !== 0)
      return { outcome: 'unreachable', why: outcome.detail, steps }
    if (!isLast) {
      if (classOf(now) === classOf(step.status) || (turns && step.method === 'GET')) continue
      return { outcome: 'undecided', why: `step ${index + 1} was answered ${told(now)}, and ${told(step.status)} before`, steps }
    }
    return { ...(await decide(replay, document, values, changes, () => send(wire, step))), steps }
  }
  return { outcome: 'undecided', why: 'it has no requests', steps }
}

/** Decides by the last answer, which may be asked for again. */
async function decide(
  replay: Replay,
  document: Document,
  values: WireOutcome[],
  changes: Changes,
  again: () => Promise<WireOutcome>,
): Promise<Omit<Once, 'steps'>> {
  const step = replay.steps.at(-1)
  const [assertion, isUnclear] = placed(replay.asserts, values, changes)
  const judge = () => verdictOf(replay, document, values, assertion, isUnclear)
  const anew = async () => {
    values[values.length - 1] = await again()
    return judge()
  }
  let verdict = judge()
  const isReading = step?.method === 'GET' && replay.slug.startsWith('state/')
  // What was late before was no defect; a defect that comes and goes is one if it ever comes; a change may come late.
  for (const ms of isReading ? WAITS_MS : []) {
    if (verdict.outcome !== 'shows' && assertion?.kind !== 'changed') break
    await pause(ms)
    verdict = await anew()
  }
  for (let reading = 1; replay.reason === 'stale' && isReading && verdict.outcome === 'gone' && reading < READINGS; reading++) {
    verdict = await anew()
  }
  const last = values.at(-1)
  if (verdict.outcome !== 'undecided' || !last) return verdict
  const now = textOf(last)
  return { ...verdict, answers: { ...(step?.answer !== undefined && { before: step.answer }), ...(now !== undefined && { now }) } }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
