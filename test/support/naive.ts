/** A table as anybody would write it in a minute: the model that the real one is held against. */
import type { Position } from '../../src/store/order.ts'

/** A row of the tests. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly active: boolean
}

/** The orders in which people are listed. */
export type PeopleOrder = 'arrival' | 'name' | 'active'

interface Held {
  readonly row: Person
  readonly arrival: number
}

/** Rows in a map; everything else is sought by walking all of them. */
export class NaivePeople {
  readonly #held: Map<string, Held>
  /** Until the next write. */
  readonly #lists = new Map<PeopleOrder, Person[]>()
  #next: number

  constructor(base?: NaivePeople) {
    this.#held = new Map(base ? base.#held : [])
    this.#next = base ? base.#next : 0
  }

  get keys(): string[] {
    return [...this.#held.keys()]
  }

  get(id: string): Person | undefined {
    return this.#held.get(id)?.row
  }

  /** The key of the row that holds an address. */
  holderOf(email: string): string | undefined {
    return this.keys.find((id) => this.get(id)?.email?.toLowerCase() === email.toLowerCase())
  }

  put(row: Person): void {
    const arrival = this.#held.get(row.id)?.arrival ?? this.#next++
    this.#held.set(row.id, { row, arrival })
    this.#lists.clear()
  }

  delete(id: string): void {
    this.#held.delete(id)
    this.#lists.clear()
  }

  /** Where a row stands in an order. */
  positionOf(order: PeopleOrder, id: string): Position | undefined {
    const held = this.#held.get(id)
    return held && { by: order === 'arrival' ? held.arrival : held.row.name, key: id }
  }

  /** All rows of an order. */
  list(order: PeopleOrder): Person[] {
    const known = this.#lists.get(order)
    if (known) return known
    const list = this.#sorted(order)
    this.#lists.set(order, list)
    return list
  }

  #sorted(order: PeopleOrder): Person[] {
    const rows = [...this.#held.values()].filter(({ row }) => order !== 'active' || row.active)
    const positions = rows.map(({ row }) => ({ row, at: this.positionOf(order, row.id) as Position }))
    return positions.sort((a, b) => compare(a.at, b.at)).map(({ row }) => row)
  }

  /** How many rows of an order stand before a position. */
  rank(order: PeopleOrder, position: Position): number {
    return this.list(order).filter((row) => compare(this.positionOf(order, row.id) as Position, position) < 0).length
  }

  after(order: PeopleOrder, position: Position, limit: number): Person[] {
    const rows = this.list(order).filter((row) => compare(this.positionOf(order, row.id) as Position, position) > 0)
    return rows.slice(0, limit)
  }

  before(order: PeopleOrder, position: Position, limit: number): Person[] {
    const rows = this.list(order).filter((row) => compare(this.positionOf(order, row.id) as Position, position) < 0)
    return rows.slice(Math.max(0, rows.length - limit))
  }
}

function compare(a: Position, b: Position): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
