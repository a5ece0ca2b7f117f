/** What the makers of cases and things need of the run. */
import type { Contract } from '../../contract/contract.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Case, Phase } from '../case.ts'
import type { Generator } from '../generate/generator.ts'
import type { Living } from '../living.ts'
import type { Random } from '../random.ts'
import type { Live, Resource } from '../resource.ts'
import type { Missing, Sent, Session, Wanted } from '../session.ts'
import type { Learning } from './learning.ts'
import type { Spent } from './spent.ts'

/** How a living thing is wanted. */
export type LiveOptions = Parameters<Session['live']>[1]

/** The run, as its makers see it. */
export interface MakeContext {
  readonly contract: Contract
  readonly generator: Generator
  readonly resources: readonly Resource[]
  readonly living: Living
  readonly learning: Learning
  readonly spent: Spent
  /** Whether the run may change nothing. */
  readonly readOnly: boolean
  /** Whether this run may send an operation at all. */
  allows(operation: Operation): boolean
  random(purpose: string): Random
  /** A mark of this run that counts up. */
  tag(): string
  /** Sends a request that another operation needs; it counts against that one. */
  send(one: Case, cause: Operation): Promise<Sent>
  /** Reads a thing until something is so. */
  readUntil(live: Live, phase: Phase, cause: Operation, until: (sent: Sent) => boolean): Promise<Sent | Missing>
  stopped(): boolean
}

/** Makes a valid case; what else must be sent for it counts against the cause. */
export type MakeValid = (operation: Operation, wanted: Wanted, cause: Operation) => Promise<Case | Missing>

/** Finds or makes a living thing. */
export type MakeLive = (resource: Resource, options: LiveOptions, cause: Operation) => Promise<Live | Missing>

/** Whether an operation changes nothing. */
export function isSafe({ method }: Operation): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'TRACE'
}
