/** Which query parameters of a list turn its pages, by their names. */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { found } from './fields.ts'

/** The parameters that turn pages. */
export interface Paging {
  readonly size: Parameter | undefined
  /** The least and the most that `size` may be. */
  readonly least: number
  readonly most: number
  readonly cursor: Parameter | undefined
  readonly offset: Parameter | undefined
  readonly page: Parameter | undefined
  /** What the first page is called. */
  readonly first: number
}

const NAMES = {
  size: /^(?:limit|per_?page|page_?size|size|count|page_?limit|max_?results|max_?items|top|take|page\[(?:size|limit)\])$/i,
  cursor:
    /^(?:(?:page_?|next_?)?cursor|after|(?:next_?)?page_?token|next_?token|next|starting_?after|continuation(?:_?token)?|marker|page\[(?:cursor|after)\])$/i,
  offset: /^(?:offset|skip|start|start_?index|page_?offset|page\[offset\])$/i,
  page: /^(?:page|page_?number|page_?no|page_?index|page\[number\])$/i,
} as const

/** Names that turn pages or order items, and so filter nothing. */
const OTHER =
  /^(?:before|ending_?before|(?:sort|order)(?:ing|_?by|_?dir(?:ection)?|_?order)?|direction|dir|fields?|include|expand|select|q|query|search)$/i

/** The paging parameters of a list. */
export function pagingOf(document: Document, list: Operation): Paging {
  const parameter = (kind: keyof typeof NAMES) =>
    list.parameters.find(({ in: place, name }) => place === 'query' && NAMES[kind].test(name.replaceAll('$', '').replaceAll('-', '_')))
  const bound = (of: Parameter | undefined, keyword: string) => {
    const value = of?.schema === undefined ? undefined : found(document, of.schema, keyword)
    return typeof value === 'number' ? value : undefined
  }
  const [size, page] = [parameter('size'), parameter('page')]
  const numeric = size && (size.types.includes('integer') || size.types.includes('number') || size.types.length === 0) ? size : undefined
  const pageLeast = bound(page, 'minimum') ?? bound(page, 'default')
  return {
    size: numeric,
    least: Math.max(1, bound(numeric, 'minimum') ?? 1),
    most: bound(numeric, 'maximum') ?? Math.max(100, bound(numeric, 'default') ?? 0),
    cursor: parameter('cursor'),
    offset: parameter('offset'),
    page,
    first: pageLeast === 0 ? 0 : 1,
  }
}

/** Whether a parameter says how many items a page has, or where among them it begins: a number that names nothing. */
export function countsItems(name: string): boolean {
  const plain = name.replaceAll('$', '').replaceAll('-', '_')
  return [NAMES.size, NAMES.offset, NAMES.page].some((pattern) => pattern.test(plain))
}

/** Whether a parameter pages, orders or shapes a list, rather than filtering it. */
export function shapesList(name: string): boolean {
  const plain = name.replaceAll('$', '').replaceAll('-', '_')
  return OTHER.test(plain) || Object.values(NAMES).some((pattern) => pattern.test(plain))
}
