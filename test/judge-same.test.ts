/** One defect has one fingerprint, wherever the contract is judged. */
import { serve } from '@hono/node-server'
import axios from 'axios'
import express from 'express'
import { Hono } from 'hono'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import request from 'supertest'
import { expect, onTestFinished, test } from 'vitest'
import { checkExchange } from '../src/contract/exchange.ts'
import type { Violation } from '../src/contract/violation.ts'
import { judgeHar } from '../src/judge/har.ts'
import { expressContract, honoContract, judgeFetch, judgeMsw, toKeepContract } from '../src/judge/index.ts'
import { startProxy } from '../src/judge/proxy.ts'
import { createTally } from '../src/judge/tally.ts'
import { openDocument } from '../src/openapi/document.ts'
import { answer, books, respond, startBooks } from './support/books.ts'

const document = openDocument(books)

test('the matcher, MSW, fetch, Express, Hono, the proxy and a recording agree', async () => {
  const server = await startBooks()
  onTestFinished(() => server.close())
  const base = `${server.url}/api`
  const seen: Record<string, string[]> = {}
  const told = (host: string): string[] => {
    seen[host] ??= []
    return seen[host]
  }
  const into =
    (host: string) =>
    ({ fingerprint }: Violation) =>
      void told(host).push(fingerprint)

  for (const found of checkExchange(document, {
    request: { method: 'GET', path: '/books/1', headers: new Headers() },
    response: { status: 200, headers: new Headers({ 'content-type': 'application/json' }), body: '{"id":"1","title":"Dune"}' },
  }))
    into('checkExchange')(found)
  expect(seen.checkExchange).toHaveLength(1)

  const wrapped = judgeFetch(fetch, document, { base, onViolation: into('fetch') })
  await wrapped(`${base}/books/1`)
  await wrapped.settled()

  const app = express().use(expressContract(document, { onViolation: into('express') }), (req, res) => answer(req, res))
  await request(app).get('/api/books/1')

  const hono = new Hono().use(honoContract(document, { onViolation: into('hono') })).get('*', ({ req }) => respond(req.raw))
  const port = await new Promise<{ url: string }>((resolve) => {
    const running = serve({ fetch: hono.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ url: `http://127.0.0.1:${info.port}` }),
    )
    onTestFinished(() => void running.close())
  })
  await (await fetch(`${port.url}/api/books/1`)).text()
  await expect.poll(() => seen.hono, { interval: 2, timeout: 20_000 }).toBeDefined()

  const proxy = await startProxy(document, { to: base, onJudged: ({ violations }) => violations.forEach(into('proxy')) })
  onTestFinished(() => proxy.close())
  const { data, config } = await axios.get(`${proxy.url}/books/1`)
  await expect.poll(() => seen.proxy, { interval: 2, timeout: 20_000 }).toBeDefined()

  const tally = createTally(document, { mode: 'har', version: '0', name: 'books', failOn: 'error' })
  const text = JSON.stringify(data)
  const content = { size: text.length, mimeType: 'application/json', text }
  const headers = [{ name: 'content-type', value: 'application/json' }]
  const recorded = { request: { method: 'GET', url: `${base}/books/1`, headers: [] }, response: { status: 200, headers, content } }
  judgeHar(document, [recorded], tally, { base })
  for (const event of tally.events({ ms: 0 })) if (event.type === 'finding') told('har').push(event.fingerprint)
  expect(config.method).toBe('get')

  const worker = setupServer(http.all('https://books.example/*', ({ request }) => respond(request)))
  worker.listen({ onUnhandledFrame: 'bypass' })
  onTestFinished(() => worker.close())
  const hook = judgeMsw(worker, document, { onViolation: into('msw') })
  await (await fetch('https://books.example/api/books/1')).text()
  await hook.assertKept().catch(() => {})

  const known = { known: seen.checkExchange ?? [] }
  const response = Response.json({ id: '1', title: 'Dune' })
  const matched = await toKeepContract(response, document, { method: 'GET', path: '/books/1', ...known })
  const unmatched = await toKeepContract(response, document, { method: 'GET', path: '/books/1' })
  expect([matched.pass, unmatched.pass]).toEqual([true, false])

  const hosts = ['checkExchange', 'fetch', 'express', 'hono', 'proxy', 'har', 'msw']
  expect(seen).toEqual(Object.fromEntries(hosts.map((host) => [host, seen.checkExchange])))
})
