/** Requests that need more than a value of the right type: living members, fresh orders, ETags, closed sets. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Phase } from '../src/check/case.ts'
import { runCheck } from '../src/check/run.ts'
import { openDocument } from '../src/openapi/document.ts'
import { listening } from './support/shelf.ts'

const answer = (schema: object) => ({ description: 'x', content: { 'application/json': { schema } } })
const bare = { description: 'x' }
const path = (name: string, schema: object = { type: 'string' }) => ({ name, in: 'path', required: true, schema })
const body = (schema: object) => ({ required: true, content: { 'application/json': { schema } } })
const thing = (key: string, ...more: string[]) => ({
  type: 'object',
  required: [key],
  properties: Object.fromEntries([key, ...more].map((name) => [name, { type: name === 'version' ? 'integer' : 'string' }])),
})
const text = { type: 'object', required: ['text'], additionalProperties: false, properties: { text: { type: 'string', minLength: 1 } } }
const ok = (schema: object) => ({ 200: answer(schema), 404: bare })
const gone = { 204: bare, 404: bare }

const PATHS = {
  '/users': { post: { requestBody: body(text), responses: { 201: answer(thing('id', 'text')) } } },
  '/users/{id}': {
    get: { parameters: [path('id')], responses: ok(thing('id', 'text')) },
    delete: { parameters: [path('id')], responses: gone },
  },
  '/teams': { post: { requestBody: body(text), responses: { 201: answer(thing('id', 'text')) } } },
  '/teams/{team_id}': { delete: { parameters: [path('team_id')], responses: gone } },
  '/teams/{team_id}/members': {
    get: { parameters: [path('team_id')], responses: ok({ type: 'array', items: thing('id', 'text') }) },
  },
  '/teams/{team_id}/members/{user_id}': {
    put: { parameters: [path('team_id'), path('user_id')], responses: gone },
    delete: { parameters: [path('team_id'), path('user_id')], responses: gone },
  },
  '/labels': { post: { requestBody: body(text), responses: { 201: answer(thing('name', 'text')) } } },
  '/labels/{name}': { delete: { parameters: [path('name')], responses: gone } },
  '/tickets': { post: { requestBody: body(text), responses: { 201: answer(thing('number', 'text', 'version')) } } },
  '/tickets/{number}': {
    get: { parameters: [path('number')], responses: ok(thing('number', 'text', 'version')) },
    patch: {
      parameters: [path('number'), { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }],
      requestBody: body(text),
      responses: { ...ok(thing('number', 'text', 'version')), 400: bare, 412: bare },
    },
    put: {
      parameters: [path('number')],
      requestBody: body({ ...text, required: ['text', 'version'], properties: { ...text.properties, version: { type: 'integer' } } }),
      responses: { ...ok(thing('number', 'text', 'version')), 400: bare, 409: bare },
    },
    delete: { parameters: [path('number')], responses: gone },
  },
  '/tickets/{number}/close': { post: { parameters: [path('number')], responses: { ...gone, 409: bare } } },
  '/tickets/{number}/labels/{name}': {
    put: { parameters: [path('number'), path('name')], responses: gone },
    delete: { parameters: [path('number'), path('name')], responses: gone },
  },
  '/tickets/{number}/comments': {
    post: { parameters: [path('number')], requestBody: body(text), responses: { 201: answer(thing('id', 'text')), 404: bare, 409: bare } },
  },
  '/comments/{comment_id}': {
    get: { parameters: [path('comment_id')], responses: ok(thing('id', 'text')) },
    delete: { parameters: [path('comment_id')], responses: gone },
  },
  '/reports/{period}': {
    get: { parameters: [path('period', { $ref: '#/components/schemas/Period' })], responses: ok({ type: 'object' }) },
  },
}

const DOCUMENT = openDocument({
  openapi: '3.1.0',
  info: { title: 'club', version: '1' },
  components: { schemas: { Period: { type: 'string', enum: ['daily', 'weekly'] } } },
  paths: PATHS,
})

interface Row {
  readonly [name: string]: unknown
  version?: number
  closed?: boolean
}
type Answer = [status: number, value?: object]

/** The methods of the path in the document that an address fits. */
function methodsOf(at: string): string[] {
  const isOne = (template: string) => new RegExp(`^${template.replace(/{[^}]+}/g, '[^/]+')}$`).test(at)
  const found = Object.entries(PATHS).find(([template]) => isOne(template))
  return Object.keys(found?.[1] ?? {}).map((method) => method.toUpperCase())
}

const userAt = (member: string) => `/users/${member.split('/').at(-1)}`

/** A server of that document; it keeps it. */
async function start() {
  const rows = new Map<string, Row>()
  const seen: string[] = []
  let last = 0
  const make = (kind: string, key: string, given: object): Answer => {
    const id = `${kind[0]}${++last}`
    rows.set(`/${kind}/${id}`, { ...given, [key]: id, ...(kind === 'tickets' && { version: 1 }) })
    return [201, rows.get(`/${kind}/${id}`) ?? {}]
  }
  const write = (row: Row, given: { text?: unknown; version?: unknown }): Answer => {
    if (typeof given?.text !== 'string' || given.text === '') return [400]
    return [200, Object.assign(row, { text: given.text, version: (row.version ?? 0) + 1 })]
  }
  const within = (method: string, at: string, [above, id, kind, name]: readonly string[], given: object): Answer => {
    const row = rows.get(`/${above}/${id}`)
    if (!row) return [404]
    if (kind === 'close' || kind === 'comments') {
      if (row.closed) return [409]
      if (kind === 'comments') return make('comments', 'id', given)
      row.closed = true
      return [204]
    }
    if (method === 'GET') return [200, [...rows.keys()].flatMap((key) => (key.startsWith(`${at}/`) ? rows.get(userAt(key)) : []))]
    if (method === 'DELETE') return [rows.delete(at) ? 204 : 404]
    if (!rows.has(kind === 'members' ? `/users/${name}` : `/labels/${name}`)) return [404]
    rows.set(at, {})
    return [204]
  }
  const answerTo = (method: string, at: string, match: string | undefined, given: { text?: unknown; version?: unknown }): Answer => {
    const parts = at.slice(1).split('/')
    const [kind = '', id = ''] = parts
    if (kind === 'reports') return ['daily', 'weekly'].includes(id) ? [200, {}] : [404]
    if (parts.length === 1) {
      if (typeof given?.text !== 'string' || given.text === '') return [400]
      return make(kind, kind === 'tickets' ? 'number' : kind === 'labels' ? 'name' : 'id', given)
    }
    if (parts.length > 2) return within(method, at, parts, given)
    const row = rows.get(at)
    if (!row) return [404]
    if (method === 'DELETE') return [rows.delete(at) ? 204 : 404]
    if (method === 'PATCH') return match === `"${row.version}"` ? write(row, given) : [412]
    if (method === 'PUT') return given?.version === row.version ? write(row, given) : [409]
    return [200, row]
  }
  const server = createServer(async (request, response) => {
    let read = ''
    for await (const part of request) read += part
    let given: object = {}
    try {
      given = read === '' ? {} : JSON.parse(read)
    } catch {
      // Broken on purpose.
    }
    const at = new URL(request.url ?? '/', 'http://a.test').pathname
    const allow = methodsOf(at)
    if (!allow.includes(request.method ?? ''))
      return void response.writeHead(allow.length > 0 ? 405 : 404, { allow: allow.join(', ') }).end()
    const [status, value] = answerTo(request.method ?? '', at, request.headers['if-match'], given)
    const isStale = status === 412 && /^"\d+"$/.test(request.headers['if-match'] ?? '')
    seen.push(`${request.method} ${at} ${isStale ? 'stale' : status}`)
    const version = value && 'version' in value ? { etag: `"${value.version}"` } : {}
    const type = value ? { 'content-type': 'application/json' } : {}
    response.writeHead(status, { ...version, ...type }).end(value && JSON.stringify(value))
  })
  await listening(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, rows }
}

async function check(phases: readonly Phase[] = ['examples', 'boundaries', 'state']) {
  const server = await start()
  const { findings, events } = await runCheck(DOCUMENT, { target: server, seed: 7, phases })
  const open = events.flatMap((event) =>
    event.type === 'verdict' && event.slug === 'input/valid-rejected' && event.verdict !== 'pass'
      ? [`${event.method} ${event.path}: ${event.reason}`]
      : [],
  )
  const wrong = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ id, method, path: at, message }) => `${id} ${method} ${at} ${message}`)
  return { ...server, open, wrong, events }
}

describe('what a request needs is found', () => {
  test('for members, labels, closed sets, nested comments, conditions, versions and actions', async () => {
    const { open, wrong, rows, events } = await check()
    expect(open).toEqual([])
    expect(wrong).toEqual([])
    expect([...rows.keys()]).toEqual([])
    expect(events.filter(({ type }) => type === 'leftover')).toEqual([])
  })

  test('in the same way in every run of one seed', async () => {
    expect((await check()).seen).toEqual((await check()).seen)
  })

  test('and an action has things for itself, a fresh one where the last is spent', async () => {
    const { seen } = await check(['examples', 'boundaries'])
    const closed = seen.filter((line) => /^POST .*\/close 204$/.test(line))
    expect(closed.length).toBeGreaterThan(2)
    expect(seen.filter((line) => /^POST .*\/comments 409$/.test(line))).toEqual([])
  })

  test('and every case of a write under a condition is about the version of its moment', async () => {
    const { seen } = await check(['examples', 'boundaries'])
    const patches = seen.filter((line) => line.startsWith('PATCH /tickets/'))
    expect(patches.filter((line) => line.endsWith(' 200')).length).toBeGreaterThan(3)
    expect(patches.filter((line) => line.endsWith(' stale'))).toEqual([])
  })
})

describe('what is made by putting it in its place', () => {
  const NAMED = (schema: object) =>
    openDocument({
      openapi: '3.1.0',
      info: { title: 'settings', version: '1' },
      paths: {
        '/settings/{id}': {
          parameters: [path('id', schema)],
          get: { responses: ok(thing('text')) },
          put: { requestBody: body(text), responses: { ...ok(thing('text')), 400: bare } },
          delete: { responses: gone },
        },
      },
    })

  test.concurrent.for([
    { type: 'integer', minimum: 1, maximum: 20 },
    { type: 'integer', minimum: 1 },
    { type: 'string', enum: ['1', '2'] },
  ])('is never what was there before: %j', async (schema) => {
    const rows = new Map<string, object>(Array.from({ length: 20 }, (_, index) => [String(index + 1), { text: 'theirs' }]))
    const before = structuredClone(rows)
    let puts = 0
    const fetch = async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init)
      const key = new URL(request.url).pathname.split('/')[2] ?? ''
      if (!['GET', 'PUT', 'DELETE'].includes(request.method))
        return new Response(null, { status: 405, headers: { Allow: 'GET, PUT, DELETE' } })
      if (request.method === 'PUT') {
        const given: { text?: unknown } | undefined = await request.json().catch(() => undefined)
        if (typeof given?.text !== 'string' || given.text === '' || Object.keys(given).length > 1)
          return new Response(null, { status: 400 })
        puts++
        rows.set(key, given)
      }
      if (!rows.has(key)) return new Response(null, { status: 404 })
      return request.method === 'DELETE' ? new Response(null, { status: rows.delete(key) ? 204 : 404 }) : Response.json(rows.get(key))
    }
    await runCheck(NAMED(schema), { target: { fetch }, seed: 1, phases: ['examples', 'boundaries', 'state'] })
    expect(rows).toEqual(before)
    // Where there is room for another, one is made.
    expect(puts > 0).toBe(!('maximum' in schema || 'enum' in schema))
  })
})

describe('an id in an answer', () => {
  const numbered = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, text: { type: 'string' } } }
  const id = path('id', { type: 'integer' })
  const cases = (patched: boolean) =>
    openDocument({
      openapi: '3.1.0',
      info: { title: 'carts', version: '1' },
      paths: {
        '/carts': {
          post: { requestBody: body(text), responses: { 200: answer(numbered), 201: answer(numbered), 202: answer(numbered), 400: bare } },
          get: { responses: { 200: answer({ type: 'array', items: numbered }) } },
        },
        '/carts/{id}': {
          parameters: [id],
          get: { responses: { ...ok(numbered), 400: bare } },
          delete: { responses: { ...gone, 400: bare } },
          ...(patched && { patch: { requestBody: body(text), responses: { 202: answer(numbered), 400: bare, 404: bare } } }),
        },
      },
    })

  const server = (rows: Map<string, { id: number; text: unknown }>, single: boolean, late = false) => {
    let [last, jobs] = [100, 0]
    const none = (status: number) => new Response(null, { status, headers: status === 405 ? { Allow: 'GET, POST, PATCH, DELETE' } : {} })
    return async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init)
      const key = new URL(request.url).pathname.split('/')[2]
      const given: { text?: unknown } | undefined = await request.json().catch(() => undefined)
      const fits = typeof given?.text === 'string' && given.text !== '' && Object.keys(given).length === 1
      if (key === undefined) {
        if (request.method === 'GET') return Response.json([...rows.values()])
        if (request.method !== 'POST') return none(405)
        if (!fits) return none(400)
        const [there] = single ? rows.values() : []
        const made = there ?? { id: ++last, text: given.text }
        rows.set(String(made.id), made)
        if (late) return Response.json({ id: ++jobs, text: 'queued' }, { status: 202 })
        return Response.json(made, { status: there ? 200 : 201 })
      }
      const row = rows.get(key)
      if (!row) return none(/^-?\d+$/.test(key) ? 404 : 400)
      if (request.method === 'GET') return Response.json(row)
      if (request.method === 'DELETE') return none(rows.delete(key) ? 204 : 404)
      if (request.method !== 'PATCH' || single) return none(405)
      if (!fits) return none(400)
      row.text = given.text
      return Response.json({ id: ++jobs, text: 'queued' }, { status: 202 })
    }
  }

  test.concurrent('that is always the same is that of the one there is, also at once', async () => {
    const { findings } = await runCheck(cases(false), { target: { fetch: server(new Map(), true) }, seed: 1, phases: ['state'] })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.concurrent.for([false, true])('of what is only accepted may be a job, and names nothing that is removed: %s', async (late) => {
    const theirs = Array.from({ length: 60 }, (_, index) => [String(index + 1), { id: index + 1, text: 'theirs' }] as const)
    const rows = new Map<string, { id: number; text: unknown }>(structuredClone(theirs))
    await runCheck(cases(true), { target: { fetch: server(rows, false, late) }, seed: 1, phases: ['examples', 'state'] })
    expect([...rows].slice(0, theirs.length)).toEqual(theirs)
  })
})
