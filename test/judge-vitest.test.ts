/** The matcher in Vitest, with what real clients answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axios from 'axios'
import express from 'express'
import { request as playwright } from 'playwright-core'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import '../src/judge/vitest.ts'
import { openDocument } from '../src/openapi/document.ts'
import { answer, books, respond, startBooks } from './support/books.ts'

const document = openDocument(books)
const folder = mkdtempSync(join(tmpdir(), 'doppel-judge-'))
const file = join(folder, 'books.json')
writeFileSync(file, JSON.stringify(books, null, 2))

let server: Awaited<ReturnType<typeof startBooks>>
beforeAll(async () => {
  server = await startBooks()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.close()
})

/** What the matcher says when it fails. */
async function saying(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the matcher passed')
}

describe('a Response of fetch', () => {
  test('passes, stays unread, and fails where it is off contract', async () => {
    const good = await fetch(`${server.url}/api/books/2`)
    await expect(good).toKeepContract(document)
    expect(await good.json()).toEqual({ id: 2, title: 'Dune' })
    const bad = await fetch(`${server.url}/api/books/1`)
    await expect(bad).not.toKeepContract(document)
    const text = await saying(() => expect(bad).toKeepContract(file))
    expect(text).toContain('GET /books/{id} answered 200')
    expect(text).toContain('CT124 response/body-invalid')
    expect(text).toContain('body /id')
    expect(text).toMatch(/books\.json:\d+ {2}#\/components\/schemas\/Book/)
    expect(await bad.json()).toEqual({ id: '1', title: 'Dune' })
  })

  test('its method is asked for where the path has several, and its path where it has no URL', async () => {
    const list = await fetch(`${server.url}/api/books`)
    expect(await saying(() => expect(list).toKeepContract(document))).toBe(
      'toKeepContract: the method of the request is not known, and /books has GET, POST: pass { method }',
    )
    await expect(list).toKeepContract(document, { method: 'GET' })
    const made = Response.json([])
    expect(await saying(() => expect(made).toKeepContract(document))).toBe(
      'toKeepContract: the path of the request is not known: pass { path }',
    )
    await expect(made).toKeepContract(document, { method: 'GET', path: '/books' })
    await expect(made).toKeepContract(document, { method: 'GET', path: '/api/books?limit=3' })
    await expect(made).toKeepContract(document, { request: new Request('https://books.example/api/books') })
  })

  test('what cannot be judged fails with and without not', async () => {
    const read = await fetch(`${server.url}/api/books/2`)
    await read.text()
    expect(await saying(() => expect(read).toKeepContract(document))).toContain('was read already')
    expect(await saying(() => expect(read).not.toKeepContract(document))).toContain('was read already')
    expect(await saying(() => expect(undefined).not.toKeepContract(document))).toContain('it takes a response, found undefined')
    expect(await saying(() => expect(fetch(`${server.url}/api/books/2`)).toKeepContract(document))).toContain(
      'found a promise: await it first',
    )
    expect(await saying(() => expect(Response.json([])).toKeepContract(join(folder, 'none.json'), { path: '/books' }))).toContain(
      'none.json',
    )
  })

  test('a promise of one, with resolves', async () => {
    await expect(fetch(`${server.url}/api/books/2`)).resolves.toKeepContract(document)
  })

  test('what no operation describes does not keep the contract', async () => {
    await expect(new Response('x')).not.toKeepContract(document, { method: 'GET', path: '/magazines' })
    await expect(new Response('x')).not.toKeepContract(document, { method: 'DELETE', path: '/books' })
    const text = await saying(() =>
      expect(new Response('x')).toKeepContract(document, { method: 'GET', path: '/magazines', base: 'https://other.example' }),
    )
    expect(text).toContain('request/path-undocumented')
    expect(text).toContain(
      "It fails, though it is a warning: what no operation describes cannot keep the contract. ignore: ['CT101'] lets it pass.",
    )
    await expect(new Response('x')).toKeepContract(document, { method: 'GET', path: '/magazines', ignore: ['CT101'] })
  })

  test('an error points at the line that called, and at nothing of ours', async () => {
    const read = await fetch(`${server.url}/api/books/2`)
    await read.text()
    for (const call of [() => expect(read).toKeepContract(document, {}), () => expect({}).toKeepContract(document)]) {
      const error = (await Promise.resolve()
        .then(call)
        .then(String, (one: unknown) => one)) as Error
      expect(error.message).toMatch(/^toKeepContract: /)
      expect(error.cause).toBeUndefined()
      expect(error.stack).toContain('judge-vitest.test.ts')
      expect(error.stack).not.toContain('src/judge')
    }
    const late = (await expect(Response.json([]))
      .toKeepContract(document)
      .catch((one: unknown) => one)) as Error
    expect(late.stack).toContain('judge-vitest.test.ts')
    expect(late.stack).not.toContain('src/judge')
  })
})

describe('axios', () => {
  test('an answer, and an error with one', async () => {
    const client = axios.create({ baseURL: `${server.url}/api` })
    expect(await client.get('/books', { params: { limit: 3 } })).toKeepContract(document)
    expect(await client.post('/books', { id: 2, title: 'Dune' })).toKeepContract(document)
    expect(await saying(async () => expect(await client.get('/books/1')).toKeepContract(document))).toContain('CT124')
    expect(await saying(async () => expect(await client.post('/books', { title: 3 })).toKeepContract(document))).toContain(
      'request/body-invalid',
    )
    expect(await saying(async () => expect(await client.get('/books', { params: { limit: 300 } })).toKeepContract(document))).toContain(
      'request/parameter-invalid',
    )
    const failing = await startBooks((_, res) => res.writeHead(404, { 'content-type': 'application/json' }).end('{"code":404}'))
    const error = await axios.get(`${failing.url}/books/9`).catch((one: unknown) => one)
    await failing.close()
    expect(error).toKeepContract(document)
    expect(await saying(() => expect(error).toKeepContract(document, { failOn: 'warning' }))).toContain('GET /books/{id} answered 404')
  })

  test('a JSON string, text that is no JSON, bytes, and no body at all', async () => {
    const odd = openDocument({
      openapi: '3.1.0',
      info: { title: 'odd', version: '1' },
      paths: {
        '/string': { get: { responses: { 200: { description: '', content: { 'application/json': { schema: { type: 'string' } } } } } } },
        '/none': { delete: { responses: { 204: { description: '' } } } },
      },
    })
    const said = { text: '"fine"' }
    const other = await startBooks((req, res) =>
      req.method === 'DELETE' ? res.writeHead(204).end() : res.writeHead(200, { 'content-type': 'application/json' }).end(said.text),
    )
    expect(await axios.get(`${other.url}/string`)).toKeepContract(odd)
    expect(await axios.get(`${other.url}/string`, { responseType: 'arraybuffer' })).toKeepContract(odd)
    expect(await axios.get(`${other.url}/string`, { responseType: 'text' })).toKeepContract(odd)
    expect(await axios.delete(`${other.url}/none`)).toKeepContract(odd)
    said.text = '<html>'
    const broken = await axios.get(`${other.url}/string`, { headers: { accept: 'application/json' } })
    await other.close()
    // Without a length nobody can tell `<html>` from `"<html>"`; in bytes it is plain.
    expect(broken.data).toBe('<html>')
  })
})

describe('supertest', () => {
  const app = express().use('/api', (req, res) => answer(req, res))

  test('an Express app', async () => {
    expect(await request(app).get('/api/books')).toKeepContract(document)
    expect(await request(app).put('/api/books/2/cover').set('content-type', 'image/png').send(Buffer.from('x'))).toKeepContract(document)
    expect(await request(app).post('/api/books').send({ id: 2, title: 'Dune' })).toKeepContract(document)
    expect(await saying(async () => expect(await request(app).post('/api/books').send({ id: 2 })).toKeepContract(document))).toContain(
      'request/body-invalid',
    )
    const bad = await request(app).get('/api/books/1')
    expect(bad).not.toKeepContract(document)
    expect(await saying(() => expect(bad).toKeepContract(document))).toContain('CT124')
  })
})

test("Playwright's request", async () => {
  const client = await playwright.newContext({ baseURL: server.url })
  onTestFinished(() => client.dispose())
  await expect(await client.get('/api/books/2')).toKeepContract(document)
  await expect(await client.get('/api/books/1')).not.toKeepContract(document)
  await expect(await client.get('/api/books')).toKeepContract(document, { method: 'GET' })
})

test('the answer of inject', () => {
  const raw = { req: { method: 'GET', url: '/api/books/2', headers: {} } }
  const injected = { statusCode: 200, headers: { 'content-type': 'application/json' }, payload: '{"id":2,"title":"Dune"}', raw }
  expect(injected).toKeepContract(document)
  expect({ ...injected, payload: '{"id":"2","title":"Dune"}' }).not.toKeepContract(document)
})

describe('plain objects', () => {
  test('an answer with its method and path', () => {
    const light = {
      method: 'GET',
      path: '/books/2',
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: '{"id":2,"title":"Dune"}',
    }
    expect(light).toKeepContract(document)
    expect({ ...light, body: { id: 2, title: 'Dune' } }).toKeepContract(document)
    expect({ ...light, body: { id: 2 } }).not.toKeepContract(document)
    expect({ ...light, headers: { 'content-type': 'text/html' } }).not.toKeepContract(document)
    expect({ ...light, body: '{"id":' }).not.toKeepContract(document)
  })

  test('without headers the body is judged as what the document declares', () => {
    expect({ method: 'POST', path: '/books', status: 201, body: { id: 2, title: 'Dune' } }).toKeepContract(document)
    expect({ method: 'POST', path: '/books', status: 201, body: { id: 'two', title: 'Dune' } }).not.toKeepContract(document)
    expect({ method: 'POST', path: '/books', status: 201, headers: {}, body: { id: 2, title: 'Dune' } }).not.toKeepContract(document)
  })

  test('a whole exchange', async () => {
    const response = { status: 201, headers: { location: '/books/2', 'content-type': 'application/json' }, body: { id: 2, title: 'Dune' } }
    const sent = { method: 'POST', path: '/books', headers: { 'content-type': 'application/json' } }
    expect({ request: { ...sent, body: { id: 2, title: 'Dune' } }, response }).toKeepContract(document)
    expect({ request: { ...sent, body: { id: 2 } }, response }).not.toKeepContract(document)
    expect({ request: sent, response }).not.toKeepContract(document)
    const asked = new Request('https://books.example/api/books/2')
    await expect({ request: asked, response: respond(asked) }).toKeepContract(document)
    const other = new Request('https://books.example/api/books/3')
    await expect({ request: other, response: respond(other) }).not.toKeepContract(document)
  })

  test('failOn, ignore and known', () => {
    const light = { method: 'GET', path: '/books/2', status: 418, headers: {}, body: '' }
    expect(light).toKeepContract(document)
    expect(light).not.toKeepContract(document, { failOn: 'warning' })
    expect(light).toKeepContract(document, { failOn: 'warning', ignore: ['CT121'] })
    expect(light).toKeepContract(document, { failOn: 'warning', ignore: ['response/status-undocumented'] })
  })

  test('a value that is leaked is not shown', async () => {
    const light = { method: 'GET', path: '/books/2', status: 200, body: { id: 2, title: 'Dune', secret: 'hunter22-hunter22' } }
    expect(await saying(() => expect(light).toKeepContract(document))).not.toContain('hunter22')
  })
})

test('a document is read again when its file has changed', async () => {
  const changing = join(folder, 'changing.json')
  writeFileSync(changing, JSON.stringify(books))
  const light = { method: 'GET', path: '/books/2', status: 200, body: { id: 2, title: 'Dune' } }
  expect(light).toKeepContract(changing)
  writeFileSync(changing, JSON.stringify({ ...books, paths: {} }))
  const { utimesSync } = await import('node:fs')
  utimesSync(changing, 1, 1)
  expect(light).not.toKeepContract(changing)
})
