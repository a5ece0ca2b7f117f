/** Keeps what was measured, one line a run, so that a benchmark that was stopped goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../.cache/bench-contract/', import.meta.url))

/** The runs of one tester. */
export interface Book<Run> {
  readonly runs: readonly Run[]
  /** The run of this key, from the book or made now. */
  once(key: string, make: () => Promise<Run>): Promise<Run>
}

/** Opens the book of a tester; without `resume` what is asked for is made anew, once in a process, and replaces what was known. */
export function openBook<Run>(tester: string, resume: boolean): Book<Run> {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}${tester}.ndjson`
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const known = new Map<string, Run>()
  const fresh = new Set<string>()
  for (const line of lines) {
    try {
      const { key, run } = JSON.parse(line) as { key: string; run: Run }
      known.set(key, run)
    } catch {
      // the last line of a run that was killed
    }
  }
  return {
    get runs() {
      return [...known.values()]
    },
    async once(key, make) {
      const before = known.get(key)
      if (before && (resume || fresh.has(key))) return before
      const run = await make()
      known.set(key, run)
      fresh.add(key)
      appendFileSync(file, `${JSON.stringify({ key, run })}\n`)
      return run
    },
  }
}
