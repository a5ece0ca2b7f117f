/** The middleware for Hono, Express and plain Node: what leaves is judged, and blocked where that is wished. */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import express, { type Express } from 'express'
import { Hono } from 'hono'
import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { expressContract, honoContract, type ServerOptions } from '../src/judge/index.ts'
import { answer, books, respond, startBooks } from './support/books.ts'

function options(more: ServerOptions = {}) {
  const found: string[] = []
  return {
    found,
    options: { onViolation: (one, { method, path }) => found.push(`${one.id} ${method} ${path}`), ...more } satisfies ServerOptions,
  }
}

describe('Hono', () => {
  function app(more?: ServerOptions) {
    const { found, options: given } = options(more)
    const hono = new Hono()
    hono.use(honoContract(books, given))
    hono.get('/page', (context) => context.html('<p>not of the API</p>'))
    hono.post('/api/books', async (context) => {
      await context.req.json()
      return respond(context.req.raw)
    })
    hono.all('*', (context) => respond(context.req.raw))
    return { hono, found }
  }

  test('reports, and leaves everything as it is', async () => {
    const { hono, found } = app()
    expect(await (await hono.request('/api/books/1')).json()).toEqual({ id: '1', title: 'Dune' })
    expect(await (await hono.request('/books/3')).json()).toEqual({ id: '3', title: 'Dune' })
    expect(await (await hono.request('/page')).text()).toContain('not of the API')
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"id":2}' }
    expect((await hono.request('/api/books', sent)).status).toBe(201)
    expect((await hono.request('/api/books/2', { method: 'HEAD' })).status).toBe(200)
    await expect.poll(() => found, { interval: 2, timeout: 20_000 }).toEqual(['CT124 GET /books/1', 'CT107 POST /books'])
  })

  test('blocks', async () => {
    const { hono } = app({ mode: 'block' })
    expect(await (await hono.request('/api/books/2')).json()).toEqual({ id: 2, title: 'Dune' })
    const blocked = await hono.request('/api/books/1')
    expect(blocked.status).toBe(500)
    expect(blocked.headers.get('content-type')).toBe('application/problem+json')
    expect(await blocked.json()).toMatchObject({ status: 500, violations: [{ id: 'CT124', pointer: '/id' }] })
  })
})

describe('Express', () => {
  function app(more?: ServerOptions, before: (app: Express) => void = () => {}) {
    const { found, options: given } = options(more)
    const server = express()
    before(server)
    server.use(expressContract(books, given))
    server.use(express.json())
    server.post('/api/books', (req, res) => {
      if (req.body?.title === 'late') setTimeout(() => res.status(201).set('location', '/x').json({ id: 2, title: 'late' }), 5)
      else
        res
          .status(201)
          .set('location', '/x')
          .json({ id: 2, title: String(req.body?.title) })
    })
    server.get('/api/books', (_req, res) => {
      res.writeHead(200, ['Content-Type', 'application/json', 'X-Own', 'kept'])
      res.write('[{"id":2,')
      res.write(Buffer.from('"title":"Dune"}]'))
      res.end()
    })
    server.get('/api/books/7', (_req, res) => {
      res.set({ 'content-type': 'application/json', 'content-encoding': 'gzip' }).send(gzipSync('{"id":"7","title":"Dune"}'))
    })
    server.get('/page', (_req, res) => void res.send('<p>not of the API</p>'))
    server.use('/api', (req, res) => answer(req, res))
    return { server, found }
  }

  test('reports, and leaves everything as it is', async () => {
    const { server, found } = app()
    expect((await request(server).get('/api/books/1')).body).toEqual({ id: '1', title: 'Dune' })
    const list = await request(server).get('/api/books')
    expect(list.body).toEqual([{ id: 2, title: 'Dune' }])
    expect(list.headers['x-own']).toBe('kept')
    expect((await request(server).get('/page')).text).toContain('not of the API')
    expect((await request(server).post('/api/books').send({ id: 2, title: 'late' })).status).toBe(201)
    expect((await request(server).post('/api/books').send({ id: 'two', title: 'late' })).status).toBe(201)
    expect((await request(server).head('/api/books/1')).status).toBe(200)
    expect(found).toEqual(['CT124 GET /books/1', 'CT107 POST /books'])
  })

  test('a body that is compressed, one that was parsed before, and one that nobody reads', async () => {
    const compressed = app()
    expect((await request(compressed.server).get('/api/books/7')).body).toEqual({ id: '7', title: 'Dune' })
    expect(compressed.found).toEqual(['CT124 GET /books/7'])
    const parsed = app({}, (server) => server.use(express.json()))
    await request(parsed.server).post('/api/books').send({ id: 'two', title: 'Dune' })
    expect(parsed.found).toEqual(['CT107 POST /books'])
  })

  test('blocks, with the headers of the new answer and without those of the old', async () => {
    const { server, found } = app({ mode: 'block' })
    const good = await request(server).get('/api/books/2')
    expect(good.body).toEqual({ id: 2, title: 'Dune' })
    expect(good.headers['content-length']).toBe('23')
    expect((await request(server).get('/api/books')).headers['x-own']).toBe('kept')
    expect((await request(server).post('/api/books').send({ id: 2, title: 'late' })).status).toBe(201)
    const blocked = await request(server).get('/api/books/1')
    expect(blocked.status).toBe(500)
    expect(blocked.headers['content-type']).toBe('application/problem+json')
    expect(blocked.body.violations).toMatchObject([{ id: 'CT124', pointer: '/id', schema: expect.stringContaining('Book') }])
    const other = await request(server).get('/api/books/7')
    expect(other.status).toBe(500)
    expect(other.headers['content-encoding']).toBeUndefined()
    expect(found).toEqual(['CT124 GET /books/1'])
  })

  test('what has no end is not held back', async () => {
    const ends: (() => void)[] = []
    const { server } = app({ mode: 'block' }, (before) =>
      before.use(expressContract(books, { mode: 'block' })).get('/api/events', (_req, res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
        res.write('data: 1\n\n')
        ends.push(() => res.end())
      }),
    )
    const running = await startBooks((req, res) => void server(req, res))
    const reader = (await fetch(`${running.url}/api/events`)).body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: 1\n\n')
    for (const end of ends) end()
    expect((await reader?.read())?.done).toBe(true)
    await running.close()
  })

  test('a callback that fails does not end the server', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve))
    const { server } = app({
      onViolation: () => {
        throw new Error('my own fault')
      },
    })
    expect((await request(server).get('/api/books/1')).status).toBe(200)
    expect(await warned).toMatchObject({ message: 'my own fault' })
  })
})

test('plain node:http, where findings become warnings of the process', async () => {
  const warned = new Promise<Error & { code?: string }>((resolve) => process.once('warning', resolve))
  const contract = expressContract(books)
  const server = createServer((req, res) => contract(req, res, () => answer(req, res)))
  expect((await request(server).get('/api/books/1')).body).toEqual({ id: '1', title: 'Dune' })
  const { name, code, message } = await warned
  expect({ name, code }).toEqual({ name: 'ContractWarning', code: 'CT124' })
  expect(message).toContain('GET /books/{id} answered 200')
})
