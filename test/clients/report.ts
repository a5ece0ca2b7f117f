/** What the suite prints, and the result that other scripts read. */
import { styleText } from 'node:util'
import type { Check, Client } from './client.ts'

/** How a client did. */
export interface Outcome {
  readonly client: Client
  readonly checks: readonly Check[]
  /** The operations that answered it. */
  readonly operations: readonly string[]
  /** Why it was not run, where it was not. */
  readonly notRun?: string
  readonly ms: { readonly install: number; readonly drive: number }
}

/** One client in `results.json`. */
export interface Result {
  readonly client: string
  readonly version: string
  readonly api: string
  readonly operations: readonly string[]
  /** Each of its checks passed; never where it was not run. */
  readonly passed: boolean
  readonly notRun?: string
}

const NAME_WIDTH = 24
const VERSION_WIDTH = 14

/** The checks of some clients, one row for each. */
export function table(outcomes: readonly Outcome[]): string {
  return outcomes.flatMap(rowsOf).join('\n')
}

/** The last line, which says it all. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const checks = outcomes.flatMap((outcome) => outcome.checks)
  const passed = checks.filter((check) => check.passed).length
  const skipped = outcomes.filter(({ notRun }) => notRun !== undefined).length
  return `${passed} passed, ${checks.length - passed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** What is kept of an outcome. */
export function resultOf({ client, checks, operations, notRun }: Outcome): Result {
  const { name, version, api } = client
  const passed = notRun === undefined && checks.every((check) => check.passed)
  return { client: name, version, api, operations, passed, ...(notRun !== undefined && { notRun }) }
}

function rowsOf({ client, checks, notRun, ms }: Outcome): string[] {
  const row = (state: string, text: string) => `${client.name.padEnd(NAME_WIDTH)}${client.version.padEnd(VERSION_WIDTH)}${state}  ${text}`
  if (notRun !== undefined) return [row(styleText('yellow', 'NOT RUN'), `${client.api}: ${notRun}`)]
  const time = `${client.api}: installed in ${seconds(ms.install)}, driven in ${seconds(ms.drive)}`
  return [row('       ', styleText('dim', time)), ...checks.flatMap((check) => checkRows(check, row))]
}

function checkRows({ name, passed, detail }: Check, row: (state: string, text: string) => string): string[] {
  if (passed) return [row(styleText('green', 'passed '), name)]
  const indent = ' '.repeat(NAME_WIDTH + VERSION_WIDTH + 9)
  return [row(styleText('red', 'failed '), name), ...(detail ?? '').split('\n').map((line) => indent + line)]
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
