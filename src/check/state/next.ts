/** What the next page of a list is asked with, as its last page or the numbers so far tell. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Sent } from '../session.ts'
import type { Paging } from './paging.ts'

/** How far a list was walked. */
export interface Progress {
  /** Pages and items received so far, the last page among them. */
  readonly pages: number
  readonly items: number
  readonly last: number
  /** Whether the last page held an item that no page before it held. */
  readonly fresh: boolean
  readonly size: number | undefined
  /** What the last item of the last page is called. */
  readonly lastId: string | undefined
}

/** The query of the next page. `undefined` when there is none. */
export function nextQuery(list: Operation, paging: Paging, sent: Sent, progress: Progress): Record<string, unknown> | undefined {
  const link = nextLink(list, sent)
  if (link) return link
  const cursor = paging.cursor && nextCursor(sent)
  if (paging.cursor && cursor !== undefined) return { [paging.cursor.name]: cursor }
  // A page that is empty, or brings nothing new, is the end wherever pages are counted.
  if (progress.last === 0 || !progress.fresh) return undefined
  if (paging.offset) return { [paging.offset.name]: progress.items }
  if (paging.page) return { [paging.page.name]: paging.first + progress.pages }
  // Some lists take the id of the last item that was seen, and name it nowhere.
  const full = progress.size !== undefined && progress.last >= progress.size
  if (paging.cursor && full && progress.lastId !== undefined && /after$/i.test(paging.cursor.name)) {
    return { [paging.cursor.name]: progress.lastId }
  }
  return undefined
}

/** The query of a link to the next page: in the `Link` header, or in the body. */
function nextLink(list: Operation, sent: Sent): Record<string, unknown> | undefined {
  const header = sent.exchange?.response.headers.get('link') ?? ''
  const linked = header.split(/,(?=\s*<)/).find((part) => /;\s*rel\s*=\s*"?[^";]*\bnext\b/i.test(part))
  const url = /<([^>]*)>/.exec(linked ?? '')?.[1] ?? bodyLink(sent.value)
  if (url === undefined || !url.includes('?')) return undefined
  const declared = new Map(list.parameters.filter(({ in: place }) => place === 'query').map((parameter) => [parameter.name, parameter]))
  const entries = [...new URLSearchParams(url.slice(url.indexOf('?') + 1).split('#')[0])].filter(([name]) => declared.has(name))
  const typed = entries.map(([name, text]) => {
    const types = declared.get(name)?.types ?? []
    return [name, (types.includes('integer') || types.includes('number')) && /^-?\d+$/.test(text) ? Number(text) : text]
  })
  return typed.length > 0 ? Object.fromEntries(typed) : undefined
}

const LINK = /^(?:next|next_?(?:page|url|link|href|page_?url|page_?link))$/i
const CURSOR =
  /^(?:next|(?:next|end)_?(?:page_?)?(?:cursor|token|key|marker)?|next_?(?:page|starting_?after)|cursor|after|page_?token|continuation(?:_?token)?|marker)$/i
const ENVELOPE = /^(?:_?links?|paging|pagination|page_?info|page|meta(?:data)?|cursors?|response_?metadata)$/i

function bodyLink(value: unknown): string | undefined {
  const texts = members(value, LINK).map((found) => (isObject(found) ? found.href : found))
  return texts.find((text): text is string => typeof text === 'string' && text.includes('?'))
}

/** What the last page names as the place where the next one begins; `undefined` at the end. */
function nextCursor(sent: Sent): string | number | undefined {
  const hasMore = members(sent.value, /^(?:has_?(?:more|next(?:_?page)?)|more)$/i)[0]
  if (hasMore === false) return undefined
  const found = members(sent.value, CURSOR).find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number')
  if (found !== undefined) return found as string | number
  const headers = [...(sent.exchange?.response.headers ?? [])]
  return headers.find(([name, value]) => /next.*(?:cursor|token|page)/i.test(name) && value !== '')?.[1]
}

/** The values of members whose name fits, at the top of a body and in the envelopes of paging below it; `next` before others. */
function members(value: unknown, name: RegExp): unknown[] {
  if (!isObject(value)) return []
  const own = Object.entries(value).filter(([key]) => name.test(key))
  const ordered = own.sort(([one], [other]) => Number(/^next/i.test(other)) - Number(/^next/i.test(one)))
  const below = Object.entries(value).flatMap(([key, part]) => (ENVELOPE.test(key) && isObject(part) ? members(part, name) : []))
  return [...ordered.map(([, part]) => part), ...below]
}
