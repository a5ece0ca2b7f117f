/** Where each API stands on a port, and what answers there: the API, its document, or a 404 that names the mounts. */
import type { AnyApi } from '../api.ts'
import { serverPath } from '../mock/bases.ts'
import type { LogEntry } from '../mock/mock.ts'

/** An API and the paths that it answers below; the first one is its own. */
export interface Mount {
  readonly api: AnyApi
  readonly prefixes: readonly string[]
}

/** Each API at `/<api>` followed by its document's server path; a single one at the root too, for clients that fix their path. */
export function mountsOf(apis: readonly AnyApi[]): Mount[] {
  return apis.map((api) => {
    const path = serverPath(api)
    return { api, prefixes: [`/${api.name}${path}`, ...(apis.length === 1 ? [path || '/'] : [])] }
  })
}

/** Answers a request. */
export type Answer = (request: Request) => Promise<Response>

/** Is told of every request. */
export type Log = ((entry: LogEntry) => void) | undefined

/** Tells of what the server answers by itself, as the mock tells of the rest. */
export function logged(answer: Answer, log: Log): Answer {
  if (!log) return answer
  return async (request) => {
    const start = performance.now()
    const response = await answer(request)
    const { method, url } = request
    const ms = performance.now() - start
    log({ api: '', method, path: url.slice(originOf(url).length), status: response.status, ms, operation: undefined, violations: [] })
    return response
  }
}

/** Answers every path: `fetch` those below a mount, the server itself the documents and all others. */
export function placesOf(mounts: readonly Mount[], fetch: Answer, log: Log): Answer {
  const prefixes = mounts.flatMap((mount) => mount.prefixes.map((prefix) => prefix.replace(/\/$/, '')))
  const documents = new Map(mounts.map(({ api, prefixes: [prefix = ''] }) => [`/${api.name}/openapi.json`, { api, prefix }]))
  const own = logged(async (request) => {
    const origin = originOf(request.url)
    const document = documents.get(pathOf(request.url))
    return document ? sendDocument(document.api, origin + document.prefix, request.method) : nowhere(mounts, origin, request)
  }, log)
  return (request) => {
    const path = pathOf(request.url)
    return !documents.has(path) && prefixes.some((prefix) => isBelow(path, prefix)) ? fetch(request) : own(request)
  }
}

/** A JSON answer of the server itself. */
export function json(status: number, body: object, headers?: Readonly<Record<string, string>>, method = 'GET'): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } })
}

/** The refusal of a method that a path of the server itself does not take. */
export function wrongMethod(method: string, allow: string): Response {
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
  return json(
    405,
    { type: 'doppel:method-not-allowed', title: 'Method not allowed', status: 405, detail: `It takes ${allow}` },
    { allow },
    method,
  )
}

function sendDocument({ document }: AnyApi, url: string, method: string): Response {
  if (method !== 'GET' && method !== 'HEAD') return wrongMethod(method, 'GET, HEAD, OPTIONS')
  return json(200, { ...document.json, servers: [{ url, description: 'This server' }] }, {}, method)
}

function nowhere(mounts: readonly Mount[], origin: string, { method, url }: Request): Response {
  const apis = mounts.map(({ api, prefixes }) => ({
    name: api.name,
    url: origin + prefixes[0],
    document: `${origin}/${api.name}/openapi.json`,
  }))
  const detail = `${method} ${url.slice(origin.length)} is below none of ${apis.map((api) => api.url).join(', ')}`
  return json(404, { type: 'doppel:no-api', title: 'No API answers here', status: 404, detail, apis }, {}, method)
}

function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('://') + 3))
}

function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const end = url.indexOf('?', start)
  return end === -1 ? url.slice(start) : url.slice(start, end)
}

function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/')
}
