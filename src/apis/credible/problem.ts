/** How Credible says no: one `{ code, message }` for every refusal, whatever it is about. */
import type { Violation } from '../../contract/violation.ts'
import { type Reply, reply } from '../../http/reply.ts'
import { type Fault, type Problem, problem as refusal } from '../../problem.ts'
import type { components } from './document.gen.ts'
import type { Here } from './model.ts'

// inferred: the pages name no codes; `invalid` and `not_found` stand in the fixtures of the Terraform provider, the others follow them.
// inferred: every error has a code, though some of those fixtures leave it out.
const CODES = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  413: 'too_large',
  415: 'unsupported_media_type',
} as const

/** Makes a refusal with the code that belongs to its status. */
export function no(status: keyof typeof CODES, ...details: string[]): Problem {
  return refusal(status, ...details.map((detail): Fault => ({ code: CODES[status], detail })))
}

/** What a request that breaks the contract is answered. */
// inferred: unknown fields and parameters are ignored; the document does not forbid them, so none comes this far.
export function refuse(all: readonly Violation[], { operation, quirks }: Here): Problem | undefined {
  const free = operation?.key === 'createUser' && quirks['nothing-required']
  const violations = free ? all.filter(({ reason, in: place }) => place !== 'body' || reason !== 'required') : all
  const [first] = violations
  if (!first) return undefined
  switch (first.slug) {
    case 'request/path-undocumented':
      return no(404, 'There is nothing at this path')
    case 'request/method-undocumented':
      return no(405, 'This path does not take this method')
    case 'request/security-missing':
      return no(401, UNAUTHORIZED[first.reason] ?? 'The token is not known')
    case 'request/media-type-undeclared':
      return no(415, 'The body must be application/json')
  }
  if (violations.some(({ reason }) => reason === 'too-large')) return no(413, 'The body is too large')
  // inferred: 400 for all that breaks a schema, and the message names each fault.
  return no(400, ...new Set(violations.map(sentence)))
}

/** Draws a refusal as the answer. */
// inferred: a 401 names the scheme of the reference, as HTTP asks.
export function problem({ status, faults }: Problem): Reply<number, components['schemas']['Error']> {
  const body = { code: faults[0]?.code ?? 'invalid', message: faults.map(({ detail }) => detail).join('; ') }
  return reply(status, body, status === 401 ? { 'www-authenticate': 'Bearer' } : {})
}

const UNAUTHORIZED: Readonly<Record<string, string>> = {
  missing: 'A bearer token or an API key is required',
  malformed: 'The Authorization header must be "Bearer <token>" or "ApiKey <key>"',
  expired: 'The token has expired',
}

const BODY: Readonly<Record<string, string>> = {
  missing: 'A body is required',
  syntax: 'The body is not valid JSON',
  encoding: 'The body is not valid UTF-8',
  truncated: 'The body is incomplete',
  'too-deep': 'The body is nested too deeply',
}

const IN_PATH: Readonly<Record<string, string>> = {
  '/userName': 'an e-mail address or a user name',
  '/userGroupId': 'user:{email} or group:{groupName}',
  '/memberName': 'an e-mail address or the name of a group',
}

function sentence({ in: place, pointer, reason, params, message }: Violation): string {
  if (place === 'path') return `${pointer.slice(1)} in the path must be ${IN_PATH[pointer] ?? 'a name of letters, digits, _ and -'}`
  if (pointer === '' && BODY[reason]) return BODY[reason]
  const field = pointer.slice(1).replaceAll('/', '.') || 'The body'
  switch (reason) {
    case 'required':
      return `${field} is required`
    case 'type':
      return `${field} must be ${/^[aeio]/.test(String(params?.type)) ? `an ${params?.type}` : `a ${params?.type}`}`
    case 'pattern':
      return `${field} must match the pattern ${params?.pattern}`
    case 'format':
      return `${field} must be ${params?.format === 'email' ? 'an e-mail address' : 'a date-time'}`
    case 'enum':
      return `${field} must be one of ${[params?.allowedValues].flat().join(', ')}`
    case 'maxLength':
      return `${field} must not be longer than ${params?.limit} characters`
    default:
      return message
  }
}
