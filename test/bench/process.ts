/** Processes of the benchmark: starts them, waits for their first answer, looks at their memory and ends them. */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'

const PATIENCE = 60_000
const here = new URL('./', import.meta.url)
const running = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A server under measurement. */
export interface Server {
  readonly port: number
  /** Milliseconds from the start of the process to its first good answer. */
  readonly started: number
  /** Resident memory in bytes. */
  memory(): number
  /** Microseconds of processor time so far, where the system tells. */
  processorTime(): number | undefined
  end(): Promise<void>
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Starts `node ...args` and asks for `path` until it answers 200. */
export async function startServer(args: (port: number) => string[], path: string, headers: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'pipe'] })
  running.add(child)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  while (!(await answers(port, path, headers))) {
    if (child.exitCode !== null || performance.now() - begin > PATIENCE) {
      throw new Error(
        `Failed to start ${args(port).join(' ')}: ${child.exitCode === null ? 'no answer' : `it ended with ${child.exitCode}`}\n${said}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const started = performance.now() - begin
  return {
    port,
    started,
    memory: () => residentMemory(child.pid ?? 0),
    processorTime: () => processorTime(child.pid ?? 0),
    end: () => end(child),
  }
}

/** Starts a module of this folder as a process that takes tasks as messages and answers each with one message. */
export function startWorker<Task extends object, Result>(
  module: string,
  args: string[] = [],
): { ask(task: Task): Promise<Result>; end(): Promise<void> } {
  const child = fork(new URL(module, here), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  running.add(child)
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`Failed to run ${module}: it ended with ${code}`)
  })
  failed.catch(() => {})
  return {
    ask: async (task) => {
      child.send(task)
      const [answer] = await Promise.race([once(child, 'message'), failed])
      const { error, result } = answer as { error?: string; result: Result }
      if (error !== undefined) throw new Error(error)
      return result
    },
    end: () => end(child),
  }
}

/** The other side of {@link startWorker}. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.on('message', async (task: Task) => {
    try {
      process.send?.({ result: await work(task) })
    } catch (error) {
      process.send?.({ error: (error as Error).stack })
    }
  })
}

function answers(port: number, path: string, headers: Record<string, string>): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode === 200))
    })
    request.once('error', () => resolve(false))
  })
}

function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}

/** Linux counts in hundredths of a second. */
function processorTime(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  running.delete(child)
}
