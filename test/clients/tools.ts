/** Runs programs of other languages, and keeps what was installed until what it was made from changes. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NotRun } from './client.ts'

/** What a program said and how it ended. */
export interface Ended {
  /** `null` where it had to be stopped. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a program is run. */
export interface RunOptions {
  readonly cwd?: string
  /** Added to the environment of this process; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds; a minute where nothing is said. */
  readonly timeout?: number
}

/** Installing may take this long, in milliseconds. */
export const INSTALL_TIME = 600_000

/** Runs a program to its end, with nothing on its standard input. Throws NotRun where there is no such program. */
export function run(command: string, args: readonly string[], { cwd, env, timeout = 60_000 }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
      })
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new NotRun(`${command} is not on this machine`) : error)
    })
    child.once('close', (code) => resolve({ code, ...said }))
  })
}

/** Runs one step of an installation. Throws NotRun with the last words of the program where it fails. */
export async function install(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { timeout: INSTALL_TIME, ...options })
  if (code === 0) return stdout
  const [verb, last] = [args.filter((arg) => !arg.startsWith('-')).slice(0, 3), lastLine(stderr) || lastLine(stdout)]
  throw new NotRun(`cannot be installed: ${[command.split('/').at(-1), ...verb].join(' ')}: ${code === null ? 'it took too long' : last}`)
}

/** The folder of something installed: made by `make` unless it is there and was made from the same text. */
export async function kept(folder: string, from: string, make: (folder: string) => Promise<void>): Promise<string> {
  const [stamp, made] = [join(folder, 'made-from.sha256'), createHash('sha256').update(from).digest('hex')]
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === made) return folder
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await make(folder)
  await writeFile(stamp, made)
  return folder
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
