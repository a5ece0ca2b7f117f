/** Who may do what: an API key has the access of the user who made it, and only admins change users. */
import type { Caller } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import { problem } from '../../problem.ts'
import { emailKey, ROLES, type Role, type SecodaContext } from './model.ts'

/**
 * Lets admins do all and everybody read.
 *
 * @throws Problem 403 when the caller may not write, 401 when the user of the key is gone or switched off.
 */
export function permit(caller: Caller, { method }: Operation, context: Pick<SecodaContext, 'tables'>): void {
  const role = roleOf(caller, context)
  if (method !== 'GET' && role !== 'admin') {
    throw problem(403, { code: 'permission_denied', detail: 'You do not have permission to perform this action.' })
  }
}

/** A caller stands for a role, or for a user by e-mail address, whose role it then has. */
function roleOf({ user }: Caller, { tables }: Pick<SecodaContext, 'tables'>): Role {
  const role = ROLES.find((known) => known === user)
  if (role) return role
  const row = tables.users.find('email', emailKey(user))
  // inferred: a key dies with its user
  if (!row || row.disabled) throw problem(401, { code: 'authentication_failed', detail: 'User inactive or deleted.' })
  return row.role
}
