/** Judges a recording: every exchange of the API in a HAR file, and tells what was left out and why. */
import type { Document } from '../openapi/document.ts'
import { readEntry } from './har-entry.ts'
import { type JudgeOptions, judgeSeen } from './judgement.ts'
import { createPlace } from './place.ts'
import type { Tally } from './tally.ts'

/** What became of a recording. */
export interface HarCount {
  readonly entries: number
  readonly judged: number
  /** Sentences about what could not be judged. */
  readonly notes: readonly string[]
}

/**
 * The entries of a recording.
 *
 * @throws Error with one sentence when the text is no HAR.
 */
export function readHar(text: string, file: string): readonly unknown[] {
  const wrong = (why: string) => new Error(`${file} is no HAR file: ${why}`)
  let har: unknown
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw wrong(faultOf(text, error as Error))
  }
  const log = (har as { log?: unknown } | null)?.log
  if (typeof log !== 'object' || log === null) throw wrong('it has no "log"')
  const { entries } = log as { entries?: unknown }
  if (!Array.isArray(entries)) throw wrong('its "log" has no list of "entries"')
  return entries
}

function faultOf(text: string, { message }: Error): string {
  if (text.trim() === '') return 'it is empty'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
  if (!/^[\uFEFF\s]*[{[]/.test(text)) return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text) ? 'it is not text' : 'it is not JSON'
  return /[}\]]\s*$/.test(text) ? `it is not JSON (${message})` : 'it ends in the middle'
}

/** Judges the entries that lie below the document's servers, or the base. */
export function judgeHar(document: Document, entries: readonly unknown[], tally: Tally, options: JudgeOptions = {}): HarCount {
  const place = createPlace(document, { base: options.base })
  const left = new Map<string, number>()
  const count = (reason: string) => left.set(reason, (left.get(reason) ?? 0) + 1)
  let judged = 0
  for (const entry of entries) {
    const read = readEntry(entry)
    if ('fault' in read) {
      count(`not judged: ${read.fault}`)
      continue
    }
    const placed = place(read.url)
    if (!placed) {
      count(`not judged: outside ${options.base ?? "the document's servers"}`)
      continue
    }
    for (const gap of read.gaps) count(`judged without the ${gap}: the recording does not hold it`)
    tally.add(judgeSeen(document, read.seen, placed.path, options), read.seen, read.url)
    judged++
  }
  const notes = [...left].map(([reason, times]) => `${times} of ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} ${reason}`)
  return { entries: entries.length, judged, notes: [...notes, ...farOff(entries.length, judged, options.base)] }
}

function farOff(entries: number, judged: number, base: string | undefined): string[] {
  if (entries < 10 || judged / entries > 0.1) return []
  return [
    `${entries - judged} of ${entries} entries lie outside ${base ?? "the document's servers"}: ${base === undefined ? 'name the base with --url' : 'the base seems to be wrong'}`,
  ]
}
