/** The events of a run sorted by what they are, as every report looks at them. */
import type {
  CoverageEvent,
  EndEvent,
  Event,
  FindingEvent,
  LeftoverEvent,
  NoteEvent,
  StaleEvent,
  StartEvent,
  TimingEvent,
  VerdictEvent,
} from './event.ts'

/** A run, as reports see it. */
export interface Run {
  readonly start: StartEvent | undefined
  readonly findings: readonly FindingEvent[]
  readonly verdicts: readonly VerdictEvent[]
  readonly coverage: readonly CoverageEvent[]
  readonly stale: readonly StaleEvent[]
  readonly leftovers: readonly LeftoverEvent[]
  readonly notes: readonly NoteEvent[]
  readonly timing: TimingEvent | undefined
  readonly end: EndEvent | undefined
  readonly failOn: 'error' | 'warning'
}

/** What a report is told beside the events. */
export interface ReportContext {
  /** The folder that files are told from; those beneath it are written relative to it. */
  readonly cwd?: string
  /** When the run began, in milliseconds since 1970; reports that need a time say 0 without it. */
  readonly started?: number
}

/** Sorts events. */
export function readRun(events: readonly Event[]): Run {
  const of = <Type extends Event['type']>(type: Type) =>
    events.filter((event): event is Extract<Event, { type: Type }> => event.type === type)
  const start = of('start')[0]
  return {
    start,
    findings: of('finding'),
    verdicts: of('verdict'),
    coverage: of('coverage'),
    stale: of('stale'),
    leftovers: of('leftover'),
    notes: of('note'),
    timing: of('timing')[0],
    end: of('end')[0],
    failOn: start?.failOn ?? 'error',
  }
}

/** The name of an operation in reports; what belongs to none is `outside any operation`. */
export function operationOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return method === '*' && path === '*' ? 'outside any operation' : `${method} ${path}`
}

/** Things in groups, in the order in which the first of each came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups]
}

/** Where something stands in the document, e.g. `openapi.yaml:12:3`; `undefined` when nobody knows. */
export function placeOf(
  { file, line, column }: { readonly file?: string; readonly line?: number; readonly column?: number },
  cwd?: string,
): string | undefined {
  if (file === undefined) return undefined
  return [relativeFile(file, cwd) ?? file, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':')
}

/** A file as it is named from a folder, with `/`; `undefined` when it does not lie beneath it or is an address. */
export function relativeFile(file: string, cwd: string | undefined): string | undefined {
  const slashed = file.replaceAll('\\', '/')
  if (/^[a-z][a-z0-9+.-]+:/i.test(slashed)) return undefined
  const folder = cwd?.replaceAll('\\', '/').replace(/\/*$/, '/')
  const absolute = slashed.startsWith('/') || /^[a-z]:\//i.test(slashed)
  if (absolute) return folder !== undefined && slashed.startsWith(folder) ? slashed.slice(folder.length) : undefined
  const plain = slashed.replace(/^(?:\.\/)+/, '')
  return plain.startsWith('../') ? undefined : plain
}

/** Milliseconds in words. */
export function lasting(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

const MEANINGS: Readonly<Record<number, string>> = {
  2: 'a flag, an argument or a file is wrong',
  3: 'the target cannot be reached',
}

/** What the exit code of a run means. */
export function meaningOf(
  { exitCode, findings, known, stopped, untested, unmet }: Omit<EndEvent, 'type' | 'requests' | 'stale' | 'verdicts'>,
  failOn: 'error' | 'warning',
): string {
  const failing = failOn === 'error' ? 'an error' : 'an error or a warning'
  const stop = stopped === undefined ? '' : ` before it was stopped (${stopped})`
  const few = unmet === undefined ? '' : `${unmet.never} of ${unmet.of} operations never gave a 2xx`
  // Where most were never let in, nothing can be called clean.
  const most = unmet !== undefined && unmet.never * 2 > unmet.of
  if (exitCode === 1) return `${failing} was found${most ? `; ${few}` : ''}`
  if (exitCode === 4) return `nothing was tested${stop}${untested === undefined ? '' : `: ${untested}`}`
  if (exitCode !== 0) return MEANINGS[exitCode] ?? 'ended early'
  if (findings.error + findings.warning > known)
    return `nothing was found that fails a run${stop}: only ${failing} does${few === '' ? '' : `; ${few}`}`
  if (stopped !== undefined) return `nothing found${stop}${few === '' ? '' : `; ${few}`}`
  if (unmet) return most ? `nothing was found, but ${few}` : `clean, though ${few}`
  return 'clean'
}
