/** Which API a URL means: the vendors' documented hosts and whatever base the user's app really calls. */
import type { AnyApi } from '../api.ts'
import type { Document } from '../openapi/document.ts'

/** Where one API answers, or all of them below one base. */
export type BaseUrl = string | Readonly<Record<string, string | readonly string[]>>

/** One place where an API answers. */
export interface Base {
  readonly api: string
  /** `undefined`: on any host. */
  readonly origin: string | RegExp | undefined
  /** The path of the base, without a slash at its end. */
  readonly prefix: string
  /** Only declared paths are ours: the rest belongs to others, as on a host that is any or at the root of the app's own. */
  readonly shared: boolean
}

/** What a URL leads to. */
export interface Located {
  readonly base: Base
  /** The whole base as it stands in the URL. */
  readonly url: string
  /** The rest of the path, still percent-encoded; begins with a slash. */
  readonly path: string
  readonly search: string
}

/** The path of an API's first documented server, e.g. `/api/v1`. */
export function serverPath(api: AnyApi): string {
  return parse(api.name, api.document.json.servers?.[0]?.url ?? '/').prefix
}

/**
 * The bases of an API: its documented hosts, and beside them what the user names.
 *
 * @throws Error when a base is neither a URL nor a path.
 */
export function basesOf(api: AnyApi, apis: readonly AnyApi[], baseUrl: BaseUrl | undefined): Base[] {
  const wanted = named(api, apis, baseUrl).map((url) => parse(api.name, url))
  const documented = [...documentedServers(api), ...(api.definition.bases ?? [])].map((url) => parse(api.name, url, true))
  // A host that is any is a guess at where the app calls: once that is named, the guess would take the requests of other mocks.
  return [...wanted, ...documented.filter(({ shared }) => !shared || wanted.length === 0)]
}

function named(api: AnyApi, apis: readonly AnyApi[], baseUrl: BaseUrl | undefined): readonly string[] {
  if (baseUrl === undefined) return []
  if (typeof baseUrl !== 'string') return [baseUrl[api.name] ?? []].flat()
  return apis.length === 1 ? [baseUrl] : [`${baseUrl.replace(/\/+$/, '')}/${api.name}${serverPath(api)}`]
}

function documentedServers(api: AnyApi): string[] {
  const { json }: Document = api.document
  return (json.servers ?? []).map(({ url }) => url).filter((url) => url.includes('://'))
}

function parse(api: string, url: string, documented = false): Base {
  const match = /^(?:([a-z][a-z0-9+.-]*:\/\/[^/?#]+))?(\/[^?#]*)?$/i.exec(url)
  if (!match || url === '') {
    throw new Error(`Failed to place ${api}: the base ${JSON.stringify(url)} is neither a URL (https://host/path) nor a path (/path)`)
  }
  const host = match[1]
  const prefix = (match[2] ?? '').replace(/\/+$/, '')
  if (host === undefined) return { api, origin: ownOrigin(), prefix, shared: documented || prefix === '' }
  const anyHost = /^[a-z]+:\/\/{[^}]+}$/i.test(host)
  return {
    api,
    origin: anyHost ? undefined : host.includes('{') ? asPattern(host) : new URL(host).origin,
    prefix,
    shared: anyHost && documented,
  }
}

/** Where a path without a host leads: to the page's own origin, and without a page (`undefined`) to any. */
export function ownOrigin(): string | undefined {
  const origin = globalThis.location?.origin
  return origin === 'null' ? undefined : origin
}

function asPattern(host: string): RegExp {
  const parts = host.toLowerCase().split(/{[^}]+}/)
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('[^./:]+')}$`)
}

/** Finds the base of a URL. A host that is named comes before any host, a longer path before a shorter one. */
export function locate(bases: readonly Base[], url: string, isDeclared: (base: Base, path: string) => boolean): Located | undefined {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const origin = start === -1 ? url : url.slice(0, start)
  const end = endOfPath(url)
  const path = start === -1 ? '/' : url.slice(start, end)
  for (const base of bases) {
    if (!isBelow(path, base.prefix) || !isOn(origin, base.origin)) continue
    const rest = path.slice(base.prefix.length) || '/'
    if (base.shared && !isDeclared(base, rest)) continue
    const query = url[end] === '?' ? url.slice(end + 1).split('#', 1)[0] : ''
    return { base, url: origin + base.prefix, path: rest, search: query ?? '' }
  }
  return undefined
}

/** The order in which {@link locate} wants its bases. */
export function inOrder(bases: readonly Base[]): Base[] {
  const weight = (base: Base) => (base.shared ? 0 : base.origin === undefined ? 1 : 2)
  return [...bases].sort((a, b) => weight(b) - weight(a) || b.prefix.length - a.prefix.length)
}

function endOfPath(url: string): number {
  const at = url.search(/[?#]/)
  return at === -1 ? url.length : at
}

function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/')
}

function isOn(origin: string, wanted: Base['origin']): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === origin : wanted.test(origin))
}
