/** CT410 and CT417: what was made is in the list, and the list says of it what a reading says. */
import { isObject } from '../../openapi/json.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Assertion } from '../assertion.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { alike, shortened } from './alike.ts'
import { fieldsOf, responseSchema } from './fields.ts'
import { hiddenBy } from './hidden.ts'
import { restless, shown } from './lost.ts'
import { type Fault, hindrance, type Outcome, pause, went, without } from './outcome.ts'
import { shapesList } from './paging.ts'
import { book, make, read, type Story } from './story.ts'
import { idOf, itemOf, itemsAt, lastOf, listing, membersOf, nameOf, placeOf, type Walk, walk } from './walk.ts'

/** How often, and how long apart, a list is asked again for what it should hold. */
const TRIES = 4
const BETWEEN_MS = 250

/** Walks the list of things until it fits, for a while. */
export async function walkUntil(story: Story, live: Live, fits: (found: Walk) => boolean, all = false): Promise<Walk | Missing> {
  const { session, resource } = story
  for (let attempt = 1; ; attempt++) {
    const found = await walk(session, resource, {
      path: live.path,
      parent: live.parent,
      ...(!all && { until: (page) => page.ids.includes(nameOf(live)) }),
    })
    if (isMissing(found) || fits(found) || attempt === TRIES) return found
    const left = resource.list ? hindrance(session, resource.list, 'state', found.pages.length) : undefined
    if (left) return left
    await pause(BETWEEN_MS * attempt)
  }
}

/** Looks for things in their list. */
export async function checkListed(story: Story, lives: readonly Live[], answers: ReadonlyMap<Live, Sent>): Promise<void> {
  const { list } = story.resource
  if (!list || lives.length === 0) return
  const hindered = hindrance(story.session, list, 'state')
  if (hindered) return book(story, list, 'state/created-not-listed', without(hindered))
  const missing: { live: Live; found: Walk }[] = []
  for (const live of lives) {
    const found = await walkUntil(story, live, (one) => itemOf(one, live) !== undefined)
    if (isMissing(found)) return book(story, list, 'state/created-not-listed', without(found))
    const item = itemOf(found, live)
    if (item === undefined) missing.push({ live, found })
    else if (live === lives[0]) await checkDetail(story, live, item, answers.get(live))
  }
  const first = missing[0]
  if (!first) return book(story, list, 'state/created-not-listed', 'pass')
  const hidden = (live: Live) => hiddenBy(story, list, membersOf(story.resource, answers.get(live)?.value ?? live.seen) ?? {})
  const plain = missing.find(({ live }) => hidden(live) === undefined)
  if (!plain) return book(story, list, 'state/created-not-listed', { inconclusive: hidden(first.live) ?? '' })
  book(story, list, 'state/created-not-listed', await unlisted(story, plain.live, plain.found, answers))
}

async function unlisted(story: Story, live: Live, found: Walk, answers: ReadonlyMap<Live, Sent>): Promise<Outcome> {
  const { resource } = story
  if (!found.complete) return { inconclusive: 'the list is too long to be read to its end' }
  if (resource.read && !answers.has(live)) return { inconclusive: 'what was made could not be read either' }
  const total = found.pages.reduce((sum, { items }) => sum + items.length, 0)
  const nameless = found.pages.every(({ items }) => items.every((item) => isObject(item) && idOf(resource, item) === undefined))
  if (total > 0 && nameless) return { inconclusive: `the items of the list do not hold ${resource.key}` }
  if (await isOvertaken(story, live)) {
    return {
      ...lossOf(story, live, found, answers),
      reason: 'last',
      message: 'the last item is on no page of the list until there is another one',
    }
  }
  const filter = await hidingFilter(story, live)
  if (filter) return { inconclusive: `the list shows it only with ${filter}` }
  return lossOf(story, live, found, answers)
}

function lossOf({ resource }: Story, live: Live, found: Walk, answers: ReadonlyMap<Live, Sent>): Fault {
  const known = membersOf(resource, answers.get(live)?.value ?? live.seen)
  const total = found.pages.reduce((sum, { items }) => sum + items.length, 0)
  return {
    reason: 'missing',
    message: `what ${resource.create ? `${resource.create.method} ${resource.create.path}` : 'the run'} made is on no page of the list`,
    in: 'body',
    ...(resource.items !== undefined && { pointer: resource.items }),
    expected: `an item with ${resource.key.slice(1)} ${shown(known ? idOf(resource, known) : nameOf(live))}`,
    found: `${total} other items on ${found.pages.length} ${found.pages.length === 1 ? 'page' : 'pages'}`,
    sent: [...[answers.get(live)].filter((sent) => sent !== undefined), ...lastOf(found)],
    asserts: listing(resource, live, 'lacks', found),
  }
}

/** Whether a thing is listed as soon as another one is made, which then is not. */
async function isOvertaken(story: Story, live: Live): Promise<boolean> {
  const next = await make(story, { parent: live.parent })
  if (isMissing(next)) return false
  const now = await walkUntil(story, live, (one) => itemOf(one, live) !== undefined, true)
  if (isMissing(now) || itemOf(now, live) === undefined || itemOf(now, next) !== undefined) return false
  const later = await walkUntil(story, next, (one) => itemOf(one, next) !== undefined, true)
  return !isMissing(later) && itemOf(later, next) === undefined
}

/** A filter without which the list leaves a thing out: drafts, archived ones, those of others. */
async function hidingFilter({ session, resource }: Story, live: Live): Promise<string | undefined> {
  const { list } = resource
  if (!list) return undefined
  const own = membersOf(resource, live.seen) ?? {}
  for (const { name, in: place, types, required } of list.parameters) {
    if (place !== 'query' || required || shapesList(name)) continue
    const value = Object.hasOwn(own, name) ? own[name] : types.includes('boolean') ? true : undefined
    if (value === undefined || value === null || typeof value === 'object') continue
    const found = await walk(session, resource, {
      path: live.path,
      parent: live.parent,
      query: { [name]: value },
      until: (page) => page.ids.includes(nameOf(live)),
    })
    if (!isMissing(found) && itemOf(found, live) !== undefined) return `${name}=${shown(value)}`
  }
  return undefined
}

/** Holds an item of the list against a reading of the same thing. */
async function checkDetail(story: Story, live: Live, item: unknown, answer: Sent | undefined): Promise<void> {
  const { list } = story.resource
  if (!list || !answer) return
  const other = differing(story, item, answer.value)
  if (other.length === 0) return book(story, list, 'state/list-detail-mismatch', 'pass')
  // Only what differs in two looks, and does not change by itself, is a difference.
  const again = await walkUntil(story, live, (one) => itemOf(one, live) !== undefined)
  const twin = await read(story, live)
  if (isMissing(again) || isMissing(twin) || !went(twin)) {
    return book(story, list, 'state/list-detail-mismatch', { inconclusive: 'a second look was not to be had' })
  }
  const item2 = itemOf(again, live)
  const moving = restless(membersOf(story.resource, answer.value), membersOf(story.resource, twin.value))
  const second = new Set(differing(story, item2, twin.value).map(({ name }) => name))
  const wrong = other.find(({ name }) => second.has(name) && !moving.has(`/${name}`))
  if (!wrong) return book(story, list, 'state/list-detail-mismatch', 'pass')
  book(story, list, 'state/list-detail-mismatch', {
    reason: 'different',
    message: `the list and a reading of the same thing disagree about ${wrong.name}`,
    in: 'body',
    pointer: `${story.resource.items ?? ''}/0/${wrong.name}`,
    expected: shown(wrong.detail),
    found: shown(wrong.listed),
    sent: [twin, ...lastOf(again)],
    ...(onLast(again, live) && { asserts: disagreeing(story, live, again, twin, wrong.name) }),
  })
}

function onLast(found: Walk, live: Live): boolean {
  const [last] = lastOf(found)
  return found.pages.some(({ sent, ids }) => sent === last && ids.includes(nameOf(live)))
}

function disagreeing({ resource }: Story, of: Live, found: Walk, twin: Sent, name: string): Assertion {
  const [list = twin] = lastOf(found)
  const pointer = `/${escapePointer(name)}`
  const listed = placeOf(resource, itemOf(found, of), pointer)
  const read = placeOf(resource, twin.value, pointer)
  return { kind: 'disagrees', ...itemsAt(resource), key: resource.key, of, listed, read, answers: [list, twin] }
}

function differing(story: Story, item: unknown, detail: unknown): { name: string; listed: unknown; detail: unknown }[] {
  const [listed, whole] = [membersOf(story.resource, item), membersOf(story.resource, detail)]
  if (!listed || !whole) return []
  const declared = fieldsOf(story.session.document, responseSchema(story.resource.read))
  return Object.keys(listed)
    .filter((name) => Object.hasOwn(whole, name) && (declared.size === 0 || declared.has(name) || story.resource.key.split('/').length > 2))
    .filter((name) => !isObject(listed[name]) && !isObject(whole[name]) && !Array.isArray(listed[name]))
    .filter((name) => !alike(whole[name], listed[name]) && !alike(listed[name], whole[name]) && !shortened(whole[name], listed[name]))
    .map((name) => ({ name, listed: listed[name], detail: whole[name] }))
}
