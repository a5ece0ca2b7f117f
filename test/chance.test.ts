/** Clock, ids and made-up data: the same seed gives the same bytes, another seed others. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createChance, loadFaker, SEEDED_START } from '../src/chance.ts'
import { defaultWorld } from '../src/generate/files.ts'
import { createMock } from '../src/mock/mock.ts'
import { apiNames, loadApi, root, storiesOf } from './support/apis.ts'
import { exchangesOf } from './support/exchanges.ts'

const SEEDS = [0, 1, 2, 3, -1, -2, 7, 2026, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 33 + 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]

const drawn = (seed: number) => {
  const chance = createChance(seed)
  return Array.from({ length: 50 }, () => [chance.uuid(), chance.token(), chance.number(), chance.now()])
}

describe('a seeded chance', () => {
  test.for(SEEDS)('gives the same values in the same order each time: %i', (seed) => {
    expect(drawn(seed)).toEqual(drawn(seed))
  })

  test('gives other values for another seed', () => {
    expect(new Set(SEEDS.map((seed) => createChance(seed).uuid())).size).toBe(SEEDS.length)
    expect(new Set(SEEDS.map((seed) => createChance(seed).number())).size).toBe(SEEDS.length)
    expect(new Set(Array.from({ length: 5_000 }, (_, seed) => createChance(seed).uuid())).size).toBe(5_000)
  })

  test('gives version 4 UUIDs, tokens of letters and digits and numbers below one, without repeating itself', () => {
    const chance = createChance(1)
    const uuids = Array.from({ length: 20_000 }, () => chance.uuid())
    expect(uuids.filter((uuid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid))).toEqual([])
    expect(new Set(uuids).size).toBe(uuids.length)
    expect(chance.token()).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(chance.token(7)).toMatch(/^[A-Za-z0-9]{7}$/)
    const numbers = Array.from({ length: 20_000 }, () => chance.number())
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
      const share = numbers.filter((number) => number >= tenth && number < tenth + 0.1).length
      expect(Math.abs(share - 2_000), `numbers from ${tenth}`).toBeLessThan(250)
    }
  })

  test('has a clock of its own that moves one second with each reading', () => {
    const [one, two] = [createChance(1), createChance(1)]
    expect([one.now(), one.now(), one.now()]).toEqual([SEEDED_START, SEEDED_START + 1_000, SEEDED_START + 2_000])
    expect(two.now()).toBe(SEEDED_START)
  })

  test('is not the one of the system, which has the real clock and never says the same', () => {
    const system = createChance('system')
    const before = Date.now()
    const now = system.now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
    expect(system.uuid()).toMatch(/^[0-9a-f-]{36}$/)
    expect(system.uuid()).not.toBe(createChance('system').uuid())
    expect(system.token()).not.toBe(system.token())
  })

  test('seeds faker too, whatever was drawn from it before', async () => {
    const people = async (seed: number) => {
      const faker = await loadFaker(seed)
      return [faker.person.fullName(), faker.string.uuid(), faker.date.recent().toISOString()]
    }
    const first = await people(1)
    expect(await people(2)).not.toEqual(first)
    expect(await people(1)).toEqual(first)
  })
})

describe.for(apiNames)('%s', (name) => {
  test('has the default world that its seed makes, byte by byte', async () => {
    const api = await loadApi(name)
    const made = await defaultWorld(api)
    expect(made).toEqual(await defaultWorld(api))
    expect(made.map(({ path }) => path)).toEqual([`scenarios/${name}/default.json`])
    for (const { path, text } of made) expect(readFileSync(new URL(path, root), 'utf8') === text, `${path} is stale`).toBe(true)
  })

  test('has 5 to 20 users in it, whom a mock of any seed holds in the same bytes', async () => {
    const api = await loadApi(name)
    const rows = (seed: number) =>
      JSON.stringify(Object.entries(createMock({ apis: [api], seed }).tables[name] ?? {}).map(([table, held]) => [table, [...held.all()]]))
    expect(rows(1)).toBe(rows(1))
    expect(rows(2)).toBe(rows(1))
    const { size } = createMock({ apis: [api] }).tables[name]!.users!
    expect(size).toBeGreaterThanOrEqual(5)
    expect(size).toBeLessThanOrEqual(20)
  })

  test('answers a story in the same bytes each time, and with other ids or times for another seed', async () => {
    const api = await loadApi(name)
    const { story } = storiesOf(name).find(({ file }) => file.endsWith('/seed-page.json'))!
    const told = async (seed: number) => {
      const seen = await exchangesOf(api, { ...story, given: { ...story.given, seed } })
      return JSON.stringify(seen.map(({ status, headers, text }) => [status, [...headers], text]))
    }
    const first = await told(1)
    expect(await told(1)).toBe(first)
    // Whatever the seed: ids that are made later never meet those of the default world.
    for (const seed of [0, 2, 2026])
      expect((await told(seed)).replaceAll(/[0-9a-f-]{36}/g, '')).toBe(first.replaceAll(/[0-9a-f-]{36}/g, ''))
    if (/[0-9a-f]{8}-[0-9a-f-]{27}/.test(first)) expect(await told(2)).not.toBe(first)
  })
})
