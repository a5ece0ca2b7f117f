/** The command line in a folder of its own, where it may keep its ledger and its replays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { root } from './apis.ts'
import type { Ended } from './command.ts'

export { folder } from './command.ts'
export type { Ended }

const MAIN = fileURLToPath(new URL('src/cli/main.ts', root))

/** Starts a command in a folder. */
export function startIn(cwd: string, ...args: string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    printed.stderr += chunk
  })
  const ended: Promise<Ended> = once(child, 'close').then(([code, signal]) => ({ code, signal, ...printed }))
  return { child, ended }
}

/** Runs a command in a folder to its end. */
export function runIn(cwd: string, ...args: string[]): Promise<Ended> {
  return startIn(cwd, ...args).ended
}
