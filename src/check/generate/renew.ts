/** Gives a value that was sent already new texts where an API may want them unique. */
import { unescapePointer } from '../../openapi/pointer.ts'
import type { Random } from '../random.ts'
import { getAt, setAt } from './edit.ts'
import type { Site } from './place.ts'
import { makeText, mayBeUnique } from './text.ts'

/** `value` with other texts at the places that may be unique, as far as they are still those of the sites. */
export function renewed(value: unknown, sites: readonly Site[], random: Random): unknown {
  let result = value
  for (const { pointer, name, flat, value: old, present } of sites) {
    if (!present || typeof old !== 'string' || getAt(value, pointer) !== old) continue
    const last = name === '' ? unescapePointer(pointer.slice(pointer.lastIndexOf('/') + 1)) : name
    if (!mayBeUnique(flat, last)) continue
    const text = makeText(flat, last, random, old)
    if (text !== undefined) result = setAt(result, pointer, text)
  }
  return result
}
