/** What strangers and broken clients do to a port: the server answers no 500, keeps nothing by half and goes on. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { beforeEach, describe, expect, test } from 'vitest'
import { ADMIN, bodyOf, exchange, type Serving, serve } from './support/command.ts'

const MAX_BODY = 10_000
const AUTH = 'Host: x\r\nAuthorization: Bearer doppel-admin\r\n'

let server: Serving
beforeEach(async () => {
  server = await serve(['--max-body', String(MAX_BODY), '--strict'])
})

const statusOf = (answer: string) => Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? Number.NaN)
const users = async (): Promise<number> =>
  (await bodyOf<{ count: number }>(await fetch(`${server.base('secoda')}/user`, { headers: ADMIN }))).count

/** It lives, nothing failed inside it, and nothing in what it printed can steer a terminal. */
async function unharmed(): Promise<void> {
  expect((await fetch(`${server.url}/_doppel/health`)).status).toBe(200)
  const { code, stdout, stderr } = await server.end()
  expect(code).toBe(0)
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr.split('\n').filter((line) => /^(failed|off contract)|Error:|^ +at /.test(line))).toEqual([])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(stderr.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g)).toBeNull()
}

test('bytes that are no HTTP are refused', async () => {
  const wrong = [
    'nonsense\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'G\u001b[31mT / HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /\u001b[31m HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost x\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nA\u0000B: c\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b/c\r\n\r\n',
    'GET http:// HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
    `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Length: -1\r\n\r\n`,
    `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Length: 1e3\r\n\r\n`,
    `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
    `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `GET /secoda/api/v1/user?${'a'.repeat(100_000)} HTTP/1.1\r\n${AUTH}\r\n`,
    `GET /secoda/api/v1/user HTTP/1.1\r\n${AUTH}X: ${'b'.repeat(100_000)}\r\n\r\n`,
  ]
  for (const bytes of wrong) {
    const status = statusOf(await exchange(server.url, Buffer.from(bytes, 'latin1')))
    expect([bytes.slice(0, 60), status >= 400 && status < 500]).toEqual([bytes.slice(0, 60), true])
  }
  await unharmed()
}, 60_000)

test('strange but allowed requests are answered, and never with a 5xx', async () => {
  const base = '/secoda/api/v1'
  const paths = [
    '/user/%',
    '/user/%zz',
    '/user/%ff',
    '/user/%00',
    '/user/%2F',
    '/user/a%2Fb',
    '/user/%2e%2e',
    '/user/..',
    '/user/./x',
    '/user/__proto__',
    '/user/constructor',
    '/user//',
    '/user?page=%',
    '/user?page=1&page=2',
    '/user?page=-1',
    '/user?page=1e9',
    '/user?__proto__=1',
    '/user?%00=%00',
    '/user/\u00ff',
    '/user/x#y',
    `/user/${'x'.repeat(8000)}`,
  ]
  const requests = [
    ...paths.map((path) => `GET ${base}${path} HTTP/1.1\r\n${AUTH}Connection: close\r\n\r\n`),
    `GET http://elsewhere.test${base}/user HTTP/1.1\r\n${AUTH}Connection: close\r\n\r\n`,
    `TRACE ${base}/user HTTP/1.1\r\n${AUTH}Connection: close\r\n\r\n`,
    `PROPFIND ${base}/user HTTP/1.1\r\n${AUTH}Connection: close\r\n\r\n`,
    `GET ${base}/user HTTP/1.1\r\n${AUTH}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    `GET ${base}/user HTTP/1.1\r\n${AUTH}Content-Length: 3\r\nConnection: close\r\n\r\nabc`,
    `GET ${base}/user HTTP/1.1\r\n${AUTH}Origin: \u00ff\u001f\r\nConnection: close\r\n\r\n`.replace('\u001f', ''),
    `GET ${base}/user HTTP/1.1\r\n${AUTH}Origin: null\r\nConnection: close\r\n\r\n`,
    `OPTIONS ${base}/user HTTP/1.1\r\n${AUTH}Origin: ${'x'.repeat(5000)}\r\nAccess-Control-Request-Method: \u00ff\r\nConnection: close\r\n\r\n`,
  ]
  for (const request of requests) {
    const answer = await exchange(server.url, Buffer.from(request, 'latin1'), 2000)
    const status = statusOf(answer)
    expect([request.slice(0, 80), status, status >= 200 && status < 500]).toEqual([request.slice(0, 80), status, true])
  }
  await unharmed()
}, 60_000)

test('CONNECT is no way through', async () => {
  expect(statusOf(await exchange(server.url, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n'))).not.toBe(200)
  await unharmed()
})

describe('bodies', () => {
  const deep = `{"email":${'['.repeat(4000)}${']'.repeat(4000)}}`
  const bad: [string, string | Buffer, string | null, number][] = [
    ['malformed', '{ "email": ', 'application/json', 400],
    ['bad UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json', 400],
    ['no object', '7', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['empty', '', 'application/json', 400],
    ['nested too deep', deep, 'application/json', 400],
    ['__proto__', '{ "__proto__": { "email": "proto@example.com" } }', 'application/json', 400],
    ['constructor', '{ "constructor": { "prototype": { "email": "c@example.com" } } }', 'application/json', 400],
    ['a long string', JSON.stringify({ email: `${'x'.repeat(5000)}@example.com` }), 'application/json', 400],
    ['escapes', '{ "email": "\\u001b[31m\\u0007\\u009b@example.com" }', 'application/json', 400],
    ['another type', 'email=a@example.com', 'application/x-www-form-urlencoded', 415],
    ['an odd type', '{ "email": "type@example.com" }', '\u001b;;;/', 415],
    ['over the limit', JSON.stringify({ email: 'x'.repeat(MAX_BODY) }), 'application/json', 413],
  ]

  test("are refused in the vendor's words, and nothing of them is kept", async () => {
    const before = await users()
    for (const [name, body, type, status] of bad) {
      const bytes = Buffer.from(body as string)
      const head = `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}${type === null ? '' : `Content-Type: ${type.replace('\u001b', '')}\r\n`}`
      for (const framing of ['length', 'chunks']) {
        const framed =
          framing === 'length'
            ? [`Content-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`, bytes]
            : [
                'Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
                bytes.length > 0 ? `${bytes.length.toString(16)}\r\n` : '',
                bytes,
                bytes.length > 0 ? '\r\n' : '',
                '0\r\n\r\n',
              ]
        const answer = await exchange(server.url, Buffer.concat([head, ...framed].map((part) => Buffer.from(part as string))), 2000)
        expect([name, framing, statusOf(answer)]).toEqual([name, framing, status])
        expect(answer).toMatch(/\r\ncontent-type: application\/json\r\n/i)
      }
    }
    expect(await users()).toBe(before)
    await unharmed()
  }, 60_000)
})

describe('clients that go away', () => {
  const hangUp = async (bytes: string) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(bytes)
    await new Promise((resolve) => setTimeout(resolve, 10))
    socket.resetAndDestroy()
  }

  test('half way through a request leave nothing behind', async () => {
    const before = await users()
    const body = JSON.stringify({ email: 'half@example.com' })
    const head = `POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Type: application/json\r\n`
    const whole = `${head}Content-Length: ${body.length}\r\n\r\n${body}`
    for (let cut = 1; cut < whole.length - 1; cut += 7) await hangUp(whole.slice(0, cut))
    for (const part of ['', '5\r\n', `${body.length.toString(16)}\r\n${body}\r\n`])
      await hangUp(`${head}Transfer-Encoding: chunked\r\n\r\n${part}`)
    await hangUp(`POST /secoda/api/v1/user HTTP/1.1\r\n${AUTH}Content-Length: 100000000\r\nExpect: 100-continue\r\n\r\n`)
    expect(await users()).toBe(before)
    await unharmed()
  }, 60_000)

  test('before they read the answer do no harm', async () => {
    for (let round = 0; round < 30; round++) await hangUp(`GET /collate/api/v1/users?limit=1000 HTTP/1.1\r\n${AUTH}\r\n`.repeat(20))
    await unharmed()
  }, 60_000)
})

test('of 200 who create the same name at once exactly one wins, in every API', async () => {
  const creations: [string, string, (index: number) => object, number, number][] = [
    ['secoda', '/user', () => ({ email: 'same@example.com' }), 201, 400],
    ['elastic-cloud', '/users', () => ({ user_name: 'same', security: {} }), 200, 409],
    ['collate', '/v1/users', () => ({ name: 'same', email: 'same@example.com' }), 201, 409],
    ['credible', '/users', (index) => ({ userName: 'same', email: `same${index}@example.com` }), 201, 409],
  ]
  for (const [api, path, body, won, lost] of creations) {
    const attempts = Array.from({ length: 200 }, (_, index) =>
      fetch(server.base(api) + path, { method: 'POST', headers: ADMIN, body: JSON.stringify(body(index)) }),
    )
    const counts: Record<number, number> = {}
    for (const response of await Promise.all(attempts)) {
      await response.arrayBuffer()
      counts[response.status] = (counts[response.status] ?? 0) + 1
    }
    expect([api, counts]).toEqual([api, { [won]: 1, [lost]: 199 }])
  }
  await unharmed()
}, 60_000)

test('many requests in one breath are answered in order', async () => {
  const paths = Array.from({ length: 50 }, (_, index) => `/secoda/api/v1/${index % 2 ? 'user' : 'nothing'}`)
  const request = paths.map((path, index) => `GET ${path} HTTP/1.1\r\n${AUTH}${index === 49 ? 'Connection: close\r\n' : ''}\r\n`).join('')
  const answer = await exchange(server.url, request, 3000)
  expect([...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))).toEqual(
    paths.map((path) => (path.endsWith('user') ? 200 : 404)),
  )
  await unharmed()
})

test('a log that nobody reads does not hold up the server, nor its end', async () => {
  const unread = await serve([], { unread: true })
  const path = `/secoda/api/v1/user?x=${'y'.repeat(400)}`
  for (let round = 0; round < 60; round++) {
    const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(unread.url + path, { headers: ADMIN })))
    for (const answer of answers) await answer.arrayBuffer()
  }
  expect((await unread.end()).code).toBe(0)
}, 60_000)
