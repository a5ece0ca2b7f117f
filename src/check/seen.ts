/** What answers each operation gave in a run: the facts that a reason for an open check rests on. */
import type { Sent } from './session.ts'

/** The answers to one operation's own requests. */
export interface Answers {
  readonly statuses: ReadonlySet<number>
  /** The statuses that came with a body, and those that came with one in JSON. */
  readonly bodies: ReadonlySet<number>
  readonly json: ReadonlySet<number>
}

/** Remembers answers. */
export interface Seen {
  note(sent: Sent): void
  of(key: string): Answers
}

const NOTHING: Answers = { statuses: new Set(), bodies: new Set(), json: new Set() }

/** Opens the memory of a run. What was sent beside the declared path or method is not an answer of the operation. */
export function createSeen(): Seen {
  const known = new Map<string, { statuses: Set<number>; bodies: Set<number>; json: Set<number> }>()
  return {
    note: ({ case: { operation, method, rawPath }, exchange, status, value }) => {
      if (!exchange || rawPath !== undefined || (method !== undefined && method !== operation.method)) return
      const answers = known.get(operation.key) ?? { statuses: new Set(), bodies: new Set(), json: new Set() }
      known.set(operation.key, answers)
      answers.statuses.add(status)
      if (exchange.response.body.length > 0) answers.bodies.add(status)
      if (value !== undefined) answers.json.add(status)
    },
    of: (key) => known.get(key) ?? NOTHING,
  }
}
