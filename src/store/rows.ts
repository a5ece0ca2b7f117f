/** Keyed rows in layers: what is written stands in an overlay above a frozen base. The only door to @mswjs/data. */
import { Database } from '@mswjs/data/lib/db/Database.js'
import { ENTITY_TYPE, PRIMARY_KEY } from '@mswjs/data/lib/glossary.js'

// Database is used without its factory: the factory scans, drops unknown keys and takes half a second to load.
type Dictionary = Record<string, { key: StringConstructor }>

interface Stored<Row> {
  [ENTITY_TYPE]: string
  [PRIMARY_KEY]: 'key'
  key: string
  row: Row
}

/** The rows of all tables of one world, in this layer and those beneath it. */
export class Rows {
  readonly #database: Database<Dictionary>
  readonly #gone: Map<string, Set<string>>
  readonly #base: Rows | undefined

  constructor(tables: readonly string[], base?: Rows) {
    this.#database = new Database<Dictionary>(Object.fromEntries(tables.map((table) => [table, { key: String }])))
    this.#gone = new Map(tables.map((table) => [table, new Set()]))
    this.#base = base
  }

  get<Row>(table: string, key: string): Row | undefined {
    const stored = this.#model<Row>(table).get(key)
    if (stored) return stored.row
    if (!this.#base || this.#gone.get(table)?.has(key)) return undefined
    return this.#base.get(table, key)
  }

  set<Row>(table: string, key: string, row: Row): void {
    const next: Stored<Row> = { [ENTITY_TYPE]: table, [PRIMARY_KEY]: 'key', key, row }
    const held = this.#model<Row>(table).get(key)
    if (held) this.#database.update(table, held, next)
    else this.#database.create(table, next)
    this.#gone.get(table)?.delete(key)
  }

  delete(table: string, key: string): void {
    if (this.#database.has(table, key)) this.#database.delete(table, key)
    if (this.#base) this.#gone.get(table)?.add(key)
  }

  #model<Row>(table: string): Map<string | number, Stored<Row>> {
    return this.#database.getModel(table) as Map<string | number, Stored<Row>>
  }
}
