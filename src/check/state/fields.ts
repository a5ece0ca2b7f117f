/** What a schema says of the members of an object: which of them both sides may know, and of what type they are. */

import type { Document } from '../../openapi/document.ts'
import { isObject } from '../../openapi/json.ts'
import { isJson } from '../../openapi/media.ts'
import type { Operation } from '../../openapi/operation.ts'
import { responseFor } from '../../openapi/operation.ts'
import { unescapePointer, valueAt } from '../../openapi/pointer.ts'
import { typesOf } from '../../openapi/schema.ts'

/** One declared member of an object. */
export interface Field {
  readonly name: string
  /** Pointer of its schema. */
  readonly schema: string
  readonly types: readonly string[]
  readonly readOnly: boolean
  readonly writeOnly: boolean
  readonly required: boolean
  readonly enum: readonly unknown[] | undefined
}

/** The members of an object, by name. */
export type Fields = ReadonlyMap<string, Field>

type Schema = Readonly<Record<string, unknown>>

const NONE: Fields = new Map()

/** The members that the schema at a pointer declares, with those of what it refers to and of its parts. */
export function fieldsOf(document: Document, pointer: string | undefined): Fields {
  if (pointer === undefined) return NONE
  const found = new Map<string, Field>()
  const required = new Set<string>()
  const walk = (at: string, seen: ReadonlySet<string>) => {
    const schema = schemaOf(document, at)
    if (!schema || seen.has(at)) return
    const among = new Set(seen).add(at)
    if (typeof schema.$ref === 'string') walk(decodeURIComponent(schema.$ref), among)
    for (const part of ['allOf', 'anyOf', 'oneOf']) {
      if (Array.isArray(schema[part])) for (const index of schema[part].keys()) walk(`${at}/${part}/${index}`, among)
    }
    if (Array.isArray(schema.required)) for (const name of schema.required) required.add(String(name))
    if (!isObject(schema.properties)) return
    for (const key of Object.keys(schema.properties)) {
      const place = `${at}/properties/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      found.set(key, fieldAt(document, key, place))
    }
  }
  walk(pointer, new Set())
  return new Map([...found].map(([name, field]) => [name, { ...field, required: required.has(name) }]))
}

function fieldAt(document: Document, name: string, schema: string): Field {
  return {
    name,
    schema,
    types: typesOf(document.json, schema).filter((type) => type !== 'null'),
    readOnly: marked(document, schema, 'readOnly'),
    writeOnly: marked(document, schema, 'writeOnly'),
    required: false,
    enum: found(document, schema, 'enum') as readonly unknown[] | undefined,
  }
}

/** The schema of the members of an array, or of one member, as far as one pointer leads there. */
export function itemsOf(document: Document, pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : foundAt(document, pointer, 'items')
}

/** Where a keyword of a schema stands: in it, in what it refers to, or in a part of its `allOf`. */
export function foundAt(document: Document, pointer: string, keyword: string, seen: ReadonlySet<string> = new Set()): string | undefined {
  const schema = schemaOf(document, pointer)
  if (!schema || seen.has(pointer)) return undefined
  if (schema[keyword] !== undefined) return `${pointer}/${keyword}`
  const among = new Set(seen).add(pointer)
  const parts = Array.isArray(schema.allOf) ? [...schema.allOf.keys()].map((index) => `${pointer}/allOf/${index}`) : []
  const target = typeof schema.$ref === 'string' ? [decodeURIComponent(schema.$ref)] : []
  for (const part of [...target, ...parts]) {
    const place = foundAt(document, part, keyword, among)
    if (place !== undefined) return place
  }
  return undefined
}

/** The value of a keyword of a schema. */
export function found(document: Document, pointer: string, keyword: string): unknown {
  const place = foundAt(document, pointer, keyword)
  return place === undefined ? undefined : valueAt(document.json, place)
}

function marked(document: Document, pointer: string, keyword: string): boolean {
  return found(document, pointer, keyword) === true
}

/** The schema of what an operation takes as JSON, or in its first media type. */
export function requestSchema(operation: Operation | undefined): string | undefined {
  const media = operation?.body?.media ?? []
  return (media.find(({ type }) => isJson(type) && type !== 'application/json-patch+json') ?? media[0])?.schema
}

/** The schema of what an operation answers with a status, as JSON. */
export function responseSchema(operation: Operation | undefined, status = 200): string | undefined {
  if (!operation) return undefined
  return responseFor(operation, status)?.media.find(({ type }) => isJson(type))?.schema
}

/** The schema at the place in a body that a pointer names. */
export function schemaBelow(document: Document, pointer: string | undefined, place: string): string | undefined {
  let at = pointer
  for (const step of place.split('/').slice(1)) at = fieldsOf(document, at).get(unescapePointer(step))?.schema
  return at
}

function schemaOf(document: Document, pointer: string): Schema | undefined {
  const schema = valueAt(document.json, pointer)
  return isObject(schema) ? schema : undefined
}
