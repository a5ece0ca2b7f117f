/** CT418 of changes: a write under the thing's own ETag is accepted, and the ETag is another one afterwards. */
import type { Operation } from '../../openapi/operation.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { changes, effectOf } from './change.ts'
import { standing } from './created.ts'
import { hindrance, named, type Outcome, pause, plainly, went, without } from './outcome.ts'
import type { Story } from './story.ts'

/** What an ETag that is made of a time needs to be another one. */
const TICK_MS = 1100
const TRIES = 2

/** A change, and the readings before and after it. */
interface Change {
  readonly before: Sent
  readonly sent: Sent
  readonly after: Sent
  /** Whether it was sent under the ETag. */
  readonly under: boolean
  /** Whether a value that was sent shows, which was another before. */
  readonly shows: boolean
}

/** The ETag of an answer. */
export function tagOf(sent: Sent): string | undefined {
  return sent.exchange?.response.headers.get('etag') ?? undefined
}

/** Changes a thing, twice where need be; `obeys` says that the document lets If-Match be sent. */
export async function changeOutcome(story: Story, write: Operation, live: Live, obeys: boolean): Promise<Outcome> {
  let last: Change | undefined
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const change = await changed(story, write, live, obeys)
    if (isMissing(change)) return without(change)
    if (change.under && change.sent.status === 412) {
      // Somebody else may have changed it in between: then the next one tells.
      if (tagOf(change.before) !== tagOf(change.after)) return { inconclusive: 'the ETag changes by itself' }
      if (attempt === TRIES) return namesIt(write) ? refused(write, change) : { inconclusive: 'a change was answered 412' }
    } else if (!went(change.sent)) return { inconclusive: `a change was answered ${change.sent.status}` }
    else if (!change.shows) return { inconclusive: 'no change shows in a reading' }
    else if (tagOf(change.before) !== tagOf(change.after)) return 'pass'
    else if (attempt === TRIES && last && went(last.sent)) return stale(write, change)
    last = change
    await pause(TICK_MS)
  }
  return { inconclusive: 'two changes were answered differently' }
}

async function changed(story: Story, write: Operation, live: Live, obeys: boolean): Promise<Change | Missing> {
  const { session } = story
  const hindered = hindrance(session, write, 'state')
  if (hindered) return hindered
  const before = await standing(story, live)
  if (isMissing(before)) return before
  const tag = tagOf(before)
  if (tag === undefined) return { missing: 'a reading carries no ETag' }
  const made = await session.valid(write, { phase: 'state', live, size: 'full', label: 'changes it under its own ETag' })
  if (isMissing(made)) return made
  const one = plainly(made)
  const { 'if-match': _, 'If-Match': __, ...header } = one.header
  // A weak ETag matches nothing in If-Match.
  const strong = obeys && !tag.startsWith('W/')
  const sent = await session.send(
    strong ? { ...one, header, expectation: 'open', headers: { ...one.headers, 'If-Match': tag } } : { ...one, expectation: 'open' },
  )
  const after = await standing(story, live)
  if (isMissing(after)) return after
  const given = one.body && 'value' in one.body ? one.body.value : undefined
  const wanted = changes(story, write, given, before.value)
  return { before, sent, after, under: strong, shows: effectOf(story, wanted, after).shown.length > 0 }
}

function namesIt({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && /^if-match$/i.test(name))
}

function refused(write: Operation, { before, sent }: Change): Outcome {
  return {
    reason: 'if-match-own',
    message: `${named(write)} with If-Match and the ETag that a reading just gave is answered 412`,
    in: 'header',
    pointer: '/if-match',
    expected: '2xx',
    found: '412',
    sent: [before, sent],
    asserts: { kind: 'status', shows: [412], gone: ['2xx'] },
  }
}

function stale(write: Operation, { before, sent, after }: Change): Outcome {
  return {
    reason: 'etag-stays',
    // A weak one need not change with everything.
    ...(tagOf(after)?.startsWith('W/') && { severity: 'info' as const }),
    message: `the ETag is the same before and after ${named(write)} changed what is read`,
    in: 'header',
    pointer: '/etag',
    expected: 'another ETag',
    found: tagOf(after) ?? 'none',
    sent: [before, sent, after],
  }
}
