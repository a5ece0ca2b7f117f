/** CT415: a filter that is called as a property gives what has the value, and nothing that has another. */
import { isObject } from '../../openapi/json.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import type { Assertion } from '../assertion.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { alike, isNothing } from './alike.ts'
import { otherValue } from './change.ts'
import { type Field, type Fields, fieldsOf, requestSchema } from './fields.ts'
import { shown } from './lost.ts'
import { named, type Outcome, pause, without } from './outcome.ts'
import { shapesList } from './paging.ts'
import { rangesOf, tryRange } from './ranged.ts'
import { book, make, readSchema, type Story } from './story.ts'
import { itemOf, lastOf, listing, membersOf, type Walk, walk } from './walk.ts'

const SLUG = 'state/filter-ignored'
/** Filters of one list that are tried. */
const MOST = 4
const SETTLING_MS = 400

/** Asks the list for one of our things by its values. */
export async function checkFiltered(story: Story, lives: readonly Live[], answers: ReadonlyMap<Live, Sent>): Promise<void> {
  const { list } = story.resource
  const [one] = lives
  if (!list || !one) return
  const fields = fieldsOf(story.session.document, readSchema(story))
  const filters = list.parameters.filter((parameter) => isFilter(parameter, fields))
  const ranges = rangesOf(list.parameters, fields, story.resource)
  if (filters.length + ranges.length === 0)
    return book(story, list, SLUG, { notRun: 'no parameter of the list is called as a property and of its type' })
  for (const filter of filters.slice(0, MOST)) book(story, list, SLUG, await tryFilter(story, filter, lives, answers))
  for (const range of ranges.slice(0, MOST)) book(story, list, SLUG, await tryRange(story, range, lives, answers))
}

function isFilter({ in: place, name, types, items }: Parameter, fields: Fields): boolean {
  const field = fields.get(name)
  if (place !== 'query' || !field || shapesList(name) || field.writeOnly) return false
  const [asked, kept] = [types.includes('array') ? items : types, field.types]
  if (types.includes('object') || kept.includes('object') || kept.includes('array')) return false
  return asked.length === 0 || kept.length === 0 || asked.some((type) => kept.includes(type))
}

async function tryFilter(story: Story, filter: Parameter, lives: readonly Live[], answers: ReadonlyMap<Live, Sent>): Promise<Outcome> {
  const keptBy = (live: Live) => membersOf(story.resource, answers.get(live)?.value ?? live.seen)?.[filter.name]
  const isMany = filter.types.includes('array')
  // In a list of values many servers take a comma for the end of one, however it is encoded.
  const isAskable = (value: unknown) => isScalar(value) && !(isMany && String(value).includes(','))
  const [one, ...others] = lives.filter((live) => isAskable(keptBy(live)))
  if (!one) return { inconclusive: `nothing of ours has a value at ${filter.name} that can be asked for` }
  const value = keptBy(one)
  const excluded = others.find((live) => isApart(value, keptBy(live))) ?? (await contrast(story, one, filter.name, value))
  if (!excluded) return { inconclusive: `nothing of ours has another value at ${filter.name}` }
  const ask = () =>
    walk(story.session, story.resource, {
      path: one.path,
      parent: one.parent,
      query: { [filter.name]: isMany ? [value] : value },
      label: `lists those with ${filter.name}`,
    })
  const first = await ask()
  if (isMissing(first)) return without(first)
  const outcome = judge(story, filter, value, one, excluded, first)
  if (outcome === 'pass' || 'inconclusive' in outcome) return outcome
  await pause(SETTLING_MS)
  const second = await ask()
  if (isMissing(second)) return without(second)
  const again = judge(story, filter, value, one, excluded, second)
  return isAbsence(again) && !(await isListed(story, one)) ? { inconclusive: 'the list does not show it without the filter either' } : again
}

function isAbsence(outcome: Outcome): boolean {
  return typeof outcome === 'object' && 'reason' in outcome && outcome.reason === 'missing'
}

async function isListed({ session, resource }: Story, live: Live): Promise<boolean> {
  const whole = await walk(session, resource, { path: live.path, parent: live.parent, label: 'lists them all' })
  return !isMissing(whole) && itemOf(whole, live) !== undefined
}

function isScalar(value: unknown): boolean {
  return !isNothing(value) && typeof value !== 'object'
}

/** Whether a filter for one value, be it by beginning or part, must leave another value out. */
function isApart(value: unknown, other: unknown): boolean {
  if (!isScalar(other) || alike(value, other) || alike(other, value)) return false
  const [one, two] = [String(value).toLowerCase(), String(other).toLowerCase()]
  return !one.includes(two) && !two.includes(one)
}

/** A thing of our own that has another value. */
async function contrast(story: Story, like: Live, name: string, value: unknown): Promise<Live | undefined> {
  const { create } = story.resource
  const field: Field | undefined = fieldsOf(story.session.document, requestSchema(create)).get(name)
  if (!create || !field || field.readOnly) return undefined
  const other = otherValue(story.session, field, value, `contrast ${like.origin.sent}`)
  if (other === undefined || !isApart(value, other)) return undefined
  const one = await story.session.valid(create, { phase: 'state', ...(like.parent && { live: like.parent }) })
  if (isMissing(one) || !one.body || !('value' in one.body) || !isObject(one.body.value)) return undefined
  const made = await make(story, { parent: like.parent, body: { ...one.body.value, [name]: other } })
  if (isMissing(made)) return undefined
  const kept = membersOf(story.resource, made.seen)?.[name]
  return kept === undefined || isApart(value, kept) ? made : undefined
}

function judge(story: Story, filter: Parameter, value: unknown, one: Live, excluded: Live, walked: Walk): Outcome {
  const { resource } = story
  const list = resource.list ? named(resource.list) : 'the list'
  const fault = (reason: string, what: string, expected: string, found: string, asserts: Assertion): Outcome => ({
    reason,
    message: `${list} with ${filter.name}=${shown(value)} ${what}`,
    in: 'query',
    pointer: `/${filter.name}`,
    ...(filter.schema !== undefined && { schema: filter.schema }),
    expected,
    found,
    sent: lastOf(walked),
    asserts,
  })
  const wrong = itemOf(walked, excluded)
  if (wrong !== undefined) {
    return fault(
      'ignored',
      'holds an item with another value',
      `${filter.name} ${shown(value)}`,
      shown(membersOf(resource, wrong)?.[filter.name]),
      listing(resource, excluded, 'holds', walked),
    )
  }
  if (itemOf(walked, one) !== undefined) return 'pass'
  if (!walked.complete) return { inconclusive: 'the list is too long to be read to its end' }
  return fault('missing', 'leaves out an item that has the value', 'the item', 'none', listing(resource, one, 'lacks', walked))
}
