/** An OpenAPI document, opened: its operations, its references and, where given, the text it was read from. */
import type { OpenApiJson } from './json.ts'
import { type Operation, readOperations } from './operation.ts'
import { escapePointer, follow } from './pointer.ts'

export type { OpenApiJson } from './json.ts'

/** An opened document. Reading it never changes it. */
export interface Document {
  readonly json: OpenApiJson
  /** The text it was read from, for line numbers. */
  readonly text?: string
  /** The OpenAPI version, e.g. `3.1.0`. */
  readonly version: string
  /** `jsonSchemaDialect`, or the one that the version implies. */
  readonly dialect: string
  readonly operations: readonly Operation[]
  /** The pointer of the schema that answers outside any operation must fit. */
  readonly problemSchema: string | undefined
  readonly slashOptional: boolean
}

const OAS_31_DIALECT = 'https://spec.openapis.org/oas/3.1/dialect/base'

/**
 * Opens a parsed OpenAPI document.
 *
 * @throws Error when it is not an OpenAPI 3.1 document, or two operations have one key.
 */
export function openDocument(json: unknown, text?: string): Document {
  const root = json as OpenApiJson
  if (typeof root !== 'object' || root === null || typeof root.openapi !== 'string' || !root.openapi.startsWith('3.1')) {
    const found = typeof root === 'object' && root !== null ? JSON.stringify(root.openapi) : typeof json
    throw new Error(`Failed to open the OpenAPI document: "openapi" must be a 3.1 version, found ${found}`)
  }
  return {
    json: root,
    ...(text !== undefined && { text }),
    version: root.openapi,
    dialect: root.jsonSchemaDialect ?? OAS_31_DIALECT,
    operations: readOperations(root),
    problemSchema: root['x-problem'] ? follow(root, `#/${escapePointer('x-problem')}`).pointer : undefined,
    slashOptional: root['x-trailing-slash'] === 'optional',
  }
}
