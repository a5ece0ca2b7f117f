/** A small API of books, for the judge in its hosts: what is right, what is off contract, and who answers it. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

const book = {
  type: 'object',
  required: ['id', 'title'],
  properties: { id: { type: 'integer' }, title: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
}
const content = (schema: object) => ({ content: { 'application/json': { schema } } })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
const problem = { description: 'a refusal', ...content({ type: 'object', required: ['code'], properties: { code: { type: 'string' } } }) }
const one = { $ref: '#/components/schemas/Book' }
const location = { required: true, schema: { type: 'string' } }

/** The document. */
export const books = {
  openapi: '3.1.0',
  info: { title: 'Books', version: '1' },
  servers: [{ url: 'https://books.example/api' }],
  paths: {
    '/books': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
        responses: { 200: { description: 'all', ...content({ type: 'array', items: one }) } },
      },
      post: {
        requestBody: { required: true, ...content(one) },
        responses: { 201: { description: 'made', ...content(one), headers: { location } }, 400: problem },
      },
    },
    '/events': { get: { responses: { 200: { description: 'news', content: { 'text/event-stream': {} } } } } },
    '/books/{id}': { parameters: [id], get: { responses: { 200: { description: 'one', ...content(one) }, 404: problem } } },
    '/books/{id}/cover': {
      parameters: [id],
      put: { requestBody: { content: { 'image/png': {} } }, responses: { 204: { description: 'kept' } } },
    },
  },
  components: { schemas: { Book: book } },
}

/** What is answered: right for the even ids, off contract for the odd ones. */
export function answerOf(method: string, path: string): { status: number; headers?: Record<string, string>; body?: unknown } {
  const [, number] = /^\/books\/(\d+)$/.exec(path.split('?')[0] ?? '') ?? []
  if (number !== undefined) {
    const odd = Number(number) % 2 === 1
    return { status: 200, body: { id: odd ? number : Number(number), title: 'Dune' } }
  }
  if (method === 'POST') return { status: 201, headers: { location: '/books/2' }, body: { id: 2, title: 'Dune' } }
  if (path.startsWith('/books/')) return { status: 204 }
  return { status: 200, body: [{ id: 2, title: 'Dune' }] }
}

/** The path below `/api`, which the tests' servers stand at. */
export function below(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/api(?=\/)/, '')
}

/** Answers as a Response. */
export function respond(request: Request): Response {
  const { status, headers, body } = answerOf(request.method, below(request.url))
  return body === undefined ? new Response(null, { status }) : Response.json(body, { status, ...(headers && { headers }) })
}

/** The listener of a plain Node server. */
export const answer: RequestListener = (req, res) => {
  req.resume()
  req.once('end', () => {
    const { status, headers, body } = answerOf(req.method ?? 'GET', below(req.url ?? '/'))
    const text = body === undefined ? '' : JSON.stringify(body)
    const typed = text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
    res.writeHead(status, { ...headers, ...typed }).end(text)
  })
}

/** Answers on a port until it is closed. */
export async function startBooks(listener: RequestListener = answer): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
