/** Documents from files: what is read, what their places are called, and what is refused with which sentence. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkExchange } from '../src/contract/exchange.ts'
import { type LoadOptions, loadDocument, loadDocumentSync } from '../src/load/load.ts'
import { DocumentError } from '../src/openapi/document.ts'
import { valueAt } from '../src/openapi/pointer.ts'
import { folderOf } from './support/folder.ts'

const head = { openapi: '3.1.0', info: { title: 'any', version: '1' } }
const answer = (schema: unknown) => ({ 200: { description: 'ok', content: { 'application/json': { schema } } } })
const pets = (schema: unknown) => ({ ...head, paths: { '/pets': { get: { responses: answer(schema) } } } })

/** What a document that is refused is told, without the folder it lay in; both ways of reading agree. */
async function told(files: Record<string, unknown>, name = Object.keys(files)[0] ?? '', options: LoadOptions = {}): Promise<string> {
  const folder = folderOf(files)
  const error = await loadDocument(join(folder, name), options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DocumentError)
  expect(() => loadDocumentSync(join(folder, name), options)).toThrow((error as Error).message)
  const { message } = error as DocumentError
  expect(message).not.toContain('\n')
  return message.replaceAll(`${folder}/`, '')
}

describe('a document that is read', () => {
  test.each([
    ['json', JSON.stringify(pets({ type: 'string' }), null, 2)],
    [
      'yaml',
      'openapi: 3.1.0\ninfo: { title: any, version: "1" }\npaths:\n  /pets:\n    get:\n      responses:\n        200: { description: ok }\n',
    ],
  ])('is JSON or YAML, with or without a byte order mark: %s', async (type, text) => {
    for (const mark of ['', '\uFEFF']) {
      const folder = folderOf({ [`api.${type}`]: mark + text, 'api.txt': mark + text })
      for (const name of [`api.${type}`, 'api.txt']) {
        const document = await loadDocument(join(folder, name))
        expect(document.operations.map(({ key }) => key)).toEqual(['GET /pets'])
        expect(document.source?.locate('#/info')?.line).toBe(type === 'json' ? 3 : 2)
      }
    }
  })

  test('is named by a path or a file URL', async () => {
    const folder = folderOf({ 'my api #1.json': pets({}) })
    const path = join(folder, 'my api #1.json')
    expect((await loadDocument(path)).source?.file).toBe(path)
    expect((await loadDocument(`file://${path.replaceAll(' ', '%20').replace('#', '%23')}`)).source?.file).toBe(path)
  })

  test.each(['json', 'yaml'])('tells the line of every pointer, or of the nearest thing around it: %s', async (type) => {
    const json = `{
  "openapi": "3.1.0",
  "info": { "title": "a \\"quoted\\" { title", "version": "1" },
  "paths": {
    "/a~b/{id}": {
      "get": {
        "responses": {
          "200": { "description": "ok" },
          "404": { "description": "none" }
        }
      }
    }
  },
  "tags": [{ "name": "one" },
    { "name": "two" }]
}`
    const { source } = await loadDocument(join(folderOf({ [`a.${type}`]: json }), `a.${type}`))
    const at = (pointer: string) => {
      const { line, column } = source?.locate(pointer) ?? { line: 0, column: 0 }
      return `${line}:${column}`
    }
    expect(at('#')).toBe('1:1')
    expect(at('#/openapi')).toBe('2:3')
    expect(at('#/info/version')).toBe('3:46')
    expect(at('#/paths/~1a~0b~1{id}/get/responses/404')).toBe('9:11')
    expect(at('#/paths/~1a~0b~1{id}/get/responses/500/content')).toBe('7:9')
    expect(at('/paths/~1a~0b~1{id}/get')).toBe('6:7')
    expect(at('#/tags/1')).toBe('15:5')
    expect(at('#/tags/1/name')).toBe('15:7')
    for (const nowhere of ['', 'tags', '#tags', '#/tags/x/y', '#/tags//']) expect(at(nowhere), nowhere).toMatch(/^(?:1:1|14:3|13:3|12:3)$/)
  })

  test('may use anchors and merges of YAML', async () => {
    const text = `openapi: 3.1.0
info: { title: any, version: '1' }
x-base: &base { description: ok }
paths:
  /a: { get: { responses: { 200: { <<: *base } } } }
  /b: { get: { responses: { 200: *base } } }
`
    const { json } = await loadDocument(join(folderOf({ 'a.yaml': text }), 'a.yaml'))
    expect(json.paths?.['/a']?.get?.responses).toEqual({ 200: { description: 'ok' } })
    expect(json.paths?.['/b']?.get?.responses).toEqual({ 200: { description: 'ok' } })
  })

  test('keeps keys that are special in JavaScript, and schemas that refer to themselves', async () => {
    const text = JSON.stringify(pets({ $ref: '#/components/schemas/Tree' })).replace(
      /}$/,
      ',"components":{"schemas":{"Tree":{"type":"object","properties":{"__proto__":{"type":"integer"},"constructor":{"type":"string"},"next":{"$ref":"#/components/schemas/Tree"}}}}}}',
    )
    const { json } = await loadDocument(join(folderOf({ 'a.json': text }), 'a.json'))
    expect(Object.keys(valueAt(json, '#/components/schemas/Tree/properties') as object)).toEqual(['__proto__', 'constructor', 'next'])
    expect(({} as { type?: string }).type).toBeUndefined()
  })
})

describe('references to other files', () => {
  const files = {
    'openapi.yaml': `openapi: 3.1.0
info: { title: any, version: '1' }
paths:
  /pets: { $ref: paths/pets.yaml }
  /limited:
    get:
      parameters: [{ $ref: 'parts.json#/limit' }]
      responses: { 200: { $ref: './parts.json#/ok' } }
components:
  schemas:
    Pet: { $ref: schemas/pet.yaml }
`,
    'paths/pets.yaml': `get:
  operationId: listPets
  responses:
    200:
      description: ok
      content:
        application/json:
          schema: { type: array, items: { $ref: '../openapi.yaml#/components/schemas/Pet' } }
`,
    'schemas/pet.yaml': `type: object
required: [name]
properties:
  name: { $ref: '#/definitions/a~1b%20c' }
  owner: { $ref: 'owner.yaml#/definitions/Owner' }
  parent: { $ref: '#' }
definitions:
  a/b c: { type: string }
`,
    'schemas/owner.yaml': `definitions:
  Owner:
    type: object
    properties: { pets: { type: array, items: { $ref: pet.yaml } } }
`,
    'parts.json': {
      limit: { name: 'limit', in: 'query', schema: { type: 'integer' } },
      ok: { description: 'ok', content: { 'application/json': { schema: { $ref: './openapi.yaml#/components/schemas/Pet' } } } },
    },
  }

  const judged = (body: unknown) => {
    const document = loadDocumentSync(join(folderOf(files), 'openapi.yaml'))
    const headers = new Headers({ 'content-type': 'application/json' })
    const request = { method: 'GET', path: '/pets', headers: new Headers() }
    return checkExchange(document, { request, response: { status: 200, headers, body: JSON.stringify(body) } }).map(
      ({ pointer }) => pointer,
    )
  }

  test('are followed, nested and in circles, and judge like references within', () => {
    expect(judged([{ name: 'Rex', owner: { pets: [{ name: 'Tom', parent: { name: 'Eve' } }] } }])).toEqual([])
    expect(judged([{ name: 'Rex', owner: { pets: [{ name: 'Tom', parent: { name: 7 } }] } }])).toEqual(['/0/owner/pets/0/parent/name'])
  })

  test('leave every pointer its file and line', () => {
    const folder = folderOf(files)
    const document = loadDocumentSync(join(folder, 'openapi.yaml'))
    const [pets, limited] = document.operations
    const place = (pointer = '#') => {
      const at = document.source?.locate(pointer)
      return `${at?.file.replace(`${folder}/`, '')}:${at?.line}`
    }
    expect(pets?.key).toBe('listPets')
    expect(place(`${pets?.pointer}/responses/200`)).toBe('paths/pets.yaml:4')
    expect(place(limited?.parameters[0]?.pointer)).toBe('parts.json:2')
    expect(place(limited?.pointer)).toBe('openapi.yaml:6')
    expect(place('#/components/schemas/Pet')).toBe('openapi.yaml:11')
    expect(
      JSON.stringify(document.json)
        .match(/"\$ref":"[^"]*"/g)
        ?.filter((ref) => !ref.startsWith('"$ref":"#/')),
    ).toEqual([])
  })

  test('may be by $id, by $anchor and in the mapping of a discriminator', () => {
    const document = loadDocumentSync(
      join(
        folderOf({
          'a.json': {
            ...pets({
              oneOf: [{ $ref: 'https://example.com/schemas/cat' }, { $ref: 'dog.yaml#dog' }],
              discriminator: { propertyName: 'kind', mapping: { d: 'dog.yaml#dog', c: 'Cat', x: 'none.yaml' } },
            }),
            components: {
              schemas: {
                Cat: {
                  $id: 'https://example.com/schemas/cat',
                  properties: { lives: { $ref: '#/$defs/count' } },
                  $defs: { count: { type: 'integer' } },
                },
              },
            },
          },
          'dog.yaml': '$defs: { d: { $anchor: dog, type: object } }',
        }),
        'a.json',
      ),
    )
    const schema = valueAt(document.json, '#/paths/~1pets/get/responses/200/content/application~1json/schema')
    expect(schema).toEqual({
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/x-ext/1/%24defs/d' }],
      discriminator: { propertyName: 'kind', mapping: { d: '#/x-ext/1/%24defs/d', c: 'Cat', x: 'none.yaml' } },
    })
    expect(valueAt(document.json, '#/components/schemas/Cat')).toEqual({
      properties: { lives: { $ref: '#/components/schemas/Cat/%24defs/count' } },
      $defs: { count: { type: 'integer' } },
    })
  })

  test('keep their distance from what a document already has under that key', async () => {
    const folder = folderOf({ 'a.json': { ...pets({ $ref: 'b.json' }), 'x-ext': { 1: 'mine' } }, 'b.json': { type: 'integer' } })
    const { json } = await loadDocument(join(folder, 'a.json'))
    expect(valueAt(json, '#/x-ext')).toEqual({ 1: 'mine', 2: { type: 'integer' } })
    expect(valueAt(json, '#/paths/~1pets/get/responses/200/content/application~1json/schema')).toEqual({ $ref: '#/x-ext/2' })
  })

  test('in data are data', async () => {
    const schema = {
      type: 'object',
      properties: { $ref: { type: 'string' } },
      example: { $ref: '../../secret' },
      default: { $ref: 'x' },
      enum: [{ $ref: 'y' }],
    }
    const { json } = await loadDocument(join(folderOf({ 'a.json': pets(schema) }), 'a.json'))
    expect(valueAt(json, '#/paths/~1pets/get/responses/200/content/application~1json/schema')).toEqual(schema)
  })

  test.each([
    [
      'leads nowhere in the file',
      { 'a.json': pets({ $ref: '#/components/schemas/Gone' }) },
      'a.json:16:19: the $ref "#/components/schemas/Gone" leads nowhere',
    ],
    [
      'leads nowhere in another',
      { 'a.json': pets({ $ref: 'b.json#/x' }), 'b.json': {} },
      'a.json:16:19: the $ref "b.json#/x" leads nowhere',
    ],
    ['has a broken escape', { 'a.json': pets({ $ref: '#/%zz' }) }, 'a.json:16:19: the $ref "#/%zz" leads nowhere'],
    [
      'is no file',
      { 'a.json': pets({ $ref: 'none.yaml' }) },
      'a.json:16:19: the $ref "none.yaml" cannot be followed: none.yaml: there is no such file',
    ],
    ['is a folder', { 'a.json': pets({ $ref: 'b' }), 'b/c.json': {} }, 'a.json:16:19: the $ref "b" cannot be followed: b: it is a folder'],
    ['is a broken file', { 'a.json': pets({ $ref: 'b.yaml' }), 'b.yaml': 'a: b\n  c: [' }, /^b\.yaml:\d+:\d+: it is not YAML: /],
    [
      'leads only to itself',
      {
        'a.json': {
          ...pets({ $ref: '#/components/schemas/A' }),
          components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } },
        },
      },
      'a.json:16:19: the $ref "#/components/schemas/A" leads only to itself',
    ],
    [
      'leads to itself through a file',
      { 'a.json': pets({ $ref: 'b.yaml' }), 'b.yaml': "$ref: 'c.yaml'", 'c.yaml': "$ref: 'b.yaml'" },
      'a.json:16:19: the $ref "b.yaml" leads only to itself',
    ],
    [
      'is the whole document',
      { 'a.json': pets({ $ref: '#' }) },
      'a.json:16:19: the $ref "#" leads to the whole document, which is no schema',
    ],
    [
      'leads to something else',
      { 'a.json': { ...head, paths: { '/a': { get: { parameters: [{ $ref: '#/info' }], responses: {} } } } } },
      'a.json:3:3: the parameter has no name',
    ],
    [
      'leaves the folder',
      { 'in/a.json': pets({ $ref: '../b.json' }), 'b.json': {} },
      'in/a.json:16:19: the $ref "../b.json" cannot be followed: it leaves the folder of the document',
    ],
    [
      'leaves it, encoded',
      { 'in/a.json': pets({ $ref: '%2e%2e/b.json' }), 'b.json': {} },
      'cannot be followed: it leaves the folder of the document',
    ],
    [
      'is an absolute path',
      { 'a.json': pets({ $ref: '/etc/hostname' }) },
      'a.json:16:19: the $ref "/etc/hostname" cannot be followed: it leaves the folder of the document',
    ],
    ['is a file URL', { 'a.json': pets({ $ref: 'file:///etc/hostname' }) }, 'cannot be followed: it leaves the folder of the document'],
    [
      'is another host',
      { 'a.json': pets({ $ref: '//example.com/share/a.json' }) },
      /^a.json:16:19: the \$ref "\/\/example.com\/share\/a.json" cannot be followed: /,
    ],
    [
      'is in another scheme',
      { 'a.json': pets({ $ref: 'ftp://example.com/a.json' }) },
      'cannot be followed: it leads to ftp:, which doppel does not read',
    ],
    [
      'is data',
      { 'a.json': pets({ $ref: 'data:application/json,{}' }) },
      'cannot be followed: it leads to data:, which doppel does not read',
    ],
    ['is no URI', { 'a.json': pets({ $ref: 'http://[' }) }, 'a.json:16:19: the $ref "http://[" is no URI'],
  ])('are refused where the reference %s', async (_, files, message) => {
    expect(await told(files)).toMatch(message)
  })

  test('may leave the folder where that is allowed, and never by a link where it is not', async () => {
    const folder = folderOf({
      'in/a.json': pets({ $ref: '../b.json' }),
      'b.json': { type: 'integer' },
      'in/c.json': pets({ $ref: 'link.json' }),
      'in/d.json': pets({ $ref: 'sub/b.json' }),
    })
    symlinkSync(join(folder, 'b.json'), join(folder, 'in/link.json'))
    symlinkSync(folder, join(folder, 'in/sub'))
    expect((await loadDocument(join(folder, 'in/a.json'), { allowOutside: true })).json).toHaveProperty(['x-ext', '1', 'type'], 'integer')
    for (const name of ['c', 'd']) {
      await expect(loadDocument(join(folder, `in/${name}.json`))).rejects.toThrow('it leaves the folder of the document')
      expect((await loadDocument(join(folder, `in/${name}.json`), { allowOutside: true })).operations).toHaveLength(1)
    }
    const linked = join(folder, 'elsewhere')
    mkdirSync(linked)
    symlinkSync(join(folder, 'in'), join(linked, 'in'))
    writeFileSync(join(folder, 'in/e.json'), JSON.stringify(pets({ $ref: 'f.json' })))
    writeFileSync(join(folder, 'in/f.json'), '{}')
    expect((await loadDocument(join(linked, 'in/e.json'))).operations, 'a folder that is itself a link').toHaveLength(1)
  })
})
