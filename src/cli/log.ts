/** What a server tells while it runs: one line per request, and every reply that breaks its document or fails. */
import type { LogEntry } from '../mock/mock.ts'
import type { Lines } from './lines.ts'
import { clip, type Format, paintFor, plain } from './terminal.ts'

/** Where lines go. */
export interface LogOptions {
  /** Requests are not told. */
  readonly quiet: boolean
  readonly requests: Lines
  readonly problems: Lines
  /** The stream behind `requests`, for its colours. */
  readonly stream: NodeJS.WriteStream
}

const LONGEST_PATH = 500
const LONGEST_MESSAGE = 2000

/** Makes the log of a server. */
export function createLog({ quiet, requests, problems, stream }: LogOptions): (entry: LogEntry) => void {
  const paint = paintFor(stream)
  const alarm = paintFor(process.stderr)
  return (entry) => {
    const { method, status, ms, operation, violations, error } = entry
    if (!quiet) {
      const [name, took, path] = [method.padEnd(7), `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`, shownPath(entry)]
      const parts = [name, path, paint(colourOf(status), String(status)), paint('dim', took)]
      requests.add([...parts, ...(operation ? [paint('cyan', plain(operation))] : [])].join('  '))
    }
    if (violations.length === 0 && error === undefined) return
    const on = `${entry.api} ${operation ?? ''} (${method} ${shownPath(entry)} ${status})`
    for (const { id, slug, message } of violations) {
      problems.add(`${alarm('red', 'off contract')}  ${on}: ${clip(plain(`${id} ${slug}: ${message}`), LONGEST_MESSAGE)}`)
    }
    if (error !== undefined) problems.add(`${alarm('red', 'failed')}  ${on}: ${clip(plain(reasonOf(error)), LONGEST_MESSAGE)}`)
  }
}

function shownPath({ path }: LogEntry): string {
  return clip(plain(path), LONGEST_PATH)
}

function colourOf(status: number): Format {
  return status < 300 ? 'green' : status < 400 ? 'blue' : status < 500 ? 'yellow' : 'red'
}

/** What failed and where: the sentence and the place that threw it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line))
  return `${error.message}${place ? ` (${place.trim()})` : ''}`
}
