/** The refusals that more than one operation gives, with the vendor's codes and sentences. */
import type { Operation } from '../../openapi/operation.ts'
import { type Fault, type Problem, problem } from '../../problem.ts'

/** The refusal of credentials that let nobody in. Where only tokens count it has a code of its own. */
export function unauthenticated(operation: Operation | undefined): Problem {
  return operation?.key === 'refresh-token'
    ? problem(401, { code: 'root.unauthorized', detail: 'The supplied token is invalid or has expired.' })
    : problem(401, { code: 'root.unauthenticated', detail: 'The supplied authentication is invalid' })
}

/** The refusal of a caller who is known and may not do this. */
export function unauthorized(): Problem {
  return problem(403, {
    code: 'root.unauthorized.rbac',
    detail: 'The supplied authentication is not authorized to access this resource. Reason: [Missing required permissions].',
  })
}

/** The refusal of older platforms, which want the password again before a user is changed. */
export function notElevated(): Problem {
  return problem(449, {
    code: 'root.unauthorized.rbac.elevated_permissions_required',
    detail: 'The operation requires elevated permissions.',
  })
}

/** There is no such user, or no such API key, by the code of the operation that looked for it. */
export function notFound(operation: Operation | undefined): Problem {
  const path = operation?.path ?? ''
  if (path.endsWith('{api_key_id}')) return problem(404, { code: 'api_keys.key_not_found', detail: 'API key not found.' })
  if (path.includes('{user_id}')) return problem(404, { code: 'api_keys.user_not_found', detail: 'User not found.' })
  return problem(404, { code: 'user.not_found', detail: 'User not found.' })
}

/** The fault of setting what only the platform sets. */
export function restricted(field: string): Fault {
  return { code: 'user.restricted_field', detail: 'Trying to set a restricted field.', field: `body.${field}` }
}
