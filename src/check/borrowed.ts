/** Finds the values of a request that earlier answers gave: what things are called, the marks of pages, and ETags. */
import { escapePointer } from '../openapi/pointer.ts'
import type { Assertion } from './assertion.ts'
import type { History } from './history.ts'
import type { Sent } from './session.ts'

/** Where an answer gives its ETag. */
export const ETAG = 'header etag'

/** A value that a request takes from an answer. */
export interface Taken {
  readonly value: unknown
  /** A pointer in the body, or `header location` or `header etag`. */
  readonly at: string
  /** The one place in the request where it stands; it may stand anywhere in it without. */
  readonly into?: { readonly in: 'query' | 'header'; readonly name: string }
}

/** What a request takes from the answers to earlier steps of its finding. */
export function takenBy(
  history: History,
  one: Sent,
  steps: readonly Sent[],
  asserts: Assertion | undefined,
): (Taken & { readonly step: number })[] {
  const stepOf = (sent: number) => steps.findIndex(({ index }) => index === sent)
  const names = history.borrowed(one).map(({ value, origin }) => ({ value, step: stepOf(origin.sent), at: origin.at }))
  const pages = asserts?.kind === 'overlapping' ? asserts.answers : asserts?.kind === 'unpaged' ? asserts.answers.slice(1) : []
  const before = pages[pages.findIndex(({ index }) => index === one.index) - 1]
  const page = before && steps.find(({ index }) => index === before.index)
  const marks = page ? takenForPage(page, one).map((taken) => ({ ...taken, step: stepOf(page.index) })) : []
  const tagged = steps.findLast((before) => before.index < one.index && takenTags(before, one).length > 0)
  const tags = tagged ? takenTags(tagged, one).map((taken) => ({ ...taken, step: stepOf(tagged.index) })) : []
  return [...names, ...marks, ...tags].filter(({ step }) => step !== -1)
}

/** What the request for a page takes from the page before; nothing is found where pages are counted. */
export function takenForPage(before: Sent, sent: Sent): (Taken & Required<Pick<Taken, 'into'>>)[] {
  return turnsOf(before, sent).flatMap(([name, value]) => {
    const at = isScalar(value) ? pointerOf(before.value, value, '') : undefined
    return isScalar(value) && at !== undefined ? [{ value, at, into: { in: 'query' as const, name } }] : []
  })
}

/** The parameters by which a page differs from the one before. */
export function turnsOf(before: Sent, sent: Sent): [string, unknown][] {
  return Object.entries(sent.case.query).filter(([name, value]) => String(value) !== String(before.case.query[name]))
}

const CONDITIONS = ['if-none-match', 'if-match']

/** The ETags of an earlier answer in the conditions of a request. */
function takenTags(before: Sent, { wire }: Sent): Taken[] {
  const tag = before.exchange?.response.headers.get('etag')
  if (tag == null) return []
  return wire.headers.flatMap(([name, value]) =>
    CONDITIONS.includes(name.toLowerCase()) && value === tag ? [{ value, at: ETAG, into: { in: 'header' as const, name } }] : [],
  )
}

function isScalar(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

const MARK = /next|cursor|after|token|marker|continu/i

/** The place of a mark in a body, outside the items of a list. */
function pointerOf(body: unknown, value: string | number, at: string): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  for (const [name, inner] of Object.entries(body)) {
    const place = `${at}/${escapePointer(name)}`
    if (MARK.test(name) && isScalar(inner) && String(inner) === String(value)) return place
    const below = pointerOf(inner, value, place)
    if (below !== undefined) return below
  }
  return undefined
}
