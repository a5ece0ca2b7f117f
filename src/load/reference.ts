/** Takes a `$ref` apart, and finds what its fragment means in a file. */
import { isObject } from '../openapi/json.ts'
import { escapePointer, valueAt } from '../openapi/pointer.ts'

/** A reference: a URI, `''` for the same file, and what follows its `#`. */
export interface Reference {
  readonly uri: string
  /** As it is written, percent-encoded. */
  readonly fragment: string
}

/** The parts of a `$ref`. */
export function splitReference(ref: string): Reference {
  const hash = ref.indexOf('#')
  return hash === -1 ? { uri: ref, fragment: '' } : { uri: ref.slice(0, hash), fragment: ref.slice(hash + 1) }
}

/**
 * The plain pointer (`#/a/b`) that a fragment means in a file; `undefined` where nothing stands.
 *
 * @param within the pointer of the schema that the fragment counts from
 */
export function pointerOf(value: unknown, fragment: string, within = '#'): string | undefined {
  const plain = decoded(fragment)
  if (plain === undefined) return undefined
  const pointer = plain === '' || plain.startsWith('/') ? `${within}${plain}` : anchorIn(value, plain)
  return pointer !== undefined && (pointer === '#' || valueAt(value, pointer) !== undefined) ? pointer : undefined
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return undefined
  }
}

/** Where the schema stands that gives itself a name with `$anchor`. */
function anchorIn(root: unknown, name: string): string | undefined {
  const open: { value: unknown; pointer: string }[] = [{ value: root, pointer: '#' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer } = next
    if (isObject(value) && (value.$anchor === name || value.$dynamicAnchor === name)) return pointer
    if (typeof value !== 'object' || value === null) continue
    for (const [key, part] of Object.entries(value)) open.push({ value: part, pointer: `${pointer}/${escapePointer(key)}` })
  }
  return undefined
}
