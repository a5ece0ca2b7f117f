/** The command line as a process of its own: run to its end, or serving until the test is over. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { root } from './apis.ts'

const MAIN = fileURLToPath(new URL('src/cli/main.ts', root))

/** What a command left behind. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** The line that `serve --json` prints. */
export interface Ready {
  readonly url: string
  readonly apis: readonly { readonly name: string; readonly url: string }[]
  readonly control: { readonly url: string; readonly token: string }
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Nobody reads what it prints after the first line. */
  readonly unread?: boolean
}

/** Starts the command; whatever happens it ends with the test. */
export function start(args: readonly string[], { env = {}, unread = false }: Options = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, DOPPEL_CONTROL_TOKEN: ___, ...inherited } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: fileURLToPath(root),
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed.stdout += chunk
  })
  if (!unread) {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      printed.stderr += chunk
    })
  }
  const ended: Promise<Ended> = once(child, unread ? 'exit' : 'close').then(([code, signal]) => ({ code, signal, ...printed }))
  return { child: child as ChildProcess, printed, ended }
}

/** Runs the command to its end. */
export function run(...args: string[]): Promise<Ended> {
  return start(args).ended
}

/** A server that is ready. */
export interface Serving extends Ready {
  readonly child: ChildProcess
  readonly printed: { readonly stdout: string; readonly stderr: string }
  /** The whole base of an API. */
  base(api: string): string
  /** Ends it by a signal. */
  end(signal?: NodeJS.Signals): Promise<Ended>
}

/** Starts `doppel serve --json` on a free port. */
export async function serve(args: readonly string[] = [], options: Options = {}): Promise<Serving> {
  const { child, printed, ended } = start(['serve', '--port', '0', '--json', ...args], options)
  const ready = JSON.parse(await lineOf(printed, ended)) as Ready
  return {
    ...ready,
    child,
    printed,
    base: (api) => ready.apis.find(({ name }) => name === api)?.url ?? '',
    end: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

async function lineOf(printed: { stdout: string; stderr: string }, ended: Promise<Ended>): Promise<string> {
  let over: Ended | undefined
  void ended.then((result) => {
    over = result
  })
  while (!printed.stdout.includes('\n')) {
    if (over) throw new Error(`it ended with ${over.code}: ${over.stderr}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return printed.stdout
}

/** A folder for the files of one test. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'doppel-test-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

/** Sends bytes as they are and gives whatever comes back until the server, or a pause of the given length, ends it. */
export function exchange(url: string, bytes: string | Buffer, patience = 1000): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let seen = ''
    const end = () => {
      socket.destroy()
      resolve(seen)
    }
    socket.setEncoding('latin1').setTimeout(patience, end)
    socket.on('data', (chunk) => {
      seen += chunk
    })
    socket.on('end', end)
    socket.on('error', end)
  })
}

/** Headers of the caller who may do all, for JSON. */
export const ADMIN = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }

/** An answer's body, as whatever it is taken for. */
export async function bodyOf<Body = Record<string, unknown>>(response: Response): Promise<Body> {
  return (await response.json()) as Body
}
