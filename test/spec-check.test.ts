/** Documents held against themselves: each defect is found at its place, and what is legal is left alone. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { selfCheck } from '../src/check/spec/self-check.ts'
import { loadDocumentSync } from '../src/load/load.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'
import { folderOf } from './support/folder.ts'

const info = { title: 'any', version: '1' }
const plain = { responses: { 200: { description: 'ok' } } }

/** What a document with one schema is told, as `id reason pointer below the schema`. */
function ofSchema(schema: unknown, { openapi = '3.1.0', schemas = {} as Record<string, unknown>, examples = false } = {}): string[] {
  const document = openDocument({ openapi, info, paths: {}, components: { schemas: { ...schemas, It: schema } } })
  return told(document, examples).map((line) => line.replace('#/components/schemas/It', ''))
}

function told(document: Document, examples = false): string[] {
  return selfCheck(document, { examples }).map(({ id, reason, schema }) => `${id} ${reason} ${schema}`)
}

function ofPaths(paths: Record<string, unknown>, more: Record<string, unknown> = {}, examples = false): string[] {
  return told(openDocument({ openapi: '3.1.0', info, paths, ...more }), examples)
}

const object = (properties: Record<string, unknown>, more = {}) => ({ type: 'object', properties, ...more })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const old = { openapi: '3.0.3' }

describe('CT702: schemas that nothing fits, or that nobody understands', () => {
  test.each<[string, unknown, string[], Parameters<typeof ofSchema>[1]?]>([
    ['an unknown type', { type: 'int' }, ['CT702 malformed /type']],
    ['required as in draft 3', object({ a: { type: 'string', required: true } }), ['CT702 malformed /properties/a/required']],
    ['properties that are a list', { type: 'object', properties: [] }, ['CT702 malformed /properties']],
    ['a bound that is text', { type: 'number', minimum: '1' }, ['CT702 malformed /minimum']],
    ['a length below nothing', { type: 'string', maxLength: -1 }, ['CT702 malformed /maxLength']],
    ['an empty enum', { enum: [] }, ['CT702 malformed /enum']],
    ['an empty anyOf', { anyOf: [] }, ['CT702 malformed /anyOf']],
    ['bounds that cross', { type: 'number', minimum: 5, maximum: 3 }, ['CT702 unsatisfiable ']],
    ['bounds that shut', { type: 'number', exclusiveMinimum: 3, maximum: 3 }, ['CT702 unsatisfiable ']],
    ['bounds of 3.0 that shut', { type: 'number', minimum: 3, exclusiveMinimum: true, maximum: 3 }, ['CT702 unsatisfiable '], old],
    ['no integer between', { type: 'integer', minimum: 0.2, maximum: 0.8 }, ['CT702 unsatisfiable ']],
    ['lengths that cross', { type: 'string', minLength: 3, maxLength: 2 }, ['CT702 unsatisfiable ']],
    ['an enum outside its type', { type: 'integer', enum: ['a', 'b'] }, ['CT702 unsatisfiable ']],
    ['a const outside its type', { type: 'string', const: 1 }, ['CT702 unsatisfiable ']],
    ['one value outside the type', { type: 'string', enum: ['a', 1] }, ['CT702 unreachable /enum']],
    ['a required property that is false', object({ a: false }, { required: ['a'] }), ['CT702 unsatisfiable ']],
    [
      'a required property that is forbidden',
      object({ a: {} }, { required: ['b'], additionalProperties: false }),
      ['CT702 unsatisfiable '],
    ],
    ['more properties than there are', object({ a: {} }, { minProperties: 2, additionalProperties: false }), ['CT702 unsatisfiable ']],
    ['more required than allowed', object({ a: {}, b: {} }, { required: ['a', 'b'], maxProperties: 1 }), ['CT702 unsatisfiable ']],
    ['types that exclude each other', { allOf: [{ type: 'string' }, { type: 'integer' }] }, ['CT702 unsatisfiable ']],
    [
      'the same behind references',
      { allOf: [ref('A'), { type: 'object' }] },
      ['CT702 unsatisfiable '],
      { schemas: { A: { allOf: [{ type: ['string', 'null'] }] } } },
    ],
    ['values that exclude each other', { allOf: [{ enum: ['a'] }, { const: 'b' }] }, ['CT702 unsatisfiable ']],
    ['a schema that is part of itself', { allOf: [ref('It')] }, ['CT702 circular ']],
    ['a schema that requires itself', object({ next: ref('It') }, { required: ['next'] }), ['CT702 endless ']],
    [
      'the same through others',
      object({ list: { type: 'array', minItems: 1, items: ref('A') } }, { required: ['list'] }),
      ['CT702 endless #/components/schemas/A', 'CT702 endless '],
      { schemas: { A: { allOf: [ref('It')] } } },
    ],
  ])('%s', (_, schema, expected, options) => {
    expect(ofSchema(schema, options)).toEqual(expected)
  })

  test.each<[string, unknown, Parameters<typeof ofSchema>[1]?]>([
    ['bounds that meet', { type: 'integer', minimum: 3, maximum: 3 }],
    ['a nullable enum with null', { type: 'string', nullable: true, enum: ['a', null] }, old],
    ['types of 3.1', { type: ['string', 'null'], enum: ['a', null], minLength: 1 }],
    ['numbers that are integers', { allOf: [{ type: 'number' }, { type: 'integer' }] }],
    ['integers that are numbers', { allOf: [{ type: 'integer' }, { type: 'number' }, { type: 'number' }] }],
    ['a tree', object({ next: ref('It'), list: { type: 'array', items: ref('It') } }, { required: ['list'] })],
    ['a list that may end', object({ next: { anyOf: [ref('It'), { type: 'null' }] } }, { required: ['next'] })],
    ['a list that may be null', object({ next: ref('It') }, { required: ['next'], nullable: true }), old],
    ['a schema that is asked about', { not: { type: 'string', minLength: 3, maxLength: 1 } }],
    ['booleans for schemas', object({ a: true, b: false }, { additionalProperties: false, items: true })],
    [
      'a parent and its children',
      object({ kind: { type: 'string' } }, { discriminator: { propertyName: 'kind' }, oneOf: [ref('A')] }),
      { schemas: { A: { allOf: [ref('It'), object({ a: {} })] } } },
    ],
    ['rules beside a $ref of 3.0', { $ref: '#/components/schemas/A', minimum: 5, maximum: 1 }, { ...old, schemas: { A: {} } }],
    ['a const that is null', { const: null }],
  ])('not: %s', (_, schema, options) => {
    expect(ofSchema(schema, options)).toEqual([])
  })

  test('a schema that does not compile is told once, when asked to compile', () => {
    const schemas = { A: { contains: 7 }, B: { type: 'array', allOf: [ref('A')], example: [] } }
    const found = ofSchema({ type: 'array', allOf: [ref('A')], example: [] }, { schemas, examples: true })
    expect(found).toEqual(['CT702 uncompilable #/components/schemas/B'])
    expect(ofSchema({ type: 'array' }, { schemas })).toEqual([])
    expect(ofSchema({ type: 'string', pattern: '(', example: 'a' }, { examples: true })).toEqual(['CT703 syntax /pattern'])
    expect(ofSchema({ type: 'text', example: 'a' }, { examples: true })).toEqual(['CT702 malformed /type'])
  })
})

describe('CT703: patterns of other dialects', () => {
  test.each([
    ['(?i)abc', 'syntax'],
    ['(?P<year>\\d+)', 'syntax'],
    ['a++', 'syntax'],
    ['\\Aabc\\Z', 'syntax'],
    ['[[:alpha:]]+', 'syntax'],
    ['\\h+\\-', 'syntax'],
    ['[a-', 'syntax'],
  ])('%s', (pattern, reason) => {
    expect(ofSchema({ type: 'string', pattern })).toEqual([`CT703 ${reason} /pattern`])
    expect(ofSchema({ type: 'object', patternProperties: { [pattern]: {} } })).toHaveLength(1)
  })

  test.each([
    '^[\\w.+-]+@\\w+$',
    '^\\p{L}+$',
    '^\\d{3}\\-\\d+$',
    '^{\\w+}$',
    'a]',
    '(?<year>\\d{4})',
    '\\@\\_',
    '^[*+/=?^`{|}~-]+$',
    '(?<!a)b',
    '\\\\A',
  ])('not: %s', (pattern) => {
    expect(ofSchema({ type: 'string', pattern })).toEqual([])
  })
})

describe('CT704: discriminators', () => {
  const schemas = { Cat: object({ kind: { type: 'string' } }), Dog: { allOf: [ref('Cat')] }, Rock: object({ name: {} }) }
  const oneOf = [ref('Cat'), ref('Dog')]
  test.each<[string, unknown, string[]]>([
    ['text', { oneOf, discriminator: 'kind' }, ['CT704 malformed /discriminator']],
    ['without a name', { oneOf, discriminator: {} }, ['CT704 property /discriminator']],
    [
      'to nowhere',
      { oneOf, discriminator: { propertyName: 'kind', mapping: { c: 'Cat', d: 'Doge', e: '#/components/schemas/E' } } },
      ['CT704 mapping /discriminator/mapping/d', 'CT704 mapping /discriminator/mapping/e'],
    ],
    ['to what has no tag', { oneOf: [ref('Cat'), ref('Rock')], discriminator: { propertyName: 'kind' } }, ['CT704 branch /oneOf/1']],
  ])('%s', (_, schema, expected) => {
    expect(ofSchema(schema, { schemas })).toEqual(expected)
  })

  test('not: by names, by references, and beside what is no object', () => {
    const mapping = { c: 'Cat', d: '#/components/schemas/Dog' }
    expect(
      ofSchema({ oneOf: [...oneOf, { type: 'null' }, { type: 'array' }], discriminator: { propertyName: 'kind', mapping } }, { schemas }),
    ).toEqual([])
    expect(ofSchema(object({ kind: {} }, { discriminator: { propertyName: 'kind' } }), { schemas })).toEqual([])
  })
})

describe('CT705: what is required is declared', () => {
  test.each<[string, unknown, string[]]>([
    ['a name that nobody has', object({ name: {} }, { required: ['name', 'nmae'] }), ['CT705 undeclared /required']],
    ['nothing declared at all', { type: 'object', required: ['a'] }, ['CT705 undeclared /required']],
    ['in a part', { allOf: [object({ a: {} }), { required: ['b'] }] }, ['CT705 undeclared /allOf/1/required']],
  ])('%s', (_, schema, expected) => {
    expect(ofSchema(schema)).toEqual(expected)
  })

  test.each<[string, unknown, Record<string, unknown>?]>([
    ['by another part', { allOf: [object({ a: {} }), { required: ['a'] }] }],
    ['by the whole', object({ a: {}, b: {} }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] })],
    ['by what it refers to', { allOf: [ref('A'), { required: ['a'] }] }, { A: { allOf: [object({ a: {} })] } }],
    ['by those who take it as a part', { allOf: [ref('A'), object({ a: {} })] }, { A: { required: ['a'] } }],
    [
      'by the same property of another part',
      { allOf: [ref('A'), object({ in: object({ b: {} }, { required: ['a', 'b'] }) })] },
      { A: object({ in: object({ a: {} }) }) },
    ],
    ['by a map', { type: 'object', additionalProperties: { type: 'string' }, required: ['a'] }],
    ['by an open object', object({}, { additionalProperties: true, required: ['a'] })],
    ['by a pattern', { type: 'object', patternProperties: { '^a': {} }, required: ['a'] }],
    ['only asked about', object({ a: {} }, { not: { required: ['b'] } })],
    ['in what is no schema', object({ required: { type: 'array', items: {} } })],
  ])('not: %s', (_, schema, schemas = {}) => {
    expect(ofSchema(schema, { schemas })).toEqual([])
  })
})

describe('CT706: paths', () => {
  const id = (name: string) => ({ name, in: 'path', required: true, schema: {} })
  const item = (...names: string[]) => ({ parameters: names.map(id), get: plain })
  test('that are the same, ambiguous, or do not fit their parameters', () => {
    expect(ofPaths({ '/a/{x}': item('x'), '/a/{y}': item('y') })).toEqual(['CT706 identical #/paths/~1a~1{y}'])
    expect(ofPaths({ '/a/{x}/c': item('x'), '/{y}/b/c': item('y') })).toEqual(['CT706 ambiguous #/paths/~1{y}~1b~1c'])
    expect(ofPaths({ '/a/{x}': { get: plain } })).toEqual(['CT706 undeclared #/paths/~1a~1{x}/get'])
    expect(ofPaths({ '/a': item('x') })).toEqual(['CT706 unused #/paths/~1a/get'])
    expect(ofPaths({ '/a/{x}/{x}': item('x') })).toEqual(['CT706 twice #/paths/~1a~1{x}~1{x}/get'])
    expect(ofPaths({ '/a?b={x}': item('x') })).toEqual(['CT706 query #/paths/~1a?b={x}'])
    expect(ofPaths({ '/a/{x': { get: plain } })).toEqual(['CT706 braces #/paths/~1a~1{x'])
  })

  test('not: the concrete one beside the template, other lengths, other endings', () => {
    expect(
      ofPaths({ '/a/{x}': item('x'), '/a/me': item(), '/a/{x}/b': item('x'), '/a/{x}.json': item('x'), '/a/{x}:cancel': item('x') }),
    ).toEqual([])
    expect(ofPaths({ '/{x}/a': item('x'), '/{x}/b': item('x'), '/b/{x}': item('x') })).toEqual(['CT706 ambiguous #/paths/~1b~1{x}'])
  })
})

describe('CT712: the root', () => {
  test.each<[string, object, string[]]>([
    ['nothing in 3.0', { openapi: '3.0.0' }, ['CT712 missing #/paths', 'CT712 missing #/info']],
    ['nothing in 3.1', { openapi: '3.1.0' }, ['CT712 missing #', 'CT712 missing #/info']],
    ['components alone in 3.0', { openapi: '3.0.0', info, components: {} }, ['CT712 missing #/paths']],
    [
      'an info without text',
      { openapi: '3.0.0', info: { version: 1 }, paths: {} },
      ['CT712 missing #/info/title', 'CT712 missing #/info/version'],
    ],
    ['not: no operation', { openapi: '3.0.0', info, paths: {} }, []],
    ['not: components alone', { openapi: '3.1.0', info, components: {} }, []],
    ['not: webhooks alone', { openapi: '3.1.0', info, webhooks: {} }, []],
  ])('%s', (_, json, expected) => {
    expect(told(openDocument(json)).toSorted()).toEqual(expected.toSorted())
  })
})

describe('CT707: links', () => {
  const paths = (link: unknown) => ({
    '/a': { post: { operationId: 'make', responses: { 201: { description: 'made', links: { read: link } } } } },
    '/a/{id}': { get: { operationId: 'read', parameters: [{ name: 'id', in: 'path', required: true, schema: {} }], ...plain } },
  })
  const at = '#/paths/~1a/post/responses/201/links/read'
  test.each<[string, unknown, string[]]>([
    ['to nobody', { operationId: 'raed' }, [`CT707 operation ${at}/operationId`]],
    ['to nowhere', { operationRef: '#/paths/~1b/get' }, [`CT707 operation ${at}/operationRef`]],
    ['without an operation', {}, [`CT707 operation ${at}`]],
    [
      'with a parameter that is not taken',
      { operationId: 'read', parameters: { ID: '$response.body#/id' } },
      [`CT707 parameter ${at}/parameters/ID`],
    ],
    [
      'with an expression that is none',
      { operationId: 'read', parameters: { id: '$response.body.id' } },
      [`CT707 expression ${at}/parameters/id`],
    ],
  ])('%s', (_, link, expected) => {
    expect(ofPaths(paths(link))).toEqual(expected)
  })

  test('not: by name, by place, by reference, with constants', () => {
    for (const link of [
      { operationId: 'read', parameters: { id: '$response.body#/id' } },
      { operationId: 'read', parameters: { 'path.id': '$request.query.id', id: 7 } },
      { operationRef: '#/paths/~1a~1{id}/get', parameters: { id: '$response.header.Location' } },
      { operationRef: '#/paths/~1a~1%7Bid%7D/get' },
      { operationRef: 'https://example.com/other.json#/paths/~1a/get' },
    ])
      expect(ofPaths(paths(link)), JSON.stringify(link)).toEqual([])
  })
})

describe('CT708 to CT711', () => {
  test('CT708: an unknown format is told once', () => {
    expect(
      ofSchema(
        object({
          a: { type: 'string', format: 'zip-code' },
          b: { type: 'string', format: 'zip-code' },
          c: { type: 'string', format: 'uuid' },
        }),
      ),
    ).toEqual(['CT708 unknown /properties/a/format'])
  })

  test.each<[string, unknown, string[], string?]>([
    ['without a type', { nullable: true, enum: ['a'] }, ['CT709 type /nullable']],
    ['around a reference', { nullable: true, allOf: [ref('A')] }, ['CT709 type /nullable']],
    ['beside a reference', { nullable: true, ...ref('A') }, ['CT709 reference /nullable']],
    ['with an enum', { type: 'string', nullable: true, enum: ['a'] }, ['CT709 enum /nullable']],
    ['in 3.1', { type: 'string', nullable: true }, ['CT709 version /nullable'], '3.1.0'],
    ['with a type', { type: 'string', nullable: true }, []],
    ['alone', { nullable: true, description: 'anything' }, []],
    ['of false', { nullable: false, ...ref('A') }, []],
    ['over a branch that allows null', { nullable: true, anyOf: [{ type: 'string', nullable: true }, { type: 'integer' }] }, []],
  ])('CT709: nullable %s', (_, schema, expected, openapi = '3.0.3') => {
    expect(ofSchema(schema, { openapi, schemas: { A: { type: 'string' } } })).toEqual(expected)
  })

  test('CT710: a closed part of an allOf', () => {
    const closed = (properties: Record<string, unknown>) => object(properties, { additionalProperties: false })
    expect(ofSchema({ allOf: [closed({ a: {} }), object({ b: {} })] })).toEqual(['CT710 closed /allOf/0/additionalProperties'])
    expect(ofSchema({ ...closed({ a: {} }), allOf: [ref('A')] }, { schemas: { A: object({ b: {} }) } })).toEqual([
      'CT710 closed /additionalProperties',
    ])
    expect(ofSchema({ allOf: [ref('A'), object({ b: {} })] }, { schemas: { A: closed({ a: {} }) } })).toEqual([
      'CT710 closed #/components/schemas/A/additionalProperties',
    ])
    expect(ofSchema({ allOf: [closed({ a: {}, b: {} }), object({ b: {} })] })).toEqual([])
    expect(ofSchema({ allOf: [object({ a: {} }), object({ b: {} })], unevaluatedProperties: false })).toEqual([])
  })

  test('CT711: JSON without a schema', () => {
    const content = (type: string, media: unknown) =>
      ofPaths({ '/a': { get: { responses: { 200: { description: 'ok', content: { [type]: media } } } } } })
    expect(content('application/json', {})).toEqual(['CT711 missing #/paths/~1a/get/responses/200/content/application~1json'])
    expect(content('application/problem+json', { schema: {} })).toEqual([
      'CT711 empty #/paths/~1a/get/responses/200/content/application~1problem+json',
    ])
    expect(content('application/json', { schema: { type: 'string' } })).toEqual([])
    expect(content('image/png', {})).toEqual([])
  })
})

describe('CT701: examples', () => {
  const user = object(
    { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, password: { type: 'string', writeOnly: true } },
    { required: ['id', 'name', 'password'] },
  )
  const media = (more: unknown) => ({ 'application/json': { schema: ref('User'), ...(more as object) } })
  const paths = (request: unknown, response: unknown) => ({
    '/a': { post: { requestBody: { content: media(request) }, responses: { 200: { description: 'ok', content: media(response) } } } },
  })
  const check = (request: unknown, response: unknown, more = {}) =>
    ofPaths(paths(request, response), { components: { schemas: { User: user }, ...more } }, true)

  test('fit their schemas in the direction that they travel in', () => {
    expect(check({ example: { name: 'a', password: 'b' } }, { example: { id: 1, name: 'a' } })).toEqual([])
    expect(check({ example: { name: 'a' } }, { examples: { one: { value: { id: 'x', name: 'a' } } } })).toEqual([
      'CT701 required #/paths/~1a/post/requestBody/content/application~1json/example',
      'CT701 type #/paths/~1a/post/responses/200/content/application~1json/examples/one/value',
    ])
    const examples = { bad: { value: 7 } }
    expect(check({}, { examples: { one: { $ref: '#/components/examples/bad' } } }, { examples })).toEqual([
      'CT701 type #/paths/~1a/post/responses/200/content/application~1json/examples/one',
    ])
  })

  test('of schemas may go either way; defaults weigh less', () => {
    expect(
      ofSchema({ ...user, example: { name: 'a', password: 'b' }, examples: [{ id: 1, name: 'a' }, { id: 1 }] }, { examples: true }),
    ).toEqual(['CT701 required /examples/1'])
    const document = openDocument({ openapi: '3.1.0', info, paths: {}, components: { schemas: { It: { type: 'integer', default: 'x' } } } })
    expect(selfCheck(document, { examples: true })).toMatchObject([
      { id: 'CT701', severity: 'warning', schema: '#/components/schemas/It/default' },
    ])
    expect(selfCheck(document)).toEqual([])
  })

  test('of parameters and headers, and none that are texts of other media types', () => {
    const broken = { schema: { type: 'integer' }, example: 'x' }
    const found = ofPaths(
      {
        '/a': {
          get: {
            parameters: [{ name: 'q', in: 'query', ...broken }],
            responses: {
              200: {
                description: 'ok',
                headers: { 'x-h': broken },
                content: {
                  'application/xml': { schema: { type: 'object' }, example: '<a/>' },
                  'text/plain': { schema: { type: 'string' }, example: 'a' },
                },
              },
            },
          },
        },
      },
      {},
      true,
    )
    expect(found).toEqual([
      'CT701 type #/paths/~1a/get/parameters/0/example',
      'CT701 type #/paths/~1a/get/responses/200/headers/x-h/example',
    ])
  })

  test('that are JSON in a text are told so, and only those of the operations that are asked for', () => {
    const one = { post: { requestBody: { content: media({ example: '{"name":"a"}' }) }, ...plain } }
    const document = openDocument({ openapi: '3.1.0', info, paths: { '/a': one, '/b': one }, components: { schemas: { User: user } } })
    const found = selfCheck(document, { examples: document.operations.slice(0, 1) })
    expect(found.map(({ operation, message }) => [operation, message.includes('text that holds JSON')])).toEqual([['POST /a', true]])
  })
})

describe('a finding', () => {
  test('belongs to its operation, has a line, and the same fingerprint every time', () => {
    const openapi = {
      openapi: '3.1.0',
      info,
      paths: {
        '/a': { get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema: { $ref: 'b.json' } } } } } } },
        '/b': { get: { ...plain, parameters: [{ name: 'x', in: 'query', schema: { type: 'nothing' } }] } },
      },
    }
    const folder = folderOf({ 'a.json': openapi, 'b.json': { type: 'string', minLength: 2, maxLength: 1 } })
    const read = () => {
      const document = loadDocumentSync(join(folder, 'a.json'))
      return selfCheck(document).map(({ operation, schema, fingerprint }) => ({
        operation,
        fingerprint,
        line: document.source?.locate(schema ?? ''),
      }))
    }
    const found = read()
    expect(found).toMatchObject([
      { operation: 'GET /b', line: { file: join(folder, 'a.json'), line: 36 } },
      { operation: undefined, line: { file: join(folder, 'b.json'), line: 1 } },
    ])
    expect(read()).toEqual(found)
  })

  test.each(['collate', 'credible', 'elastic-cloud', 'secoda'])('of %s is no error and no warning', (name) => {
    const found = selfCheck(loadDocumentSync(`specs/${name}.json`), { examples: true })
    expect(found.filter(({ severity }) => severity !== 'info').map(({ id, message, schema }) => `${id} ${message} ${schema}`)).toEqual([])
  })
})
