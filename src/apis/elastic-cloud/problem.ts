/** What a broken request means to Elastic Cloud Enterprise, and how each refusal is written. */
import type { Violation } from '../../contract/violation.ts'
import { type Reply, reply } from '../../http/reply.ts'
import { type Fault, type Problem, problem as refusal } from '../../problem.ts'
import { unauthenticated } from './access.ts'
import { faultsOfBody } from './faults.ts'

/** The refusal that violations of a request lead to: never `undefined`, every breach is refused. */
export function refuse(violations: readonly Violation[]): Problem {
  const first = violations[0]
  switch (first?.slug) {
    case 'request/path-undocumented':
      // inferred: the code, after one seen in the tests of the vendor's SDK
      return refusal(404, { code: 'root.not_found', detail: 'The requested resource could not be found.' })
    case 'request/method-undocumented':
      // inferred: the code
      return refusal(405, { code: 'root.method_not_allowed', detail: 'The method is not supported for this resource.' })
    case 'request/security-missing':
      return unauthenticated()
    case 'request/media-type-undeclared':
      // inferred: the code
      return refusal(415, { code: 'root.unsupported_media_type', detail: 'The content type of the request must be application/json.' })
  }
  if (violations.some(({ reason }) => reason === 'too-large')) {
    // inferred: the code
    return refusal(413, { code: 'root.payload_too_large', detail: 'The request body is too large.', field: 'body' })
  }
  // A name that cannot be decoded names nobody.
  if (violations.some((found) => found.in === 'path')) return refusal(404, { code: 'user.not_found', detail: 'User not found.' })
  return refusal(400, ...violations.filter((found) => found.in !== 'body').map(parameterFault), ...faultsOfBody(violations))
}

/** Draws a refusal: one error for every code and sentence, with all fields to blame, and the codes again in a header. */
export function problem({ status, faults }: Problem): Reply {
  const errors = new Map<string, { code: string; message: string; fields: string[] }>()
  for (const { code, detail, field } of faults) {
    const key = `${code} ${detail}`
    const error = errors.get(key) ?? { code, message: detail, fields: [] }
    if (field !== undefined && !error.fields.includes(field)) error.fields.push(field)
    errors.set(key, error)
  }
  // inferred: several codes are joined by a comma, each of them once
  const codes = [...new Set(faults.map(({ code }) => code))].join(',')
  return reply(
    status,
    { errors: [...errors.values()] },
    // Basic is accepted too. It is not offered, because a browser would open its own dialogue.
    { 'x-cloud-error-codes': codes, ...(status === 401 && { 'www-authenticate': 'Bearer, ApiKey' }) },
  )
}

// inferred: a query parameter of the wrong type is refused, and its code
function parameterFault({ in: place, pointer, params }: Violation): Fault {
  const name = pointer.slice(1)
  const expected = typeof params?.type === 'string' ? `must be ${params.type}` : 'is not allowed'
  return { code: 'root.invalid_parameter', detail: `The ${place} parameter ${name} is invalid: ${expected}`, field: `${place}.${name}` }
}
