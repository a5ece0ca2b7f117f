/** The hook for MSW, in both versions: it finds what a test's own handlers answer off contract. */
import { afterEach, describe, expect, test } from 'vitest'
import { judgeMsw } from '../src/judge/index.ts'
import { answerOf, below, books, respond } from './support/books.ts'
import { closedNetwork, loadMsw, mswVersions } from './support/msw.ts'

const API = 'https://books.example/api'

describe.for(mswVersions)('MSW %i', async (version) => {
  const { http, HttpResponse, setupServer } = await loadMsw(version)
  const ended: (() => void)[] = []
  afterEach(() => {
    for (const end of ended.splice(0)) end()
  })

  function start(handlers: Parameters<typeof setupServer>, options?: Parameters<typeof judgeMsw>[2]) {
    const server = setupServer(...handlers)
    server.listen(closedNetwork)
    const hook = judgeMsw(server, books, options)
    ended.push(() => {
      hook.close()
      server.close()
    })
    return { server, hook }
  }
  const all = http.all(`${API}/*`, ({ request }) => respond(request))

  test('handlers on contract pass, those off contract fail the test once', async () => {
    const { hook } = start([all])
    const response = await fetch(`${API}/books/2`)
    expect(await response.json()).toEqual({ id: 2, title: 'Dune' })
    await hook.assertKept()

    expect(await (await fetch(`${API}/books/1`)).json()).toEqual({ id: '1', title: 'Dune' })
    await expect(hook.assertKept()).rejects.toThrow(/GET \/books\/\{id\} answered 200[\s\S]*CT124 response\/body-invalid/)
    await hook.assertKept()
  })

  test('an answer that nobody read yet is judged, and the request though its handler consumed it', async () => {
    const { hook } = start([
      http.post(`${API}/books`, async ({ request }) => {
        await request.json()
        const { status, headers, body } = answerOf('POST', below(request.url))
        return HttpResponse.json(body as object, { status, headers: headers ?? {} })
      }),
    ])
    const post = (body: object) =>
      fetch(`${API}/books`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    await post({ id: 2, title: 'Dune' })
    await hook.assertKept()
    await post({ id: 2 })
    await expect(hook.assertKept()).rejects.toThrow('request/body-invalid')
  })

  test('what lies outside the servers, and a network that fails, is left alone', async () => {
    const { hook } = start([
      http.get('https://other.example/books/1', () => new Response('x')),
      http.get(`${API}/books/4`, () => HttpResponse.error()),
    ])
    await fetch('https://other.example/books/1')
    await expect(fetch(`${API}/books/4`)).rejects.toThrow()
    await hook.assertKept()
    expect(hook.judgements).toEqual([])
  })

  test('a base that is wrong is told', async () => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
    start([http.get('http://localhost/books/:id', () => new Response('x'))])
    for (let id = 0; id < 10; id++) await fetch(`http://localhost/books/${id}`)
    expect((await warned).message).toContain("judged none of 10 answers, because all lie outside the document's servers")
  })

  test('another base, and an override in one test', async () => {
    const { hook, server } = start(
      [http.get('http://localhost/v2/books/2', ({ request }) => respond(new Request(request.url.replace('/v2', '/api'))))],
      {
        base: 'http://localhost/v2',
      },
    )
    await fetch('http://localhost/v2/books/2')
    await hook.assertKept()
    server.use(http.get('http://localhost/v2/books/2', () => HttpResponse.json({ id: 2 })))
    await fetch('http://localhost/v2/books/2')
    await expect(hook.assertKept()).rejects.toThrow('/title')
  })

  test('a stream without an end does not hold the test up', async () => {
    const endings: (() => void)[] = []
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('['))
        endings.push(() => controller.close())
      },
    })
    const { hook } = start([http.get(`${API}/books`, () => new Response(body, { headers: { 'content-type': 'application/json' } }))], {
      patience: 20,
    })
    const response = await fetch(`${API}/books`)
    await hook.assertKept()
    expect(hook.judgements).toEqual([])
    for (const end of endings) end()
    expect(await response.text()).toBe('[')
  })

  test('install, onViolation and close', async () => {
    const found: string[] = []
    const checks: (() => Promise<void>)[] = []
    const { hook } = start([all], { onViolation: ({ id }, { path }) => found.push(`${id} ${path}`) })
    hook.install((check) => checks.push(check))
    await fetch(`${API}/books/1`)
    await fetch(`${API}/books/3`)
    await expect(checks[0]?.()).rejects.toThrow('off contract')
    expect(found).toEqual(['CT124 /books/1'])
    hook.close()
    await fetch(`${API}/books/5`)
    await hook.assertKept()
  })
})
