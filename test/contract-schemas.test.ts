/** What bodies are held to: the dialects of OpenAPI, the two directions, discriminators, unions and formats, and what is said of each. */
import { describe, expect, test } from 'vitest'
import { judgeExchange } from '../src/contract/exchange.ts'
import type { JudgeOptions } from '../src/contract/judging.ts'
import type { Violation } from '../src/contract/violation.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'
import { valueAt } from '../src/openapi/pointer.ts'

type Schemas = Readonly<Record<string, unknown>>

/** A document that answers, and takes, one schema. */
function documentOf(schema: object, schemas: Schemas = {}, openapi = '3.1.0', root: object = {}): Document {
  const content = { 'application/json': { schema } }
  const responses = { 200: { description: 'fine', content } }
  const paths = { '/': { get: { responses }, post: { requestBody: { content }, responses: { 204: { description: 'fine' } } } } }
  return openDocument({ openapi, info: { title: 'tiny', version: '1' }, paths, components: { schemas }, ...root })
}
const json = { 'content-type': 'application/json' }

/** What is found in an answer. */
function answered(document: Document, body: unknown, options: JudgeOptions = {}): readonly Violation[] {
  const text = typeof body === 'string' && body.startsWith('{') ? body : JSON.stringify(body)
  const response = { status: 200, headers: new Headers(json), body: text }
  return judgeExchange(document, { request: { method: 'GET', path: '/', headers: new Headers() }, response }, options).violations
}
/** What is found in a request. */
function sent(document: Document, body: unknown): readonly Violation[] {
  const request = { method: 'POST', path: '/', headers: new Headers(json), body: JSON.stringify(body) }
  return judgeExchange(document, { request, response: { status: 204, headers: new Headers(), body: '' } }).violations
}
const brief = (violations: readonly Violation[]) =>
  violations.map(({ slug, reason, pointer }) => `${slug.split('/')[1]} ${reason} ${pointer}`)
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('OpenAPI 3.0', () => {
  const found = (schema: object, value: unknown, options: JudgeOptions = {}, schemas: Schemas = {}) =>
    brief(answered(documentOf(schema, schemas, '3.0.3'), value, options))

  test('leaves out the bound itself where it says so', () => {
    const above = { type: 'number', minimum: 5, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }
    expect(found(above, 5)).toEqual(['body-invalid exclusiveMinimum '])
    expect([found(above, 5.1), found(above, 9)]).toEqual([[], []])
    expect(found(above, 9.1)).toEqual(['body-invalid maximum '])
    const [first] = answered(documentOf(above, {}, '3.0.3'), 5)
    expect(valueAt(documentOf(above, {}, '3.0.3').json, first?.schema ?? '')).toBe(true)
  })

  test('takes null where the type beside nullable is widened, and nowhere else', () => {
    expect(found({ type: 'string', nullable: true }, null)).toEqual([])
    expect(found({ type: 'string', nullable: true }, 3)).toEqual(['body-invalid type '])
    expect(found({ type: 'string', enum: ['a'], nullable: true }, null)).toEqual(['body-invalid enum '])
    expect(found({ type: 'string', enum: ['a', null], nullable: true }, null)).toEqual([])
    expect(found({ allOf: [{ type: 'string' }], nullable: true }, null)).toEqual(['body-invalid type '])
    expect(found({ ...ref('Name'), nullable: true }, null, {}, { Name: { type: 'string' } })).toEqual(['body-invalid type '])
    expect(found({ nullable: true }, null)).toEqual([])
    const [enumerated] = answered(documentOf({ type: 'string', enum: ['a'], nullable: true }, {}, '3.0.3'), null)
    expect(enumerated?.message).toContain('nullable allows null only where the enum lists it, too')
  })

  test('takes null wherever nullable stands when it is read as most people mean it', () => {
    const lenient = { nullable: 'lenient' } as const
    expect(found({ type: 'string', enum: ['a'], nullable: true }, null, lenient)).toEqual([])
    expect(found({ allOf: [{ type: 'string' }], nullable: true }, null, lenient)).toEqual([])
    const document = documentOf({ type: 'object', properties: { a: { type: 'string', enum: ['a'], nullable: true } } }, {}, '3.0.3')
    const [first] = answered(document, { a: 'b' }, lenient)
    expect(first?.schema).toBe('#/paths/~1/get/responses/200/content/application~1json/schema/properties/a/enum')
  })

  test('ignores what stands beside a reference, and what a later version would mean', () => {
    expect(found({ ...ref('Name'), maxLength: 1 }, 'abc', {}, { Name: { type: 'string' } })).toEqual([])
    expect(found({ type: 'object', properties: { a: { ...ref('Name'), writeOnly: true } } }, { a: 'x' }, {}, { Name: {} })).toEqual([])
    expect(found({ const: 1 }, 1)).toEqual([])
  })
})

describe('OpenAPI 3.1', () => {
  const found = (schema: object, value: unknown, schemas: Schemas = {}, root: object = {}) =>
    brief(answered(documentOf(schema, schemas, '3.1.0', root), value))

  test('counts what stands beside a reference, lists of types, tuples and what is left over', () => {
    expect(found({ ...ref('Name'), maxLength: 1 }, 'abc', { Name: { type: 'string' } })).toEqual(['body-invalid maxLength '])
    expect(found({ type: ['string', 'null'] }, null)).toEqual([])
    expect(found({ type: 'string', nullable: true }, null)).toEqual(['body-invalid type '])
    expect(found({ prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['a', 'b'])).toEqual(['body-invalid type /1'])
    const extended = { allOf: [ref('Base')], properties: { b: {} }, unevaluatedProperties: false }
    expect(found(extended, { a: 1, b: 1 }, { Base: { properties: { a: {} } } })).toEqual([])
    expect(found(extended, { c: 1 }, { Base: { properties: { a: {} } } })).toEqual(['body-invalid unevaluatedProperties /c'])
  })

  test('follows anchors, ids and definitions of their own', () => {
    const schemas = {
      Tree: {
        $id: 'https://a.test/tree',
        type: 'object',
        properties: { next: { $ref: '#' }, size: { $ref: '#/$defs/size' } },
        $defs: { size: { type: 'integer' } },
      },
      Named: { $anchor: 'named', type: 'string' },
    }
    expect(found({ $ref: 'https://a.test/tree' }, { next: { size: 'x' } }, schemas)).toEqual(['body-invalid type /next/size'])
    expect(found({ $ref: '#named' }, 3, schemas)).toEqual(['body-invalid type '])
    expect(found({ $ref: '#gone' }, 3, schemas)).toEqual(['schema-uncompilable unreadable '])
  })

  test('reads the dialect that the document or a schema names', () => {
    const old = { items: [{ type: 'string' }], additionalItems: false }
    const draft7 = 'http://json-schema.org/draft-07/schema#'
    expect(found({ ...old, $schema: draft7 }, ['a', 'b'])).toEqual(['body-invalid items '])
    expect(found(old, [3], {}, { jsonSchemaDialect: draft7 })).toEqual(['body-invalid type /0'])
    const draft4 = { minimum: 3, exclusiveMinimum: true, $schema: 'http://json-schema.org/draft-04/schema#' }
    expect(found(draft4, 3)).toEqual(['body-invalid exclusiveMinimum '])
  })

  test('a schema that the document forbids is broken, not leaked', () => {
    expect(found({ type: 'object', properties: { a: false } }, { a: 1 })).toEqual(['body-invalid false schema /a'])
    expect(found(ref('Never'), 1, { Never: false })).toEqual(['body-invalid not '])
  })

  test('a circle of references that asks for nothing harms nothing else', () => {
    const schemas = { A: { properties: { b: ref('B') } }, B: { properties: { a: ref('A') }, required: ['a'] } }
    expect(found(ref('A'), { b: { a: { b: {} } } }, schemas)).toEqual(['body-invalid required /b/a/b/a'])
  })
})

describe('the two directions', () => {
  const user = {
    type: 'object',
    required: ['id', 'secret', 'name'],
    properties: { id: { type: 'string', readOnly: true }, secret: { allOf: [ref('Secret')] }, name: { type: 'string' } },
  }
  const document = documentOf(
    { allOf: [ref('User')], required: ['id', 'secret'] },
    { User: user, Secret: { type: 'string', writeOnly: true } },
  )

  test('ask each side for what it sets', () => {
    expect(brief(answered(document, { id: '1', name: 'Ada' }))).toEqual([])
    expect(brief(sent(document, { secret: 's', name: 'Ada' }))).toEqual([])
    expect(brief(answered(document, { name: 'Ada' }))).toEqual(['body-invalid required /id'])
    expect(brief(sent(document, { name: 'Ada' }))).toEqual(['body-invalid required /secret'])
  })

  test('tell what travels the wrong way, once, and less loudly where it is masked', () => {
    expect(sent(document, { id: '1', secret: 's', name: 'Ada' })).toMatchObject([{ id: 'CT109', severity: 'info', pointer: '/id' }])
    expect(answered(document, { id: '1', secret: 's3', name: 'Ada' })).toMatchObject([
      { id: 'CT130', severity: 'error', pointer: '/secret' },
    ])
    for (const secret of ['***', '', null, '••••'])
      expect(answered(document, { id: '1', secret, name: 'Ada' })).toMatchObject([{ id: 'CT130', severity: 'warning' }])
  })
})

describe('a discriminator', () => {
  const pet = (more: object) => ({
    type: 'object',
    required: ['kind', ...Object.keys(more)],
    properties: { kind: { type: 'string' }, ...more },
  })
  const schemas = {
    Cat: pet({ lives: { type: 'integer' } }),
    Dog: pet({ bark: { type: 'string' } }),
    Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } } },
  }

  test('selects one schema by mapping or by name, and says which', () => {
    const document = documentOf(ref('Pet'), schemas)
    expect(answered(document, { kind: 'cat', lives: 9 })).toEqual([])
    expect(answered(document, { kind: 'Dog', bark: 'wow' })).toEqual([])
    const [found, ...more] = answered(document, { kind: 'cat', lives: 'many' })
    expect(more).toEqual([])
    expect(found).toMatchObject({ id: 'CT124', pointer: '/lives', schema: '#/components/schemas/Cat/properties/lives/type' })
    expect(found?.message).toBe('the body at /lives must be integer, found the string "many"; the tag kind "cat" selects Cat')
    // What would have fitted the other schema does not count.
    expect(brief(answered(document, { kind: 'cat', bark: 'wow' }))).toEqual([
      'body-invalid required /lives',
      'field-undeclared undeclared /bark',
    ])
  })

  test('that names no schema is told once, unless tags may be added', () => {
    const [found, ...more] = answered(documentOf(ref('Pet'), schemas), { kind: 'Dogs', bark: 'wow' })
    expect(more).toEqual([])
    expect(found).toMatchObject({ id: 'CT131', pointer: '/kind', schema: '#/components/schemas/Pet/discriminator', nearest: 'Dog' })
    expect(brief(sent(documentOf(ref('Pet'), schemas), { kind: 'cow' }))).toEqual(['body-invalid unmapped /kind'])
    const open = { ...schemas.Pet, properties: { kind: { 'x-extensible-enum': ['cat'] } } }
    expect(answered(documentOf(ref('Pet'), { ...schemas, Pet: open }), { kind: 'cow' })).toEqual([])
  })

  test('reads the tags that schemas list instead of names', () => {
    const listed = { ...schemas, Cat: { ...schemas.Cat, properties: { ...schemas.Cat.properties, kind: { enum: ['tom', 'kitten'] } } } }
    const document = documentOf({ anyOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } }, listed)
    expect(answered(document, { kind: 'kitten', lives: 9 })).toEqual([])
    expect(brief(answered(document, { kind: 'kitten' }))).toEqual(['body-invalid required /lives'])
  })

  test('of a parent selects among the schemas that have it in their allOf', () => {
    const family = {
      Pet: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind' } },
      Cat: { allOf: [ref('Pet'), { required: ['lives'], properties: { lives: { type: 'integer' } } }] },
      Tom: { allOf: [ref('Cat'), { properties: { loud: { type: 'boolean' } } }] },
    }
    const document = documentOf({ type: 'array', items: ref('Pet') }, family)
    expect(answered(document, [{ kind: 'Cat', lives: 9 }, { kind: 'Tom', lives: 1, loud: true }, { kind: 'Pet' }])).toEqual([])
    expect(brief(answered(document, [{ kind: 'Tom', loud: 'very' }]))).toEqual([
      'body-invalid required /0/lives',
      'body-invalid type /0/loud',
    ])
    expect(brief(answered(document, [{ kind: 'Cat', lives: 9, loud: true }]))).toEqual(['field-undeclared undeclared /0/loud'])
    expect(brief(answered(document, [{ kind: 'Cow' }]))).toEqual(['discriminator-unmapped unmapped /0/kind'])
    expect(brief(answered(document, [{}]))).toEqual(['body-invalid required /0/kind'])
  })

  test('that is broken, or whose tag is not there, leaves the choice to the value', () => {
    const broken = { ...schemas, Pet: { ...schemas.Pet, discriminator: { propertyName: 'kind', mapping: { cat: 'Gone' } } } }
    expect(answered(documentOf(ref('Pet'), broken), { kind: 'cow', bark: 'wow' })).toEqual([])
    const loose = { ...schemas, Cat: { properties: { lives: { type: 'integer' } }, required: ['lives'] } }
    expect(answered(documentOf(ref('Pet'), loose), { lives: 9 })).toEqual([])
    const alone = { Pet: { type: 'object', properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind' } } }
    expect(answered(documentOf(ref('Pet'), alone), { kind: 'anything' })).toEqual([])
    const listed = { ...schemas, Pet: { ...schemas.Pet, properties: { kind: { enum: ['cat', 'fish'] } } } }
    expect(answered(documentOf(ref('Pet'), listed), { kind: 'fish' })).toEqual([])
    const nullable = { ...schemas, Pet: { ...schemas.Pet, oneOf: [...schemas.Pet.oneOf, { type: 'null' }] } }
    expect(answered(documentOf(ref('Pet'), nullable), null)).toEqual([])
    expect(brief(answered(documentOf(ref('Pet'), nullable), { kind: 'Dog' }))).toEqual(['body-invalid required /bark'])
  })
})

describe('a union', () => {
  const circle = {
    type: 'object',
    title: 'Circle',
    required: ['shape', 'r'],
    properties: { shape: { const: 'circle' }, r: { type: 'number' } },
  }
  const box = {
    type: 'object',
    title: 'Box',
    required: ['shape', 'w', 'h'],
    properties: { shape: { const: 'box' }, w: { type: 'number' }, h: { type: 'number' } },
  }

  test('is told by the branch that was meant: the one whose tag fits, or the one that comes nearest', () => {
    const document = documentOf({ anyOf: [circle, box, { type: 'null' }] })
    expect(brief(answered(document, { shape: 'box', w: 1, h: 'x' }))).toEqual(['body-invalid type /h'])
    expect(brief(answered(document, 3))).toEqual(['body-invalid type '])
    expect(answered(document, 3)[0]).toMatchObject({ expected: 'object or null', found: '3' })
    const untagged = documentOf({
      oneOf: [
        { type: 'object', required: ['a', 'b', 'c'] },
        { type: 'object', required: ['a', 'd'], properties: { a: { type: 'object', properties: { x: { type: 'string' } } } } },
      ],
    })
    const [found, ...more] = answered(untagged, { a: { x: 1 }, d: 1 })
    expect(more).toEqual([])
    expect(found).toMatchObject({ pointer: '/a/x', reason: 'type' })
    expect(found?.message).toContain('the nearest of 2 alternatives is number 2 (object)')
  })

  test('of null and one schema is that schema, with all that is wrong in it', () => {
    const document = documentOf({ oneOf: [{ type: 'null' }, box] })
    expect(brief(answered(document, { shape: 'box', w: '1', h: '2' }))).toEqual(['body-invalid type /w', 'body-invalid type /h'])
  })

  test('of which two branches fit is told with their names', () => {
    const document = documentOf({
      oneOf: [
        { title: 'Some', type: 'integer' },
        { title: 'Any', type: 'number' },
      ],
    })
    expect(answered(document, 3)).toMatchObject([{ reason: 'oneOf', message: expect.stringContaining('fits Some and Any') }])
  })

  test('within a union is settled, too, and keeps what stands beside it', () => {
    const inner = { anyOf: [{ type: 'string' }, { type: 'object', required: ['deep'], properties: { deep: { type: 'integer' } } }] }
    const document = documentOf({
      type: 'object',
      required: ['k'],
      properties: { v: { anyOf: [{ type: 'null' }, inner] }, w: { type: 'string' } },
    })
    expect(brief(answered(document, { v: { deep: 'x' }, w: 1 }))).toEqual([
      'body-invalid required /k',
      'body-invalid type /v/deep',
      'body-invalid type /w',
    ])
  })

  test('of ten thousand bad items is told in a few findings', () => {
    const document = documentOf({ type: 'array', items: { anyOf: [circle, box] } })
    const found = answered(
      document,
      Array.from({ length: 10_000 }, (_, index) => ({ shape: index % 2 ? 'box' : 'circle', w: 'x' })),
    )
    expect(found.length).toBeLessThan(8)
    expect(found.find(({ pointer }) => pointer === '/0/r')).toMatchObject({ samples: ['/0/r', '/2/r', '/4/r'] })
    expect(found.find(({ reason }) => reason === 'type')).toMatchObject({ pointer: '/1/w' })
  })
})

describe('formats', () => {
  const found = (format: string, value: unknown, type = 'string') =>
    answered(documentOf({ type, format }), value).map(({ severity, reason }) => `${severity} ${reason}`)

  test('that are crisp are held to, one step below types', () => {
    const bad: readonly (readonly [string, unknown, string?])[] = [
      ...([
        ['date-time', '2020-01-01 '],
        ['date', '2020-02-30'],
        ['time', '25:00:00Z'],
        ['uuid', 'x'],
        ['ipv4', '1.2.3'],
        ['ipv6', ':::'],
      ] as const),
      ...([
        ['email', 'ada'],
        ['uri', 'not a uri'],
        ['byte', '*'],
        ['int32', 2 ** 31, 'integer'],
      ] as const),
    ]
    for (const [format, value, type] of bad) expect(found(format, value, type), format).toEqual(['warning format'])
  })

  test('that only describe are held to nothing, nor are unknown ones', () => {
    for (const format of ['password', 'binary', 'hostname', 'phone', 'x-own']) expect(found(format, ' ? '), format).toEqual([])
    expect(found('float', 1e300, 'number')).toEqual([])
  })

  test('of large integers are judged by their digits', () => {
    const document = documentOf({
      type: 'object',
      properties: { id: { type: 'integer', format: 'int64', maximum: 9223372036854775807n.toString().length } },
    })
    const range = documentOf({ type: 'object', properties: { id: { type: 'integer', format: 'int64' } } })
    const reasons = (text: string) => answered(range, text).map(({ reason }) => reason)
    expect(reasons('{"id":9223372036854775807}')).toEqual(['unsafe-integer'])
    expect(reasons('{"id":9223372036854775808}')).toEqual(['unsafe-integer', 'format'])
    expect(reasons('{"id":9007199254740991}')).toEqual([])
    // Beyond 2^53 what is left of a number says nothing about its size.
    expect(answered(document, '{"id":9007199254740993}').map(({ reason }) => reason)).toEqual(['unsafe-integer'])
  })
})

test('names that are nearly right are told', () => {
  const document = documentOf({
    type: 'object',
    required: ['userName'],
    properties: { userName: {}, role: { enum: ['admin', 'viewer'] } },
    additionalProperties: false,
  })
  const found = answered(document, { user_name: 'a', role: 'viever' })
  expect(found.map(({ reason, nearest }) => [reason, nearest])).toEqual([
    ['required', 'user_name'],
    ['additionalProperties', 'userName'],
    ['enum', 'viewer'],
  ])
})

test('one value that breaks several rules is one finding, and two values are two', () => {
  const document = documentOf({
    type: 'object',
    properties: { a: { type: 'string', enum: ['x'], minLength: 1 }, b: { type: 'string', minLength: 2, pattern: '^x' } },
  })
  expect(brief(answered(document, { a: null, b: 'y' }))).toEqual(['body-invalid type /a', 'body-invalid pattern /b'])
})
