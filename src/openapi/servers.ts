/** Servers: which part of a whole URL is the base of the API, and which the path that the document speaks of. */
import type { Document } from './document.ts'
import { valueAt } from './pointer.ts'
import { createPathRouter, type Router } from './router.ts'

interface Base {
  /** The host with its port; `undefined` where the server names none, or one with variables. */
  readonly host: string | undefined
  /** Matches the path of the base at the beginning of a path. */
  readonly prefix: RegExp
}

interface Known {
  readonly bases: readonly Base[]
  readonly router: Router
}

const known = new WeakMap<Document, Known>()

/**
 * The path and query of a URL below the base that one of the document's servers names. A host that is named comes before any other,
 * and a base below which the path is declared before one below which it is not. Where no base fits, the whole path is given.
 */
export function belowBase(document: Document, url: string): string {
  const { bases, router } = knownOf(document)
  const [, host = '', path = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/([^/?#]*))?([^#]*)/i.exec(url) ?? []
  const [before = '', query] = path.split(/\?(.*)/s)
  const whole = before === '' ? '/' : before
  const found = bases
    .filter((base) => base.prefix.test(whole))
    .map((base) => ({ rest: whole.replace(base.prefix, '') || '/', near: base.host === host.toLowerCase() ? 0 : 1 }))
    .sort((a, b) => a.near - b.near || a.rest.length - b.rest.length)
  const isDeclared = (rest: string) => router('GET', rest).kind !== 'path-undocumented'
  const rest = [...found.map((one) => one.rest), whole].find(isDeclared) ?? found[0]?.rest ?? whole
  return query === undefined ? rest : `${rest}?${query}`
}

function knownOf(document: Document): Known {
  const made = known.get(document) ?? { bases: basesOf(document), router: createPathRouter(document) }
  known.set(document, made)
  return made
}

function basesOf(document: Document): Base[] {
  const { json } = document
  const items = Object.values(json.paths ?? {}) as ({ servers?: unknown } | undefined)[]
  const own = document.operations.map(({ pointer }) => (valueAt(json, pointer) as { servers?: unknown } | undefined)?.servers)
  const servers = [json.servers, ...items.map((item) => item?.servers), ...own].flatMap((list) => (Array.isArray(list) ? list : []))
  return servers.flatMap(({ url, variables }: { url?: unknown; variables?: Record<string, { enum?: unknown; default?: unknown }> }) => {
    if (typeof url !== 'string') return []
    const [, host, path = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/([^/?#]*)|{[^}]+})?([^?#]*)/i.exec(url) ?? []
    const parts = path.replace(/^\.(?=\/)|\/+$/g, '').split(/({[^}]+})/)
    const pattern = parts.map((part) => (part.startsWith('{') ? valuesOf(variables?.[part.slice(1, -1)]) : escaped(part))).join('')
    const start = pattern === '' || pattern.startsWith('/') ? pattern : `/${pattern}`
    return [{ host: host === undefined || host.includes('{') ? undefined : host.toLowerCase(), prefix: new RegExp(`^${start}(?=/|$)`) }]
  })
}

/** What a variable may stand for: one of its values, or any step. */
function valuesOf(variable: { enum?: unknown; default?: unknown } | undefined): string {
  const listed = Array.isArray(variable?.enum) ? variable.enum : []
  const values = [...listed, ...(typeof variable?.default === 'string' ? [variable.default] : [])].map((value) => escaped(String(value)))
  return listed.length > 0 ? `(?:${values.join('|')})` : `(?:${[...values, '[^/]+'].join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
