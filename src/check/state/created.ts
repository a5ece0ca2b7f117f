/** CT401: what was made can be read, and does not come and go. */
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { checkKept } from './kept.ts'
import { answered, hindrance, named, type Outcome, pause, went, without } from './outcome.ts'
import { book, read, readTimes, type Story } from './story.ts'

/** How often a thing is read when it should no longer change. */
const READINGS = 6
/** What a target with several copies is given to bring them in step. */
const SETTLING_MS = 600

/** Reads things that were just made. Gives the answers by thing; a thing that cannot be read has none. */
export async function checkCreated(story: Story, lives: readonly Live[]): Promise<ReadonlyMap<Live, Sent>> {
  const { session, resource } = story
  const { create, read: reading } = resource
  const answers = new Map<Live, Sent>()
  if (!create || !reading) return answers
  const hindered = hindrance(session, reading, 'state')
  if (hindered) {
    book(story, create, 'state/created-not-readable', without(hindered))
    return answers
  }
  let verdict: Outcome | undefined
  for (const live of lives) {
    const sent = await readSettled(story, live)
    if (isMissing(sent)) verdict ??= without(sent)
    else if (went(sent)) answers.set(live, sent)
    else verdict = readingOf(story, live, sent, verdict)
  }
  const first = [...answers][0]
  if (first) verdict = (await reread(story, first[0], first[1])) ?? verdict
  book(story, create, 'state/created-not-readable', verdict ?? 'pass')
  await checkKept(story, answers)
  return answers
}

/** A thing's reading, asked for until it is there. */
async function readSettled({ session, slow }: Story, live: Live): Promise<Sent | { missing: string }> {
  let times = 0
  const sent = await session.readUntil(live, 'state', (one) => ++times > 0 && one.status !== 404 && one.status !== 410)
  if (times > 1) slow.yes = true
  return sent
}

function readingOf({ resource }: Story, live: Live, sent: Sent, before: Outcome | undefined): Outcome {
  const what = `${resource.item} was made and then answered ${answered(sent)}`
  if (sent.status !== 404 && sent.status !== 410) return before ?? { inconclusive: what }
  return {
    reason: 'missing',
    message: `what ${resource.create ? named(resource.create) : 'the run'} made cannot be read: ${what}`,
    expected: '200',
    found: String(sent.status),
    in: 'path',
    pointer: `/${live.resource.parameter}`,
    sent: [sent],
  }
}

/** Reads some times over: what was there once must not be gone, nor be something else. */
async function reread(story: Story, live: Live, first: Sent): Promise<Outcome | undefined> {
  const isGone = (sent: Sent) => sent.status === 404 || sent.status === 410
  const gone = (await readTimes(story, live, READINGS)).find(isGone)
  if (!gone) return undefined
  await pause(SETTLING_MS)
  const still = (await readTimes(story, live, READINGS)).find(isGone)
  if (!still) return undefined
  return {
    reason: 'stale',
    message: `${story.resource.item} could be read, and then not: readings of one thing give ${first.status} and ${still.status} in turn`,
    expected: '200',
    found: String(still.status),
    sent: [first, still],
    neighbour: { sent: first, difference: 'the same request, a moment before' },
  }
}

/** A thing as it stands now, with what changes by itself left out of comparisons later. */
export async function standing(story: Story, live: Live): Promise<Sent | { missing: string }> {
  const sent = await read(story, live)
  if (isMissing(sent)) return sent
  return went(sent) ? sent : { missing: `a reading of ${story.resource.item} was answered ${answered(sent)}` }
}
