/** Documents from URLs: what they may reach, and servers that hang, stream for ever or redirect in circles. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type LoadOptions, loadDocument, loadDocumentSync } from '../src/load/load.ts'
import { DocumentError } from '../src/openapi/document.ts'
import { folderOf } from './support/folder.ts'

type Answer = unknown | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server of files by path, gone after the test. */
async function serve(files: Record<string, Answer>): Promise<string> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    if (typeof file === 'function') return file(request, response)
    response.statusCode = file === undefined ? 404 : 200
    response.end(typeof file === 'string' ? file : JSON.stringify(file ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const documentOf = ($ref: string) => ({ openapi: '3.1.0', info: { title: 'any', version: '1' }, paths: { '/a': { $ref } } })
const item = { get: { operationId: 'one', responses: { 200: { description: 'ok' } } } }
const redirect = (location: string) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(302, { location }).end()

async function told(location: string, options: LoadOptions = {}): Promise<string> {
  try {
    return (await loadDocument(location, options)).operations.map(({ key }) => key).join()
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError)
    return (error as Error).message
  }
}

describe('a URL', () => {
  test('is read with what it refers to on its own origin', async () => {
    const url = await serve({
      '/v1/api.yaml': `openapi: 3.1.0\ninfo: {}\npaths:\n  /a: { $ref: ../parts/a.json }\n`,
      '/parts/a.json': item,
    })
    const { operations, source } = await loadDocument(`${url}/v1/api.yaml`)
    expect(operations.map(({ key }) => key)).toEqual(['one'])
    expect(source?.file).toBe(`${url}/v1/api.yaml`)
    expect(source?.locate(operations[0]?.pointer ?? '')).toEqual({ file: `${url}/parts/a.json`, line: 1, column: 2 })
    expect(source?.locate('#/paths')?.line).toBe(3)
  })

  test('may redirect, and its references count from where it led', async () => {
    const url = await serve({ '/latest': redirect('/v2/api.json'), '/v2/api.json': documentOf('a.json'), '/v2/a.json': item })
    expect(await told(`${url}/latest`)).toBe('one')
  })

  test('is read by the fetch that is given', async () => {
    const seen: string[] = []
    const fetch = async (url: unknown) => {
      seen.push(String(url))
      return Response.json(String(url).endsWith('a.json') ? item : documentOf('a.json'))
    }
    expect(await told('https://example.com/x/api', { fetch: fetch as typeof globalThis.fetch })).toBe('one')
    expect(seen).toEqual(['https://example.com/x/api', 'https://example.com/x/a.json'])
  })

  test('cannot be read at once', () => {
    expect(() => loadDocumentSync('http://127.0.0.1:9/a')).toThrow('http://127.0.0.1:9/a is a URL, and only files are read at once')
    const folder = folderOf({ 'a.json': documentOf('https://example.com/a.json') })
    expect(() => loadDocumentSync(join(folder, 'a.json'))).toThrow('is a URL, and only files are read at once')
  })
})

describe('a reference is refused', () => {
  test.each([
    'http://127.0.0.1:1/a',
    'http://localhost:1/a',
    'http://[::1]:1/a',
    'http://[::ffff:10.0.0.1]/a',
    'http://2130706433/a',
    'http://0x7f.1/a',
    'http://10.1.2.3/a',
    'http://169.254.169.254/latest',
    'http://192.168.0.1/a',
    'http://[fe80::1]/a',
    'http://[fd00::1]/a',
    'http://100.64.0.1/a',
    'http://0.0.0.0/a',
    'http://api.localhost/a',
  ])('from a file or another origin to the private address of %s', async (address) => {
    const folder = folderOf({ 'a.json': documentOf(address) })
    expect(await told(join(folder, 'a.json'))).toMatch(/a\.json:9:7: the \$ref ".*" cannot be followed: it leads to the private address /)
    const url = await serve({ '/a': documentOf(address) })
    expect(await told(`${url}/a`)).toMatch(/\/a:1:\d+: the \$ref ".*" cannot be followed: it leads to the private address /)
  })

  test('by the address that its name turns out to have', async () => {
    const folder = folderOf({ 'a.json': documentOf('http://localhost.:1/a') })
    expect(await told(join(folder, 'a.json'))).toMatch(
      /cannot be followed: http:\/\/localhost\.:1\/a: (?:it leads to the private address|.*no such host)/,
    )
  })

  test('and followed where that is allowed', async () => {
    const url = await serve({ '/a.json': item })
    const folder = folderOf({ 'a.json': documentOf(`${url}/a.json`) })
    expect(await told(join(folder, 'a.json'), { allowPrivate: true })).toBe('one')
    expect(await told(join(folder, 'a.json'))).toContain('private address')
  })

  test('from the network to a file, unless that is allowed', async () => {
    const folder = folderOf({ 'a.json': item })
    const url = await serve({ '/a': documentOf(`file://${folder}/a.json`) })
    expect(await told(`${url}/a`)).toMatch(
      /cannot be followed: it leads from the network to a file \(allowed by --allow-refs files, or by /,
    )
    expect(await told(`${url}/a`, { allowFiles: true })).toBe('one')
  })

  test('where it redirects to a private address of another origin, or to a file', async () => {
    const other = await serve({ '/a.json': item })
    const url = await serve({
      '/a': documentOf('b'),
      '/b': redirect(`${other}/a.json`),
      '/c': documentOf('d'),
      '/d': redirect('file:///etc/hostname'),
    })
    expect(await told(`${url}/a`)).toBe(
      `${url}/a:1:72: the $ref "b" cannot be followed: ${url}/b: it redirects to ${other}/a.json: it leads to the private address 127.0.0.1 (allowed by --allow-refs private, or by { allowPrivate: true } where it is loaded)`,
    )
    expect(await told(`${url}/a`, { allowPrivate: true })).toBe('one')
    expect(await told(`${url}/c`, { allowFiles: true })).toMatch(
      /it redirects to file:\/\/\/etc\/hostname: it leads from the network to a file$/,
    )
  })
})

describe('a server that', () => {
  test('refuses, has nothing, or answers something else', async () => {
    const url = await serve({
      '/html': '<html><body>Hello: you</body></html>',
      '/reset': (request: IncomingMessage) => request.socket.destroy(),
    })
    expect(await told('http://127.0.0.1:9/a')).toBe('http://127.0.0.1:9/a: it cannot be read: the connection was refused')
    expect(await told(`${url}/none`)).toBe(`${url}/none: it answers 404`)
    expect(await told(`${url}/html`)).toBe(`${url}/html: it is HTML or XML; a document is JSON or YAML`)
    expect(await told(`${url}/reset`)).toMatch(/\/reset: it cannot be read: (?:the connection was cut|socket hang up)$/)
    expect(await told('http://none.invalid/a')).toMatch(/^http:\/\/none\.invalid\/a: it cannot be read: /)
  })

  test('hangs, before its head or within its body', async () => {
    const url = await serve({
      '/head': () => {},
      '/body': (_: IncomingMessage, response: ServerResponse) => void response.write('{'),
    })
    expect(await told(`${url}/head`, { timeoutMs: 50 })).toBe(`${url}/head: it did not answer within 50 ms`)
    expect(await told(`${url}/body`, { timeoutMs: 50 })).toBe(`${url}/body: it did not answer within 50 ms`)
  })

  test('streams for ever', async () => {
    const url = await serve({
      '/a': (_: IncomingMessage, response: ServerResponse) => {
        const more = () => !response.destroyed && response.write(' '.repeat(1000), () => setImmediate(more))
        more()
      },
    })
    expect(await told(`${url}/a`, { maxBytes: 10_000 })).toBe(
      `${url}/a: it is larger than 10000 bytes, the limit for a document with all its files`,
    )
  })

  test('redirects in circles', async () => {
    const url = await serve({ '/a': redirect('/b'), '/b': redirect('/a') })
    expect(await told(`${url}/a`)).toBe(`${url}/a: it redirects more than 5 times`)
  })

  test('redirects to nowhere', async () => {
    const url = await serve({ '/a': redirect('http://[') })
    expect(await told(`${url}/a`)).toMatch(/\/a: it cannot be read: /)
  })
})
