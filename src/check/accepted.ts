/** Tells whether a run ever got past the door: what was let in with a 2xx, and whether the credential was refused everywhere. */
import type { Operation } from '../openapi/operation.ts'
import type { SecurityScheme } from '../openapi/security.ts'
import { isPublic } from './auth/demand.ts'
import { nameOf } from './book.ts'
import type { Credential } from './credentials.ts'
import type { ActiveFinding, Sent } from './session.ts'

/** What the answers of a whole run come to. */
export interface Acceptance {
  /** Operations that never gave a 2xx, among those that promise one; absent where nothing was sent. */
  readonly unmet?: { readonly never: number; readonly of: number }
  /** Why nothing was tested, though requests were answered. */
  readonly untested?: string
  /** That the valid credential is refused wherever it was shown. */
  readonly refused?: ActiveFinding
}

/** Watches the answers of a run. */
export interface Accepted {
  note(sent: Sent): void
  /** Where the first redirect leads. */
  readonly location: string | undefined
  end(): Acceptance
}

/** Opens the watch. `valid` is the credential that was given. */
export function createAccepted(operations: readonly Operation[], valid: Credential | undefined): Accepted {
  const accepted = new Set<string>()
  const asked = new Set<string>()
  const unrecognised = new Map<string, Sent>()
  let location: string | undefined

  const refusedOf = (secured: readonly Operation[]): ActiveFinding | undefined => {
    const shown =
      valid === undefined ? [] : secured.filter(({ security }) => security.some((one) => one.every((way) => carries(valid, way))))
    const [first] = shown
    const sent = first && unrecognised.get(first.key)
    if (!first || !sent || !shown.every(({ key }) => unrecognised.has(key) && !accepted.has(key))) return undefined
    const all =
      shown.length === 1
        ? 'the one operation that demands it and was tried'
        : `all ${shown.length} operations that demand it and were tried`
    return {
      operation: first,
      slug: 'auth/valid-unrecognised',
      reason: 'rejected',
      message: `the valid credential is refused everywhere: ${all} answered 401, as ${nameOf(first)} did`,
      in: 'header',
      pointer: '',
      schema: `${first.pointer}/security`,
      expected: 'an answer other than 401',
      found: '401',
      sent: [sent],
    }
  }
  return {
    note: (sent) => {
      const { operation, method, rawPath, credential, expectation } = sent.case
      if (!sent.exchange || credential !== 'valid' || rawPath !== undefined || (method ?? operation.method) !== operation.method) return
      asked.add(operation.key)
      if (sent.status >= 200 && sent.status < 300) accepted.add(operation.key)
      if (sent.status === 401 && expectation !== 'invalid' && !unrecognised.has(operation.key)) unrecognised.set(operation.key, sent)
      if (sent.status >= 300 && sent.status < 400) location ??= sent.exchange.response.headers.get('location') ?? undefined
    },
    get location() {
      return location
    },
    end: () => {
      const promised = operations.filter(promises)
      const isIn = ({ key }: Operation) => accepted.has(key)
      if (asked.size === 0 || promised.length === 0) return {}
      const secured = operations.filter((one) => asked.has(one.key) && !isPublic(one))
      const refused = refusedOf(secured)
      const closed = secured.filter(promises)
      const shut = closed.length > 0 && !closed.some(isIn) && closed.length > accepted.size
      const who =
        valid === undefined
          ? 'no credential was given: give one with --header or --credentials'
          : 'the credential that was given may be wrong'
      const untested = shut
        ? `none of the ${closed.length} operations that demand a credential ever gave a 2xx; ${who}`
        : accepted.size === 0 && promised.some(({ key }) => asked.has(key))
          ? 'no operation ever gave a 2xx'
          : undefined
      return {
        unmet: { never: promised.filter((one) => !isIn(one)).length, of: promised.length },
        ...(untested !== undefined && { untested }),
        ...(refused && { refused }),
      }
    },
  }
}

/** Whether a document promises a 2xx: what only redirects never gives one. */
function promises({ responses }: Operation): boolean {
  return responses.length === 0 || responses.some(({ key }) => key === 'default' || key.startsWith('2'))
}

/** Whether a credential travels as a scheme wants it. */
function carries({ headers = {}, query = {}, cookies = {} }: Credential, scheme: SecurityScheme): boolean {
  const hasHeader = (name: string) => Object.keys(headers).some((one) => one.toLowerCase() === name.toLowerCase())
  if (scheme.unseen) return true
  if (scheme.kind !== 'apikey') return hasHeader('authorization')
  if (scheme.in === 'header') return hasHeader(scheme.name)
  return scheme.in === 'query' ? scheme.name in query : scheme.name in cookies || hasHeader('cookie')
}
