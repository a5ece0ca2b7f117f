/** How Secoda says no: broken requests become refusals, and refusals the bodies of Django REST Framework. */
import document from '../../../specs/secoda.json' with { type: 'json' }
import type { Context } from '../../api.ts'
import type { Violation } from '../../contract/violation.ts'
import { type Reply, reply } from '../../http/reply.ts'
import { type Fault, type Problem, problem } from '../../problem.ts'

// inferred: all shapes and words here are the framework's, which the vendor's pages point to but do not name

const NOT_FIELD = 'non_field_errors'

/** What a broken request means. */
export function refuse(
  violations: readonly Violation[],
  { operation, request }: Pick<Context, 'operation' | 'request'>,
): Problem | undefined {
  const [first] = violations
  if (!first) return undefined
  switch (first.slug) {
    case 'request/path-undocumented':
      return problem(404, { code: 'not_found', detail: 'Not found.' })
    case 'request/method-undocumented':
      return problem(405, { code: 'method_not_allowed', detail: `Method "${request.method}" not allowed.` })
    case 'request/security-missing':
      return unauthenticated(first.reason, request.headers.get('authorization') ?? '')
    case 'request/media-type-undeclared':
      return problem(415, { code: 'unsupported_media_type', detail: `Unsupported media type "${String(first.value ?? '')}" in request.` })
  }
  // An id that is no UUID leads nowhere, whatever the body.
  if (violations.some((found) => found.in === 'path')) return problem(404, { code: 'not_found', detail: 'Not found.' })
  if (violations.some((found) => found.in === 'query')) return problem(404, { code: 'not_found', detail: 'Invalid page.' })
  return problemOfBody(violations, operation?.key)
}

function unauthenticated(reason: string, header: string): Problem {
  const [scheme = '', ...rest] = header.split(' ')
  // As in the framework, a header of another scheme is none.
  if (reason === 'missing' || scheme.toLowerCase() !== 'bearer') {
    return problem(401, { code: 'not_authenticated', detail: 'Authentication credentials were not provided.' })
  }
  const malformed = rest.length === 0 ? 'No credentials provided.' : 'Token string should not contain spaces.'
  return problem(401, {
    code: 'authentication_failed',
    detail: reason === 'malformed' ? `Invalid token header. ${malformed}` : 'Invalid token.',
  })
}

function problemOfBody(violations: readonly Violation[], operation: string | undefined): Problem | undefined {
  for (const { reason, message, slug, pointer, value } of violations) {
    if (slug === 'request/body-missing') return problem(400, ...missing(operation))
    if (reason === 'too-large') return problem(413, { code: 'too_large', detail: 'Request body is too large.' })
    if (['syntax', 'encoding', 'truncated', 'too-deep'].includes(reason)) {
      return problem(400, { code: 'parse_error', detail: `JSON parse error - ${message}` })
    }
    if (pointer === '') {
      const detail = value === null ? 'No data provided' : `Invalid data. Expected a dictionary, but got ${typeName(value)}.`
      return problem(400, { code: 'invalid', field: NOT_FIELD, detail })
    }
  }
  return problem(400, ...violations.filter(isFirstOfItsValue).map(faultOf))
}

// inferred: no body is an empty object
function missing(operation: string | undefined): Fault[] {
  const required = operation === 'createUser' ? document.components.schemas.CreateUser.required : []
  return required.map((field) => ({ code: 'required', field, detail: 'This field is required.' }))
}

/** One value that breaks several rules is told its first one: an empty address need not be told that it is malformed, too. */
function isFirstOfItsValue({ pointer }: Violation, index: number, all: readonly Violation[]): boolean {
  return all.findIndex((other) => other.pointer === pointer) === index
}

function faultOf({ pointer, reason, value, params }: Violation): Fault {
  const [, field = NOT_FIELD, item] = pointer.split('/')
  const fault = (code: string, detail: string): Fault => ({ code, field, detail })
  if (reason === 'required' || reason === 'minItems') {
    return field === 'teams' ? fault('required', 'A guest needs at least one team.') : fault('required', 'This field is required.')
  }
  if (item !== undefined || reason === 'format') return fault('invalid', 'Must be a valid UUID.')
  if (value === null) return fault('null', 'This field may not be null.')
  if (reason === 'type' && params?.type === 'array')
    return fault('not_a_list', `Expected a list of items but got type "${typeName(value)}".`)
  if (field === 'role')
    return fault('invalid_choice', `"${typeof value === 'string' ? value : JSON.stringify(value)}" is not a valid choice.`)
  if (reason === 'type') return fault('invalid', 'Not a valid string.')
  if (field === 'email' && typeof value === 'string' && value.trim() === '') return fault('blank', 'This field may not be blank.')
  if (reason === 'maxLength') return fault('max_length', `Ensure this field has no more than ${String(params?.limit)} characters.`)
  if (field === 'email') return fault('invalid', 'Enter a valid email address.')
  return fault('null_characters_not_allowed', 'Null characters are not allowed.')
}

/** The type of a JSON value, as Python names it. */
function typeName(value: unknown): string {
  if (value === null) return 'NoneType'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return { string: 'str', boolean: 'bool' }[typeof value as string] ?? 'dict'
}

/** Draws a refusal: a map of fields to messages, or one `detail` where no field is to blame. */
export function draw({ status, faults }: Problem): Reply {
  const headers = status === 401 ? { 'www-authenticate': 'Bearer' } : undefined
  const fields = new Map<string, Set<string>>()
  for (const { field, detail } of faults) {
    if (field === undefined) return reply(status, { detail }, headers)
    fields.set(field, (fields.get(field) ?? new Set()).add(detail))
  }
  return reply(status, Object.fromEntries([...fields].map(([field, details]) => [field, [...details]])), headers)
}
