/** Decodes a request by its operation: the values that it means, and what in it breaks the contract. */
import { isJson, mediaFor } from '../openapi/media.ts'
import type { Operation } from '../openapi/operation.ts'
import { decodeParameter, type Parameter, percentDecoded, readCookie } from '../openapi/parameter.ts'
import type { Contract } from './contract.ts'
import { type Violation, violation } from './violation.ts'

/** A request in the form that every transport can give. */
export interface RawRequest {
  /** Path parameters, still percent-encoded. */
  readonly params: Readonly<Record<string, string>>
  /** The query without its question mark. */
  readonly search: string
  header(name: string): string | null
  readonly body: RawBody
}

/** A body as it was read; `fault` says why it could not be. */
export type RawBody = { readonly text: string } | { readonly fault: 'too-large' | 'encoding' | 'truncated'; readonly detail: string }

/** The values of a request, as its operation's schemas say. */
export interface InputValue {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Nesting that no honest body has. */
const DEEPEST = 1000

const NO_VALUES: Readonly<Record<string, unknown>> = Object.freeze({})

/** Decodes and judges a request. */
export function readRequest(contract: Contract, operation: Operation, raw: RawRequest): { value: InputValue; violations: Violation[] } {
  const violations: Violation[] = []
  const name = `${operation.method} ${operation.path}`
  const values: Record<string, Record<string, unknown>> = {}
  let query: URLSearchParams | undefined
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && raw.search === '' && !parameter.required) continue
    if (parameter.in === 'query') query ??= new URLSearchParams(raw.search)
    const value = readParameter(contract, parameter, textsOf(parameter, raw, query), name, violations)
    if (value === undefined) continue
    values[parameter.in] ??= {}
    const group = values[parameter.in] as Record<string, unknown>
    group[parameter.name] = value
  }
  const body = operation.body ? readBody(contract, operation, raw, name, violations) : undefined
  return {
    value: { path: values.path ?? NO_VALUES, query: values.query ?? NO_VALUES, header: values.header ?? NO_VALUES, body },
    violations,
  }
}

function textsOf(parameter: Parameter, raw: RawRequest, query: URLSearchParams | undefined): string[] | undefined {
  if (parameter.in === 'query') return query?.has(parameter.name) ? query.getAll(parameter.name) : undefined
  if (parameter.in === 'path') return [raw.params[parameter.name] ?? '']
  const text = parameter.in === 'header' ? raw.header(parameter.name) : readCookie(raw.header('cookie'), parameter.name)
  return text === null ? undefined : [text]
}

function readParameter(
  contract: Contract,
  parameter: Parameter,
  texts: string[] | undefined,
  operation: string,
  found: Violation[],
): unknown {
  const where = { operation, in: parameter.in, pointer: `/${parameter.name}` }
  if (texts === undefined) {
    if (!parameter.required) return undefined
    const message = `the ${parameter.in} parameter ${parameter.name} is required and was not sent`
    found.push(violation('request/parameter-missing', { ...where, reason: 'required', message, schema: parameter.pointer }))
    return undefined
  }
  const plain = parameter.in === 'path' ? percentDecoded(texts[0] ?? '') : undefined
  if (plain === null) {
    const message = `the path parameter ${parameter.name} is not percent-encoded UTF-8`
    found.push(
      violation('request/parameter-invalid', { ...where, reason: 'encoding', message, schema: parameter.pointer, value: texts[0] }),
    )
    return texts[0]
  }
  const value = decodeParameter(parameter, plain === undefined ? texts : [plain])
  if (parameter.schema) found.push(...contract.judge('request/parameter-invalid', 'request', parameter.schema, value, where))
  return value
}

function readBody(contract: Contract, operation: Operation, raw: RawRequest, name: string, found: Violation[]): unknown {
  const { body } = raw
  const where = { operation: name, in: 'body', pointer: '' } as const
  const fault = (reason: string, message: string) => {
    found.push(violation('request/body-invalid', { ...where, reason, message }))
  }
  if ('text' in body && body.text === '') {
    if (operation.body?.required) {
      found.push(violation('request/body-missing', { ...where, reason: 'missing', message: 'a body is required and none was sent' }))
    }
    return undefined
  }
  const type = raw.header('content-type')
  const media = type === null ? undefined : mediaFor(operation.body?.media ?? [], type)
  if (!media) {
    const message = type === null ? 'the body has no Content-Type' : `the media type ${type} is not one that the operation takes`
    const reason = type === null ? 'missing' : 'undeclared'
    found.push(
      violation('request/media-type-undeclared', { operation: name, in: 'header', pointer: '/content-type', reason, message, value: type }),
    )
    return undefined
  }
  if ('fault' in body) return fault(body.fault, body.detail)
  if (!isJson(type ?? '')) return body.text
  let value: unknown
  try {
    value = JSON.parse(body.text)
  } catch (error) {
    return fault('syntax', `the body is not JSON: ${(error as Error).message}`)
  }
  if (body.text.length > 2 * DEEPEST && isDeeper(value, DEEPEST))
    return fault('too-deep', `the body is nested deeper than ${DEEPEST} levels`)
  if (media.schema) found.push(...contract.judge('request/body-invalid', 'request', media.schema, value, where))
  return value
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}
