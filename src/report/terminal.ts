/** A whole run for people at a terminal. */
import { isKnown } from './collect.ts'
import type { Event } from './event.ts'
import { byRule } from './one-rule.ts'
import { grouped, lasting, meaningOf, operationOf, placeOf, type Run, readRun } from './run.ts'
import { findingLines, type Screen } from './terminal-finding.ts'
import { reasonLines, verdictTable } from './terminal-table.ts'
import { clip, counted, fold, plain, uncommanded } from './text.ts'

/** More than these nobody reads from a terminal. */
const MOST_FINDINGS = 100

/** The report of a run as text, colours as the paint gives them. */
export function renderTerminal(events: readonly Event[], screen: Screen): string {
  const run = readRun(events)
  const target = run.start?.target
  const fresh = run.findings.filter((finding) => !isKnown(finding))
  const rules = byRule(fresh)
  const rest = rules.length - MOST_FINDINGS
  const findings = grouped(rules.slice(0, MOST_FINDINGS), ({ finding }) => operationOf(finding)).flatMap(([operation, list]) => [
    screen.paint(['bold', 'underline'], clip(plain(operation), screen.width)),
    ...list.flatMap((one) => findingLines(one, { ...screen, ...(target !== undefined && { target }) })),
  ])
  const lines = [
    ...head(run, screen),
    ...findings,
    ...(rest > 0 ? [`${counted(rest, 'more finding')}, none graver than these: the NDJSON and HTML reports have them`, ''] : []),
    // Of a target that never answered there is nothing to count.
    ...(run.end?.exitCode === 3 ? [] : [...verdictTable(run.verdicts, screen), ...reasonLines(run.verdicts, screen)]),
    ...accepted(run, screen),
    ...remains(run, screen),
    ...foot(run, screen),
  ]
  return uncommanded(`${lines.join('\n')}\n`)
}

function head({ start, notes }: Run, { width, paint, cwd }: Screen): string[] {
  if (!start) return []
  const { document, target, seed, preset, mode } = start
  const where = placeOf(document, cwd) ?? document.name
  const what = [counted(document.operations, 'operation'), preset && `preset ${preset}`, seed !== undefined && `seed ${seed}`].filter(
    Boolean,
  )
  const line = (text: string) => fold(plain(text), width)
  return [
    ...line(`doppel ${mode}  ${[document.title, document.version, `(${where})`].filter(Boolean).join(' ')}`).map((text, index) =>
      index === 0 ? paint('bold', text) : text,
    ),
    ...(target === undefined ? [] : line(`against ${target}`)),
    paint('dim', what.join(', ')),
    ...notes.flatMap(({ message }) => line(`note: ${message}`).map((text) => paint('yellow', text))),
    '',
  ]
}

function accepted({ findings, stale }: Run, { width, paint }: Screen): string[] {
  const known = findings.filter(isKnown)
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [paint('bold', title), ...lines.flatMap((line) => fold(plain(line), width - 2).map((text) => `  ${text}`)), '']
  return [
    ...list(
      'Accepted by the baseline',
      known.map((one) => `${one.id} ${operationOf(one)}: ${one.message} (${one.accepted || 'no reason is given'})`),
    ),
    ...list(
      'In the baseline, but no longer found: remove them, or run with --update-baseline',
      stale.map((one) => `${one.slug || one.fingerprint} ${operationOf(one)} (${one.fingerprint})`),
    ),
  ]
}

function remains({ leftovers }: Run, { width, paint }: Screen): string[] {
  if (leftovers.length === 0) return []
  const lines = leftovers.flatMap(({ path, reason }) => fold(plain(`${path}: ${reason}`), width - 2).map((line) => `  ${line}`))
  return [paint('yellow', 'Left behind on the target'), ...lines, '']
}

function foot({ end, timing, failOn }: Run, { width, paint }: Screen): string[] {
  if (!end) return []
  const { error, warning, info } = end.findings
  const parts = [
    paint(error > 0 ? 'red' : 'dim', counted(error, 'error')),
    paint(warning > 0 ? 'yellow' : 'dim', counted(warning, 'warning')),
    paint(info > 0 ? 'cyan' : 'dim', `${info} info`),
    ...(end.known > 0 ? [`${end.known} of them accepted`] : []),
    ...(end.stale > 0 ? [paint('yellow', counted(end.stale, 'stale entry', 'stale entries'))] : []),
  ]
  const first = timing?.firstFindingMs === undefined ? '' : `, the first finding after ${lasting(timing.firstFindingMs)}`
  const doubtful = end.stopped !== undefined || (end.unmet !== undefined && end.unmet.never * 2 > end.unmet.of)
  const colour = end.exitCode !== 0 ? 'red' : doubtful ? 'yellow' : 'green'
  const time = timing === undefined ? '' : ` in ${lasting(timing.ms)}${first}`
  const stopped = end.stopped === undefined ? [] : fold(plain(`Ended early: ${end.stopped}`), width).map((line) => paint('yellow', line))
  return [
    parts.join(', '),
    `${counted(end.requests, 'request')}${time}`,
    ...stopped,
    ...fold(plain(`exit ${end.exitCode}: ${meaningOf(end, failOn)}`), width).map((line) => paint(colour, line)),
  ]
}
