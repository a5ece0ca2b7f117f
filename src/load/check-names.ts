/** Holds the names in a document to their meaning: an operation has its own, and a security scheme that is required is declared. */

import { DocumentError, type Position } from '../openapi/document-error.ts'
import { isObject } from '../openapi/json.ts'
import { escapePointer, follow } from '../openapi/pointer.ts'

/** The keys of a path item that are operations. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/**
 * Checks the names of a whole document.
 *
 * @throws DocumentError naming the place.
 */
export function checkNames(json: Readonly<Record<string, unknown>>, locate: (pointer: string) => Position): void {
  const components = isObject(json.components) ? json.components : {}
  const schemes = isObject(components.securitySchemes) ? components.securitySchemes : {}
  const ids = new Map<string, string>()
  const checkSecurity = (security: unknown, pointer: string) => {
    for (const [index, requirement] of (Array.isArray(security) ? security : []).entries()) {
      for (const name of Object.keys(requirement as object)) {
        if (Object.hasOwn(schemes, name)) continue
        throw new DocumentError(
          `the security scheme ${JSON.stringify(name)} is not declared`,
          locate(`${pointer}/${index}/${escapePointer(name)}`),
        )
      }
    }
  }
  checkSecurity(json.security, '#/security')
  for (const path of Object.keys(isObject(json.paths) ? json.paths : {})) {
    if (path.startsWith('x-')) continue
    const { value: item, pointer } = follow<Readonly<Record<string, unknown>> | null>(json, `#/paths/${escapePointer(path)}`)
    for (const method of METHODS) {
      const operation = item?.[method]
      if (!isObject(operation)) continue
      checkSecurity(operation.security, `${pointer}/${method}/security`)
      const id = operation.operationId
      if (typeof id !== 'string') continue
      const first = ids.get(id)
      if (first !== undefined)
        throw new DocumentError(
          `two operations are called ${id}: ${first} and ${method} ${path}`,
          locate(`${pointer}/${method}/operationId`),
        )
      ids.set(id, `${method} ${path}`)
    }
  }
}
