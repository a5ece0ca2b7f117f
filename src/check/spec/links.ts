/** CT707: links that lead to no operation, or give it what it does not take. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { decoded } from '../../openapi/pointer.ts'
import { below, type Inspect, type Inspection, quoted } from './inspection.ts'

const EXPRESSION = /^\$(?:url|method|statusCode|(?:request|response)\.(?:header\.[^\s{}]+|query\.[^{}]+|path\.[^{}]+|body(?:#(?:\/.*)?)?))$/

/** Looks at a link. */
export const inspectLink: Inspect = ({ kind, value, pointer }, inspection) => {
  if (kind !== 'link' || typeof value.$ref === 'string') return
  const tell = (at: string, reason: string, message: string) => inspection.tell('spec/link-unresolvable', at, { reason, message })
  const { operationId, operationRef, parameters } = value
  const key = typeof operationRef === 'string' ? 'operationRef' : 'operationId'
  if (typeof operationRef === 'string' && !operationRef.startsWith('#')) return
  const operation = operationOf(inspection, operationId, operationRef)
  if (!operation) {
    const named = operationRef ?? operationId
    return tell(
      named === undefined ? pointer : below(pointer, key),
      'operation',
      named === undefined ? 'the link names no operation' : `the link leads to ${quoted(named)}, which is no operation`,
    )
  }
  for (const [name, given] of Object.entries(isObject(parameters) ? parameters : {})) {
    const at = below(`${pointer}/parameters`, name)
    if (!takes(operation, name))
      tell(at, 'parameter', `the link gives ${name} to ${operation.method} ${operation.path}, which has no such parameter`)
    checkExpression(given, (message) => tell(at, 'expression', message))
  }
  checkExpression(value.requestBody, (message) => tell(below(pointer, 'requestBody'), 'expression', message))
}

function operationOf({ document }: Inspection, operationId: unknown, operationRef: unknown): Operation | undefined {
  if (typeof operationRef === 'string') {
    const pointer = decoded(operationRef)
    return document.operations.find((one) => one.pointer === pointer)
  }
  return document.operations.find(({ key, method, path }) => key === operationId && key !== `${method} ${path}`)
}

/** A name may say where the parameter is, as in `path.id`. */
function takes({ parameters }: Operation, name: string): boolean {
  const [, place, rest] = /^(path|query|header|cookie)\.(.+)$/.exec(name) ?? []
  const same = (declared: string, given: string, where: string) =>
    where === 'header' ? declared.toLowerCase() === given.toLowerCase() : declared === given
  return parameters.some((one) => same(one.name, name, one.in) || (rest !== undefined && one.in === place && same(one.name, rest, one.in)))
}

function checkExpression(value: unknown, tell: (message: string) => void): void {
  if (typeof value === 'string' && value.startsWith('$') && !EXPRESSION.test(value)) tell(`${quoted(value)} is no runtime expression`)
}
