/** Documents of version 2.0: converted, judged like any other, and told in the lines that they were written in. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkExchange } from '../src/contract/exchange.ts'
import { loadDocument, loadDocumentSync } from '../src/load/load.ts'
import { valueAt } from '../src/openapi/pointer.ts'
import { folderOf } from './support/folder.ts'

const pets = `swagger: '2.0'
info: { title: pets, version: '1' }
host: pets.example.com
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  login: { type: basic }
parameters:
  limit: { name: limit, in: query, type: integer, maximum: 100 }
  petBody:
    name: pet
    in: body
    required: true
    schema: { $ref: '#/definitions/Pet' }
paths:
  /pets:
    x-note: one
    post:
      operationId: makePet
      security: [{ login: [] }]
      parameters:
        - { $ref: '#/parameters/petBody' }
        - { name: dry, in: query, type: boolean }
      responses:
        201:
          description: made
          schema: { $ref: '#/definitions/Pet' }
          headers:
            X-Rate: { type: integer }
    get:
      operationId: listPets
      responses:
        200: { description: ok, schema: { type: array, items: { $ref: '#/definitions/Pet' } } }
    parameters:
      - { $ref: '#/parameters/limit' }
  /pets/{id}/photo:
    put:
      operationId: sendPhoto
      consumes: [multipart/form-data]
      parameters:
        - { name: id, in: path, required: true, type: string }
        - { name: file, in: formData, type: file, required: true }
        - name: tag
          in: formData
          type: string
          maxLength: 3
      responses: { 204: { description: done } }
definitions:
  Pet:
    type: object
    required: [name]
    discriminator: kind
    properties:
      name: { type: string }
      kind: { type: string, enum: [Pet] }
      owner:
        type: string
        x-nullable: true
`

const json = { 'content-type': 'application/json' }
const judge = (
  document: ReturnType<typeof loadDocumentSync>,
  method: string,
  path: string,
  status: number,
  answer: unknown,
  sent?: unknown,
) =>
  checkExchange(document, {
    request: {
      method,
      path,
      headers: new Headers({ ...json, authorization: 'Basic YTpi' }),
      body: sent === undefined ? '' : JSON.stringify(sent),
    },
    response: { status, headers: new Headers(json), body: JSON.stringify(answer) },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ id, pointer }) => `${id} ${pointer}`)

describe('a document of version 2.0', () => {
  test('is judged like any other', () => {
    const document = loadDocumentSync(join(folderOf({ 'pets.yaml': pets }), 'pets.yaml'))
    expect(document.version).toMatch(/^3\.0\./)
    expect(document.json.servers).toEqual([{ url: 'https://pets.example.com/v1' }])
    expect(document.operations.map(({ key }) => key).sort()).toEqual(['listPets', 'makePet', 'sendPhoto'])
    expect(judge(document, 'POST', '/pets', 201, { name: 'Rex', kind: 'Pet', owner: null }, { name: 'Rex', kind: 'Pet' })).toEqual([])
    expect(judge(document, 'POST', '/pets', 201, { kind: 'Pet' }, { name: 7, kind: 'Pet' })).toEqual(['CT107 /name', 'CT124 /name'])
    expect(judge(document, 'GET', '/pets?limit=200', 200, [])).toEqual(['CT104 /limit'])
  })

  test('keeps its lines', () => {
    const document = loadDocumentSync(join(folderOf({ 'pets.yaml': pets }), 'pets.yaml'))
    const line = (pointer: string) => pets.split('\n')[(document.source?.locate(pointer)?.line ?? 0) - 1]?.trim()
    expect(line('#/openapi')).toBe("swagger: '2.0'")
    expect(line('#/servers/0/url')).toBe('host: pets.example.com')
    expect(line('#/components/securitySchemes/login')).toMatch(/^login:/)
    expect(line('#/components/parameters/limit/schema/maximum')).toMatch(/^limit:/)
    expect(line('#/components/requestBodies/petBody/content/application~1json/schema')).toMatch(/^schema: { \$ref/)
    expect(line('#/components/schemas/Pet/properties/owner')).toBe('owner:')
    expect(line('#/components/schemas/Pet/properties/owner/nullable')).toBe('owner:')
    const put = '#/paths/~1pets~1{id}~1photo/put'
    expect(line('#/paths/~1pets/parameters/0')).toBe("- { $ref: '#/parameters/limit' }")
    expect(line('#/paths/~1pets/post')).toBe('post:')
    expect(line('#/paths/~1pets/post/parameters/0/schema/type')).toBe('- { name: dry, in: query, type: boolean }')
    expect(line('#/paths/~1pets/post/requestBody/content/application~1json/schema')).toBe("- { $ref: '#/parameters/petBody' }")
    expect(line('#/paths/~1pets/post/responses/201/content/application~1json/schema')).toMatch(/^schema: { \$ref/)
    expect(line('#/paths/~1pets/post/responses/201/headers/X-Rate/schema/type')).toMatch(/^X-Rate:/)
    expect(line(`${put}/parameters/0`)).toMatch(/^- { name: id/)
    expect(line(`${put}/requestBody/content/multipart~1form-data/schema/properties/file`)).toMatch(/^- { name: file/)
    expect(line(`${put}/requestBody/content/multipart~1form-data/schema/properties/tag/maxLength`)).toBe('maxLength: 3')
  })

  test('may refer to other files, whatever they hold', async () => {
    const folder = folderOf({
      'api.json': {
        swagger: '2.0',
        info: { title: 'a', version: '1' },
        parameters: { Trace: { $ref: 'parts.json#/trace' } },
        paths: {
          '/pets': { $ref: 'paths.json#/pets' },
          '/pets/{id}': {
            get: {
              parameters: [{ $ref: 'parts.json#/id' }, { $ref: '#/parameters/Trace' }],
              responses: { 200: { $ref: 'parts.json#/one' } },
            },
          },
        },
        definitions: { Pet: { $ref: 'schemas/pet.json' } },
      },
      'paths.json': {
        pets: {
          post: {
            parameters: [{ name: 'pet', in: 'body', schema: { $ref: 'api.json#/definitions/Pet' } }],
            responses: { 201: { description: 'ok' } },
          },
        },
      },
      'parts.json': {
        id: { name: 'id', in: 'path', required: true, type: 'integer' },
        trace: { name: 'X-Trace', in: 'header', type: 'string' },
        one: { description: 'ok', schema: { $ref: 'schemas/pet.json' } },
      },
      'schemas/pet.json': {
        type: 'object',
        properties: { name: { type: 'string', 'x-nullable': true }, friend: { $ref: '#' }, tag: { $ref: '#/definitions/Tag' } },
        definitions: { Tag: { type: 'integer', 'x-nullable': true } },
      },
    })
    const document = await loadDocument(join(folder, 'api.json'))
    expect(judge(document, 'GET', '/pets/7', 200, { name: null, tag: null, friend: { name: 'Tom' } })).toEqual([])
    expect(judge(document, 'GET', '/pets/x', 200, { friend: { name: 7, tag: 'x' } })).toEqual([
      'CT104 /id',
      'CT124 /friend/name',
      'CT124 /friend/tag',
    ])
    expect(judge(document, 'POST', '/pets', 201, undefined, { name: 7 })).toContain('CT107 /name')
    expect(document.operations[1]?.parameters.map(({ name }) => name)).toEqual(['id', 'x-trace'])
    expect(valueAt(document.json, '#/x-ext')).toBeDefined()
    const schema = document.operations[1]?.responses[0]?.media[0]?.schema ?? ''
    expect(document.source?.locate(`${schema}/properties/tag`)).toMatchObject({ file: join(folder, 'schemas/pet.json'), line: 11 })
  })

  test.each([
    [
      'a parameter nowhere',
      { parameters: [{ name: 'a', in: 'nowhere', type: 'string' }] },
      /must be in one of path, query, header, formData, body, found "nowhere"$/,
    ],
    ['a reference to nothing', { parameters: [{ $ref: '#/parameters/none' }] }, /:\d+:\d+: the \$ref "#\/parameters\/none" leads nowhere$/],
    ['a parameter without a name', { parameters: [{}] }, /: the parameter has no name$/],
    ['answers that are text', { responses: 'none' }, /: it must be an object, found text$/],
  ])('is refused for %s', (_, operation, message) => {
    const folder = folderOf({ 'a.json': { swagger: '2.0', info: {}, paths: { '/a': { get: operation } } } })
    expect(() => loadDocumentSync(join(folder, 'a.json'))).toThrow(message)
  })

  test('survives odd parts', () => {
    const odd = {
      '/a': {
        'x-thing': null,
        summary: 'text',
        parameters: null,
        get: { parameters: null, responses: { 200: { description: 'ok' }, 'x-more': 1 } },
      },
      'x-paths': [],
    }
    const folder = folderOf({ 'a.json': { swagger: '2.0', info: {}, paths: odd, definitions: null, parameters: null } })
    expect(loadDocumentSync(join(folder, 'a.json')).operations).toHaveLength(1)
  })
})
