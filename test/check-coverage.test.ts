/** What a run is counted to have exercised of its document: by pointers into it, through every reference. */
import { describe, expect, test } from 'vitest'
import type { Case } from '../src/check/case.ts'
import { Coverage } from '../src/check/coverage.ts'
import { openDocument } from '../src/openapi/document.ts'
import type { Operation } from '../src/openapi/operation.ts'

const document = openDocument(
  {
    openapi: '3.1.0',
    info: { title: 'things', version: '1' },
    paths: {
      '/things': {
        parameters: [{ $ref: '#/components/parameters/Fields' }],
        post: {
          operationId: 'make',
          parameters: [{ name: 'X-Trace', in: 'header', schema: { type: 'string' } }],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          responses: {
            201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
            '4XX': { content: { 'application/problem+json': { schema: { type: 'object', properties: { code: { type: 'string' } } } } } },
          },
        },
      },
    },
    components: {
      parameters: { Fields: { name: 'fields', in: 'query', schema: { type: 'string' } } },
      schemas: {
        Thing: {
          allOf: [
            { $ref: '#/components/schemas/Named' },
            {
              type: 'object',
              properties: {
                id: { type: 'string', readOnly: true },
                secret: { type: 'string', writeOnly: true },
                parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
                shape: { oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }] },
              },
            },
          ],
        },
        Named: { type: 'object', properties: { 'a/b': { type: 'string' }, name: { type: 'string' } } },
        Round: { type: 'object', required: ['radius'], properties: { radius: { type: 'number' }, colour: { type: 'string' } } },
        Square: { type: 'object', required: ['side'], properties: { side: { type: 'number' }, colour: { type: 'string' } } },
      },
    },
  },
  { file: 'things.json', locate: (pointer) => ({ file: 'things.json', line: pointer.length, column: 1 }) },
)
const [operation] = document.operations as [Operation]
const one = (over: Partial<Case>): Case => ({
  operation,
  phase: 'examples',
  label: '',
  expectation: 'valid',
  path: {},
  query: {},
  header: {},
  cookie: {},
  credential: 'none',
  ...over,
})
const answer = (status: number, media = 'application/json') => ({
  request: { method: 'POST', path: '/things', headers: new Headers() },
  response: { status, headers: new Headers({ 'content-type': media }), body: '' },
})
const counts = (coverage: Coverage) =>
  Object.fromEntries(coverage.events().map(({ pointer, valid, invalid }) => [pointer, [valid, invalid]]))
const POST = '#/paths/~1things/post'
const NAMED = '#/components/schemas/Named/properties'
const OWN = '#/components/schemas/Thing/allOf/1/properties'

describe('coverage', () => {
  test('tells all that is promised before anything is sent, with its line and its side', () => {
    const events = new Coverage(document).events()
    expect(events.every(({ valid, invalid, line, pointer }) => valid + invalid === 0 && line === pointer.length)).toBe(true)
    expect(events.map(({ kind, side, pointer }) => `${kind} ${side} ${pointer}`)).toEqual([
      `operation request ${POST}`,
      'parameter request #/components/parameters/Fields',
      `parameter request ${POST}/parameters/0`,
      `body request ${POST}/requestBody`,
      `property request ${NAMED}/a~1b`,
      `property request ${NAMED}/name`,
      `property request ${OWN}/secret`,
      `property request ${OWN}/parts`,
      `property request ${OWN}/shape`,
      'property request #/components/schemas/Round/properties/radius',
      'property request #/components/schemas/Round/properties/colour',
      'property request #/components/schemas/Square/properties/side',
      'property request #/components/schemas/Square/properties/colour',
      `response response ${POST}/responses/201`,
      `property response ${OWN}/id`,
      `response response ${POST}/responses/4XX`,
      `property response ${POST}/responses/4XX/content/application~1problem+json/schema/properties/code`,
    ])
  })

  test('counts what a valid request and its answer use', () => {
    const coverage = new Coverage(document)
    const body = { name: 'a', 'a/b': 'c', parts: [{ name: 'b' }, { shape: { side: 1, colour: 'red' } }] }
    const value = { ...body, id: '1', name: 7 }
    const violations = [{ in: 'body', pointer: '/name' }] as never
    coverage.add({
      case: one({ query: { fields: 'a' }, header: { 'x-trace': 't' }, body: { media: 'application/json', value: body } }),
      exchange: answer(201),
      value,
      violations,
    })
    expect(counts(coverage)).toMatchObject({
      [POST]: [1, 0],
      [`${POST}/parameters/0`]: [1, 0],
      '#/components/parameters/Fields': [1, 0],
      [`${POST}/requestBody`]: [1, 0],
      [`${NAMED}/a~1b`]: [2, 0],
      // Twice in the request; in the answer once, where it was not wrong.
      [`${NAMED}/name`]: [3, 0],
      [`${OWN}/id`]: [1, 0],
      [`${OWN}/secret`]: [0, 0],
      '#/components/schemas/Square/properties/colour': [2, 0],
      '#/components/schemas/Round/properties/colour': [0, 0],
      [`${POST}/responses/201`]: [1, 0],
    })
  })

  test('counts what an invalid request breaks, and nothing else of it', () => {
    const coverage = new Coverage(document)
    const broken = (where: 'body' | 'query', pointer: string) =>
      one({
        expectation: 'invalid',
        query: { fields: 'a' },
        body: { media: 'application/json', value: {} },
        mutation: { in: where, pointer, keyword: 'type', description: '' },
      })
    coverage.add({
      case: broken('body', '/parts/0/name'),
      exchange: answer(422, 'application/problem+json'),
      value: { code: 'x' },
      violations: [],
    })
    coverage.add({ case: broken('query', '/fields'), exchange: undefined, value: undefined, violations: [] })
    expect(counts(coverage)).toMatchObject({
      [POST]: [0, 2],
      '#/components/parameters/Fields': [0, 1],
      [`${POST}/requestBody`]: [0, 1],
      [`${NAMED}/name`]: [0, 1],
      [`${OWN}/parts`]: [0, 0],
      [`${POST}/responses/4XX`]: [1, 0],
      [`${POST}/responses/4XX/content/application~1problem+json/schema/properties/code`]: [1, 0],
    })
  })

  test('does not count what was sent beside the declared method or path', () => {
    const coverage = new Coverage(document)
    coverage.add({ case: one({ method: 'DELETE' }), exchange: answer(201), value: {}, violations: [] })
    expect(coverage.events().every(({ valid }) => valid === 0)).toBe(true)
  })

  test('a schema of choices among itself is looked at once for each value', () => {
    const self = Array.from({ length: 20 }, () => ({ $ref: '#/components/schemas/A' }))
    const odd = openDocument({
      openapi: '3.1.0',
      info: { title: 'odd', version: '1' },
      paths: {
        '/a': { post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } }, responses: {} } },
      },
      components: { schemas: { A: { properties: { a: { $ref: '#/components/schemas/A' } }, anyOf: self, allOf: self } } },
    })
    const coverage = new Coverage(odd)
    const given = { operation: odd.operations[0] as Operation, body: { media: 'application/json', value: { a: { a: {} } } } }
    coverage.add({ case: one(given), exchange: undefined, value: undefined, violations: [] })
    const mutation = { in: 'body', pointer: '/a/a/x/y', keyword: 'type', description: '' } as const
    coverage.add({ case: one({ ...given, expectation: 'invalid', mutation }), exchange: undefined, value: undefined, violations: [] })
    expect(counts(coverage)['#/components/schemas/A/properties/a']).toEqual([2, 1])
  })

  test('a schema that refers to itself or to nothing ends', () => {
    const odd = openDocument({
      openapi: '3.1.0',
      info: { title: 'odd', version: '1' },
      paths: { '/a': { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } } } } } },
      components: {
        schemas: { A: { properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/Nothing' } } } },
      },
    })
    const coverage = new Coverage(odd)
    const deep: Record<string, unknown> = {}
    let at = deep
    for (let depth = 0; depth < 500; depth++) at = at.a = {} as Record<string, unknown>
    coverage.add({ case: { ...one({}), operation: odd.operations[0] as Operation }, exchange: answer(200), value: deep, violations: [] })
    expect(counts(coverage)['#/components/schemas/A/properties/a']?.[0]).toBeGreaterThan(5)
  })
})
