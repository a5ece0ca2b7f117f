/** A document with a part of everything, broken at random: each is refused in one sentence, or read, checked and judged without a crash. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../src/check/random.ts'
import { selfCheck } from '../src/check/spec/self-check.ts'
import { judgeExchange } from '../src/contract/exchange.ts'
import { loadDocumentSync } from '../src/load/load.ts'
import { type Document, DocumentError } from '../src/openapi/document.ts'
import { folderOf } from './support/folder.ts'

const ROUNDS = 60

const ref = (name: string) => ({ $ref: `#/components/${name}` })
const json = (schema: unknown, more = {}) => ({ 'application/json': { schema, ...more } })

const modern = {
  openapi: '3.1.0',
  info: { title: 'all', version: '1' },
  servers: [{ url: '/v{n}', variables: { n: { default: '1' } } }],
  security: [{ key: [] }],
  paths: {
    '/pets': {
      parameters: [ref('parameters/limit')],
      get: {
        operationId: 'list',
        responses: {
          200: {
            description: 'ok',
            headers: { 'x-rate': ref('headers/rate') },
            content: json({ type: 'array', items: ref('schemas/Pet') }),
          },
          default: ref('responses/bad'),
        },
      },
      post: {
        operationId: 'make',
        requestBody: ref('requestBodies/pet'),
        responses: {
          '2XX': {
            description: 'made',
            content: json(ref('schemas/Pet'), { examples: { one: ref('examples/rex') } }),
            links: { read: { operationId: 'read', parameters: { id: '$response.body#/id' } } },
          },
        },
        callbacks: {
          done: {
            '{$request.query.to}': {
              post: { requestBody: { content: json({ type: 'object' }) }, responses: { 200: { description: 'ok' } } },
            },
          },
        },
      },
    },
    '/pets/{id}': {
      get: {
        operationId: 'read',
        security: [],
        parameters: [{ name: 'id', in: 'path', required: true, content: json({ type: 'integer' }) }],
        responses: {
          200: {
            description: 'ok',
            content: {
              'text/plain': {},
              'multipart/form-data': { schema: ref('schemas/Pet'), encoding: { name: { headers: { a: ref('headers/rate') } } } },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: {
      limit: {
        name: 'limit',
        in: 'query',
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { type: 'integer', maximum: 9 } },
      },
    },
    headers: { rate: { required: true, schema: { type: 'integer', minimum: 0 }, example: 4 } },
    examples: { rex: { value: { kind: 'Cat', name: 'Rex' } } },
    requestBodies: { pet: { required: true, content: json(ref('schemas/Pet'), { example: { kind: 'Dog', name: 'a' } }) } },
    responses: {
      bad: {
        description: 'bad',
        content: { 'application/problem+json': { schema: { type: 'object', required: ['code'], properties: { code: { const: 7 } } } } },
      },
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } },
    schemas: {
      Pet: { oneOf: [ref('schemas/Cat'), ref('schemas/Dog')], discriminator: { propertyName: 'kind', mapping: { c: 'Cat' } } },
      Base: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string' }, name: { type: 'string', pattern: '^\\w+$', maxLength: 9 } },
      },
      Cat: { allOf: [ref('schemas/Base'), { properties: { mate: ref('schemas/Cat'), id: { type: 'integer', readOnly: true } } }] },
      Dog: {
        allOf: [ref('schemas/Base')],
        unevaluatedProperties: false,
        patternProperties: { '^x-': true },
        if: { required: ['a'] },
        else: { not: { type: 'null' } },
      },
    },
  },
}

const swagger = {
  swagger: '2.0',
  info: { title: 'old', version: '1' },
  host: 'example.com',
  basePath: '/v1',
  consumes: ['application/json'],
  securityDefinitions: {
    login: { type: 'basic' },
    oauth: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://example.com', scopes: { a: 'b' } },
  },
  security: [{ login: [] }],
  parameters: { pet: { name: 'pet', in: 'body', schema: { $ref: '#/definitions/Pet' } } },
  responses: { ok: { description: 'ok', schema: { $ref: '#/definitions/Pet' }, examples: { 'application/json': { name: 'Rex' } } } },
  paths: {
    '/pets': {
      parameters: [{ $ref: '#/parameters/pet' }],
      post: {
        operationId: 'make',
        produces: ['application/json'],
        responses: { 200: { $ref: '#/responses/ok' }, default: { description: 'bad', headers: { a: { type: 'integer' } } } },
      },
    },
    '/photos/{id}': {
      put: {
        consumes: ['multipart/form-data'],
        parameters: [
          { name: 'id', in: 'path', required: true, type: 'array', items: { type: 'string' }, collectionFormat: 'csv' },
          { name: 'file', in: 'formData', type: 'file' },
        ],
        responses: { 204: { description: 'ok' } },
      },
    },
  },
  definitions: {
    Pet: {
      type: 'object',
      discriminator: 'kind',
      required: ['kind'],
      properties: { kind: { type: 'string' }, name: { type: 'string', 'x-nullable': true } },
    },
  },
}

const ODD = [
  null,
  [],
  {},
  'x',
  7,
  -1,
  true,
  '',
  [null],
  ['x'],
  { a: null },
  { $ref: '#/components/schemas' },
  { $ref: '#/paths' },
  { $ref: 7 },
  { $ref: '#/info' },
]

function places(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key])
    places((value as Record<string, unknown>)[key], found)
  }
  return found
}

function use(document: Document, examples: boolean): void {
  for (const { schema = '' } of selfCheck(document, { examples })) document.source?.locate(schema)
  const headers = new Headers({ 'content-type': 'application/json', 'x-rate': '1' })
  for (const { method, path } of document.operations) {
    const request = { method, path: `${path.replace(/{[^}]*}/g, 'x')}?limit=1,a`, headers, body: '{"kind":"Cat","mate":{"kind":"Dog"}}' }
    judgeExchange(document, { request, response: { status: 200, headers, body: '[{"kind":"c","name":null},{"a":[{}]}]' } })
  }
}

describe.each([
  ['3.1', modern],
  ['2.0', swagger],
])('a document of version %s', (version, whole) => {
  test('is read, checked and judged as it is', () => {
    const document = loadDocumentSync(join(folderOf({ 'a.json': whole }), 'a.json'))
    expect(document.operations).toHaveLength(version === '3.1' ? 3 : 2)
    use(document, true)
  })

  test('with odd parts is refused in a sentence, or read without a crash', () => {
    const file = join(folderOf({ 'a.json': {} }), 'a.json')
    const random = createRandom(4, version)
    const counts = { refused: 0, read: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      const broken = structuredClone(whole)
      for (let part = random.integer(1, 3); part > 0; part--) {
        const [holder, key] = random.pick(places(broken))
        holder[key] = structuredClone(random.pick(ODD))
      }
      const text = JSON.stringify(broken)
      writeFileSync(file, text)
      try {
        use(loadDocumentSync(file), round % 5 === 0)
        counts.read++
      } catch (error) {
        expect(error, `${text}\n${(error as Error).stack}`).toBeInstanceOf(DocumentError)
        expect((error as Error).message).not.toMatch(/\n|undefined|not a function|Cannot read/)
        counts.refused++
      }
    }
    expect(counts.refused).toBeGreaterThan(10)
    expect(counts.read).toBeGreaterThan(10)
  })
})
