/** The way to a target: whatever a server does, one exchange ends, and tells what came. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { openFetch } from '../src/check/transport/fetch.ts'
import { openHttp } from '../src/check/transport/http.ts'
import type { WireOutcome, WireRequest } from '../src/check/wire.ts'
import { listening } from './support/shelf.ts'

const LIMITS = { timeoutMs: 300, bodyBytes: 100_000 }
const GET: WireRequest = { method: 'GET', path: '/x', headers: [] }

/** A server that answers each connection with bytes. */
async function raw(answer: (socket: Socket, request: string) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', (chunk) => answer(socket, chunk.toString('latin1')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`
}

async function http(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await listening(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function ask(base: string, wire: WireRequest = GET, limits = LIMITS): Promise<WireOutcome> {
  const transport = openHttp(base, limits)
  onTestFinished(() => transport.close())
  return transport.send(wire)
}

const bodyOf = (outcome: WireOutcome) => ('exchange' in outcome ? outcome.exchange.response.body : outcome.fault)

test('paths, header names and repetitions go out as they are', async () => {
  let seen = ''
  const base = await raw((socket, request) => {
    seen = request
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
  })
  await ask(base, {
    method: 'PATCH',
    path: '/a%2Fb/../c?q=%20%20&q',
    headers: [
      ['X-One', '1'],
      ['x-one', '2'],
    ],
    body: Buffer.from('é'),
  })
  expect(seen).toMatch(/^PATCH \/base\/a%2Fb\/\.\.\/c\?q=%20%20&q HTTP\/1\.1\r\n/)
  expect(seen).toContain('X-One: 1\r\nx-one: 2\r\n')
  expect(seen).toContain('Content-Length: 2\r\n')
})

test.for<[string, (socket: Socket) => void, object]>([
  ['never answers', () => {}, { fault: 'timeout' }],
  ['trickles for ever', (socket) => trickle(socket), { fault: 'timeout' }],
  ['sends for ever', (socket) => flood(socket), { fault: 'too-large' }],
  ['hangs up', (socket) => socket.destroy(), { fault: 'reset' }],
  ['speaks no HTTP', (socket) => socket.end('hello\r\n\r\n'), { fault: 'malformed' }],
  ['sends a header that is none', (socket) => socket.end('HTTP/1.1 200 OK\r\nbad header\r\n\r\n'), { fault: 'malformed' }],
])('a server that %s', async ([, answer, expected]) => {
  expect(await ask(await raw(answer))).toMatchObject(expected)
})

function trickle(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
  const timer = setInterval(() => socket.write('1\r\nx\r\n'), 10)
  socket.on('close', () => clearInterval(timer))
}

function flood(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
  const more = () => {
    while (!socket.destroyed && socket.write(`8000\r\n${'x'.repeat(0x8000)}\r\n`));
  }
  socket.on('drain', more)
  more()
}

test('a body that ends before its length is cut, and kept', async () => {
  const outcome = await ask(await raw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":1')))
  expect(outcome).toMatchObject({ exchange: { response: { status: 200, body: '{"a":1', truncated: true, misframed: 'short' } } })
})

test('a body that goes on after its length ends there, and that is kept in mind', async () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
  const long = await ask(await raw((socket) => socket.write(`${head}content-length: 7\r\n\r\n{"a":1}{"b":2}`)))
  expect(long).toMatchObject({ exchange: { response: { body: '{"a":1}', misframed: 'long' } } })
  const chunks = await ask(await raw((socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n`)))
  expect(chunks).toMatchObject({ exchange: { response: { body: '{"a"', misframed: 'short' } } })
  for (const right of ['content-length: 7\r\n\r\n{"a":1}', 'connection: close\r\n\r\n{"a":1}']) {
    const outcome = await ask(await raw((socket) => socket.end(head + right)))
    expect(outcome).toMatchObject({ exchange: { response: { body: '{"a":1}' } } })
    expect('exchange' in outcome && outcome.exchange.response).not.toHaveProperty('misframed')
  }
})

test('a body after a status that has none is seen', async () => {
  const outcome = await ask(await raw((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n{"a":1}')))
  expect(outcome).toMatchObject({ exchange: { response: { status: 204, body: '{"a":1}' } } })
})

test('no redirect is followed, in a circle or not', async () => {
  let count = 0
  const base = await http((_, response) => {
    count++
    response.writeHead(302, { location: '/x' }).end()
  })
  expect(await ask(base)).toMatchObject({ exchange: { response: { status: 302 } } })
  expect(count).toBe(1)
})

test.for([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
] as const)('%s is taken off', async ([coding, encode]) => {
  const base = await http((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(encode('{"a":1}')))
  expect(bodyOf(await ask(base))).toBe('{"a":1}')
})

test('a coding that is not what it says, and one that unpacks to too much', async () => {
  const broken = await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'))
  expect(await ask(broken)).toMatchObject({ fault: 'malformed', detail: 'the body is not gzip, which Content-Encoding says it is' })
  const bomb = await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(200_000))))
  expect(await ask(bomb)).toMatchObject({ fault: 'malformed', detail: 'the answer is larger than 100000 bytes' })
})

test('bytes that are no UTF-8 stay bytes', async () => {
  const base = await http((_, response) => response.end(Buffer.from([0x22, 0xff, 0x22])))
  expect(bodyOf(await ask(base))).toBeInstanceOf(Uint8Array)
})

test('nobody is there', async () => {
  expect(await ask('http://127.0.0.1:1')).toMatchObject({ fault: 'refused' })
})

test('a kept connection that was closed meanwhile is nobody’s fault', async () => {
  let connections = 0
  const server = createSocketServer((socket) => {
    connections++
    socket.on('error', () => {})
    let requests = 0
    socket.on('data', () => {
      if (++requests === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
      else socket.resetAndDestroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const transport = openHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, LIMITS)
  onTestFinished(() => {
    transport.close()
    server.close()
  })
  for (let count = 0; count < 3; count++) {
    expect(await transport.send(GET)).toMatchObject({ exchange: { response: { status: 200 } } })
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(connections).toBe(3)
})

test('what HTTP cannot carry is not sent', async () => {
  const base = await http((_, response) => response.end())
  expect(await ask(base, { method: 'GET', path: '/a b', headers: [] })).toMatchObject({ fault: 'stopped' })
  expect(await ask(base, { method: 'GET', path: '/', headers: [['bad name', '1']] })).toMatchObject({ fault: 'stopped' })
})

test('a fetch function is a target too, and may not hang', async () => {
  const transport = openFetch(async (request) => new Response(await request.text(), { status: 201 }), 'http://x.test/base/', LIMITS)
  const sent = await transport.send({ method: 'POST', path: '/a', headers: [['content-type', 'text/plain']], body: Buffer.from('hi') })
  expect(sent).toMatchObject({ exchange: { request: { path: '/a' }, response: { status: 201, body: 'hi' } } })
  const stuck = openFetch(() => new Promise(() => {}), 'http://x.test', LIMITS)
  expect(await stuck.send(GET)).toMatchObject({ fault: 'timeout' })
  const broken = openFetch(() => Promise.reject(new Error('no')), 'http://x.test', LIMITS)
  expect(await broken.send(GET)).toMatchObject({ fault: 'reset', detail: 'no' })
})
