/** The envelope in which Secoda lists things: links, meta, counts and one page of results. */
import { problem } from '../../problem.ts'
import type { Table } from '../../store/table.ts'
import type { components } from './document.gen.ts'
import type { SecodaContext } from './model.ts'
import { NONE } from './quirks.ts'

/** A page of anything. */
export type Page<Shown> = components['schemas']['Envelope'] & { results: Shown[] }

/** What can be listed: so many rows, and some of them. */
export interface Listing<Row> {
  readonly count: number
  slice(offset: number, limit: number): readonly Row[]
}

// inferred: the vendor's example of 315 users on 7 pages allows 45 to 52
const PAGE_SIZE = 50

/** The rows of an order as a listing. */
export function inOrder<Row, Order extends string>(table: Table<Row, string, Order>, order: Order): Listing<Row> {
  return { count: table.count(order), slice: (offset, limit) => table.page(order, { limit, offset }) }
}

/** Rows that are at hand as a listing. */
export function ofRows<Row>(rows: readonly Row[]): Listing<Row> {
  return { count: rows.length, slice: (offset, limit) => rows.slice(offset, offset + limit) }
}

/**
 * The page with this number, from 1.
 *
 * @throws Problem 404 when there is no such page; an empty list has one page.
 */
export function pageOf<Row, Shown>(
  listing: Listing<Row>,
  page: number,
  show: (row: Row) => Shown,
  { request, quirks }: Pick<SecodaContext, 'request' | 'quirks'>,
): Page<Shown> {
  const { count } = listing
  const total_pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (page > total_pages) throw problem(404, { code: 'not_found', detail: 'Invalid page.' })
  const previous_page = page > 1 ? page - 1 : null
  const next_page = page < total_pages ? page + 1 : null
  const linkTo = linker(request.url, quirks['none-as-text'] ? NONE : null)
  return {
    links: { next: linkTo(next_page), previous: linkTo(previous_page) },
    meta: { page, previous_page, next_page },
    count,
    total_pages,
    results: listing.slice((page - 1) * PAGE_SIZE, PAGE_SIZE).map(show),
  }
}

// inferred: a link is the address that was asked for, with another page
function linker(address: string, nowhere: string | null): (page: number | null) => string | null {
  return (page) => {
    if (page === null) return nowhere
    const url = new URL(address)
    url.searchParams.set('page', String(page))
    return url.href
  }
}
