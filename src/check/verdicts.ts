/** Ends a run's book: every check of every operation has a verdict, and what was never decided says why. */
import { CHECKS, type Slug } from '../contract/catalogue.ts'
import type { Operation } from '../openapi/operation.ts'
import type { VerdictEvent } from '../report/event.ts'
import type { Book, Standing } from './book.ts'
import type { Phase } from './case.ts'
import type { OpenSession } from './open-session.ts'
import { type Preset, phasesOf } from './presets.ts'
import { beyond, type Facts, undecided } from './undecided.ts'

/** What is known of a run when it ends. */
export interface Ended {
  readonly session: OpenSession
  readonly book: Book
  readonly preset: Preset
  /** The parts that were run to their end. */
  readonly done: ReadonlySet<Phase>
  /** The parts that were asked for. */
  readonly phases: readonly Phase[]
  readonly stopped: string | undefined
  /** Whether the run has a bound for how long an answer may take. */
  readonly timed: boolean
  /** Why operations are not part of the run. */
  readonly left: ReadonlyMap<string, string>
}

/** The verdict on each check of each operation, in the order of the document and the catalogue. */
export function verdictEvents(ended: Ended): VerdictEvent[] {
  const { session, book, preset } = ended
  const slugs = (Object.keys(CHECKS) as Slug[]).filter((slug) => preset.checks.has(slug))
  return session.document.operations.flatMap((operation) => {
    const place = session.document.source?.locate(operation.pointer)
    const facts: Facts = { document: session.document, operation, answers: session.seen.of(operation.key), timed: ended.timed }
    return slugs.map((slug): VerdictEvent => {
      const booked = decidedFor(ended, operation, slug, book.standing(operation, slug))
      const idle = ended.left.has(operation.key) || !mayBeIdle(booked, slug) ? undefined : beyond(slug, facts)
      const reason = idle ?? booked?.reason ?? (booked ? undefined : reasonOf(ended, facts, slug))
      const standing = booked && idle === undefined ? booked : { verdict: 'not-run' as const, cases: 0 }
      return {
        type: 'verdict',
        id: CHECKS[slug].id,
        slug,
        method: operation.method,
        path: operation.path,
        verdict: standing.verdict,
        ...(reason !== undefined && { reason }),
        cases: standing.cases,
        ...(place && { file: place.file, line: place.line }),
      }
    })
  })
}

/** What is not part of the run is not open either, though other operations may have needed it. */
function decidedFor({ left }: Ended, { key }: Operation, slug: Slug, booked: Standing | undefined): Standing | undefined {
  const isOpen = booked?.verdict === 'inconclusive' || booked?.verdict === 'not-run'
  return isOpen && left.has(key) && !slug.startsWith('spec/') ? undefined : booked
}

/** Answers are looked at for these whether or not the document has anything for them: such a pass would say nothing. */
const EMPTY: ReadonlySet<Slug> = new Set(['response/writeonly-leaked', 'response/discriminator-unmapped'])

function mayBeIdle(booked: Standing | undefined, slug: Slug): boolean {
  return booked === undefined || booked.verdict === 'not-run' || (booked.verdict === 'pass' && EMPTY.has(slug))
}

/** Why a check never came to a decision. */
function reasonOf({ session, done, phases, stopped, left }: Ended, facts: Facts, slug: Slug): string {
  const { operation } = facts
  const out = left.get(operation.key)
  if (out !== undefined) return out
  const wanted = phasesOf(slug)
  const among = wanted.filter((phase) => phases.includes(phase))
  if (among.length === 0) return `the part ${wanted.join(' or ')} was not run`
  const open = among.find((phase) => !done.has(phase))
  if (open !== undefined) return stopped === undefined ? `the part ${open} broke off` : `the run ended before: ${stopped}`
  const missing = session.missing.get(operation.key)
  if (!session.asked.has(operation.key)) return missing ?? 'no request to it was made'
  return undecided(slug, facts)
}
