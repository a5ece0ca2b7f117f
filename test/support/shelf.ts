/** A small API on plain node:http that keeps its document, and breaks it in one way when it is told to. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type Document, openDocument } from '../../src/openapi/document.ts'

/** How the shelf may be broken. */
export type ShelfFault = 'create-500' | 'wrong-type' | 'never-removes' | 'drops' | 'busy-once' | 'slow-down-once' | 'html' | 'refuses-notes'

const ERROR = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }, description: 'No' }
const json = (schema: object) => ({ content: { 'application/json': { schema } }, description: 'Yes' })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

/** Its document. */
export const SHELF = {
  openapi: '3.1.0',
  info: { title: 'Shelf', version: '1' },
  servers: [{ url: '/api' }],
  security: [{ bearer: [] }],
  paths: {
    '/shelves': {
      get: { operationId: 'listShelves', responses: { 200: json({ type: 'array', items: ref('Shelf') }), 401: ERROR } },
      post: {
        operationId: 'createShelf',
        requestBody: { required: true, content: { 'application/json': { schema: ref('NewShelf') } } },
        responses: { 201: json(ref('Shelf')), 400: ERROR, 401: ERROR, 409: ERROR },
      },
    },
    '/shelves/{shelfId}': {
      parameters: [path('shelfId')],
      get: { operationId: 'readShelf', responses: { 200: json(ref('Shelf')), 401: ERROR, 404: ERROR } },
      delete: { operationId: 'removeShelf', responses: { 204: { description: 'Gone' }, 401: ERROR, 404: ERROR, 409: ERROR } },
    },
    '/shelves/{shelfId}/books': {
      parameters: [path('shelfId')],
      get: { operationId: 'listBooks', responses: { 200: json(ref('Books')), 401: ERROR, 404: ERROR } },
      post: {
        operationId: 'createBook',
        requestBody: { required: true, content: { 'application/json': { schema: ref('NewBook') } } },
        responses: { 201: json(ref('Book')), 400: ERROR, 401: ERROR, 404: ERROR },
      },
    },
    '/shelves/{shelfId}/books/{isbn}': {
      parameters: [path('shelfId'), path('isbn')],
      get: { operationId: 'readBook', responses: { 200: json(ref('Book')), 401: ERROR, 404: ERROR } },
      delete: { operationId: 'removeBook', responses: { 204: { description: 'Gone' }, 401: ERROR, 404: ERROR } },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Problem: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
      NewShelf: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1, maxLength: 60 } } },
      Shelf: { type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer' }, name: { type: 'string' } } },
      NewBook: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string', minLength: 1 }, notes: { type: 'string' }, pages: { type: 'integer', minimum: 1 } },
      },
      Book: {
        type: 'object',
        required: ['isbn', 'title'],
        properties: { isbn: { type: 'string' }, title: { type: 'string' }, notes: { type: 'string' }, pages: { type: 'integer' } },
      },
      Books: { type: 'object', required: ['data'], properties: { data: { type: 'array', items: ref('Book') } } },
    },
  },
}

/** Its document, opened. */
export function shelfDocument(): Document {
  return openDocument(structuredClone(SHELF))
}

interface Shelf {
  readonly id: number
  readonly name: string
  readonly books: Map<string, Record<string, unknown>>
}

/** A shelf that listens until the test is over. */
export interface RunningShelf {
  readonly url: string
  /** `METHOD /path` of every request that came, in order. */
  readonly seen: string[]
  readonly shelves: Map<string, Shelf>
  reset(): void
  close(): Promise<void>
}

/** Starts it on a free port. Its only caller is `Bearer admin`. */
export async function startShelf(fault?: ShelfFault): Promise<RunningShelf> {
  const shelves = new Map<string, Shelf>()
  const seen: string[] = []
  const state = { next: 1, once: false }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => answer(request, Buffer.concat(chunks).toString('utf8'), response))
  })
  const answer = (request: IncomingMessage, text: string, response: ServerResponse) => {
    const { method = '', url = '', headers } = request
    seen.push(`${method} ${url}${text === '' ? '' : ` ${text}`}`)
    const send = (status: number, body?: unknown, more: Record<string, string> = {}) => {
      response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...more })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    }
    const refuse = (status: number, error: string) => send(status, { error }, status === 401 ? { 'www-authenticate': 'Bearer' } : {})
    const parts = (url.split('?')[0] ?? '').split('/').slice(2).map(decodeURIComponent)
    if (fault === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Hello</html>')
    if ((fault === 'busy-once' || fault === 'slow-down-once') && !state.once) {
      state.once = true
      return fault === 'busy-once' ? refuse(503, 'busy') : send(429, { error: 'slow down' }, { 'retry-after': '0' })
    }
    if (headers.authorization !== 'Bearer admin') return refuse(401, 'who are you?')
    const [kind, id, books, isbn, ...rest] = parts
    if (kind !== 'shelves' || rest.length > 0 || (books !== undefined && books !== 'books')) return refuse(404, 'no such path')
    const body = method === 'POST' ? read(text) : undefined
    if (id === undefined) {
      if (method === 'GET') return send(200, [...shelves.values()].map(shown(fault)))
      if (method !== 'POST') return refuse(405, 'no such method')
      if (fault === 'drops') return void request.socket.destroy()
      if (fault === 'create-500') return send(500, { error: 'oh' })
      const name = body?.name
      if (typeof name !== 'string' || name === '' || [...name].length > 60) return refuse(400, 'name must be a text of 1 to 60 characters')
      if ([...shelves.values()].some((one) => one.name === name)) return refuse(409, 'there is one')
      const made: Shelf = { id: state.next++, name, books: new Map() }
      shelves.set(String(made.id), made)
      return send(201, shown(fault)(made))
    }
    const shelf = shelves.get(id)
    if (!shelf) return refuse(404, 'no such shelf')
    if (books === undefined) {
      if (method === 'GET') return send(200, shown(fault)(shelf))
      if (method !== 'DELETE') return refuse(405, 'no such method')
      if (shelf.books.size > 0) return refuse(409, 'not while it holds books')
      if (fault !== 'never-removes') shelves.delete(id)
      return send(204)
    }
    if (isbn === undefined) {
      if (method === 'GET') return send(200, { data: [...shelf.books.values()] })
      if (method !== 'POST') return refuse(405, 'no such method')
      const { title, notes, pages } = body ?? {}
      if (fault === 'refuses-notes' && notes !== undefined) return refuse(400, 'notes are not allowed here')
      const valid = typeof title === 'string' && title !== '' && (notes === undefined || typeof notes === 'string')
      if (!valid || !(pages === undefined || (Number.isInteger(pages) && Number(pages) >= 1))) return refuse(400, 'no such book')
      const made = { isbn: `978-${state.next++}`, title, ...(notes !== undefined && { notes }), ...(pages !== undefined && { pages }) }
      shelf.books.set(made.isbn, made)
      return send(201, made)
    }
    const book = shelf.books.get(isbn)
    if (!book) return refuse(404, 'no such book')
    if (method === 'GET') return send(200, book)
    if (method !== 'DELETE') return refuse(405, 'no such method')
    shelf.books.delete(isbn)
    return send(204)
  }
  const close = await listening(server)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    seen,
    shelves,
    reset: () => {
      shelves.clear()
      seen.splice(0)
      state.next = 1
      state.once = false
    },
    close,
  }
}

function shown(fault: ShelfFault | undefined): (shelf: Shelf) => object {
  return ({ id, name }) => ({ id: fault === 'wrong-type' ? String(id) : id, name })
}

function read(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Listens on a free port until the test is over, or until it is closed. */
export async function listening(server: Server): Promise<() => Promise<void>> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  onTestFinished(close)
  return close
}
