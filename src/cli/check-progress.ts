/** Shows on a terminal how far a long run is, in one line that is written over. */
import type { Progress } from '../check/options.ts'
import { clip, widthOf } from './terminal.ts'

/** Runs that are quicker need no line. */
const SILENT_MS = 1000

/** Shows progress until it ends; nothing where nobody watches. */
export function showProgress(stream: NodeJS.WriteStream, quiet: boolean): { tell: (progress: Progress) => void; end: () => void } {
  const start = performance.now()
  let shown = false
  return {
    tell: ({ phase, requests, findings }) => {
      if (quiet || !stream.isTTY || performance.now() - start < SILENT_MS) return
      const found = findings === 0 ? 'nothing found yet' : `${findings} found`
      stream.write(`\r\u001b[K${clip(`${phase}: ${requests} requests, ${found}`, widthOf(stream) - 1)}`)
      shown = true
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
