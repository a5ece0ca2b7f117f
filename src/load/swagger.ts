/** Converts OpenAPI 2.0 to 3.0. The only door to the converter. */

import { upgrade } from '@scalar/openapi-upgrader'
import { DocumentError, type Position } from '../openapi/document-error.ts'
import { isObject } from '../openapi/json.ts'
import { decoded, unescapePointer, valueAt } from '../openapi/pointer.ts'
import type { Bundle } from './bundle.ts'
import type { DocumentFile } from './document-file.ts'
import { swaggerPointer } from './swagger-places.ts'

/** A converted document. */
export interface Converted {
  readonly json: Record<string, unknown>
  locate(pointer: string): Position
}

/**
 * Converts a bundled document of version 2.0. Places are still told in the files as they were written.
 *
 * @throws DocumentError when it cannot be converted.
 */
export function convertSwagger(bundle: Bundle, root: DocumentFile): Converted {
  const { json } = bundle
  let original: unknown
  try {
    prepare(json)
    convertElsewhere(json, bundle.elsewhere)
    return {
      json: { ...upgrade(json, '3.0') },
      locate: (pointer) => {
        original ??= root.original()
        return bundle.locate(swaggerPointer(original, pointer))
      },
    }
  } catch (error) {
    throw new DocumentError(`it cannot be converted from OpenAPI 2.0: ${(error as Error).message}`, root.shown)
  }
}

/** Writes out what the converter would take for something else. */
function prepare(json: Record<string, unknown>): void {
  const paths = isObject(json.paths) ? json.paths : {}
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue
    const full = inlined(json, item)
    if (!isObject(full)) continue
    // Parameters of a path count for the methods that come after them: they must stand first.
    const { parameters, ...rest } = full
    // Whatever else stands there is taken for an operation.
    const operations = Object.entries(rest).filter(([key, value]) => !key.startsWith('x-') && isObject(value))
    paths[path] = { ...(Array.isArray(parameters) && { parameters: whole(json, parameters) }), ...Object.fromEntries(operations) }
    for (const [, operation] of operations as [string, Record<string, unknown>][]) {
      if (Array.isArray(operation.parameters)) operation.parameters = whole(json, operation.parameters)
      else delete operation.parameters
      for (const [status, response] of Object.entries(isObject(operation.responses) ? operation.responses : {})) {
        if (isElsewhere(response)) (operation.responses as Record<string, unknown>)[status] = inlined(json, response)
      }
    }
  }
  for (const group of [json.parameters, json.responses]) {
    if (!isObject(group)) continue
    for (const [name, value] of Object.entries(group)) if (isElsewhere(value)) group[name] = inlined(json, value)
  }
}

/** A list of parameters in which those that become a body are no references: a body is no parameter in 3.0. */
function whole(json: unknown, parameters: readonly unknown[]): unknown[] {
  return parameters.map((parameter) => {
    const full = inlined(json, parameter)
    return isObject(full) && (isElsewhere(parameter) || full.in === 'body' || full.in === 'formData') ? full : parameter
  })
}

/** What a reference leads to, as a value of its own. */
function inlined(json: unknown, value: unknown): unknown {
  let at = value
  while (isObject(at) && typeof at.$ref === 'string') at = valueAt(json, decoded(at.$ref))
  return at === value ? value : structuredClone(at)
}

function isElsewhere(value: unknown): boolean {
  return isObject(value) && typeof value.$ref === 'string' && value.$ref.startsWith('#/x-ext/')
}

/** Schemas of other files are converted where they are kept, the outer ones first. */
function convertElsewhere(json: Record<string, unknown>, pointers: Iterable<string>): void {
  for (const pointer of [...pointers].sort((one, other) => one.length - other.length)) {
    const end = pointer.lastIndexOf('/')
    const holder = valueAt(json, pointer.slice(0, end)) as Record<string, unknown>
    const key = unescapePointer(pointer.slice(end + 1))
    const { components } = upgrade({ swagger: '2.0', definitions: { it: holder[key] } }, '3.0')
    holder[key] = components?.schemas?.it
  }
}
