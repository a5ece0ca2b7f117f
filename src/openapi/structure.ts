/** Walks a document by what each place in it is: a path item, a parameter, a schema. Data such as examples is never taken for anything else. */
import { isObject } from './json.ts'
import { escapePointer } from './pointer.ts'

/** What a place in a document may be. */
export type Kind =
  | 'document'
  | 'components'
  | 'path-item'
  | 'operation'
  | 'parameter'
  | 'request-body'
  | 'response'
  | 'header'
  | 'media-type'
  | 'encoding'
  | 'example'
  | 'link'
  | 'callback'
  | 'security-scheme'
  | 'schema'

/** What stands below a key: one thing, or a map or a list of them. */
export type Below = Kind | { readonly map: Kind } | { readonly list: Kind }

/** What stands below the keys of each kind; `*` are all keys but extensions. */
export type Structure = Readonly<Partial<Record<Kind, Readonly<Record<string, Below>>>>>

const METHOD: Kind = 'operation'
const CONTENT = { map: 'media-type' } as const
const HEADERS = { map: 'header' } as const
const EXAMPLES = { map: 'example' } as const

/** What stands below the keys of a schema, in every dialect. */
export const SCHEMA: Readonly<Record<string, Below>> = {
  properties: { map: 'schema' },
  patternProperties: { map: 'schema' },
  dependentSchemas: { map: 'schema' },
  $defs: { map: 'schema' },
  definitions: { map: 'schema' },
  allOf: { list: 'schema' },
  anyOf: { list: 'schema' },
  oneOf: { list: 'schema' },
  prefixItems: { list: 'schema' },
  items: 'schema',
  additionalItems: 'schema',
  additionalProperties: 'schema',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  contains: 'schema',
  propertyNames: 'schema',
  contentSchema: 'schema',
  not: 'schema',
  if: 'schema',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'schema',
  else: 'schema',
  'x-items': 'schema',
}

/** OpenAPI 3.0, 3.1 and 3.2. */
export const OPENAPI: Structure = {
  document: { paths: { map: 'path-item' }, webhooks: { map: 'path-item' }, components: 'components', 'x-problem': 'schema' },
  components: {
    schemas: { map: 'schema' },
    responses: { map: 'response' },
    parameters: { map: 'parameter' },
    examples: EXAMPLES,
    requestBodies: { map: 'request-body' },
    headers: HEADERS,
    securitySchemes: { map: 'security-scheme' },
    links: { map: 'link' },
    callbacks: { map: 'callback' },
    pathItems: { map: 'path-item' },
    mediaTypes: CONTENT,
  },
  'path-item': {
    parameters: { list: 'parameter' },
    get: METHOD,
    put: METHOD,
    post: METHOD,
    delete: METHOD,
    options: METHOD,
    head: METHOD,
    patch: METHOD,
    trace: METHOD,
    query: METHOD,
    additionalOperations: { map: METHOD },
  },
  operation: {
    parameters: { list: 'parameter' },
    requestBody: 'request-body',
    responses: { map: 'response' },
    callbacks: { map: 'callback' },
  },
  parameter: { schema: 'schema', content: CONTENT, examples: EXAMPLES },
  'request-body': { content: CONTENT },
  response: { headers: HEADERS, content: CONTENT, links: { map: 'link' } },
  header: { schema: 'schema', content: CONTENT, examples: EXAMPLES },
  'media-type': { schema: 'schema', itemSchema: 'schema', examples: EXAMPLES, encoding: { map: 'encoding' } },
  encoding: { headers: HEADERS },
  callback: { '*': 'path-item' },
  schema: SCHEMA,
}

/** A place in a document. */
export interface Place {
  readonly kind: Kind
  readonly value: Readonly<Record<string, unknown>>
  readonly pointer: string
}

/** Told of every place that is an object, before what is below it. `false` leaves out what is below. */
export type Visit = (place: Place) => boolean

/** Told of every place that is not what it must be. Schemas may be anything: their own check tells. */
export type Fault = (pointer: string, wanted: string, found: unknown) => void

/** Visits a place and all that is below it, without following references. */
export function walk(structure: Structure, kind: Kind, value: unknown, pointer: string, visit: Visit, fault?: Fault): void {
  const go = (one: Kind, at: unknown, where: string): void => {
    if (!isObject(at)) {
      // A path without methods is often written as nothing at all.
      if (one !== 'schema' && !(one === 'path-item' && at === null)) fault?.(where, `an object (${one.replace('-', ' ')})`, at)
      return
    }
    if (visit({ kind: one, value: at, pointer: where }) === false) return
    const below = structure[one]
    if (!below) return
    for (const key of Object.keys(at)) {
      const shape = Object.hasOwn(below, key) ? below[key] : key.startsWith('x-') || key === '$ref' ? undefined : below['*']
      if (shape !== undefined && at[key] !== undefined) spread(shape, at[key], `${where}/${escapePointer(key)}`, one === 'schema')
    }
  }
  const spread = (shape: Below, at: unknown, where: string, loose: boolean): void => {
    if (typeof shape === 'string') go(shape, at, where)
    else if (at === null) return
    else if ('map' in shape) {
      if (!isObject(at)) {
        if (!loose) fault?.(where, 'an object', at)
        return
      }
      // `paths`, `responses` and `callbacks` may carry extensions; names elsewhere may begin with `x-` and mean it.
      const plain = shape.map === 'schema' || shape.map === 'header' || shape.map === 'media-type'
      for (const key of Object.keys(at)) {
        if (plain || !key.startsWith('x-')) go(shape.map, at[key], `${where}/${escapePointer(key)}`)
      }
    } else if (Array.isArray(at)) {
      for (let index = 0; index < at.length; index++) go(shape.list, at[index], `${where}/${index}`)
    } else if (!loose) fault?.(where, 'a list', at)
  }
  go(kind, value, pointer)
}

/** What kind of value it is, for people. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'text' : `a ${typeof value}`
}
