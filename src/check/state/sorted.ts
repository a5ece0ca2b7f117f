/** CT416: a list that is asked for in an order comes in that order. */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import type { Live } from '../resource.ts'
import { isMissing } from '../session.ts'
import { alike } from './alike.ts'
import { type Fields, fieldsOf, found } from './fields.ts'
import { shown } from './lost.ts'
import { named, type Outcome, without } from './outcome.ts'
import { book, readSchema, type Story } from './story.ts'
import { idsOf, lastOf, membersOf, type Walk, walk } from './walk.ts'

const SLUG = 'state/sort-ignored'
const NAME = /^\$?(?:sort|order|ordering|sort_?by|order_?by|sort_?(?:field|key|column))$/i
const MOST = 3

/** One order that the document offers. */
interface Order {
  readonly query: Readonly<Record<string, unknown>>
  readonly property: string
  /** `undefined` where the document does not say. */
  readonly down: boolean | undefined
}

/** Asks the list for each order that the document names. */
export async function checkSorted(story: Story, lives: readonly Live[]): Promise<void> {
  const { list } = story.resource
  const [live] = lives
  if (!list || !live) return
  const { document } = story.session
  const parameter = list.parameters.find(({ in: place, name }) => place === 'query' && NAME.test(name))
  if (!parameter) return book(story, list, SLUG, { notRun: 'no parameter of the list sets an order' })
  const orders = ordersOf(document, list, parameter, fieldsOf(document, readSchema(story)))
  if (orders.length === 0) return book(story, list, SLUG, { notRun: `the values of ${parameter.name} name no property` })
  for (const property of [...new Set(orders.map((order) => order.property))].slice(0, MOST)) {
    const own = orders.filter((order) => order.property === property)
    book(story, list, SLUG, await tryOrders(story, list, parameter, own, live))
  }
}

function ordersOf(document: Document, list: Operation, { name, schema, types }: Parameter, fields: Fields): Order[] {
  if (schema === undefined) return []
  const at = types.includes('array') ? found(document, schema, 'items') : undefined
  const choice =
    (at as { enum?: unknown } | undefined)?.enum ?? found(document, schema, 'enum') ?? alternatives(found(document, schema, 'pattern'))
  const turn = list.parameters.find(
    (other) =>
      other.in === 'query' &&
      /^(?:order|direction|dir|sort_?(?:order|dir|direction)|order_?dir(?:ection)?)$/i.test(other.name) &&
      other.name !== name,
  )
  const turns = turn?.schema === undefined ? [] : ((found(document, turn.schema, 'enum') as unknown[] | undefined) ?? [])
  const values: unknown[] = Array.isArray(choice) ? choice : []
  return values.flatMap((value): Order[] => {
    const [, sign, base = '', word] = /^([-+]?)(.+?)(?:[:_. ,-]?(asc|desc|ascending|descending))?$/i.exec(String(value)) ?? []
    const property = [base, camel(base)].find((one) => fields.has(one))
    if (property === undefined) return []
    const query = { [name]: types.includes('array') ? [value] : value }
    if (sign || word) return [{ query, property, down: sign === '-' || /^desc/i.test(word ?? '') }]
    const turned = turns.filter((one) => /^(?:asc|desc)/i.test(String(one)))
    if (turn && turned.length > 0)
      return turned.map((one) => ({ query: { ...query, [turn.name]: one }, property, down: /^desc/i.test(String(one)) }))
    // Beside `-name`, a bare `name` goes up.
    return [{ query, property, down: values.includes(`-${base}`) ? false : undefined }]
  })
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The words of a pattern that is a plain choice, e.g. `^-?(name|age)$`. */
function alternatives(pattern: unknown): string[] | undefined {
  const [, sign, words] = /^\^?(-\?|\[[+-]+\]\?)?\(?(?:\?:)?([\w|]+)\)?\$?$/.exec(String(pattern ?? '')) ?? []
  if (words === undefined) return undefined
  const plain = words.split('|')
  return sign ? plain.flatMap((word) => [word, `-${word}`]) : plain
}

async function tryOrders(story: Story, list: Operation, parameter: Parameter, orders: readonly Order[], live: Live): Promise<Outcome> {
  const walks: { order: Order; walked: Walk; values: unknown[] }[] = []
  for (const order of orders.slice(0, 2)) {
    const walked = await walk(story.session, story.resource, {
      path: live.path,
      parent: live.parent,
      query: order.query,
      label: `lists by ${order.property}`,
    })
    if (isMissing(walked)) return without(walked)
    const items = walked.pages.flatMap((page) => page.items)
    walks.push({ order, walked, values: items.map((item) => membersOf(story.resource, item)?.[order.property]) })
  }
  const distinct = new Set(walks[0]?.values.map((value) => String(value)))
  if (distinct.size < 3) return { inconclusive: `fewer than three values of ${orders[0]?.property ?? 'it'} are there` }
  const wrong = walks.find(({ order, values }) => !inOrder(values, order.down))
  if (!wrong) return 'pass'
  const [one, other] = walks
  // The same sequence upwards and downwards: no collation explains that.
  const deaf = one && other && one.order.down !== other.order.down && idsOf(one.walked).join('\n') === idsOf(other.walked).join('\n')
  const [first, second] = firstInversion(wrong.values, wrong.order.down)
  return {
    reason: deaf ? 'ignored' : 'order',
    ...(deaf && { severity: 'warning' as const }),
    message: `${named(list)} with ${Object.entries(wrong.order.query)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join('&')} is not in that order`,
    in: 'query',
    pointer: `/${parameter.name}`,
    ...(parameter.schema !== undefined && { schema: parameter.schema }),
    expected: `${shown(first)} ${wrong.order.down ? 'after' : 'before'} ${shown(second)}`,
    found: 'the other way round',
    sent: [...(deaf ? lastOf(one.walked) : []), ...lastOf(wrong.walked)],
  }
}

type Compare = (one: unknown, other: unknown) => number

/** The orders that servers put values in. */
const COLLATIONS: readonly Compare[] = [
  (one, other) => (typeof one === 'number' && typeof other === 'number' ? one - other : codes(String(one), String(other))),
  (one, other) => codes(String(one).toLowerCase(), String(other).toLowerCase()),
  (one, other) => String(one).localeCompare(String(other), 'en'),
  (one, other) => String(one).localeCompare(String(other), 'en', { numeric: true, ignorePunctuation: true }),
  (one, other) => (isInstant(one) && isInstant(other) ? Date.parse(one) - Date.parse(other) : codes(String(one), String(other))),
]

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
}

function codes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Whether values stand in an order by any collation; what has no value may stand anywhere. */
function inOrder(values: readonly unknown[], down: boolean | undefined): boolean {
  const given = values.filter((value) => value !== undefined && value !== null)
  const ways = down === undefined ? [false, true] : [down]
  return ways.some((way) =>
    COLLATIONS.some((compare) => given.every((value, index) => index === 0 || fits(compare, given[index - 1], value, way))),
  )
}

function fits(compare: Compare, one: unknown, other: unknown, down: boolean): boolean {
  return (down ? -1 : 1) * compare(one, other) <= 0 || alike(one, other)
}

function firstInversion(values: readonly unknown[], down: boolean | undefined): [unknown, unknown] {
  const compare = COLLATIONS[0] as Compare
  const index = values.findIndex((value, at) => at > 0 && !fits(compare, values[at - 1], value, down === true))
  return index === -1 ? [undefined, undefined] : [values[index], values[index - 1]]
}
