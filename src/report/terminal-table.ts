/** How every check of every operation ended, counted, and why some were not decided: nothing is left out silently. */
import type { Verdict, VerdictEvent } from './event.ts'
import { grouped, operationOf } from './run.ts'
import type { Screen } from './terminal-finding.ts'
import { counted, type Format, fold, plain } from './text.ts'

const COLUMNS: readonly (readonly [Verdict, string, Format])[] = [
  ['pass', 'pass', 'green'],
  ['fail', 'fail', 'red'],
  ['warn', 'warn', 'yellow'],
  ['info', 'info', 'cyan'],
  ['inconclusive', 'open', 'magenta'],
  ['not-run', 'not run', 'dim'],
]
const WIDE = 7
const MOST_ROWS = 60
const MOST_REASONS = 12

type Counts = Readonly<Record<Verdict, number>>

/** A table of operations and verdicts. */
export function verdictTable(verdicts: readonly VerdictEvent[], { width, paint }: Screen): string[] {
  if (verdicts.every(({ verdict }) => verdict === 'not-run')) return []
  const rows = grouped(verdicts, operationOf).map(([name, list]) => [name, countsOf(list), list] as const)
  const calm = ([, { fail, warn, inconclusive }]: (typeof rows)[number]) => fail + warn + inconclusive === 0
  const met = rows.filter(([, , list]) => list.some(isMet))
  // Where none was met, as when only the document is checked, all are told alike.
  const told = met.length > 0 ? met : rows
  const shown = told.length > MOST_ROWS ? told.filter((row) => !calm(row)).slice(0, MOST_ROWS) : told
  const among = new Set(shown)
  const rest = told.filter((row) => !among.has(row))
  const unmet = met.length > 0 ? rows.length - met.length : 0
  const room = Math.min(Math.max(...shown.map(([name]) => name.length), 24) + 2, Math.max(12, width - COLUMNS.length * (WIDE + 1)))
  const row = (name: string, counts: Counts) =>
    `${middle(plain(name), room).padEnd(room)}${COLUMNS.map(([verdict, , colour]) => cell(counts[verdict], colour)).join('')}`
  const cell = (count: number, colour: Format) =>
    ` ${paint(count === 0 ? 'dim' : colour, (count === 0 ? '·' : String(count)).padStart(WIDE))}`
  return [
    paint('bold', `${'Checks'.padEnd(room)}${COLUMNS.map(([, title]) => ` ${title.padStart(WIDE)}`).join('')}`),
    ...shown.map(([name, counts]) => row(name, counts)),
    ...(rest.length > 0
      ? [row(`${shown.length > 0 ? 'and ' : ''}${counted(rest.length, 'more operation')}`, countsOf(rest.flatMap(([, , list]) => list)))]
      : []),
    ...(unmet > 0 ? [paint('dim', `${counted(unmet, 'operation')} ${unmet === 1 ? 'was' : 'were'} not met`)] : []),
    ...(told.length > 1 ? [row(unmet > 0 ? 'all that were met' : 'all', countsOf(told.flatMap(([, , list]) => list)))] : []),
    '',
  ]
}

/** Whether something was seen of an operation, beyond what the document says of it. */
function isMet({ verdict, slug }: VerdictEvent): boolean {
  if (verdict === 'not-run') return false
  return !slug.startsWith('spec/') || verdict === 'fail' || verdict === 'warn' || verdict === 'info'
}

/** Why checks were not decided or not run, the most frequent reason first. */
export function reasonLines(verdicts: readonly VerdictEvent[], { width, paint }: Screen): string[] {
  const section = (verdict: Verdict, title: string) => {
    const groups = grouped(
      verdicts.filter((one) => one.verdict === verdict),
      ({ reason }) => reason ?? 'no reason was given',
    ).toSorted(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
    if (groups.length === 0) return []
    const lines = groups.slice(0, MOST_REASONS).flatMap(([reason, list]) => {
      const checks = [...new Set(list.map(({ id }) => id))].toSorted()
      const which = checks.length > 4 ? `${checks.slice(0, 4).join(', ')} and ${checks.length - 4} more` : checks.join(', ')
      return fold(`${plain(reason)} (${which})`, width - 9).map(
        (line, index) => `  ${index === 0 ? String(list.length).padStart(5) : ' '.repeat(5)}  ${line}`,
      )
    })
    const rest = groups.slice(MOST_REASONS)
    const more = rest.reduce((sum, [, list]) => sum + list.length, 0)
    return [
      paint('bold', title),
      ...lines,
      ...(rest.length > 0 ? [`  ${String(more).padStart(5)}  for ${counted(rest.length, 'other reason')}`] : []),
      '',
    ]
  }
  return [...section('inconclusive', 'Open: could not be decided'), ...section('not-run', 'Not run')]
}

/** How often each verdict was given. */
export function countsOf(verdicts: readonly VerdictEvent[]): Counts {
  const counts = { pass: 0, fail: 0, warn: 0, info: 0, inconclusive: 0, 'not-run': 0 }
  for (const { verdict } of verdicts) counts[verdict] += 1
  return counts
}

/** A name with its middle left out where it is too long: both ends of a path tell. */
function middle(name: string, most: number): string {
  if (name.length < most) return name
  const kept = most - 2
  const head = Math.ceil(kept / 2)
  return `${name.slice(0, head)}…${name.slice(name.length - (kept - head))}`
}
