/** Writes down what the run makes before it makes it, so that it can be removed even after a crash. */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case.ts'
import type { Live } from './resource.ts'
import type { WireRequest } from './wire.ts'

/** One thing that a run may have left. */
export interface Leftover {
  /** The path template of its kind, and the values that lead to it. */
  readonly item: string
  readonly path: Readonly<Record<string, unknown>>
  /** The mark that it was made with. */
  readonly tag?: string
}

/** A write whose answer was never seen. */
export interface Unanswered {
  readonly method: string
  readonly path: string
  /** What would be found in the thing that it made. */
  readonly tag?: string
}

/** What a run that ended early left behind. */
export interface Wreck {
  readonly file: string
  readonly made: readonly Leftover[]
  readonly unanswered: readonly Unanswered[]
}

/** Notes what is made and removed. */
export interface Ledger {
  /** Before a request that may make something is sent. */
  before(one: Case, wire: WireRequest): number
  /** After it was answered, with what it made. */
  after(token: number, status: number, made: readonly Live[]): void
  gone(live: Live): void
  /** Ends it; the file goes when nothing is left. */
  close(left: number): void
}

const NONE: Ledger = { before: () => -1, after: () => {}, gone: () => {}, close: () => {} }

/** Opens the ledger of a run in a folder; without one nothing is written down. */
export function openLedger(folder: string | undefined, run: string, target: string): Ledger {
  if (folder === undefined) return NONE
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${run}.ndjson`)
  const known = new Map<Live, object>()
  const unanswered = new Map<number, string | undefined>()
  let open: number | undefined
  let count = 0
  const write = (line: object) => {
    if (open === undefined) {
      open = openSync(file, 'a')
      writeSync(open, `${JSON.stringify({ target, pid: process.pid })}\n`)
    }
    writeSync(open, `${JSON.stringify(line)}\n`)
  }
  return {
    before: (one, wire) => {
      if (wire.method !== 'POST' && wire.method !== 'PUT') return -1
      const tag = one.body && 'value' in one.body ? /doppel-[0-9a-z]+-\d+/.exec(JSON.stringify(one.body.value) ?? '')?.[0] : undefined
      count++
      unanswered.set(count, tag)
      write({ ask: count, method: wire.method, path: wire.path, ...(tag !== undefined && { tag }) })
      return count
    },
    after: (token, status, lives) => {
      // The same thing under a second path is the same thing.
      const first = new Map(lives.map((live) => [live.resource.collection, live] as const).reverse())
      for (const live of first.values()) {
        const tag = unanswered.get(token)
        const made: Leftover = { item: live.resource.item, path: live.path, ...(tag !== undefined && { tag }) }
        known.set(live, made)
        write({ made })
      }
      // Without an answer nobody knows: it may be there.
      if (token === -1 || status === 0) return
      unanswered.delete(token)
      write({ answered: token, status })
    },
    gone: (live) => {
      const made = known.get(live)
      if (made && known.delete(live)) write({ gone: made })
    },
    close: (left) => {
      if (open === undefined) return
      closeSync(open)
      open = undefined
      if (left === 0 && unanswered.size === 0) rmSync(file, { force: true })
    },
  }
}

/** What earlier runs against a target left behind: those whose process no longer lives. */
export function findWrecks(folder: string, target: string): Wreck[] {
  let files: string[]
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  } catch {
    return []
  }
  return files.sort().flatMap((name) => {
    const wreck = readWreck(join(folder, name), target)
    return wreck ? [wreck] : []
  })
}

function readWreck(file: string, target: string): Wreck | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Another run that just ended has removed its own.
    return undefined
  }
  const lines = text.split('\n').flatMap(parsed)
  const [first, ...rest] = lines
  if (first?.target !== target || (typeof first.pid === 'number' && isRunning(first.pid))) return undefined
  const made = new Map<string, Leftover>()
  const open = new Map<number, Unanswered>()
  for (const line of rest) {
    const { ask, method, path, tag } = line
    if (ask !== undefined && method !== undefined && path !== undefined) open.set(ask, { method, path, ...(tag !== undefined && { tag }) })
    if (line.answered !== undefined) open.delete(line.answered)
    if (line.made) made.set(JSON.stringify(line.made), line.made)
    if (line.gone) made.delete(JSON.stringify(line.gone))
  }
  return { file, made: [...made.values()].reverse(), unanswered: [...open.values()] }
}

/** A line of a ledger; each has some of these. */
interface Line extends Partial<Unanswered> {
  readonly target?: string
  readonly pid?: number
  readonly ask?: number
  readonly answered?: number
  readonly made?: Leftover
  readonly gone?: Leftover
}

function parsed(line: string): Line[] {
  try {
    // The last line of a run that crashed may be cut.
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
