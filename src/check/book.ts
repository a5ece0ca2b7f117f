/** The book of a run: what each check of each operation came to, and every defect once. */
import { CHECKS, type Severity, type Slug } from '../contract/catalogue.ts'
import { type Violation, violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Verdict } from '../report/event.ts'
import type { Phase } from './case.ts'
import { createConsequences } from './consequences.ts'
import type { Preset } from './presets.ts'
import type { ActiveFinding, Sent } from './session.ts'

/** A defect with the exchanges that show it. */
export interface Found {
  readonly violation: Violation
  /** Absent where it belongs to the document as a whole. */
  readonly operation: Operation | undefined
  readonly phase: Phase
  readonly sent: readonly Sent[]
  readonly neighbour?: ActiveFinding['neighbour']
  readonly readings?: ActiveFinding['readings']
  readonly asserts?: ActiveFinding['asserts']
  /** The accepted invalid request that it follows from. */
  readonly follows?: string
  count: number
}

/** How one check of one operation stands. */
export interface Standing {
  verdict: Verdict
  reason?: string
  cases: number
}

/** Keeps verdicts and findings. */
export interface Book {
  /** Books what the passive checks said of an exchange. */
  exchange(sent: Sent, judged: { readonly violations: readonly Violation[]; readonly checked: Iterable<Slug> }, phase: Phase): void
  /** Books what concerns the document. */
  report(violations: readonly Violation[]): void
  fail(finding: ActiveFinding, phase: Phase): void
  decide(operation: Operation, slug: Slug, verdict: Verdict, reason?: string): void
  standing(operation: Operation, slug: Slug): Standing | undefined
  /** The last exchange that passed a check of an operation. */
  passing(operation: Operation, slug: Slug): Sent | undefined
  readonly findings: readonly Found[]
}

/** The worse of two verdicts stays; what was decided outweighs what was not. */
const RANK: Readonly<Record<Verdict, number>> = { fail: 6, warn: 5, info: 4, pass: 3, inconclusive: 2, 'not-run': 1 }
const VERDICT_OF: Readonly<Record<Severity, Verdict>> = { error: 'fail', warning: 'warn', info: 'info' }

/** What holds of any answer, also of one to what nobody declared. */
const PROBED = /^http\/|^response\/(?:server-error|trace-leak)$/

/** Breaks of the document that make any judgement by the schema beneath them worthless. */
const BLINDING: ReadonlySet<Slug> = new Set([
  'spec/schema-uncompilable',
  'spec/pattern-unsupported',
  'spec/discriminator-broken',
  'spec/nullable-no-effect',
  'spec/closed-allof',
])

/** What is not judged where the schema of a body does not compile. */
const BY_SCHEMA: ReadonlySet<Slug> = new Set([
  'response/body-invalid',
  'response/error-shape',
  'response/field-undeclared',
  'response/writeonly-leaked',
  'response/discriminator-unmapped',
])

/** Opens the book of a run. `told` hears of each new defect at once. */
export function createBook(document: Document, preset: Preset, told: (found: Found) => void): Book {
  const standings = new Map<string, Standing>()
  const passed = new Map<string, Sent>()
  const findings = new Map<string, Found>()
  const blind: string[] = []
  let isUncompilable = false
  const causes = new Map<string, string | undefined>()
  const consequences = createConsequences()
  /** The one finding of each operation and check that stands for all that follow from the same kind of cause. */
  const following = new Map<string, string>()
  const byName = new Map(document.operations.map((operation) => [nameOf(operation), operation]))
  const keyOf = (operation: Operation, slug: Slug) => `${operation.key}\n${slug}`

  const decide = (operation: Operation, slug: Slug, verdict: Verdict, reason?: string, count = 1) => {
    const key = keyOf(operation, slug)
    const standing = standings.get(key)
    if (standing === undefined) {
      standings.set(key, { verdict, ...(reason !== undefined && { reason }), cases: verdict === 'not-run' ? 0 : count })
      return
    }
    if (verdict !== 'not-run') standing.cases += count
    if (RANK[verdict] <= RANK[standing.verdict]) return
    standing.verdict = verdict
    if (reason === undefined) delete standing.reason
    else standing.reason = reason
  }
  const add = (found: Found) => {
    const { violation: one, operation } = found
    if (operation && one.schema !== undefined && !one.slug.startsWith('spec/') && isBlind(one.schema)) {
      decide(operation, one.slug, 'inconclusive', `spec: the document itself is broken at ${one.schema}`)
      return
    }
    if (operation) decide(operation, one.slug, VERDICT_OF[one.severity])
    const known = findings.get(one.fingerprint)
    const first = operation && found.follows !== undefined ? following.get(keyOf(operation, one.slug)) : undefined
    const standing = known ?? (first === undefined ? undefined : findings.get(first))
    if (found.follows !== undefined && standing) {
      standing.count++
    } else if (known === undefined) {
      if (operation && found.follows !== undefined) following.set(keyOf(operation, one.slug), one.fingerprint)
      findings.set(one.fingerprint, found)
      told(found)
    } else if (known.follows !== undefined) {
      // It shows without that cause too.
      findings.set(one.fingerprint, { ...found, count: known.count + 1 })
    } else if (RANK[VERDICT_OF[one.severity]] > RANK[VERDICT_OF[known.violation.severity]]) {
      findings.set(one.fingerprint, { ...found, count: known.count + 1 })
    } else known.count++
  }
  const isBlind = (schema: string) => blind.some((pointer) => schema === pointer || schema.startsWith(`${pointer}/`))
  /** What an answer shows of the document is told once, and not where the document's own check has told it better. */
  const tellBroken = ({ slug, reason, message, schema }: Violation, sent: Sent, phase: Phase) => {
    if (isUncompilable || !preset.checks.has(slug)) return
    // One broken part breaks every schema that leads to it, with the same words at the end.
    const cause = message.replace(/^the schema \S+ /, '')
    if ((causes.get(cause) ?? schema) !== schema) return
    causes.set(cause, schema)
    const one = violation(slug, { reason, message, pointer: '', ...(schema !== undefined && { schema }) })
    add({ violation: weighed(one), operation: undefined, phase, sent: [sent], count: 1 })
  }
  const weighed = (one: Violation): Violation => {
    const severity = preset.severities[one.slug]
    return severity === undefined || RANK[VERDICT_OF[one.severity]] > RANK[VERDICT_OF[severity]] ? one : { ...one, severity }
  }

  return {
    exchange: (sent, { violations, checked }, phase) => {
      const failed = new Set<Slug>()
      consequences.note(sent)
      const { method, rawPath, operation: about } = sent.case
      const isProbe = rawPath !== undefined || (method !== undefined && method !== about.method)
      const broken = violations.find((one) => one.slug === 'spec/schema-uncompilable')
      for (const given of violations) {
        if (given === broken) tellBroken(given, sent, phase)
        if (given.slug === 'spec/schema-uncompilable') continue
        if (!preset.checks.has(given.slug) || (isProbe && !PROBED.test(given.slug))) continue
        const named = given.operation === undefined ? undefined : byName.get(given.operation)
        const operation = named ?? sent.case.operation
        // What was sent beside the declared paths and methods is booked where it was tried.
        const own = named ? given : violation(given.slug, { ...given, operation: nameOf(operation) })
        failed.add(given.slug)
        const follows = consequences.causeOf(own)
        const full = follows === undefined ? own : { ...own, message: `${own.message} (follows from ${follows})` }
        add({ violation: weighed(full), operation, phase, sent: [sent], ...(follows !== undefined && { follows }), count: 1 })
      }
      for (const slug of isProbe ? [] : checked) {
        if (failed.has(slug) || !preset.checks.has(slug)) continue
        if (broken?.schema !== undefined && BY_SCHEMA.has(slug)) {
          decide(sent.case.operation, slug, 'inconclusive', `spec: the schema ${broken.schema} cannot be compiled`)
          continue
        }
        decide(sent.case.operation, slug, 'pass')
        passed.set(keyOf(sent.case.operation, slug), sent)
      }
    },
    report: (violations) => {
      for (const one of violations) {
        if (one.slug === 'spec/schema-uncompilable') isUncompilable = true
        if (BLINDING.has(one.slug) && one.schema !== undefined) blind.push(one.schema)
        if (!preset.checks.has(one.slug)) continue
        const operation = one.operation === undefined ? undefined : byName.get(one.operation)
        add({ violation: weighed(one), operation, phase: 'spec', sent: [], count: 1 })
      }
    },
    fail: ({ operation, slug, severity, sent, neighbour, readings, asserts, ...rest }, phase) => {
      if (!preset.checks.has(slug)) return
      const one = violation(slug, {
        ...rest,
        severity: severity ?? CHECKS[slug].severity,
        pointer: rest.pointer ?? '',
        operation: nameOf(operation),
      })
      const more = { ...(neighbour && { neighbour }), ...(readings && { readings }), ...(asserts && { asserts }) }
      add({ violation: weighed(one), operation, phase, sent, ...more, count: 1 })
    },
    decide: (operation, slug, verdict, reason) => {
      if (preset.checks.has(slug)) decide(operation, slug, verdict, reason)
    },
    standing: (operation, slug) => standings.get(keyOf(operation, slug)),
    passing: (operation, slug) => passed.get(keyOf(operation, slug)),
    get findings() {
      return [...findings.values()]
    },
  }
}

/** `METHOD /path` of an operation. */
export function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`
}
