/** CT505 of collections: what lies beneath a thing of one user is neither listed for a second one nor added to by them. */
import type { Operation } from '../../openapi/operation.ts'
import { keyIn } from '../living.ts'
import { skeleton } from '../model/resources.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { alike } from '../state/alike.ts'
import { answered, hindrance, named, type Outcome, settle, went, without } from '../state/outcome.ts'
import { idsOf, itemOf, listing, nameOf, type Walk, walk } from '../state/walk.ts'
import { isPublic } from './demand.ts'
import { asUser, declaresForbidden, isHidden, isRefused } from './user.ts'

const CROSS = 'auth/cross-user'

/** What others are asked to put beneath what they may not read themselves. */
const FROM_OTHERS =
  /\/(?:messages?|inbox|comments?|reviews?|reports?|ratings?|votes?|likes?|reactions?|follow(?:s|ers)?|subscri\w+|invit\w+|\w*requests?|applications?|submissions?|feedbacks?|donations?|payments?|tips|events?|\w*hooks?|callbacks?)\/?$/i

/** A thing of the first user, and what the second one was answered who read it. */
export interface Above {
  readonly live: Live
  readonly seen: Sent
}

/** One kind of thing beneath it, with one that the first user made there. */
interface Below extends Above {
  readonly child: Resource
  readonly made: Live | Missing
}

/** The kinds of things that lie directly beneath one. */
function kindsBeneath(session: Session, { item }: Resource): Resource[] {
  return session.resources.filter(
    ({ parent, collection }) => parent?.item === item && skeleton(collection).startsWith(`${skeleton(item)}/`),
  )
}

/** The operations that list what lies beneath a thing, or add to it. */
export function operationsBeneath(session: Session, resource: Resource): Operation[] {
  return kindsBeneath(session, resource).flatMap((child) => [child.list, addOf(child)].filter((one) => one !== undefined))
}

function addOf({ create }: Resource): Operation | undefined {
  return create?.method === 'POST' ? create : undefined
}

/** Lets a second user list and add to what lies beneath a thing that is proven to be the first one's. */
export async function checkBeneath(session: Session, { live, seen }: Above): Promise<void> {
  for (const child of kindsBeneath(session, live.resource)) {
    const { list } = child
    const add = addOf(child)
    const made = isRefused(seen) ? await childOf(session, child, live) : { missing: 'the second user is not refused what it lies beneath' }
    const below = { child, live, seen, made }
    const guessed = live.resource.confidence === 'guess' ? live.resource : child
    if (list) settle(session, list, CROSS, isPublic(list) ? PUBLIC : await listed(session, below, list), guessed)
    if (add) settle(session, add, CROSS, isPublic(add) ? PUBLIC : await added(session, below, add), guessed)
  }
}

const SHARED: Outcome = { inconclusive: 'what lies beneath may be shared, though what is above it is not' }
const PUBLIC: Outcome = { notRun: 'anybody is let in, as the document says' }

async function childOf(session: Session, child: Resource, parent: Live): Promise<Live | Missing> {
  const { create } = child
  if (!create) return { missing: 'nothing can be made beneath what belongs to the first user' }
  return hindrance(session, create, 'auth', 2) ?? session.live(child, { phase: 'auth', fresh: true, parent })
}

interface Look {
  /** Ends the list when it is met. */
  readonly until?: string
  readonly credential?: 'second'
}

/** The list of the children as one of the users sees it. */
function listOf(session: Session, { child, live }: Below, { until, credential }: Look): Promise<Walk | Missing> {
  return walk(session, child, {
    path: live.path,
    parent: live,
    phase: 'auth',
    label: credential ? 'as the second user' : 'as its owner',
    ...(until !== undefined && { until: ({ ids }) => ids.includes(until) }),
    ...(credential && { credential }),
  })
}

async function listed(session: Session, below: Below, list: Operation): Promise<Outcome> {
  const { child, live, seen, made } = below
  if (isMissing(made)) return without(made)
  const mine = await listOf(session, below, { until: nameOf(made) })
  if (isMissing(mine)) return without(mine)
  const own = itemOf(mine, made)
  if (own === undefined) return { inconclusive: 'its owner does not find in the list what was made' }
  const theirs = await listOf(session, below, { until: nameOf(made), credential: 'second' })
  if (isMissing(theirs)) return /answered (?:401|403|404|410)$/.test(theirs.missing) ? 'pass' : without(theirs)
  const shown = itemOf(theirs, made)
  const [last, base] = [theirs.pages.at(-1)?.sent, mine.pages.at(-1)?.sent]
  if (shown === undefined || !last)
    return theirs.complete ? 'pass' : { inconclusive: "the second user's list could not be read to its end" }
  if (!alike(own, shown)) return { inconclusive: 'the second user is shown something else of that name' }
  if (!(await isClosed(session, below))) return SHARED
  return {
    reason: 'read',
    severity: 'warning',
    message: `a second user's ${named(list)} shows what the first made beneath what belongs to them, though reading that was answered ${seen.status}`,
    in: 'path',
    pointer: `/${live.resource.parameter}`,
    expected: '403 or 404, or a list without it',
    found: String(last.status),
    sent: [seen, last],
    ...(base && { neighbour: { sent: base, difference: 'as its owner' } }),
    asserts: listing(child, made, 'holds', theirs),
  }
}

/**
 * Whether things beneath are out of reach for the second user too, for they may be for everybody where what is above them is not: one of
 * them is refused, or, where they cannot be read one by one, what is above is hidden. A declared 403 alone may be about scopes.
 */
async function isClosed(session: Session, { child, made, seen }: Below): Promise<boolean> {
  if (isMissing(made) || !child.read) return isHidden(seen)
  const own = await asUser(session, child.read, made, 'valid')
  if (isMissing(own) || !went(own)) return false
  const theirs = await asUser(session, child.read, made, 'second')
  return !isMissing(theirs) && isRefused(theirs)
}

async function added(session: Session, below: Below, add: Operation): Promise<Outcome> {
  const { live, made } = below
  if (isMissing(made)) return without(made)
  if (FROM_OTHERS.test(add.path)) return { notRun: 'by its name, others are to add to it' }
  const before = await namesOf(session, below)
  const sent = await asUser(session, add, live, 'second')
  if (isMissing(sent)) return without(sent)
  if (!went(sent)) return isRefused(sent) ? 'pass' : { inconclusive: `it was answered ${answered(sent)}` }
  const outcome = await judged(session, below, add, sent, before)
  await takeBack(session, below, sent, before)
  return outcome
}

async function judged(session: Session, below: Below, add: Operation, sent: Sent, before: ReadonlySet<string>): Promise<Outcome> {
  const { live, seen } = below
  if (!isHidden(seen) && !declaresForbidden(add)) return { inconclusive: 'others may be free to add to what they may not read' }
  if (!(await isClosed(session, below))) return SHARED
  const doubt = await doubtOf(session, below, sent, before)
  if (doubt !== undefined) return { inconclusive: doubt }
  return {
    reason: 'written',
    severity: 'error',
    message: `a second user's ${named(add)} beneath what belongs to the first was answered ${sent.status}, though reading that was answered ${seen.status}`,
    in: 'path',
    pointer: `/${live.resource.parameter}`,
    expected: '403 or 404',
    found: String(sent.status),
    sent: [seen, sent],
  }
}

/** Why what a second user added may be nobody's business but their own: its owner does not find it, or they can read it themselves. */
async function doubtOf(session: Session, below: Below, sent: Sent, before: ReadonlySet<string>): Promise<string | undefined> {
  const { child, made } = below
  const name = keyIn(child, sent.value) ?? (await newcomer(session, below, before))
  if (name === undefined || isMissing(made)) return 'the answer does not name what was added'
  if (!child.read) return (await namesOf(session, below)).has(String(name)) ? undefined : 'its owner does not find what was added'
  const live = addedAs(made, name, sent)
  const own = await session.readUntil(live, 'auth', went)
  if (isMissing(own) || !went(own)) return 'its owner cannot read what was added'
  const theirs = await asUser(session, child.read, live, 'second')
  if (isMissing(theirs)) return theirs.missing
  return isRefused(theirs) ? undefined : 'the second user can read what it added: it may be its own'
}

/** The thing of a name that a second user added beside one of its owner's. */
function addedAs(made: Live, name: unknown, sent: Sent): Live {
  const { resource } = made
  const path = { ...made.path, [resource.parameter]: name }
  return { ...made, path, seen: sent.value, given: undefined, origin: { sent: sent.index, at: resource.key } }
}

/** Removes what the second user added: to the first, who cleans up, it may look as if it were gone. */
async function takeBack(session: Session, { child, made }: Below, sent: Sent, before: ReadonlySet<string>): Promise<void> {
  const name = keyIn(child, sent.value)
  if (!child.remove || isMissing(made) || name === undefined || before.has(String(name))) return
  await asUser(session, child.remove, addedAs(made, name, sent), 'second')
}

/** What the owner finds in the list that was not there before. */
async function newcomer(session: Session, below: Below, before: ReadonlySet<string>): Promise<string | undefined> {
  const found = [...(await namesOf(session, below))].filter((name) => !before.has(name) && name !== 'undefined')
  return found.length === 1 ? found[0] : undefined
}

/** The names of the things that the owner's list holds. */
async function namesOf(session: Session, below: Below): Promise<ReadonlySet<string>> {
  const mine = below.child.list ? await listOf(session, below, {}) : undefined
  return new Set(mine && !isMissing(mine) ? idsOf(mine) : [])
}
