/** Exchanges for every check: one that it finds fault with, and a neighbour that is fine. */

import type { Slug } from '../../src/contract/catalogue.ts'
import { checkExchange, type Exchange, type JudgeOptions } from '../../src/contract/exchange.ts'
import { documentOf, json } from './tiny.ts'

const user = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string', maxLength: 5 },
    password: { type: 'string', writeOnly: true },
    born: { type: 'string', format: 'date' },
    size: { type: 'integer', format: 'int64' },
    nick: { type: 'string', deprecated: true },
    labels: { type: 'object' },
    traits: { type: 'object', properties: { tall: { type: 'boolean' } }, additionalProperties: { type: 'boolean' } },
  },
}
const animal = (kind: string, more: object) => ({
  type: 'object',
  required: ['kind', ...Object.keys(more)],
  properties: { kind: { const: kind }, ...more },
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const paths = {
  '/users': {
    get: {
      parameters: [
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer', maximum: 9 } },
        { name: 'X-Version', in: 'header', schema: { enum: ['1'] } },
        { name: 'old', in: 'query', deprecated: true, schema: { type: 'string' } },
        { name: 'ids', in: 'query', style: 'pipeDelimited', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
        { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { age: { type: 'integer' } } } },
        { name: 'where', in: 'query', content: { 'application/json': { schema: { type: 'object', required: ['a'] } } } },
      ],
      responses: {
        200: json(
          { type: 'array', items: ref('User') },
          {
            headers: {
              'X-Total': { required: true, schema: { type: 'integer' } },
              'X-Tags': { schema: { type: 'array', items: { enum: ['a', 'b'] } } },
            },
          },
        ),
      },
    },
    post: {
      requestBody: { required: true, ...json(ref('User')) },
      responses: { 201: json(ref('User')), '4XX': json(ref('Problem')) },
    },
  },
  '/users/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z ]+$' } }],
    get: { responses: { 200: json(ref('User')), 401: json(ref('Problem')), default: json(ref('Problem')) } },
    delete: { responses: { 202: { description: 'soon' }, 204: { description: 'gone' } } },
    patch: { responses: { 204: { description: 'changed' } } },
  },
  '/pets': {
    get: { responses: { 200: json({ type: 'array', items: ref('Pet') }) } },
    put: {
      deprecated: true,
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': { schema: { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } } },
        },
      },
      responses: { 204: { description: 'kept' } },
    },
  },
  '/safe': {
    get: { security: [{ key: [] }], responses: { 200: { description: 'in', content: { 'text/plain': { schema: { type: 'integer' } } } } } },
  },
  '/made': { get: { responses: { 201: { description: 'made' } } } },
  '/broken': { get: { responses: { 200: json({ type: 'strange' }) } } },
}
const components = {
  securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  schemas: {
    User: user,
    Problem: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
    Pet: {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
    },
    Cat: animal('cat', { lives: { type: 'integer' } }),
    Dog: animal('dog', { bark: { type: 'string' } }),
  },
}
/** A small document in which every check has something to look at. */
export const document = documentOf(paths, { components, 'x-problem': ref('Problem') })

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
/** The same with something else about it. */
const answered = (given: Exchange, more: Partial<Exchange['response']>): Exchange => ({
  ...given,
  response: { ...given.response, ...more },
})
/** What checks find, in a few words. */
export const foundIn = (given: Exchange, options: JudgeOptions = OPTIONS) =>
  checkExchange(document, given, options).map(({ slug, reason, in: place, pointer }) =>
    [slug, reason, place, pointer].filter((part) => part !== undefined).join(' '),
  )
const OPTIONS: JudgeOptions = { slowMs: 100, ignoreFields: ['/**/_*'], ignoreParameters: ['debug_*'] }

/** A user as it is answered. */
export const ada = '{"id":"1","name":"Ada"}'
/** A list as it should be. */
export const LIST = `GET /users?limit=1 -> 200 [${ada}]`
const READ = 'GET /users/a -> 200'
const problem = '{"code":"x"}'
const html = { response: { 'content-type': 'text/html' } }
const trace = '{"code":"TypeError: x\\n    at run (/srv/app/main.js:10:5)"}'

/** Exchanges that a check finds fault with, what it says of them, and a neighbour that is fine. */
export const CASES: Partial<Record<Slug, readonly (readonly [red: Exchange, says: string, green: Exchange])[]>> = {
  'request/path-undocumented': [
    [exchange('GET /teams -> 200 []'), 'undocumented path ', exchange(`GET /teams -> 404 ${problem}`)],
    [exchange('GET / -> 400 {}'), 'undocumented path ', exchange('OPTIONS /teams -> 204')],
  ],
  'request/method-undocumented': [
    [
      exchange('PUT /users {} -> 200 {}'),
      'undocumented path ',
      exchange(`PUT /users {} -> 405 ${problem}`, { response: { allow: 'GET' } }),
    ],
    [exchange('patch /users/a -> 204'), 'undocumented path ', exchange(`post /users {"name":"Ada"} -> 201 ${ada}`)],
    [exchange('DELETE /pets -> 204'), 'undocumented path ', exchange('OPTIONS /pets -> 204')],
  ],
  'request/parameter-missing': [[exchange('GET /users -> 200 []'), 'required query /limit', exchange('GET /users?limit=0 -> 200 []')]],
  'request/parameter-invalid': [
    [exchange('GET /users?limit=10 -> 200 []'), 'maximum query /limit', exchange('GET /users?limit=9&limit=10 -> 200 []')],
    [exchange('GET /users?limit=x -> 200 []'), 'type query /limit', exchange('GET /users?limit=-7 -> 200 []')],
    [exchange(LIST, { request: { 'x-version': '2' } }), 'enum header /x-version', exchange(LIST, { request: { 'x-version': '1' } })],
    [exchange('DELETE /users/A -> 204'), 'pattern path /id', exchange('DELETE /users/a%20b -> 204')],
    [exchange('DELETE /users/%zz -> 204'), 'encoding path /id', exchange('DELETE /users/zz -> 204')],
    [exchange('GET /users?limit=1&ids=1|x -> 200 []'), 'type query /ids/1', exchange('GET /users?limit=1&ids=1%7C2 -> 200 []')],
    [
      exchange('GET /users?limit=1&filter[age]=x -> 200 []'),
      'type query /filter/age',
      exchange('GET /users?limit=1&filter[age]=3 -> 200 []'),
    ],
    [
      exchange('GET /users?limit=1&where={} -> 200 []'),
      'required query /where/a',
      exchange('GET /users?limit=1&where=%7B%22a%22:1} -> 200 []'),
    ],
  ],
  'request/parameter-undeclared': [
    [
      exchange('GET /users?limit=1&more=x -> 200 []'),
      'undeclared query /more',
      exchange('GET /users?limit=1&utm_source=x&debug_a=1 -> 200 []'),
    ],
  ],
  'request/body-missing': [[exchange(`POST /users -> 201 ${ada}`), 'missing body ', exchange(`POST /users -> 400 ${problem}`)]],
  'request/body-invalid': [
    [
      exchange(`POST /users {"nick_name":"Ada"} -> 201 ${ada}`),
      'required body /name',
      exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`),
    ],
    [
      exchange(`POST /users {"name":"Ada Lovelace"} -> 201 ${ada}`),
      'maxLength body /name',
      exchange(`POST /users {"name":"Ada Lovelace"} -> 422 ${problem}`),
    ],
    [exchange(`POST /users {"name": -> 201 ${ada}`), 'syntax body ', exchange(`POST /users {"name": -> 400 ${problem}`)],
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
  'request/readonly-sent': [
    [
      exchange(`POST /users {"id":"1","name":"Ada"} -> 201 ${ada}`),
      'readOnly body /id',
      exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`),
    ],
  ],
  'request/security-missing': [
    [
      exchange('GET /safe -> 200 7', { response: { 'content-type': 'text/plain' } }),
      'missing header /authorization',
      exchange('GET /safe -> 200 7', { request: { 'x-key': 'k' }, response: { 'content-type': 'text/plain' } }),
    ],
  ],
  'response/status-undocumented': [
    [exchange(`GET /users?limit=1 -> 404 ${problem}`), 'status ', exchange(`POST /users {} -> 404 ${problem}`)],
    [exchange('GET /users?limit=1 -> 204'), 'status ', exchange('GET /users?limit=1 -> 304')],
    // `default` speaks of errors.
    [exchange(`GET /users/a -> 202 ${problem}`), 'status ', exchange(`GET /users/a -> 409 ${problem}`)],
    [exchange('GET /pets -> 418'), 'status ', exchange('GET /pets -> 429')],
  ],
  'response/media-type-undocumented': [
    [
      exchange(LIST, html),
      'media-type header /content-type',
      exchange(LIST, { response: { 'content-type': 'application/json;charset=utf-8' } }),
    ],
    [without(exchange(LIST), 'content-type'), 'media-type header /content-type', exchange(LIST)],
  ],
  'response/body-unparseable': [
    [exchange('GET /users?limit=1 -> 200 [{'), 'syntax body ', exchange('GET /users?limit=1 -> 200 []')],
    [
      exchange('GET /users?limit=1 -> 200 [{', { response: { 'content-length': '2' } }),
      'syntax body ',
      exchange('GET /users?limit=1 -> 200 [{', { response: { 'content-length': '200' } }),
    ],
    [exchange('GET /users?limit=1 -> 200 [1,'), 'syntax body ', answered(exchange('GET /users?limit=1 -> 200 [1,'), { truncated: true })],
  ],
  'response/body-invalid': [
    [exchange('GET /users?limit=1 -> 200 [{"name":"Ada"}]'), 'required body /0/id', exchange(LIST)],
    [exchange(`${READ} {"id":1,"name":"Ada"}`), 'type body /id', exchange(`${READ} ${ada}`)],
    [
      exchange(`${READ} {"id":"1","name":"Ada","born":"soon"}`),
      'format body /born',
      exchange(`${READ} {"id":"1","name":"Ada","born":"1815-12-10"}`),
    ],
    [
      exchange('GET /pets -> 200 [{"kind":"cat","lives":"9"}]'),
      'type body /0/lives',
      exchange('GET /pets -> 200 [{"kind":"cat","lives":9},{"kind":"dog","bark":"wow"}]'),
    ],
    [
      exchange('GET /safe -> 200 many', { request: { 'x-key': 'k' }, response: { 'content-type': 'text/plain' } }),
      'type body ',
      exchange('GET /safe -> 200 7', { request: { 'x-key': 'k' }, response: { 'content-type': 'text/plain' } }),
    ],
  ],
  'response/body-missing': [[exchange('GET /users/a -> 200'), 'missing body ', exchange('HEAD /users/a -> 200')]],
  'response/body-unexpected': [[exchange('DELETE /users/a -> 202 {}'), 'unexpected body ', exchange('DELETE /users/a -> 202')]],
  'response/header-missing': [
    [without(exchange(LIST), 'x-total'), 'required header /x-total', exchange(LIST)],
    [without(exchange('HEAD /users?limit=1 -> 200'), 'x-total'), 'required header /x-total', exchange('HEAD /users?limit=1 -> 200')],
  ],
  'response/header-invalid': [
    [exchange(LIST, { response: { 'x-total': 'many' } }), 'type header /x-total', exchange(LIST, { response: { 'x-total': '12' } })],
    [exchange(LIST, { response: { 'x-tags': 'a, c' } }), 'enum header /x-tags/1', exchange(LIST, { response: { 'x-tags': 'a, b' } })],
  ],
  'response/field-undeclared': [
    [
      exchange(`${READ} {"id":"1","name":"Ada","Nick":"x"}`),
      'undeclared body /Nick',
      exchange(`${READ} {"id":"1","name":"Ada","_meta":{},"labels":{"a":1},"traits":{"short":true}}`),
    ],
    [
      exchange('GET /pets -> 200 [{"kind":"cat","lives":9,"bark":"wow"}]'),
      'undeclared body /0/bark',
      exchange('GET /pets -> 200 [{"kind":"cat","lives":9}]'),
    ],
    [exchange(`POST /users {} -> 400 {"code":"x","hint":"y"}`), 'undeclared body /hint', exchange(`POST /users {} -> 400 ${problem}`)],
  ],
  'response/writeonly-leaked': [
    [
      exchange(`${READ} {"id":"1","name":"Ada","password":"x1"}`),
      'writeOnly body /password',
      exchange('POST /users {"name":"Ada","password":"x"} -> 201 {"id":"1","name":"Ada"}'),
    ],
  ],
  'response/discriminator-unmapped': [
    [exchange('GET /pets -> 200 [{"kind":"cow"}]'), 'unmapped body /0/kind', exchange('GET /pets -> 200 [{"kind":"dog","bark":"wow"}]')],
  ],
  'response/json-hazard': [
    [exchange(`${READ} {"id":"1","id":"2","name":"Ada"}`), 'duplicate-key body /id', exchange(`${READ} {"id":"1","name":"id"}`)],
    [
      exchange(`${READ} {"id":"1","name":"Ada","size":9007199254740993}`),
      'unsafe-integer body /size',
      exchange(`${READ} {"id":"1","name":"Ada","size":9007199254740991}`),
    ],
    [
      exchange(`${READ} {"id":"1","name":"Ada","labels":{"a":NaN}}`),
      'nan body ',
      exchange(`${READ} {"id":"1","name":"Ada","labels":{"a":"NaN"}}`),
    ],
    [exchange(`${READ} \uFEFF${ada}`), 'bom body ', exchange(`${READ} ${ada}`)],
    [
      answered(exchange(`${READ} ${ada}`), { body: Uint8Array.from(`{"id":"1","name":"\xe4"}`, (char) => char.charCodeAt(0)) }),
      'utf-8 body ',
      answered(exchange(`${READ} ${ada}`), { body: new TextEncoder().encode('{"id":"1","name":"ä"}') }),
    ],
  ],
  'response/accept-ignored': [
    [
      exchange(LIST, { request: { accept: 'text/csv, application/json;q=0' } }),
      'accept header /content-type',
      exchange(LIST, { request: { accept: 'text/csv, application/*;q=0.1' } }),
    ],
  ],
  'response/server-error': [[exchange(`GET /users/a -> 500 ${problem}`), 'status ', exchange(`GET /users/a -> 499 ${problem}`)]],
  'response/trace-leak': [[exchange(`GET /users/a -> 400 ${trace}`), 'trace body ', exchange('GET /users/a -> 400 {"code":"TypeError"}')]],
  'response/slow': [[answered(exchange(LIST), { ms: 101 }), 'time ', answered(exchange(LIST), { ms: 100 })]],
  'response/error-shape': [
    [exchange('POST /users {} -> 400 {}'), 'required body /code', exchange(`POST /users {} -> 400 ${problem}`)],
    [exchange('GET /teams -> 404 {}'), 'required body /code', exchange(`GET /teams -> 404 ${problem}`)],
    [
      exchange('PUT /users {} -> 405 []', { response: { allow: 'GET' } }),
      'type body ',
      exchange(`PUT /users {} -> 405 ${problem}`, { response: { allow: 'GET' } }),
    ],
  ],
  'response/deprecated-used': [
    [exchange(`${READ} {"id":"1","name":"Ada","nick":"x"}`), 'deprecated body /nick', exchange(`${READ} ${ada}`)],
    [exchange('GET /users?limit=1&old=x -> 200 []'), 'deprecated query /old', exchange('GET /users?limit=1 -> 200 []')],
    [exchange('PUT /pets -> 204'), 'deprecated ', exchange('GET /pets -> 200 []')],
  ],
  'http/status-nonstandard': [[exchange(`GET /users/a -> 600 ${problem}`), 'range ', exchange(`GET /users/a -> 499 ${problem}`)]],
  'http/created-wrong-method': [[exchange('GET /made -> 201'), 'method ', exchange(`POST /users {"name":"Ada"} -> 201 ${ada}`)]],
  'http/no-content-has-body': [
    [exchange('DELETE /users/a -> 204 {}'), 'body body ', exchange('DELETE /users/a -> 204')],
    [exchange(`HEAD /users/a -> 200 ${ada}`), 'body body ', exchange('HEAD /users/a -> 200')],
  ],
  'http/unauthorized-no-challenge': [
    [
      exchange(`GET /users/a -> 401 ${problem}`),
      'missing header /www-authenticate',
      exchange(`GET /users/a -> 401 ${problem}`, { response: { 'www-authenticate': 'Bearer' } }),
    ],
  ],
  'http/method-not-allowed-no-allow': [
    [
      exchange(`PUT /users {} -> 405 ${problem}`),
      'missing header /allow',
      exchange(`PUT /users {} -> 405 ${problem}`, { response: { allow: 'GET' } }),
    ],
  ],
  'http/status-context': [
    [exchange(`POST /users -> 415 ${problem}`), 'body ', exchange(`POST /users {} -> 415 ${problem}`)],
    [exchange(`GET /users/a -> 426 ${problem}`), 'upgrade ', exchange(`GET /users/a -> 426 ${problem}`, { response: { upgrade: 'h2c' } })],
  ],
  'spec/schema-uncompilable': [[exchange('GET /broken -> 200 "x"'), 'uncompilable body ', exchange('HEAD /broken -> 200')]],
}
