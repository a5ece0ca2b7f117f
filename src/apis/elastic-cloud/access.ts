/** Who a caller is and what the roles of a caller allow: one table for the answer 403 and for `security.permissions`. */
import type { Caller, Credential } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { operations } from './document.gen.ts'
import type { Here, Role, UserRow } from './model.ts'
import { notElevated, unauthenticated, unauthorized } from './refusals.ts'

type OperationId = keyof operations

const SEEN: readonly OperationId[] = ['get-users', 'get-user', 'get-users-api-keys', 'get-user-api-keys', 'get-user-api-key']

// The vendor: a platform admin may do what `admin` does, a platform viewer sees what `readonly` sees.
// inferred: the deployment roles have no part in the administration of users
const ALLOWED: Readonly<Record<Role, readonly OperationId[]>> = {
  ece_platform_admin: [
    ...(['create-user', 'get-users', 'get-user', 'update-user', 'delete-user'] as const),
    ...(['get-users-api-keys', 'delete-users-api-keys', 'get-user-api-keys', 'delete-user-api-keys'] as const),
    ...(['get-user-api-key', 'delete-user-api-key'] as const),
  ],
  ece_platform_viewer: SEEN,
  ece_deployment_manager: [],
  ece_deployment_viewer: [],
}

/** A caller, as far as its rights go. */
interface Who {
  readonly roles: readonly Role[]
  readonly isBuiltin: boolean
  /** Whether the path names the caller itself. */
  readonly isSelf: boolean
  readonly scheme: string
}

const anybody = () => true
const itself = ({ isSelf }: Who) => isSelf
// The vendor: API keys are not available to the built-in users.
const ordinary = ({ isBuiltin }: Who) => !isBuiltin
// The vendor: users change their own full name, address and password. inferred: not while they have no role at all
const withRole = ({ roles }: Who) => roles.length > 0

/** What callers may do besides what their roles allow. */
const OWN: Readonly<Partial<Record<OperationId, (who: Who) => boolean>>> = {
  'get-current-user': anybody,
  'update-current-user': withRole,
  'get-authentication-info': anybody,
  // inferred: only a token can be made fresh
  'refresh-token': ({ scheme }) => scheme === 'bearer',
  'get-api-keys': anybody,
  'get-api-key': anybody,
  'create-api-key': ordinary,
  'delete-api-key': ordinary,
  'delete-api-keys': ordinary,
  // inferred: by its own name a user may do what it may do as the current user
  'get-user': itself,
  'update-user': (who) => itself(who) && withRole(who),
  'get-user-api-keys': itself,
  'get-user-api-key': itself,
  'delete-user-api-key': (who) => itself(who) && ordinary(who),
  'delete-user-api-keys': (who) => itself(who) && ordinary(who),
}

const ELEVATED: readonly string[] = ['create-user', 'update-user', 'delete-user'] satisfies OperationId[]

/** What the default tokens may do where no user stands behind them, so that a world that begins with nothing can be filled. */
const STANDING: Readonly<Record<string, readonly Role[]>> = {
  'doppel-admin': ['ece_platform_admin'],
  'doppel-viewer': ['ece_platform_viewer'],
}

/** The operations that roles allow together, by operationId: each once, in the order of the roles. */
export function permissionsOf(roles: readonly Role[]): OperationId[] {
  return [...new Set(roles.flatMap((role) => ALLOWED[role]))]
}

/** Whom a password, a token of a login or an API key belongs to, unless it has expired. */
export function identify(credential: Credential, { tables, chance, quirks }: Here): Caller | undefined {
  if (credential.scheme === 'basic') {
    if (quirks['basic-auth-refused']) return undefined
    const password = tables.users.get(credential.username)?.security.password
    // inferred: a user without a password, for instance one of an external realm, cannot use Basic
    if (password === undefined || password !== credential.password) return undefined
    return { name: credential.username, user: credential.username }
  }
  const { token } = credential
  const held = credential.scheme === 'bearer' ? tables.sessions.get(token) : tables.keys.find('key', token)
  if (!held) return undefined
  const end = 'key' in held ? held.expiration_date : held.expires_at
  return end !== undefined && Date.parse(end) <= chance.now() ? undefined : { name: held.id, user: held.user_id }
}

/** The scheme of the credentials, in lower case; empty when there are none. */
export function schemeOf(request: Request): string {
  return (request.headers.get('authorization') ?? '').trimStart().split(' ', 1)[0]?.toLowerCase() ?? ''
}

/** When the API key that a request was sent with expires; `undefined` for other credentials and for keys that never do. */
export function expiryOfKey({ caller, request, tables }: Here): string | undefined {
  return schemeOf(request) === 'apikey' ? tables.keys.get(caller.name)?.expiration_date : undefined
}

/** Throws when the caller may not act at all (401) or lacks the permission for an operation (403). */
export function permit(caller: Caller, operation: Operation, context: Here): void {
  if (operation.security.length === 0) return
  const user = context.tables.users.get(caller.user)
  const roles = rolesOf(caller, user)
  if (!roles) throw unauthenticated(operation)
  const key = operation.key as OperationId
  if (!allows(roles, key)) {
    const { user_name, user_id } = context.params
    const isSelf = (user_name ?? user_id) === caller.user
    if (!OWN[key]?.({ roles, isBuiltin: user?.builtin ?? false, isSelf, scheme: schemeOf(context.request) })) throw unauthorized()
  }
  if (context.quirks['elevated-permissions-required'] && ELEVATED.includes(key) && !elevation(user, context)) throw notElevated()
}

/** Whether the caller may administer users. */
export function isAdministrator(caller: Caller, { tables }: Here): boolean {
  return allows(rolesOf(caller, tables.users.get(caller.user)) ?? [], 'update-user')
}

/** Until when a user holds elevated permissions; `undefined` when it holds none. */
export function elevation(user: UserRow | undefined, { chance }: Here): string | undefined {
  const until = user?.security.elevated_until
  return until !== undefined && Date.parse(until) > chance.now() ? until : undefined
}

/** The roles that a caller acts with; `undefined` for one that may not act. */
function rolesOf({ name }: Caller, user: UserRow | undefined): readonly Role[] | undefined {
  // inferred: a user who was disabled or is gone can no longer act, whatever credentials are left
  if (user) return user.security.enabled ? user.security.roles : undefined
  return Object.hasOwn(STANDING, name) ? STANDING[name] : undefined
}

function allows(roles: readonly Role[], operation: OperationId): boolean {
  return roles.some((role) => ALLOWED[role].includes(operation))
}
