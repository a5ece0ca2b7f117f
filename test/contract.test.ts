/** The contract of one exchange: every check has an exchange that it finds fault with, and a neighbour that it does not. */
import { describe, expect, test } from 'vitest'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { CHECKS } from '../src/contract/catalogue.ts'
import { Contract } from '../src/contract/contract.ts'
import { checkExchange, judgeExchange } from '../src/contract/exchange.ts'
import { plainly } from '../src/contract/plainly.ts'
import { type Finding, describe as told, type Violation, violation } from '../src/contract/violation.ts'
import { schemasOf } from '../src/generate/schemas.ts'
import { reply } from '../src/http/reply.ts'
import { createMock } from '../src/mock/mock.ts'
import { schemaAt } from '../src/openapi/schema.ts'
import { problem } from '../src/problem.ts'
import { apiNames, loadApi } from './support/apis.ts'
import { ada, CASES, document, exchange, foundIn, LIST } from './support/cases.ts'
import { walkExamples } from './support/examples.ts'
import { VALUES } from './support/odd.ts'
import { plain, tinyApi } from './support/tiny.ts'

describe.for(Object.entries(CASES))('%s', ([slug, cases]) => {
  test('finds its fault, that alone, and nothing in the neighbour', () => {
    for (const [red, says, green] of cases) {
      expect(foundIn(red)).toEqual([`${slug} ${says}`])
      expect(foundIn(green)).toEqual([])
    }
  })
})

test('every passive check is tried', () => {
  expect(Object.keys(CASES).filter((slug) => !(slug in CHECKS))).toEqual([])
  const passive = Object.entries(CHECKS).filter(([, { id }]) => /^CT1\d\d$|^CT20[1-6]$/.test(id))
  expect(passive.map(([slug]) => slug).filter((slug) => !(slug in CASES))).toEqual([])
})

test('what an exchange finds is among what it decided, and its neighbour decides the same', () => {
  for (const [slug, cases] of Object.entries(CASES)) {
    for (const [red, , green] of cases) {
      expect([...judgeExchange(document, red, { slowMs: 100 }).checked]).toContain(slug)
      const { checked, violations } = judgeExchange(document, green, { slowMs: 100 })
      expect(violations.filter((one) => !checked.has(one.slug))).toEqual([])
    }
  }
})

test('request/security-missing is found by the double, with its reason', async () => {
  const found: Violation[] = []
  const api = tinyApi({
    name: 'tiny',
    paths: { '/open': { get: { security: [], ...plain } }, '/shut': { get: plain } },
    root: { security: [{ token: [] }], components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } },
    tables: {},
    operations: { 'GET /open': () => reply(200), 'GET /shut': () => reply(200) },
    refuse: (violations) => {
      found.push(...violations)
      return problem(401, { code: 'no', detail: 'No.' })
    },
    problem: ({ status }) => reply(status),
    world: { given: { callers: { good: { user: 'a' }, late: { user: 'a', expired: true } } } },
  })
  const { fetch } = createMock({ apis: [api], baseUrl: 'http://tiny.test', strict: false, log: () => {} })
  const ask = async (path: string, authorization?: string) =>
    (await fetch(`http://tiny.test${path}`, authorization === undefined ? {} : { headers: { authorization } })).status
  expect([await ask('/open'), await ask('/shut', 'Bearer good'), await ask('/shut', 'bearer good')]).toEqual([200, 200, 200])
  expect(found).toEqual([])
  for (const header of [undefined, 'Bearer', 'Bearer good x', 'Bearer bad', 'Bearer late']) expect(await ask('/shut', header)).toBe(401)
  expect(found.map(({ id, slug, reason, pointer }) => [id, slug, reason, pointer])).toEqual(
    ['missing', 'malformed', 'malformed', 'unknown', 'expired'].map((reason) => [
      'CT110',
      'request/security-missing',
      reason,
      '/authorization',
    ]),
  )
})

describe('a violation', () => {
  test('says what is wrong, where, by which rule and how much it weighs', () => {
    const [found] = checkExchange(document, exchange('POST /users {"name":"Ada Lovelace"} -> 201 {"id":"1","name":"Ada"}'))
    expect(found).toMatchObject({
      id: 'CT107',
      slug: 'request/body-invalid',
      severity: 'error',
      operation: 'POST /users',
      reason: 'maxLength',
      in: 'body',
      pointer: '/name',
      params: { limit: 5 },
      value: 'Ada Lovelace',
    })
    expect(found?.schema).toContain('/properties/name/maxLength')
    expect(told(found ? [found] : [])).toBe(
      'CT107 request/body-invalid: POST /users: the body at /name must have at most 5 characters, found the string "Ada Lovelace"',
    )
  })

  test.for<[string, object, string | undefined]>([
    ['must NOT have fewer than 1 characters', {}, 'must have at least 1 character'],
    ['must NOT have more than 1 properties', {}, 'must have at most 1 property'],
    ['must NOT have more than 0 items', {}, 'must have no items'],
    [
      'must NOT have duplicate items (items ## 3 and 1 are identical)',
      { i: 3, j: 1 },
      'must not have an item twice (items 1 and 3 are the same)',
    ],
    ['must NOT have additional properties', {}, 'must not have additional properties'],
    ['must be >= 1', {}, 'must be >= 1'],
  ])('says %s in plain words', ([message, params, plain]) => {
    expect(plainly({ keyword: 'x', instancePath: '', schemaPath: '', message, params: { ...params } })).toBe(plain)
  })

  test('has an id and a weight of its own for every slug', () => {
    const ids = Object.values(CHECKS).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^CT\d{3}$/.test(id))).toBe(true)
  })

  test('keeps its fingerprint: the same for the same defect, whatever the values and the place in a list', () => {
    const prints = (text: string) => checkExchange(document, exchange(text)).map(({ fingerprint }) => fingerprint)
    const [first] = prints('GET /users?limit=1 -> 200 [{"name":"Ada"}]')
    expect(prints(`GET /users?limit=2 -> 200 [${ada},${ada},{"name":"Bob"}]`)).toEqual([first])
    expect(prints('GET /users?limit=1 -> 200 [{"id":1,"name":"Ada"}]')).not.toContain(first)
    expect(prints('GET /users/a -> 200 {"name":"Ada"}')).not.toContain(first)
    expect(first).toMatch(/^[0-9a-f]{14}$/)
    // Kept in files of users: it must not change from one version to the next.
    const finding: Finding = {
      reason: 'type',
      in: 'body',
      pointer: '/data/0/id',
      message: 'm',
      schema: '#/s',
      operation: 'GET /users',
      response: '200',
      media: 'application/json',
    }
    expect(violation('response/body-invalid', finding).fingerprint).toBe('0978f0ef0365dc')
    expect(violation('response/body-invalid', { ...finding, message: 'other', value: 3, reason: 'enum' }).fingerprint).toBe(
      '0978f0ef0365dc',
    )
    const others = [
      { pointer: '/data/0/name' },
      { operation: 'GET /teams' },
      { response: '201' },
      { media: 'text/json' },
      { schema: '#/t' },
      { in: 'header' as const },
    ]
    expect(
      new Set([...others.map((other) => violation('response/body-invalid', { ...finding, ...other }).fingerprint), '0978f0ef0365dc']).size,
    ).toBe(others.length + 1)
    expect(violation('request/body-invalid', finding).fingerprint).not.toBe('0978f0ef0365dc')
  })

  test('is not told a hundred times, and many alike do not hide another', () => {
    const list = JSON.stringify([...Array.from({ length: 500 }, () => ({ id: 1, name: 'Ada' })), { id: '1', name: 2 }])
    const found = foundIn(exchange(`GET /users?limit=1 -> 200 ${list}`))
    expect(found.length).toBeLessThan(50)
    expect(found).toEqual(['response/body-invalid type body /0/id', 'response/body-invalid type body /500/name'])
    const [first] = checkExchange(document, exchange(`GET /users?limit=1 -> 200 ${list}`))
    expect(first).toMatchObject({ count: 500, samples: ['/0/id', '/1/id', '/2/id'], expected: 'string', found: '1' })
  })
})

test('a schema that cannot be compiled harms no other, and is told each time', () => {
  const [found] = checkExchange(document, exchange('GET /broken -> 200 "x"'))
  expect(found).toMatchObject({
    id: 'CT702',
    operation: 'GET /broken',
    schema: '#/paths/~1broken/get/responses/200/content/application~1json/schema',
  })
  expect(found?.message).toContain('cannot be compiled')
  expect(foundIn(exchange('GET /broken -> 200 "x"'))).toHaveLength(1)
  expect(foundIn(exchange(LIST))).toEqual([])
})

describe.for(apiNames)('the validators that were made ahead of time for %s', (name) => {
  test('find what schemas find that are compiled when they are needed, to the fingerprint', async () => {
    const { contract: made, document: own } = await loadApi(name)
    const needed = new Contract(own, compileOnDemand(own))
    const { examples } = walkExamples(own.json)
    let faults = 0
    for (const { direction, pointer } of schemasOf(own)) {
      const fitting = examples.filter((example) => example.direction === direction && schemaAt(own.json, example.schema) === pointer)
      const slug = direction === 'request' ? 'request/body-invalid' : 'response/body-invalid'
      for (const value of [...VALUES, ...fitting.flatMap((example) => [example.value, ...spoiledOf(example.value)])]) {
        const [a, b] = [made, needed].map((contract) => contract?.judge(slug, direction, pointer, value, { in: 'body' }))
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(a, `${direction} ${pointer}`).toEqual(b)
        faults += a?.length ?? 0
      }
    }
    expect(faults).toBeGreaterThan(1_000)
  })
})

/** A value with one part of it gone or become another, at any depth. */
function spoiledOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.length === 0 ? [[42]] : spoiledOf(value[0]).map((part) => [part, ...value.slice(1)])
  if (typeof value !== 'object' || value === null) return [42, null, '', 'x'.repeat(300), [], {}]
  const { ...all } = value as Record<string, unknown>
  return Object.entries(all).flatMap(([key, part]) => {
    const { [key]: _, ...rest } = all
    return [rest, ...[null, 42, ...spoiledOf(part)].map((spoiled) => ({ ...all, [key]: spoiled }))]
  })
}
