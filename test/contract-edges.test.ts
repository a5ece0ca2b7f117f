/** What honest servers and clients do and a strict reading of a document would call a fault: each beside what stays a fault. */
import { describe, expect, test } from 'vitest'
import { checkExchange, judgeExchange } from '../src/contract/exchange.ts'
import type { Violation } from '../src/contract/violation.ts'
import type { Document } from '../src/openapi/document.ts'
import { belowBase } from '../src/openapi/servers.ts'
import { documentOf, json, plain } from './support/tiny.ts'

interface Given {
  readonly method?: string
  readonly path?: string
  readonly sent?: Record<string, string>
  readonly body?: string
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly answer?: string
}

function judged(document: Document, { method = 'GET', path = '/', sent = {}, body, status = 200, headers = {}, answer = '' }: Given) {
  return judgeExchange(document, {
    request: { method, path, headers: new Headers(sent), ...(body !== undefined && { body }) },
    response: { status, headers: new Headers(headers), body: answer },
  })
}
const brief = (found: readonly Violation[]) => found.map(({ slug, reason, pointer }) => `${slug.split('/')[1]} ${reason} ${pointer}`.trim())
const found = (document: Document, given: Given) => brief(judged(document, given).violations)
const answered = (schema: object, value: unknown, more: object = {}) =>
  found(documentOf({ '/': { get: { responses: { 200: json(schema) } } } }, more), {
    headers: { 'content-type': 'application/json' },
    answer: JSON.stringify(value),
  })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('a path', () => {
  test('that is declared with a slash at its end is found with it, and without where nothing else is there', () => {
    const [slashed, bare] = [{ get: plain }, { get: { responses: { 201: { description: 'made' } } } }]
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
    const document = documentOf({ '/users/': slashed, '/users/{id}/': { get: { parameters: [id], ...plain } } })
    expect([found(document, { path: '/users/' }), found(document, { path: '/users' }), found(document, { path: '/users/7/' })]).toEqual([
      [],
      [],
      [],
    ])
    expect(found(document, { path: '/users/x/' })).toEqual(['parameter-invalid type /id'])
    expect(found(documentOf({ '/users': slashed }), { path: '/users/' })).toEqual(['path-undocumented undocumented'])
    const both = documentOf({ '/users/': slashed, '/users': bare })
    expect(
      [judged(both, { path: '/users/' }), judged(both, { path: '/users', status: 201 })].map(({ operation }) => operation?.path),
    ).toEqual(['/users/', '/users'])
  })

  test('may encode what needs no encoding', () => {
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } }
    const document = documentOf({ '/items:batch': { get: plain }, '/@me/{id}': { get: { parameters: [id], ...plain } } })
    expect(found(document, { path: '/items%3Abatch' })).toEqual([])
    expect(found(document, { path: '/%40me/a%2Fb' })).toEqual([])
    expect(found(document, { path: '/%40me/a%2Fbc' })).toEqual(['parameter-invalid maxLength /id'])
    expect(found(document, { path: '/items%2Fbatch' })).toEqual(['path-undocumented undocumented'])
  })

  test('lies below the servers of its operation, too', () => {
    const document = documentOf(
      { '/u': { post: { servers: [{ url: 'https://up.acme.test/upload' }], ...plain } } },
      { servers: [{ url: './v1' }] },
    )
    expect([belowBase(document, 'https://up.acme.test/upload/u'), belowBase(document, 'http://acme.test/v1/u')]).toEqual(['/u', '/u'])
  })

  test('whose method is refused is what the document says, and a method that is let in is not', () => {
    const document = documentOf({ '/': { get: plain } })
    const refused = judged(document, { method: 'DELETE', status: 405, headers: { allow: 'GET' } })
    expect([refused.violations, refused.checked.has('request/method-undocumented')]).toEqual([[], true])
    expect(found(document, { method: 'DELETE' })).toEqual(['method-undocumented undocumented'])
  })
})

describe('a query', () => {
  const inQuery = (query: string, schema: object, more: object = {}) =>
    found(documentOf({ '/': { get: { parameters: [{ name: 'p', in: 'query', schema, ...more }], ...plain } } }), { path: `/?${query}` })
  const list = (items: object) => ({ type: 'array', minItems: 2, items })
  const lists = { type: 'object', properties: { a: list({ type: 'integer' }), b: list({ type: 'string' }) } }

  test('may write a plus for a plus, or for a space', () => {
    expect(inQuery('p=2020-01-01T00:00:00+01:00', { type: 'string', format: 'date-time' })).toEqual([])
    expect(inQuery('p=a+b', { enum: ['a b'] })).toEqual([])
    expect(inQuery('p=a+b', { enum: ['ab'] })).toEqual(['parameter-invalid enum /p'])
  })

  test('has lists in objects, with the types of their items', () => {
    expect(inQuery('a=1,2&b=3,4', lists)).toEqual([])
    expect(inQuery('a=1&a=2', lists)).toEqual([])
    expect(inQuery('a=1,x', lists)).toEqual(['parameter-invalid type /p/a/1'])
    const deep = { style: 'deepObject' }
    expect([
      inQuery('p[a]=1&p[a]=2', lists, deep),
      inQuery('p[a][]=1&p[a][]=2', lists, deep),
      inQuery('p[a][0]=1&p[a][1]=2', lists, deep),
    ]).toEqual([[], [], []])
    expect(inQuery('p[a][]=1&p[a][]=x', lists, deep)).toEqual(['parameter-invalid type /p/a/1'])
  })

  test('may number the items of a list, and nest where OpenAPI does not say how', () => {
    expect(inQuery('p[0]=1&p[1]=2', list({ type: 'integer' }))).toEqual([])
    expect(inQuery('p[0]=1&p[1]=x', list({ type: 'integer' }))).toEqual(['parameter-invalid type /p/1'])
    const nested = { type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'integer' } } } } }
    expect(inQuery('p[a][b]=1', nested, { style: 'deepObject', required: true })).toEqual([])
  })

  test('has a required map whose names are its own, and is missed where there is none', () => {
    const map = { type: 'object', additionalProperties: { type: 'integer' } }
    expect(inQuery('x=1&y=2', map, { required: true })).toEqual([])
    expect(inQuery('x=a', map, { required: true })).toEqual(['parameter-invalid type /p/x'])
    expect(inQuery('', map, { required: true })).toEqual(['parameter-missing required /p'])
  })

  test('may leave a value out where that is allowed', () => {
    expect(inQuery('p', { type: 'boolean' }, { required: true, allowEmptyValue: true })).toEqual([])
    expect(inQuery('p', { type: 'boolean' }, { required: true })).toEqual(['parameter-invalid type /p'])
  })

  test('may carry a token of OAuth 2', () => {
    const components = { securitySchemes: { o: { type: 'oauth2', flows: {} }, b: { type: 'http', scheme: 'basic' } } }
    const asked = (scheme: string) => documentOf({ '/': { get: { security: [{ [scheme]: [] }], ...plain } } }, { components })
    expect(found(asked('o'), { path: '/?access_token=t' })).not.toContain('security-missing missing /authorization')
    expect(found(asked('b'), { path: '/?access_token=t' })).toContain('security-missing missing /authorization')
  })
})

describe('a form', () => {
  const properties = {
    n: { type: 'integer' },
    ids: { type: 'array', items: { type: 'integer' } },
    names: { type: 'array', items: { type: 'string' } },
    meta: { type: 'object' },
  }
  const send = (body: string, more: object = {}) => {
    const schema = { type: 'object', properties, additionalProperties: false, ...more }
    const requestBody = { content: { 'application/x-www-form-urlencoded': { schema } } }
    const document = documentOf({ '/': { post: { requestBody, ...plain } } })
    return found(document, { method: 'POST', sent: { 'content-type': 'application/x-www-form-urlencoded' }, body })
  }

  test('has lists of numbers beside lists of texts', () => {
    expect(send('ids=1&ids=2&names=3')).toEqual([])
    expect(send('ids=1&ids=x&names=3')).toEqual(['body-invalid type /ids/1'])
  })

  test('may leave fields empty, but not those that are required', () => {
    expect(send('n=&names=a')).toEqual([])
    expect(send('n=', { required: ['n'] })).toEqual(['body-invalid type /n'])
  })

  test('that nests objects in brackets is not judged', () => {
    expect(send('meta[k]=v&ids[0][x]=1', { required: ['meta'] })).toEqual([])
  })
})

describe('an answer', () => {
  const of = (content: object, given: Given) =>
    found(documentOf({ '/': { get: { responses: { 200: { description: 'fine', content } } } } }), given)

  test('may be an empty file, but not empty JSON', () => {
    expect(of({ 'application/octet-stream': { schema: {} } }, { headers: { 'content-type': 'application/octet-stream' } })).toEqual([])
    expect(of({ 'application/json': { schema: {} } }, { headers: { 'content-type': 'application/json' } })).toEqual([
      'body-missing missing',
    ])
  })

  test('that does not say what it is may come where anything may', () => {
    expect(of({ '*/*': { schema: { type: 'string' } } }, { answer: 'a' })).toEqual([])
    expect(of({ 'text/*': { schema: { type: 'string' } } }, { answer: 'a' })).toEqual(['media-type-undocumented media-type /content-type'])
  })

  test('has headers whose format is a matter of opinion', () => {
    const headers = { 'Last-Modified': { schema: { type: 'string', format: 'date-time' } }, N: { schema: { type: 'integer' } } }
    const document = documentOf({ '/': { get: { responses: { 200: { description: 'fine', headers } } } } })
    const sent = { 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT', n: 'x' }
    const violations = checkExchange(document, {
      request: { method: 'GET', path: '/', headers: new Headers() },
      response: { status: 200, headers: new Headers(sent), body: '' },
    })
    expect(violations.map(({ reason, severity }) => `${reason} ${severity}`)).toEqual(['format warning', 'type error'])
  })
})

describe('a schema', () => {
  test('of multiples takes fractions that only division makes odd', () => {
    const cents = { type: 'array', items: { type: 'number', multipleOf: 0.01 } }
    expect(answered(cents, [4.35, 1.1, 0.07, 19.99, 123456789.12, 1e9, 0])).toEqual([])
    expect(answered(cents, [4.355])).toEqual(['body-invalid multipleOf /0'])
    expect(answered({ multipleOf: 1e6 }, 1000001)).toEqual(['body-invalid multipleOf'])
    expect(answered({ multipleOf: 1 }, 1e21)).toEqual([])
    expect(answered({ multipleOf: 0.1 }, 123456789.05)).toEqual(['body-invalid multipleOf'])
  })

  test('with a pattern that is none is judged by all its other rules', () => {
    const named = { type: 'object', properties: { a: { type: 'string', pattern: '(' }, b: { type: 'integer' } } }
    expect(answered(named, { a: 'x', b: 1 })).toEqual([])
    expect(answered(named, { a: 1, b: 'y' })).toEqual(['body-invalid type /a', 'body-invalid type /b'])
    const patterned = {
      type: 'object',
      properties: { b: { type: 'integer' } },
      patternProperties: { '(': { type: 'integer' }, '^c': { type: 'integer' } },
    }
    expect(answered({ ...patterned, additionalProperties: false }, { a: 'x', b: 'y', c: 'z' })).toEqual([
      'body-invalid type /b',
      'body-invalid type /c',
    ])
  })

  test('whose tags are no texts is chosen by its schemas, and one with a default takes any tag', () => {
    const tagged = (value: unknown) => ({
      type: 'object',
      required: ['k', 'n'],
      properties: { k: { enum: [value] }, n: { type: 'integer' } },
    })
    const union = (more: object) => ({ oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'k', ...more } })
    const numbers = { components: { schemas: { A: tagged(1), B: tagged(2) } } }
    expect(answered(union({}), { k: 2, n: 1 }, numbers)).toEqual([])
    expect(answered(union({}), { k: 2, n: 'x' }, numbers)).toEqual(['body-invalid type /n'])
    const texts = {
      openapi: '3.2.0',
      components: { schemas: { A: tagged('A'), B: { type: 'object', properties: { k: { type: 'string' } } } } },
    }
    expect(answered(union({ defaultMapping: 'B' }), { k: 'other' }, texts)).toEqual([])
    expect(answered(union({}), { k: 'other' }, texts)).toEqual(['discriminator-unmapped unmapped /k'])
  })
})
