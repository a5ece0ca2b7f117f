/** CT403: an update is visible to the next reading, and stays so. */
import type { Operation } from '../../openapi/operation.ts'
import type { Assertion } from '../assertion.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { effectOf } from './change.ts'
import { type Pair, shown } from './lost.ts'
import { answered, type Fault, named, type Outcome, pause, went, without } from './outcome.ts'
import { readTimes, type Story } from './story.ts'
import { placeOf } from './walk.ts'

const READINGS = 6
const SETTLING_MS = 600

/** What became of an update. */
export interface Update {
  readonly outcome: Outcome
  /** The reading after it, where there is one. */
  readonly after?: Sent
  /** What only a part of was ignored. */
  readonly partial?: readonly Pair[]
}

/** Reads a thing after an update until the update shows. `again` reads it some times over. */
export async function seeUpdate(
  story: Story,
  live: Live,
  operation: Operation,
  sent: Sent,
  wanted: readonly Pair[],
  again: boolean,
): Promise<Update> {
  const shows = (one: Sent) => went(one) && effectOf(story, wanted, one).ignored.length === 0
  const after = await story.session.readUntil(live, 'state', shows)
  if (isMissing(after)) return { outcome: without(after) }
  if (!went(after)) return { outcome: { inconclusive: `the reading after it was answered ${answered(after)}` } }
  const { ignored, shown: seen } = effectOf(story, wanted, after)
  const first = ignored[0]
  if (first && seen.length === 0) return { outcome: ignoredOutcome(story, operation, first, sent, after), after }
  if (first) return { outcome: 'pass', after, partial: ignored }
  if (!again) return { outcome: 'pass', after }
  const stale = await staleness(story, live, wanted)
  return { outcome: stale ? staleOutcome(story, operation, stale, sent, after) : 'pass', after }
}

/** A reading that shows the time before an update which was visible already. */
async function staleness(story: Story, live: Live, wanted: readonly Pair[]): Promise<{ reading: Sent; pair: Pair } | undefined> {
  const find = async () => {
    for (const reading of await readTimes(story, live, READINGS)) {
      const pair = went(reading) ? effectOf(story, wanted, reading).ignored[0] : undefined
      if (pair) return { reading, pair }
    }
    return undefined
  }
  if (!(await find())) return undefined
  // Copies of one store may need a moment to agree; then they must.
  await pause(SETTLING_MS)
  return find()
}

function ignoredOutcome(story: Story, operation: Operation, pair: Pair, sent: Sent, after: Sent): Fault {
  return {
    reason: 'ignored',
    ...(sent.status === 202 && { severity: 'warning' as const }),
    message: `${named(operation)} was answered ${sent.status}, and ${pair.pointer} still reads as before`,
    in: 'body',
    pointer: pair.pointer,
    ...(pair.schema !== undefined && { schema: pair.schema }),
    expected: shown(pair.sent),
    found: shown(pair.read),
    sent: [sent, after],
    asserts: lacking(story, pair, after),
  }
}

function lacking({ resource }: Story, { pointer, sent }: Pair, answer: Sent): Assertion {
  return { kind: 'value', pointer: placeOf(resource, answer.value, pointer), given: sent, defect: 'other' }
}

function staleOutcome(
  story: Story,
  operation: Operation,
  { pair, reading }: { pair: Pair; reading: Sent },
  sent: Sent,
  fresh: Sent,
): Outcome {
  return {
    reason: 'stale',
    message: `what ${named(operation)} changed at ${pair.pointer} could be read, and then the old value again`,
    in: 'body',
    pointer: pair.pointer,
    expected: shown(pair.sent),
    found: shown(pair.read),
    sent: [sent, fresh, reading],
    asserts: lacking(story, pair, reading),
    neighbour: { sent: fresh, difference: 'the same request, a moment before' },
  }
}

/** The outcome of an update of which two samples ignored the same part. */
export function partOutcome(story: Story, operation: Operation, pair: Pair, sent: Sent, after: Sent): Outcome {
  return { ...ignoredOutcome(story, operation, pair, sent, after), severity: 'warning' }
}
