/** An OpenAPI document, opened: its operations, its references and, where known, the files that it was read from. */

import { DocumentError, type Position } from './document-error.ts'
import { isObject, type OpenApiJson } from './json.ts'
import { type Operation, readOperations } from './operation.ts'
import { escapePointer, follow } from './pointer.ts'
import { typeName } from './structure.ts'

export { DocumentError, type Position } from './document-error.ts'
export type { OpenApiJson } from './json.ts'

/** Where a document was read from. */
export interface Source {
  /** The file or URL, as it was named. */
  readonly file: string
  /** Where a pointer (`#/paths/~1users/get`) stands, or the nearest thing around it. Looked up only when asked. */
  locate(pointer: string): Position | undefined
}

/** An opened document. Reading it never changes it. */
export interface Document {
  readonly json: OpenApiJson
  readonly source?: Source
  /** The OpenAPI version, e.g. `3.1.0`. */
  readonly version: string
  /** `jsonSchemaDialect`, or the one that the version implies. */
  readonly dialect: string
  readonly operations: readonly Operation[]
  /** The pointer of the schema that answers outside any operation must fit. */
  readonly problemSchema: string | undefined
  readonly slashOptional: boolean
}

/** The dialect of schemas in OpenAPI 3.0: one of its own. */
export const OAS_30_DIALECT = 'https://spec.openapis.org/oas/3.0/schema'
/** The dialect of schemas in OpenAPI 3.1, unless the document names another. */
export const OAS_31_DIALECT = 'https://spec.openapis.org/oas/3.1/dialect/base'
const OAS_32_DIALECT = 'https://spec.openapis.org/oas/3.2/dialect/2025-09-17'

/**
 * Opens a parsed OpenAPI document of version 3.0, 3.1 or 3.2, whose references stay inside it. `loadDocument` reads one from a file or
 * URL, converts OpenAPI 2.0 and brings what it refers to in other files.
 *
 * @throws DocumentError when it is not such a document, or two operations have one key.
 */
export function openDocument(json: unknown, source?: Source): Document {
  const root = json as OpenApiJson
  const wrong = versionFault(json)
  if (wrong !== undefined) throw new DocumentError(`Failed to open the OpenAPI document: ${wrong}`)
  return {
    json: root,
    ...(source && { source }),
    version: root.openapi,
    dialect: dialectOf(root),
    operations: readOperations(root),
    problemSchema: root['x-problem'] ? follow(root, `#/${escapePointer('x-problem')}`).pointer : undefined,
    slashOptional: root['x-trailing-slash'] === 'optional',
  }
}

/** Why a value is no OpenAPI document of a version that doppel reads. */
export function versionFault(json: unknown): string | undefined {
  if (!isObject(json)) return `it must be an object, found ${typeName(json)}`
  const { openapi, swagger } = json
  if (typeof openapi === 'string' && /^3\.[012](?:\.|$)/.test(openapi)) return undefined
  if (openapi === undefined && swagger === '2.0') return 'OpenAPI 2.0 must be converted first: loadDocument does'
  if (openapi === undefined && swagger === undefined)
    return 'it has neither "openapi" nor "swagger", so it is no OpenAPI document of version 2.0, 3.0, 3.1 or 3.2'
  if (openapi === undefined) return `"swagger" must be 2.0, found ${JSON.stringify(swagger)}`
  const hint = typeof openapi === 'number' ? ' (a number: put it in quotes)' : ''
  return `"openapi" must be a 3.0, 3.1 or 3.2 version, found ${JSON.stringify(openapi)}${hint}`
}

function dialectOf({ openapi, jsonSchemaDialect }: OpenApiJson): string {
  if (openapi.startsWith('3.0')) return OAS_30_DIALECT
  return jsonSchemaDialect ?? (openapi.startsWith('3.1') ? OAS_31_DIALECT : OAS_32_DIALECT)
}
