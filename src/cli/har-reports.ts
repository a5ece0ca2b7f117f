/** What the commands that judge foreign exchanges share: their document, their baseline, and the reports at their end. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument } from '../load/load.ts'
import { type Document, DocumentError } from '../openapi/document.ts'
import { type Baseline, readBaseline, updateBaseline, writeBaseline } from '../report/baseline.ts'
import type { EndEvent, Event, FindingEvent } from '../report/event.ts'
import { renderTerminal } from '../report/terminal.ts'
import { appendSummary, parseReports, type ReportRequest, writeReports, writeWhole } from '../report/write.ts'
import { apiNames } from './apis.ts'
import { Failure } from './failure.ts'
import { type RefPlace, reachOf } from './flags.ts'
import { paintFor, widthOf } from './terminal.ts'

/** The flags that they share. */
export interface JudgedOptions {
  readonly report?: readonly string[]
  readonly failOn?: 'error' | 'warning'
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly allowRefs?: readonly RefPlace[]
  readonly json?: boolean
  readonly quiet?: boolean
}

/** What was read before anything is judged, so that a wrong flag is told at once. */
export interface Prepared {
  readonly document: Document
  readonly name: string
  readonly reports: readonly ReportRequest[]
  readonly baseline: Baseline | undefined
}

/**
 * Reads the document and all that flags name.
 *
 * @throws Failure with one sentence where one of them is wrong.
 */
export async function prepare(apis: URL, name: string, { report = [], allowRefs = [], ...options }: JudgedOptions): Promise<Prepared> {
  const { baseline, updateBaseline } = options
  if (updateBaseline && baseline === undefined) throw new Failure(Failure.USAGE, '--update-baseline writes the file of --baseline: name it')
  const reports = orUsage(() => parseReports(report))
  for (const { file } of reports) assertWritable('--report', file)
  if (updateBaseline && baseline !== undefined) assertWritable('--baseline', baseline)
  const missing = baseline !== undefined && updateBaseline && !existsSync(baseline)
  const known = baseline === undefined || missing ? undefined : orUsage(() => readBaseline(readText(baseline, 'baseline'), baseline))
  try {
    return { document: await loadDocument(placeOf(apis, name), reachOf(allowRefs)), name, reports, baseline: known }
  } catch (error) {
    if (error instanceof DocumentError) throw new Failure(Failure.USAGE, error.message)
    throw error
  }
}

/** Writes all that was wanted and gives the exit code. */
export function conclude(events: readonly Event[], { reports, baseline }: Prepared, options: JudgedOptions): number {
  const cwd = process.cwd()
  const { exitCode } = events.at(-1) as EndEvent
  const toStdout = reports.some(({ file }) => file === '-')
  if (!options.json && !options.quiet) {
    const stream = toStdout ? process.stderr : process.stdout
    stream.write(renderTerminal(events, { width: widthOf(stream), paint: paintFor(stream), cwd }))
  }
  if (options.json) process.stdout.write(`${JSON.stringify(events.at(-1))}\n`)
  try {
    writeReports(reports, events, { cwd, print: (text) => process.stdout.write(text) })
    const summary = process.env.GITHUB_STEP_SUMMARY
    if (summary && reports.some(({ format }) => format === 'github')) appendSummary(summary, events, { cwd })
    if (options.updateBaseline && options.baseline !== undefined) {
      const findings = events.filter((event): event is FindingEvent => event.type === 'finding')
      const stale = events.filter((event) => event.type === 'stale')
      writeWhole(options.baseline, writeBaseline(updateBaseline(findings, baseline, stale)))
    }
  } catch (error) {
    throw new Failure(Failure.FAILED, (error as Error).message)
  }
  return options.updateBaseline && exitCode === Failure.FAILED ? 0 : exitCode
}

/** A file that a flag names, as text. */
export function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message
    throw new Failure(Failure.USAGE, `the ${what} ${file} cannot be read: ${why}`)
  }
}

/** Turns what is wrong with a flag into a failure. */
export function orUsage<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(Failure.USAGE, (error as Error).message)
  }
}

/** One of our APIs by its name, else a file or URL. A file of that name comes first. */
function placeOf(apis: URL, name: string): string {
  if (existsSync(name) || !apiNames(apis).includes(name)) return name
  return fileURLToPath(new URL(`../../specs/${name}.json`, apis))
}

/** Told before anything is sent: a file that cannot be written makes the run worthless. */
function assertWritable(flag: string, file: string): void {
  if (file === '-') return
  const wrong = (why: string) => new Failure(Failure.USAGE, `${flag}: ${file} cannot be written: ${why}`)
  if (existsSync(file) && statSync(file).isDirectory()) throw wrong('it is a folder')
  let [folder, missing] = [dirname(resolve(file)), '']
  while (!existsSync(folder) && dirname(folder) !== folder) [folder, missing] = [dirname(folder), folder]
  if (!existsSync(folder)) throw wrong(`there is no ${folder}`)
  if (!statSync(folder).isDirectory()) throw wrong(`${folder} is a file`)
  try {
    accessSync(existsSync(file) ? file : folder, constants.W_OK)
  } catch {
    throw wrong('permission denied')
  }
  if (missing !== '' && !canMake(missing)) throw wrong(`${missing} cannot be made`)
}

/** Some folders, such as /proc, may be written to but take no new ones. */
function canMake(folder: string): boolean {
  try {
    mkdirSync(folder)
    rmdirSync(folder)
    return true
  } catch {
    return existsSync(folder)
  }
}
