/** A table: whole documents by key, with unique columns and lasting orders, each of them found without a scan. */
import type { Chance } from '../chance.ts'
import { freeze } from './freeze.ts'
import { Order, type Position } from './order.ts'
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

const ARRIVAL = ''

/** The index structures of one table in one layer. */
export interface TableState {
  readonly unique: Map<string, Map<string, string | null>>
  readonly orders: Map<string, Order>
  readonly arrivals: Map<string, number>
  base?: TableState
  next: number
}

/** Remembers how to undo each write, while a transaction runs. */
export interface Journal {
  undo: (() => void)[] | undefined
  frozen: boolean
}

/** Rows of one kind. All calls are synchronous; rows are frozen when they go in. */
export class Table<Row, Unique extends string = string, Orders extends string = string> {
  readonly name: string
  readonly #spec: TableSpec<Row, Unique, Orders>
  readonly #rows: Rows
  readonly #state: TableState
  readonly #journal: Journal
  readonly #chance: Chance

  constructor(name: string, spec: TableSpec<Row, Unique, Orders>, rows: Rows, state: TableState, journal: Journal, chance: Chance) {
    this.name = name
    this.#spec = spec
    this.#rows = rows
    this.#state = state
    this.#journal = journal
    this.#chance = chance
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
    for (const [column, read] of this.#columns()) {
      const value = after === undefined ? undefined : read(after)
      const holder = value === undefined ? undefined : lookUp(this.#state, column, value)
      if (value !== undefined && holder !== undefined && holder !== key) throw new UniqueError(this.name, column, value, holder)
    }
    if (before === undefined && this.#state.arrivals.get(key) === undefined) this.#state.arrivals.set(key, this.#state.next++)
    const kept = arrivalOf(this.#state, key)
    this.#apply(key, before, after)
    this.#journal.undo?.push(() => {
      if (before !== undefined) this.#state.arrivals.set(key, kept)
      this.#apply(key, after, before)
    })
  }

  #apply(key: string, before: Row | undefined, after: Row | undefined): void {
    for (const [column, read] of this.#columns()) {
      const index = this.#state.unique.get(column)
      const old = before === undefined ? undefined : read(before)
      const next = after === undefined ? undefined : read(after)
      if (old === next) continue
      if (old !== undefined) this.#state.base ? index?.set(old, null) : index?.delete(old)
      if (next !== undefined) index?.set(next, key)
    }
    for (const [name, order] of this.#state.orders) {
      const where = name === ARRIVAL ? undefined : this.#spec.orders?.[name as Orders]?.where
      const old = before !== undefined && (where?.(before) ?? true) ? this.#sortValue(name, key, before) : undefined
      const next = after !== undefined && (where?.(after) ?? true) ? this.#sortValue(name, key, after) : undefined
      if (old === next) continue
      if (old !== undefined) order.remove({ by: old, key })
      if (next !== undefined) order.insert({ by: next, key })
    }
    if (after === undefined) {
      this.#rows.delete(this.name, key)
      this.#state.arrivals.delete(key)
    } else this.#rows.set(this.name, key, after)
  }

  #columns(): [string, (row: Row) => string | undefined][] {
    return Object.entries(this.#spec.unique ?? {})
  }
}

/** Opens the indexes of a table, empty or above those of a frozen layer. */
export function openTable(spec: AnyTableSpec, base?: TableState): TableState {
  const orders = [ARRIVAL, ...Object.keys(spec.orders ?? {})].map((name): [string, Order] => [name, new Order(base?.orders.get(name))])
  const unique = Object.keys(spec.unique ?? {}).map((column): [string, Map<string, string | null>] => [column, new Map()])
  return { unique: new Map(unique), orders: new Map(orders), arrivals: new Map(), next: base?.next ?? 0, ...(base && { base }) }
}

function lookUp(state: TableState, column: string, value: string): string | undefined {
  for (let layer: TableState | undefined = state; layer; layer = layer.base) {
    const key = layer.unique.get(column)?.get(value)
    if (key !== undefined) return key ?? undefined
  }
  return undefined
}

function arrivalOf(state: TableState, key: string): number {
  for (let layer: TableState | undefined = state; layer; layer = layer.base) {
    const arrival = layer.arrivals.get(key)
    if (arrival !== undefined) return arrival
  }
  return -1
}
