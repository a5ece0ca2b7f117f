/** Makes the events of a run from what was booked in it: each defect told once, in one order, counted, with its exit code. */
import type { Severity } from '../contract/catalogue.ts'
import { applyBaseline, type Baseline } from './baseline.ts'
import type { CoverageEvent, EndEvent, Event, FindingEvent, LeftoverEvent, StartEvent, Verdict, VerdictEvent } from './event.ts'
import type { Redactor } from './redact.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'warn', 'info', 'inconclusive', 'not-run']

/** How a run ended, for scripts. */
export const EXIT = { clean: 0, findings: 1, usage: 2, unreachable: 3, untested: 4 } as const

/** What was booked in a run. */
export interface Booked {
  readonly start: StartEvent
  /** As often as met; those of one fingerprint become one. */
  readonly findings: readonly FindingEvent[]
  /** In the order in which reports show them. */
  readonly verdicts: readonly VerdictEvent[]
  readonly coverage?: readonly CoverageEvent[]
  readonly leftovers?: readonly LeftoverEvent[]
  readonly notes?: readonly string[]
  readonly baseline?: Baseline | undefined
  /** Requests sent, or exchanges judged. */
  readonly requests: number
  readonly ms: number
  readonly firstFindingMs?: number | undefined
  /** Why it ended early. */
  readonly stopped?: string | undefined
  /** Why nothing was tested, though requests were answered. */
  readonly untested?: string | undefined
  /** How many of how many operations never gave a 2xx. */
  readonly unmet?: EndEvent['unmet'] | undefined
  /** No request was ever answered. */
  readonly unreachable?: boolean
  /** Every event passes through it; what it was given before may have passed already. */
  readonly redactor?: Redactor
}

/** All events of a run, the first and the last among them. */
export function summarise(booked: Booked): Event[] {
  const merged = mergeFindings(booked.findings)
  const { findings, stale } = booked.baseline ? applyBaseline(booked.baseline, merged, booked.verdicts) : { findings: merged, stale: [] }
  const { start, verdicts, coverage = [], leftovers = [], notes = [], requests, ms, firstFindingMs, stopped, untested, unmet } = booked
  const end: EndEvent = {
    type: 'end',
    requests,
    findings: tally(SEVERITIES, findings, ({ severity }) => severity),
    known: findings.filter(isKnown).length,
    stale: stale.length,
    verdicts: tally(VERDICTS, verdicts, ({ verdict }) => verdict),
    exitCode: exitCodeOf(booked, findings),
    ...(stopped !== undefined && { stopped }),
    ...(untested !== undefined && { untested }),
    ...(unmet && unmet.never > 0 && { unmet }),
  }
  const events: Event[] = [
    start,
    ...notes.map((message) => ({ type: 'note', message }) as const),
    ...findings,
    ...verdicts,
    ...coverage,
    ...stale,
    ...leftovers,
    { type: 'timing', ms: Math.round(ms), ...(firstFindingMs !== undefined && { firstFindingMs: Math.round(firstFindingMs) }) },
    end,
  ]
  return booked.redactor ? events.map(booked.redactor.event) : events
}

/** Each defect once, the gravest first, in an order that does not depend on when it was met. */
export function mergeFindings(findings: readonly FindingEvent[]): FindingEvent[] {
  const merged = new Map<string, FindingEvent>()
  for (const finding of findings) {
    const known = merged.get(finding.fingerprint)
    if (known === undefined) merged.set(finding.fingerprint, finding)
    else merged.set(finding.fingerprint, { ...graver(known, finding), count: known.count + finding.count })
  }
  return [...merged.values()].toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      Number(one.follows !== undefined) - Number(other.follows !== undefined) ||
      (keyOf(one) < keyOf(other) ? -1 : 1),
  )
}

/** Whether the baseline accepts a finding. */
export function isKnown({ baseline }: FindingEvent): boolean {
  return baseline === 'known'
}

/** Whether a finding makes a run fail. */
export function isFailing(finding: FindingEvent, failOn: 'error' | 'warning'): boolean {
  return !isKnown(finding) && SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn)
}

function exitCodeOf({ start, verdicts, requests, unreachable, untested }: Booked, findings: readonly FindingEvent[]): number {
  if (unreachable) return EXIT.unreachable
  if (findings.some((finding) => isFailing(finding, start.failOn))) return EXIT.findings
  if (untested !== undefined) return EXIT.untested
  const decided = verdicts.some(({ verdict }) => verdict !== 'inconclusive' && verdict !== 'not-run')
  return decided || (requests > 0 && findings.length > 0) ? EXIT.clean : EXIT.untested
}

function graver(one: FindingEvent, other: FindingEvent): FindingEvent {
  return SEVERITIES.indexOf(other.severity) < SEVERITIES.indexOf(one.severity) ? other : one
}

function keyOf({ path, method, id, schema = '', pointer = '', fingerprint }: FindingEvent): string {
  return [path, method, id, schema, pointer, fingerprint].join('\n')
}

function tally<Key extends string, Item>(keys: readonly Key[], items: readonly Item[], keyFor: (item: Item) => Key): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const item of items) counts[keyFor(item)] += 1
  return counts
}
