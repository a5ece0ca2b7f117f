/** Operations as the document declares them, each reference followed once. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { OpenApiJson } from './json.ts'
import { type MediaTypes, readMediaTypes } from './media.ts'
import { type Notation, type Parameter, readNotation, readParameters } from './parameter.ts'
import { escapePointer, follow } from './pointer.ts'
import { schemaAt } from './schema.ts'
import { readSecurity, type SecurityAlternative } from './security.ts'

/** A method in lower case, as path items spell it. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** A declared response header. */
export interface Header extends Notation {
  readonly name: string
  readonly required: boolean
  readonly schema: string | undefined
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
}

/** Reads every operation of a document. */
export function readOperations(root: OpenApiJson): Operation[] {
  const operations: Operation[] = []
  for (const [path, item] of Object.entries(root.paths ?? {})) {
    const at = `#/paths/${escapePointer(path)}`
    for (const method of METHODS) {
      if (item?.[method]) operations.push(readOperation(root, path, method, at))
    }
  }
  const keys = new Set<string>()
  for (const { key } of operations) {
    if (keys.has(key)) throw new Error(`Failed to open the OpenAPI document: two operations are called ${key}`)
    keys.add(key)
  }
  return operations
}

function readOperation(root: OpenApiJson, path: string, method: string, itemPointer: string): Operation {
  const pointer = `${itemPointer}/${method}`
  const { value: operation } = follow<OpenAPIV3_1.OperationObject>(root, pointer)
  const body = operation.requestBody && follow<OpenAPIV3_1.RequestBodyObject>(root, `${pointer}/requestBody`)
  return {
    key: operation.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer,
    parameters: readParameters(root, [itemPointer, pointer]),
    body: body && { required: body.value.required === true, media: readMediaTypes(root, `${body.pointer}/content`) },
    responses: Object.keys(operation.responses ?? {}).map((key) => readResponse(root, key, `${pointer}/responses/${escapePointer(key)}`)),
    security: readSecurity(root, operation.security ?? root.security ?? []),
  }
}

function readResponse(root: OpenApiJson, key: string, at: string): ResponseSpec {
  const { value, pointer } = follow<OpenAPIV3_1.ResponseObject>(root, at)
  const headers = Object.keys(value.headers ?? {}).map((name): Header => {
    const header = follow<OpenAPIV3_1.HeaderObject>(root, `${pointer}/headers/${escapePointer(name)}`)
    return {
      name: name.toLowerCase(),
      required: header.value.required === true,
      schema: header.value.schema && schemaAt(root, `${header.pointer}/schema`),
      ...readNotation(root, header.pointer, false),
    }
  })
  // A declared Content-Type header is to be ignored: OpenAPI says so.
  return { key, pointer, media: readMediaTypes(root, `${pointer}/content`), headers: headers.filter(({ name }) => name !== 'content-type') }
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
