/** The shape of an OpenAPI document as JSON, with doppel's own extensions. */
import type { OpenAPIV3_1 } from 'openapi-types'

/** An OpenAPI 3.1 document as JSON, with the extensions that doppel reads. */
export type OpenApiJson = Omit<OpenAPIV3_1.Document, 'components'> & {
  components?: OpenAPIV3_1.ComponentsObject
  /** The schema of answers that belong to no operation: an undocumented path, a method that is not allowed. */
  'x-problem'?: { $ref: string }
  /** `optional`: a path with and without a slash at its end is one path. */
  'x-trailing-slash'?: 'optional'
}

/** Whether a JSON value is an object: neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
