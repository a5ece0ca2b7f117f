/** Findings that are known and accepted: read from a file, held against a run, and written again. */
import { CHECKS } from '../contract/catalogue.ts'
import type { FindingEvent, StaleEvent, VerdictEvent } from './event.ts'

/** One accepted finding. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly id: string
  readonly slug: string
  readonly method: string
  readonly path: string
  readonly message: string
  /** Why it is accepted. */
  readonly reason: string
}

/** All accepted findings. */
export interface Baseline {
  readonly version: 1
  readonly findings: readonly BaselineEntry[]
}

/** What is written as the reason until somebody gives one. */
export const UNEXPLAINED = 'not yet explained'

/**
 * Reads a baseline.
 *
 * @throws Error with one sentence that names the file and what is wrong in it.
 */
export function readBaseline(text: string, file: string): Baseline {
  const wrong = (why: string) => new Error(`The baseline ${file} cannot be used: ${why}`)
  const json = parsed(text)
  if (json instanceof Error) throw wrong(`it is not JSON (${json.message})`)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw wrong('it must be an object with "version" and "findings"')
  const { version, findings } = json as { version?: unknown; findings?: unknown }
  if (version !== 1) throw wrong(`"version" must be 1, found ${JSON.stringify(version)}`)
  if (!Array.isArray(findings)) throw wrong('"findings" must be an array')
  const seen = new Set<string>()
  const entries = findings.map((entry: Partial<BaselineEntry> | null, index): BaselineEntry => {
    const at = `findings[${index}]`
    if (typeof entry !== 'object' || entry === null) throw wrong(`${at} must be an object`)
    const { fingerprint, slug = '', method = '*', path = '*', message = '', reason = UNEXPLAINED, id = '' } = entry
    if (typeof fingerprint !== 'string' || fingerprint === '') throw wrong(`${at} needs a "fingerprint"`)
    const other = Object.entries({ slug, method, path, message, reason, id }).find(([, value]) => typeof value !== 'string')
    if (other) throw wrong(`"${other[0]}" of ${at} must be a string`)
    if (slug !== '' && !(slug in CHECKS)) throw wrong(`${at} names a check that does not exist, "${slug}"`)
    if (seen.has(fingerprint)) throw wrong(`${at} repeats the fingerprint ${fingerprint}`)
    seen.add(fingerprint)
    return { fingerprint, id, slug, method, path, message, reason }
  })
  return { version: 1, findings: entries }
}

/**
 * What a baseline makes of findings: each is new or known; entries that none matched are stale. An entry whose check was not decided in
 * this run, because it was left out or broke off, is neither.
 */
export function applyBaseline(
  baseline: Baseline,
  findings: readonly FindingEvent[],
  verdicts: readonly VerdictEvent[] = [],
): { readonly findings: FindingEvent[]; readonly stale: StaleEvent[] } {
  const entries = new Map(baseline.findings.map((entry) => [entry.fingerprint, entry]))
  const met = new Set(findings.map(({ fingerprint }) => fingerprint))
  const wasDecided = decidedIn(verdicts)
  const unmet = baseline.findings.filter((entry) => !met.has(entry.fingerprint) && wasDecided(entry))
  return {
    findings: findings.map((finding) => {
      const entry = entries.get(finding.fingerprint)
      return entry ? { ...finding, baseline: 'known', accepted: entry.reason } : { ...finding, baseline: 'new' }
    }),
    stale: sorted(unmet).map(({ fingerprint, slug, method, path }) => ({ type: 'stale', fingerprint, slug, method, path })),
  }
}

/**
 * The baseline that accepts these findings; what was said of those that stay is kept. Without `stale` it accepts nothing else; with it,
 * entries that are not among the stale ones stay too, so that a run of a part does not throw away what it never looked at.
 */
export function updateBaseline(findings: readonly FindingEvent[], old: Baseline | undefined, stale?: readonly StaleEvent[]): Baseline {
  const reasons = new Map(old?.findings.map(({ fingerprint, reason }) => [fingerprint, reason]))
  const gone = new Set(stale?.map(({ fingerprint }) => fingerprint))
  const kept = stale === undefined ? [] : (old?.findings.filter(({ fingerprint }) => !gone.has(fingerprint)) ?? [])
  const entries = findings.map(({ fingerprint, id, slug, method, path, message }): BaselineEntry => {
    return { fingerprint, id, slug, method, path, message, reason: reasons.get(fingerprint) ?? UNEXPLAINED }
  })
  return { version: 1, findings: sorted([...new Map([...kept, ...entries].map((entry) => [entry.fingerprint, entry])).values()]) }
}

/** Whether a run decided what an entry is about; what it is about may also be gone from the document. */
function decidedIn(verdicts: readonly VerdictEvent[]): (entry: BaselineEntry) => boolean {
  const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
  const operations = new Set(verdicts.map(nameOf))
  const decided = new Set(
    verdicts.filter(({ verdict }) => verdict !== 'not-run' && verdict !== 'inconclusive').map((one) => `${nameOf(one)} ${one.slug}`),
  )
  return (entry) => !operations.has(nameOf(entry)) || decided.has(`${nameOf(entry)} ${entry.slug}`)
}

/** A baseline as its file holds it: sorted and indented, so that a change shows as the lines it changes. */
export function writeBaseline({ findings }: Baseline): string {
  return `${JSON.stringify({ version: 1, findings: sorted(findings) }, null, 2)}\n`
}

function sorted(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const keyOf = ({ path, method, id, fingerprint }: BaselineEntry) => [path, method, id, fingerprint].join('\n')
  return entries.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return error as Error
  }
}
