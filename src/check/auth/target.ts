/** Cases for one operation, each as good as the last: what it removes or makes is new each time. */
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { answered, hindrance, named, went } from '../state/outcome.ts'

/** Gives valid cases of an operation. */
export interface Aim {
  /** A case that the operation accepts, whatever was sent before. */
  next(): Promise<Case | Missing>
  /** Tells that the last case was accepted, so that what it named may be gone. */
  spent(): void
}

/** Aims at an operation. */
export function aimAt(session: Session, operation: Operation): Aim {
  const resource = session.resources.find(({ item }) => item === operation.path)
  let live: Live | undefined
  let kept: Case | undefined
  const fresh = async (of: Resource): Promise<Live | Missing> => {
    if (live) return live
    const made = await session.live(of, { phase: 'auth', fresh: true })
    if (!isMissing(made)) live = made
    return made
  }
  return {
    next: async () => {
      const hindered = hindrance(session, operation, 'auth')
      if (hindered) return hindered
      // What only reads, and what sets the same again, may be sent as often as one likes.
      if (kept && operation.method !== 'POST' && operation.method !== 'DELETE') return kept
      const needs = operation.method === 'DELETE' || operation.method === 'PUT' || operation.method === 'PATCH'
      const thing = needs && resource?.create && resource.create.key !== operation.key ? await fresh(resource) : undefined
      if (thing && isMissing(thing)) return thing
      const one = await session.valid(operation, { phase: 'auth', ...(thing && { live: thing }) })
      if (!isMissing(one)) kept = one
      return one
    },
    spent: () => {
      if (operation.method !== 'DELETE') return
      live = undefined
      kept = undefined
    },
  }
}

/** A request with the valid credential that goes well: without it nothing can be said of the others. */
export async function baseline(session: Session, aim: Aim): Promise<Sent | Missing> {
  const one = await aim.next()
  if (isMissing(one)) return one
  const sent = await session.send({ ...one, label: 'with the valid credential' })
  if (!went(sent)) return { missing: `with the valid credential ${named(one.operation)} was answered ${answered(sent)}` }
  aim.spent()
  return sent
}
