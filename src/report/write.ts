/** Which reports are wanted and where they go; each file is written whole or not at all. */
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Event } from './event.ts'
import { FORMATS } from './formats.ts'
import { toMarkdown } from './markdown.ts'
import { nearestOf } from './nearest.ts'
import type { ReportContext } from './run.ts'

/** One wanted report. */
export interface ReportRequest {
  readonly format: string
  /** `-` is the standard output. */
  readonly file: string
}

/**
 * Reads `FORMAT=FILE` as it was given on the command line.
 *
 * @throws Error with one sentence: an unknown format with the nearest one, a missing file, one place for two reports.
 */
export function parseReports(given: readonly string[]): ReportRequest[] {
  const places = new Map<string, string>()
  return given.map((text) => {
    const equals = text.indexOf('=')
    const format = equals === -1 ? text : text.slice(0, equals)
    const file = equals === -1 ? '' : text.slice(equals + 1)
    if (!Object.hasOwn(FORMATS, format)) throw new Error(`--report ${text}: there is no report format "${format}"${hint(format)}`)
    if (file === '')
      throw new Error(`--report ${text}: name the file after "=", e.g. ${format}=${EXAMPLES[format] ?? 'report.json'}, or "-" to print it`)
    const place = file === '-' ? '-' : resolve(file)
    const other = places.get(place)
    if (other !== undefined)
      throw new Error(`--report ${text}: ${file === '-' ? 'the standard output' : file} is already taken by --report ${other}`)
    places.set(place, text)
    return { format, file }
  })
}

/**
 * Writes reports. Folders that are missing are made; a file that stood there is replaced only by a whole report. One that cannot be
 * written does not keep the others from being written.
 *
 * @throws Error with one sentence that names what cannot be written.
 */
export function writeReports(
  reports: readonly ReportRequest[],
  events: readonly Event[],
  context: ReportContext & { readonly print: (text: string) => void },
): void {
  const failures = reports.flatMap(({ format, file }) => {
    try {
      const text = (FORMATS[format] as (typeof FORMATS)[string])(events, context)
      if (file === '-') context.print(text)
      else writeWhole(file, text)
      return []
    } catch (error) {
      return [error as Error]
    }
  })
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('; '))
}

/**
 * Adds the Markdown summary to the file in which GitHub collects the summary of a job (`GITHUB_STEP_SUMMARY`).
 *
 * @throws Error with one sentence that names the file.
 */
export function appendSummary(file: string, events: readonly Event[], context: ReportContext): void {
  try {
    appendFileSync(file, toMarkdown(events, context))
  } catch (error) {
    throw new Error(`Failed to write ${file}: ${reasonOf(error)}`)
  }
}

/**
 * Puts a text into a file: first beside it, then in its place.
 *
 * @throws Error with one sentence that names the file.
 */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.part`
  try {
    makeFolder(dirname(resolve(file)))
    const special = isSpecial(file)
    writeFileSync(special ? file : beside, text)
    if (!special) renameSync(beside, file)
  } catch (error) {
    discard(beside)
    throw new Error(`Failed to write ${file}: ${reasonOf(error)}`)
  }
}

/** Step by step: where a file system takes no folders, as /proc does, `recursive` goes round for ever. */
function makeFolder(folder: string): void {
  // The root of a drive that is not there is its own folder.
  if (existsSync(folder) || dirname(folder) === folder) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // A part of its path is a file: then there is nothing to remove, but `force` does not cover that.
  }
}

/** A device or a pipe, such as /dev/stdout, cannot be replaced by a file. */
function isSpecial(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

const EXAMPLES: Readonly<Record<string, string>> = {
  ndjson: 'doppel.ndjson',
  junit: 'junit.xml',
  sarif: 'doppel.sarif',
  html: 'doppel.html',
  lcov: 'lcov.info',
  github: '-',
  markdown: 'doppel.md',
}

function hint(format: string): string {
  const nearest = nearestOf(format, Object.keys(FORMATS))
  return nearest === undefined ? `; there are ${Object.keys(FORMATS).join(', ')}` : `; did you mean "${nearest}"?`
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'its folder cannot be made',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}
