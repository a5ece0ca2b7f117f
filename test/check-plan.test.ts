/** What --plan says: real numbers, what is needed, by whom, and not one request. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { CheckOptions } from '../src/check/options.ts'
import { planOf } from '../src/check/plan.ts'
import { runCheck } from '../src/check/run.ts'
import { planText } from '../src/cli/check-plan.ts'
import { openDocument } from '../src/openapi/document.ts'
import { listening, SHELF, shelfDocument, startShelf } from './support/shelf.ts'

const GIVEN: CheckOptions = { target: { url: 'http://127.0.0.1:1' }, seed: 7, headers: [['Authorization', 'Bearer hidden-admin']] }

const withHealth = () =>
  openDocument({
    ...SHELF,
    paths: { ...SHELF.paths, '/health': { get: { security: [], responses: { 200: { description: 'Up' } } } } },
  } as never)

test('counts what the generator makes for each operation', async () => {
  const { operations } = await planOf(withHealth(), GIVEN)
  const of = (name: string) => operations.find((one) => one.name === name)
  const health = of('GET /health')
  expect(health?.counts).toMatchObject({ examples: 3, boundaries: 1, negatives: 1, auth: 2 })
  expect(health?.requests).toBeLessThan(50)
  const post = of('POST /shelves')
  expect(post?.counts.boundaries).toBeGreaterThan(2)
  expect(post?.negatives).toMatchObject({ required: expect.any(Number), maxLength: expect.any(Number), type: expect.any(Number) })
  expect(post?.requests).toBeGreaterThan(health?.requests ?? Number.POSITIVE_INFINITY)
  expect(post?.most).toEqual(['properties', 'state', 'auth'])
})

test('says what must live, what makes it, and who asks', async () => {
  const { operations } = await planOf(shelfDocument(), GIVEN)
  const read = operations.find(({ name }) => name === 'GET /shelves/{shelfId}')
  expect(read).toMatchObject({
    writes: false,
    needs: { item: '/shelves/{shelfId}', madeBy: 'POST /shelves' },
    sample: { method: 'GET', path: '/shelves/{shelfId}' },
  })
  expect(read?.credentials.examples).toEqual(['valid'])
  expect(read?.credentials.auth).toEqual(['valid', 'none', 'forged', 'truncated', 'misworded'])
  const post = operations.find(({ name }) => name === 'POST /shelves/{shelfId}/books')
  expect(post).toMatchObject({ writes: true, needs: { madeBy: 'POST /shelves' } })
  expect(post?.sample).toMatchObject({ media: 'application/json', body: expect.stringContaining('"title"') })
})

test('keeps to the limits, the phases and the selection', async () => {
  const limited = await planOf(shelfDocument(), { ...GIVEN, limits: { perOperation: 10 } })
  for (const { requests } of limited.operations) expect(requests).toBeLessThanOrEqual(10)
  const some = await planOf(shelfDocument(), { ...GIVEN, phases: ['negatives'], only: ['POST /shelves'] })
  expect(some.operations.filter(({ reason }) => reason === undefined).map(({ name, counts }) => [name, Object.keys(counts)])).toEqual([
    ['POST /shelves', ['negatives']],
  ])
  const safe = await planOf(shelfDocument(), { ...GIVEN, preset: 'vendor-safe' })
  expect(safe.writes).toBe(0)
  expect(safe.reads).toBeGreaterThan(0)
})

test('a run sends no more than the plan says, and not far from what it counts', async () => {
  const shelf = await startShelf()
  const options: CheckOptions = {
    target: { url: shelf.url },
    seed: 7,
    headers: [['Authorization', 'Bearer admin']],
    phases: ['examples', 'boundaries', 'negatives'],
  }
  const plan = await planOf(shelfDocument(), options)
  expect(shelf.seen).toEqual([])
  const { events } = await runCheck(shelfDocument(), options)
  const end = events.at(-1)
  const sent = end?.type === 'end' ? end.requests : 0
  expect(sent).toBeGreaterThan(20)
  expect(sent).toBeLessThanOrEqual(plan.requests)
})

test('the text fits 80 columns, names no secret, is the same each time, and nothing is sent', async () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests++
    response.end()
  })
  await listening(server)
  const given = { ...GIVEN, target: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } }
  const text = await planText(withHealth(), given)
  const json = await planText(withHealth(), given, true)
  expect(text).toBe(await planText(withHealth(), given))
  expect(JSON.parse(json)).toEqual(await planOf(withHealth(), given))
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(text + json).not.toContain('hidden-admin')
  expect(text).toMatch(/^W POST \/shelves$/m)
  expect(text).toMatch(/properties at\s+most \d+/)
  expect(text).toMatch(/at most \d+ requests: \d+ of operations that read, \d+ of those that write\n/)
  expect(text).toContain('for instance POST /shelves application/json {"name":')
  expect(requests).toBe(0)
})
