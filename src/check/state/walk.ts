/** Reads a list through all of its pages. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer, valueAt } from '../../openapi/pointer.ts'
import type { Assertion } from '../assertion.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { nextQuery } from './next.ts'
import { answered, ask, went } from './outcome.ts'
import { type Paging, pagingOf } from './paging.ts'

/** Pages beyond this are not read. */
const MOST_PAGES = 25

/** One page. */
export interface Page {
  readonly sent: Sent
  readonly items: readonly unknown[]
  readonly ids: readonly string[]
}

/** A list, as far as it was read. */
export interface Walk {
  readonly pages: readonly Page[]
  /** Whether the list came to an end. */
  readonly complete: boolean
}

/** What a walk is about. */
export interface WalkOptions {
  /** The path parameters of the list. */
  readonly path: Readonly<Record<string, unknown>>
  readonly parent?: Live | undefined
  readonly query?: Readonly<Record<string, unknown>>
  /** Items to a page; as many as are allowed by default. */
  readonly size?: number
  /** Ends the walk when it is met. */
  readonly until?: (page: Page) => boolean
  readonly most?: number
  readonly label?: string
  readonly credential?: 'second'
  readonly phase?: 'state' | 'auth'
}

/** Walks the list of a resource. */
export async function walk(session: Session, resource: Resource, options: WalkOptions): Promise<Walk | Missing> {
  const { list } = resource
  if (!list) return { missing: 'no operation lists them' }
  const paging = pagingOf(session.document, list)
  const size = paging.size ? Math.min(paging.most, Math.max(paging.least, options.size ?? 100)) : undefined
  const pages: Page[] = []
  const seen = new Set<string>()
  const most = options.most ?? MOST_PAGES
  let turn: Record<string, unknown> = {}
  while (pages.length < most) {
    const query = { ...sized(paging, size), ...options.query, ...turn }
    const sent = await ask(session, list, {
      phase: options.phase ?? 'state',
      label: options.label ?? 'lists them',
      path: pathOf(list, options.path),
      query,
      ...(options.parent && { live: options.parent }),
      ...(options.credential && { credential: options.credential }),
    })
    if (isMissing(sent)) return pages.length > 0 ? { pages, complete: false } : sent
    if (!went(sent)) return pages.length > 0 ? { pages, complete: false } : { missing: `the list was answered ${answered(sent)}` }
    const page = pageOf(resource, sent)
    if (!page) return { missing: 'no array of items was found in the list' }
    pages.push(page)
    if (options.until?.(page)) return { pages, complete: false }
    const fresh = page.ids.some((id) => !seen.has(id))
    for (const id of page.ids) seen.add(id)
    const items = pages.reduce((sum, { items }) => sum + items.length, 0)
    const next = nextQuery(list, paging, sent, {
      pages: pages.length,
      items,
      last: page.items.length,
      fresh,
      size,
      lastId: page.ids.at(-1),
    })
    if (!next || sameQuery(next, turn)) return { pages, complete: true }
    turn = next
  }
  return { pages, complete: false }
}

/** Of the path values that lead to a thing, those that the path of an operation has. */
export function pathOf({ path }: Operation, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => path.includes(`{${name}}`)))
}

function sized({ size }: Paging, wanted: number | undefined): Record<string, unknown> {
  return size && wanted !== undefined ? { [size.name]: wanted } : {}
}

function sameQuery(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function pageOf(resource: Resource, sent: Sent): Page | undefined {
  const items = resource.items === undefined ? firstArray(sent.value) : valueAt(sent.value, resource.items)
  if (!Array.isArray(items)) return undefined
  return { sent, items, ids: items.map((item) => String(idOf(resource, item))) }
}

function firstArray(value: unknown): unknown {
  if (Array.isArray(value)) return value
  const arrays = isObject(value) ? Object.values(value).filter(Array.isArray) : []
  return arrays.length === 1 ? arrays[0] : undefined
}

/** What names a thing, in its own body or in an item of a list. */
export function idOf(resource: Resource, body: unknown): unknown {
  const whole = valueAt(body, resource.key)
  if (whole !== undefined || typeof body !== 'object') return whole ?? body
  const last = resource.key.slice(resource.key.lastIndexOf('/'))
  return valueAt(body, last)
}

/** The members of a thing in an answer about it, out of their envelope. */
export function membersOf(resource: Resource, body: unknown): Record<string, unknown> | undefined {
  const envelope = resource.key.slice(0, Math.max(0, resource.key.lastIndexOf('/')))
  const inner = valueAt(body, envelope)
  if (isObject(inner)) return inner
  return isObject(body) ? body : undefined
}

/** The pointer, in an answer about a thing, of one of its members. */
export function placeOf(resource: Resource, body: unknown, pointer: string): string {
  const envelope = resource.key.slice(0, Math.max(0, resource.key.lastIndexOf('/')))
  return isObject(valueAt(body, envelope)) ? envelope + pointer : pointer
}

/** The pointer, in an answer about a thing, of the member of a name. */
export function memberAt({ resource }: { readonly resource: Resource }, { value }: Sent, name: string): string {
  return placeOf(resource, value, `/${escapePointer(name)}`)
}

/** What a list shows of a thing, for those who look again. */
export function listing(resource: Resource, of: Live, defect: 'holds' | 'lacks', { pages, complete }: Walk): Assertion {
  const whole = complete && pages.filter(({ items }) => items.length > 0).length <= 1
  return { kind: 'listed', ...itemsAt(resource), key: resource.key, of, defect, whole }
}

/** Where the items of a list are, for those who look again. */
export function itemsAt({ items }: Resource): { readonly items?: string } {
  return items === undefined ? {} : { items }
}

/** The id of a living thing, as text. */
export function nameOf(live: Live): string {
  return String(live.path[live.resource.parameter])
}

/** All ids of a walk. */
export function idsOf({ pages }: Walk): string[] {
  return pages.flatMap(({ ids }) => ids)
}

/** The item of a walk that is a living thing. */
export function itemOf({ pages }: Walk, live: Live): unknown {
  for (const { items, ids } of pages) {
    const index = ids.indexOf(nameOf(live))
    if (index !== -1) return items[index]
  }
  return undefined
}

/** The last request of a walk that was answered with items, or else the last one. */
export function lastOf({ pages }: Walk): Sent[] {
  const last = pages.findLast(({ items }) => items.length > 0) ?? pages.at(-1)
  return last ? [last.sent] : []
}
