/** Which part of a URL is the base, and which the path in the document. */
import { describe, expect, test } from 'vitest'
import { createPlace, type PlaceOptions } from '../src/judge/place.ts'
import { documentOf, plain } from './support/tiny.ts'

const paths = { '/users': { get: plain }, '/users/{id}': { get: plain }, '/v1/odd': { get: plain } }

function place(url: string, servers: string[] | undefined, options?: PlaceOptions): string | undefined {
  const document = documentOf(paths, servers && { servers: servers.map((one) => ({ url: one })) })
  return createPlace(document, options)(url)?.path
}

describe('a client', () => {
  test.for<[string, string[] | undefined, string | undefined]>([
    ['https://a.example/v1/users?x=1', ['https://a.example/v1'], '/users?x=1'],
    ['https://a.example/v1/users/%2F#part', ['https://a.example/v1/'], '/users/%2F'],
    ['https://a.example:443/v1/users', ['https://a.example/v1'], '/users'],
    ['https://a.example/v1', ['https://a.example/v1'], '/'],
    ['https://a.example/v1/unknown', ['https://a.example/v1'], '/unknown'],
    ['https://a.example/v11/users', ['https://a.example/v1'], undefined],
    ['https://b.example/v1/users', ['https://a.example/v1'], undefined],
    ['https://eu.a.example/v1/users', ['https://{region}.a.example/v1'], '/users'],
    ['https://x.y.a.example/v1/users', ['https://{region}.a.example/v1'], undefined],
    ['https://a.example/tenant-7/users', ['https://a.example/{tenant}'], '/users'],
    ['http://anywhere:3000/users', ['{scheme}://{host}'], '/users'],
    ['http://anywhere:3000/users', ['http://{host}'], '/users'],
    ['http://anywhere:3000/api/users', ['/api'], '/users'],
    ['http://anywhere:3000/api/unknown', ['/api'], undefined],
    ['http://anywhere:3000/users', undefined, '/users'],
    ['http://anywhere:3000/unknown', undefined, undefined],
    ['https://a.example/v2/users', ['https://a.example', 'https://a.example/v2'], '/users'],
  ])('%s with %j: %s', ([url, servers, expected]) => {
    expect(place(url, servers)).toBe(expected)
  })
})

describe('a server, which does not know its public address', () => {
  test.for<[string, string[] | undefined, string | undefined]>([
    ['/v1/users', ['https://a.example/v1'], '/users'],
    ['http://127.0.0.1:1/users', ['https://a.example/v1'], '/users'],
    ['/v1/unknown', ['https://a.example/v1'], '/unknown'],
    ['/page', ['https://a.example/v1'], undefined],
    ['/page', ['https://a.example'], undefined],
    ['/v1/odd', ['https://a.example/v1'], '/v1/odd'],
  ])('%s with %j: %s', ([url, servers, expected]) => {
    expect(place(url, servers, { side: 'server' })).toBe(expected)
  })

  test('with a base everything below it', () => {
    expect(place('/api/page', ['https://a.example'], { side: 'server', base: '/api' })).toBe('/page')
    expect(place('/page', ['https://a.example'], { side: 'server', base: '/api' })).toBeUndefined()
  })
})

describe('a test, which is about the API', () => {
  test.for<[string, string | undefined, string | undefined]>([
    ['http://127.0.0.1:1/v1/users', undefined, '/users'],
    ['/users', undefined, '/users'],
    ['/unknown', undefined, '/unknown'],
    ['http://127.0.0.1:1/api/users', 'http://127.0.0.1:1/api', '/users'],
    ['/api/users', 'http://127.0.0.1:1/api', '/users'],
    ['http://127.0.0.1:2/api/users', 'http://127.0.0.1:1/api', undefined],
  ])('%s with the base %s: %s', ([url, base, expected]) => {
    expect(place(url, ['https://a.example/v1'], { side: 'test', base })).toBe(expected)
  })
})

test('a base that is none', () => {
  expect(() => createPlace(documentOf(paths), { base: 'api' })).toThrow('the base "api" is neither a URL such as')
})
