/** Learns from what the target refuses which valid requests it accepts: another way to make them, or without a field it complains of. */
import type { Contract } from '../../contract/contract.ts'
import type { Operation } from '../../openapi/operation.ts'
import { singular } from '../model/names.ts'
import { changed, LEFT_OUT } from '../model/references.ts'
import { skeleton } from '../model/resources.ts'
import type { Sent } from '../session.ts'
import { mediaOf } from './body.ts'

/** The ways to a valid body, in the order in which they are tried. */
export const WAYS = ['typical', 'example', 'full', 'minimal'] as const

/** A way to a valid body. */
export type Way = (typeof WAYS)[number]

/** What was learnt of each operation. */
export interface Learning {
  way(operation: Operation): Way
  /** Optional fields that are left out of bodies about the same kind of thing. */
  avoided(operation: Operation): ReadonlySet<string>
  /** Required fields that name what must be there: their examples are sent as they are. */
  kept(operation: Operation): ReadonlySet<string>
  note(sent: Sent): void
}

interface Learnt {
  at: number
  settled: boolean
}

/** With 404 a body may be told that what it refers to is not there. */
export const REFUSALS: ReadonlySet<number> = new Set([400, 404, 406, 415, 422])

/** The label of the requests that others need; they and plain valid ones are learnt from. */
export const NEEDED = 'makes what is needed'

/** Opens what is learnt in a run. */
export function createLearning(contract: Contract): Learning {
  const learnt = new Map<string, Learnt>()
  const avoided = new Map<string, Set<string>>()
  const kept = new Map<string, Set<string>>()
  const avoidedBy = ({ path }: Operation): Set<string> => {
    const collection = skeleton(path).replace(/(?:\/{})+$/, '')
    const known = avoided.get(collection) ?? new Set<string>()
    avoided.set(collection, known)
    return known
  }
  const of = (operation: Operation): Learnt => {
    const known = learnt.get(operation.key) ?? { at: 0, settled: false }
    learnt.set(operation.key, known)
    return known
  }
  return {
    way: (operation) => WAYS[of(operation).at % WAYS.length] ?? 'typical',
    avoided: avoidedBy,
    kept: ({ key }) => kept.get(key) ?? NO_FIELDS,
    note: (sent) => {
      const { operation, expectation, label } = sent.case
      // A label with a colon says what is special about a case; nothing general is learnt from that.
      if (expectation !== 'valid' || label.includes(':')) return
      const state = of(operation)
      const plain = label === 'valid' || label === NEEDED
      if (plain && sent.status >= 200 && sent.status < 300) state.settled = true
      // What a body refers to may be gone later, whatever was accepted before.
      const vanished = sent.status === 404
      if (!REFUSALS.has(sent.status) || isConflict(sent) || ((state.settled || !plain) && !vanished)) return
      const { optional, required } = blamedFields(contract, sent)
      if (vanished && required.length > 0) kept.set(operation.key, new Set([...(kept.get(operation.key) ?? []), ...required]))
      const blamed = optional.filter((name) => !avoidedBy(operation).has(name))
      for (const name of blamed) avoidedBy(operation).add(name)
      if (blamed.length === 0 && plain && !state.settled) state.at++
    },
  }
}

/** Whether a request was refused because something like it exists already. */
export function isConflict({ status, exchange }: Sent): boolean {
  if (status === 409) return true
  const body = exchange?.response.body
  return REFUSALS.has(status) && typeof body === 'string' && /already|\bunique|\btaken\b|duplicate/i.test(body.slice(0, 4000))
}

/** The fields of a body that the answer complains of: by their names where they are optional, or else by a value that it quotes. */
function blamedFields(contract: Contract, { case: { operation, body }, exchange }: Sent): { optional: string[]; required: string[] } {
  const text = exchange?.response.body
  const schema = mediaOf(operation)?.schema
  const none = { optional: [], required: [] }
  if (!body || !('value' in body) || typeof text !== 'string' || schema === undefined) return none
  const { value } = body
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return none
  const isOptional = (name: string) =>
    contract.judge('request/body-invalid', 'request', schema, changed(value, [name], LEFT_OUT), { in: 'body' }).length === 0
  const named = Object.keys(value).filter((name) => [name, singular(name)].some((word) => names(text, word)) && isOptional(name))
  if (named.length > 0) return { optional: named, required: [] }
  // What is named may not be there: "team instance for Sales not found".
  const quoted = Object.entries(value).filter(([, inner]) => textsIn(inner).some((one) => one.length >= LEAST_QUOTED && names(text, one)))
  const fields = quoted.map(([name]) => name)
  return { optional: fields.filter(isOptional), required: fields.filter((name) => !isOptional(name)) }
}

const NO_FIELDS: ReadonlySet<string> = new Set()

/** A shorter text stands in any sentence by chance. */
const LEAST_QUOTED = 4

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Whether a text has a name in it as a word of its own. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?:^|[^\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[^\\w-]|$)`).test(text)
}
