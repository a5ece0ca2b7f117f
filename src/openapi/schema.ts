/** The two views of a document's schemas: as a request may be, and as a response may be. */
import type { OpenApiJson } from './json.ts'
import { follow, toReference } from './pointer.ts'

/** Which way a body travels. */
export type Direction = 'request' | 'response'

/** The name under which a view of a document is given to the validator. */
export function viewId(direction: Direction): string {
  return `doppel:${direction}`
}

/** The reference that compiles the schema at a pointer, as it counts in a direction. */
export function schemaReference(direction: Direction, pointer: string): string {
  return viewId(direction) + toReference(pointer)
}

/**
 * A copy of the document as it counts in one direction: `required` leaves out what the other side sets, and
 * a writeOnly property of a response becomes `false`, so that its presence is found.
 */
export function viewOf(json: OpenApiJson, direction: Direction): object {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  const marked = (schema: unknown): boolean => {
    if (typeof schema !== 'object' || schema === null) return false
    if (mark in schema) return (schema as Record<string, unknown>)[mark] === true
    const ref = (schema as { $ref?: unknown }).$ref
    return typeof ref === 'string' && ref.startsWith('#/') && marked(follow(json, decodeURIComponent(ref)).value)
  }
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const { properties, required } = value as { properties?: Record<string, unknown>; required?: unknown }
    const result: Record<string, unknown> = {}
    for (const [key, part] of Object.entries(value)) result[key] = copy(part)
    if (typeof properties !== 'object' || properties === null) return result
    const hidden = Object.keys(properties).filter((name) => marked(properties[name]))
    if (hidden.length === 0) return result
    if (Array.isArray(required)) result.required = required.filter((name) => !hidden.includes(name))
    if (direction === 'response') {
      const shown = result.properties as Record<string, unknown>
      for (const name of hidden) shown[name] = false
    }
    return result
  }
  return { ...(copy({ paths: json.paths, components: json.components, 'x-problem': json['x-problem'] }) as object), $id: viewId(direction) }
}
