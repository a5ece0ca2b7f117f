/** The envelope in which Secoda lists things: links, meta, counts and one page of results. */
import type { Context } from '../../api.ts'
import { problem } from '../../problem.ts'
import type { Table } from '../../store/table.ts'
import type { components } from './document.gen.ts'

/** A page of anything. */
export type Page<Shown> = Omit<components['schemas']['UserPage'], 'results'> & { results: Shown[] }

// inferred: the vendor's example of 315 users on 7 pages allows 45 to 52
const PAGE_SIZE = 50

/**
 * The page with this number, from 1.
 *
 * @throws Problem 404 when there is no such page; an empty table has one page.
 */
export function pageOf<Row, Order extends string, Shown>(
  table: Table<Row, string, Order>,
  order: Order,
  page: number,
  show: (row: Row) => Shown,
  { request }: Pick<Context, 'request'>,
): Page<Shown> {
  const count = table.count(order)
  const total_pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (page > total_pages) throw problem(404, { code: 'not_found', detail: 'Invalid page.' })
  const previous_page = page > 1 ? page - 1 : null
  const next_page = page < total_pages ? page + 1 : null
  const linkTo = linker(request.url)
  return {
    links: { next: linkTo(next_page), previous: linkTo(previous_page) },
    meta: { page, previous_page, next_page },
    count,
    total_pages,
    results: table.page(order, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }).map(show),
  }
}

// inferred: a link is the address that was asked for, with another page
function linker(address: string): (page: number | null) => string | null {
  return (page) => {
    if (page === null) return null
    const url = new URL(address)
    url.searchParams.set('page', String(page))
    return url.href
  }
}
