/** Who a caller is and what the roles of a caller allow: one table for the answer 403 and for `security.permissions`. */
import type { Context } from '../../api.ts'
import type { Caller, Credential } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import { type Problem, problem } from '../../problem.ts'
import type { operations } from './document.gen.ts'
import type { Role, tables } from './model.ts'

type OperationId = keyof operations

// The vendor: a platform admin may do what `admin` does, a platform viewer sees what `readonly` sees.
// inferred: the deployment roles have no part in the administration of users
const ALLOWED: Readonly<Record<Role, readonly OperationId[]>> = {
  ece_platform_admin: ['create-user', 'get-users', 'get-user', 'delete-user'],
  ece_platform_viewer: ['get-users', 'get-user'],
  ece_deployment_manager: [],
  ece_deployment_viewer: [],
}

/** What the default tokens may do where no user stands behind them, so that a world that begins with nothing can be filled. */
const STANDING: Readonly<Record<string, readonly Role[]>> = {
  'doppel-admin': ['ece_platform_admin'],
  'doppel-viewer': ['ece_platform_viewer'],
}

/** The operations that roles allow together, by operationId: each once, in the order of the roles. */
export function permissionsOf(roles: readonly Role[]): OperationId[] {
  return [...new Set(roles.flatMap((role) => ALLOWED[role]))]
}

/** The user that Basic credentials name, when the password is right and the user may act. */
export function identify(credential: Credential, { tables: { users } }: Context<typeof tables>): Caller | undefined {
  if (credential.scheme !== 'basic') return undefined
  const security = users.get(credential.username)?.security
  // inferred: a user without a password, for instance one of an external realm, cannot use Basic
  if (security?.password === undefined || security.password !== credential.password) return undefined
  return { name: credential.username, user: credential.username }
}

/** Throws when the caller may not act at all (401) or lacks the permission for an operation (403). */
export function permit(caller: Caller, operation: Operation, context: Context<typeof tables>): void {
  const roles = rolesOf(caller, context)
  if (!roles) throw unauthenticated()
  // Whom `get-user` reads is not known yet: see permitReading.
  if (operation.key !== 'get-user') demand(operation.key, roles)
}

/** Throws a 403 when the caller may not read this user. */
export function permitReading(user: string, context: Context<typeof tables>): void {
  // inferred: whatever the roles, a user may read what is kept of itself
  if (user !== context.caller.user) demand('get-user', rolesOf(context.caller, context) ?? [])
}

/** The refusal of credentials that let nobody in. */
export function unauthenticated(): Problem {
  return problem(401, { code: 'root.unauthenticated', detail: 'The supplied authentication is invalid' })
}

/** The roles that a caller acts with; `undefined` for one that may not act. */
function rolesOf({ user, name }: Caller, { tables: { users } }: Context<typeof tables>): readonly Role[] | undefined {
  const security = users.get(user)?.security
  // inferred: a user who was disabled or is gone can no longer act, whatever credentials are left
  if (security) return security.enabled ? security.roles : undefined
  return Object.hasOwn(STANDING, name) ? STANDING[name] : undefined
}

function demand(operation: string, roles: readonly Role[]): void {
  if (roles.some((role) => ALLOWED[role].some((allowed) => allowed === operation))) return
  throw problem(403, {
    code: 'root.unauthorized.rbac',
    detail: 'The supplied authentication is not authorized to access this resource. Reason: [Missing required permissions].',
  })
}
