/** The double that clients drive: `doppel serve` from these sources, a process of its own on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Given } from '../../src/api.ts'

/** One request as the double logged it. */
export interface Logged {
  readonly method: string
  readonly path: string
  readonly status: number
  /** The operation that answered. */
  readonly operation?: string
}

/** What was logged since the last time. */
export interface Log {
  readonly requests: readonly Logged[]
  /** Replies that broke the document, and operations that failed. */
  readonly alarms: readonly string[]
}

/** A double that runs. */
export interface Double {
  /** Without a slash at its end. */
  readonly url: string
  /** The whole base of each API. */
  readonly bases: Readonly<Record<string, string>>
  readonly control: { readonly url: string; readonly token: string }
  /** Begins again, in the default world or in a given one. */
  reset(world?: { readonly api: string; readonly given: Given }): Promise<void>
  /** What was logged since the last time, once all of it has arrived. */
  log(): Promise<Log>
  end(): Promise<void>
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const REQUEST = /^([A-Z]+) +(\S+) {2}(\d{3}) {2}\S+ ms(?: {2}(\S+))?$/
const running = new Set<() => void>()

process.once('exit', () => {
  for (const kill of running) kill()
})

/** Starts a double of some APIs, or of all. */
export async function startDouble(apis: readonly string[] = []): Promise<Double> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const args = ['src/cli/main.ts', 'serve', ...apis, '--port', '0', '--json']
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  running.add(kill)
  const lines: string[] = []
  const arrived = createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  const ended = once(child, 'exit').then(() => running.delete(kill))

  const [ready] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended.then(() => [undefined])])
  if (typeof ready !== 'string') throw new Error(`doppel serve ended before it was ready: ${lines.join('\n')}`)
  const { url, apis: served, control } = JSON.parse(ready) as ReadyLine
  let marks = 0
  return {
    url,
    control,
    bases: Object.fromEntries(served.map((api) => [api.name, api.url])),
    async reset(world) {
      const headers = { authorization: `Bearer ${control.token}`, 'content-type': 'application/json' }
      const answer = await fetch(`${control.url}/reset`, { method: 'POST', headers, ...(world && { body: JSON.stringify(world) }) })
      if (!answer.ok) throw new Error(`the double was not reset: ${await answer.text()}`)
    },
    async log() {
      // Lines arrive in order: once this one is here, all before it are.
      const mark = `/mark-${++marks}`
      await (await fetch(url + mark)).text()
      while (!lines.some((line) => line.includes(mark))) await once(arrived, 'line')
      return logOf(lines.splice(0).filter((line) => !line.includes(mark)))
    },
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

interface ReadyLine {
  readonly url: string
  readonly apis: readonly { readonly name: string; readonly url: string }[]
  readonly control: { readonly url: string; readonly token: string }
}

function logOf(lines: readonly string[]): Log {
  const requests: Logged[] = []
  const alarms: string[] = []
  for (const line of lines) {
    const [, method, path, status, operation] = REQUEST.exec(line) ?? []
    if (method && path) requests.push({ method, path, status: Number(status), ...(operation && { operation }) })
    else if (line.trim()) alarms.push(line)
  }
  return { requests, alarms }
}
