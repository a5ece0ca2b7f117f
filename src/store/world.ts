/** A world: all tables of one double, which can be forked, rolled back and replaced as a whole. */
import type { Chance } from '../chance.ts'
import { openTable, type TableState } from './indexes.ts'
import { Rows } from './rows.ts'
import { type AnyTableSpec, type Journal, Table, type TableSpec } from './table.ts'

/** Tables by name, as an API declares them. */
export type TableSpecs = { readonly [table: string]: AnyTableSpec }

/** The tables that belong to a declaration. */
export type TablesOf<Specs extends TableSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends TableSpec<infer Row, infer Unique, infer Orders> ? Table<Row, Unique, Orders> : never
}

/** One state of all tables. */
export class World<Specs extends TableSpecs = TableSpecs> {
  readonly tables: TablesOf<Specs>
  readonly #specs: Specs
  readonly #rows: Rows
  readonly #states: Map<string, TableState>
  readonly #journal: Journal = { undo: undefined, frozen: false }

  constructor(specs: Specs, chance: Chance, base?: World<Specs>) {
    const names = Object.keys(specs)
    this.#specs = specs
    this.#rows = new Rows(names, base ? base.#rows : undefined)
    this.#states = new Map(names.map((name) => [name, openTable(specs[name] as AnyTableSpec, base ? base.#states.get(name) : undefined)]))
    const tables = names.map((name) => {
      const spec = specs[name] as AnyTableSpec
      return [name, new Table(name, spec, this.#rows, this.#states.get(name) as TableState, this.#journal, chance)]
    })
    this.tables = Object.fromEntries(tables) as TablesOf<Specs>
  }

  /** A world that begins as this one is now. From here on this one is frozen: writing to it throws. */
  fork(chance: Chance): World<Specs> {
    this.#journal.frozen = true
    return new World(this.#specs, chance, this)
  }

  /** Runs a synchronous function; when it throws, every write it made is undone, also within another transaction. */
  transact<Result>(work: () => Result): Result {
    const outer = this.#journal.undo
    const undo = outer ?? []
    const begun = undo.length
    this.#journal.undo = undo
    try {
      return work()
    } catch (error) {
      for (const step of undo.splice(begun).reverse()) step()
      throw error
    } finally {
      this.#journal.undo = outer
    }
  }
}
