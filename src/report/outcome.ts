/** How every check of every operation ended, with its findings: what test reports call a case. */
import { isFailing, isKnown } from './collect.ts'
import type { FindingEvent, Verdict, VerdictEvent } from './event.ts'
import { grouped, operationOf, type Run } from './run.ts'

/** One check of one operation. */
export interface Outcome {
  readonly id: string
  readonly slug: string
  /** e.g. `POST /users`. */
  readonly operation: string
  /** e.g. `CT302 input/invalid-accepted`: holds nothing that was generated, so that two runs can be compared by it. */
  readonly name: string
  readonly verdict: Verdict
  readonly reason?: string | undefined
  readonly cases: number
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly findings: readonly FindingEvent[]
  /** Whether it makes the run fail. */
  readonly failed: boolean
}

/** What these are told about is not in the document: its path is one that was made up, or came over the wire. */
const NAMELESS: ReadonlySet<string> = new Set(['request/path-undocumented', 'request/method-undocumented'])
const VERDICT_OF = { error: 'fail', warning: 'warn', info: 'info' } as const

/** The outcomes of a run, by operation; findings of checks that gave no verdict of their own are among them. */
export function outcomesOf({ verdicts, findings, failOn }: Run): Outcome[] {
  const nameOf = (one: VerdictEvent | FindingEvent) => operationOf(NAMELESS.has(one.slug) ? { method: '*', path: '*' } : one)
  const keyOf = (one: VerdictEvent | FindingEvent) => `${nameOf(one)}\n${one.id}`
  const byCase = new Map(grouped(findings, keyOf))
  const judged = new Set(verdicts.map(keyOf))
  const strays = [...byCase].filter(([key]) => !judged.has(key)).map(([, list]) => list[0] as FindingEvent)
  const all = [...verdicts, ...strays].map((one): Outcome => {
    const own = byCase.get(keyOf(one)) ?? []
    const verdict = one.type === 'verdict' ? one.verdict : VERDICT_OF[one.severity]
    const broke = own.some((finding) => isFailing(finding, failOn))
    return {
      id: one.id,
      slug: one.slug,
      operation: nameOf(one),
      name: `${one.id} ${one.slug}`,
      verdict,
      reason: one.type === 'verdict' ? one.reason : undefined,
      cases: one.type === 'verdict' ? one.cases : one.count,
      file: one.file ?? own[0]?.file,
      line: one.line ?? own[0]?.line,
      findings: own,
      failed: broke || (verdict === 'fail' && !own.some(isKnown)),
    }
  })
  return grouped(all, ({ operation }) => operation).flatMap(([, list]) => list)
}

/** Why nothing can be said of the target, where that is so: a report without failures must not be taken for a pass. */
export function brokenRun({ end }: Run): string | undefined {
  if (end?.exitCode === 3) {
    const why = end.stopped?.replace(/^the target cannot be reached: /, '')
    return `the target cannot be reached${why === undefined ? '' : `: ${why}`}`
  }
  if (end?.exitCode === 4) return `nothing was tested${end.untested === undefined ? '' : `: ${end.untested}`}`
  return undefined
}
