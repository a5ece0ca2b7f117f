/** Parameters: where each travels and how its text becomes a value. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OpenApiJson } from './json.ts'
import { follow, valueAt } from './pointer.ts'
import { schemaAt, typesOf } from './schema.ts'

/** How the text of a value is read. */
export interface Notation {
  /** The JSON types that it may have, as far as the schema says. */
  readonly types: readonly string[]
  /** The types of the items of a list. */
  readonly items: readonly string[]
  /** Whether the items of a list come one by one under the same name. */
  readonly explode: boolean
}

/** A declared parameter. */
export interface Parameter extends Notation {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly pointer: string
  /** The pointer of its schema. */
  readonly schema: string | undefined
}

/** Reads the parameters of an operation; those of the operation stand before those of its path item. */
export function readParameters(root: OpenApiJson, owners: readonly string[]): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const owner of owners) {
    const list = valueAt(root, `${owner}/parameters`)
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const parameter = readParameter(root, `${owner}/parameters/${index}`)
      found.set(`${parameter.in} ${parameter.name}`, parameter)
    }
  }
  return [...found.values()]
}

function readParameter(root: OpenApiJson, at: string): Parameter {
  const { value, pointer } = follow<OpenAPIV3_1.ParameterObject>(root, at)
  const many = value.in === 'query' || value.in === 'cookie'
  return {
    name: value.in === 'header' ? value.name.toLowerCase() : value.name,
    in: value.in as Parameter['in'],
    required: value.required === true,
    pointer,
    schema: value.schema && schemaAt(root, `${pointer}/schema`),
    ...readNotation(root, pointer, many && value.explode !== false),
  }
}

/** How the values of a parameter or header, at a pointer, are written. */
export function readNotation(root: OpenApiJson, pointer: string, explode: boolean): Notation {
  let at = `${pointer}/schema`
  while (valueAt(root, `${at}/items`) === undefined && typeof valueAt(root, `${at}/$ref`) === 'string') {
    at = decodeURIComponent(String(valueAt(root, `${at}/$ref`)))
  }
  return { types: typesOf(root, `${pointer}/schema`), items: typesOf(root, `${at}/items`), explode }
}

/** The value that the given texts stand for, by the types of the parameter. A repeated scalar counts by its first. */
export function decodeParameter({ types, items, explode }: Notation, texts: readonly string[]): unknown {
  const first = texts[0] ?? ''
  if (!types.includes('array')) return decodeScalar(types, first)
  return (explode ? texts : listed(first)).map((text) => decodeScalar(items, text))
}

/** A list as it is sent: nothing is no item, and spaces beside the commas do not count. */
function listed(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map((item) => item.trim())
}

function decodeScalar(types: readonly string[], text: string): unknown {
  for (const type of types) {
    if (type === 'integer' && /^[+-]?\d+$/.test(text)) return Number(text)
    if (type === 'number' && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text)
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  }
  return text
}

/** The value of a cookie in a `Cookie` header. */
export function readCookie(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=')
    if (equals !== -1 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim()
  }
  return null
}

/** A part of a path as it was before percent-encoding; `null` when it is not percent-encoded UTF-8. */
export function percentDecoded(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
