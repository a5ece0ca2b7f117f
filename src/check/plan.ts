/** Says what a run would send, and sends nothing. */
import type { Document } from '../openapi/document.ts'
import { nameOf } from './book.ts'
import { createBudget, fairShare } from './budget.ts'
import type { CredentialName, Phase } from './case.ts'
import { openCredentials, splitHeaders } from './credentials.ts'
import type { CheckOptions } from './options.ts'
import { PRESETS } from './presets.ts'
import { selectOperations } from './select.ts'

/** What a run would send. */
export interface Plan {
  readonly target: string
  readonly seed: number | undefined
  readonly phases: readonly Phase[]
  readonly operations: readonly PlannedOperation[]
  /** The most requests of all, and of those that write. */
  readonly requests: number
  readonly writes: number
  readonly credentials: readonly CredentialName[]
  /** What the names of things that are made begin with. */
  readonly tag: string
}

/** One operation of a plan. */
export interface PlannedOperation {
  readonly name: string
  readonly writes: boolean
  /** The most requests in each part. */
  readonly counts: Readonly<Partial<Record<Phase, number>>>
  /** Why it is not sent. */
  readonly reason?: string
}

/** The plan of a run: the same for the same document and options. */
export function planOf(document: Document, options: CheckOptions): Plan {
  const { preset: name = 'recommended', limits = {}, only, skip, seed, target } = options
  const preset = PRESETS[name]
  const phases = preset.phases.filter((phase) => options.phases === undefined || options.phases.includes(phase))
  const { operations, left } = selectOperations(document.operations, preset, only, skip)
  const budget = createBudget(phases, limits.perOperation ?? fairShare(limits.requests, operations.length))
  const { valid, common } = splitHeaders(document, options.headers ?? [])
  const credentials = openCredentials({ ...(valid && { valid }), ...options.credentials }, common)
  const planned = document.operations.map((operation): PlannedOperation => {
    const reason = left.get(operation.key)
    const counts: Partial<Record<Phase, number>> = {}
    let before = 0
    for (const phase of phases) {
      const until = budget.left(operation, phase)
      counts[phase] = until - before
      before = until
    }
    const writes = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(operation.method)
    return { name: nameOf(operation), writes, counts: reason === undefined ? counts : {}, ...(reason !== undefined && { reason }) }
  })
  const sum = (list: readonly PlannedOperation[]) =>
    list.flatMap(({ counts }) => Object.values(counts)).reduce((all, count) => all + count, 0)
  const most = limits.requests ?? Number.POSITIVE_INFINITY
  return {
    target: target.url ?? 'the given fetch function',
    seed,
    phases,
    operations: planned,
    requests: Math.min(most, sum(planned)),
    writes: Math.min(most, sum(planned.filter(({ writes }) => writes))),
    credentials: [...credentials.names].filter((one) => one !== 'none'),
    tag: seed === undefined ? 'doppel-' : `doppel-${seed.toString(36)}-`,
  }
}
