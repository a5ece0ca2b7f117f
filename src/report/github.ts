/** GitHub annotations: workflow commands within what the runner shows, safe from text that the target sent. */
import { isKnown } from './collect.ts'
import type { Event, FindingEvent } from './event.ts'
import { brokenRun } from './outcome.ts'
import { operationOf, type ReportContext, readRun, relativeFile } from './run.ts'
import { clip, counted, plain, uncommanded } from './text.ts'

/** The runner shows ten annotations of a kind for each step. */
const CAP = 10
const LONGEST = 2000
const KINDS = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'notice', 'notices'],
] as const

/** Writes workflow commands, the gravest first; of each kind at most ten, the last of which tells how many more there are. */
export function toGithub(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const broken = brokenRun(run)
  const fresh = run.findings.filter((finding) => !isKnown(finding))
  const lines = KINDS.flatMap(([severity, command, many]) => {
    const whole = severity === 'error' && broken !== undefined ? [annotation('error', { title: 'doppel' }, broken)] : []
    const own = fresh.filter((finding) => finding.severity === severity)
    const room = CAP - whole.length
    if (own.length <= room) return [...whole, ...own.map((finding) => annotationOf(command, finding, cwd))]
    const rest = own.length - room + 1
    const more = annotation(
      command,
      { title: 'doppel' },
      `and ${counted(rest, `more ${command}`, `more ${many}`)}: the summary and the other reports have all`,
    )
    return [...whole, ...own.slice(0, room - 1).map((finding) => annotationOf(command, finding, cwd)), more]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function annotationOf(command: string, finding: FindingEvent, cwd: string | undefined): string {
  const { id, slug, message, replay, line, column, file, expected, found } = finding
  const place = file === undefined ? undefined : relativeFile(file, cwd)
  const at = place === undefined ? {} : { file: place, ...(line !== undefined && { line }), ...(column !== undefined && { col: column }) }
  const more = [
    expected !== undefined && `expected ${expected}`,
    found !== undefined && `found ${found}`,
    replay !== undefined && `doppel replay ${replay}`,
  ]
  const text = [message, ...more.filter((one) => typeof one === 'string')].map(plain).join('\n')
  return annotation(command, { ...at, title: `${id} ${slug}, ${operationOf(finding)}` }, text)
}

function annotation(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(clip(plain(String(value)), 300))}`)
  return `::${command} ${list.join(',')}::${data(clip(message, LONGEST))}`
}

/** As the runner's own toolkit escapes: a percent sign first. */
function data(text: string): string {
  return uncommanded(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
