/** The wrapper around `fetch`: callers get what they always got, and what is off contract is told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ContractError, judgeFetch } from '../src/judge/index.ts'
import { answer, books, startBooks } from './support/books.ts'

let server: Awaited<ReturnType<typeof startBooks>>
const streams: (() => void)[] = []
beforeAll(async () => {
  server = await startBooks((req, res) => {
    if (req.url?.startsWith('/api/events')) {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
      streams.push(() => res.end())
    } else if (req.url?.startsWith('/api/books?slow')) {
      res.writeHead(200, { 'content-type': 'application/json' }).write('[')
      streams.push(() => res.end())
    } else if (req.url === '/api/moved') res.writeHead(302, { location: '/api/books/1' }).end()
    else answer(req, res)
  })
})
afterAll(async () => {
  for (const end of streams) end()
  await server.close()
})

function judged(options: Parameters<typeof judgeFetch>[2] = {}) {
  const found: string[] = []
  const run = judgeFetch(fetch, books, {
    base: `${server.url}/api`,
    onViolation: (one, { method, path }) => found.push(`${one.id} ${method} ${path}`),
    ...options,
  })
  return { run, found }
}

test('answers are handed on unread, and each defect is told once', async () => {
  const { run, found } = judged()
  const response = await run(`${server.url}/api/books/1`)
  expect(response.bodyUsed).toBe(false)
  expect(await response.json()).toEqual({ id: '1', title: 'Dune' })
  await run(new URL(`${server.url}/api/books/3`))
  await run(new Request(`${server.url}/api/books/2`))
  await run.settled()
  expect(found).toEqual(['CT124 GET /books/1'])
})

test('the request is judged as it was sent, whatever form it had', async () => {
  const { run, found } = judged()
  const headers = { 'content-type': 'application/json' }
  const url = `${server.url}/api/books`
  expect((await run(url, { method: 'POST', headers, body: '{"id":2}' })).status).toBe(201)
  await run.settled()
  expect(found).toEqual(['CT107 POST /books'])
  const again = judged()
  const request = new Request(url, { method: 'POST', headers, body: '{"id":2}' })
  expect((await again.run(request)).status).toBe(201)
  const stream = new Blob(['{"id":2}']).stream()
  expect((await again.run(url, { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit)).status).toBe(201)
  await again.run.settled()
  expect(again.found).toEqual(['CT107 POST /books'])
})

test('a body that is a stream is not seen, and not blamed', async () => {
  const { run, found } = judged()
  const body = new Blob(['{"id":2}']).stream()
  await run(`${server.url}/api/books`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit)
  await run.settled()
  expect(found).toEqual([])
})

test('throws', async () => {
  const { run } = judged({ throws: true })
  expect(await (await run(`${server.url}/api/books/2`)).json()).toEqual({ id: 2, title: 'Dune' })
  const error = await run(`${server.url}/api/books/1`).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(ContractError)
  expect((error as ContractError).violations.map(({ id }) => id)).toEqual(['CT124'])
  expect((error as ContractError).message).toContain('GET /books/{id} answered 200')
  await expect(run('http://127.0.0.1:1/api/books/2')).rejects.toThrow('fetch failed')
})

test('what throws warns of nothing besides', async () => {
  const warned: unknown[] = []
  const listen = (one: unknown) => void warned.push(one)
  process.on('warning', listen)
  const run = judgeFetch(fetch, books, { base: `${server.url}/api`, throws: true })
  await expect(run(`${server.url}/api/books/1`)).rejects.toThrow(ContractError)
  await run.settled()
  // Warnings come a tick later.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', listen)
  expect(warned).toEqual([])
})

test('streams that go on are handed on at once', async () => {
  const { run, found } = judged({ throws: true, patience: 20 })
  for (const path of ['/events', '/books?slow']) {
    const response = await run(`${server.url}/api${path}`)
    const reader = response.body?.getReader()
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0)
    await reader?.cancel()
  }
  expect(found).toEqual(['CT105 GET /books?slow'])
})

test('what lies elsewhere passes by; behind a redirect the last request is judged', async () => {
  const { run, found } = judged({ base: `${server.url}/other` })
  await run(`${server.url}/api/books/1`)
  await run.settled()
  expect(found).toEqual([])
  const moved = judged()
  await moved.run(`${server.url}/api/moved`)
  await moved.run.settled()
  expect(moved.found).toEqual(['CT124 GET /books/1'])
})

test('what fails in the callback is told by settled', async () => {
  const { run } = judged({
    onViolation: () => {
      throw new Error('stop')
    },
  })
  await run(`${server.url}/api/books/1`)
  await expect(run.settled()).rejects.toThrow('stop')
})
