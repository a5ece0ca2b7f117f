/** Parameters: where each travels and how it is written. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OpenApiJson } from './json.ts'
import { readMediaTypes } from './media.ts'
import { follow, valueAt } from './pointer.ts'
import { placesOf, propertiesOf, schemaAt, typesOf } from './schema.ts'
import type { Notation, Style } from './style.ts'

export { decodeParameter, type Notation } from './style.ts'

/** A declared parameter. */
export interface Parameter extends Notation {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly pointer: string
  /** The pointer of its schema. */
  readonly schema: string | undefined
  /** The media type of its text, where it has one. */
  readonly content?: string
  readonly allowReserved?: boolean
  /** Whether its name may come without a value. */
  readonly allowEmptyValue?: boolean
  readonly deprecated?: boolean
}

const STYLES: Readonly<Record<Parameter['in'], Style>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
}

/** Reads the parameters of an operation; those of the operation stand before those of its path item. */
export function readParameters(root: OpenApiJson, owners: readonly string[]): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const owner of owners) {
    const list = valueAt(root, `${owner}/parameters`)
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const parameter = readParameter(root, `${owner}/parameters/${index}`)
      if (!(parameter.in in STYLES)) continue
      // OpenAPI says that header parameters of these names are to be ignored: other parts of the document speak of them.
      if (parameter.in === 'header' && ['accept', 'content-type', 'authorization'].includes(parameter.name)) continue
      found.set(`${parameter.in} ${parameter.name}`, parameter)
    }
  }
  return [...found.values()]
}

function readParameter(root: OpenApiJson, at: string): Parameter {
  const { value, pointer } = follow<OpenAPIV3_1.ParameterObject>(root, at)
  const place = value.in as Parameter['in']
  const [content] = value.schema === undefined ? readMediaTypes(root, `${pointer}/content`) : []
  const schema = value.schema === undefined ? content?.schema : schemaAt(root, `${pointer}/schema`)
  const style = (value.style as Style | undefined) ?? STYLES[place] ?? 'form'
  return {
    name: place === 'header' ? String(value.name).toLowerCase() : String(value.name),
    in: place,
    required: value.required === true || place === 'path',
    pointer,
    schema,
    ...(content && { content: content.type }),
    ...(value.allowReserved === true && { allowReserved: true }),
    ...(value.allowEmptyValue === true && { allowEmptyValue: true }),
    ...(value.deprecated === true && { deprecated: true }),
    ...readNotation(root, schema, style, value.explode ?? style === 'form'),
  }
}

/** How values of a schema are written as text. */
export function readNotation(root: OpenApiJson, schema: string | undefined, style: Style, explode: boolean): Notation {
  const types = schema === undefined ? [] : typesOf(root, schema)
  const items = schema === undefined || !types.includes('array') ? [] : typesOf(root, itemsOf(root, schema))
  if (schema === undefined || !types.includes('object')) return { types, items, properties: new Map(), style, explode }
  const rest = typesOf(root, `${schema}/additionalProperties`)
  return { types, items, properties: propertiesOf(root, schema), lists: listsOf(root, schema), rest, style, explode }
}

/** The types of the items of the properties of a schema that are lists. */
export function listsOf(root: OpenApiJson, schema: string): ReadonlyMap<string, readonly string[]> {
  const lists = [...placesOf(root, schema)].filter(([, at]) => typesOf(root, at).includes('array'))
  return new Map(lists.map(([name, at]) => [name, typesOf(root, itemsOf(root, at))]))
}

/** The pointer of the schema of a list's items, behind references and in the parts that count together. */
function itemsOf(root: OpenApiJson, schema: string, depth = 0): string {
  const at = schemaAt(root, schema)
  if (valueAt(root, `${at}/items`) !== undefined || depth > 8) return `${at}/items`
  const { $ref, allOf, anyOf, oneOf } = (valueAt(root, at) ?? {}) as Record<string, unknown>
  const parts = Object.entries({ allOf, anyOf, oneOf }).flatMap(([keyword, list]) =>
    Array.isArray(list) ? [...list.keys()].map((index) => `${at}/${keyword}/${index}`) : [],
  )
  const found = [...(typeof $ref === 'string' ? [schemaAt(root, $ref)] : []), ...parts].map((part) => itemsOf(root, part, depth + 1))
  return found.find((pointer) => valueAt(root, pointer) !== undefined) ?? `${at}/items`
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
