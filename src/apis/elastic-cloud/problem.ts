/** What a broken request means to Elastic Cloud Enterprise, and how each refusal is written. */
import type { Violation } from '../../contract/violation.ts'
import { type Reply, reply } from '../../http/reply.ts'
import { type Fault, type Problem, problem as refusal } from '../../problem.ts'
import { expiryOfKey } from './access.ts'
import { faultsOfBody, isTolerated } from './faults.ts'
import type { Here } from './model.ts'
import { notFound, unauthenticated } from './refusals.ts'

/** The refusal that violations of a request lead to; `undefined` only where a quirk lets all of them pass. */
export function refuse(found: readonly Violation[], context: Pick<Here, 'operation' | 'quirks'>): Problem | undefined {
  const violations = found.filter((one) => !isTolerated(one, context))
  const first = violations[0]
  switch (first?.slug) {
    case 'request/path-undocumented':
      // inferred: the code, after one seen in the tests of the vendor's SDK
      return refusal(404, { code: 'root.not_found', detail: 'The requested resource could not be found.' })
    case 'request/method-undocumented':
      // inferred: the code
      return refusal(405, { code: 'root.method_not_allowed', detail: 'The method is not supported for this resource.' })
    case 'request/security-missing':
      return unauthenticated(context.operation)
    case 'request/media-type-undeclared':
      // inferred: the code
      return refusal(415, { code: 'root.unsupported_media_type', detail: 'The content type of the request must be application/json.' })
  }
  if (violations.some(({ reason }) => reason === 'too-large')) {
    // inferred: the code
    return refusal(413, { code: 'root.payload_too_large', detail: 'The request body is too large.', field: 'body' })
  }
  // A name that cannot be decoded names nobody.
  if (violations.some(({ in: place }) => place === 'path')) return notFound(context.operation)
  if (violations.length === 0) return undefined
  return refusal(400, ...violations.filter(({ in: place }) => place !== 'body').map(parameterFault), ...faultsOfBody(violations, context))
}

/** Draws a refusal: one error for every code and sentence, with all fields to blame, and the codes again in a header. */
export function problem({ status, faults: found }: Problem, context: Here): Reply {
  const { quirks, operation } = context
  const told = quirks['one-error-per-reply'] ? found.slice(0, 1) : found
  const isOld = quirks['one-code-for-bad-users'] && status === 400 && operation?.key === 'create-user'
  const faults = isOld ? told.map((fault) => ({ ...fault, code: 'user.bad_request' })) : told
  const expiry = expiryOfKey(context)
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
    {
      'x-cloud-error-codes': codes,
      // Basic is accepted too. It is not offered, because a browser would open its own dialogue.
      ...(status === 401 && { 'www-authenticate': 'Bearer, ApiKey' }),
      ...(expiry !== undefined && { 'x-elastic-api-key-expiration': expiry }),
    },
  )
}

// inferred: a query parameter of the wrong type is refused, and its code
function parameterFault({ in: place, pointer, params }: Violation): Fault {
  const name = pointer.slice(1)
  const expected = typeof params?.type === 'string' ? `must be ${params.type}` : 'is not allowed'
  return { code: 'root.invalid_parameter', detail: `The ${place} parameter ${name} is invalid: ${expected}`, field: `${place}.${name}` }
}
