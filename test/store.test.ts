/** Tables: unique columns, lasting orders, forks and transactions, held against a naive model over thousands of rows. */
import { describe, expect, test } from 'vitest'
import { createChance } from '../src/chance.ts'
import { UniqueError } from '../src/store/table.ts'
import { NaivePeople, type PeopleOrder, type Person } from './support/naive.ts'
import { ids, Pair, thrownBy, worldOf } from './support/people.ts'

const ada: Person = { id: 'a', name: 'Ada', email: 'ada@x.example', active: true }
const ben: Person = { id: 'b', name: 'Ben', email: 'ben@x.example', active: false }
const cleo: Person = { id: 'c', name: 'Cleo', active: true }

describe('a table and a naive model of it agree', () => {
  test.for([1, 2, 3])('over thousands of rows, forks and failed transactions, with seed %i', (seed) => {
    const chance = createChance(seed)
    let pair = new Pair(worldOf(), new NaivePeople(), chance)
    for (let index = 0; index < 2_500; index++) {
      const row = pair.row(`k${pair.below(100_000)}`)
      if (pair.model.get(row.id) || (row.email && pair.model.holderOf(row.email))) continue
      pair.world.tables.people.insert(row)
      pair.model.put(row)
    }
    pair.compareAll()
    const left: Pair[] = []
    for (let round = 0; round < 1_500; round++) {
      pair.write()
      if (round % 25 === 0) pair.fail()
      if (round % 15 === 0) pair.compareSome()
      if (round % 400 === 399) {
        left.push(pair)
        pair = pair.fork()
      }
    }
    pair.compareAll()
    // What was forked stayed as it was.
    for (const one of left) {
      one.compareAll()
      expect(() => one.world.tables.people.insert({ id: 'late', name: 'Late', active: true })).toThrow('was forked and is frozen')
    }
    expect(left).toHaveLength(3)
  })

  test('when it shrinks to nothing and grows again', () => {
    const pair = new Pair(worldOf(), new NaivePeople(), createChance(4))
    const put = (id: string) => {
      const row = { id, name: `n${id.length}${id}`, active: true }
      pair.world.tables.people.insert(row)
      pair.model.put(row)
    }
    for (let index = 0; index < 2_000; index++) put(`k${index}`)
    for (const key of pair.model.keys) {
      expect(pair.world.tables.people.delete(key)).toBe(true)
      pair.model.delete(key)
    }
    pair.compareAll()
    for (let index = 2_000; index > 0; index--) put(`k${index}`)
    pair.compareAll()
  })
})

describe('unique columns', () => {
  test('refuse a second holder, and name the column and the row that holds the value', () => {
    const { people: table } = worldOf(ada, ben).tables
    const error = thrownBy(() => table.insert({ ...cleo, email: 'ADA@x.example' }))
    expect(error).toBeInstanceOf(UniqueError)
    expect(error).toMatchObject({ column: 'email', key: 'a', message: 'Failed to write to people: email "ada@x.example" is held by row a' })
    expect(thrownBy(() => table.replace({ ...ben, email: 'ada@x.example' }))).toMatchObject({ column: 'email', key: 'a' })
    expect(thrownBy(() => table.insert(ada))).toMatchObject({ column: 'key', key: 'a' })
    expect([...table.all()]).toEqual([ada, ben])
    expect(table.get('c')).toBeUndefined()
  })

  test('let a row keep its value, give it up and take a free one; `undefined` takes no part', () => {
    const { people: table } = worldOf(ada, ben).tables
    table.replace({ ...ada, name: 'Ada L' })
    const { email: _, ...bare } = ada
    table.replace(bare)
    expect(table.find('email', 'ada@x.example')).toBeUndefined()
    table.replace({ ...ben, email: 'Ada@x.example' })
    expect(table.find('email', 'ada@x.example')?.id).toBe('b')
    table.insert(cleo)
    table.insert({ ...cleo, id: 'd' })
    table.delete('b')
    expect(table.find('email', 'ada@x.example')).toBeUndefined()
  })

  test('and keys may be called as anything that objects have', () => {
    const { people: table } = worldOf().tables
    for (const id of ['__proto__', 'constructor', 'toString', ' ', '0']) {
      expect(table.get(id)).toBeUndefined()
      table.insert({ id, name: id, email: id, active: true })
      expect(table.get(id)?.name).toBe(id)
      expect(table.find('email', id.toLowerCase())?.id).toBe(id)
    }
    expect(table.size).toBe(5)
  })
})

describe('a table', () => {
  test('freezes what goes in, all the way down, and gives it back as it is', () => {
    const row = { ...ada, tags: { list: ['x'] } }
    const { people: table } = worldOf().tables
    table.insert(row)
    expect(table.get('a')).toBe(row)
    expect(() => row.tags.list.push('y')).toThrow(TypeError)
    expect(() => Object.assign(row, { name: 'Eve' })).toThrow(TypeError)
    const read = table.get('a')
    table.replace({ ...ada, name: 'Ada L' })
    expect(read?.name).toBe('Ada')
  })

  test('refuses a row without a key, a row that is not there and an order that it has not', () => {
    const { people: table } = worldOf(ada).tables
    expect(() => table.insert({ ...ben, id: '' })).toThrow('Failed to write to people: the row has no key')
    expect(() => table.replace(ben)).toThrow('Failed to replace a row of people: there is no row b')
    expect(() => table.page('size' as PeopleOrder, { limit: 1 })).toThrow('Failed to read people: there is no order "size"')
    expect(table.delete('b')).toBe(false)
    expect(table.page('name', { limit: 0 })).toEqual([])
  })

  test('fills in what it is seeded with, and puts it in the place of the row with its key', () => {
    const { people: table } = worldOf(ada).tables
    expect(table.seed({ name: 'Dora' })).toMatchObject({ active: true, id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    table.seed({ id: 'a', name: 'Ada L' })
    expect(table.get('a')).toEqual({ id: 'a', name: 'Ada L', active: true })
    expect(table.size).toBe(2)
    expect(() => table.seed({ id: 'e' })).toThrow('name: must be given')
  })
})

describe('a world', () => {
  test('is undone by a failure, and only that far', () => {
    const world = worldOf(ada, ben)
    const { people: table, pets: others } = world.tables
    const before = [...table.all()]
    const failing = () => {
      table.delete('a')
      table.replace({ ...ben, email: 'ada@x.example', name: 'Zoe' })
      table.insert({ ...cleo, email: 'ben@x.example' })
      others.insert({ id: 'rex' })
      table.delete('c')
      throw new Error('no')
    }
    expect(() => world.transact(failing)).toThrow('no')
    expect([...table.all()]).toEqual(before)
    expect(others.size).toBe(0)
    expect(ids(table.page('name', { limit: 9 }))).toEqual(['a', 'b'])
    expect([table.find('email', 'ada@x.example')?.id, table.find('email', 'ben@x.example')?.id]).toEqual(['a', 'b'])
    expect(world.transact(() => table.insert(cleo).id)).toBe('c')
    expect(ids(table.all())).toEqual(['a', 'b', 'c'])
  })

  test('keeps what an outer transaction wrote when an inner one fails', () => {
    const world = worldOf(ada)
    const { people: table } = world.tables
    world.transact(() => {
      table.insert(ben)
      expect(() =>
        world.transact(() => {
          table.insert(cleo)
          table.delete('b')
          throw new Error('inner')
        }),
      ).toThrow('inner')
      expect(ids(table.all())).toEqual(['a', 'b'])
    })
    expect(ids(table.all())).toEqual(['a', 'b'])
  })

  test('is forked without seeing its fork, nor one fork the other', () => {
    const world = worldOf(ada, ben)
    const [one, two] = [world.fork(createChance(1)).tables.people, world.fork(createChance(1)).tables.people]
    one.delete('a')
    one.insert({ ...cleo, email: 'ada@x.example' })
    two.replace({ ...ada, name: 'Zoe' })
    expect([ids(one.all()), ids(two.all()), ids(world.tables.people.all())]).toEqual([
      ['b', 'c'],
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect([one, two, world.tables.people].map((table) => table.find('email', 'ada@x.example')?.name)).toEqual(['Cleo', 'Zoe', 'Ada'])
    expect(ids(two.page('name', { limit: 9 }))).toEqual(['b', 'a'])
    expect(() => world.tables.people.delete('a')).toThrow('Failed to write to people: this world was forked and is frozen')
    // A row that comes back after it was deleted comes last.
    one.insert({ ...ada, email: 'new@x.example' })
    expect(ids(one.all())).toEqual(['b', 'c', 'a'])
  })
})
