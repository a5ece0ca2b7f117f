/** Starts one server under test in a fresh process, with the proxy before it, and ends both. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { bound } from './children.ts'
import type { Subject } from './operators/index.ts'
import { SETUPS } from './protocol.ts'
import { type SeenExchange, startProxy } from './proxy.mjs'

export type { SeenExchange } from './proxy.mjs'

export interface Running {
  /** The base of the API, behind the proxy. */
  readonly url: string
  /** All requests so far. */
  readonly seen: readonly { readonly method: string; readonly target: string; readonly status: number }[]
  readonly exchanges: readonly SeenExchange[]
  /** How many answers the proxy changed. */
  applied(): number
  end(): Promise<void>
}

export interface Watch {
  /** Keeps whole exchanges. */
  readonly keep?: boolean
  readonly onRequest?: (method: string, target: string, body: Buffer, headers: Readonly<Record<string, string>>) => void
}

/** Starts a subject from its seed. */
export async function start(subject: Subject, watch: Watch = {}): Promise<Running> {
  const { command, base } = SETUPS[subject.server]
  const child = bound(
    spawn(command[0], [command[1]], {
      env: { ...process.env, PORT: '0', BENCH_FAULT: subject.fault ?? '', PYTHONDONTWRITEBYTECODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const port = await new Promise<number>((done, failed) => {
    createInterface(child.stdout).once('line', (line) => done((JSON.parse(line) as { port: number }).port))
    child.once('exit', (code) => failed(new Error(`${subject.id}: the server ended with ${code} before it was ready`)))
  })
  const proxy = await startProxy({ target: { host: '127.0.0.1', port }, base, edit: subject.edit, ...watch })
  return {
    url: proxy.url,
    seen: proxy.seen,
    applied: proxy.applied,
    exchanges: proxy.exchanges,
    async end() {
      await proxy.close()
      child.kill('SIGKILL')
      await ended
    },
  }
}
