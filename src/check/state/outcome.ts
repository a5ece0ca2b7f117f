/** How a check of a phase ends, and how that is booked. */
import { CHECKS, type Severity, type Slug } from '../../contract/catalogue.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Resource } from '../resource.ts'
import { type ActiveFinding, isMissing, type Missing, type Sent, type Session, type Wanted } from '../session.ts'

/** A defect, before it is said which check of which operation found it. */
export type Fault = Omit<ActiveFinding, 'operation' | 'slug'>

/** What became of a check. */
export type Outcome = 'pass' | { readonly inconclusive: string } | { readonly notRun: string } | Fault

/** Books an outcome. What rests on a guess about the resource weighs no more than a warning. */
export function settle(session: Session, operation: Operation, slug: Slug, outcome: Outcome, resource?: Resource): void {
  if (outcome === 'pass') session.pass(operation, slug)
  else if ('inconclusive' in outcome) session.inconclusive(operation, slug, outcome.inconclusive)
  else if ('notRun' in outcome) session.notRun(operation, slug, outcome.notRun)
  else {
    const severity = outcome.severity ?? CHECKS[slug].severity
    const lowered: Severity = resource?.confidence === 'guess' && severity === 'error' ? 'warning' : severity
    session.fail({ ...outcome, operation, slug, ...(lowered !== CHECKS[slug].severity && { severity: lowered }) })
  }
}

/** The outcome of what could not be had. */
export function without({ missing }: Missing): Outcome {
  return { inconclusive: missing }
}

/** Sends a valid request of an operation, as far as the run may. */
export async function ask(session: Session, operation: Operation, wanted: Wanted): Promise<Sent | Missing> {
  const hindered = hindrance(session, operation, wanted.phase)
  if (hindered) return hindered
  const one = await session.valid(operation, wanted)
  return isMissing(one) ? one : session.send(one)
}

/** A case without the parameters that may be left out: made up conditions and ranges would change what is asked. */
export function plainly(one: Case): Case {
  const required = (place: string) =>
    new Set(one.operation.parameters.filter((of) => of.in === place && of.required).map(({ name }) => name))
  const kept = (values: Case['query'], place: string) => {
    const names = required(place)
    return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)))
  }
  return { ...one, query: kept(one.query, 'query'), header: kept(one.header, 'header'), cookie: kept(one.cookie, 'cookie') }
}

/** Why an operation cannot be sent, if it cannot. */
export function hindrance(session: Session, operation: Operation, phase: Wanted['phase'], requests = 1): Missing | undefined {
  if (!session.operations.some(({ key }) => key === operation.key)) return { missing: `this run may not send ${named(operation)}` }
  if (session.left(operation, phase) < requests) return { missing: `the requests that ${named(operation)} may cause are used up` }
  return undefined
}

/** An operation as people write it. */
export function named({ method, path }: Operation): string {
  return `${method} ${path}`
}

/** Whether an answer says that all went well. */
export function went(sent: Sent): boolean {
  return sent.status >= 200 && sent.status < 300
}

/** What an answer was, in a few words. */
export function answered(sent: Sent): string {
  return sent.exchange ? String(sent.status) : (sent.fault ?? 'no answer')
}

/** Lets a little time go by, for a target that needs it. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
