/** What a broken request means to Secoda: which faults count, and the words for them. */
import document from '../../../specs/secoda.json' with { type: 'json' }
import type { Violation } from '../../contract/violation.ts'
import { type Fault, type Problem, problem } from '../../problem.ts'
import type { SecodaContext } from './model.ts'
import { NOT_FIELD, teamRefused } from './problem.ts'

type Here = Pick<SecodaContext, 'operation' | 'request' | 'quirks'>

/** Whether a flag of a query is on. It may come as a word that frameworks in Python understand. */
export function isOn(flag: boolean | string = false): boolean {
  return flag === true || ['true', '1'].includes(String(flag).toLowerCase())
}

/** What a broken request means. */
export function refuse(violations: readonly Violation[], context: Here): Problem | undefined {
  const { request, operation } = context
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
  const counting = violations.filter((found) => !isTolerated(found, context))
  const query = counting.filter((found) => found.in === 'query')
  if (query.some(({ pointer }) => pointer === '/page')) return problem(404, { code: 'not_found', detail: 'Invalid page.' })
  if (query.length > 0) {
    return problem(400, ...query.map(({ pointer }) => ({ code: 'invalid', field: pointer.slice(1), detail: 'Must be a valid boolean.' })))
  }
  return counting.length === 0 ? undefined : problemOfBody(counting, context, operation?.key ?? '')
}

/** Whether a quirk lets it pass. */
function isTolerated({ pointer, reason, slug, value }: Violation, { operation, quirks }: Here): boolean {
  if (operation?.key === 'updateUser') return pointer === '/role' && quirks['role-editable'] === false
  if (operation?.key !== 'createUser') return false
  if (slug === 'request/body-missing') return quirks['email-optional'] === true
  if (pointer !== '/email' || reason !== 'required') return false
  return quirks['email-optional'] === true || (quirks['emails-on-create'] === true && Object.hasOwn(Object(value), 'emails'))
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

function problemOfBody(violations: readonly Violation[], { quirks }: Here, operation: string): Problem {
  const refused = (...faults: Fault[]) => (operation.endsWith('Team') ? teamRefused(quirks, ...faults) : problem(400, ...faults))
  for (const { reason, message, slug, pointer, value } of violations) {
    if (slug === 'request/body-missing') return refused(...missing(operation))
    if (reason === 'too-large') return problem(413, { code: 'too_large', detail: 'Request body is too large.' })
    if (['syntax', 'encoding', 'truncated', 'too-deep'].includes(reason)) {
      return problem(400, { code: 'parse_error', detail: `JSON parse error - ${message}` })
    }
    if (pointer === '') {
      const detail = value === null ? 'No data provided' : `Invalid data. Expected a dictionary, but got ${typeName(value)}.`
      return refused({ code: 'invalid', field: NOT_FIELD, detail })
    }
  }
  return refused(...violations.filter(isFirstOfItsValue).map(faultOf))
}

// inferred: no body is an empty object
function missing(operation: string): Fault[] {
  const { CreateUser, CreateGroup, CreateTeam } = document.components.schemas
  const { required } = { createGroup: CreateGroup, createTeam: CreateTeam }[operation] ?? CreateUser
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
  if (item !== undefined || reason === 'format') return fault('not_a_uuid', 'Must be a valid UUID.')
  if (value === null) return fault('null', 'This field may not be null.')
  if (reason === 'type' && params?.type === 'array')
    return fault('not_a_list', `Expected a list of items but got type "${typeName(value)}".`)
  if (field === 'role' || field === 'type')
    return fault('invalid_choice', `"${typeof value === 'string' ? value : JSON.stringify(value)}" is not a valid choice.`)
  if (reason === 'type') return fault('invalid', 'Not a valid string.')
  if (typeof value === 'string' && value.trim() === '') return fault('blank', 'This field may not be blank.')
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
