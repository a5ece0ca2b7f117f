/** Security schemes: how a caller may show who they are. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OpenApiJson } from './json.ts'
import { escapePointer, follow } from './pointer.ts'

/** One way to carry credentials. */
export type SecurityScheme = (
  | { readonly kind: 'bearer' | 'basic' }
  | { readonly kind: 'apikey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string; readonly prefix: string | undefined }
) & {
  /** The name of the scheme in the document. */
  readonly scheme?: string
  /** The scopes that are wanted of it. */
  readonly scopes?: readonly string[]
  /** Set where a request does not show it, as with certificates. */
  readonly unseen?: true
}

/** Schemes that are wanted together; none of them means that anybody is let in. */
export type SecurityAlternative = readonly SecurityScheme[]

/** Reads security requirements. Schemes that doppel cannot check (OAuth 2, OpenID) count as bearer tokens. */
export function readSecurity(root: OpenApiJson, requirements: readonly OpenAPIV3_1.SecurityRequirementObject[]): SecurityAlternative[] {
  return requirements.map((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]) => ({
      ...readScheme(root, scheme),
      scheme,
      scopes: Array.isArray(scopes) ? scopes : [],
    })),
  )
}

function readScheme(root: OpenApiJson, name: string): SecurityScheme {
  const at = `#/components/securitySchemes/${escapePointer(name)}`
  const { value } = follow<OpenAPIV3_1.SecuritySchemeObject & { 'x-prefix'?: string }>(root, at)
  if (value.type === 'apiKey') {
    return { kind: 'apikey', in: value.in as 'header' | 'query' | 'cookie', name: value.name, prefix: value['x-prefix'] }
  }
  if ((value.type as string) === 'mutualTLS') return { kind: 'bearer', unseen: true }
  return { kind: value.type === 'http' && value.scheme.toLowerCase() === 'basic' ? 'basic' : 'bearer' }
}
