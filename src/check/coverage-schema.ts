/** The declared properties of a schema: all of them, those that a value uses, and the one at a pointer. */
import type { OpenApiJson } from '../openapi/json.ts'
import { escapePointer, unescapePointer, valueAt } from '../openapi/pointer.ts'
import { schemaAt } from '../openapi/schema.ts'

const DEEPEST = 12
const MOST_ITEMS = 20

type Schema = Readonly<Record<string, unknown>>

/** A property that a value has, with its place in the value. */
export interface UsedProperty {
  /** Pointer of the property in the document. */
  readonly property: string
  /** Pointer in the value. */
  readonly pointer: string
}

/** Every property that a schema declares, at any depth; each once. What the other side sets is left out. */
export function* eachProperty(
  root: OpenApiJson,
  pointer: string,
  side: 'request' | 'response',
  seen: Set<string> = new Set(),
): Generator<string> {
  const found = schemaOf(root, pointer)
  if (found === undefined || seen.has(found.at)) return
  seen.add(found.at)
  for (const name of namesOf(found.schema)) {
    const property = `${found.at}/properties/${escapePointer(name)}`
    const own = schemaOf(root, property)
    if (own?.schema[side === 'request' ? 'readOnly' : 'writeOnly'] === true) continue
    yield property
    yield* eachProperty(root, property, side, seen)
  }
  for (const part of [...partsOf(found.schema), ...itemsOf(found.schema)]) yield* eachProperty(root, `${found.at}${part}`, side, seen)
}

/** The declared properties that a value has, at any depth. */
export function propertiesIn(root: OpenApiJson, pointer: string, value: unknown): UsedProperty[] {
  const used = new Map<string, UsedProperty>()
  const walk = (schema: string, value: unknown, at: string, depth: number, beside: Set<string>) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return
    const found = schemaOf(root, schema)
    if (found === undefined || beside.has(found.at)) return
    beside.add(found.at)
    const object = value as Record<string, unknown>
    if (Array.isArray(value) && isSchema(found.schema.items)) {
      for (const [index, item] of value.slice(0, MOST_ITEMS).entries())
        walk(`${found.at}/items`, item, `${at}/${index}`, depth + 1, new Set())
    }
    for (const name of namesOf(found.schema)) {
      if (!Object.hasOwn(object, name)) continue
      const property = `${found.at}/properties/${escapePointer(name)}`
      const place = `${at}/${escapePointer(name)}`
      used.set(`${property} ${place}`, { property, pointer: place })
      walk(property, object[name], place, depth + 1, new Set())
    }
    for (const part of partsOf(found.schema)) {
      if (part.startsWith('/allOf') || mayBe(root, `${found.at}${part}`, object)) walk(`${found.at}${part}`, value, at, depth, beside)
    }
  }
  walk(pointer, value, '', 0, new Set())
  return [...used.values()]
}

/** The declared property that a pointer into a value leads to. */
export function propertyAt(root: OpenApiJson, pointer: string, place: string): string | undefined {
  const walk = (schema: string, [step, ...rest]: readonly string[], beside: Set<string>): string | undefined => {
    const found = schemaOf(root, schema)
    if (found === undefined || step === undefined || beside.has(found.at)) return undefined
    beside.add(found.at)
    if (namesOf(found.schema).includes(unescapePointer(step))) {
      const property = `${found.at}/properties/${step}`
      return walk(property, rest, new Set()) ?? property
    }
    const below = /^\d+$/.test(step) && isSchema(found.schema.items) ? walk(`${found.at}/items`, rest, new Set()) : undefined
    if (below !== undefined) return below
    for (const part of partsOf(found.schema)) {
      const property = walk(`${found.at}${part}`, [step, ...rest], beside)
      if (property !== undefined) return property
    }
    return undefined
  }
  return walk(pointer, place.split('/').slice(1, DEEPEST + 1), new Set())
}

interface Place {
  readonly schema: Schema
  readonly at: string
}

/** What was found once: each answer of a run is walked along the same schemas. */
const looked = new WeakMap<OpenApiJson, Map<string, Place | undefined>>()

function schemaOf(root: OpenApiJson, pointer: string): Place | undefined {
  const known = looked.get(root) ?? new Map<string, Place | undefined>()
  looked.set(root, known)
  if (!known.has(pointer)) known.set(pointer, lookUp(root, pointer))
  return known.get(pointer)
}

function lookUp(root: OpenApiJson, pointer: string): Place | undefined {
  try {
    const at = schemaAt(root, pointer)
    const schema = valueAt(root, at)
    return typeof schema === 'object' && schema !== null ? { schema: schema as Schema, at } : undefined
  } catch {
    // A broken reference is the self-check's to tell.
    return undefined
  }
}

function namesOf({ properties }: Schema): string[] {
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

/** Schemas that look at the same value. */
function partsOf(schema: Schema): string[] {
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword]
    return Array.isArray(list) ? [...list.keys()].map((index) => `/${keyword}/${index}`) : []
  })
  return [...lists, ...['then', 'else'].filter((keyword) => schema[keyword] !== undefined).map((keyword) => `/${keyword}`)]
}

/** Schemas of what lies within. */
function itemsOf({ items, additionalProperties }: Schema): string[] {
  return [...(isSchema(items) ? ['/items'] : []), ...(isSchema(additionalProperties) ? ['/additionalProperties'] : [])]
}

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Whether an object may be meant by one of several schemas: it has all that the schema requires. */
function mayBe(root: OpenApiJson, pointer: string, value: Record<string, unknown>): boolean {
  const required = schemaOf(root, pointer)?.schema.required
  return !Array.isArray(required) || required.every((name) => Object.hasOwn(value, String(name)))
}
