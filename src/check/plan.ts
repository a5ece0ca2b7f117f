/** Says what a run would send, and sends nothing. */
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import { isPublic, writes as isWriting } from './auth/demand.ts'
import { formsOf } from './auth/forms.ts'
import { nameOf } from './book.ts'
import { createBudget, fairShare } from './budget.ts'
import type { Case, CredentialName, Phase } from './case.ts'
import { openCredentials, splitHeaders } from './credentials.ts'
import type { CheckOptions } from './options.ts'
import { loadPhase } from './phases.ts'
import { type DrySession, neededBy, openDrySession, sampleOf } from './plan-session.ts'
import { PRESETS } from './presets.ts'
import { reach } from './reach.ts'
import type { Resource } from './resource.ts'
import { selectOperations } from './select.ts'

/** What a run would send. */
export interface Plan {
  readonly target: string
  readonly seed: number | undefined
  readonly phases: readonly Phase[]
  readonly operations: readonly PlannedOperation[]
  /** The most requests of all, and of those that read and write. */
  readonly requests: number
  readonly reads: number
  readonly writes: number
  readonly credentials: readonly CredentialName[]
  /** What the names of things that are made begin with. */
  readonly tag: string
}

/** One operation of a plan. */
export interface PlannedOperation {
  readonly name: string
  readonly writes: boolean
  /** What it sends in each part to a target that answers as the document wants; in those of `most`, the most that it may send. */
  readonly counts: Readonly<Partial<Record<Phase, number>>>
  /** The parts whose counts are only bounds. */
  readonly most: readonly Phase[]
  /** Invalid requests by the keyword that they break. */
  readonly negatives: Readonly<Record<string, number>>
  /** The most requests that it may cause over all parts, those that make what it needs among them. */
  readonly requests: number
  /** The living thing that its path names, and the operation that would make it. */
  readonly needs?: { readonly item: string; readonly madeBy: string | undefined }
  /** The names of the credentials of each part. */
  readonly credentials: Readonly<Partial<Record<Phase, readonly CredentialName[]>>>
  /** One request, without headers. */
  readonly sample?: ReturnType<typeof sampleOf>
  /** Why it is not sent. */
  readonly reason?: string
}

/** Parts whose requests depend on what is answered. */
const OPEN: readonly Phase[] = ['properties', 'state', 'auth']
const COUNTED: readonly Phase[] = ['examples', 'boundaries', 'negatives']

/** How many requests one case may lead to at most, where its answer must be looked at twice, and how many a part begins with. */
const WORST: Readonly<Partial<Record<Phase, readonly [each: number, first: number]>>> = {
  examples: [2, 4],
  boundaries: [6, 5],
  negatives: [3, 5],
}

/** The plan of a run: the same for the same document and options. */
export async function planOf(document: Document, options: CheckOptions): Promise<Plan> {
  const { preset: name = 'recommended', limits = {}, only, skip, seed, target } = options
  const preset = PRESETS[name]
  const phases = preset.phases.filter((phase) => options.phases === undefined || options.phases.includes(phase))
  const { operations, left } = selectOperations(document.operations, preset, only, skip)
  const perOperation = limits.perOperation ?? fairShare(limits.requests, operations.length)
  const budget = createBudget(phases, perOperation)
  const { valid, common } = splitHeaders(document, options.headers ?? [])
  const credentials = openCredentials({ ...(valid && { valid }), ...options.credentials }, common).names
  const tallies = new Map(document.operations.map(({ key }) => [key, newTally()]))
  const sent = (one: Case, cause: Operation) => {
    const tally = tallies.get(cause.key)
    if (!tally) return
    tally.counts[one.phase] = (tally.counts[one.phase] ?? 0) + 1
    if (one.operation.key !== cause.key) return
    tally.sample ??= one
    const keyword = one.phase === 'negatives' && one.expectation === 'invalid' ? one.mutation?.keyword : undefined
    if (keyword !== undefined) tally.negatives[keyword] = (tally.negatives[keyword] ?? 0) + 1
  }
  const session = openDrySession({ document, operations, preset, credentials, seed: seed ?? 0, budget, sent })
  for (const phase of phases.filter((one) => COUNTED.includes(one))) await count(session, phase)
  const limit = createBudget(phases, perOperation)
  const planned = document.operations.map((operation): PlannedOperation => {
    const reason = left.get(operation.key)
    const writes = isWriting(operation)
    const base = { name: nameOf(operation), writes, counts: {}, most: [], negatives: {}, requests: 0, credentials: {} }
    if (reason !== undefined) return { ...base, reason }
    const { counts, negatives, sample } = tallies.get(operation.key) ?? newTally()
    const most = phases.filter((phase) => OPEN.includes(phase))
    let before = 0
    let worst = 0
    for (const phase of phases) {
      const until = limit.left(operation, phase)
      const share = until - before
      before = until
      if (most.includes(phase)) counts[phase] = Math.min(share, bound(session, operation, phase, credentials))
      const [each, first] = WORST[phase] ?? [1, 0]
      worst = Math.min(until, worst + Math.max(0, (counts[phase] ?? 0) - (first > 0 ? 1 : 0)) * each + first)
    }
    const needed = neededBy(session.resources, operation)
    return {
      ...base,
      counts: Object.fromEntries(phases.map((phase) => [phase, counts[phase] ?? 0])),
      most,
      negatives,
      requests: worst,
      ...(needed && { needs: { item: needed.item, madeBy: needed.create && nameOf(needed.create) } }),
      credentials: credentialsOf(operation, phases, credentials),
      ...(sample && { sample: sampleOf(sample) }),
    }
  })
  const cap = limits.requests ?? Number.POSITIVE_INFINITY
  const sum = (list: readonly PlannedOperation[]) => list.reduce((all, { requests }) => all + requests, 0)
  return {
    target: target.url ?? 'the given fetch function',
    seed,
    phases,
    operations: planned,
    requests: Math.min(cap, sum(planned)),
    reads: Math.min(cap, sum(planned.filter(({ writes }) => !writes))),
    writes: Math.min(cap, sum(planned.filter(({ writes }) => writes))),
    credentials: [...credentials].filter((one) => one !== 'none'),
    tag: seed === undefined ? 'doppel-' : `doppel-${seed.toString(36)}-`,
  }
}

interface Tally {
  readonly counts: Partial<Record<Phase, number>>
  readonly negatives: Record<string, number>
  sample: Case | undefined
}

function newTally(): Tally {
  return { counts: {}, negatives: {}, sample: undefined }
}

/** Lets a part make its cases, one operation at a time, so that one that cannot be planned does not hide the others. */
async function count(session: DrySession, phase: Phase): Promise<void> {
  session.enter()
  const run = await loadPhase(phase)
  for (const operation of session.operations) {
    await run({ ...session, operations: [operation] }).catch(() => {})
  }
  if (phase === 'examples') await reach(session)
}

/** The most that a part whose requests depend on the answers may send. */
function bound(session: DrySession, operation: Operation, phase: Phase, credentials: ReadonlySet<CredentialName>): number {
  if (phase === 'properties') return operation.body ? Number.POSITIVE_INFINITY : 5
  const about = (one: Resource) => [one.create, one.list, one.read, one.replace, one.update, one.remove].includes(operation)
  if (phase === 'state') return session.resources.some(about) || operation.path.includes('{') ? Number.POSITIVE_INFINITY : 12
  if (isPublic(operation)) return 2
  if (!credentials.has('valid')) return 0
  const forms = formsOf(operation, credentials).length + 1
  // Each form twice, beside a request with the valid credential; what is made anew for each counts too.
  return (forms + (credentials.has('limited') ? 1 : 0) + 2) * 2 * (operation.path.includes('{') ? 2 : 1)
}

function credentialsOf(
  operation: Operation,
  phases: readonly Phase[],
  given: ReadonlySet<CredentialName>,
): Partial<Record<Phase, readonly CredentialName[]>> {
  const usual: readonly CredentialName[] = [given.has('valid') ? 'valid' : 'none']
  const others = isPublic(operation) ? (['none'] as const) : given.has('valid') ? [...given].filter((one) => one !== 'valid') : []
  const auth = [...new Set<CredentialName>([...(isPublic(operation) ? [] : usual), ...others])]
  return Object.fromEntries(phases.filter((phase) => phase !== 'spec').map((phase) => [phase, phase === 'auth' ? auth : usual]))
}
