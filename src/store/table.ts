/** A table: whole documents by key, with unique columns and lasting orders, each of them found without a scan. */
import type { Chance } from '../chance.ts'
import { freeze } from './freeze.ts'
import { ARRIVAL, arrivalOf, lookUp, type TableState } from './indexes.ts'
import type { Order, Position } from './order.ts'
import type { Rows } from './rows.ts'

/** What an API says of one of its tables. */
export interface TableSpec<Row, Unique extends string = string, Orders extends string = string> {
  /** The primary key of a row: a string that is not empty. */
  key(row: Row): string
  /** Columns in which no two rows are alike. `undefined` takes no part. */
  readonly unique?: { readonly [column in Unique]: (row: Row) => string | undefined }
  /** Orders to list in: by a value (ties by key), or by arrival where `by` is absent, of the rows that `where` lets in. */
  readonly orders?: { readonly [order in Orders]: { by?(row: Row): string; where?(row: Row): boolean } }
  /** Makes a whole row out of what a story or a test gives. Throws an `Error` that names the field and what is wrong with it. */
  complete?(partial: Partial<Row>, chance: Chance): Row
}

/** Any table's description. */
// biome-ignore lint/suspicious/noExplicitAny: rows of all kinds meet here, and functions over them are contravariant
export type AnyTableSpec = TableSpec<any, any, any>

/** Where a page begins: a count of rows to leave out, or a row (by key) or position that it follows or precedes. */
export type PageAt =
  | { limit: number; offset?: number }
  | { limit: number; after: string | Position }
  | { limit: number; before: string | Position }

/** A row that is refused because another one holds its key or one of its unique values. */
export class UniqueError extends Error {
  override readonly name = 'UniqueError'
  /** The unique column, or `key`. */
  readonly column: string
  /** The key of the row that holds the value. */
  readonly key: string

  constructor(table: string, column: string, value: string, key: string) {
    super(`Failed to write to ${table}: ${column} ${JSON.stringify(value)} is held by row ${key}`)
    this.column = column
    this.key = key
  }
}

/** Remembers how to undo each write, while a transaction runs. */
export interface Journal {
  undo: (() => void)[] | undefined
  frozen: boolean
}

/** A unique column with its index. */
interface Column<Row> {
  readonly name: string
  readonly index: Map<string, string | null>
  read(row: Row): string | undefined
}

/** An order with what decides the place of a row in it. */
interface Sorting<Row> {
  readonly order: Order
  readonly by: ((row: Row) => string) | undefined
  readonly where: ((row: Row) => boolean) | undefined
}

/** Rows of one kind. All calls are synchronous; rows are frozen when they go in. */
export class Table<Row, Unique extends string = string, Orders extends string = string> {
  readonly name: string
  readonly #spec: TableSpec<Row, Unique, Orders>
  readonly #rows: Rows
  readonly #state: TableState
  readonly #journal: Journal
  readonly #chance: Chance
  readonly #columns: readonly Column<Row>[]
  readonly #sortings: readonly Sorting<Row>[]

  constructor(name: string, spec: TableSpec<Row, Unique, Orders>, rows: Rows, state: TableState, journal: Journal, chance: Chance) {
    this.name = name
    this.#spec = spec
    this.#rows = rows
    this.#state = state
    this.#journal = journal
    this.#chance = chance
    this.#columns = Object.entries<Column<Row>['read']>(spec.unique ?? {}).map(([column, read]) => ({
      name: column,
      index: state.unique.get(column) as Map<string, string | null>,
      read,
    }))
    // Orders by arrival alone are one with the table's own: it is written to once.
    const arrival = state.orders.get(ARRIVAL)
    const distinct = [...state.orders].filter(([order, list]) => order === ARRIVAL || list !== arrival)
    this.#sortings = distinct.map(([order, list]) => ({
      order: list,
      by: spec.orders?.[order as Orders]?.by,
      where: spec.orders?.[order as Orders]?.where,
    }))
  }

  /** How many rows there are. */
  get size(): number {
    return this.#order(ARRIVAL).size
  }

  /** The row with this key. */
  get(key: string): Row | undefined {
    return this.#rows.get(this.name, key)
  }

  /** The row with this value in a unique column. */
  find(column: Unique, value: string): Row | undefined {
    const key = lookUp(this.#state, column, value)
    return key === undefined ? undefined : this.get(key)
  }

  /** Adds a row. Throws {@link UniqueError} when its key or a unique value is taken. */
  insert(row: Row): Row {
    const key = this.#keyOf(row)
    if (this.get(key) !== undefined) throw new UniqueError(this.name, 'key', key, key)
    this.#write(key, undefined, freeze(row))
    return row
  }

  /** Puts a whole document in the place of the row with the same key. Throws when there is none, or {@link UniqueError}. */
  replace(row: Row): Row {
    const key = this.#keyOf(row)
    const held = this.get(key)
    if (held === undefined) throw new Error(`Failed to replace a row of ${this.name}: there is no row ${key}`)
    this.#write(key, held, freeze(row))
    return row
  }

  /** Removes a row; false when there was none. */
  delete(key: string): boolean {
    const held = this.get(key)
    if (held === undefined) return false
    this.#write(key, held, undefined)
    return true
  }

  /** Fills in a partial row by the rules of this table and adds it, or puts it in the place of the row with the same key. */
  seed(partial: Partial<Row>): Row {
    const row = this.#spec.complete ? this.#spec.complete(partial, this.#chance) : (partial as Row)
    return this.get(this.#keyOf(row)) === undefined ? this.insert(row) : this.replace(row)
  }

  /** All rows in order of arrival. Walks the whole table. */
  *all(): IterableIterator<Row> {
    for (const position of this.#order(ARRIVAL)) yield this.#at(position)
  }

  /** How many rows an order lists. */
  count(order: Orders): number {
    return this.#order(order).size
  }

  /** A page of an order. */
  page(order: Orders, at: PageAt): Row[] {
    const list = this.#order(order)
    const positions =
      'after' in at
        ? list.after(this.#position(order, at.after), at.limit)
        : 'before' in at
          ? list.before(this.#position(order, at.before), at.limit)
          : list.slice(at.offset ?? 0, at.limit)
    return positions.map((position) => this.#at(position))
  }

  /** How many rows of an order stand before a row or position. */
  rank(order: Orders, of: string | Position): number {
    return this.#order(order).rank(this.#position(order, of))
  }

  #at(position: Position): Row {
    return this.get(position.key) as Row
  }

  #keyOf(row: Row): string {
    const key = this.#spec.key(row)
    if (typeof key !== 'string' || key === '') throw new Error(`Failed to write to ${this.name}: the row has no key`)
    return key
  }

  #order(name: string): Order {
    const order = this.#state.orders.get(name)
    if (!order) throw new Error(`Failed to read ${this.name}: there is no order ${JSON.stringify(name)}`)
    return order
  }

  #position(order: string, at: string | Position): Position {
    if (typeof at !== 'string') return at
    const row = this.get(at)
    return { by: row === undefined ? '' : this.#sortValue(order, at, row), key: at }
  }

  #sortValue(order: string, key: string, row: Row): string | number {
    const by = order === ARRIVAL ? undefined : this.#spec.orders?.[order as Orders]?.by
    return by ? by(row) : arrivalOf(this.#state, key)
  }

  #write(key: string, before: Row | undefined, after: Row | undefined): void {
    if (this.#journal.frozen) throw new Error(`Failed to write to ${this.name}: this world was forked and is frozen`)
    if (after !== undefined) {
      for (const { name, read } of this.#columns) {
        const value = read(after)
        const holder = value === undefined ? undefined : lookUp(this.#state, name, value)
        if (value !== undefined && holder !== undefined && holder !== key) throw new UniqueError(this.name, name, value, holder)
      }
    }
    if (before === undefined && this.#state.arrivals.get(key) === undefined) this.#state.arrivals.set(key, this.#state.next++)
    const arrival = arrivalOf(this.#state, key)
    this.#apply(key, before, after, arrival)
    this.#journal.undo?.push(() => {
      if (before !== undefined) this.#state.arrivals.set(key, arrival)
      this.#apply(key, after, before, arrival)
    })
  }

  #apply(key: string, before: Row | undefined, after: Row | undefined, arrival: number): void {
    for (const { index, read } of this.#columns) {
      const old = before === undefined ? undefined : read(before)
      const next = after === undefined ? undefined : read(after)
      if (old === next) continue
      if (old !== undefined) this.#state.base ? index.set(old, null) : index.delete(old)
      if (next !== undefined) index.set(next, key)
    }
    for (const { order, by, where } of this.#sortings) {
      const old = before !== undefined && (where?.(before) ?? true) ? (by ? by(before) : arrival) : undefined
      const next = after !== undefined && (where?.(after) ?? true) ? (by ? by(after) : arrival) : undefined
      if (old === next) continue
      if (old !== undefined) order.remove({ by: old, key })
      if (next !== undefined) order.insert({ by: next, key })
    }
    if (after === undefined) {
      this.#rows.delete(this.name, key)
      this.#state.arrivals.delete(key)
    } else this.#rows.set(this.name, key, after)
  }
}
