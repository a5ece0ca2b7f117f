/** Documents: which operation a request means, and what its texts stand for. */
import { describe, expect, test } from 'vitest'
import { openDocument } from '../src/openapi/document.ts'
import { isJson, mediaFor } from '../src/openapi/media.ts'
import { responseFor } from '../src/openapi/operation.ts'
import { decodeParameter, percentDecoded, readCookie } from '../src/openapi/parameter.ts'
import { createPathRouter } from '../src/openapi/router.ts'
import { documentOf, json, plain } from './support/tiny.ts'

describe('the router', () => {
  const paths = {
    '/users': { get: plain, post: plain },
    '/users/me': { get: plain },
    '/users/{id}': { get: plain, delete: plain },
    '/users/{id}/teams/{team}': { get: plain },
    '/users/{id}/teams/all': { put: plain },
    '/odd:path/(a)*': { get: plain },
    '/files/{name}.json': { get: plain },
    '/files/{name}': { get: plain },
    '/jobs/{id}:cancel': { post: plain },
    '/own-head': { get: plain, head: plain },
  }
  const router = createPathRouter(documentOf(paths))
  const seek = (method: string, path: string, route = router) => {
    const found = route(method, path)
    if (found.kind === 'operation') return [found.operation.key, found.params]
    return found.kind === 'method-undocumented' ? [405, found.allow] : 404
  }

  test('takes a path as it is written before a template', () => {
    expect(seek('GET', '/users')).toEqual(['GET /users', {}])
    expect(seek('GET', '/users/me')).toEqual(['GET /users/me', {}])
    expect(seek('GET', '/users/mead')).toEqual(['GET /users/{id}', { id: 'mead' }])
    expect(seek('GET', '/users/1/teams/2')).toEqual(['GET /users/{id}/teams/{team}', { id: '1', team: '2' }])
    expect(seek('PUT', '/users/1/teams/all')).toEqual(['PUT /users/{id}/teams/all', { id: '1' }])
    expect(seek('GET', '/odd:path/(a)*')).toEqual(['GET /odd:path/(a)*', {}])
    // The more particular path counts, also when it has not the method.
    expect(seek('DELETE', '/users/me')).toEqual([405, ['GET', 'HEAD', 'OPTIONS']])
  })

  test('leaves parameters as they are encoded, an encoded slash in one of them', () => {
    expect(seek('GET', '/users/a%2Fb')).toEqual(['GET /users/{id}', { id: 'a%2Fb' }])
    expect(seek('GET', '/users/%zz')).toEqual(['GET /users/{id}', { id: '%zz' }])
    expect(seek('GET', '/users/__proto__')).toEqual(['GET /users/{id}', { id: '__proto__' }])
    expect(seek('GET', '/users/a/b')).toBe(404)
  })

  test('tells a slash at the end apart, unless the document says that it is optional', () => {
    expect(seek('GET', '/users/')).toBe(404)
    expect(seek('GET', '/users/1/')).toBe(404)
    const lenient = createPathRouter(documentOf(paths, { 'x-trailing-slash': 'optional' }))
    expect(seek('GET', '/users/', lenient)).toEqual(['GET /users', {}])
    expect(seek('GET', '/users/1/', lenient)).toEqual(['GET /users/{id}', { id: '1' }])
    expect(seek('GET', '/users//', lenient)).toBe(404)
  })

  test('reads parameters that are only a part of their step', () => {
    expect(seek('GET', '/files/a.json')).toEqual(['GET /files/{name}.json', { name: 'a' }])
    expect(seek('GET', '/files/a')).toEqual(['GET /files/{name}', { name: 'a' }])
    expect(seek('POST', '/jobs/7:cancel')).toEqual(['POST /jobs/{id}:cancel', { id: '7' }])
    expect(seek('POST', '/jobs/7')).toBe(404)
  })

  test('takes templates that differ only in names for one path', () => {
    const one = createPathRouter(documentOf({ '/a/{id}': { get: plain }, '/a/{name}': { get: plain, delete: plain } }))
    expect(seek('GET', '/a/1', one)).toEqual(['GET /a/{id}', { id: '1' }])
    expect(seek('DELETE', '/a/1', one)).toEqual(['DELETE /a/{name}', { name: '1' }])
    expect(seek('PUT', '/a/1', one)).toEqual([405, ['GET', 'DELETE', 'HEAD', 'OPTIONS']])
  })

  test('finds nothing at paths that are not declared', () => {
    for (const path of ['/', '', '/user', '/users/1/teams', '/users//', '//users', '/Users', '/users/1/teams/2/3'])
      expect(seek('GET', path), path).toBe(404)
  })

  test('answers HEAD where GET is, and lists the methods of a path', () => {
    expect(seek('HEAD', '/users/1')).toEqual(['GET /users/{id}', { id: '1' }])
    expect(seek('HEAD', '/own-head')).toEqual(['HEAD /own-head', {}])
    expect(seek('HEAD', '/users/1/teams/all')).toEqual([405, ['PUT', 'OPTIONS']])
    expect(seek('PATCH', '/users')).toEqual([405, ['GET', 'POST', 'HEAD', 'OPTIONS']])
    expect(seek('get', '/users')).toEqual([405, ['GET', 'POST', 'HEAD', 'OPTIONS']])
    expect(seek('OPTIONS', '/users/me')).toEqual([405, ['GET', 'HEAD', 'OPTIONS']])
  })
})

describe('a document', () => {
  test('is refused unless it is OpenAPI 3.0, 3.1 or 3.2', () => {
    for (const [given, told] of [
      [null, 'it must be an object, found nothing'],
      ['text', 'it must be an object, found text'],
      [[], 'it must be an object, found a list'],
      [{}, 'it has neither "openapi" nor "swagger", so it is no OpenAPI document of version 2.0, 3.0, 3.1 or 3.2'],
      [{ swagger: '1.2' }, '"swagger" must be 2.0, found "1.2"'],
      [{ openapi: '4.0.0', paths: {} }, '"openapi" must be a 3.0, 3.1 or 3.2 version, found "4.0.0"'],
      [{ openapi: '3.10.0', paths: {} }, '"openapi" must be a 3.0, 3.1 or 3.2 version, found "3.10.0"'],
      [{ openapi: 3.1, paths: {} }, 'found 3.1 (a number: put it in quotes)'],
      [{ swagger: '2.0', paths: {} }, 'OpenAPI 2.0 must be converted first'],
    ] as const) {
      expect(() => openDocument(given)).toThrow(told)
    }
    for (const openapi of ['3.0.0', '3.0.4', '3.1.0', '3.1.2', '3.2.0']) {
      expect(openDocument({ openapi, info: { title: 'any', version: '1' }, paths: {} }).version).toBe(openapi)
    }
  })

  test('is refused when two operations have one name, and where it is read a reference that leads nowhere', () => {
    const twice = { '/a': { get: { operationId: 'one', ...plain } }, '/b': { get: { operationId: 'one', ...plain } } }
    expect(() => documentOf(twice)).toThrow('two operations are called one')
    const refer = ($ref: string) => () =>
      documentOf(
        { '/a': { get: { responses: { 200: { $ref } } } } },
        { components: { responses: { Loop: { $ref: '#/components/responses/Loop' } } } },
      ).operations[0]?.responses
    expect(refer('#/components/responses/Gone')).toThrow('nothing stands at #/components/responses/Gone')
    expect(refer('other.json#/a')).toThrow('outside the document')
    expect(refer('#/components/responses/Loop')).toThrow('refers to itself')
  })

  test('has its operations, with what their path item and the root say for them', () => {
    const { operations } = documentOf(
      {
        '/a/{id}': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
          ],
          get: { operationId: 'read', parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }], ...plain },
          put: { security: [], requestBody: { $ref: '#/components/requestBodies/Body' }, ...plain },
        },
      },
      {
        security: [{ key: [] }, {}],
        components: {
          securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-prefix': 'ApiKey' } },
          requestBodies: { Body: { required: true, content: { 'Application/JSON; charset=utf-8': { schema: {} } } } },
        },
      },
    )
    expect(operations).toMatchObject([
      { key: 'read', method: 'GET', path: '/a/{id}', body: undefined, security: [[{ kind: 'apikey', prefix: 'ApiKey' }], []] },
      { key: 'PUT /a/{id}', method: 'PUT', body: { required: true, media: [{ type: 'application/json' }] }, security: [] },
    ])
    expect(operations[0]?.parameters).toMatchObject([
      { name: 'id', types: ['integer'] },
      { name: 'x-trace', in: 'header' },
    ])
    expect(operations[1]?.parameters[0]).toMatchObject({ name: 'id', types: ['string'] })
  })

  test('reads a path item behind a reference, and the methods of OpenAPI 3.2', () => {
    const item = { get: { deprecated: true, ...plain }, query: plain, additionalOperations: { COPY: plain } }
    const document = (openapi: string) =>
      openDocument({
        openapi,
        info: { title: 't', version: '1' },
        paths: { '/a': { $ref: '#/components/pathItems/A' }, 'x-note': {} },
        components: { pathItems: { A: item } },
      })
    expect(document('3.1.0').operations.map(({ key, pointer, deprecated }) => [key, pointer, deprecated])).toEqual([
      ['GET /a', '#/components/pathItems/A/get', true],
    ])
    expect(document('3.2.0').operations.map(({ key }) => key)).toEqual(['GET /a', 'QUERY /a', 'COPY /a'])
    expect(document('3.2.0').operations[2]?.responses).toMatchObject([{ key: '200' }])
  })

  test('finds the response of a status: its own, its range, or the default', () => {
    const [operation] = documentOf({
      '/a': { get: { responses: { 200: json({}), '4XX': json({}), 404: json({}), default: json({}) } } },
    }).operations
    const keyOf = (status: number) => operation && responseFor(operation, status)?.key
    expect([200, 201, 404, 409, 500].map(keyOf)).toEqual(['200', 'default', '404', '4XX', 'default'])
  })
})

describe('parameters', () => {
  const read = (schema: object, texts: string[], more: object = {}, place = 'query') => {
    const parameter = { name: 'p', in: place, required: place === 'path', schema, ...more }
    const components = {
      schemas: {
        Whole: { type: 'integer' },
        Named: { $ref: '#/components/schemas/Whole', minimum: 1 },
        List: { type: 'array', items: { $ref: '#/components/schemas/Whole' } },
      },
    }
    const [operation] = documentOf({ '/a/{p}': { get: { parameters: [parameter], ...plain } } }, { components }).operations
    return decodeParameter(operation!.parameters[0]!, texts)
  }

  test('become values of the type that their schema has', () => {
    expect(read({ type: 'integer' }, ['7'])).toBe(7)
    expect(read({ type: 'integer' }, ['-7'])).toBe(-7)
    expect(read({ type: 'integer' }, ['7.5'])).toBe('7.5')
    expect(read({ type: 'number' }, ['7.5'])).toBe(7.5)
    expect(read({ type: 'number' }, ['1e3'])).toBe(1000)
    for (const text of ['', ' ', ' 7', '0x10', 'Infinity', 'NaN', '1_000']) expect(read({ type: 'number' }, [text]), text).toBe(text)
    expect(read({ type: 'boolean' }, ['true'])).toBe(true)
    for (const text of ['TRUE', '1', 'yes', '']) expect(read({ type: 'boolean' }, [text]), text).toBe(text)
    expect(read({ type: 'string' }, ['7'])).toBe('7')
    expect(read({}, ['7'])).toBe('7')
    expect(read({ type: ['integer', 'string'] }, ['x'])).toBe('x')
  })

  test('by the types behind references and in allOf, anyOf and oneOf', () => {
    expect(read({ $ref: '#/components/schemas/Named' }, ['7'])).toBe(7)
    expect(read({ $ref: '#/components/schemas/Whole', maximum: 9 }, ['7'])).toBe(7)
    expect(read({ allOf: [{ minimum: 1 }, { $ref: '#/components/schemas/Whole' }] }, ['7'])).toBe(7)
    expect(read({ anyOf: [{ type: 'boolean' }, { type: 'integer' }] }, ['7'])).toBe(7)
    expect(read({ oneOf: [{ type: 'boolean' }, { type: 'null' }] }, ['true'])).toBe(true)
  })

  test('are lists one by one in a query, and with commas elsewhere; a repeated scalar counts by its first', () => {
    const list = { type: 'array', items: { type: 'string' } }
    expect(read(list, ['a', 'b'])).toEqual(['a', 'b'])
    expect(read(list, ['a,b'])).toEqual(['a,b'])
    expect(read(list, ['a,b'], { explode: false })).toEqual(['a', 'b'])
    expect(read(list, [''], { explode: false })).toEqual([])
    for (const place of ['path', 'header']) expect(read(list, ['a,b'], { explode: true }, place), place).toEqual(['a', 'b'])
    expect(read({ $ref: '#/components/schemas/List' }, ['1', '2', 'x'])).toEqual([1, 2, 'x'])
    expect(read({ type: 'integer' }, ['1', '2'])).toBe(1)
  })

  test('in cookies and paths are read as HTTP writes them', () => {
    expect(readCookie('a=1; b = 2=3 ;c', 'b')).toBe('2=3')
    expect(readCookie('ab=1', 'b')).toBeNull()
    expect(readCookie(null, 'a')).toBeNull()
    expect(percentDecoded('a%2Fb%20c')).toBe('a/b c')
    for (const text of ['%', '%zz', '%C3%28']) expect(percentDecoded(text), text).toBeNull()
  })
})

describe('media types', () => {
  const types = (...names: string[]) => names.map((type) => ({ type, schema: `of ${type}` }))

  test('are the same whatever their case and parameters, and the most particular counts', () => {
    const media = types('*/*', 'application/*', 'application/json')
    expect(mediaFor(media, 'APPLICATION/JSON ; charset=utf-8')?.type).toBe('application/json')
    expect(mediaFor(media, 'application/xml')?.type).toBe('application/*')
    expect(mediaFor(media, 'text/plain')?.type).toBe('*/*')
    expect(mediaFor(types('application/json'), 'application/json-patch+json')).toBeUndefined()
    expect(mediaFor(types('application/json'), '')).toBeUndefined()
  })

  test('carry JSON when they say so', () => {
    expect(['application/json', 'application/problem+json; a=b', 'text/json', 'Application/JSON'].filter(isJson)).toHaveLength(4)
    expect(['text/plain', 'application/jsonx', 'application/x-json-lines', ''].filter(isJson)).toEqual([])
  })
})
