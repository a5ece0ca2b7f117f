/** Writes lines to a stream that may be slow or that nobody reads: many at once, and never more than memory should hold. */
import type { Writable } from 'node:stream'

/** Bytes that may wait for a reader. */
const MOST_WAITING = 1024 * 1024

/** Lines on their way to a stream. */
export interface Lines {
  add(line: string): void
  /** Resolves when all were taken, or after so many milliseconds. */
  flushed(patience: number): Promise<void>
}

/** Gathers lines until the requests at hand are answered: writing each by itself costs more than making it. */
export function createLines(stream: Writable): Lines {
  const waiting: string[] = []
  let lost = 0
  const write = () => {
    if (waiting.length > 0) stream.write(`${waiting.splice(0).join('\n')}\n`)
  }
  return {
    add: (line) => {
      if (stream.writableLength > MOST_WAITING) {
        lost++
        return
      }
      if (waiting.length === 0) setImmediate(write)
      if (lost > 0) waiting.push(`doppel: ${lost} lines were lost here, because nobody read them`)
      lost = 0
      waiting.push(line)
    },
    flushed: (patience) => {
      write()
      return new Promise((resolve) => {
        setTimeout(resolve, patience).unref()
        stream.write('', () => resolve())
      })
    },
  }
}
