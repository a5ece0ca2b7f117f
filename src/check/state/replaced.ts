/** CT403 to CT406 of PUT: it shows, repeating it changes nothing, what it leaves out is cleared, and its status fits. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { changes, isAnswer, touched, withIdentity } from './change.ts'
import { checkCleared, type Replaced } from './cleared.ts'
import { standing } from './created.ts'
import { restless, shown } from './lost.ts'
import { answered, hindrance, named, type Outcome, plainly, went, without } from './outcome.ts'
import { book, read, type Story } from './story.ts'
import { partOutcome, seeUpdate } from './visible.ts'
import { memberAt, membersOf } from './walk.ts'

const SLUGS = ['state/update-not-visible', 'state/put-not-idempotent', 'state/put-partial', 'state/put-status'] as const

/** Replaces a thing of our own, in several ways. */
export async function checkReplace(story: Story, live: Live): Promise<void> {
  const { replace } = story.resource
  if (!replace) return
  const all = (outcome: Outcome) => {
    for (const slug of SLUGS) book(story, replace, slug, outcome)
  }
  const before = await standing(story, live)
  if (isMissing(before)) return all(without(before))
  const done = await put(story, replace, live, before, ['full', 'typical'])
  if (isMissing(done)) return all(without(done))
  const wanted = changes(story, replace, done.given, before.value)
  const update = await seeUpdate(story, live, replace, done.sent, wanted, true)
  if (wanted.length === 0) {
    book(story, replace, 'state/update-not-visible', { inconclusive: 'no value could be changed that is read back' })
  } else if (update.partial) {
    book(story, replace, 'state/update-not-visible', await secondSample(story, replace, live, update.partial))
  } else book(story, replace, 'state/update-not-visible', update.outcome)
  if (!update.after) return
  await checkAgain(story, replace, live, done, update.after)
  await checkCleared(story, replace, live, done, update.after)
}

/** Sends a PUT about a thing that is accepted. */
async function put(story: Story, replace: Operation, live: Live, before: Sent, sizes: readonly ('full' | 'typical')[]) {
  const { session } = story
  let missing = 'it was not accepted'
  for (const size of sizes) {
    const hindered = hindrance(session, replace, 'state')
    if (hindered) return hindered
    const made = await session.valid(replace, { phase: 'state', live, size, label: 'replaces it' })
    if (isMissing(made)) return made
    const one = plainly(made)
    const given = one.body && 'value' in one.body ? withIdentity(story, one.body.value, before.value) : undefined
    const whole: Case =
      given === undefined || !one.body ? one : { ...one, body: { media: one.body.media ?? 'application/json', value: given } }
    const sent = await session.send(whole)
    if (went(sent)) return { case: whole, sent, given } satisfies Replaced
    missing = `${named(replace)} was answered ${answered(sent)}`
  }
  return { missing }
}

async function secondSample(story: Story, replace: Operation, live: Live, partial: readonly { pointer: string }[]): Promise<Outcome> {
  const before = await standing(story, live)
  if (isMissing(before)) return without(before)
  const done = await put(story, replace, live, before, ['full'])
  if (isMissing(done)) return without(done)
  const update = await seeUpdate(story, live, replace, done.sent, changes(story, replace, done.given, before.value), false)
  const both = (update.partial ?? []).find(({ pointer }) => partial.some((pair) => pair.pointer === pointer))
  return both && update.after ? partOutcome(story, replace, both, done.sent, update.after) : update.outcome
}

/** The very same PUT once more. */
async function checkAgain(story: Story, replace: Operation, live: Live, done: Replaced, after: Sent): Promise<void> {
  const created = [201].includes(done.sent.status)
  const hindered = hindrance(story.session, replace, 'state')
  if (hindered) {
    book(story, replace, 'state/put-not-idempotent', without(hindered))
    return book(story, replace, 'state/put-status', created ? statusOutcome(replace, done.sent) : 'pass')
  }
  const again = await story.session.send({ ...done.case, label: 'replaces it with the same once more' })
  book(story, replace, 'state/put-status', statusVerdict(replace, done.sent, again))
  book(story, replace, 'state/put-not-idempotent', await repeated(story, replace, live, done, again, after))
}

function statusVerdict(replace: Operation, first: Sent, again: Sent): Outcome {
  const wrong = [first, again].find(({ status }) => status === 201)
  if (wrong) return statusOutcome(replace, wrong)
  return went(again) ? 'pass' : { inconclusive: `the second one was answered ${answered(again)}` }
}

function statusOutcome(replace: Operation, sent: Sent): Outcome {
  return {
    reason: 'created',
    message: `${named(replace)} was answered 201 about a thing that was there already`,
    expected: '200 or 204',
    found: '201',
    sent: [sent],
  }
}

async function repeated(story: Story, replace: Operation, live: Live, done: Replaced, again: Sent, after: Sent): Promise<Outcome> {
  const locked = isObject(done.given) && Object.keys(done.given).some((name) => /version|revision|etag|lock/i.test(name))
  if (locked || [409, 412, 428, 429].includes(again.status) || !again.exchange) {
    return went(again) ? 'pass' : { inconclusive: `the second one was answered ${answered(again)}` }
  }
  if (Math.floor(again.status / 100) !== Math.floor(done.sent.status / 100)) {
    return {
      reason: 'status',
      message: `the same ${named(replace)} twice was answered ${done.sent.status}, then ${again.status}`,
      expected: String(done.sent.status),
      found: String(again.status),
      sent: [done.sent, again],
      asserts: { kind: 'status', shows: [again.status], gone: ['2xx'] },
      neighbour: { sent: done.sent, difference: 'the same request for the first time' },
    }
  }
  const now = await read(story, live)
  if (!isAnswer(now)) return { inconclusive: 'the reading after the second one failed' }
  const moving = new Set([
    ...restless(membersOf(story.resource, now.value), membersOf(story.resource, (await twinOf(story, live, now)).value)),
  ])
  const names = Object.keys(membersOf(story.resource, after.value) ?? {})
  const other = touched(story, names, after, now).find(
    (name) => !moving.has(`/${name}`) && !isBookkeeping(name, membersOf(story.resource, now.value)?.[name]),
  )
  if (other === undefined) return 'pass'
  const value = (sent: Sent) => shown(membersOf(story.resource, sent.value)?.[other])
  return {
    reason: 'state',
    message: `the same ${named(replace)} twice changed ${other} a second time`,
    in: 'body',
    pointer: `/${other}`,
    expected: value(after),
    found: value(now),
    sent: [done.sent, after, again, now],
    asserts: { kind: 'changed', pointer: memberAt(story, now, other), answers: [after, now] },
  }
}

async function twinOf(story: Story, live: Live, now: Sent): Promise<Sent> {
  const twin = await read(story, live)
  return isAnswer(twin) ? twin : now
}

/** What a server writes down about a write: when, by whom, and how often. */
function isBookkeeping(name: string, value: unknown): boolean {
  if (
    /version|revision|\brev|etag|seq|modif|updat|chang|edit|writ|last|time|stamp|date|hash|checksum|token|sign|_(?:at|on|by)$|(?:At|On|By)$/i.test(
      name,
    )
  )
    return true
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]/.test(value)
}
