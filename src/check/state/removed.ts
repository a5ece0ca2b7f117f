/** CT408, CT409, CT411 and CT419: what was removed is gone, also from its list, and stays gone. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { fieldsOf } from './fields.ts'
import { walkUntil } from './listed.ts'
import { answered, ask, hindrance, named, type Outcome, went, without } from './outcome.ts'
import { book, make, readSchema, type Story } from './story.ts'
import { idsOf, itemOf, lastOf, listing, membersOf, nameOf, pathOf } from './walk.ts'

/** Removes a thing of our own, and looks for it afterwards. */
export async function checkRemove(story: Story, live: Live): Promise<void> {
  const { session, resource } = story
  const { remove, list } = resource
  if (!remove) return
  const all = (outcome: Outcome) => {
    for (const slug of ['state/deleted-readable', 'state/delete-repeat-crash'] as const) book(story, remove, slug, outcome)
    if (resource.create) book(story, resource.create, 'state/ids-reused', outcome)
    if (list) book(story, list, 'state/deleted-still-listed', outcome)
  }
  const hindered = hindrance(session, remove, 'state', 2)
  if (hindered) return all(without(hindered))
  const listed =
    list && session.wants('state/deleted-still-listed') ? await walkUntil(story, live, (one) => itemOf(one, live) !== undefined) : undefined
  const one = await session.valid(remove, { phase: 'state', live, label: 'removes it', path: pathOf(remove, live.path) })
  if (isMissing(one)) return all(without(one))
  const sent = await session.send(one)
  if (!went(sent)) return all({ inconclusive: `${named(remove)} was answered ${answered(sent)}` })
  session.gone(live)
  const readable = await stillReadable(story, remove, live, sent)
  book(story, remove, 'state/deleted-readable', readable)
  const soft = typeof readable === 'object' && 'severity' in readable && readable.severity === 'info'
  if (list) {
    const known = listed && !isMissing(listed) && itemOf(listed, live) !== undefined
    const outcome = known ? await stillListed(story, live, sent, soft) : ({ inconclusive: 'it was not in the list before' } as const)
    book(story, list, 'state/deleted-still-listed', outcome)
  }
  const again = await session.send({ ...one, label: 'removes it once more', expectation: 'open' })
  book(story, remove, 'state/delete-repeat-crash', repeatOutcome(remove, sent, again))
  await checkReuse(story, live)
}

async function stillReadable(story: Story, remove: Operation, live: Live, sent: Sent): Promise<Outcome> {
  const { resource, session } = story
  if (!resource.read) return { notRun: 'no operation reads one of them' }
  const now = await session.readUntil(live, 'state', (one) => one.status >= 400 && one.status < 500)
  if (isMissing(now)) return without(now)
  if (!went(now)) return now.status >= 400 && now.status < 500 ? 'pass' : { inconclusive: `a reading was answered ${answered(now)}` }
  const soft = softly(story, remove, now)
  return {
    reason: soft ? 'soft' : 'readable',
    ...(soft ? { severity: 'info' as const } : sent.status === 202 && { severity: 'warning' as const }),
    message: soft
      ? `${resource.item} can still be read after ${named(remove)}, which ${soft}`
      : `${resource.item} can still be read after ${named(remove)} was answered ${sent.status}`,
    expected: '404 or 410',
    found: String(now.status),
    sent: [sent, now],
  }
}

const ENDED =
  /^(?:is_?)?(?:soft_?)?(?:deleted|removed|archived|inactive|disabled|deactivated|cancell?ed|revoked|closed|trashed|voided|discontinued)(?:_?(?:at|on|date|time))?$/i
const RUNNING = /^(?:is_?)?(?:active|enabled|available|visible|live)$/i

/** How the document says that what is removed stays and is only marked; `undefined` when it does not. */
function softly(story: Story, remove: Operation, now: Sent): string | undefined {
  const { document } = story.session
  const declared = fieldsOf(document, readSchema(story))
  let unmarked = false
  for (const [name, value] of Object.entries(membersOf(story.resource, now.value) ?? {})) {
    if (!declared.has(name)) continue
    const plain = name.replace(/([a-z])([A-Z])/g, '$1_$2')
    if (ENDED.test(plain) && value !== false && value !== null && value !== '') return `marks it as ${name}`
    if (ENDED.test(plain) && (value === false || value === null)) unmarked = true
    if (RUNNING.test(plain) && value === false) return `marks it as not ${name}`
    if (typeof value === 'string' && ENDED.test(value) && declared.get(name)?.enum?.includes(value)) return `sets ${name} to ${value}`
  }
  // What is to be marked and is not was not removed in any sense.
  if (unmarked) return undefined
  const told = ['summary', 'description'].map((key) => String(valueAt(document.json, `${remove.pointer}/${key}`) ?? '')).join(' ')
  if (/soft.?delet|archiv|deactivat|disabl|marks?\b.*\b(?:as|deleted)|mark(?:ed)? (?:as )?deleted|trash|recycle/i.test(told))
    return 'says that it is only marked'
  return undefined
}

async function stillListed(story: Story, live: Live, sent: Sent, soft: boolean): Promise<Outcome> {
  const { resource } = story
  const now = await walkUntil(story, live, (one) => !idsOf(one).includes(nameOf(live)), true)
  if (isMissing(now)) return without(now)
  const item = itemOf(now, live)
  if (item === undefined) return now.complete ? 'pass' : { inconclusive: 'the list is too long to be read to its end' }
  const marked =
    soft || (isObject(item) && Object.entries(item).some(([name, value]) => ENDED.test(name) && value !== false && value !== null))
  const page = now.pages.find(({ ids }) => ids.includes(nameOf(live)))
  return {
    reason: marked ? 'soft' : 'listed',
    ...(marked && { severity: 'info' as const }),
    message: `what was removed is still in the list of ${resource.collection}`,
    in: 'body',
    ...(resource.items !== undefined && { pointer: resource.items }),
    expected: `no item with ${resource.key.slice(1)} ${nameOf(live)}`,
    found: 'one',
    sent: [sent, ...(page ? [page.sent] : lastOf(now))],
    asserts: listing(resource, live, 'holds', now),
  }
}

function repeatOutcome(remove: Operation, first: Sent, again: Sent): Outcome {
  if (!again.exchange) return { inconclusive: `the second one was answered ${answered(again)}` }
  if (again.status < 500) return 'pass'
  return {
    reason: 'crash',
    message: `${named(remove)} about what is gone already was answered ${again.status}`,
    expected: '404, 410 or 2xx',
    found: String(again.status),
    sent: [first, again],
  }
}

/** Whether the next thing is called as the removed one was. */
async function checkReuse(story: Story, live: Live): Promise<void> {
  const { create } = story.resource
  if (!create || !story.session.wants('state/ids-reused')) return
  const verdict = (outcome: Outcome) => book(story, create, 'state/ids-reused', outcome)
  if (JSON.stringify(live.given ?? '').includes(nameOf(live))) return verdict({ notRun: 'clients choose the id' })
  const next = await make(story, { parent: live.parent })
  if (isMissing(next)) return verdict(without(next))
  if (nameOf(next) !== nameOf(live)) return verdict('pass')
  const reading = story.resource.read && (await ask(story.session, story.resource.read, { phase: 'state', live: next }))
  verdict({
    reason: 'reused',
    message: `the id of what was removed was given to the next one: ${nameOf(live)}`,
    in: 'body',
    pointer: story.resource.key,
    sent: reading && !isMissing(reading) ? [reading] : [],
  })
}
