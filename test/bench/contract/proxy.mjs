/** A reverse proxy in plain node:http that changes the answers of one operation, counts what passes and, where asked, keeps it. */
import { once } from 'node:events'
import { Agent, createServer, request as send } from 'node:http'
import { applyEdit } from './edits.mjs'

const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'proxy-connection', 'te', 'trailer', 'upgrade'])

/** The path of a template as an expression. */
function form(template) {
  if (template === '*') return /^/
  return new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`)
}

/**
 * Starts it. `base` is the path before the templates. `keep` keeps whole exchanges, otherwise only counts and a line each.
 * Gives `{ url, seen, exchanges, applied, close }`.
 */
export async function startProxy({ target, base, edit, keep = false, onRequest }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const [method, template] = edit ? edit.on.split(' ') : []
  const path = edit && form(template)
  const state = { count: 0, applied: 0 }
  const seen = []
  const exchanges = []

  const server = createServer(async (request, response) => {
    const chunks = []
    try {
      for await (const chunk of request) chunks.push(chunk)
    } catch {
      return
    }
    const body = Buffer.concat(chunks)
    const headers = {}
    for (let index = 0; index < request.rawHeaders.length; index += 2) {
      const name = request.rawHeaders[index]
      if (!HOP.has(name.toLowerCase()))
        headers[name] = headers[name] === undefined ? request.rawHeaders[index + 1] : [headers[name], request.rawHeaders[index + 1]].flat()
    }
    if (body.length > 0) headers['content-length'] = body.length
    const index = seen.length
    seen.push({ method: request.method, target: request.url, status: 0 })
    onRequest?.(request.method, request.url, body, request.headers)
    const upstream = send({ ...target, method: request.method, path: request.url, headers, agent })
    upstream.on('error', () => response.destroy())
    upstream.on('response', async (answer) => {
      const parts = []
      try {
        for await (const part of answer) parts.push(part)
      } catch {
        return response.destroy()
      }
      const kept = {}
      for (const [name, value] of Object.entries(answer.headers))
        if (!HOP.has(name) || (name === 'content-length' && request.method === 'HEAD')) kept[name] = value
      let result = { status: answer.statusCode, headers: kept, body: Buffer.concat(parts) }
      const local = request.url.split('?')[0]
      const here =
        edit &&
        (method === '*' || method === request.method) &&
        (template === '*' || (local.startsWith(base) && path.test(local.slice(base.length))))
      const wanted =
        here && (edit.status ? edit.status.includes(result.status) : method === '*' || (result.status >= 200 && result.status < 300))
      if (wanted && request.method !== 'HEAD') {
        state.count += 1
        const changed = applyEdit(edit, result, { count: state.count, host: request.headers.host })
        if (changed !== result) state.applied += 1
        result = changed
      }
      seen[index].status = result.status
      if (keep)
        exchanges.push({
          method: request.method,
          target: request.url,
          requestHeaders: request.headers,
          requestBody: body,
          status: result.status,
          headers: result.headers,
          body: result.body,
        })
      deliver(request, response, result)
    })
    upstream.end(body)
  })
  server.keepAliveTimeout = 30_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    seen,
    exchanges,
    /** How many answers were changed. */
    applied: () => state.applied,
    async close() {
      server.close()
      server.closeAllConnections()
      agent.destroy()
      if (server.listening) await once(server, 'close')
    },
  }
}

function deliver(request, response, { status, headers, body, chunked, raw }) {
  if (raw) return response.socket.end(raw)
  const bare = status === 204 || status === 304 || request.method === 'HEAD'
  response.writeHead(status, { ...headers, ...(!bare && !chunked && { 'content-length': body.length }) })
  if (chunked && !bare) {
    const half = Math.ceil(body.length / 2)
    response.write(body.subarray(0, half))
    response.end(body.subarray(half))
  } else response.end(bare ? undefined : body)
}
