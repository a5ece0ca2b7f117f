/** Decides what a document may reach: files of its own folder and public addresses, unless more is allowed. */
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ipaddr from 'ipaddr.js'
import { DocumentError } from '../openapi/document-error.ts'

/** What is allowed beyond that. */
export interface Reach {
  /** Files outside the folder of the document. */
  readonly allowOutside?: boolean
  /** Private, loopback and link-local addresses. */
  readonly allowPrivate?: boolean
  /** Files, from a document that came over the network. */
  readonly allowFiles?: boolean
}

/** How whoever trusts a document allows it more, at the end of the sentence that refuses. */
export function allowedBy(what: 'outside' | 'private' | 'files'): string {
  return ` (allowed by --allow-refs ${what}, or by { allow${what[0]?.toUpperCase()}${what.slice(1)}: true } where it is loaded)`
}

/**
 * The location that people name: a path, a `file:` URL or an `http(s):` URL.
 *
 * @throws DocumentError when it is none.
 */
export function locationOf(named: string): URL {
  if (named.trim() === '') throw new DocumentError('the document has no name: give a path or a URL')
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(named)?.[1]
  if (scheme !== undefined && !/^(?:https?|file)$/i.test(scheme)) throw new DocumentError(`doppel does not read ${scheme}: URLs`, named)
  const location = /^(?:https?|file):/i.test(named) ? URL.parse(named) : pathToFileURL(named)
  if (!location) throw new DocumentError('it is neither a path nor a URL', named)
  return location
}

/** Whether a location is reached over the network. */
export function isRemote({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}

/** Why a file may not be read by a reference; `undefined` when it may. The document itself, named by the user, always may. */
export function refusal(root: URL, from: URL, to: URL, reach: Reach): string | undefined {
  if (isRemote(to)) return privateName(root, to, reach)
  if (to.protocol !== 'file:') return `it leads to ${to.protocol}, which doppel does not read`
  if (isRemote(from)) return reach.allowFiles ? undefined : `it leads from the network to a file${allowedBy('files')}`
  return reach.allowOutside || isInside(root, to) ? undefined : `it leaves the folder of the document${allowedBy('outside')}`
}

/** Whether an address that a name stands for is refused. Whoever names an address themselves is let there, and to what it refers to. */
export function isRefused(root: URL, to: URL, address: string, reach: Reach): boolean {
  return !reach.allowPrivate && to.origin !== root.origin && !isPublic(address)
}

function privateName(root: URL, to: URL, reach: Reach): string | undefined {
  const host = to.hostname.replace(/^\[|\]$/g, '')
  const named = host === 'localhost' || host.endsWith('.localhost') ? '127.0.0.1' : host
  return ipaddr.isValid(named) && isRefused(root, to, named, reach)
    ? `it leads to the private address ${host}${allowedBy('private')}`
    : undefined
}

function isPublic(address: string): boolean {
  const plain = ipaddr.process(address)
  // NAT64 carries an IPv4 address in its last 32 bits, which may be a private one.
  if (plain.range() === 'rfc6052') return new ipaddr.IPv4(plain.toByteArray().slice(-4)).range() === 'unicast'
  return plain.range() === 'unicast'
}

/** First by the name alone, so that nothing outside is even looked at; then by where links really lead. */
function isInside(root: URL, to: URL): boolean {
  const folder = dirname(fileURLToPath(root))
  const file = fileURLToPath(to)
  if (!isBelow(folder, file)) return false
  try {
    return isBelow(realpathSync(folder), realpathSync(file))
  } catch {
    return true // It does not exist, which reading it tells.
  }
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** How a file is called for people: like the document that was named, as near as can be. */
export function shownName(named: string, root: URL, location: URL): string {
  if (isRemote(location) || isRemote(root)) return location.href
  if (/^file:/i.test(named)) return fileURLToPath(location)
  return join(dirname(named), relative(dirname(fileURLToPath(root)), fileURLToPath(location)))
}
