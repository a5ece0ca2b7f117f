/** The two views of a document's schemas: as a request may be, and as a response may be. */
import type { OpenApiJson } from './json.ts'
import { follow, toReference, valueAt } from './pointer.ts'

/** Which way a body travels. */
export type Direction = 'request' | 'response'

/** Keywords that only describe: beside a `$ref` they change nothing. */
const DESCRIBING = new Set([
  '$ref',
  '$comment',
  'title',
  'description',
  'summary',
  'default',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
])

/**
 * Where a schema really stands: behind every `$ref` that has no rules of its own beside it.
 *
 * @throws Error when a reference leads nowhere, out of the document or in a circle.
 */
export function schemaAt(root: OpenApiJson, pointer: string): string {
  follow(root, pointer)
  for (let at = pointer; ; ) {
    const schema = valueAt(root, at) as { $ref?: unknown }
    const rules = typeof schema === 'object' ? Object.keys(schema).filter((key) => !DESCRIBING.has(key) && !key.startsWith('x-')) : []
    if (typeof schema?.$ref !== 'string' || rules.length > 0) return at
    at = decodeURIComponent(schema.$ref)
  }
}

/** The JSON types that a schema allows, as far as it, what it refers to and the parts of its `allOf`, `anyOf` or `oneOf` say. */
export function typesOf(root: OpenApiJson, pointer: string, seen: ReadonlySet<string> = new Set()): string[] {
  const schema = valueAt(root, pointer) as Record<string, unknown> | boolean | undefined
  if (typeof schema !== 'object' || schema === null || seen.has(pointer)) return []
  if (schema.type !== undefined) return [schema.type].flat() as string[]
  const among = new Set(seen).add(pointer)
  const parts = (keyword: string) =>
    Array.isArray(schema[keyword]) ? [...schema[keyword].keys()].map((index) => `${pointer}/${keyword}/${index}`) : []
  const target = typeof schema.$ref === 'string' ? [decodeURIComponent(schema.$ref)] : []
  const first = [...target, ...parts('allOf')].map((part) => typesOf(root, part, among)).find((types) => types.length > 0)
  return first ?? [...new Set([...parts('anyOf'), ...parts('oneOf')].flatMap((part) => typesOf(root, part, among)))]
}

/** The name under which a view of a document is given to the validator. */
export function viewId(direction: Direction): string {
  return `doppel:${direction}`
}

/** The reference that compiles the schema at a pointer, as it counts in a direction. */
export function schemaReference(direction: Direction, pointer: string): string {
  return viewId(direction) + toReference(pointer)
}

/** Keywords whose schemas look at the same value as the schema that they stand in. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'then', 'else']

/**
 * A copy of the document as it counts in one direction: `required` leaves out what the other side sets, and
 * a writeOnly property of a response becomes `false`, so that its presence is found.
 */
export function viewOf(json: OpenApiJson, direction: Direction): object {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  /** A schema and the parts that count together with it: what it refers to and its `allOf`. */
  const partsOf = ({ $ref, allOf }: { $ref?: unknown; allOf?: unknown }): unknown[] => [
    ...(typeof $ref === 'string' && $ref.startsWith('#/') ? [valueAt(json, decodeURIComponent($ref))] : []),
    ...(Array.isArray(allOf) ? allOf : []),
  ]
  const marked = (schema: unknown, seen: ReadonlySet<unknown> = new Set()): boolean => {
    if (!isObject(schema) || seen.has(schema)) return false
    if (mark in schema) return schema[mark] === true
    return partsOf(schema).some((part) => marked(part, new Set(seen).add(schema)))
  }
  const own = ({ properties }: Record<string, unknown>) =>
    isObject(properties) ? Object.keys(properties).filter((name) => marked(properties[name])) : []
  const hiddenIn = (schema: unknown, seen: ReadonlySet<unknown> = new Set()): string[] => {
    if (!isObject(schema) || seen.has(schema)) return []
    return [...own(schema), ...partsOf(schema).flatMap((part) => hiddenIn(part, new Set(seen).add(schema)))]
  }
  const copy = (value: unknown, outer: readonly string[] = []): unknown => {
    if (Array.isArray(value)) return value.map((part) => copy(part, outer))
    if (!isObject(value)) return value
    const { required } = value
    const hidden = required === undefined && !IN_PLACE.some((keyword) => keyword in value) ? [] : [...outer, ...hiddenIn(value)]
    const result = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part, IN_PLACE.includes(key) ? hidden : [])]))
    if (Array.isArray(required)) result.required = required.filter((name) => !hidden.includes(name))
    if (direction === 'response') for (const name of own(value)) (result.properties as Record<string, unknown>)[name] = false
    return result
  }
  return { ...(copy({ paths: json.paths, components: json.components, 'x-problem': json['x-problem'] }) as object), $id: viewId(direction) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
