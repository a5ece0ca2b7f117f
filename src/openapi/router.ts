/** Finds the operation that a method and a path below the base mean. The only door to the routing library. */
import { addRoute, createRouter, findRoute } from 'rou3'
import type { Document } from './document.ts'
import type { Operation } from './operation.ts'

/** What a path leads to. */
export type Route =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'method-undocumented'; readonly allow: readonly string[] }
  | { readonly kind: 'path-undocumented' }

/** Takes a method in capitals and a path that is still percent-encoded; parameters come back as they are written. */
export type Router = (method: string, path: string) => Route

interface Target {
  readonly operation: Operation
  /** Of the parameters in its path. */
  readonly names: readonly string[]
}

/** The operations by method. */
type Methods = Map<string, Target>

const NOWHERE: Route = { kind: 'path-undocumented' }
const NO_PARAMS = {}

/** Makes the router of a document. HEAD goes where GET goes unless it is declared itself. */
export function createPathRouter(document: Document): Router {
  // The library takes `/users/` for `/users`: paths that end with a slash are kept apart.
  const bare = createRouter<Methods>()
  const slashes = createRouter<Methods>()
  const items = new Map<string, Methods>()
  for (const operation of document.operations) {
    // Templates that differ only in the names of their parameters are one path; the first that declares a method has it.
    const route = pattern(operation.path)
    const methods = items.get(route) ?? new Map()
    if (!items.has(route)) addRoute(isSlashed(route) ? slashes : bare, '', route, methods)
    items.set(route, methods)
    const names = [...operation.path.matchAll(/{([^}]+)}/g)].map((match) => match[1] ?? '')
    if (!methods.has(operation.method)) methods.set(operation.method, { operation, names })
  }
  return (method, path) => {
    if (path.includes('//')) return NOWHERE
    const slashed = isSlashed(path)
    const plain = slashed ? path.slice(0, -1) : path
    const exact = findRoute(slashed ? slashes : bare, '', plain)
    // A path that is declared with a slash alone is served without it, too, or leads to it.
    const found = exact ?? (slashed && !document.slashOptional ? undefined : findRoute(slashed ? bare : slashes, '', plain))
    if (!found) return NOWHERE
    const methods = found.data
    const target = methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined)
    if (!target) return { kind: 'method-undocumented', allow: allowed(methods) }
    const { operation, names } = target
    if (names.length === 0) return { kind: 'operation', operation, params: NO_PARAMS }
    const params: Record<string, string> = {}
    for (const [index, name] of names.entries()) params[name] = found.params?.[`p${index}`] ?? ''
    return { kind: 'operation', operation, params }
  }
}

/** The methods that an `Allow` header lists. */
function allowed(methods: Methods): string[] {
  const list = new Set(methods.keys())
  if (list.has('GET')) list.add('HEAD')
  return [...list.add('OPTIONS')]
}

function isSlashed(path: string): boolean {
  return path.length > 1 && path.endsWith('/')
}

/** A path template in the notation of the routing library. */
function pattern(path: string): string {
  let index = 0
  return path.replace(/{[^}]+}|[\\:*()?+]/g, (part) => (part.startsWith('{') ? `:p${index++}` : `\\${part}`))
}
