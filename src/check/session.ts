/** What every phase is given: the document, the target, living things, a seeded chance, and the book of verdicts. */
import type { Severity, Slug } from '../contract/catalogue.ts'
import type { Contract } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Place, Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Assertion } from './assertion.ts'
import type { Case, CredentialName, Phase } from './case.ts'
import type { Generator } from './generate/generator.ts'
import type { Random } from './random.ts'
import type { Live, Resource } from './resource.ts'
import type { WireFault, WireRequest } from './wire.ts'

/** A case that was sent, and what came of it. */
export interface Sent {
  /** Counts from 0, in the order of sending. */
  readonly index: number
  readonly case: Case
  readonly wire: WireRequest
  /** `undefined` when no answer came. */
  readonly exchange: Exchange | undefined
  readonly fault?: WireFault
  readonly detail?: string
  /** The status; 0 when no answer came. */
  readonly status: number
  /** The body of the answer as a value, where it is JSON; `undefined` otherwise. */
  readonly value: unknown
  readonly ms: number
  /** What the passive checks found; already booked. */
  readonly violations: readonly Violation[]
}

/** What a phase found. */
export interface ActiveFinding {
  readonly operation: Operation
  readonly slug: Slug
  /** Where it differs from the check's own. */
  readonly severity?: Severity
  readonly reason: string
  readonly message: string
  readonly in?: Place
  readonly pointer?: string
  readonly schema?: string
  readonly expected?: string
  readonly found?: string
  /** The exchanges that show it, the last one most; earlier ones that made what they use are added. */
  readonly sent: readonly Sent[]
  /** The nearest one that passes, and what the two differ by. */
  readonly neighbour?: { readonly sent: Sent; readonly difference: string }
  readonly readings?: readonly { readonly reading: string; readonly verdict: string }[]
  /** What in the last answer shows it, where that is a value. */
  readonly asserts?: Assertion
}

/** Why something could not be had. */
export interface Missing {
  readonly missing: string
}

/** Whether something could not be had. */
export function isMissing(value: object): value is Missing {
  return 'missing' in value
}

/** What a valid case is wanted to be. */
export interface Wanted {
  readonly phase: Phase
  readonly label?: string
  /** It cleans up: see `Case`. */
  readonly free?: true
  /** The thing that its path is about; without it one is found or made. */
  readonly live?: Live
  /** Values that are set, on top of those that are made. */
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** The whole value of the body. */
  readonly body?: unknown
  readonly credential?: CredentialName
  /** `typical` by default; `minimal` leaves out whatever is optional, `full` nothing. */
  readonly size?: 'minimal' | 'typical' | 'full'
}

/** One run against one target. */
export interface Session {
  readonly document: Document
  readonly contract: Contract
  readonly generator: Generator
  readonly resources: readonly Resource[]
  /** The operations that the preset and the flags let this run send. */
  readonly operations: readonly Operation[]
  /** The credentials that were given. */
  readonly credentials: ReadonlySet<CredentialName>
  /** Chance for a purpose: the same purpose gives the same values in every run of one seed, whatever else was asked for. */
  random(purpose: string): Random
  /** Whether a check is part of this run. */
  wants(slug: Slug): boolean
  /** How many requests this operation may still cause in this phase; 0 also when the run is to stop. */
  left(operation: Operation, phase: Phase): number
  /** A valid case of an operation about living things; makes what it needs. */
  valid(operation: Operation, wanted: Wanted): Promise<Case | Missing>
  /** A living thing: any, or with `fresh` one that was just made and that nobody else holds. */
  live(resource: Resource, options: { phase: Phase; fresh?: boolean; parent?: Live; body?: unknown }): Promise<Live | Missing>
  /** Sends a case, holds the exchange against the passive checks, books them, and notes what was made or removed. */
  send(one: Case): Promise<Sent>
  /** Sends cases at once. */
  together(cases: readonly Case[]): Promise<Sent[]>
  /** The target's answer to a read of a living thing, asked again for a while as long as `until` is not met. */
  readUntil(live: Live, phase: Phase, until: (sent: Sent) => boolean): Promise<Sent | Missing>
  /** Tells a living thing's removal or change, where it did not come from `send`. */
  gone(live: Live): void
  /** Books what is wrong with the document itself; what is found later beneath such a place is inconclusive. */
  report(violations: readonly Violation[]): void
  fail(finding: ActiveFinding): void
  pass(operation: Operation, slug: Slug): void
  inconclusive(operation: Operation, slug: Slug, reason: string): void
  notRun(operation: Operation, slug: Slug, reason: string): void
}

/** A part of a run. */
export type RunPhase = (session: Session) => Promise<void>
