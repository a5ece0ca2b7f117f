/** CT416: a list that is asked for in an order comes in that order. */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Live } from '../resource.ts'
import { isMissing } from '../session.ts'
import { type Fields, fieldsOf, found } from './fields.ts'
import { shown } from './lost.ts'
import { firstInversion, inOrder } from './order.ts'
import { type Fault, named, type Outcome, without } from './outcome.ts'
import { book, readSchema, type Story } from './story.ts'
import { idsOf, itemsAt, lastOf, membersOf, placeOf, type Walk, walk } from './walk.ts'

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

/** A list that was asked for in an order, and the values in it. */
interface Ordered {
  readonly order: Order
  readonly walked: Walk
  readonly values: readonly unknown[]
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
    book(story, list, SLUG, await tryOrders(story, list, parameter, own, lives))
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

async function tryOrders(
  story: Story,
  list: Operation,
  parameter: Parameter,
  orders: readonly Order[],
  lives: readonly Live[],
): Promise<Outcome> {
  const [live] = lives
  if (!live) return { inconclusive: 'nothing of our own is there' }
  const walks: Ordered[] = []
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
    ...unsorted(story, wrong, deaf ? one : undefined, lives),
  }
}

/** What shows a wrong order, where the list is one page. */
function unsorted({ resource }: Story, wrong: Ordered, other: Ordered | undefined, lives: readonly Live[]): Pick<Fault, 'asserts'> {
  const filled = ({ walked }: Ordered) => walked.pages.filter(({ items }) => items.length > 0)
  const lists = [...new Set([other ?? wrong, wrong])]
  if (lists.some((one) => filled(one).length !== 1)) return {}
  const { property, down } = wrong.order
  const by = placeOf(resource, filled(wrong)[0]?.items[0], `/${escapePointer(property)}`)
  const answers = lists.flatMap(({ walked }) => lastOf(walked))
  return { asserts: { kind: 'unsorted', ...itemsAt(resource), by, ...(down !== undefined && { down }), things: lives, answers } }
}
