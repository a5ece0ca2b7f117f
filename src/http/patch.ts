/** Changes to documents as HTTP clients send them: JSON Patch (RFC 6902) and JSON Merge Patch (RFC 7396). */

import { applyPatch, type Operation } from 'rfc6902'
import { isObject } from '../openapi/json.ts'

/** One operation of a JSON Patch. */
export type PatchOperation = Operation

/** Operations that repeat what is there may double it each time: they are few, and what they make is weighed. */
const MOST_COPIES = 100
const MOST_TEXT = 1_000_000

/**
 * A copy of a document with a JSON Patch applied, all of it or nothing.
 *
 * @throws Error saying which operation failed and why: a missing place, a failed test, an unknown operation, a result without bounds.
 */
export function jsonPatched<Value>(document: Value, operations: readonly PatchOperation[]): Value {
  const copy = { root: structuredClone(document) }
  let copies = 0
  for (const [index, operation] of operations.entries()) {
    const failed = failureOf(copy, operation)
    if (failed) throw new Error(`operation ${index} (${operation.op} ${operation.path}): ${failed}`)
    if (operation.op !== 'copy') continue
    if (++copies > MOST_COPIES || JSON.stringify(copy).length > MOST_TEXT)
      throw new Error(`operation ${index} (copy): what it makes is too large`)
  }
  return copy.root
}

function failureOf(copy: object, operation: PatchOperation): string | undefined {
  // A key of this name sets a prototype when it is copied, which then answers for what was never sent.
  const text = JSON.stringify(operation)
  if (/"__proto__":|\/__proto__(?=[/"])/.test(text)) return 'no document has a place called __proto__'
  const moved = 'from' in operation ? { ...operation, from: `/root${operation.from}` } : operation
  const [failed] = applyPatch(copy, [{ ...moved, path: `/root${operation.path}` }])
  return failed ? failed.message || failed.name : undefined
}

/** A copy of a document with a merge patch applied: null removes, objects merge, all else replaces. */
export function mergePatched(document: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return structuredClone(patch)
  const result = new Map(isObject(document) ? Object.entries(document) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key)
    else result.set(key, mergePatched(result.get(key), value))
  }
  return Object.fromEntries(result)
}
