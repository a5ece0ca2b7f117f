/** Exchanges for every check: one that it finds fault with, and a neighbour that is fine. */

import type { Slug } from '../../src/contract/catalogue.ts'
import { checkExchange, type Exchange } from '../../src/contract/exchange.ts'
import { documentOf, json } from './tiny.ts'

const user = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string', maxLength: 5 },
    password: { type: 'string', writeOnly: true },
  },
}
const paths = {
  '/users': {
    get: {
      parameters: [
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer', maximum: 9 } },
        { name: 'X-Version', in: 'header', schema: { enum: ['1'] } },
      ],
      responses: {
        200: json(
          { type: 'array', items: { $ref: '#/components/schemas/User' } },
          { headers: { 'X-Total': { required: true, schema: { type: 'integer' } } } },
        ),
      },
    },
    post: {
      requestBody: { required: true, ...json({ $ref: '#/components/schemas/User' }) },
      responses: { 201: json({ $ref: '#/components/schemas/User' }), '4XX': json({ $ref: '#/components/schemas/Problem' }) },
    },
  },
  '/users/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z ]+$' } }],
    get: { responses: { 200: json({ $ref: '#/components/schemas/User' }) } },
    delete: { responses: { 204: { description: 'gone' } } },
    patch: { responses: { 204: { description: 'changed' } } },
  },
  '/broken': { get: { responses: { 200: json({ type: 'string', pattern: '(' }) } } },
}
const components = { schemas: { User: user, Problem: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } } } }
/** A small document in which every check has something to look at. */
export const document = documentOf(paths, { components, 'x-problem': { $ref: '#/components/schemas/Problem' } })

/** `POST /users {"name":"Ada"} -> 201 {"id":"1"}`, with headers as they differ from the usual. */
export function exchange(text: string, headers: { request?: Record<string, string>; response?: Record<string, string> } = {}): Exchange {
  const [, method = '', path = '', body, status, answer = ''] = /^(\S+) (\S*) ?(.*?) ?-> (\d+) ?(.*)$/s.exec(text) ?? []
  const json = { 'content-type': 'application/json' }
  return {
    request: { method, path, headers: new Headers({ ...(body && json), ...headers.request }), ...(body && { body }) },
    response: { status: Number(status), headers: new Headers({ ...(answer && json), 'x-total': '1', ...headers.response }), body: answer },
  }
}
const without = (given: Exchange, header: string): Exchange => {
  given.response.headers.delete(header)
  return given
}
/** What a check finds, in a few words. */
export const foundIn = (given: Exchange) =>
  checkExchange(document, given).map(({ slug, reason, in: place, pointer }) =>
    [slug, reason, place, pointer].filter((part) => part !== undefined).join(' '),
  )

/** A user as it is answered. */
export const ada = '{"id":"1","name":"Ada"}'
/** A list as it should be. */
export const LIST = `GET /users?limit=1 -> 200 [${ada}]`

/** Exchanges that a check finds fault with, what it says of them, and a neighbour that is fine. */
export const CASES: Partial<Record<Slug, readonly (readonly [red: Exchange, says: string, green: Exchange])[]>> = {
  'request/path-undocumented': [
    [exchange('GET /teams -> 200 []'), 'undocumented path ', exchange('GET /teams -> 404 {"code":"x"}')],
    [exchange('GET / -> 500 {}'), 'undocumented path ', exchange('OPTIONS /teams -> 204')],
  ],
  'request/method-undocumented': [
    [exchange('PUT /users {} -> 200 {}'), 'undocumented path ', exchange('PUT /users {} -> 405 {"code":"x"}')],
    [exchange('patch /users/a -> 204'), 'undocumented path ', exchange(`post /users {"name":"Ada"} -> 201 ${ada}`)],
  ],
  'request/parameter-missing': [[exchange('GET /users -> 200 []'), 'required query /limit', exchange('GET /users?limit=0 -> 200 []')]],
  'request/parameter-invalid': [
    [exchange('GET /users?limit=10 -> 200 []'), 'maximum query /limit', exchange('GET /users?limit=9&limit=10 -> 200 []')],
    [exchange('GET /users?limit=x -> 200 []'), 'type query /limit', exchange('GET /users?limit=1&more=x -> 200 []')],
    [exchange(LIST, { request: { 'x-version': '2' } }), 'enum header /x-version', exchange(LIST, { request: { 'x-version': '1' } })],
    [exchange('DELETE /users/A -> 204'), 'pattern path /id', exchange('DELETE /users/a%20b -> 204')],
    [exchange('DELETE /users/%zz -> 204'), 'encoding path /id', exchange('DELETE /users/zz -> 204')],
  ],
  'request/body-missing': [[exchange(`POST /users -> 201 ${ada}`), 'missing body ', exchange('POST /users -> 400 {"code":"x"}')]],
  'request/body-invalid': [
    [exchange(`POST /users {"nick":"Ada"} -> 201 ${ada}`), 'required body /name', exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`)],
    [
      exchange(`POST /users {"name":"Ada Lovelace"} -> 201 ${ada}`),
      'maxLength body /name',
      exchange('POST /users {"name":"Ada Lovelace"} -> 422 {"code":"x"}'),
    ],
    [exchange(`POST /users {"name": -> 201 ${ada}`), 'syntax body ', exchange('POST /users {"name": -> 400 {"code":"x"}')],
    [
      exchange(`POST /users ${'['.repeat(2_000)}${']'.repeat(2_000)} -> 201 ${ada}`),
      'too-deep body ',
      exchange(`POST /users {"name":"Ada","deep":${'['.repeat(900)}${']'.repeat(900)}} -> 201 ${ada}`),
    ],
  ],
  'request/media-type-undeclared': [
    [
      exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`, { request: { 'content-type': 'text/plain' } }),
      'undeclared header /content-type',
      exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`, { request: { 'content-type': 'application/JSON; charset=utf-8' } }),
    ],
  ],
  'response/status-undocumented': [
    [exchange('GET /users?limit=1 -> 404 {"code":"x"}'), 'status ', exchange('POST /users {} -> 404 {"code":"x"}')],
  ],
  'response/media-type-undocumented': [
    [
      exchange(LIST, { response: { 'content-type': 'text/html' } }),
      'media-type header /content-type',
      exchange(LIST, { response: { 'content-type': 'application/json;charset=utf-8' } }),
    ],
    [without(exchange(LIST), 'content-type'), 'media-type header /content-type', exchange(LIST)],
  ],
  'response/body-unparseable': [[exchange('GET /users?limit=1 -> 200 [{'), 'syntax body ', exchange('GET /users?limit=1 -> 200 []')]],
  'response/body-invalid': [
    [exchange('GET /users?limit=1 -> 200 [{"name":"Ada"}]'), 'required body /0/id', exchange(LIST)],
    [exchange('GET /users/a -> 200 {"id":1,"name":"Ada"}'), 'type body /id', exchange(`GET /users/a -> 200 ${ada}`)],
    [exchange('POST /users {} -> 400 {"message":"x"}'), 'required body /code', exchange('POST /users {} -> 400 {"code":"x"}')],
    [exchange('GET /teams -> 404 {"message":"x"}'), 'required body /code', exchange('GET /teams -> 404 {"code":"x"}')],
    [exchange('PUT /users {} -> 405 []'), 'type body ', exchange('PUT /users {} -> 405 {"code":"x"}')],
  ],
  'response/body-missing': [[exchange('GET /users/a -> 200'), 'missing body ', exchange('HEAD /users/a -> 200')]],
  'response/body-unexpected': [[exchange('DELETE /users/a -> 204 {}'), 'unexpected body ', exchange('DELETE /users/a -> 204')]],
  'response/header-missing': [
    [without(exchange(LIST), 'x-total'), 'required header /x-total', exchange(LIST)],
    [without(exchange('HEAD /users?limit=1 -> 200'), 'x-total'), 'required header /x-total', exchange('HEAD /users?limit=1 -> 200')],
  ],
  'response/header-invalid': [
    [exchange(LIST, { response: { 'x-total': 'many' } }), 'type header /x-total', exchange(LIST, { response: { 'x-total': '12' } })],
  ],
  'response/writeonly-leaked': [
    [
      exchange('GET /users/a -> 200 {"id":"1","name":"Ada","password":"x"}'),
      'false schema body /password',
      exchange('POST /users {"name":"Ada","password":"x"} -> 201 {"id":"1","name":"Ada"}'),
    ],
  ],
  'spec/schema-uncompilable': [[exchange('GET /broken -> 200 "x"'), 'uncompilable body ', exchange('HEAD /broken -> 200')]],
}
