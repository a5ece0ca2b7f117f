/** Schemas: where one really stands, and which types it lets a value have. */
import { dialectOf, siblingsCount } from './dialect.ts'
import type { OpenApiJson } from './json.ts'
import { escapePointer, valueAt } from './pointer.ts'
import { referenceOf } from './reference.ts'

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
  const alone = !siblingsCount(dialectOf(root))
  const seen = new Set<string>()
  for (let at = pointer; ; ) {
    const schema = valueAt(root, at) as { $ref?: unknown } | undefined
    if (schema === undefined) throw new Error(`Failed to read the OpenAPI document: nothing stands at ${at}`)
    if (typeof schema !== 'object' || typeof schema?.$ref !== 'string') return at
    const target = referenceOf(root, at, schema.$ref)
    if (target === undefined) throw new Error(`Failed to read the OpenAPI document: ${at} refers to ${schema.$ref}, outside the document`)
    if (seen.has(target)) throw new Error(`Failed to read the OpenAPI document: ${at} refers to itself`)
    if (!alone && Object.keys(schema).some((key) => !DESCRIBING.has(key) && !key.startsWith('x-'))) return at
    seen.add(target)
    at = target
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
  const target = typeof schema.$ref === 'string' ? [referenceOf(root, pointer, schema.$ref) ?? '#/-'] : []
  const first = [...target, ...parts('allOf')].map((part) => typesOf(root, part, among)).find((types) => types.length > 0)
  return first ?? [...new Set([...parts('anyOf'), ...parts('oneOf')].flatMap((part) => typesOf(root, part, among)))]
}

/** The types of the properties that a schema declares, behind references and in the parts of its `allOf`, `anyOf` and `oneOf`. */
export function propertiesOf(root: OpenApiJson, pointer: string): Map<string, readonly string[]> {
  return new Map([...placesOf(root, pointer)].map(([name, at]) => [name, typesOf(root, at)]))
}

/** The pointers of the properties that a schema declares, found in the same places. */
export function placesOf(root: OpenApiJson, pointer: string, depth = 0): Map<string, string> {
  const found = new Map<string, string>()
  const schema = valueAt(root, pointer) as Record<string, unknown> | undefined
  if (typeof schema !== 'object' || schema === null || depth > 8) return found
  const target = typeof schema.$ref === 'string' ? [referenceOf(root, pointer, schema.$ref) ?? '#/-'] : []
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? [...schema[keyword].keys()].map((index) => `${pointer}/${keyword}/${index}`) : [],
  )
  for (const part of [...target, ...parts]) for (const [name, at] of placesOf(root, part, depth + 1)) found.set(name, at)
  for (const name of Object.keys(schema.properties ?? {})) found.set(name, `${pointer}/properties/${escapePointer(name)}`)
  return found
}
