/** Asks Prism's validation proxy about exchanges: it stands before a server that plays them back. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../process.ts'
import { bound } from '../children.ts'
import type { Setup } from '../protocol.ts'
import type { Reported } from '../score.ts'
import type { SeenExchange } from '../subject.ts'

const PRISM = fileURLToPath(new URL('../../../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url))
const PATIENCE_MS = 60_000

export interface Prism {
  judge(exchange: SeenExchange, operation: { readonly method: string; readonly path: string }): Promise<Reported[]>
  end(): Promise<void>
}

interface Said {
  readonly location?: readonly string[]
  readonly severity?: string
  readonly code?: string
  readonly message?: string
}

/** Starts it for one document. */
export async function startPrism({ document, base }: Setup): Promise<Prism> {
  let playing: SeenExchange | undefined
  const player = createServer((request, response) => {
    request.resume()
    if (!playing) {
      response.writeHead(500).end()
      return
    }
    const { 'content-length': _, connection: __, ...headers } = playing.headers
    response.writeHead(playing.status, headers)
    response.end(playing.status === 204 || playing.status === 304 ? undefined : playing.body)
  })
  player.listen(0, '127.0.0.1')
  await once(player, 'listening')
  const upstream = `http://127.0.0.1:${(player.address() as { port: number }).port}${base}`
  const port = await freePort()
  const child = bound(
    spawn(process.execPath, [PRISM, 'proxy', document, upstream, '--port', String(port), '--host', '127.0.0.1'], {
      stdio: 'ignore',
    }),
  )
  const ended = once(child, 'exit')
  const begun = performance.now()
  while (
    !(await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || performance.now() - begun > PATIENCE_MS) throw new Error('Prism does not start')
    await new Promise((done) => setTimeout(done, 200))
  }
  return {
    async judge(exchange, { method, path }) {
      playing = exchange
      const {
        authorization,
        cookie,
        'content-type': type,
        'x-locale': locale,
        'x-ward': ward,
        'if-none-match': match,
      } = exchange.requestHeaders
      const sent = { authorization, cookie, 'content-type': type, 'x-locale': locale, 'x-ward': ward, 'if-none-match': match }
      const headers = Object.entries(sent).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))
      const target = exchange.target.slice(base.length)
      const answer = await fetch(`http://127.0.0.1:${port}${target}`, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(5000),
        ...(exchange.requestBody.length > 0 && { body: new Uint8Array(exchange.requestBody) }),
      }).catch(() => undefined)
      await answer?.arrayBuffer().catch(() => undefined)
      const said = JSON.parse(answer?.headers.get('sl-violations') ?? '[]') as Said[]
      return said.flatMap((one) => {
        const fingerprint = `${method} ${path} ${exchange.status} ${one.location?.join('.').replace(/\d+/g, '*')} ${one.code}`
        return idsOf(one).map((id) => ({ id, severity: 'error', method, path, fingerprint }))
      })
    },
    async end() {
      child.kill('SIGKILL')
      await ended
      player.close()
      player.closeAllConnections()
    },
  }
}

/** What one of its violations can stand for, generously; what it says of requests is not asked. */
function idsOf({ location = [], message = '' }: Said): readonly string[] {
  if (location[0] !== 'response') return []
  if (location[1] === 'headers') return ['CT127', 'CT128', 'CT204']
  if (/status code/i.test(message)) return ['CT121', 'CT202']
  if (/media type|content.type/i.test(message)) return ['CT122', 'CT123']
  return ['CT122', 'CT123', 'CT124', 'CT125', 'CT129', 'CT130', 'CT131', 'CT132', 'CT137']
}
