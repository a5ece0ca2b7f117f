/** Cursors of lists: URL-safe Base64 of the name and id that a page begins behind or ends before. */
import type { components } from './document.gen.ts'
import { type Page, type PageAsked, type Place, pageOf, type Stretch } from './listing.ts'
import { badRequest } from './problem.ts'

/** The paging part of a query. */
export interface PageQuery {
  readonly limit?: number
  readonly before?: string
  readonly after?: string
}

/** A page of what some stretches list, and what is answered of where it stands. */
export function pageAsked<Entry>(
  stretches: readonly Stretch<Entry>[],
  { limit = 10, before, after }: PageQuery,
  how: Pick<PageAsked, 'newestFirst'> = {},
): { readonly entries: readonly Entry[]; readonly paging: components['schemas']['Paging'] } {
  if (before !== undefined && after !== undefined) throw badRequest('Only one of before or after query parameter allowed')
  const page = pageOf(stretches, { limit, ...how, before: placeIn('before', before), after: placeIn('after', after) })
  return { entries: page.entries, paging: drawPaging(page) }
}

function drawPaging({ before, after, total }: Page<unknown>): components['schemas']['Paging'] {
  return { ...(before && { before: writeCursor(before) }), ...(after && { after: writeCursor(after) }), total }
}

/** JSON keeps a cursor to ASCII where a name holds half of a surrogate pair. */
function writeCursor({ by, key }: Place): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ name: by, id: key }))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Where a cursor points to; the row itself may be gone. An empty one is the start. Throws a 400 for what this list has not written. */
function placeIn(parameter: 'before' | 'after', cursor: string | undefined): Place | undefined {
  if (!cursor) return undefined
  const value = decode(cursor)
  if (typeof value === 'object' && value !== null && 'name' in value && 'id' in value) {
    const { name, id } = value
    if (typeof name === 'string' && typeof id === 'string') return { by: name, key: id }
  }
  // inferred: an unreadable cursor is a 400.
  throw badRequest(`[query param ${parameter} must be a cursor of this list]`)
}

function decode(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
