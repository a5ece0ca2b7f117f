/** Exchanges at their edges: how parameters are written, what bodies besides JSON mean, what excuses an answer, and what options change. */
import { describe, expect, test } from 'vitest'
import { checkExchange, type Exchange, judgeExchange } from '../src/contract/exchange.ts'
import type { JudgeOptions } from '../src/contract/judging.ts'
import { readJson } from '../src/contract/raw.ts'
import { leakIn } from '../src/contract/traces.ts'
import { describe as told, type Violation } from '../src/contract/violation.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'
import { belowBase } from '../src/openapi/servers.ts'
import { documentOf, json, plain } from './support/tiny.ts'

interface Given {
  readonly method?: string
  readonly path?: string
  readonly sent?: Record<string, string>
  readonly body?: string | Uint8Array
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly answer?: string | Uint8Array
}

function exchange({ method = 'GET', path = '/', sent = {}, body, status = 200, headers = {}, answer = '' }: Given): Exchange {
  return {
    request: { method, path, headers: new Headers(sent), ...(body !== undefined && { body }) },
    response: { status, headers: new Headers(headers), body: answer },
  }
}
const found = (document: Document, given: Given, options: JudgeOptions = {}) =>
  checkExchange(document, exchange(given), options).map(({ slug, reason, pointer }) => `${slug.split('/')[1]} ${reason} ${pointer}`.trim())

describe('a parameter', () => {
  const integers = { type: 'array', items: { type: 'integer' } }
  const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } }, required: ['x', 'y'] }
  const inPath = (text: string, schema: object, more: object) =>
    found(documentOf({ '/a/{p}': { get: { parameters: [{ name: 'p', in: 'path', required: true, schema, ...more }], ...plain } } }), {
      path: `/a/${text}`,
    })
  const inQuery = (query: string, schema: object, more: object = {}) =>
    found(documentOf({ '/': { get: { parameters: [{ name: 'p', in: 'query', schema, ...more }], ...plain } } }), { path: `/?${query}` })

  test.for([
    ['simple', false, '1,2', 'x,1,y,2'],
    ['simple', true, '1,2', 'x=1,y=2'],
    ['label', false, '.1,2', '.x,1,y,2'],
    ['label', true, '.1.2', '.x=1.y=2'],
    ['matrix', false, ';p=1,2', ';p=x,1,y,2'],
    ['matrix', true, ';p=1;p=2', ';x=1;y=2'],
  ] as const)('in a path is read by its style: %s, explode %s', ([style, explode, list, object]) => {
    expect(inPath(list, integers, { style, explode })).toEqual([])
    expect(inPath(list.replace('2', 'b'), integers, { style, explode })).toEqual(['parameter-invalid type /p/1'])
    expect(inPath(object, point, { style, explode })).toEqual([])
    expect(inPath(object.replace('2', 'b'), point, { style, explode })).toEqual(['parameter-invalid type /p/y'])
    expect(inPath(object.replace('y', 'z'), point, { style, explode })).toEqual(['parameter-invalid required /p/y'])
  })

  test('alone in a path is read by its style', () => {
    expect(inPath('.7', { type: 'integer' }, { style: 'label' })).toEqual([])
    expect(inPath(';p=7', { type: 'integer' }, { style: 'matrix' })).toEqual([])
    expect(inPath(';p=x', { type: 'integer' }, { style: 'matrix' })).toEqual(['parameter-invalid type /p'])
  })

  test.for([
    ['form', true, 'p=1&p=2', 'x=1&y=2'],
    ['form', false, 'p=1,2', 'p=x,1,y,2'],
    ['spaceDelimited', false, 'p=1%202', 'p=x%201%20y%202'],
    ['pipeDelimited', false, 'p=1|2', 'p=x|1|y|2'],
    ['deepObject', true, '', 'p[x]=1&p%5By%5D=2'],
  ] as const)('in a query is read by its style: %s, explode %s', ([style, explode, list, object]) => {
    if (list !== '') {
      expect(inQuery(list, integers, { style, explode })).toEqual([])
      expect(inQuery(list.replace('2', 'b'), integers, { style, explode }).length).toBe(1)
    }
    expect(inQuery(object, point, { style, explode })).toEqual([])
    expect(inQuery(object.replace(/2$/, 'b'), point, { style, explode })).toEqual(['parameter-invalid type /p/y'])
  })

  test('is decoded after it was split, and counts as broken only where every reading is', () => {
    const names = { type: 'array', items: { enum: ['a,b', 'c'] } }
    expect(inQuery('p=a%2Cb,c', names, { explode: false })).toEqual([])
    expect(inQuery('p=1%2C2', { type: 'array', items: { type: 'integer' } }, { explode: false })).toEqual([])
    expect(inQuery('p=1,2', integers)).toEqual([])
    expect(inQuery('p=7', { enum: [7] })).toEqual([])
    expect(inQuery('p=7', { type: ['integer', 'string'], minLength: 1, maximum: 3 })).toEqual([])
    expect(inQuery('p=a+b', { const: 'a b' })).toEqual([])
    expect(inQuery('p=a%2Bb', { const: 'a+b' })).toEqual([])
    expect(inQuery('p=', { type: 'integer' })).toEqual([])
    expect(inQuery('p[]=1&p[]=x', integers)).toEqual(['parameter-invalid type /p/1'])
  })

  test('in a header or cookie is found whatever its case, and undeclared cookies are told where cookies are declared', () => {
    const parameters = [
      { name: 'X-Ids', in: 'header', schema: integers },
      { name: 'sid', in: 'cookie', required: true, schema: { type: 'string', minLength: 2 } },
      { name: 'Accept', in: 'header', required: true, schema: { const: 'never' } },
    ]
    const document = documentOf({ '/': { get: { parameters, ...plain } } })
    expect(found(document, { sent: { 'x-ids': '1, 2', cookie: 'sid=ab' } })).toEqual([])
    expect(found(document, { sent: { 'x-ids': '1,b', cookie: 'sid=a; other=1' } })).toEqual([
      'parameter-invalid type /x-ids/1',
      'parameter-invalid minLength /sid',
      'parameter-undeclared undeclared /other',
    ])
    expect(found(document, {})).toEqual(['parameter-missing required /sid'])
  })

  test('is not held against a request that was refused', () => {
    const parameters = [{ name: 'p', in: 'query', required: true, schema: { type: 'integer' } }]
    const document = documentOf({ '/': { get: { parameters, responses: { 400: { description: 'no' } } } } })
    expect(found(document, { status: 400 })).toEqual([])
    expect(found(document, { status: 400, path: '/?p=x&q=1' })).toEqual([])
  })
})

describe('a body that is no JSON', () => {
  const schema = {
    type: 'object',
    required: ['age'],
    properties: { age: { type: 'integer' }, tags: { type: 'array', items: { enum: ['a', 'b'] } } },
  }
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain', 'application/xml']
  const content = Object.fromEntries(types.map((type) => [type, { schema: type === 'text/plain' ? { type: 'integer' } : schema }]))
  const document = documentOf({ '/': { post: { requestBody: { content }, ...plain } } })
  const send = (type: string, body: string | Uint8Array) => found(document, { method: 'POST', sent: { 'content-type': type }, body })

  test('is read as a form', () => {
    expect(send('application/x-www-form-urlencoded', 'age=7&tags=a&tags=b')).toEqual([])
    expect(send('application/x-www-form-urlencoded', 'age=x')).toEqual(['body-invalid type /age'])
    expect(send('application/x-www-form-urlencoded', 'tags=c&age=7')).toEqual(['body-invalid enum /tags/0'])
    const parts = (age: string) => `--x\r\nContent-Disposition: form-data; name="age"\r\n\r\n${age}\r\n--x--\r\n`
    expect(send('multipart/form-data; boundary=x', parts('7'))).toEqual([])
    expect(send('multipart/form-data; boundary="x"', new TextEncoder().encode(parts('y')))).toEqual(['body-invalid type /age'])
    expect(send('multipart/form-data; boundary=x', '--x--')).toEqual(['body-invalid required /age'])
  })

  test('is read as text, or judged by its media type alone', () => {
    expect(send('text/plain', '7')).toEqual([])
    expect(send('text/plain; charset=utf-8', 'x')).toEqual(['body-invalid type'])
    expect(send('application/xml', '<age>x</age>')).toEqual([])
    expect(send('text/csv', 'a,b')).toEqual(['media-type-undeclared undeclared /content-type'])
  })
})

describe('a media type', () => {
  const content = {
    'application/json;version=1': { schema: { type: 'integer' } },
    'application/json;version=2': { schema: { type: 'string' } },
    'application/*+json': { schema: { type: 'boolean' } },
    'text/*': {},
  }
  const document = documentOf({ '/': { get: { responses: { 200: { description: 'fine', content } } } } })
  const answer = (type: string, body: string) => found(document, { headers: { 'content-type': type }, answer: body })

  test('is found by its parameters where the document has some, by its suffix and by its range', () => {
    expect(answer('application/json; version=2; charset=utf-8', '"a"')).toEqual([])
    expect(answer('application/json; version=2', '1')).toEqual(['body-invalid type'])
    expect(answer('application/json; version=3', '1')).toEqual(['media-type-undocumented media-type /content-type'])
    expect(answer('application/json', '1')).toEqual([])
    expect(answer('application/problem+json', 'true')).toEqual([])
    expect(answer('application/problem+json', '1')).toEqual(['body-invalid type'])
    expect(answer('text/csv', 'a,b')).toEqual([])
    expect(answer('image/png', 'x')).toEqual(['media-type-undocumented media-type /content-type'])
  })
})

describe('an answer', () => {
  const error = json({ type: 'object', required: ['code'], properties: { code: { type: 'string' } } })
  const document = documentOf({
    '/': { get: { responses: { 200: json({ type: 'integer' }), '4xx': error, default: error } } },
    '/any': { get: { responses: { default: json({ type: 'integer' }) } } },
    '/none': { get: { responses: { 200: { description: 'fine' } } } },
    '/cookies': {
      get: { responses: { 200: { description: 'fine', headers: { 'Set-Cookie': { schema: { type: 'string', pattern: '^a=' } } } } } },
    },
    '/meta': {
      get: {
        responses: {
          200: {
            description: 'fine',
            headers: { 'X-Meta': { content: { 'application/json': { schema: { type: 'object', required: ['a'] } } } } },
          },
        },
      },
    },
  })
  const type = { 'content-type': 'application/json' }

  test('of an undeclared success is not hidden by what is said of everything else, unless that is wanted', () => {
    const moved = { status: 201, headers: type, answer: '{"code":"x"}' }
    expect(found(document, moved)).toEqual(['status-undocumented status', 'created-wrong-method method'])
    expect(found(document, moved, { defaultCovers: 'all' })).toEqual(['created-wrong-method method'])
    expect(found(document, { path: '/any', headers: type, answer: '7' })).toEqual([])
    expect(found(document, { path: '/any', headers: type, answer: '"x"' })).toEqual(['body-invalid type'])
    expect(checkExchange(document, exchange(moved))[0]).toMatchObject({ severity: 'error' })
  })

  test('of an error is judged apart, whichever way its range is written', () => {
    expect(found(document, { status: 404, headers: type, answer: '{}' })).toEqual(['error-shape required /code'])
    expect(found(document, { status: 404, headers: type, answer: '{"code":"x"}' })).toEqual([])
  })

  test('of a gateway needs no declaration, and weighs less', () => {
    for (const status of [429, 502, 503, 504])
      expect(found(document, { path: '/none', status }).includes('status-undocumented status')).toBe(false)
    expect(found(document, { path: '/none', status: 500 })).toEqual(['status-undocumented status', 'server-error status'])
    expect(found(document, { path: '/none', status: 429 }, { gatewayStatuses: [] })).toEqual(['status-undocumented status'])
    const severity = (status: number) =>
      checkExchange(document, exchange({ path: '/none', status })).find(({ id }) => id === 'CT134')?.severity
    expect([severity(500), severity(503)]).toEqual(['error', 'warning'])
    const html = { 'content-type': 'text/html' }
    expect(found(document, { status: 502, headers: html, answer: '<h1>Bad gateway</h1>' })).toEqual(['server-error status'])
  })

  test('that was provoked and is declared is no failure of the server', () => {
    const failed = { path: '/', status: 500, headers: type, answer: '{"code":"x"}' }
    expect(found(document, failed)).toEqual(['server-error status'])
    expect(found(document, failed, { forcedFaults: true })).toEqual(['server-error status'])
    const declared = documentOf({ '/': { get: { responses: { 500: error } } } })
    expect(found(declared, failed, { forcedFaults: true })).toEqual([])
  })

  test('that was cut short by its recording is not judged further than it goes', () => {
    const cut = exchange({ headers: type, answer: '[1, 2' })
    const truncated: Exchange = { ...cut, response: { ...cut.response, truncated: true } }
    const { violations, checked } = judgeExchange(document, truncated)
    expect(violations).toEqual([])
    expect(checked.has('response/status-undocumented')).toBe(true)
    expect(checked.has('response/body-invalid')).toBe(false)
  })

  test('that its server cut short, or made longer than it announced, cannot be read', () => {
    const cut = exchange({ headers: { ...type, 'content-length': '500' }, answer: '[1, 2' })
    const short: Exchange = { ...cut, response: { ...cut.response, truncated: true, misframed: 'short' } }
    expect(checkExchange(document, short)).toMatchObject([
      {
        id: 'CT123',
        reason: 'truncated',
        severity: 'error',
        message: 'the server cut the body off before the 500 bytes that Content-Length announces',
      },
    ])
    const { checked } = judgeExchange(document, short)
    expect(checked.has('response/media-type-undocumented') && checked.has('response/body-missing')).toBe(true)
    expect(checked.has('response/body-invalid')).toBe(false)
    const none: Exchange = { ...short, response: { ...short.response, body: '' } }
    expect(checkExchange(document, none)).toMatchObject([{ id: 'CT123' }])
    const whole = exchange({ headers: type, answer: '[1, 2]' })
    const long: Exchange = { ...whole, response: { ...whole.response, misframed: 'long' } }
    expect(checkExchange(document, long)).toMatchObject([{ id: 'CT123', reason: 'too-long' }])
  })

  test('has cookies that are judged one by one, and headers that are JSON', () => {
    const cookies = exchange({ path: '/cookies' })
    cookies.response.headers.append('set-cookie', 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT')
    expect(checkExchange(document, cookies)).toEqual([])
    cookies.response.headers.append('set-cookie', 'b=1')
    expect(checkExchange(document, cookies)).toMatchObject([{ id: 'CT128', pointer: '/set-cookie' }])
    expect(found(document, { path: '/meta', headers: { 'x-meta': '{"a":1}' } })).toEqual([])
    expect(found(document, { path: '/meta', headers: { 'x-meta': '{}' } })).toEqual(['header-invalid required /x-meta/a'])
  })

  test('of bytes is read as they are', () => {
    expect(found(document, { headers: type, answer: new TextEncoder().encode('7') })).toEqual([])
    expect(found(document, { headers: type, answer: Uint8Array.of(0x22, 0xff, 0x22) })).toEqual(['json-hazard utf-8', 'body-invalid type'])
  })
})

describe('credentials', () => {
  const components = {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      tls: { type: 'mutualTLS' },
    },
  }
  const of = (security: object[]) => documentOf({ '/': { get: { security, ...plain } } }, { components })

  test('that are asked for must be shown, where they could be seen', () => {
    expect(found(of([{ token: [] }]), {})).toEqual(['security-missing missing /authorization'])
    expect(found(of([{ token: [] }]), { status: 401, headers: { 'www-authenticate': 'Bearer' } })).toEqual(['status-undocumented status'])
    expect(found(of([{ token: [] }]), { sent: { authorization: 'Bearer x' } })).toEqual([])
    expect(found(of([{ token: [] }, {}]), {})).toEqual([])
    expect(found(of([{ query: [] }]), { path: '/?key=k' })).toEqual([])
    expect(found(of([{ token: [], query: [] }]), { path: '/?key=k' })).toEqual(['security-missing missing /authorization'])
    // Cookies are left out of recordings, and a certificate is never in them.
    const { violations, checked } = judgeExchange(of([{ cookie: [] }]), exchange({}))
    expect([violations, checked.has('request/security-missing')]).toEqual([[], false])
    expect(found(of([{ cookie: [] }]), { sent: { cookie: 'other=1' } })).toEqual(['security-missing missing /authorization'])
    expect(found(of([{ tls: [] }]), {})).toEqual([])
  })
})

describe('JSON as it was sent', () => {
  test('shows what readers will not agree on', () => {
    const hazards = (text: string) => readJson(text).hazards.map(({ reason, pointer }) => `${reason} ${pointer}`)
    expect(hazards('{"a":1,"b":[{"c":1,"c":2},{"c":1,"c":2}],"a":2}')).toEqual(['duplicate-key /b/0/c', 'duplicate-key /a'])
    expect(hazards('[9007199254740991, 9007199254740992, 1e300, 0.1234567890123456789]')).toEqual(['unsafe-integer /1'])
    expect(hazards('["NaN", NaN, -Infinity]')).toEqual(['nan '])
    expect(hazards('{"a\\"b":"{\\"a\\":1,\\"a\\":2}","c":{"a":1}}')).toEqual([])
    expect(readJson('[NaN, x]').fault).toContain('JSON')
    expect(readJson(`${'['.repeat(50_000)}`).fault).toBeDefined()
  })
})

test('a trace needs two signs', () => {
  expect(leakIn('Error: no such file /var/lib/app/data.json')).toBeUndefined()
  expect(leakIn('Use SELECT name FROM users to list them')).toBeUndefined()
  expect(leakIn('TypeError: x is not a function\n    at run (/srv/app/main.js:10:5)')).toContain('stack frames')
  expect(leakIn('Traceback (most recent call last):\n  File "/app/x.py", line 3, in f\nValueError: x')).toContain('a trace')
  expect(leakIn('java.lang.NullPointerException\n\tat com.acme.Main.run(Main.java:12)')).toContain('the name of an exception')
  expect(leakIn('{"error":"SQLSTATE[42000]: SELECT id FROM users WHERE"}')).toEqual(['SQL', 'an error of a database'])
})

test('a URL is read below the servers of the document', () => {
  const servers = [
    { url: 'https://api.acme.test/v1/' },
    { url: '/api/{version}', variables: { version: { default: 'v2', enum: ['v2', 'v3'] } } },
    { url: 'https://{region}.acme.test/x' },
  ]
  const document = documentOf({ '/users': { get: plain }, '/api/v2/odd': { get: plain } }, { servers })
  const below = (url: string) => belowBase(document, url)
  expect(below('https://api.acme.test/v1/users?a=1#b')).toBe('/users?a=1')
  expect(below('http://127.0.0.1:8080/api/v3/users')).toBe('/users')
  expect(below('http://127.0.0.1:8080/api/v4/users')).toBe('/api/v4/users')
  expect(below('https://eu.acme.test/x/users')).toBe('/users')
  expect(below('https://api.acme.test/users')).toBe('/users')
  expect(below('https://api.acme.test/v1/teams')).toBe('/teams')
  expect(below('/api/v2/odd')).toBe('/api/v2/odd')
  expect(below('https://api.acme.test')).toBe('/')
})

describe('a document that cannot be read everywhere', () => {
  test('is told where it was met, and harms nothing else', () => {
    const document = documentOf({
      '/a': { get: { responses: { 200: { $ref: '#/components/responses/Gone' } } } },
      '/b': { get: plain },
    })
    expect(checkExchange(document, exchange({ path: '/a' }))).toMatchObject([
      { id: 'CT702', message: expect.stringContaining('nothing stands at') },
    ])
    expect(checkExchange(document, exchange({ path: '/b' }))).toEqual([])
  })

  test('costs only what is used of it', () => {
    const read: string[] = []
    const schema = (name: string) => ({
      get type() {
        read.push(name)
        return 'integer'
      },
    })
    const paths = Object.fromEntries(['a', 'b', 'c'].map((name) => [`/${name}`, { get: { responses: { 200: json(schema(name)) } } }]))
    const document = openDocument({ openapi: '3.1.0', info: { title: 'tiny', version: '1' }, paths })
    const headers = { 'content-type': 'application/json' }
    expect(found(document, { path: '/b', headers, answer: '"x"' })).toEqual(['body-invalid type'])
    expect(new Set(read)).toEqual(new Set(['b']))
    const once = read.length
    found(document, { path: '/b', headers, answer: '"y"' })
    expect(read.length - once).toBeLessThan(once)
  })
})

test('a list of violations names file and line where the document knows them', () => {
  const source = {
    file: 'api.yaml',
    locate: (pointer: string) => (pointer.includes('/responses') ? { file: 'api.yaml', line: 7, column: 3 } : undefined),
  }
  const document: Document = { ...documentOf({ '/': { get: plain } }), source }
  const violations: Violation[] = checkExchange(document, exchange({ status: 418 }))
  expect(told(violations, document)).toBe(
    'CT121 response/status-undocumented: GET /: status 418 is not declared (declared: 200) (api.yaml:7)',
  )
  expect(told(violations)).not.toContain('api.yaml')
})
