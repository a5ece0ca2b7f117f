/** The proxy with real clients: what passes is untouched to the byte, and every exchange is judged once. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { connect, createServer as createRawServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import axios from 'axios'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ProxyOptions, startProxy } from '../src/judge/proxy.ts'
import { openDocument } from '../src/openapi/document.ts'
import { answer, books, startBooks } from './support/books.ts'
import { start as command, folder } from './support/command.ts'

const document = openDocument(books)

async function proxied(listener: RequestListener = answer, more: Partial<ProxyOptions> = {}) {
  const server = await startBooks(listener)
  const judged: string[] = []
  const faults: string[] = []
  const proxy = await startProxy(document, {
    to: `${server.url}/api`,
    onJudged: ({ method, path, status, violations }) => judged.push([method, path, status, ...violations.map(({ id }) => id)].join(' ')),
    onFault: (sentence) => faults.push(sentence),
    ...more,
  })
  onTestFinished(async () => {
    await proxy.close()
    await server.close()
  })
  return { proxy, server, judged, faults }
}

/** Judged once the last byte has passed, which the client may see a moment before. */
const later = (list: readonly string[], count: number) => expect.poll(() => list.length, { interval: 2, timeout: 20_000 }).toBe(count)

/** A server that answers with these bytes, and keeps those that it was sent. */
async function rawServer(reply: string | Buffer, { when = '\r\n\r\n', end = false } = {}) {
  const seen: string[] = []
  const server = createRawServer((socket) => {
    let text = ''
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (!text.includes(when)) return
      seen.push(text)
      text = ''
      if (end) socket.end(reply)
      else socket.write(reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, seen }
}

/** Sends bytes and gives all that comes back until the connection is idle. */
function raw(url: string, bytes: string, until: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
    let text = ''
    const done = () => {
      socket.destroy()
      resolve(text)
    }
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (until(text)) done()
    })
    socket.on('end', done).on('error', reject)
  })
}

describe('untouched', () => {
  test('the case, order and repetition of header fields, both ways; Host names the target', async () => {
    const target = await rawServer(
      'HTTP/1.1 200 Just Fine\r\nX-Zeta: 1\r\ncontent-TYPE: application/json\r\nSet-Cookie: a=1\r\nX-Alpha: 2\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\n[]',
    )
    const { proxy, judged } = await proxied(answer, { to: `${target.url}/api` })
    const got = await raw(
      proxy.url,
      'GET /books?limit=3&x=%2F HTTP/1.1\r\nX-Second: 2\r\nhost: client.example\r\nACCEPT: */*\r\nx-first: 1\r\nX-Second: 3\r\nConnection: keep-alive, X-Hop\r\nX-Hop: gone\r\n\r\n',
      (text) => text.endsWith('[]'),
    )
    expect(target.seen[0]?.split('\r\n').filter((line) => !/^connection:/i.test(line))).toEqual([
      'GET /api/books?limit=3&x=%2F HTTP/1.1',
      'X-Second: 2',
      `host: ${target.host}`,
      'ACCEPT: */*',
      'x-first: 1',
      'X-Second: 3',
      '',
      '',
    ])
    expect(got.split('\r\n').filter((line) => !/^(?:connection|keep-alive):/i.test(line))).toEqual([
      'HTTP/1.1 200 Just Fine',
      'X-Zeta: 1',
      'content-TYPE: application/json',
      'Set-Cookie: a=1',
      'X-Alpha: 2',
      'Set-Cookie: b=2',
      'Content-Length: 2',
      '',
      '[]',
    ])
    await later(judged, 1)
    expect(judged[0]).toContain('GET /books?limit=3&x=%2F 200')
  })

  test('a request without a body gets none, whatever its method', async () => {
    const target = await rawServer('HTTP/1.1 204 No Content\r\n\r\n')
    const { proxy } = await proxied(answer, { to: target.url })
    await raw(proxy.url, 'POST /books HTTP/1.1\r\nHost: x\r\nX-A: 1\r\n\r\n', (text) => text.includes('\r\n\r\n'))
    expect(target.seen[0]?.toLowerCase()).not.toContain('transfer-encoding')
    expect(target.seen[0]?.toLowerCase()).not.toContain('content-length')
  })

  test('bodies, in one piece, in chunks and compressed; the judge reads beneath the coding', async () => {
    const bodies = { gzip: gzipSync('{"id":"1","title":"Dune"}'), br: brotliCompressSync('{"id":"3","title":"Dune"}') }
    const { proxy, judged } = await proxied((req, res) => {
      const coding = req.url === '/api/books/1' ? 'gzip' : 'br'
      res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding })
      res.write(bodies[coding].subarray(0, 5))
      res.end(bodies[coding].subarray(5))
    })
    for (const [path, body] of [
      ['1', bodies.gzip],
      ['3', bodies.br],
    ] as const) {
      const response = await axios.get(`${proxy.url}/books/${path}`, { decompress: false, responseType: 'arraybuffer' })
      expect(Buffer.compare(response.data as Buffer, body)).toBe(0)
    }
    await later(judged, 2)
    expect(judged).toEqual(['GET /books/1 200 CT124', 'GET /books/3 200 CT124'])
  })

  test('HEAD, 204, and a request in chunks with trailers', async () => {
    const seen: IncomingMessage[] = []
    const { proxy, judged } = await proxied((req, res) => {
      seen.push(req)
      answer(req, res)
    })
    expect((await fetch(`${proxy.url}/books/2`, { method: 'HEAD' })).headers.get('content-length')).toBe('23')
    const put = await fetch(`${proxy.url}/books/2/cover`, {
      method: 'PUT',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array([1, 2]),
    })
    expect(put.status).toBe(204)
    const chunked =
      'POST /books HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"id":2}\r\n0\r\nX-Sum: 9\r\n\r\n'
    expect(await raw(proxy.url, chunked, (text) => text.includes('"Dune"'))).toContain('HTTP/1.1 201')
    expect(seen.at(-1)?.trailers).toEqual({ 'x-sum': '9' })
    await later(judged, 3)
    expect(judged).toEqual(['HEAD /books/2 200', 'PUT /books/2/cover 204', 'POST /books 201 CT107'])
  })

  test('100 Continue comes from the target, and so does its absence', async () => {
    const order: string[] = []
    const server = createServer((req, res) => answer(req, res))
    server.on('checkContinue', (req, res) => {
      order.push('asked')
      if (req.url === '/api/books') res.writeContinue()
      answer(req, res)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { proxy } = await proxied(answer, { to: `http://127.0.0.1:${(server.address() as { port: number }).port}/api` })
    const head = 'POST /books HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n'
    expect(await raw(proxy.url, head, (text) => text.includes('100 Continue'))).toContain('HTTP/1.1 100 Continue')
    expect(order).toEqual(['asked'])
  })

  test('a stream is handed on as it comes, and one that is too long is judged by its beginning', async () => {
    const more: (() => void)[] = []
    const { proxy, judged } = await proxied((req, res) => {
      if (req.url === '/api/events') {
        res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
        more.push(() => res.end('data: 2\n\n'))
      } else {
        res.writeHead(200, { 'content-type': 'application/json' })
        res.end(`[${' '.repeat(9 * 1024 * 1024)}]`)
      }
    })
    const reader = (await fetch(`${proxy.url}/events`)).body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: 1\n\n')
    more[0]?.()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: 2\n\n')
    expect((await (await fetch(`${proxy.url}/books`)).arrayBuffer()).byteLength).toBe(9 * 1024 * 1024 + 2)
    await later(judged, 2)
    expect(judged).toEqual(['GET /events 200', 'GET /books 200'])
  })

  test('a connection that becomes another protocol', async () => {
    const target = await rawServer('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nhello')
    const { proxy } = await proxied(answer, { to: target.url })
    const got = await raw(proxy.url, 'GET /live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n', (text) =>
      text.endsWith('hello'),
    )
    expect(got).toContain('101 Switching Protocols')
    expect(target.seen[0]).toMatch(/Upgrade: echo/i)
  })
})

describe('a target that misbehaves', () => {
  test('that is down, and one that does not speak HTTP, is a 502 with a sentence', async () => {
    const { proxy, faults } = await proxied(answer, { to: 'http://127.0.0.1:1/api' })
    const down = await fetch(`${proxy.url}/books`)
    expect(down.status).toBe(502)
    expect(await down.json()).toMatchObject({
      status: 502,
      detail: 'GET /books: http://127.0.0.1:1/api gave no answer: the connection was refused',
    })
    const odd = await rawServer('220 mail ready\r\n')
    const other = await proxied(answer, { to: odd.url })
    expect((await fetch(`${other.proxy.url}/books`)).status).toBe(502)
    expect(other.faults[0]).toContain('what it sent is not HTTP')
    expect(faults).toHaveLength(1)
  })

  test('one that lies about its length is cut for the client too, and told of', async () => {
    const liar = await rawServer('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[{"id":2', { end: true })
    const { proxy, judged } = await proxied(answer, { to: liar.url })
    await expect(fetch(`${proxy.url}/books`).then((response) => response.text())).rejects.toThrow()
    await later(judged, 1)
    expect(judged).toEqual(['GET /books 200 CT123'])
  })

  test('one that sends more than it announced is told of, and blocked', async () => {
    const reply = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[][{"id":2}]'
    const { proxy, judged } = await proxied(answer, { to: (await rawServer(reply)).url })
    await fetch(`${proxy.url}/books`).then((response) => response.text())
    await later(judged, 1)
    expect(judged).toEqual(['GET /books 200 CT123'])
    const blocking = await proxied(answer, { to: (await rawServer(reply)).url, block: true })
    expect((await fetch(`${blocking.proxy.url}/books`)).status).toBe(502)
  })

  test('one that is left by its client, or by the proxy, in the middle of an answer is not blamed', async () => {
    const endless: RequestListener = (_req, res) =>
      void res.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('[')
    const { proxy, judged } = await proxied(endless)
    const controller = new AbortController()
    const begun = await fetch(`${proxy.url}/books`, { signal: controller.signal })
    controller.abort()
    await later(judged, 1)
    expect(begun.status).toBe(200)
    const other = await fetch(`${proxy.url}/books`)
    await proxy.close()
    await expect(other.text()).rejects.toThrow()
    await later(judged, 2)
    expect(judged).toEqual(['GET /books 200', 'GET /books 200'])
  })

  test('one that answers before it has read everything is heard', async () => {
    const hasty = await rawServer('HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', { end: true })
    const { proxy, judged } = await proxied(answer, { to: hasty.url })
    const body = Buffer.alloc(4 * 1024 * 1024, 32)
    const { status } = await axios.post(`${proxy.url}/books`, body, {
      headers: { 'content-type': 'application/json' },
      validateStatus: () => true,
    })
    expect(status).toBe(413)
    await later(judged, 1)
  })

  test('a client that leaves ends the request at the target', async () => {
    const left = Promise.withResolvers<void>()
    const { proxy } = await proxied((_req, res) => void res.once('close', () => left.resolve()))
    const controller = new AbortController()
    const asked = fetch(`${proxy.url}/books`, { signal: controller.signal }).catch(() => {})
    setTimeout(() => controller.abort(), 20)
    await asked
    await left.promise
  })
})

test('block lets warnings pass, unless they fail', async () => {
  const undeclared: RequestListener = (_req, res) => void res.writeHead(418).end()
  const lenient = await proxied(undeclared, { block: true })
  expect((await fetch(`${lenient.proxy.url}/books`)).status).toBe(418)
  expect(lenient.judged).toEqual(['GET /books 418 CT121'])
  const strict = await proxied(undeclared, { block: true, failOn: 'warning' })
  expect((await fetch(`${strict.proxy.url}/books`)).status).toBe(502)
})

test('block answers 502 in place of what fails, and holds back nothing else', async () => {
  const { proxy, judged } = await proxied(answer, { block: true })
  expect(await (await fetch(`${proxy.url}/books/2`)).json()).toEqual({ id: 2, title: 'Dune' })
  expect((await fetch(`${proxy.url}/books/2`, { method: 'HEAD' })).headers.get('content-length')).toBe('23')
  const blocked = await fetch(`${proxy.url}/books/1`)
  expect(blocked.status).toBe(502)
  expect(await blocked.json()).toMatchObject({ violations: [{ id: 'CT124', pointer: '/id' }] })
  await later(judged, 3)
})

test('a target without a path may have that of the servers', async () => {
  const server = await startBooks()
  const { proxy, judged } = await proxied(answer, { to: server.url })
  await fetch(`${proxy.url}/api/books/1`)
  await fetch(`${proxy.url}/books/1`)
  await later(judged, 2)
  await server.close()
  expect(judged).toEqual(['GET /books/1 200 CT124', 'GET /books/1 200 CT124'])
})

test('the command: one line per defect, reports at the end, and an exit code', async () => {
  const server = await startBooks()
  onTestFinished(() => server.close())
  const path = folder({ 'books.json': JSON.stringify(books, null, 2) })
  const args = ['proxy', join(path, 'books.json'), '--to', `${server.url}/api`, '--port', '0']
  const ndjson = join(path, 'out.ndjson')
  const { child, printed, ended } = command([...args, '--report', `ndjson=${ndjson}`], { env: { NO_COLOR: '1' } })
  await expect.poll(() => printed.stdout, { timeout: 20_000 }).toContain('http://127.0.0.1:')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.stdout)?.[0] ?? ''
  const { stdout } = await promisify(execFile)('curl', ['-sS', '-H', 'Authorization: Bearer hunter22-hunter22', `${url}/books/1`]).catch(
    async () => ({
      stdout: await (await fetch(`${url}/books/1`, { headers: { authorization: 'Bearer hunter22-hunter22' } })).text(),
    }),
  )
  expect(JSON.parse(stdout)).toEqual({ id: '1', title: 'Dune' })
  await fetch(`${url}/books/3`)
  await expect
    .poll(() => printed.stdout, { timeout: 20_000 })
    .toMatch(/^error {2}CT124 response\/body-invalid {2}GET \/books\/\{id\}: .*books\.json:\d+/m)
  child.kill('SIGINT')
  const { code } = await ended
  expect(code).toBe(1)
  const text = readFileSync(ndjson, 'utf8')
  expect(text).not.toContain('hunter22')
  const events = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events[0]).toMatchObject({ type: 'start', mode: 'proxy' })
  expect(events.filter(({ type }) => type === 'finding')).toMatchObject([{ id: 'CT124', method: 'GET', path: '/books/{id}', count: 2 }])
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'verdict', slug: 'response/body-invalid', path: '/books/{id}', verdict: 'fail' }),
  )
  expect(events.at(-1)).toMatchObject({ type: 'end', exitCode: 1, requests: 2 })
})
