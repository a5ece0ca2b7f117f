/** What `play` prints: a table of stories with what differed beneath those that failed, or the same as JSON. */
import type { Difference } from '../scenario/match.ts'
import type { PlayedStep, PlayedStory } from '../scenario/play.ts'
import type { StoryFile } from './story-file.ts'
import { clip, type Format, type Paint, paintFor, plain, widthOf, wrap } from './terminal.ts'

const MARKS = { passed: ['green', '✓'], failed: ['red', '✗'], 'not-run': ['yellow', '–'] } as const
const LONGEST_FILE = 40
const MOST_LINES = 4

/** What became of one file. */
export interface Played {
  readonly story: StoryFile
  readonly outcome: 'passed' | 'failed' | 'not-run'
  readonly steps: PlayedStory['steps']
  /** Why it was not run. */
  readonly reason?: string
}

/** How many stories came to which end. */
export function countOf(played: readonly Played[]): { passed: number; failed: number; notRun: number; steps: number } {
  const count = (outcome: Played['outcome']) => played.filter((one) => one.outcome === outcome).length
  const steps = played.reduce((sum, one) => sum + one.steps.length, 0)
  return { passed: count('passed'), failed: count('failed'), notRun: count('not-run'), steps }
}

/** For scripts. */
export function asJson(played: readonly Played[], ms: number): string {
  const count = countOf(played)
  const stories = played.map(({ story, outcome, reason, steps }) => ({
    file: story.file,
    api: story.value.api,
    title: story.value.title,
    outcome,
    ...(reason !== undefined && { reason }),
    steps: steps.map(({ step, ...rest }) => ({ name: step.name, ...(step.id !== undefined && { id: step.id }), ...rest })),
  }))
  return `${JSON.stringify({ passed: count.failed === 0 && count.passed > 0, count, ms: Math.round(ms), stories }, null, 2)}\n`
}

/** For people. */
export function asText(played: readonly Played[], ms: number): string {
  const paint = paintFor(process.stdout)
  const width = widthOf(process.stdout)
  const wide = Math.min(LONGEST_FILE, Math.max(...played.map(({ story }) => story.file.length)))
  const lines = played.flatMap((one) => {
    const [colour, mark] = MARKS[one.outcome]
    const result = resultOf(one)
    const title = clip(plain(one.story.value.title), Math.max(0, width - wide - result.length - 8))
    const gap = ' '.repeat(Math.max(2, width - wide - title.length - result.length - 6))
    const row = `${paint(colour, mark)}  ${tail(one.story.file, wide).padEnd(wide)}  ${title}${gap}${paint(colour, result)}`
    const reason = one.reason === undefined ? [] : said(one.reason, width).map((line) => paint('dim', line))
    return [row, ...reason, ...one.steps.filter(({ passed }) => !passed).flatMap((step) => asLines(step, width, paint))]
  })
  const { passed, failed, notRun, steps } = countOf(played)
  const parts = [
    passed > 0 && paint('green', `${passed} passed`),
    failed > 0 && paint('red', `${failed} failed`),
    notRun > 0 && paint('yellow', `${notRun} not run`),
  ]
  const summary = `${counted(played.length, 'story', 'stories')}: ${parts.filter(Boolean).join(', ')}`
  return `${[...lines, ...(lines.at(-1) === '' ? [] : ['']), `${summary}  ${paint('dim', `(${counted(steps, 'step', 'steps')} in ${(ms / 1000).toFixed(1)} s)`)}`].join('\n')}\n`
}

function resultOf({ outcome, steps }: Played): string {
  if (outcome === 'not-run') return 'not run'
  const failed = steps.filter(({ passed }) => !passed).length
  if (failed > 0) return `${failed} of ${counted(steps.length, 'step', 'steps')} failed`
  return steps.length === 0 ? 'rows load' : counted(steps.length, 'step', 'steps')
}

function asLines({ step, status, differences, violations, error }: PlayedStep, width: number, paint: Paint): string[] {
  const { method, path } = step.request
  const head = `   ${paint('bold', plain(step.name))}  ${paint('dim', `${method} ${plain(path)}${status === undefined ? '' : ` → ${status}`}`)}`
  const broken = violations.flatMap(({ id, slug, pointer, message }) => said(`${id} ${slug} ${pointer}: ${message}`, width))
  const failure = error === undefined ? [] : said(`could not be played: ${error}`, width)
  const told = [...failure, ...broken].map((line) => paint('red', line))
  return [head, ...differences.flatMap((one) => asDifference(one, width, paint)), ...told, '']
}

/** A sentence beneath a step or a story. */
function said(sentence: string, width: number): string[] {
  return wrap(plain(sentence).split(' '), width - 5, ' ').map((line) => `     ${line}`)
}

function asDifference({ pointer, expected, found }: Difference, width: number, paint: Paint): string[] {
  const [place, wanted, had] = [plain(pointer), shown(expected), shown(found)]
  if (place.length + wanted.length + had.length + 25 <= width) {
    return [`     ${place}  expected ${paint('green', wanted)}, found ${paint('red', had)}`]
  }
  const field = (name: string, value: string, colour: Format) =>
    folded(value, width - 17).map((line, index) => `       ${(index === 0 ? name : '').padEnd(10)}${paint(colour, line)}`)
  return [`     ${place}`, ...field('expected', wanted, 'green'), ...field('found', had, 'red')]
}

/** Long text in a few lines, cut where it is too much. */
function folded(text: string, width: number): string[] {
  return (clip(text, MOST_LINES * width).match(new RegExp(`.{1,${width}}`, 'gsu')) ?? ['']) as string[]
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const like = typeof value === 'object' && value !== null && '$like' in value ? value.$like : undefined
  if (like === 'absent') return 'nothing'
  return plain(like === undefined ? JSON.stringify(value) : `any ${like === 'any' ? 'value' : like}`)
}

function tail(text: string, most: number): string {
  return text.length > most ? `…${text.slice(text.length - most + 1)}` : text
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
