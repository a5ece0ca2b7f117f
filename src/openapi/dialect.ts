/** The dialects of JSON Schema that documents are written in, each translated to 2020-12 without moving a rule from its place. */
import type { OpenApiJson } from './json.ts'

/** How a schema is to be read: as in OpenAPI 3.0, as in the drafts up to 7, or as in 2019-09 and 2020-12. */
export type Dialect = 'oas30' | 'draft4' | 'draft7' | 'modern'

type Schema = Record<string, unknown>

/** The dialect of a document's schemas, unless one of them says otherwise. */
export function dialectOf(root: OpenApiJson): Dialect {
  if (String(root.openapi).startsWith('3.0')) return 'oas30'
  return named(root.jsonSchemaDialect) ?? 'modern'
}

/** The dialect of a schema that stands in one of another. */
export function dialectIn(schema: Schema, around: Dialect): Dialect {
  return around === 'oas30' ? around : (named(schema.$schema) ?? around)
}

function named(uri: unknown): Dialect | undefined {
  if (typeof uri !== 'string') return undefined
  if (/draft-0?[34]/.test(uri)) return 'draft4'
  if (/draft-0?[67]/.test(uri)) return 'draft7'
  return 'modern'
}

/** Whether what stands beside a `$ref` counts. */
export function siblingsCount(dialect: Dialect): boolean {
  return dialect === 'modern'
}

/** The rules of one schema in 2020-12; the schemas within it are left as they are. */
export function translated(schema: Schema, dialect: Dialect): Schema {
  if (dialect === 'modern') return schema
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref }
  const result = { ...schema }
  if (dialect !== 'draft7') exclusive(result)
  if (Array.isArray(result.items)) {
    result.prefixItems = result.items
    delete result.items
    if (result.additionalItems !== undefined) result.items = result.additionalItems
  }
  delete result.additionalItems
  if (dialect === 'oas30') nullable(result)
  return result
}

/** A bound and, beside it, whether the bound itself is left out: one rule in 2020-12. */
function exclusive(schema: Schema): void {
  for (const [bound, keyword] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[keyword] !== 'boolean') continue
    if (schema[keyword] && typeof schema[bound] === 'number') {
      schema[keyword] = schema[bound]
      delete schema[bound]
    } else delete schema[keyword]
  }
}

/** `nullable` widens the type that stands beside it and does nothing else: OpenAPI 3.0.3 says so. */
function nullable(schema: Schema): void {
  if (schema.nullable === true && typeof schema.type === 'string') schema.type = [schema.type, 'null']
  delete schema.nullable
}
