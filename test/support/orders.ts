/** A small API of orders on plain node:http with checks of its own, one of which can be switched off, made too strict or made to fall over. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { runCheck } from '../../src/check/run.ts'
import { openDocument } from '../../src/openapi/document.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ content: { 'application/json': { schema } }, description: 'fine' })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }
const region = { name: 'X-Region', in: 'header', required: true, schema: { type: 'string', enum: ['north', 'south'] } }

const given = {
  customer: { type: 'string', minLength: 2, maxLength: 20 },
  email: { type: 'string', format: 'email', maxLength: 60 },
  quantity: { type: 'integer', minimum: 1, maximum: 100 },
  price: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 999 },
  size: { type: 'string', enum: ['small', 'medium', 'large'] },
  code: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
  day: { type: 'string', format: 'date' },
  tags: { type: 'array', uniqueItems: true, maxItems: 3, items: { type: 'string', minLength: 1, maxLength: 10 } },
  note: { type: 'string', nullable: true, maxLength: 50 },
  gift: { type: 'boolean', default: false },
}

/** Its document, in OpenAPI 3.0. */
export const ORDERS = {
  openapi: '3.0.3',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/orders': {
      get: {
        operationId: 'list',
        parameters: [region, { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 } }],
        responses: { 200: json({ type: 'array', items: ref('Order') }), 400: json(ref('Problem')) },
      },
      post: {
        operationId: 'create',
        requestBody: { required: true, ...json(ref('NewOrder')) },
        responses: {
          201: json(ref('Order')),
          400: json(ref('Problem')),
          409: json(ref('Problem')),
          415: json(ref('Problem')),
          422: json(ref('Problem')),
        },
      },
    },
    '/orders/{id}': {
      parameters: [id],
      get: { operationId: 'read', responses: { 200: json(ref('Order')), 400: json(ref('Problem')), 404: json(ref('Problem')) } },
      delete: { operationId: 'remove', responses: { 204: { description: 'gone' }, 400: json(ref('Problem')), 404: json(ref('Problem')) } },
    },
  },
  components: {
    schemas: {
      NewOrder: {
        type: 'object',
        additionalProperties: false,
        required: ['customer', 'email', 'quantity', 'size'],
        properties: { ...given, stamp: { type: 'string', readOnly: true } },
      },
      Order: {
        type: 'object',
        required: ['id', 'stamp'],
        properties: { id: { type: 'integer' }, stamp: { type: 'string' }, ...given },
      },
      Problem: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
    },
  },
}

type Body = Record<string, unknown>
const length = (value: unknown) => [...String(value)].length
const whenText = (name: string, holds: (text: string) => boolean) => (body: Body) =>
  typeof body[name] !== 'string' || holds(String(body[name]))
const whenNumber = (name: string, holds: (value: number) => boolean) => (body: Body) =>
  typeof body[name] !== 'number' || holds(Number(body[name]))
const whenList = (name: string, holds: (list: readonly unknown[]) => boolean) => (body: Body) =>
  !Array.isArray(body[name]) || holds(body[name])
const typed = (name: string, type: string) => (body: Body) => body[name] === undefined || body[name] === null || typeof body[name] === type

/** The rules of a body by name: whether it keeps each. */
const RULES: Readonly<Record<string, (body: Body) => boolean>> = {
  'customer required': (body) => body.customer !== undefined,
  'size required': (body) => body.size !== undefined,
  'email required': (body) => body.email !== undefined,
  'quantity required': (body) => body.quantity !== undefined,
  'customer type': typed('customer', 'string'),
  'email type': typed('email', 'string'),
  'quantity type': (body) => body.quantity === undefined || body.quantity === null || Number.isInteger(body.quantity),
  'price type': typed('price', 'number'),
  'note type': typed('note', 'string'),
  'code type': typed('code', 'string'),
  'day type': typed('day', 'string'),
  'gift type': typed('gift', 'boolean'),
  'tags type': (body) =>
    body.tags === undefined || body.tags === null || (Array.isArray(body.tags) && body.tags.every((tag) => typeof tag === 'string')),
  'no nulls': (body) => Object.entries(body).every(([name, value]) => value !== null || name === 'note'),
  'customer minLength': whenText('customer', (text) => length(text) >= 2),
  'customer maxLength': whenText('customer', (text) => length(text) <= 20),
  'email maxLength': whenText('email', (text) => length(text) <= 60),
  'email format': whenText('email', (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)),
  'quantity minimum': whenNumber('quantity', (value) => value >= 1),
  'quantity maximum': whenNumber('quantity', (value) => value <= 100),
  'price minimum': whenNumber('price', (value) => value > 0),
  'price maximum': whenNumber('price', (value) => value <= 999),
  'size enum': (body) => body.size === undefined || ['small', 'medium', 'large'].includes(String(body.size)),
  'code pattern': whenText('code', (text) => /^[A-Z]{3}-\d{4}$/.test(text)),
  'day format': whenText('day', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)),
  'tags maxItems': whenList('tags', (list) => list.length <= 3),
  'tags uniqueItems': whenList('tags', (list) => new Set(list).size === list.length),
  'tags items': whenList('tags', (list) => list.every((tag) => typeof tag !== 'string' || (length(tag) >= 1 && length(tag) <= 10))),
  'note maxLength': whenText('note', (text) => length(text) <= 50),
  closed: (body) => Object.keys(body).every((name) => name in given || name === 'stamp'),
}

/** Rules that are too strict. */
const STRICT: typeof RULES = {
  'customer 19': whenText('customer', (text) => length(text) <= 19),
  'quantity over 1': whenNumber('quantity', (value) => value > 1),
  'no large': (body) => body.size !== 'large',
  'code demanded': (body) => body.code !== undefined,
  'no null note': (body) => body.note !== null,
  'at most 2 tags': whenList('tags', (list) => list.length <= 2),
}

/** What the server falls over. */
const CRASHES: typeof RULES = {
  'empty note': (body) => body.note === '',
  Unicode: (body) => JSON.stringify(body).includes('東'),
  'no price': (body) => body.price === undefined,
  'longest customer': (body) => length(body.customer) === 20,
}

/** How the server is broken, or what liberties it takes. */
export interface Orders {
  readonly off?: readonly string[]
  readonly strict?: string
  readonly crash?: string
  readonly benign?: 'trims' | 'lower-case' | 'coerces-query' | 'null-is-absent' | 'unique-email' | '422' | 'own-rule'
}

/** Tests the server with the input phases; ends it with the test. */
export async function checkOrders(orders: Orders, options: { seed?: number; phases?: readonly string[] } = {}) {
  const rows = new Map<number, Body>()
  let made = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { status, body } = answer(orders, rows, () => ++made, request, Buffer.concat(chunks).toString('utf8'))
      send(response, status, body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const phases = (options.phases ?? ['examples', 'boundaries', 'negatives', 'properties']) as never
  return runCheck(openDocument(structuredClone(ORDERS)), {
    target: { url: `http://127.0.0.1:${port}` },
    seed: options.seed ?? 1,
    preset: 'strict',
    phases,
  })
}

interface Reply {
  readonly status: number
  readonly body?: unknown
}

const refusal = (error: string, status = 400): Reply => ({ status, body: { error } })

function answer(
  orders: Orders,
  rows: Map<number, Body>,
  next: () => number,
  { method = '', url = '', headers }: IncomingMessage,
  text: string,
): Reply {
  const { pathname, searchParams } = new URL(url, 'http://x')
  const on = (rule: string) => !orders.off?.includes(rule)
  const one = /^\/orders\/([^/]+)$/.exec(pathname)?.[1]
  if (one !== undefined) {
    if (!/^[1-9]\d*$/.test(one)) return refusal('id')
    const row = rows.get(Number(one))
    if (!row) return refusal('there is none', 404)
    if (method === 'DELETE') rows.delete(Number(one))
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: row }
  }
  if (method === 'GET') {
    const limit = searchParams.get('limit') ?? '10'
    if (on('region required') && headers['x-region'] === undefined) return refusal('X-Region is missing')
    if (on('region enum') && !['north', 'south', undefined].includes(headers['x-region'] as string)) return refusal('X-Region')
    const whole = orders.benign === 'coerces-query' ? Number.isFinite(Number.parseInt(limit || '10', 10)) : /^\d+$/.test(limit)
    if (on('limit type') && !whole) return refusal('limit')
    if (on('limit maximum') && Number(limit) > 50) return refusal('limit')
    if (on('limit minimum') && Number(limit) < 1) return refusal('limit')
    return { status: 200, body: [...rows.values()].slice(0, Number.parseInt(limit, 10) || 10) }
  }
  if (on('media type') && headers['content-type'] !== 'application/json') return refusal('JSON only', 415)
  let body: Body
  try {
    body = JSON.parse(text)
  } catch {
    if (on('syntax')) return refusal('no JSON')
    body = { customer: 'nobody', email: 'no@example.com', quantity: 1, size: 'small' }
  }
  return create(orders, rows, next, body)
}

function create(orders: Orders, rows: Map<number, Body>, next: () => number, input: Body): Reply {
  const { benign, off = [], strict, crash } = orders
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return off.includes('body type') ? { status: 201, body: { id: next(), stamp: 'x' } } : refusal('no object')
  let body = input
  if (benign === 'trims')
    body = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]))
  if (benign === 'null-is-absent') body = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
  if (crash !== undefined && CRASHES[crash]?.(body)) return { status: 500, body: { error: 'oops' } }
  const broken = Object.keys(RULES).find((rule) => !off.includes(rule) && !RULES[rule]?.(body))
  if (broken !== undefined) return refusal(broken, benign === '422' ? 422 : 400)
  if (strict !== undefined && !STRICT[strict]?.(body)) return refusal(strict)
  if (benign === 'own-rule' && String(body.customer).includes('<')) return refusal('customer has signs that are not taken')
  if (benign === 'unique-email' && [...rows.values()].some(({ email }) => email === body.email)) return refusal('email is taken', 409)
  const id = next()
  const email = benign === 'lower-case' ? String(body.email).toLowerCase() : body.email
  const row = { gift: false, ...body, email, id, stamp: off.includes('stamp') ? (body.stamp ?? `s${id}`) : `s${id}` }
  rows.set(id, row)
  return { status: 201, body: row }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
