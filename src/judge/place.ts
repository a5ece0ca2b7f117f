/** Where in a document a URL leads: takes the base of the API off it, as the document's servers or the user name it. */
import type { Document } from '../openapi/document.ts'
import { createPathRouter, type Router } from '../openapi/router.ts'

/** A URL below a base of the API. */
export interface Placed {
  /** Path and query below the base, still percent-encoded; begins with a slash. */
  readonly path: string
}

/** Finds the path below the base; `undefined` for what is not this API's. */
export type Place = (url: string) => Placed | undefined

/** How a {@link Place} takes what no server of the document names. */
export interface PlaceOptions {
  /** The whole base, a URL or a path; it replaces the document's servers. */
  readonly base?: string | undefined
  /**
   * Who asks. A `client` talks to many hosts: those of the document's servers are its own. A `server` does not know its public
   * address, and serves more than the API. A `test` knows that it is about the API. Default `client`.
   */
  readonly side?: 'client' | 'server' | 'test'
}

interface Base {
  /** `undefined`: on any host. */
  readonly origin: RegExp | undefined
  readonly prefix: RegExp
  readonly bare: boolean
  /** The document does not say where it is: only what it declares is its own. */
  readonly vague: boolean
}

const routers = new WeakMap<Document, Router>()

/**
 * Makes the finder of a document.
 *
 * @throws Error when the base is neither a URL nor a path.
 */
export function createPlace(document: Document, { base, side = 'client' }: PlaceOptions = {}): Place {
  const route = routerOf(document)
  const bases = base === undefined ? serversOf(document) : [readBase(base, false)]
  const isDeclared = (path: string) => route('GET', path.split('?', 1)[0] ?? '').kind !== 'path-undocumented'
  const isOn = (one: Base, origin: string | undefined) => {
    if (one.origin === undefined || origin === undefined || side === 'server') return true
    return one.origin.test(origin) || (side === 'test' && base === undefined)
  }
  const isSure = ({ vague, bare }: Base) => (side === 'client' ? !vague : side === 'test' || base !== undefined || !bare)
  return (url) => {
    const { origin, rest } = split(url)
    const below = bases.flatMap((one) => {
      const path = isOn(one, origin) ? under(rest, one.prefix) : undefined
      return path === undefined ? [] : [{ path, sure: isSure(one) }]
    })
    const declared = below.find(({ path }) => isDeclared(path))
    if (declared) return { path: declared.path }
    // A server or a test often mounts the API without the path that its public address has.
    const loose = side !== 'client' && base === undefined
    if (loose && isDeclared(rest)) return { path: rest }
    const sure = below.find((one) => one.sure)
    if (sure) return { path: sure.path }
    return side === 'test' && base === undefined ? { path: rest } : undefined
  }
}

/** The router of a document, made once. */
export function routerOf(document: Document): Router {
  const known = routers.get(document)
  if (known) return known
  const router = createPathRouter(document)
  routers.set(document, router)
  return router
}

function serversOf(document: Document): Base[] {
  const servers = document.json.servers ?? []
  return (servers.length > 0 ? servers : [{ url: '/' }]).map(({ url }) => readBase(url, true))
}

function readBase(url: string, documented: boolean): Base {
  const match = /^(?:([a-z][a-z0-9+.-]*:\/\/[^/?#]+))?(\/[^?#]*)?(?:[?#].*)?$/i.exec(url)
  if ((!match || url === '') && !documented) {
    throw new Error(`the base ${JSON.stringify(url)} is neither a URL such as https://host/api nor a path such as /api`)
  }
  const [, host, path = ''] = match ?? []
  const prefix = new RegExp(`^${pattern(path.replace(/\/+$/, ''), '[^/?#]+')}(?=[/?#]|$)`)
  const anyHost = host === undefined || /^[a-z]+:\/\/{[^}]+}$/i.test(host)
  return {
    origin: anyHost ? undefined : new RegExp(`^${pattern(originOf(host), '[^./:]+')}$`, 'i'),
    prefix,
    bare: path === '' || path === '/',
    vague: documented && anyHost,
  }
}

/** Without the port that its scheme implies. */
function originOf(host: string): string {
  return host.includes('{') || !URL.canParse(host) ? host : new URL(host).origin
}

/** A template as a pattern: a variable stands for whatever has no separator in it. */
function pattern(text: string, variable: string): string {
  return text
    .split(/{[^}]+}/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .join(variable)
}

function split(url: string): { origin: string | undefined; rest: string } {
  const [, origin, rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^#]*)/i.exec(url) ?? []
  const path = rest.startsWith('/') ? rest : `/${rest}`
  return { origin: origin === undefined ? undefined : originOf(origin), rest: path }
}

function under(rest: string, prefix: RegExp): string | undefined {
  const found = prefix.exec(rest)
  if (!found) return undefined
  const path = rest.slice(found[0].length)
  return path.startsWith('/') ? path : `/${path}`
}
