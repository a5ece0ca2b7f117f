/** What travels: parameters in every style, bodies in every media type, and the readings of the bytes that were sent. */
import { describe, expect, test } from 'vitest'
import type { Case } from '../src/check/case.ts'
import { encodeCase } from '../src/check/wire/encode.ts'
import { invalidPart, isLaxlyValid, readings } from '../src/check/wire/oracle.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { judgeExchange } from '../src/contract/exchange.ts'
import { documentOf } from './support/tiny.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

interface Given {
  readonly parameters?: readonly object[]
  readonly path?: string
  readonly body?: { readonly schema: object; readonly media?: string; readonly required?: boolean }
}

/** A case of an operation with these parameters and this body. */
function caseOf({ parameters = [], path = '/x', body }: Given, values: Partial<Case>) {
  const requestBody = body && { required: body.required ?? true, content: { [body.media ?? 'application/json']: { schema: body.schema } } }
  const document = documentOf({
    [path]: { post: { parameters, ...(requestBody && { requestBody }), responses: { 200: { description: 'fine' } } } },
  })
  const operation = document.operations[0] as Case['operation']
  const none = { path: {}, query: {}, header: {}, cookie: {} }
  const one: Case = { operation, phase: 'negatives', label: '', expectation: 'open', credential: 'none', ...none, ...values }
  return { document, operation, one, wire: encodeCase(one), contract: new Contract(document, compileOnDemand(document)) }
}

const list = { type: 'array', items: { type: 'string' } }
const colour = { type: 'object', properties: { r: { type: 'integer' }, g: { type: 'integer' } } }

describe('parameters', () => {
  const styles: readonly (readonly [place: string, style: string, explode: boolean, schema: object, value: unknown, written: string])[] = [
    ['path', 'simple', false, list, ['a', 'b'], '/x/a,b'],
    ['path', 'simple', true, colour, { r: 1, g: 2 }, '/x/r=1,g=2'],
    ['path', 'label', false, list, ['a', 'b'], '/x/.a,b'],
    ['path', 'label', true, list, ['a', 'b'], '/x/.a.b'],
    ['path', 'matrix', false, list, ['a', 'b'], '/x/;p=a,b'],
    ['path', 'matrix', true, list, ['a', 'b'], '/x/;p=a;p=b'],
    ['path', 'matrix', true, colour, { r: 1, g: 2 }, '/x/;r=1;g=2'],
    ['query', 'form', true, list, ['a b', 'c&d'], '/x?p=a%20b&p=c%26d'],
    ['query', 'form', false, list, ['a', 'b,c'], '/x?p=a,b%2Cc'],
    ['query', 'form', false, colour, { r: 1, g: 2 }, '/x?p=r,1,g,2'],
    ['query', 'form', true, colour, { r: 1, g: 2 }, '/x?r=1&g=2'],
    ['query', 'spaceDelimited', false, list, ['a', 'b'], '/x?p=a%20b'],
    ['query', 'pipeDelimited', false, list, ['a', 'b'], '/x?p=a%7Cb'],
    ['query', 'deepObject', true, colour, { r: 1, g: 2 }, '/x?p[r]=1&p[g]=2'],
  ]
  test.for(styles)('%s %s explode=%s', ([place, style, explode, schema, value, written]) => {
    const parameter = { name: 'p', in: place, required: true, style, explode, schema }
    const path = place === 'path' ? '/x/{p}' : '/x'
    const { document, one, wire } = caseOf({ parameters: [parameter], path }, { [place]: { p: value } })
    expect(wire.path).toBe(written)
    // What we write, the judge reads as declared.
    const request = { method: 'POST', path: wire.path, headers: new Headers() }
    const judged = judgeExchange(document, { request, response: { status: 200, headers: new Headers(), body: '' } })
    expect(judged.operation).toBe(one.operation)
    expect(judged.violations.filter(({ slug }) => slug.startsWith('request/parameter-'))).toEqual([])
  })

  test('headers and cookies, and what has a media type of its own', () => {
    const parameters = [
      { name: 'X-Ids', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
      { name: 'sid', in: 'cookie', schema: { type: 'string' } },
      { name: 'filter', in: 'query', content: { 'application/json': { schema: colour } } },
      { name: 'to', in: 'query', allowReserved: true, schema: { type: 'string' } },
    ]
    const { wire } = caseOf(
      { parameters },
      { header: { 'x-ids': [1, 2] }, cookie: { sid: 'a b' }, query: { filter: { r: 1 }, to: '/a?b=1' } },
    )
    expect(Object.fromEntries(wire.headers)).toMatchObject({ 'x-ids': '1,2', cookie: 'sid=a%20b' })
    expect(wire.path).toBe('/x?filter=%7B%22r%22%3A1%7D&to=/a?b=1')
  })

  test('nothing can break out of its place', () => {
    const { wire } = caseOf(
      { path: '/x/{p}', parameters: [{ name: 'p', in: 'path', required: true, schema: { type: 'string' } }] },
      { path: { p: '../a/b?c#d' }, headers: { 'x-a': 'one\r\nx-b: two', accept: null }, query: { q: '\ud800' } },
    )
    expect(wire.path).toBe('/x/..%2Fa%2Fb%3Fc%23d?q=%EF%BF%BD')
    expect(wire.headers).toEqual([['x-a', 'one%0D%0Ax-b: two']])
  })
})

describe('bodies', () => {
  const schema = { type: 'object' }
  const written = (media: string, value: unknown) => {
    const { wire } = caseOf({ body: { schema, media } }, { body: { media, value } })
    return { type: Object.fromEntries(wire.headers)['content-type'], body: text(wire.body) }
  }
  test('JSON', () =>
    expect(written('application/merge-patch+json', { a: null })).toEqual({ type: 'application/merge-patch+json', body: '{"a":null}' }))
  test('forms', () => {
    expect(written('application/x-www-form-urlencoded', { a: 'b c', tags: ['x', 'y'], o: { z: 1 } }).body).toBe(
      'a=b%20c&tags=x&tags=y&o=%7B%22z%22%3A1%7D',
    )
  })
  test('parts', () => {
    const { type = '', body } = written('multipart/form-data', { a: 'b', o: { z: 1 } })
    const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '?'
    expect(body.split(`--${boundary}`)).toEqual([
      '',
      expect.stringContaining('name="a"\r\n\r\nb\r\n'),
      expect.stringContaining('Content-Type: application/json'),
      '--\r\n',
    ])
  })
  test.for([
    [{ type: 'string', format: 'binary' }, 'application/octet-stream'],
    [{ type: 'string', contentMediaType: 'image/png' }, 'image/png'],
    [{ type: 'array', items: { type: 'string', format: 'binary' } }, 'application/octet-stream'],
    [{ anyOf: [{ type: 'string', format: 'binary' }, { type: 'null' }] }, 'application/octet-stream'],
    [{ $ref: '#/components/schemas/File' }, 'text/csv'],
  ] as const)('a part that is a file has a name and a media type: %j', ([file, type]) => {
    const schema = { type: 'object', properties: { file, note: { type: 'string' } } }
    const document = documentOf(
      { '/x': { post: { requestBody: { content: { 'multipart/form-data': { schema } } }, responses: { 200: { description: 'fine' } } } } },
      { components: { schemas: { File: { type: 'string', contentMediaType: 'text/csv' } } } },
    )
    const operation = document.operations[0] as Case['operation']
    const body = { media: 'multipart/form-data', value: { file: 'items' in file ? ['a'] : 'a', note: 'b' } }
    const none = { path: {}, query: {}, header: {}, cookie: {} }
    const one: Case = { operation, phase: 'negatives', label: '', expectation: 'open', credential: 'none', ...none, body }
    const sent = text(encodeCase(one).body)
    expect(sent).toContain(`name="file"; filename="doppel.bin"\r\nContent-Type: ${type}\r\n\r\na\r\n`)
    expect(sent).toContain('name="note"\r\n\r\nb\r\n')
  })

  test('a part has the media type that its encoding names', () => {
    const schema = { type: 'object', properties: { meta: { type: 'object' } } }
    const content = { 'multipart/form-data': { schema, encoding: { meta: { contentType: 'application/vnd.meta+json, text/plain' } } } }
    const document = documentOf({ '/x': { post: { requestBody: { content }, responses: { 200: { description: 'fine' } } } } })
    const none = { path: {}, query: {}, header: {}, cookie: {} }
    const one: Case = {
      ...{ operation: document.operations[0] as Case['operation'], phase: 'negatives', label: '', expectation: 'open', credential: 'none' },
      ...none,
      body: { media: 'multipart/form-data', value: { meta: { a: 1 } } },
    }
    expect(text(encodeCase(one).body)).toContain('name="meta"\r\nContent-Type: application/vnd.meta+json\r\n\r\n{"a":1}')
  })

  test.for([
    ['image/*', 'a', 'image/png', 'a'],
    ['*/*', 'a', 'application/octet-stream', 'a'],
    ['application/json', 'a', 'application/json', '"a"'],
    ['text/plain', 'a', 'text/plain', 'a'],
  ] as const)('a part whose encoding names %s has one that can be sent', ([contentType, value, type, content]) => {
    const schema = { type: 'object', properties: { meta: { type: 'string' } } }
    const media = { 'multipart/form-data': { schema, encoding: { meta: { contentType } } } }
    const document = documentOf({ '/x': { post: { requestBody: { content: media }, responses: { 200: { description: 'fine' } } } } })
    const none = { path: {}, query: {}, header: {}, cookie: {} }
    const one: Case = {
      ...{ operation: document.operations[0] as Case['operation'], phase: 'negatives', label: '', expectation: 'open', credential: 'none' },
      ...none,
      body: { media: 'multipart/form-data', value: { meta: value } },
    }
    expect(text(encodeCase(one).body)).toMatch(new RegExp(`Content-Type: ${type}\r\n\r\n${content}\r\n--`))
  })

  test.for(['#/components/schemas/None', '#/components/schemas/Round', 'elsewhere.yaml#/File'])(
    'a part whose schema is not found is no file: %s',
    ($ref) => {
      const schema = { type: 'object', properties: { file: { $ref } } }
      const document = documentOf(
        {
          '/x': { post: { requestBody: { content: { 'multipart/form-data': { schema } } }, responses: { 200: { description: 'fine' } } } },
        },
        { components: { schemas: { Round: { $ref: '#/components/schemas/Round' } } } },
      )
      expect(document.operations[0]?.body?.media[0]?.parts?.size).toBe(0)
    },
  )

  test('choices of choices are looked through once for files', () => {
    const many = { oneOf: Array.from({ length: 30 }, () => ({ $ref: '#/components/schemas/Many' })) }
    const schema = { type: 'object', properties: { many: { $ref: '#/components/schemas/Many' } } }
    const document = documentOf(
      { '/x': { post: { requestBody: { content: { 'multipart/form-data': { schema } } }, responses: { 200: { description: 'fine' } } } } },
      { components: { schemas: { Many: many } } },
    )
    expect(document.operations[0]?.body?.media[0]?.parts?.size).toBe(0)
  })

  test('raw bytes, with and without a media type', () => {
    const { wire } = caseOf({ body: { schema } }, { body: { media: 'application/json', raw: '{"a":' } })
    expect(text(wire.body)).toBe('{"a":')
    expect(caseOf({}, { body: { media: undefined, raw: 'x' } }).wire.headers.map(([name]) => name)).toEqual(['accept'])
  })
})

describe('the oracle', () => {
  const query = (schema: object, value: unknown, more: object = {}) => {
    const { contract, operation, wire } = caseOf(
      { parameters: [{ name: 'p', in: 'query', schema, ...more }] },
      { query: value === undefined ? {} : { p: value } },
    )
    return verdictOf(invalidPart(readings(contract, operation, wire)))
  }
  const verdictOf = (part: ReturnType<typeof invalidPart>) => (part === undefined ? 'valid' : isLaxlyValid(part) ? 'lax' : 'invalid')
  const integer = { type: 'integer', minimum: 1, maximum: 50 }
  const parameters: readonly (readonly [what: string, schema: object, value: unknown, verdict: string, more?: object])[] = [
    ['a number as text', integer, '7', 'valid'],
    ['a number with spaces', integer, ' 7 ', 'valid'],
    ['a number as parseInt reads it', integer, '7.5', 'valid'],
    ['a word for a number', integer, 'doppel', 'invalid'],
    ['a number out of its range', integer, 51, 'invalid'],
    ['nothing for an optional number', integer, '', 'valid'],
    ['yes for true', { type: 'boolean' }, 'yes', 'valid'],
    ['a word for a boolean', { type: 'boolean' }, 'doppel', 'invalid'],
    ['the first of two', integer, ['7', '700'], 'valid'],
    ['a list of one too many', { type: 'array', maxItems: 1, items: { enum: ['a', 'b'] } }, ['a', 'b'], 'lax'],
    ['a list with one item twice', { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } }, ['a', 'a'], 'lax'],
    ['two that are both wrong', integer, ['600', '700'], 'invalid'],
    ['a list with commas', { type: 'array', items: { enum: ['a', 'b'] } }, 'a,b', 'valid'],
    ['a wrong item', { type: 'array', items: { enum: ['a', 'b'] } }, ['c'], 'invalid'],
    ['an outsider', { enum: ['a', 'b'] }, 'c', 'invalid'],
    ['left out', integer, undefined, 'invalid', { required: true }],
    ['left out, with a default', { ...integer, default: 5 }, undefined, 'valid', { required: true }],
  ]
  test.for(parameters)('a parameter: %s', ([, schema, value, verdict, more]) => expect(query(schema, value, more)).toBe(verdict))

  const user = {
    type: 'object',
    required: ['name', 'plan'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', minLength: 2 },
      age: { type: 'integer' },
      plan: { type: 'string', default: 'free' },
      on: { type: 'boolean' },
      size: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      seal: {
        oneOf: [
          { type: 'object', properties: { wax: { type: 'boolean' } } },
          { type: 'array', items: { type: 'number' } },
        ],
      },
    },
  }
  const body = (given: { value: unknown } | { raw: string }, media = 'application/json') => {
    const { contract, operation, wire } = caseOf({ body: { schema: user, media } }, { body: { media, ...given } })
    return verdictOf(invalidPart(readings(contract, operation, wire)))
  }
  test.for([
    ['as declared', { name: 'ada', plan: 'pro' }, 'valid'],
    ['null for what is optional', { name: 'ada', plan: 'pro', age: null }, 'valid'],
    ['null for what is required', { name: null, plan: 'pro' }, 'invalid'],
    ['a required field with a default', { name: 'ada' }, 'valid'],
    ['a required field without one', { plan: 'pro' }, 'invalid'],
    ['spaces that trimming takes', { name: ' a ', plan: 'pro' }, 'valid'],
    ['a field too many where it is closed', { name: 'ada', plan: 'pro', more: 1 }, 'invalid'],
    ['a number in quotes', { name: 'ada', plan: 'pro', age: '7' }, 'lax'],
    ['a number in quotes where there is a choice', { name: 'ada', plan: 'pro', size: '7' }, 'lax'],
    ['a word where there is a choice', { name: 'ada', plan: 'pro', size: 'doppel' }, 'invalid'],
    ['a truth in quotes within one of many', { name: 'ada', plan: 'pro', seal: { wax: 'true' } }, 'lax'],
    ['numbers in quotes within one of many', { name: 'ada', plan: 'pro', seal: ['7', '8'] }, 'lax'],
    ['an object for a number', { name: 'ada', plan: 'pro', age: {} }, 'invalid'],
    ['a number for a text', { name: 77, plan: 'pro' }, 'lax'],
  ] as const)('JSON: %s', ([, value, verdict]) => expect(body({ value })).toBe(verdict))

  test('JSON that is none is invalid however it is read; 1.0 is an integer', () => {
    expect(body({ raw: '{"name":"ada",' })).toBe('invalid')
    expect(body({ raw: '{"name":"ada","plan":"pro","age":1.0}' })).toBe('valid')
    expect(body({ raw: '' })).toBe('invalid')
  })

  test('a form is text', () => {
    const form = 'application/x-www-form-urlencoded'
    expect(body({ value: { name: 'ada', plan: 'pro', age: '7', on: 'on' } }, form)).toBe('valid')
    expect(body({ value: { name: 'ada', plan: 'pro', age: 'doppel' } }, form)).toBe('invalid')
    expect(body({ value: { name: 'ada', plan: 'pro', age: '' } }, form)).toBe('valid')
  })

  test('a part is text to a field that takes text, whatever it says it is', () => {
    const media = 'multipart/form-data'
    expect(body({ value: { name: { doppel: true }, plan: 'pro' } }, media)).toBe('valid')
    expect(body({ value: { name: 'ada', plan: 'pro', age: { doppel: true } } }, media)).toBe('invalid')
  })

  test('each reading says what is wrong with it', () => {
    const { contract, operation, wire } = caseOf(
      { body: { schema: user } },
      { body: { media: 'application/json', value: { name: 'a', plan: 'pro' } } },
    )
    expect(invalidPart(readings(contract, operation, wire))).toEqual([
      { in: 'body', name: '', reading: 'strict JSON', valid: false, why: expect.stringContaining('/name'), keyword: 'minLength' },
    ])
  })
})
