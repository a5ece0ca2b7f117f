/** CT415 of bounds: a list that is asked for what lies beyond a value of a thing of ours leaves that thing out. */
import type { Parameter } from '../../openapi/parameter.ts'
import { unescapePointer } from '../../openapi/pointer.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { type Field, type Fields, found } from './fields.ts'
import { shown } from './lost.ts'
import { named, type Outcome, pause, without } from './outcome.ts'
import { shapesList } from './paging.ts'
import type { Story } from './story.ts'
import { isValid } from './telling.ts'
import { itemOf, lastOf, listing, membersOf, walk } from './walk.ts'

const SETTLING_MS = 400
const LEAST = /^(?:min|minimum|from|after|since)$/
const MOST = /^(?:max|maximum|to|before|until)$/
/** What the name of a moment may end in, beside what a bound of it is called by. */
const MOMENT = /^(?:at|on|date|time)$/

/** A parameter that bounds a member of the things. */
export interface Range {
  readonly parameter: Parameter
  readonly field: Field
  readonly least: boolean
}

/**
 * The parameters that bound a member: `min_price` of `price`, `created_after` of `created_at`. What names the things is left out: `after_id`
 * turns pages, in whatever order they come.
 */
export function rangesOf(parameters: readonly Parameter[], fields: Fields, { key }: Resource): Range[] {
  const name = unescapePointer(key.slice(key.lastIndexOf('/') + 1))
  return parameters.flatMap((parameter): Range[] => {
    const parts = wordsOf(parameter.name)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (parameter.in !== 'query' || parts.length < 2 || fields.has(parameter.name) || shapesList(parameter.name)) return []
    const bound = isBound(first) ? first : isBound(last) ? last : undefined
    const rest = bound === first ? parts.slice(1) : parts.slice(0, -1)
    const field = bound === undefined ? undefined : memberOf(fields, rest.join(' '))
    return bound !== undefined && field && field.name !== name ? [{ parameter, field, least: LEAST.test(bound) }] : []
  })
}

function isBound(word: string): boolean {
  return LEAST.test(word) || MOST.test(word)
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

function memberOf(fields: Fields, noun: string): Field | undefined {
  const all = [...fields.values()].filter(({ writeOnly }) => !writeOnly)
  const exact = all.find(({ name }) => wordsOf(name).join(' ') === noun)
  if (exact) return exact
  return all.find(({ name }) => {
    const parts = wordsOf(name)
    return parts.length > 1 && MOMENT.test(parts.at(-1) ?? '') && parts.slice(0, -1).join(' ') === noun
  })
}

/** Asks the list for what lies beyond the value of one of our things. */
export async function tryRange(story: Story, range: Range, lives: readonly Live[], answers: ReadonlyMap<Live, Sent>): Promise<Outcome> {
  const { parameter, field } = range
  const kept = (live: Live) => membersOf(story.resource, answers.get(live)?.value ?? live.seen)?.[field.name]
  const known = lives.flatMap((live) => beyond(story, range, kept(live)).map((bound) => ({ live, bound })))
  const [one] = known
  if (!one) return { inconclusive: `nothing of ours has a value at ${field.name} beyond which a bound may lie` }
  const ask = () =>
    walk(story.session, story.resource, {
      path: one.live.path,
      parent: one.live.parent,
      query: { [parameter.name]: one.bound },
      label: `lists those with ${parameter.name}`,
    })
  const first = await ask()
  if (isMissing(first)) return without(first)
  if (itemOf(first, one.live) === undefined) return 'pass'
  await pause(SETTLING_MS)
  const again = await ask()
  if (isMissing(again)) return without(again)
  const item = itemOf(again, one.live)
  if (item === undefined) return 'pass'
  const { list } = story.resource
  return {
    reason: 'range-ignored',
    message: `${list ? named(list) : 'the list'} with ${parameter.name}=${shown(one.bound)} holds an item beyond it`,
    in: 'query',
    pointer: `/${parameter.name}`,
    ...(parameter.schema !== undefined && { schema: parameter.schema }),
    expected: `${field.name} ${range.least ? 'no less' : 'no more'} than ${shown(one.bound)}`,
    found: shown(membersOf(story.resource, item)?.[field.name]),
    sent: lastOf(again),
    asserts: listing(story.resource, one.live, 'holds', again),
  }
}

/** A bound that a value lies plainly outside of, as far as the parameter may say it. */
function beyond({ session }: Story, { parameter, least }: Range, value: unknown): unknown[] {
  const { schema, types } = parameter
  if (schema === undefined) return []
  const bounds = typeof value === 'number' ? numbers(types, value, least) : isMoment(value) ? moments(session, schema, value, least) : []
  return bounds.filter((bound) => isValid(session, schema, bound)).slice(0, 1)
}

function numbers(types: readonly string[], value: number, least: boolean): number[] {
  const turn = (step: number) => (least ? Math.ceil(value) + step : Math.floor(value) - step)
  return types.includes('number') || types.includes('integer') ? [turn(2), turn(1)] : []
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:$|T)/.test(value) && !Number.isNaN(Date.parse(value))
}

/** A moment some days away: dates are read in many zones. */
function moments({ document }: Story['session'], schema: string, value: string, least: boolean): string[] {
  const format = found(document, schema, 'format')
  const at = Date.parse(value) + (least ? 1 : -1) * 3 * 86_400_000
  const year = new Date(at).getUTCFullYear()
  if (!(year > 0 && year < 9999)) return []
  const text = new Date(at).toISOString()
  return format === 'date' ? [text.slice(0, 10)] : format === 'date-time' ? [text] : []
}
