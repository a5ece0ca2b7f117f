/** How many requests each operation may cause in each part of a run. */
import type { Operation } from '../openapi/operation.ts'
import type { Phase } from './case.ts'

/** What one operation may cause over all parts, unless told otherwise. */
export const PER_OPERATION = 400

/** How the requests of an operation are shared out. What a part leaves over goes to the next. */
const SHARES: Readonly<Record<Phase, number>> = {
  spec: 0,
  examples: 20,
  boundaries: 100,
  negatives: 120,
  properties: 50,
  state: 70,
  auth: 40,
}

/** Counts the requests of operations. */
export interface Budget {
  /** How many an operation has left, up to the end of a part. */
  left(operation: Operation, phase: Phase): number
  charge(operation: Operation): void
  used(operation: Operation): number
}

/** Opens the budget of a run that has the given parts. */
export function createBudget(phases: readonly Phase[], perOperation: number): Budget {
  const whole = phases.reduce((sum, phase) => sum + SHARES[phase], 0) || 1
  const until = new Map<Phase, number>()
  let sum = 0
  for (const phase of phases) {
    sum += SHARES[phase]
    until.set(phase, Math.ceil((perOperation * sum) / whole))
  }
  const used = new Map<string, number>()
  const usedBy = ({ key }: Operation) => used.get(key) ?? 0
  return {
    left: (operation, phase) => Math.max(0, (until.get(phase) ?? 0) - usedBy(operation)),
    charge: (operation) => void used.set(operation.key, usedBy(operation) + 1),
    used: usedBy,
  }
}

/** What one operation may cause when the whole run is bounded: none may starve the others. */
export function fairShare(requests: number | undefined, operations: number): number {
  if (requests === undefined || operations === 0) return PER_OPERATION
  return Math.min(PER_OPERATION, Math.max(4, Math.floor(requests / operations)))
}
