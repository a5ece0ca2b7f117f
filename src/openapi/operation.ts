/** Operations as the document declares them. What each demands and answers is read when it is first asked for. */
import type { OpenAPIV3_1 } from 'openapi-types'
import { isObject, type OpenApiJson } from './json.ts'
import { lazily } from './lazy.ts'
import { type MediaTypes, readMediaTypes } from './media.ts'
import { type Notation, type Parameter, readNotation, readParameters } from './parameter.ts'
import { escapePointer, follow, valueAt } from './pointer.ts'
import { schemaAt } from './schema.ts'
import { readSecurity, type SecurityAlternative } from './security.ts'

/** A method in lower case, as path items spell it. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** A declared response header. */
export interface Header extends Notation {
  readonly name: string
  readonly required: boolean
  readonly schema: string | undefined
  /** The media type of its text, where it has one. */
  readonly content?: string
}

/** A declared response. */
export interface ResponseSpec {
  /** `200`, `4XX` or `default`. */
  readonly key: string
  readonly pointer: string
  readonly media: MediaTypes
  readonly headers: readonly Header[]
}

/** A declared operation. */
export interface Operation {
  /** The operationId, or `METHOD /path` where there is none. */
  readonly key: string
  /** In capitals. */
  readonly method: string
  /** The path template, as the document spells it. */
  readonly path: string
  readonly pointer: string
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly media: MediaTypes } | undefined
  readonly responses: readonly ResponseSpec[]
  /** Ways to be let in; empty when anybody is. */
  readonly security: readonly SecurityAlternative[]
  readonly deprecated?: boolean
}

/**
 * Reads every operation of a document.
 *
 * @throws Error when two operations have one key.
 */
export function readOperations(root: OpenApiJson): Operation[] {
  const operations: Operation[] = []
  for (const [path, item] of Object.entries(root.paths ?? {})) {
    if (path.startsWith('x-') || typeof item !== 'object' || item === null) continue
    const at = `#/paths/${escapePointer(path)}`
    // A path item may be a reference; what stands beside it is not defined to count.
    const { value, pointer } = typeof item.$ref === 'string' ? follow<object>(root, at) : { value: item, pointer: at }
    for (const [method, steps] of methodsOf(root, value as Record<string, unknown>)) {
      operations.push(readOperation(root, path, method, pointer, `${pointer}/${steps}`))
    }
  }
  const keys = new Set<string>()
  for (const { key } of operations) {
    if (keys.has(key)) throw new Error(`Failed to open the OpenAPI document: two operations are called ${key}`)
    keys.add(key)
  }
  return operations
}

/** The methods of a path item, each with the way from the item to its operation. */
function methodsOf(root: OpenApiJson, item: Readonly<Record<string, unknown>>): (readonly [method: string, steps: string])[] {
  const fixed = METHODS.filter((method) => isObject(item[method])).map((method) => [method.toUpperCase(), method] as const)
  if (/^3\.[01]/.test(root.openapi)) return fixed
  const added = isObject(item.additionalOperations) ? Object.keys(item.additionalOperations) : []
  return [
    ...fixed,
    ...(isObject(item.query) ? [['QUERY', 'query'] as const] : []),
    ...added.map((method) => [method, `additionalOperations/${escapePointer(method)}`] as const),
  ]
}

function readOperation(root: OpenApiJson, path: string, method: string, itemPointer: string, pointer: string): Operation {
  const operation = valueAt(root, pointer) as OpenAPIV3_1.OperationObject
  const plain = {
    key: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    pointer,
    ...(operation.deprecated === true && { deprecated: true }),
  }
  return lazily(plain, {
    parameters: () => readParameters(root, [itemPointer, pointer]),
    body: () => readBody(root, operation, pointer),
    responses: () =>
      Object.keys(operation.responses ?? {})
        .filter((key) => !key.startsWith('x-'))
        .map((key) => readResponse(root, key, `${pointer}/responses/${escapePointer(key)}`)),
    security: () => readSecurity(root, operation.security ?? root.security ?? []),
  })
}

function readBody(root: OpenApiJson, operation: OpenAPIV3_1.OperationObject, pointer: string): Operation['body'] {
  if (!operation.requestBody) return undefined
  const body = follow<OpenAPIV3_1.RequestBodyObject>(root, `${pointer}/requestBody`)
  return { required: body.value.required === true, media: readMediaTypes(root, `${body.pointer}/content`) }
}

function readResponse(root: OpenApiJson, key: string, at: string): ResponseSpec {
  const { value, pointer } = follow<OpenAPIV3_1.ResponseObject>(root, at)
  return lazily(
    { key, pointer },
    {
      media: () => readMediaTypes(root, `${pointer}/content`),
      headers: () =>
        Object.keys(value.headers ?? {}).flatMap((name) => readHeader(root, name, `${pointer}/headers/${escapePointer(name)}`)),
    },
  )
}

// A declared Content-Type header is to be ignored: OpenAPI says so.
function readHeader(root: OpenApiJson, name: string, at: string): Header[] {
  if (name.toLowerCase() === 'content-type') return []
  const { value, pointer } = follow<OpenAPIV3_1.HeaderObject>(root, at)
  const [content] = value.schema ? [] : readMediaTypes(root, `${pointer}/content`)
  const schema = value.schema === undefined ? content?.schema : schemaAt(root, `${pointer}/schema`)
  const notation = readNotation(root, schema, 'simple', value.explode === true)
  return [{ name: name.toLowerCase(), required: value.required === true, schema, ...(content && { content: content.type }), ...notation }]
}

/** The response that a status falls under: its own, its range, or `default`. */
export function responseFor(operation: Operation, status: number): ResponseSpec | undefined {
  const exact = String(status)
  const range = `${exact[0]}XX`
  return (
    operation.responses.find(({ key }) => key === exact) ??
    operation.responses.find(({ key }) => key.toUpperCase() === range) ??
    operation.responses.find(({ key }) => key === 'default')
  )
}
