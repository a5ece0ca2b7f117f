/** What is printed: tables, and targets with what was found. */

/** One thing that doppel promises of itself. */
export interface Target {
  readonly what: string
  readonly wanted: string
  readonly found: string
  readonly met: boolean
}

const targets: Target[] = []

/** Prints rows under a title; the first column is text, the others stand at the right. */
export function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')
  console.log(`\n${title}\n`)
  console.log(`  ${line(header)}`)
  console.log(`  ${widths.map((width) => '-'.repeat(width)).join('   ')}`)
  for (const row of rows) console.log(`  ${line(row)}`)
}

/** Notes a target that a figure must not go below. */
export function atLeast(what: string, wanted: number, found: number | undefined): void {
  if (found === undefined) return
  targets.push({ what, wanted: `at least ${wanted}`, found: found.toFixed(2), met: found >= wanted })
}

/** Notes a target that a figure must not go above. */
export function atMost(what: string, wanted: number, found: number | undefined, unit = ''): void {
  if (found === undefined) return
  targets.push({ what, wanted: `at most ${wanted}${unit}`, found: `${found.toFixed(2)}${unit}`, met: found <= wanted })
}

/** Prints every target that was noted; gives the number of those that were missed. */
export function printTargets(): number {
  const rows = targets.map(({ what, wanted, found, met }) => [what, wanted, found, met ? 'met' : 'MISSED'])
  if (rows.length > 0) table('Targets', ['', 'wanted', 'found', ''], rows)
  return targets.filter(({ met }) => !met).length
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >>> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** The middle of the ratios of numbers that were measured in the same round: what disturbs a round disturbs both. */
export function medianRatio(over: readonly number[] | undefined, under: readonly number[] | undefined): number | undefined {
  if (!over || !under || over.length === 0 || under.length === 0) return undefined
  return median(over.map((value, round) => value / (under[round] ?? Number.NaN)))
}

/** A number with its thousands apart. */
export function thousands(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** A ratio, or a dash where there is none. */
export function ratio(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(value < 10 ? 2 : 0)
}
