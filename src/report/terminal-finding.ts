/** One finding for people at a terminal: what is wrong, where it is promised, how to see it again, and the nearest request that passes. */
import type { RecordedStep } from './event.ts'
import { type OneRule, whereAlso } from './one-rule.ts'
import { placeOf } from './run.ts'
import { clip, type Format, fold, type Paint, plain } from './text.ts'

/** How a terminal is written to. */
export interface Screen {
  readonly width: number
  readonly paint: Paint
  readonly cwd?: string
  /** The base of the target: addresses are told below it. */
  readonly target?: string
}

const MARKS = { error: ['red', '✗'], warning: ['yellow', '▲'], info: ['cyan', '•'] } as const
const LABEL = 10
const MOST_LINES = 6

/** A finding as lines, with where else the same rule is broken. */
export function findingLines({ finding, also }: OneRule, screen: Screen): string[] {
  const { width, paint, cwd, target } = screen
  const [colour, mark] = MARKS[finding.severity]
  const times = finding.count > 1 ? paint('dim', `  met ${finding.count} times`) : ''
  const head = `  ${paint(colour, `${mark} ${finding.severity}`)}  ${paint('bold', `${finding.id} ${finding.slug}`)}${times}`
  const message = fold(plain(finding.message), width - 4).map((line) => `    ${line}`)
  const place = placeOf(finding, cwd)
  const where = finding.in === undefined ? undefined : `${finding.in}${finding.pointer ? ` ${finding.pointer}` : ''}`
  const steps = finding.steps ?? []
  const last = steps.at(-1)
  return [
    head,
    ...message,
    ...field('at', where, screen),
    ...field('expected', finding.expected, screen, 'green'),
    ...field('found', finding.found, screen, 'red'),
    ...field('nearest', finding.nearest, screen),
    ...field('document', place, screen),
    ...field('rule', finding.schema, screen),
    ...field('also at', also.map((one) => whereAlso(finding, one)).join(', '), screen),
    ...(steps.length > 1
      ? steps.flatMap((step, index) => field(index === 0 ? 'steps' : '', `${index + 1}. ${asStep(step, target)}`, screen))
      : []),
    ...(steps.length === 1 && last ? field('request', asStep(last, target), screen) : []),
    ...field('body', last?.body, screen, undefined, 2),
    ...field('answer', last?.answerBody, screen, undefined, 3),
    ...field('passes', finding.neighbour && asStep(finding.neighbour.step, target), screen, 'green'),
    ...field('differ by', finding.neighbour?.difference, screen),
    ...(finding.readings ?? []).flatMap(({ reading, verdict }, index) =>
      field(index === 0 ? 'read as' : '', `${reading}: ${verdict}`, screen),
    ),
    ...command('curl', finding.curl, paint),
    ...command('replay', finding.replay === undefined ? undefined : `doppel replay ${finding.replay}`, paint),
    ...field('seed', finding.seed === undefined ? undefined : String(finding.seed), screen),
    '',
  ]
}

/** A request and what it was answered, in one line. */
export function asStep({ method, url, status, fault, note }: RecordedStep, target?: string): string {
  const base = target?.replace(/\/+$/, '')
  const below = base !== undefined && url.startsWith(`${base}/`) ? url.slice(base.length) : url
  return `${method} ${below} → ${status ?? fault ?? 'no answer'}${note === undefined ? '' : `  (${note})`}`
}

/** A labelled text; nothing when there is none. */
function field(label: string, value: string | undefined, { width, paint }: Screen, colour?: Format, most = MOST_LINES): string[] {
  if (value === undefined || value === '') return []
  const room = width - LABEL - 4
  const lines = fold(clip(plain(value), most * room), room).slice(0, most)
  return lines.map((line, index) => `    ${paint('dim', (index === 0 ? label : '').padEnd(LABEL))}${colour ? paint(colour, line) : line}`)
}

/** Something to copy: each command stays on one line, whatever the width. */
function command(label: string, value: string | undefined, paint: Paint): string[] {
  const lines = value?.split('\n') ?? []
  return lines.map((line, index) => `    ${paint('dim', (index === 0 ? label : '').padEnd(LABEL))}${plain(line)}`)
}
