/** Prism's validation proxy as a process of its own, in front of any server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')

/** A running proxy. */
export interface Prism {
  readonly url: string
  close(): Promise<void>
}

/** One breach as Prism tells it in the header `sl-violations`. */
export interface PrismViolation {
  /** Begins with `request` or `response`. */
  readonly location: readonly string[]
  readonly severity: string
  readonly code?: string | number
  readonly message: string
}

/** Starts the proxy on a free port. Breaches are told in headers; everything is passed on. */
export async function startPrism(document: string, upstream: string): Promise<Prism> {
  const child = spawn(process.execPath, [cli, 'proxy', document, upstream, '--port', '0', '--host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await listening(child)
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    // The log is read to its end, or the proxy would wait for its reader.
    const read = (chunk: Buffer) => {
      if (told.length > 20_000) return
      told += chunk
      const url = /Prism is listening on (http:\/\/\S+)/.exec(told)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`Prism ended with ${code}: ${told}`)))
  })
}

/** What Prism has to say of an exchange. Throws when it says more than its header holds. */
export function violationsOf(headers: Headers): PrismViolation[] {
  const told = headers.get('sl-violations')
  if (told === null) return []
  if (!told.startsWith('[')) throw new Error(`Prism found too much to tell it whole: ${told}`)
  return JSON.parse(told)
}
