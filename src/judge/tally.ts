/** Counts what came of exchanges that somebody else made: every defect once, and how each check of each operation ended. */
import { Coverage } from '../check/coverage.ts'
import { CHECKS, type Severity, type Slug } from '../contract/catalogue.ts'
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Baseline } from '../report/baseline.ts'
import { type Booked, summarise } from '../report/collect.ts'
import type { Event, FindingEvent, StartEvent, Verdict, VerdictEvent } from '../report/event.ts'
import { keyNames, secretsOf } from './exchange-secrets.ts'
import { asFinding } from './finding.ts'
import { type Judgement, unseenOf } from './judgement.ts'
import { recordedCase } from './recorded-case.ts'
import { redactorOf } from './redaction.ts'
import type { Seen } from './seen.ts'

/** Checks of HTTP that need a request of their own. */
const ACTIVE: ReadonlySet<string> = new Set([
  'http/location-dangling',
  'http/head-differs',
  'http/safe-method-mutates',
  'http/declared-not-implemented',
])
/** What a path or method that is not declared breaks belongs to no operation. */
const OUTSIDE: ReadonlySet<string> = new Set(['request/path-undocumented', 'request/method-undocumented'])
const SLUGS = (Object.keys(CHECKS) as Slug[]).filter(
  (slug) => /^(?:request|response|http)\//.test(slug) && !ACTIVE.has(slug) && !OUTSIDE.has(slug),
)
const VERDICTS: Readonly<Record<Severity, Verdict>> = { error: 'fail', warning: 'warn', info: 'info' }
const RANK: Readonly<Record<string, number>> = { fail: 5, warn: 4, info: 3, pass: 2, inconclusive: 1 }
/** Where more than this part of all exchanges leads to no declared path, the base is likely wrong. */
const MISSED = 0.9
const FEWEST = 10

/** What stands at the beginning and the end of a tally. */
export interface TallyOptions {
  readonly mode: 'har' | 'proxy'
  readonly version: string
  readonly name: string
  readonly target?: string
  readonly failOn: 'error' | 'warning'
  readonly baseline?: Baseline | undefined
  /** Count how far the document is exercised: its lines are then looked up at the end. */
  readonly coverage?: boolean
  /** Called for each defect when it is first met. */
  readonly onFinding?: (finding: FindingEvent) => void
}

/** How a run ended. */
export interface TallyEnd {
  readonly ms: number
  readonly notes?: readonly string[]
  readonly stopped?: string
  readonly unreachable?: boolean
}

/** Counts exchanges. */
export interface Tally {
  add(judgement: Judgement, seen: Seen, url: string): void
  readonly exchanges: number
  /** All events, for reports. */
  events(end: TallyEnd): Event[]
}

interface Standing {
  readonly verdict: Verdict
  readonly reason?: string
  readonly cases: number
}

/** Opens a tally. */
export function createTally(document: Document, options: TallyOptions): Tally {
  const names = keyNames(document)
  // What a later request carries as a credential may have been told by an earlier answer: all of them count until the end.
  const secrets = new Set<string>()
  const redactor = () => redactorOf(document, [...secrets])
  const findings = new Map<string, FindingEvent>()
  const standings = new Map<Operation, Map<Slug, Standing>>()
  const known = new Set(options.baseline?.findings.map(({ fingerprint }) => fingerprint))
  const coverage = options.coverage ? new Coverage(document) : undefined
  let [exchanges, missed] = [0, 0]

  const decide = (operation: Operation, slug: Slug, verdict: Verdict, reason?: string) => {
    const slugs = standings.get(operation) ?? new Map<Slug, Standing>()
    standings.set(operation, slugs)
    const given: Standing = { verdict, ...(reason !== undefined && { reason }), cases: 0 }
    const before = slugs.get(slug) ?? given
    const { cases: _, ...graver } = (RANK[verdict] ?? 0) > (RANK[before.verdict] ?? 0) ? given : before
    slugs.set(slug, { ...graver, cases: before.cases + 1 })
  }
  return {
    add: (judgement, seen, url) => {
      exchanges++
      for (const secret of secretsOf({ ...seen, url: seen.url ?? url }, names)) secrets.add(secret)
      const { operation, violations, checked } = judgement
      if (violations.some(({ slug }) => slug === 'request/path-undocumented')) missed++
      for (const one of violations) {
        const met = findings.get(one.fingerprint)
        if (met) {
          findings.set(one.fingerprint, { ...met, count: met.count + 1 })
          continue
        }
        const finding = asFinding(document, redactor(), one, judgement, seen, url)
        findings.set(one.fingerprint, finding)
        options.onFinding?.(known.has(one.fingerprint) ? { ...finding, baseline: 'known' } : finding)
      }
      if (!operation) return
      coverage?.add(recordedCase(operation, judgement, seen))
      if (!standings.has(operation)) standings.set(operation, new Map())
      const failed = new Map(violations.map(({ slug, severity }) => [slug, VERDICTS[severity]]))
      for (const [slug, verdict] of failed) decide(operation, slug, verdict)
      const unseen = unseenOf(seen)
      for (const slug of SLUGS) {
        if (failed.has(slug)) continue
        const reason = unseen(slug)
        if (checked.has(slug)) decide(operation, slug, 'pass')
        else if (reason !== undefined) decide(operation, slug, 'inconclusive', reason)
      }
    },
    get exchanges() {
      return exchanges
    },
    events: ({ ms, notes = [], stopped, unreachable }) => {
      const wrongBase =
        exchanges >= FEWEST && missed / exchanges > MISSED
          ? [`${missed} of ${exchanges} exchanges lead to no path that the document declares: the base seems to be wrong`]
          : []
      const booked: Booked = {
        start: startOf(document, options),
        findings: [...findings.values()],
        verdicts: verdictsOf(document, standings),
        ...(coverage && { coverage: coverage.events() }),
        notes: [...notes, ...wrongBase],
        baseline: options.baseline,
        requests: exchanges,
        ms,
        ...(stopped !== undefined && { stopped }),
        ...(unreachable && { unreachable }),
      }
      const last = redactor()
      return summarise(booked).map((event) => last.event(event))
    },
  }
}

function startOf({ json, source, operations }: Document, { mode, version, name, target, failOn }: TallyOptions): StartEvent {
  return {
    type: 'start',
    tool: 'doppel',
    version,
    mode,
    document: {
      name,
      ...(source && { file: source.file }),
      title: json.info?.title ?? name,
      version: json.info?.version ?? '',
      operations: operations.length,
    },
    ...(target !== undefined && { target }),
    failOn,
  }
}

function verdictsOf(document: Document, standings: ReadonlyMap<Operation, ReadonlyMap<Slug, Standing>>): VerdictEvent[] {
  return document.operations.flatMap((operation) => {
    const slugs = standings.get(operation)
    const at = slugs && document.source?.locate(operation.pointer)
    return SLUGS.map((slug): VerdictEvent => {
      const standing = slugs?.get(slug)
      const undecided = slugs ? 'no exchange decided it' : 'no exchange of this operation was seen'
      return {
        type: 'verdict',
        id: CHECKS[slug].id,
        slug,
        method: operation.method,
        path: operation.path,
        ...(standing ?? { verdict: 'not-run', reason: undecided, cases: 0 }),
        ...(at && { file: at.file, line: at.line }),
      }
    })
  })
}
