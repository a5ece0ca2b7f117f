/** What the schema of an answer says of its shape: the fields of an object, the array in it, and what wraps what. */
import type { Document } from '../../openapi/document.ts'
import type { Operation, ResponseSpec } from '../../openapi/operation.ts'
import { escapePointer, valueAt } from '../../openapi/pointer.ts'
import { schemaAt, typesOf } from '../../openapi/schema.ts'

/** The fields of an object, each with the pointer of its schema. */
export type Fields = ReadonlyMap<string, string>

/** The fields that a schema declares, its references and the parts of `allOf`, `anyOf` and `oneOf` included. */
export function fieldsOf({ json }: Document, schema: string): Fields {
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const walk = (at: string) => {
    if (seen.has(at)) return
    seen.add(at)
    const value = valueAt(json, at) as Record<string, unknown> | undefined
    if (typeof value !== 'object' || value === null) return
    for (const name of Object.keys((value.properties as object | undefined) ?? {})) {
      if (!found.has(name)) found.set(name, `${at}/properties/${escapePointer(name)}`)
    }
    if (typeof value.$ref === 'string' && value.$ref.startsWith('#')) walk(decodeURIComponent(value.$ref))
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const parts = value[keyword]
      if (Array.isArray(parts)) for (const index of parts.keys()) walk(`${at}/${keyword}/${index}`)
    }
  }
  walk(schema)
  return found
}

/** Whether a status says that all is well: a 2xx, or a declared redirect where the document promises no 2xx. */
export function isPromised({ responses }: Operation, status: number): boolean {
  if (status >= 200 && status < 300) return true
  const keys = responses.map(({ key }) => key.toLowerCase())
  if (keys.some((key) => key === 'default' || key.startsWith('2'))) return false
  return status >= 300 && status < 400 && (keys.includes(String(status)) || keys.includes('3xx'))
}

/** The answer that an operation gives when all is well. */
export function successOf({ responses }: Operation): ResponseSpec | undefined {
  return (
    responses.find(({ key, media }) => /^2\d\d$/.test(key) && media.length > 0) ??
    responses.find(({ key }) => /^2(?:\d\d|xx)$/i.test(key)) ??
    responses.find(({ key }) => key === 'default')
  )
}

/** The schema of the JSON body of that answer. */
export function answerSchema(document: Document, operation: Operation | undefined): string | undefined {
  const media = operation && successOf(operation)?.media
  const schema = media?.find(({ type }) => /json/.test(type))?.schema ?? media?.find(({ schema }) => schema !== undefined)?.schema
  if (schema === undefined) return undefined
  try {
    return schemaAt(document.json, schema)
  } catch {
    return undefined
  }
}

/** Where the thing itself stands in an answer about one: `` or, for `{ "data": { … } }`, `/data`. */
export interface Shape {
  readonly at: string
  readonly schema: string
  readonly fields: Fields
}

/** The shape of an answer about one thing; `has` says whether fields may be those of it. */
export function thingIn(document: Document, schema: string, has: (fields: Fields) => boolean): Shape | undefined {
  const fields = fieldsOf(document, schema)
  if (has(fields)) return { at: '', schema, fields }
  const inner = [...fields].flatMap(([name, pointer]): Shape[] => {
    const inside = fieldsOf(document, pointer)
    return has(inside) ? [{ at: `/${escapePointer(name)}`, schema: pointer, fields: inside }] : []
  })
  return inner.length === 1 ? inner[0] : undefined
}

/** The array of things in an answer, with the schema of its items. */
export function listIn(document: Document, schema: string): { readonly at: string; readonly items: string | undefined } | undefined {
  const arrayAt = (pointer: string) => isArray(document, pointer)
  if (arrayAt(schema)) return { at: '', items: itemsOf(document, schema) }
  const arrays = [...fieldsOf(document, schema)].flatMap(([name, pointer]) => {
    if (arrayAt(pointer)) return [{ at: `/${escapePointer(name)}`, items: itemsOf(document, pointer), name }]
    return []
  })
  const objects = arrays.filter(({ items }) => items !== undefined && fieldsOf(document, items).size > 0)
  const known = /^(?:data|items|results?|values|entries|records|content|list|elements|members|resources)$/i
  return objects.find(({ name }) => known.test(name)) ?? objects[0] ?? arrays.find(({ name }) => known.test(name)) ?? arrays[0]
}

function isArray({ json }: Document, pointer: string): boolean {
  try {
    return typesOf(json, pointer).includes('array')
  } catch {
    return false
  }
}

function itemsOf({ json }: Document, pointer: string): string | undefined {
  try {
    const at = schemaAt(json, pointer)
    return valueAt(json, `${at}/items`) === undefined ? undefined : schemaAt(json, `${at}/items`)
  } catch {
    return undefined
  }
}
