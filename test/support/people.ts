/** A world of people and its naive model, changed together at random and compared. */
import { expect } from 'vitest'
import { type Chance, createChance } from '../../src/chance.ts'
import type { TableSpec } from '../../src/store/table.ts'
import { World } from '../../src/store/world.ts'
import { NaivePeople, type PeopleOrder, type Person } from './naive.ts'

const people: TableSpec<Person, 'email', PeopleOrder> = {
  key: ({ id }) => id,
  unique: { email: ({ email }) => email?.toLowerCase() },
  orders: { arrival: {}, name: { by: ({ name }) => name }, active: { by: ({ name }) => name, where: ({ active }) => active } },
  complete: (partial, chance) => {
    if (partial.name === undefined) throw new Error('name: must be given')
    return { id: chance.uuid(), active: true, ...partial, name: partial.name }
  },
}
const pets: TableSpec<{ readonly id: string }> = { key: ({ id }) => id }

/** A world that holds these people. */
export const worldOf = (...rows: Person[]) => {
  const world = new World({ people, pets }, createChance(1))
  for (const row of rows) world.tables.people.insert(row)
  return world
}

type PeopleWorld = ReturnType<typeof worldOf>

const ORDERS: readonly PeopleOrder[] = ['arrival', 'name', 'active']
/** The keys of rows. */
export const ids = (rows: Iterable<Person>) => [...rows].map(({ id }) => id)

/** A world and its model, changed together at random. */
export class Pair {
  readonly world: PeopleWorld
  readonly model: NaivePeople
  readonly #chance: Chance

  constructor(world: PeopleWorld, model: NaivePeople, chance: Chance) {
    this.world = world
    this.model = model
    this.#chance = chance
  }

  below(limit: number): number {
    return Math.floor(this.#chance.number() * limit)
  }

  /** A key that is taken more often than not. */
  key(): string {
    const { keys } = this.model
    return this.below(5) > 0 && keys.length > 0 ? (keys[this.below(keys.length)] as string) : `k${this.below(100_000)}`
  }

  row(id: string): Person {
    const email = this.below(4) === 0 ? undefined : `${this.below(2) ? 'U' : 'u'}${this.below(8_000)}@x.example`
    return { id, name: `n${this.below(700)}`, active: this.below(3) > 0, ...(email !== undefined && { email }) }
  }

  /** Writes at random to both; a refused write is refused for the reason that the model knows. */
  write(): void {
    const { people: table } = this.world.tables
    const id = this.key()
    const held = this.model.get(id)
    const kind = this.below(10)
    if (kind < 3) {
      expect(table.delete(id)).toBe(held !== undefined)
      this.model.delete(id)
      return
    }
    const row = this.row(id)
    const holder = row.email === undefined ? undefined : this.model.holderOf(row.email)
    const insert = kind < 6
    const refused = insert && held ? 'key' : holder !== undefined && holder !== id ? 'email' : undefined
    if (!insert && !held) expect(() => table.replace(row)).toThrow(`there is no row ${id}`)
    else if (refused)
      expect(thrownBy(() => (insert ? table.insert(row) : table.replace(row)))).toMatchObject({
        column: refused,
        key: refused === 'key' ? id : holder,
      })
    else {
      insert ? table.insert(row) : table.replace(row)
      this.model.put(row)
    }
  }

  /** Writes that are undone, by one failure or by two, one within the other. */
  fail(): void {
    const inner = new Pair(this.world, new NaivePeople(this.model), this.#chance)
    const failing = () => {
      for (let count = this.below(20); count >= 0; count--) inner.write()
      if (this.below(2) > 0)
        expect(() =>
          this.world.transact(() => {
            new Pair(this.world, new NaivePeople(inner.model), this.#chance).write()
            throw new Error('inner')
          }),
        ).toThrow('inner')
      for (let count = this.below(5); count >= 0; count--) inner.write()
      throw new Error('on purpose')
    }
    expect(() => this.world.transact(failing)).toThrow('on purpose')
  }

  /** Compares one page of each kind in each order, and look-ups. */
  compareSome(): void {
    const { people: table } = this.world.tables
    for (const order of ORDERS) {
      const list = this.model.list(order)
      const [limit, offset, id] = [this.below(40), this.below(list.length + 10), this.key()]
      expect(table.count(order)).toBe(list.length)
      expect(ids(table.page(order, { limit, offset }))).toEqual(ids(list.slice(offset, offset + limit)))
      const at = this.model.positionOf(order, id) ?? { by: order === 'arrival' ? -1 : `n${this.below(700)}`, key: id }
      const from = this.model.get(id) ? id : at
      expect(ids(table.page(order, { limit, after: from }))).toEqual(ids(this.model.after(order, at, limit)))
      expect(ids(table.page(order, { limit, before: from }))).toEqual(ids(this.model.before(order, at, limit)))
      expect(table.rank(order, from)).toBe(this.model.rank(order, at))
    }
    const id = this.key()
    expect(table.get(id)).toEqual(this.model.get(id))
    const email = `u${this.below(8_000)}@x.example`
    expect(table.find('email', email)?.id).toBe(this.model.holderOf(email))
  }

  compareAll(): void {
    const { people: table } = this.world.tables
    expect([...table.all()]).toEqual(this.model.list('arrival'))
    expect(table.size).toBe(this.model.keys.length)
    for (const order of ORDERS) expect(table.page(order, { limit: Number.POSITIVE_INFINITY })).toEqual(this.model.list(order))
    for (const { id, email } of this.model.list('arrival'))
      if (email !== undefined) expect(table.find('email', email.toLowerCase())?.id).toBe(id)
  }

  fork(): Pair {
    return new Pair(this.world.fork(createChance(1)), new NaivePeople(this.model), this.#chance)
  }
}

/** What a function throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
