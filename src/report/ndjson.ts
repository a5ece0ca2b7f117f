/** The events of a run as NDJSON, one line each, and read back. */
import type { Event } from './event.ts'

/** One line for each event. */
export function toNdjson(events: readonly Event[]): string {
  return events.map((event) => `${lineOf(event)}\n`).join('')
}

/** One event as a line, without its end. */
export function lineOf(event: Event): string {
  return safeJson(JSON.stringify(event))
}

/** JSON that means the same and holds neither ends of lines that some readers see (U+2028) nor commands to CI services (`##[`). */
export function safeJson(json: string): string {
  return json
    .replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/##(?=\[|vso\[|teamcity\[)/g, '#\\u0023')
}

/**
 * Reads NDJSON that `toNdjson` wrote.
 *
 * @throws Error that names the line that is no event.
 */
export function readNdjson(text: string): Event[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const event = parsed(line)
    if (event === undefined) throw new Error(`line ${index + 1} is no event of doppel: it must be a JSON object with a "type"`)
    return [event]
  })
}

function parsed(line: string): Event | undefined {
  try {
    const value = JSON.parse(line) as Event | null
    return typeof value === 'object' && value !== null && typeof value.type === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
