/** The way in by port, embedded: mounts, documents, CORS, control, methods, limits and its end. */
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ServerOptions, startServer } from '../src/adapters/server.ts'
import type { AnyApi } from '../src/api.ts'
import credible from '../src/apis/credible/index.ts'
import elasticCloud from '../src/apis/elastic-cloud/index.ts'
import secoda from '../src/apis/secoda/index.ts'
import type { LogEntry } from '../src/mock/mock.ts'
import { ADMIN, bodyOf, exchange } from './support/command.ts'

const ORIGIN = 'http://app.test:3000'
const json = (value: unknown) => ({ method: 'POST', headers: ADMIN, body: JSON.stringify(value) })

async function started<const Apis extends readonly AnyApi[]>(options: ServerOptions<Apis>) {
  const server = await startServer({ port: 0, ...options })
  onTestFinished(() => server.close())
  return { ...server, base: server.apis[0]?.url as string }
}

describe('mounts', () => {
  test('each API stands at its name and its own path', async () => {
    const { url, apis } = await started({ apis: [secoda, elasticCloud, credible] })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(apis).toEqual([
      { name: 'secoda', url: `${url}/secoda/api/v1` },
      { name: 'elastic-cloud', url: `${url}/elastic-cloud/api/v1` },
      { name: 'credible', url: `${url}/credible/api/v0` },
    ])
    const paths = ['/secoda/api/v1/user', '/elastic-cloud/api/v1/users', '/credible/api/v0/users/admin']
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(url + path, { headers: ADMIN })).status))
    expect(statuses).toEqual([200, 200, 200])
  })

  test('several APIs are not at the root: that would be anybody', async () => {
    const { url } = await started({ apis: [secoda, elasticCloud] })
    for (const path of [
      '/',
      '/api/v1/users',
      '/api/v1/user',
      '/secoda',
      '/secoda/api/v10',
      '/secodaX/api/v1/user',
      '//secoda/api/v1/user',
    ]) {
      const response = await fetch(url + path, { headers: ADMIN })
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      const body = await bodyOf<{ detail: string; apis: { url: string }[] }>(response)
      expect(body.detail).toContain(`GET ${path}`)
      expect(body.apis.map((api) => api.url)).toEqual([`${url}/secoda/api/v1`, `${url}/elastic-cloud/api/v1`])
    }
  })

  test('a single API is at the root too, and says where it was found', async () => {
    const { url } = await started({ apis: [credible] })
    for (const base of ['/api/v0', '/credible/api/v0']) {
      const response = await fetch(`${url}${base}/users/admin`, { headers: ADMIN })
      expect([base, response.status]).toEqual([base, 200])
    }
    expect((await fetch(`${url}/users/admin`, { headers: ADMIN })).status).toBe(404)
  })

  test("below a mount an unknown path is the vendor's own 404", async () => {
    const { base } = await started({ apis: [elasticCloud, secoda] })
    const response = await fetch(`${base}/nothing`, { headers: ADMIN })
    expect(response.status).toBe(404)
    expect(Object.keys(await bodyOf(response))).toEqual(['errors'])
  })

  test('its document names the server that was asked', async () => {
    const { url } = await started({ apis: [secoda, credible] })
    const response = await fetch(`${url}/secoda/openapi.json`)
    const document = await bodyOf<{ openapi: string; servers: { url: string }[]; paths: object }>(response)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(document.servers.map((server) => server.url)).toEqual([`${url}/secoda/api/v1`])
    expect(document.paths).toEqual(secoda.document.json.paths)
    expect(secoda.document.json.servers?.[0]?.url).toBe('https://api.secoda.co/api/v1')
    const { port } = new URL(url)
    const other = await bodyOf<typeof document>(await fetch(`http://localhost:${port}/secoda/openapi.json?x=1`))
    expect(other.servers[0]?.url).toBe(`http://localhost:${port}/secoda/api/v1`)
    const head = await fetch(`${url}/secoda/openapi.json`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await fetch(`${url}/secoda/openapi.json`, { method: 'POST' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('links in answers lead back to where the client came in', async () => {
    const { base } = await started({ apis: [secoda] })
    const many = Array.from({ length: 51 }, (_, index) => fetch(`${base}/user`, json({ email: `n${index}@example.com` })))
    expect(new Set((await Promise.all(many)).map(({ status }) => status))).toEqual(new Set([201]))
    const { links } = await bodyOf<{ links: { next: string } }>(await fetch(`${base}/user`, { headers: ADMIN }))
    expect(links.next.startsWith(`${base}/user`)).toBe(true)
    expect((await fetch(links.next, { headers: ADMIN })).status).toBe(200)
  })
})

describe('methods', () => {
  test('HEAD is GET without its body', async () => {
    const { base } = await started({ apis: [secoda] })
    const get = await fetch(`${base}/user`, { headers: ADMIN })
    const head = await fetch(`${base}/user`, { method: 'HEAD', headers: ADMIN })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('application/json')
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength))
    expect(await head.text()).toBe('')
  })

  test('OPTIONS says what a path takes, and needs nobody', async () => {
    const { base } = await started({ apis: [secoda] })
    const response = await fetch(`${base}/user`, { method: 'OPTIONS' })
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
  })

  test("a method that a path does not take is 405 with Allow, in the vendor's shape", async () => {
    const { base } = await started({ apis: [elasticCloud] })
    const response = await fetch(`${base}/users`, { method: 'PATCH', headers: ADMIN, body: '{}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS'])
    expect(Object.keys(await bodyOf(response))).toEqual(['errors'])
  })
})

describe('front ends on other origins', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: { origin: ORIGIN, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization,content-type' },
  }

  test('a preflight is answered before anybody is asked who they are', async () => {
    const { base } = await started({ apis: [secoda] })
    const response = await fetch(`${base}/user/some-id`, preflight)
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH')
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
    expect(response.headers.get('vary')).toMatch(/origin/i)
  })

  test('every answer may be read: with its headers, refusals and limits included', async () => {
    const { url, base } = await started({ apis: [elasticCloud], maxBody: 500 })
    const headers = { ...ADMIN, origin: ORIGIN }
    const asked: [number, string, RequestInit][] = [
      [200, `${base}/users`, { headers }],
      [200, `${base}/users`, { headers, method: 'HEAD' }],
      [200, `${base}/users`, { headers, method: 'POST', body: JSON.stringify({ user_name: 'cross', security: {} }) }],
      [401, `${base}/users`, { headers: { origin: ORIGIN } }],
      [404, `${base}/users/nobody-here`, { headers }],
      [404, `${base}/nothing`, { headers }],
      [405, `${base}/users`, { headers, method: 'PATCH', body: '{}' }],
      [413, `${base}/users`, { headers, method: 'POST', body: JSON.stringify({ user_name: 'x'.repeat(600) }) }],
      [404, `${url}/nowhere`, { headers }],
      [200, `${url}/elastic-cloud/openapi.json`, { headers }],
    ]
    for (const [status, target, init] of asked) {
      const response = await fetch(target, init)
      expect([target, response.status]).toEqual([target, status])
      expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
      expect(response.headers.get('access-control-allow-credentials')).toBe('true')
      const exposed = response.headers.get('access-control-expose-headers')?.split(',') ?? []
      expect(exposed).toEqual(expect.arrayContaining(['location', 'x-cloud-error-codes', 'www-authenticate']))
      expect(response.headers.get('vary')).toMatch(/origin/i)
    }
  })

  test('an OPTIONS that is no preflight goes through', async () => {
    const { base } = await started({ apis: [secoda] })
    const response = await fetch(`${base}/user`, { method: 'OPTIONS', headers: { origin: ORIGIN } })
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
  })

  test('without an origin nothing is added', async () => {
    const { base } = await started({ apis: [secoda] })
    const response = await fetch(`${base}/user`, { headers: ADMIN })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('control', () => {
  const create = (base: string, email: string) => fetch(`${base}/user`, json({ email }))
  const count = async (base: string) => (await bodyOf<{ count: number }>(await fetch(`${base}/user`, { headers: ADMIN }))).count
  const reset = (url: string, token: string | undefined, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/_doppel/reset`, {
      method: 'POST',
      headers: { ...(token !== undefined && { 'x-doppel-token': token }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })

  test('health says that it lives, to anybody', async () => {
    const { url, control } = await started({ apis: [secoda, credible] })
    expect(control.url).toBe(`${url}/_doppel`)
    const response = await fetch(`${control.url}/health`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', apis: ['secoda', 'credible'] }])
    expect((await fetch(`${control.url}/health`, { method: 'DELETE' })).status).toBe(405)
    expect((await fetch(`${control.url}/anything`)).status).toBe(404)
    expect((await fetch(`${control.url}/reset`)).status).toBe(405)
  })

  test('what happens outside an API is done with the token, and told when it cannot be', async () => {
    const { base, control } = await started({ apis: [secoda, credible] })
    const created = await bodyOf<{ id: string; pending: boolean }>(await create(base, 'invited@example.com'))
    expect(created.pending).toBe(true)
    const accept = (body: string, headers: Record<string, string> = { 'x-doppel-token': control.token }) =>
      fetch(`${control.url}/secoda/accept-invitation`, { method: 'POST', headers, body })
    expect((await accept(JSON.stringify({ id: created.id }), {})).status).toBe(401)
    expect((await accept('{')).status).toBe(400)
    expect((await accept('{ "id": "nobody" }')).status).toBe(400)
    const accepted = await accept(JSON.stringify({ id: created.id }))
    expect([accepted.status, await accepted.json()]).toMatchObject([200, { pending: false }])
    const again = await accept(JSON.stringify({ id: created.id }))
    expect([again.status, await bodyOf<{ detail: string }>(again)]).toMatchObject([
      400,
      { detail: expect.stringContaining('no open invitation') },
    ])
    expect((await fetch(`${control.url}/secoda/no-such`, { method: 'POST' })).status).toBe(404)
  })

  test('a reset with the token begins again', async () => {
    const { url, base, control } = await started({ apis: [secoda, credible] })
    const before = await count(base)
    await create(base, 'new@example.com')
    expect(await count(base)).toBe(before + 1)
    expect((await reset(url, control.token)).status).toBe(204)
    expect(await count(base)).toBe(before)
    await create(base, 'new@example.com')
    const bearer = await reset(url, undefined, {}, { authorization: `Bearer ${control.token}` })
    expect([bearer.status, await count(base)]).toEqual([204, before])
  })

  test('without the token, or from another origin, nothing happens', async () => {
    const { url, base, control } = await started({ apis: [secoda], controlToken: 'open sesame' })
    expect(control.token).toBe('open sesame')
    await create(base, 'new@example.com')
    const before = await count(base)
    const tried = [
      await reset(url, undefined),
      await reset(url, ''),
      await reset(url, 'open'),
      await reset(url, 'open sesame', undefined, { origin: ORIGIN }),
      await reset(url, 'open sesame', undefined, { origin: 'null' }),
      await fetch(`${url}/_doppel/reset`, { method: 'OPTIONS', headers: { origin: ORIGIN, 'access-control-request-method': 'POST' } }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 403, 403, 403])
    expect(tried.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(tried.map(() => null))
    expect(await count(base)).toBe(before)
    expect((await reset(url, 'open sesame', undefined, { origin: url })).status).toBe(204)
  })

  test('a reset may give a world, alone or as a story', async () => {
    const { url, base, control } = await started({ apis: [secoda] })
    const given = { from: 'nothing', rows: { users: [{ email: 'only@example.com' }] } }
    expect((await reset(url, control.token, { given })).status).toBe(204)
    expect(await count(base)).toBe(1)
    expect((await reset(url, control.token)).status).toBe(204)
    expect(await count(base)).toBeGreaterThan(1)
    expect((await reset(url, control.token, { api: 'secoda', title: 'A story', given, steps: [] })).status).toBe(204)
    expect(await count(base)).toBe(1)
  })

  test('a body that is wrong is told in one sentence and changes nothing', async () => {
    const { url, base, control } = await started({ apis: [secoda, credible] })
    await create(base, 'stays@example.com')
    const before = await count(base)
    const bodies: [unknown, string][] = [
      ['{ "a', 'the body is not JSON'],
      ['[]', 'the body must be an object'],
      ['null', 'the body must be an object'],
      [{ given: { from: 'nothing' } }, '"api" must say whose world it is: secoda, credible'],
      [{ api: 'collate' }, 'it is for collate, and this mock has secoda, credible'],
      [{ api: 'secoda', gven: {} }, '/gven is not a property'],
      [{ api: 'secoda', given: { from: 'nothin' } }, '/given/from must be one of "default", "nothing"'],
      [{ api: 'secoda', given: { rows: { users: {} } } }, '/given/rows/users must be array'],
      [{ api: 'secoda', given: { rows: { nobody: [{}] } } }, '/given/rows/nobody: there is no such table'],
      ['{ "api": "secoda", "given": { "rows": { "__proto__": [{}] } } }', '/given/rows/__proto__: there is no such table'],
      [{ api: 'secoda', given: { rows: { users: [{ email: 'a@example.com' }, { email: 5 }] } } }, '/given/rows/users/1: email: must be'],
      [{ api: 'secoda', given: { callers: { me: {} } } }, '/given/callers/me must have "user"'],
    ]
    for (const [body, sentence] of bodies) {
      const response = await reset(url, control.token, body)
      const { detail } = await bodyOf<{ detail: string }>(response)
      expect([response.status, detail]).toEqual([400, expect.stringContaining(`The world was not reset: ${sentence}`)])
      expect(detail).not.toContain('\n')
    }
    expect(await count(base)).toBe(before)
  })
})

describe('limits and bytes', () => {
  test("a body over the limit is the vendor's 413, announced or not", async () => {
    const { base } = await started({ apis: [elasticCloud], maxBody: 1000 })
    const body = JSON.stringify({ user_name: 'x'.repeat(2000), security: {} })
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body))
        controller.close()
      },
    })
    for (const init of [{ body }, { body: stream, duplex: 'half' as const }]) {
      const response = await fetch(`${base}/users`, { method: 'POST', headers: ADMIN, ...init })
      expect(response.status).toBe(413)
      expect(response.headers.get('x-cloud-error-codes')).toBe('root.payload_too_large')
      expect(Object.keys(await bodyOf(response))).toEqual(['errors'])
    }
  })

  test('a far larger one is refused without being kept, and the connection is not left hanging', async () => {
    const { base } = await started({ apis: [secoda], maxBody: 1000 })
    const response = await fetch(`${base}/user`, { method: 'POST', headers: ADMIN, body: Buffer.alloc(30 * 1024 * 1024, 97) })
    expect(response.status).toBe(413)
    expect((await fetch(`${base}/user`, { headers: ADMIN })).status).toBe(200)
  })

  test('a length of zero is no body', async () => {
    const { url } = await started({ apis: [secoda] })
    const head = `Host: x\r\nAuthorization: Bearer doppel-admin\r\nConnection: close\r\n`
    const answer = await exchange(url, `POST /api/v1/user HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 0\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('HTTP/1.0 without a host is answered', async () => {
    const { url } = await started({ apis: [secoda] })
    expect(await exchange(url, 'GET /_doppel/health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.[01] 200 /)
    expect(await exchange(url, 'GET /api/v1/user HTTP/1.0\r\nAuthorization: Bearer doppel-admin\r\n\r\n')).toMatch(/^HTTP\/1\.[01] 200 /)
  })
})

describe('its life', () => {
  test('two servers share nothing', async () => {
    const [one, two] = [await started({ apis: [secoda] }), await started({ apis: [secoda] })]
    const create = (base: string) => fetch(`${base}/user`, json({ email: 'twice@example.com' }))
    expect([(await create(one.base)).status, (await create(two.base)).status, (await create(one.base)).status]).toEqual([201, 201, 400])
  })

  test('rows can be read and seeded, and operations overridden, while it serves', async () => {
    const { base, mock } = await started({ apis: [secoda] })
    const row = mock.tables.secoda.users.seed({ email: 'seeded@example.com' })
    expect((await fetch(`${base}/user/${row.id}`, { headers: ADMIN })).status).toBe(200)
    mock.use('listUsers', { status: 503, body: { detail: 'down' }, headers: { 'retry-after': '3' } }, { unchecked: true })
    const response = await fetch(`${base}/user`, { headers: ADMIN })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3'])
    mock.reset()
    expect((await fetch(`${base}/user`, { headers: ADMIN })).status).toBe(200)
  })

  test("it leaves the process's own Request and Response alone", async () => {
    const own = [globalThis.Request, globalThis.Response]
    await started({ apis: [secoda] })
    expect([globalThis.Request, globalThis.Response]).toEqual(own)
    expect(await fetch((await started({ apis: [secoda] })).url)).toBeInstanceOf(Response)
  })

  test('every request is told to the log, whoever answers it', async () => {
    const log: LogEntry[] = []
    const { url, base, control } = await started({ apis: [secoda], log: (entry) => log.push(entry) })
    await fetch(`${base}/user?page=1`, { headers: ADMIN })
    await fetch(`${url}/nowhere?x=1`)
    await fetch(`${url}/secoda/openapi.json`)
    await fetch(`${base}/user`, { method: 'OPTIONS', headers: { origin: ORIGIN, 'access-control-request-method': 'GET' } })
    await fetch(`${base}/user`, { headers: { ...ADMIN, origin: ORIGIN } })
    await fetch(`${control.url}/reset`, { method: 'POST', headers: { 'x-doppel-token': control.token } })
    expect(log.map(({ method, path, status, operation }) => `${method} ${path} ${status} ${operation}`)).toEqual([
      'GET /secoda/api/v1/user?page=1 200 listUsers',
      'GET /nowhere?x=1 404 undefined',
      'GET /secoda/openapi.json 200 undefined',
      'OPTIONS /secoda/api/v1/user 204 undefined',
      'GET /secoda/api/v1/user 200 listUsers',
      'POST /_doppel/reset 204 undefined',
    ])
    expect(log.every(({ ms }) => ms >= 0)).toBe(true)
  })

  test('a port that is taken is told, with its cause', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const error = await startServer({ apis: [secoda], port }).catch((reason: Error) => reason)
    expect(error).toMatchObject({ message: `Failed to listen on 127.0.0.1:${port}: the port is taken`, cause: { code: 'EADDRINUSE' } })
  })

  test('close ends idle connections, frees the port and may be called twice', async () => {
    const { url, close, mock } = await startServer({ apis: [secoda], port: 0 })
    const { port } = new URL(url)
    const idle = connect(Number(port), '127.0.0.1')
    idle.write('GET /_doppel/health HTTP/1.1\r\nHost: x\r\n\r\n')
    await new Promise((resolve) => idle.once('data', resolve))
    const ended = new Promise((resolve) => idle.once('close', resolve))
    await Promise.all([close(), close(), ended])
    await expect(mock.fetch(`${url}/api/v1/user`)).rejects.toThrow('closed')
    const next = await startServer({ apis: [secoda], port: Number(port) })
    await next.close()
  })

  test('close does not wait for a request that never ends', async () => {
    const { url, close } = await startServer({ apis: [secoda], port: 0 })
    const half = request(`${url}/api/v1/user`, { method: 'POST', headers: { ...ADMIN, 'content-length': '100' } })
    const failed = new Promise((resolve) => half.once('error', resolve))
    half.write('{ "email"')
    await fetch(`${url}/_doppel/health`)
    await close()
    await failed
  })

  test('what is under way when it closes is answered', async () => {
    const { base, close, mock } = await startServer({ apis: [secoda], port: 0 }).then((server) => ({ ...server, base: server.apis[0].url }))
    const begun = new Promise<() => void>((resolve) => {
      mock.use('listUsers', () => new Promise((answer) => resolve(() => answer({ status: 200, body: {} }))), { unchecked: true })
    })
    const pending = fetch(`${base}/user`, { headers: ADMIN })
    const answer = await begun
    const closed = close()
    answer()
    expect((await pending).status).toBe(200)
    await closed
  })

  test('a host for every interface is told as one to go to', async () => {
    const { url } = await started({ apis: [secoda], host: '0.0.0.0' })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/)
    expect((await fetch(`${url}/_doppel/health`)).status).toBe(200)
  })
})
