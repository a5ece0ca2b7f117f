/** Who is asking: reads the credentials of a request by the document's security schemes. */
import { type Violation, violation } from '../contract/violation.ts'
import type { Operation } from '../openapi/operation.ts'
import { readCookie } from '../openapi/parameter.ts'
import type { SecurityScheme } from '../openapi/security.ts'

/** Whoever sends a request. */
export interface Caller {
  /** The name it goes by: of its token, or of the user for Basic. */
  readonly name: string
  /** The user it stands for, in the API's own terms; empty for nobody. */
  readonly user: string
}

/** A caller as a world knows it, by token. */
export interface CallerGiven {
  readonly user: string
  readonly expired?: boolean
}

/** Credentials as a request carries them. */
export type Credential =
  | { readonly scheme: 'bearer' | 'apikey'; readonly token: string }
  | { readonly scheme: 'basic'; readonly username: string; readonly password: string }

/** Why a caller is not let in. */
export type Refusal = 'missing' | 'malformed' | 'unknown' | 'expired'

/** Nobody: the caller of operations that ask for no credentials. */
export const NOBODY: Caller = Object.freeze({ name: 'nobody', user: '' })

/** The credentials of a request, by whatever scheme of the operation it uses; or why there are none. */
export function readCredential(operation: Operation, request: Request): Credential | 'missing' | 'malformed' {
  let seen = false
  for (const alternative of operation.security) {
    for (const scheme of alternative) {
      const text = textOf(scheme, request)
      if (text === null) continue
      seen = true
      const credential = parse(scheme, text)
      if (credential) return credential
    }
  }
  return seen ? 'malformed' : 'missing'
}

/** The violation that a refused caller is. */
export function securityViolation(operation: Operation, reason: Refusal): Violation {
  const message = reason === 'missing' ? 'no credentials were sent' : `the credentials are ${reason}`
  return violation('request/security-missing', {
    operation: `${operation.method} ${operation.path}`,
    in: 'header',
    pointer: '/authorization',
    reason,
    message,
  })
}

function textOf(scheme: SecurityScheme, request: Request): string | null {
  if (scheme.kind !== 'apikey') return request.headers.get('authorization')
  if (scheme.in === 'header') return request.headers.get(scheme.name)
  if (scheme.in === 'query') return new URL(request.url).searchParams.get(scheme.name)
  return readCookie(request.headers.get('cookie'), scheme.name)
}

function parse(scheme: SecurityScheme, text: string): Credential | undefined {
  if (scheme.kind === 'apikey' && scheme.prefix === undefined) return text === '' ? undefined : { scheme: 'apikey', token: text }
  const word = scheme.kind === 'apikey' ? (scheme.prefix ?? '') : scheme.kind
  const space = text.indexOf(' ')
  if (space === -1 || text.slice(0, space).toLowerCase() !== word.toLowerCase()) return undefined
  const token = text.slice(space + 1).trim()
  if (token === '' || token.includes(' ')) return undefined
  return scheme.kind === 'basic' ? basic(token) : { scheme: scheme.kind, token }
}

function basic(token: string): Credential | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(token), (char) => char.charCodeAt(0)))
    const colon = text.indexOf(':')
    return colon === -1 ? undefined : { scheme: 'basic', username: text.slice(0, colon), password: text.slice(colon + 1) }
  } catch {
    return undefined
  }
}
