/** Remembers the exchanges that others stand on: those that made things, and the one that each case became. */
import type { Case } from './case.ts'
import type { Living } from './living.ts'
import { skeleton, upTo } from './model/template.ts'
import type { Origin } from './resource.ts'
import type { Sent } from './session.ts'
import { countsItems } from './state/paging.ts'

/** A value in a request that an earlier answer gave. */
export interface Borrowed {
  readonly value: unknown
  readonly origin: Origin
}

/** What was sent before. */
export interface History {
  note(sent: Sent): void
  ofCase(one: Case): Sent | undefined
  /** The exchange of that index, where it made something. */
  maker(index: number): Sent | undefined
  /** The exchanges that are needed to see the last of the given ones again, in their order. */
  leadingTo(sent: readonly Sent[]): Sent[]
  /** The values of a request that earlier answers gave. */
  borrowed(sent: Sent): Borrowed[]
}

const DEEPEST = 6

/** Opens the history of a run. */
export function createHistory(living: Living): History {
  const cases = new WeakMap<Case, Sent>()
  const makers = new Map<number, Sent>()
  const given = (sent: Sent): Borrowed[] =>
    valuesIn(sent.case).flatMap(({ value, kind }) => {
      const origin = living.originOf(value, sent.index, kind)
      return origin ? [{ value, origin }] : []
    })
  const borrowed = (sent: Sent): Borrowed[] => given(sent).filter(({ origin: { at } }) => at !== 'path' && at !== 'request')
  const needed = (sent: Sent): Sent[] => given(sent).flatMap(({ origin }) => makers.get(origin.sent) ?? [])
  return {
    note: (sent) => {
      cases.set(sent.case, sent)
      const made = sent.status >= 200 && sent.status < 300 && (sent.wire.method === 'POST' || sent.wire.method === 'PUT')
      if (made) makers.set(sent.index, sent)
    },
    ofCase: (one) => cases.get(one),
    maker: (index) => makers.get(index),
    leadingTo: (sent) => {
      const all = new Set<Sent>()
      const add = (one: Sent, depth: number) => {
        if (all.has(one) || depth > DEEPEST) return
        for (const before of needed(one)) add(before, depth + 1)
        all.add(one)
      }
      for (const one of sent) add(one, 0)
      return [...all].sort((one, other) => one.index - other.index)
    },
    borrowed,
  }
}

/** The scalar values of a case that may name something, and of which kind where the path tells: how many items a page has names nothing. */
function valuesIn({ operation, path, query, body }: Case): { value: unknown; kind: string | undefined }[] {
  const found = new Set<unknown>()
  const walk = (value: unknown, depth: number) => {
    if (typeof value === 'string' || typeof value === 'number') found.add(value)
    else if (typeof value === 'object' && value !== null && depth < DEEPEST) for (const part of Object.values(value)) walk(part, depth + 1)
  }
  walk(path, 0)
  for (const [name, value] of Object.entries(query)) if (!countsItems(name)) walk(value, 1)
  if (body && 'value' in body) walk(body.value, 0)
  const kinds = new Map(Object.entries(path).map(([name, value]) => [String(value), skeleton(upTo(operation.path, name).at)]))
  return [...found].map((value) => ({ value, kind: kinds.get(String(value)) }))
}
