/** JSON Pointers into a document: how a place in it is named, and what a `$ref` leads to. */

/** One step of a pointer, escaped. */
export function escapePointer(step: string): string {
  // Asked for with every key of every body, and hardly ever needed.
  if (!step.includes('/') && !step.includes('~')) return step
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** A step as it was before escaping. */
export function unescapePointer(step: string): string {
  return step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step
}

/** A plain pointer (`#/paths/~1users/get`) as a URI reference, with what a URI does not allow percent-encoded. */
export function toReference(pointer: string): string {
  return `#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}`
}

/** A reference as a plain pointer; what is not percent-encoded as it should be stays as it is. */
export function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}

/** What stands at a plain pointer; `undefined` when nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  // Asked for many times with every exchange: nothing is allocated but the steps.
  for (let start = pointer.indexOf('/'); start !== -1; ) {
    if (typeof value !== 'object' || value === null) return undefined
    const end = pointer.indexOf('/', start + 1)
    const key = unescapePointer(end === -1 ? pointer.slice(start + 1) : pointer.slice(start + 1, end))
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    start = end
  }
  return value
}

/**
 * The value at a pointer and where it really stands, after every `$ref` on the way.
 *
 * @throws Error when a reference leads nowhere, out of the document or in a circle.
 */
export function follow<Value = unknown>(root: unknown, pointer: string): { value: Value; pointer: string } {
  const seen = new Set<string>()
  let at = pointer
  for (;;) {
    const value = valueAt(root, at)
    if (value === undefined) throw new Error(`Failed to read the OpenAPI document: nothing stands at ${at}`)
    const ref = typeof value === 'object' && value !== null ? (value as { $ref?: unknown }).$ref : undefined
    if (typeof ref !== 'string') return { value: value as Value, pointer: at }
    if (!ref.startsWith('#/')) throw new Error(`Failed to read the OpenAPI document: ${at} refers to ${ref}, outside the document`)
    if (seen.has(ref)) throw new Error(`Failed to read the OpenAPI document: ${at} refers to itself`)
    seen.add(ref)
    at = decoded(ref)
  }
}
