/** Pages of what one or several stretches of orders list together, forwards and backwards, without walking what stands before. */
import type { Position } from '../../store/order.ts'
import type { Table } from '../../store/table.ts'

/** Where an entry stands among those that are listed, without the prefix of its stretch. */
export type Place = Position & { readonly by: string }

/** A part of an order: its entries from `from` on and before `until`. */
export interface Stretch<Entry> {
  after(place: Place | undefined, limit: number): Entry[]
  before(place: Place | undefined, limit: number): Entry[]
  count(): number
  placeOf(entry: Entry): Place
}

/** What of an order a stretch is. */
export interface Bounds {
  /** Stands before what entries of several stretches are compared by. */
  readonly prefix: string
  readonly from: string
  readonly until: string
}

/** Which page is wanted. */
export interface PageAsked {
  readonly limit: number
  readonly after?: Place | undefined
  readonly before?: Place | undefined
  readonly newestFirst?: boolean
}

/** A page, and the places that lead on from it. */
export interface Page<Entry> {
  readonly entries: readonly Entry[]
  readonly before: Place | undefined
  readonly after: Place | undefined
  readonly total: number
}

/** Opens a stretch of a table's order. */
export function stretch<Row, Order extends string>(
  table: Pick<Table<Row, string, Order>, 'page' | 'rank'>,
  order: Order,
  of: { readonly by: (row: Row) => string; readonly key: (row: Row) => string },
  { prefix, from, until }: Bounds,
): Stretch<Row> {
  const [start, end] = [
    { by: from, key: '' },
    { by: until, key: '' },
  ]
  // A cursor may come from another list: it never leads out of the stretch.
  const clamped = ({ by, key }: Place): Position => (prefix + by < from ? start : prefix + by >= until ? end : { by: prefix + by, key })
  return {
    after: (place, limit) => table.page(order, { after: place ? clamped(place) : start, limit }).filter((row) => of.by(row) < until),
    before: (place, limit) => table.page(order, { before: place ? clamped(place) : end, limit }).filter((row) => of.by(row) >= from),
    // A span may end before it begins: it holds nothing.
    count: () => Math.max(0, table.rank(order, end) - table.rank(order, start)),
    placeOf: (row) => ({ by: of.by(row).slice(prefix.length), key: of.key(row) }),
  }
}

const BATCH = 500

/** Those entries of a stretch that pass a test. Walks it, as far as a page needs and, to count, to its end. */
export function filtered<Entry>(all: Stretch<Entry>, test: (entry: Entry) => boolean): Stretch<Entry> {
  const walk = (limit: number, next: (from: Entry | undefined) => Entry[]): Entry[] => {
    const found: Entry[] = []
    for (let batch = next(undefined); batch.length > 0 && found.length < limit; batch = next(batch.at(-1)))
      found.push(...batch.filter(test))
    return found.slice(0, limit)
  }
  return {
    after: (place, limit) => walk(limit, (from) => all.after(from ? all.placeOf(from) : place, BATCH)),
    before: (place, limit) => walk(limit, (from) => all.before(from ? all.placeOf(from) : place, BATCH).reverse()).reverse(),
    count: () => walk(Number.POSITIVE_INFINITY, (from) => all.after(from && all.placeOf(from), BATCH)).length,
    placeOf: all.placeOf,
  }
}

/** A page of all entries of some stretches, in the order of their places. */
export function pageOf<Entry>(stretches: readonly Stretch<Entry>[], asked: PageAsked): Page<Entry> {
  const total = stretches.reduce((sum, one) => sum + one.count(), 0)
  const { limit, newestFirst = false } = asked
  const [after, before] = newestFirst ? [asked.before, asked.after] : [asked.after, asked.before]
  const backwards = before !== undefined || (newestFirst && after === undefined)
  const found = stretches
    .flatMap((one) =>
      (backwards ? one.before(before, limit) : one.after(after, limit)).map((entry) => ({ entry, place: one.placeOf(entry) })),
    )
    .sort((a, b) => compare(a.place, b.place))
  const page = backwards ? found.slice(Math.max(0, found.length - limit)) : found.slice(0, limit)
  const [first, last] = [page[0]?.place, page.at(-1)?.place]
  const low = first && stretches.some((one) => one.before(first, 1).length > 0) ? first : undefined
  const high = last && stretches.some((one) => one.after(last, 1).length > 0) ? last : undefined
  const entries = page.map(({ entry }) => entry)
  return newestFirst ? { entries: entries.reverse(), before: high, after: low, total } : { entries, before: low, after: high, total }
}

function compare(a: Place, b: Place): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
