/** A summary in GitHub's Markdown: for the page of a job, or a comment. */
import { isKnown } from './collect.ts'
import type { Event, FindingEvent, Verdict } from './event.ts'
import { brokenRun } from './outcome.ts'
import { proseOf } from './prose.ts'
import { grouped, lasting, meaningOf, operationOf, placeOf, type ReportContext, type Run, readRun } from './run.ts'
import { countsOf } from './terminal-table.ts'
import { clip, counted, plain, uncommanded } from './text.ts'

/** A job's summary may have 1 MiB. */
const MOST_FINDINGS = 100
const MOST_ROWS = 200
const MARKS = { error: '🔴 error', warning: '🟡 warning', info: '🔵 info' } as const
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'warn', 'info', 'inconclusive', 'not-run']

/** Writes Markdown. What a server sent is text in it, and nothing else. */
export function toMarkdown(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const fresh = run.findings.filter((finding) => !isKnown(finding))
  const known = run.findings.filter(isKnown)
  const blocks = [
    `## doppel: ${verdictOf(run)}`,
    factsOf(run),
    ...(fresh.length > 0 ? [tableOf(fresh, cwd)] : []),
    ...fresh.slice(0, 20).map((finding) => detailsOf(finding, cwd)),
    ...(known.length > 0 ? [`${counted(known.length, 'known finding')} accepted by the baseline.`] : []),
    ...(run.stale.length > 0
      ? [`In the baseline, but no longer found: ${run.stale.map((one) => code(`${one.slug} ${operationOf(one)}`)).join(', ')}.`]
      : []),
    ...(run.leftovers.length > 0 ? [`Left behind on the target: ${run.leftovers.map(({ path }) => code(path)).join(', ')}.`] : []),
    ...(run.verdicts.length > 0 ? [verdictsOf(run)] : []),
  ]
  return uncommanded(`${blocks.join('\n\n')}\n`)
}

function verdictOf(run: Run): string {
  return brokenRun(run) ?? (run.end ? meaningOf(run.end, run.failOn) : 'the run did not end')
}

function factsOf({ start, end, timing }: Run): string {
  const facts = [
    start &&
      `${escaped(start.document.title)} ${escaped(start.document.version)}${start.target === undefined ? '' : ` against ${code(start.target)}`}`,
    end && `${counted(end.findings.error, 'error')}, ${counted(end.findings.warning, 'warning')}, ${end.findings.info} info`,
    end && counted(end.requests, 'request'),
    timing && lasting(timing.ms),
    start?.seed !== undefined && `seed ${start.seed}`,
    end?.stopped !== undefined && `ended early: ${escaped(end.stopped)}`,
  ]
  return facts.filter(Boolean).join(' · ')
}

function tableOf(findings: readonly FindingEvent[], cwd: string | undefined): string {
  const rows = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const place = placeOf(finding, cwd)
    const { severity, id, slug, message } = finding
    return `| ${MARKS[severity]} | ${id} ${slug} | ${code(operationOf(finding))} | ${escaped(clip(message, 300))} | ${place === undefined ? '' : code(place)} |`
  })
  const rest = findings.length - MOST_FINDINGS
  return [
    '| | check | operation | what | where |',
    '|---|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? [`| | | | and ${rest} more | |`] : []),
  ].join('\n')
}

function detailsOf(finding: FindingEvent, cwd: string | undefined): string {
  const text = plainLines(clip(proseOf(finding, cwd), 4000))
  return `<details><summary>${escaped(`${finding.id} ${operationOf(finding)}`)}</summary>\n<pre>${text}</pre>\n</details>`
}

function verdictsOf({ verdicts }: Run): string {
  const rows = grouped(verdicts, operationOf).map(([name, list]) => {
    const counts = countsOf(list)
    return `| ${code(name)} | ${VERDICTS.map((verdict) => counts[verdict] || '').join(' | ')} |`
  })
  const head = `| operation | ${VERDICTS.join(' | ')} |\n|---|${VERDICTS.map(() => '--:').join('|')}|`
  const rest = rows.length - MOST_ROWS
  const more = rest > 0 ? [`| and ${rest} more |${' |'.repeat(VERDICTS.length)}`] : []
  return `<details><summary>Verdicts by operation</summary>\n\n${[head, ...rows.slice(0, MOST_ROWS), ...more].join('\n')}\n\n</details>`
}

/** Text in which nothing means anything to Markdown or HTML. */
function escaped(text: string): string {
  return plain(text)
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\s.,/'"-]/gu, (char) => `&#${char.codePointAt(0)};`)
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`
}

function plainLines(text: string): string {
  // An empty line would end the HTML and begin Markdown.
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(escaped)
    .join('\n')
}
