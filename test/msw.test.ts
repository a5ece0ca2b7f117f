/** The way in through MSW in Node: which requests are ours, whose the others are, and that two mocks are two mocks. */
import http from 'node:http'
import { Worker } from 'node:worker_threads'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import collate from '../src/apis/collate/index.ts'
import credible from '../src/apis/credible/index.ts'
import elastic from '../src/apis/elastic-cloud/index.ts'
import secoda from '../src/apis/secoda/index.ts'
import { createMock } from '../src/mock/mock.ts'
import { apiNames, loadApi, root } from './support/apis.ts'
import { documentedBases } from './support/hosts.ts'
import { closedNetwork, loadMsw, mswVersions } from './support/msw.ts'
import { typeErrors } from './support/types.ts'

const authorization = 'Bearer doppel-admin'
const get = (url: string) => fetch(url, { headers: { authorization } })
const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) })
const statusOf = async (response: Promise<Response>) => (await response).status

const ece = 'https://ece.example:12443/api/v1'
const ada = { user_name: 'ada', security: { roles: ['ece_deployment_viewer'], password: 'hunter22!' } }

for (const version of mswVersions) {
  const msw = await loadMsw(version)
  const { handlers } = msw
  const server = msw.setupServer()
  /** What the user's own handlers answer. */
  const users = msw.http.all('*', () => new msw.HttpResponse('of the user', { status: 418 }))

  describe(`MSW ${version}`, () => {
    beforeAll(() => server.listen(closedNetwork))
    afterAll(() => server.close())
    afterEach(() => {
      server.resetHandlers()
      vi.unstubAllGlobals()
    })

    test('one handler for each API', () => {
      expect(handlers(createMock({ apis: [secoda, credible, collate] }))).toHaveLength(3)
    })

    test('every documented host of every API is intercepted', async () => {
      const apis = await Promise.all(apiNames.map(loadApi))
      const mock = createMock({ apis })
      server.use(...handlers(mock), users)
      for (const api of apis) {
        const { path, method } = api.document.operations.find(({ path }) => !path.includes('{')) ?? { path: '/', method: 'GET' }
        for (const base of documentedBases(api)) {
          const [plain, intercepted] = [await mock.fetch(base + path, { method }), await fetch(base + path, { method })]
          expect([base, intercepted.status, await intercepted.text()]).toEqual([base, 401, await plain.text()])
        }
      }
    })

    test('clients that do not use fetch are intercepted too', async () => {
      server.use(...handlers(createMock({ apis: [collate] })))
      const { name } = await new Promise<{ name: string }>((resolve, reject) => {
        const request = http.get('http://localhost:8585/api/v1/users/name/admin', { headers: { authorization } }, async (response) => {
          let text = ''
          for await (const chunk of response) text += chunk
          resolve(JSON.parse(text))
        })
        request.on('error', reject)
      })
      expect(name).toBe('admin')
    })

    test('an absolute base', async () => {
      server.use(...handlers(createMock({ apis: [secoda], baseUrl: 'http://localhost:3000/proxy/secoda' })), users)
      expect(await statusOf(get('http://localhost:3000/proxy/secoda/user'))).toBe(200)
      expect(await statusOf(get('http://localhost:3000/proxy/secoda-2/user'))).toBe(418)
      expect(await statusOf(get('http://localhost:3001/proxy/secoda/user'))).toBe(418)
    })

    test('a relative base: any host without a page, its own host in one', async () => {
      server.use(...handlers(createMock({ apis: [secoda], baseUrl: '/proxy' })), users)
      expect(await statusOf(get('http://localhost:3000/proxy/user'))).toBe(200)
      expect(await statusOf(get('https://elsewhere.example/proxy/user'))).toBe(200)
      expect(await statusOf(get('http://localhost:3000/user'))).toBe(418)

      vi.stubGlobal('location', new URL('http://app.example/page'))
      const mock = createMock({ apis: [secoda], baseUrl: '/proxy' })
      server.resetHandlers(...handlers(mock), users)
      expect(await statusOf(get('http://app.example/proxy/user'))).toBe(200)
      expect(await statusOf(get('https://elsewhere.example/proxy/user'))).toBe(418)
      expect(await statusOf(mock.fetch('/proxy/user', { headers: { authorization } }))).toBe(200)
    })

    test('at the root of the host of the app only documented paths are taken', async () => {
      server.use(...handlers(createMock({ apis: [secoda], baseUrl: '/' })), users)
      expect(await statusOf(get('http://localhost:3000/user'))).toBe(200)
      expect(await statusOf(get('http://localhost:3000/assets/index.js'))).toBe(418)
    })

    test('a base for each API, a list of them, and a root for all', async () => {
      const apis = [secoda, credible] as const
      const baseUrl = { secoda: ['/data', 'http://data.example'], credible: 'http://localhost:3000/rights' }
      server.use(...handlers(createMock({ apis, baseUrl })), users)
      for (const url of ['http://localhost:3000/data/user', 'http://data.example/user', 'http://localhost:3000/rights/users/admin']) {
        expect([url, await statusOf(get(url))]).toEqual([url, 200])
      }
      server.resetHandlers(...handlers(createMock({ apis, baseUrl: '/mocks' })), users)
      for (const url of ['http://localhost:3000/mocks/secoda/api/v1/user', 'http://localhost:3000/mocks/credible/api/v0/users/admin']) {
        expect([url, await statusOf(get(url))]).toEqual([url, 200])
      }
    })

    test('below a host that is documented every path is the vendor’s; on a host that is any only the documented ones', async () => {
      server.use(...handlers(createMock({ apis: [secoda, elastic] })), users)
      expect(await (await get('https://api.secoda.co/api/v1/nothing')).json()).toEqual({ detail: 'Not found.' })
      expect(await statusOf(get('https://api.secoda.co/elsewhere'))).toBe(418)
      expect(await statusOf(get(`${ece}/users`))).toBe(200)
      expect(await statusOf(fetch(`${ece}/users`, { method: 'PATCH' }))).toBe(405)
      expect(await statusOf(get(`${ece}/clusters`))).toBe(418)
    })

    test('a base that the user names takes the place of any host', async () => {
      server.use(...handlers(createMock({ apis: [elastic], baseUrl: ece })), users)
      expect(await (await get(`${ece}/clusters`)).json()).toMatchObject({ errors: [{ code: expect.any(String) }] })
      expect(await statusOf(get('https://elsewhere.example/api/v1/users'))).toBe(418)
    })

    test('handlers of the user that come first win', async () => {
      server.use(
        msw.http.get(`${ece}/users/admin`, () => new msw.HttpResponse(null, { status: 503 })),
        ...handlers(createMock({ apis: [elastic] })),
      )
      expect(await statusOf(get(`${ece}/users/admin`))).toBe(503)
      expect(await statusOf(get(`${ece}/users/readonly`))).toBe(200)
    })

    test('use puts something in the place of an operation, under contract, until reset', async () => {
      const mock = createMock({ apis: [elastic] })
      server.use(...handlers(mock))
      mock.use('elastic-cloud/get-user', ({ path }, _, original) =>
        path.user_name === 'admin' ? { status: 200, body: { user_name: 1 } } : original(),
      )
      const broken = await get(`${ece}/users/admin`)
      expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining('get-user')])
      expect(await statusOf(get(`${ece}/users/readonly`))).toBe(200)
      mock.use('get-user', () => new Response('<html>', { status: 502 }), { unchecked: true })
      expect(await (await get(`${ece}/users/admin`)).text()).toBe('<html>')
      expect(await statusOf(post(`${ece}/users`, ada))).toBe(200)

      mock.reset()
      expect(await (await get(`${ece}/users/admin`)).json()).toMatchObject({ user_name: 'admin' })
      expect(await statusOf(get(`${ece}/users/ada`))).toBe(404)
    })

    test('rows are seen and seeded through the tables', async () => {
      const mock = createMock({ apis: [elastic] })
      server.use(...handlers(mock))
      await post(`${ece}/users`, ada)
      expect(mock.tables['elastic-cloud'].users.get('ada')).toMatchObject({ user_name: 'ada' })
      mock.tables['elastic-cloud'].users.delete('ada')
      expect(await statusOf(get(`${ece}/users/ada`))).toBe(404)
    })

    test('of many creates of one name at once exactly one wins', async () => {
      server.use(...handlers(createMock({ apis: [elastic] })))
      const statuses = await Promise.all(Array.from({ length: 50 }, () => statusOf(post(`${ece}/users`, ada))))
      expect(statuses.sort()).toEqual([200, ...Array(49).fill(409)])
    })

    test('two mocks of one API: each has its base and its rows', async () => {
      const [east, west] = ['https://east.example/api/v1', 'https://west.example/api/v1']
      const first = createMock({ apis: [elastic], baseUrl: east })
      const second = createMock({ apis: [elastic], baseUrl: west })
      server.use(...handlers(first), ...handlers(second), users)
      expect(await statusOf(post(`${east}/users`, ada))).toBe(200)
      expect([await statusOf(get(`${east}/users/ada`)), await statusOf(get(`${west}/users/ada`))]).toEqual([200, 404])
      expect(await statusOf(post(`${west}/users`, ada))).toBe(200)
      first.reset()
      expect([await statusOf(get(`${east}/users/ada`)), await statusOf(get(`${west}/users/ada`))]).toEqual([404, 200])
      second.use('get-user', () => new Response(null, { status: 502 }), { unchecked: true })
      expect([await statusOf(get(`${east}/users/admin`)), await statusOf(get(`${west}/users/admin`))]).toEqual([200, 502])
      first.close()
      expect([await statusOf(get(`${east}/users/admin`)), await statusOf(get(`${west}/users/admin`))]).toEqual([418, 502])
    })

    test('two mocks of one host: the first takes it, and the second once the first is closed', async () => {
      const [first, second] = [createMock({ apis: [secoda] }), createMock({ apis: [secoda] })]
      server.use(...handlers(first), ...handlers(second))
      const user = 'https://api.secoda.co/api/v1/user'
      const { id } = await (await post(user, { email: 'ada@two.example', role: 'viewer' })).json()
      expect([first.tables.secoda.users.get(id)?.email, second.tables.secoda.users.get(id)]).toEqual(['ada@two.example', undefined])
      first.close()
      expect(await statusOf(get(`${user}/${id}`))).toBe(404)
    })

    test('the requests of a closed mock go to whoever comes after it', async () => {
      const mock = createMock({ apis: [secoda] })
      server.use(...handlers(mock), users)
      expect(await statusOf(get('https://api.secoda.co/api/v1/user'))).toBe(200)
      mock.close()
      expect(await statusOf(get('https://api.secoda.co/api/v1/user'))).toBe(418)
      await expect(mock.fetch('https://api.secoda.co/api/v1/user')).rejects.toThrow('closed')
    })

    test('an app that uses it type-checks', { timeout: 120_000 }, () => {
      const consumer = `
        import { http } from 'msw'
        import { setupServer } from 'msw/node'
        import { setupWorker } from 'msw/browser'
        import { handlers } from './src/adapters/msw.ts'
        import secoda from './src/apis/secoda/index.ts'
        import { createMock } from './src/mock/mock.ts'

        const mock = createMock({ apis: [secoda] })
        const server = setupServer(...handlers(mock), http.get('/own', () => new Response()))
        server.listen({ ${version === 3 ? 'onUnhandledFrame' : 'onUnhandledRequest'}: 'error' })
        server.use(...handlers(mock))
        setupWorker(...handlers(mock)).resetHandlers(...handlers(mock))
        const wrong: number = handlers(mock)
        export { wrong }`
      expect(typeErrors(consumer, version)).toEqual([expect.stringMatching(/^app\.ts: Type 'HttpHandler\[\]' is not assignable/)])
    })
  })
}

test('a mock in a worker thread and one in the main thread share nothing', async () => {
  const mock = createMock({ apis: [credible] })
  const thread = new Worker(new URL('test/support/thread.ts', root))
  const tell = (message: object) =>
    new Promise<string[]>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject)
      thread.postMessage(message)
    })
  const here = () => [...mock.tables.credible.users.all()].map(({ userName }) => userName)
  try {
    const before = await tell({})
    expect(before).toEqual(here())
    expect(await tell({ create: 'there' })).toEqual([...before, 'there'])
    expect(here()).toEqual(before)
    mock.tables.credible.users.seed({ userName: 'here', email: 'here@main.example' })
    expect(here()).toEqual([...before, 'here'])
    expect(await tell({})).toEqual([...before, 'there'])
  } finally {
    await thread.terminate()
  }
})
