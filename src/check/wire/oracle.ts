/**
 * The wire oracle: reads the very bytes that were sent every way that servers plausibly do. A request counts as invalid only where no
 * reading makes it valid, so that a server that coerces a query is not blamed for what it may rightly have understood.
 */
import type { Contract } from '../../contract/contract.ts'
import type { Place, Violation } from '../../contract/violation.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { WireRequest } from '../wire.ts'
import { bodyValues } from './read-body.ts'
import { parameterValues } from './read-parameter.ts'
import type { ReadValue } from './reading.ts'

/** One way to read one part of a request, and whether the document allows what it gives. */
export interface Reading {
  readonly in: Place
  /** The parameter; empty for the body. */
  readonly name: string
  readonly reading: string
  readonly valid: boolean
  readonly why: string
  /** The rule that it breaks; empty where it breaks none. */
  readonly keyword: string
  /** Set on readings that are known of servers and still none of the contract: they only weaken a finding. */
  readonly lax?: true
}

/** How each part of a request may be read. */
export function readings(contract: Contract, operation: Operation, wire: WireRequest): Reading[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    const values = parameterValues(contract.document, operation, parameter, wire)
    return judged(contract, parameter.in, parameter.name, parameter.schema, values)
  })
  const body = bodyValues(contract, operation, wire)
  return body ? [...parameters, ...judged(contract, 'body', '', body.schema, body.values)] : parameters
}

/** The readings of the first part that none of its readings makes valid; `undefined` where the request may be read as valid. */
export function invalidPart(all: readonly Reading[]): Reading[] | undefined {
  for (const group of groups(all)) if (!group.some(({ valid, lax }) => valid && !lax)) return group
  return undefined
}

/** Whether only a reading that the contract does not allow makes a part valid. */
export function isLaxlyValid(part: readonly Reading[]): boolean {
  return part.some(({ valid, lax }) => valid && lax)
}

/** Readings as reports show them. */
export function table(part: readonly Reading[]): { reading: string; verdict: string }[] {
  return part.map(({ reading, valid, why }) => ({ reading, verdict: valid ? 'valid' : why }))
}

function groups(all: readonly Reading[]): Reading[][] {
  const found = new Map<string, Reading[]>()
  for (const one of all) {
    const key = `${one.in} ${one.name}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()]
}

function judged(contract: Contract, place: Place, name: string, schema: string | undefined, values: readonly ReadValue[]): Reading[] {
  const seen = new Set<string>()
  const found: Reading[] = []
  for (const { reading, value, absent, fault, lax } of values) {
    const key = fault ?? (absent === undefined ? `${JSON.stringify(value)}` : `absent ${absent}`)
    if (seen.has(key)) continue
    seen.add(key)
    const breach =
      fault !== undefined
        ? { why: fault, keyword: 'syntax' }
        : absent !== undefined
          ? absence(absent)
          : broken(contract, place, name, schema, value)
    found.push({ in: place, name, reading, valid: breach.why === '', ...breach, ...(lax && { lax }) })
  }
  return found
}

type Breach = Pick<Reading, 'why' | 'keyword'>

const NONE: Breach = { why: '', keyword: '' }

function absence(allowed: boolean): Breach {
  return allowed ? NONE : { why: 'it is required', keyword: 'required' }
}

function broken(contract: Contract, place: Place, name: string, schema: string | undefined, value: unknown): Breach {
  if (schema === undefined) return NONE
  const where = { in: place, pointer: name === '' ? '' : `/${name}` }
  const all = contract.judge(place === 'body' ? 'request/body-invalid' : 'request/parameter-invalid', 'request', schema, value, where)
  return { why: all[0]?.message ?? '', keyword: keywordOf(all) }
}

/** The rule that a value breaks. Where it may be one of several things, its type is wrong only if it is so for all of them. */
function keywordOf(all: readonly Violation[]): string {
  const reasons = all.map(({ reason }) => reason)
  const own = reasons.filter((reason) => reason !== 'anyOf' && reason !== 'oneOf')
  const [first = ''] = own.length > 0 ? own : reasons
  return own.length < reasons.length ? (own.find((reason) => reason !== 'type') ?? first) : first
}
