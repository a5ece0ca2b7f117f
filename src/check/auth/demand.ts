/** What the document demands of a caller: nothing, a credential, or a scope beyond what reading needs. */

import type { Document } from '../../openapi/document.ts'
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { responseFor } from '../../openapi/operation.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { SecurityScheme } from '../../openapi/security.ts'

/** Whether anybody is let in: nothing is demanded, or one of the alternatives is empty. */
export function isPublic({ security }: Operation): boolean {
  return security.length === 0 || security.some((alternative) => alternative.length === 0)
}

/** The ways that an operation's credentials may travel. */
export function schemesOf({ security }: Operation): SecurityScheme[] {
  return security.flat()
}

/** Whether an operation changes something. */
export function writes({ method }: Operation): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE'
}

/** The scopes that every alternative of an operation names. */
export function scopesOf(document: Document, operation: Operation): ReadonlySet<string> {
  const own = valueAt(document.json, `${operation.pointer}/security`)
  const requirements = (Array.isArray(own) ? own : (document.json as { security?: unknown }).security) ?? []
  const lists = (Array.isArray(requirements) ? requirements : []).map((requirement) =>
    isObject(requirement) ? Object.values(requirement).flat().map(String) : [],
  )
  const [first = [], ...others] = lists
  return new Set(first.filter((scope) => others.every((list) => list.includes(scope))))
}

/** Callers change what is theirs however little they may do otherwise. */
const OWN =
  /\/(?:me|self|auth|keys|api_?-?keys|current|profile|whoami|account|session|sessions|token|tokens|login|logout|sign_?in|sign_?out|password)(?:\/|$)/i

/**
 * Why a credential that only may read must be refused; `undefined` where the document gives no reason: neither a scope that no reading
 * needs, nor a 403.
 */
export function beyondReading(document: Document, operation: Operation): string | undefined {
  if (!writes(operation) || OWN.test(operation.path) || isPublic(operation)) return undefined
  const reading = new Set(document.operations.filter((one) => !writes(one)).flatMap((one) => [...scopesOf(document, one)]))
  const scopes = [...scopesOf(document, operation)]
  const beyond = scopes.find((scope) => !reading.has(scope))
  if (beyond !== undefined) return `it demands ${beyond}`
  if (scopes.length > 0) return undefined
  return responseFor(operation, 403)?.key === '403' ? 'it declares 403' : undefined
}
