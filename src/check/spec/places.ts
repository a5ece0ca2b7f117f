/** Visits the places of a document, those that references lead to among them, each once. */
import type { OpenApiJson } from '../../openapi/json.ts'
import { decoded, valueAt } from '../../openapi/pointer.ts'
import { type Kind, OPENAPI, type Place, walk } from '../../openapi/structure.ts'

/** Visits all that stands below pointers to the document or to operations, and all that is referred to there. */
export function visitPlaces(json: OpenApiJson, starts: readonly string[], visit: (place: Place) => void): void {
  const seen = new Map<Kind, Set<unknown>>()
  const open: { kind: Kind; pointer: string }[] = starts.map((pointer) => ({ kind: pointer === '#' ? 'document' : 'operation', pointer }))
  for (let next = open.shift(); next; next = open.shift()) {
    const { kind, pointer } = next
    walk(OPENAPI, kind, valueAt(json, pointer), pointer, (place) => {
      const known = seen.get(place.kind) ?? new Set()
      if (known.has(place.value)) return false
      seen.set(place.kind, known.add(place.value))
      visit(place)
      const { $ref } = place.value
      if (typeof $ref === 'string' && $ref.startsWith('#/')) {
        // What stands in the components is met there, when the whole document is read.
        if (starts[0] !== '#' || !$ref.startsWith('#/components/')) open.push({ kind: place.kind, pointer: decoded($ref) })
      }
      return typeof $ref !== 'string' || place.kind === 'schema' || place.kind === 'path-item'
    })
  }
}
