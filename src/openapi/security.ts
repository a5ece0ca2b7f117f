/** Security schemes: how a caller may show who they are. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OpenApiJson } from './json.ts'
import { escapePointer, follow } from './pointer.ts'

/** One way to carry credentials. */
export type SecurityScheme =
  | { readonly kind: 'bearer' | 'basic' }
  | { readonly kind: 'apikey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string; readonly prefix: string | undefined }

/** Schemes that are wanted together; none of them means that anybody is let in. */
export type SecurityAlternative = readonly SecurityScheme[]

/** Reads security requirements. Schemes that doppel cannot check (OAuth 2, OpenID) count as bearer tokens. */
export function readSecurity(root: OpenApiJson, requirements: readonly OpenAPIV3_1.SecurityRequirementObject[]): SecurityAlternative[] {
  return requirements.map((requirement) => Object.keys(requirement).map((name) => readScheme(root, name)))
}

function readScheme(root: OpenApiJson, name: string): SecurityScheme {
  const at = `#/components/securitySchemes/${escapePointer(name)}`
  const { value } = follow<OpenAPIV3_1.SecuritySchemeObject & { 'x-prefix'?: string }>(root, at)
  if (value.type === 'apiKey') {
    return { kind: 'apikey', in: value.in as 'header' | 'query' | 'cookie', name: value.name, prefix: value['x-prefix'] }
  }
  return { kind: value.type === 'http' && value.scheme.toLowerCase() === 'basic' ? 'basic' : 'bearer' }
}
