/** A conforming server of `documents/library.yaml` in plain node:http, and the faults and liberties that it can be started with. */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { authors } from './library-authors.mjs'
import { books } from './library-books.mjs'
import { authorise, readBody, readParameters, safeDecode } from './library-request.mjs'
import { authorOf, BASE, Refusal, seed, show, state } from './library-store.mjs'
import { Checks, faulty, isObject } from './plain-rules.mjs'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const operations = { ...authors, ...books }

const routes = Object.entries(operations).map(([name, operation]) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one)
  return { name, operation, names, form: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`) }
})

async function answer(request, bytes) {
  const url = new URL(request.url, 'http://library')
  if (!url.pathname.startsWith(`${BASE}/`)) throw new Refusal(404, 'No such page')
  const local = url.pathname.slice(BASE.length)
  const here = routes.filter(({ form }) => form.test(local))
  if (here.length === 0) throw new Refusal(404, 'No such page')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const allow = here.map(({ operation }) => operation.method)
  if (allow.includes('GET')) allow.push('HEAD')
  if (method === 'OPTIONS') return { status: 204, headers: { allow: [...allow, 'OPTIONS'].join(', ') } }
  const route = here.find(({ operation }) => operation.method === method)
  if (!route && faulty('method-accepted', method, here[0].operation.path)) return { status: 200, body: { done: true } }
  if (!route) throw new Refusal(405, 'Not with this method', { headers: { allow: [...allow, 'OPTIONS'].join(', ') } })
  const { name, operation, names, form } = route
  if (faulty('unimplemented', name))
    throw new Refusal(faulty('unimplemented', name, '501') ? 501 : 404, faulty('unimplemented', name, '501') ? 'Not yet' : 'No such page')
  authorise(name, operation, request.headers)
  const checks = new Checks(name)
  const values = form.exec(local).slice(1)
  const path = Object.fromEntries(names.map((one, index) => [one, safeDecode(values[index])]))
  for (const [one, value] of Object.entries(path)) if (!UUID.test(value)) throw new Refusal(404, `${one} is no id`)
  const query = readParameters(name, url.searchParams, request.headers, checks)
  if (checks.errors.length > 0) throw new Refusal(400, 'The parameters are wrong', checks)
  let body
  if (operation.media) {
    body = readBody(name, operation, bytes, request.headers, checks)
    if (body === undefined) return { status: name.startsWith('create') ? 201 : 200, ...(await accepted(name, path)) }
    operation.input(checks, '', body)
    if (checks.errors.length > 0) {
      if (faulty('failed-persists', name)) operation.failed?.(body, path)
      throw new Refusal(faulty('benign', '400-for-422') ? 400 : 422, 'The body breaks a rule', checks)
    }
    if (!isObject(body)) body = {}
  }
  return operation.run({ path, query, body, headers: request.headers })
}

/** What a server says that took something unreadable: as much of a whole answer as it has. */
async function accepted(name, path) {
  if (name === 'createAuthor') return operations.createAuthor.run({ body: { name: 'Unreadable', country: 'GB' } })
  const book = {
    kind: 'printed',
    title: 'Unreadable',
    isbn: '978-0000000000',
    price: { amount: 1, currency: 'EUR' },
    pages: 1,
    cover: 'soft',
  }
  if (name === 'createBook' || name === 'putBook') return operations[name].run({ path, body: book })
  return { body: show(authorOf(path.authorId, 'here')) }
}

const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  state.requests += 1
  let result
  try {
    if (faulty('benign', '429') && state.requests % 250 === 0)
      result = { status: 429, headers: { 'retry-after': '1' }, body: { title: 'Slow down', status: 429 } }
    else if (faulty('flaky-500') && state.requests % 7 === 0) throw new Error('now and then')
    else result = await answer(request, Buffer.concat(chunks))
  } catch (error) {
    const known = error instanceof Refusal ? error : new Refusal(500, 'Internal error')
    const body = { title: known.title, status: known.status, ...(known.errors?.length ? { errors: known.errors } : {}) }
    result = { status: known.status, headers: known.headers, body }
  }
  const headers = { ...result.headers }
  let payload = ''
  if (result.body !== undefined) {
    headers['content-type'] = result.status < 400 ? 'application/json' : 'application/problem+json'
    payload = JSON.stringify(result.body)
  }
  if (faulty('benign', 'gzip') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && payload) {
    payload = gzipSync(payload)
    headers['content-encoding'] = 'gzip'
    headers.vary = 'accept-encoding'
  }
  if (result.status !== 204 && result.status !== 304) headers['content-length'] = Buffer.byteLength(payload)
  response.writeHead(result.status, headers)
  response.end(request.method === 'HEAD' ? undefined : payload)
})
server.keepAliveTimeout = 30_000
seed()
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
