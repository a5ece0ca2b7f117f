/** Changes to documents as HTTP clients send them: JSON Patch (RFC 6902) and JSON Merge Patch (RFC 7396). */
import { applyPatch, type Operation } from 'rfc6902'

/** One operation of a JSON Patch. */
export type PatchOperation = Operation

/**
 * A copy of a document with a JSON Patch applied, all of it or nothing.
 *
 * @throws Error saying which operation failed and why: a missing place, a failed test, an unknown operation.
 */
export function jsonPatched<Value>(document: Value, operations: readonly PatchOperation[]): Value {
  const copy = { root: structuredClone(document) }
  for (const [index, operation] of operations.entries()) {
    // A document of JSON has no place of this name, and what stands behind it belongs to the runtime.
    if (/\/__proto__(\/|$)/.test(operation.path)) throw new Error(`operation ${index}: nothing stands at ${operation.path}`)
    const moved = 'from' in operation ? { ...operation, from: `/root${operation.from}` } : operation
    const [failed] = applyPatch(copy, [{ ...moved, path: `/root${operation.path}` }])
    if (failed)
      throw new Error(`operation ${index} (${operation.op} ${operation.path}): ${failed.message || failed.name}`, { cause: failed })
  }
  return copy.root
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
