/** What the operations on users do: those of an administrator by name, and those of everybody on oneself. */
import { ok } from '../../http/reply.ts'
import { type Fault, problem } from '../../problem.ts'
import { elevation, permissionsOf } from './access.ts'
import { dropCredentials } from './credentials.ts'
import type { components } from './document.gen.ts'
import { type Here, NATIVE, type Some, type UserRow } from './model.ts'
import { pace } from './pace.ts'
import { faultsOfModification, patchedUser } from './patch.ts'
import { notFound, restricted } from './refusals.ts'

type User = components['schemas']['User']
type NewUser = components['schemas']['CreateUser']
type Keys = 'get-users' | 'create-user' | 'get-user' | 'update-user' | 'delete-user' | 'get-current-user' | 'update-current-user'

/** The behaviours of the operations on users. */
export const users: Some<Keys> = {
  'get-users': ({ query }, context) => {
    const { users } = context.tables
    const listed = query.include_disabled ? [...users.all()] : users.page('enabled', { limit: users.count('enabled') })
    return ok({ users: listed.map((user) => draw(user, context)) })
  },

  'create-user': ({ body }, context) => {
    const { users } = context.tables
    if (context.quirks['restricted-fields-strict']) refuseAllRestricted(body)
    // inferred: the faults of the body come first, then the conflict, also with the name of a built-in or disabled user
    if (users.get(body.user_name)) {
      throw problem(409, { code: 'user.user_name.conflict', detail: 'The username is already in use.', field: 'body.user_name' })
    }
    return ok(draw(users.insert(newUser(body, context)), context))
  },

  // inferred: a disabled user is found by name
  'get-user': ({ path }, context) => ok(draw(findUser(path.user_name, context), context)),
  'get-current-user': (_, context) => ok(draw(findUser(context.caller.user, context), context)),

  'update-user': ({ path, body }, context) => update(path.user_name, body, context),
  'update-current-user': ({ body }, context) => update(context.caller.user, body, context),

  'delete-user': ({ path }, context) => {
    const faults = [...faultsOfDeletion(findUser(path.user_name, context), context)]
    if (faults.length > 0) throw problem(400, ...faults)
    pace('user', context)
    context.tables.users.delete(path.user_name)
    // inferred: what lets a user in goes with the user
    dropCredentials(path.user_name, context.tables)
    return ok({})
  },
}

function findUser(name: string, { tables, operation }: Here): UserRow {
  const user = tables.users.get(name)
  if (!user) throw notFound(operation)
  return user
}

function update(name: string, body: unknown, context: Here) {
  const user = findUser(name, context)
  const next = patchedUser(user, body, context)
  return ok(draw(next === user ? user : context.tables.users.replace(next), context))
}

// inferred: deleting oneself is what restricted means; a user who cannot be deleted for two reasons is told both
function* faultsOfDeletion(user: UserRow, { caller, quirks }: Here): Generator<Fault> {
  const isRestricted = user.builtin && quirks['builtin-deletion-restricted']
  if (user.user_name === caller.user) yield { code: 'user.restricted_deletion', detail: 'The user cannot delete itself.' }
  else if (isRestricted) yield { code: 'user.restricted_deletion', detail: 'Built-in users cannot be deleted.' }
  yield* faultsOfModification(isRestricted ? { ...user, builtin: false } : user)
}

/** Refuses the fields that the platform sets itself, whatever they say. */
function refuseAllRestricted({ builtin, security }: NewUser): void {
  const sent = {
    builtin,
    'security.elevated_permissions': security.elevated_permissions,
    'security.security_realm': security.security_realm,
  }
  const fields = Object.entries(sent).filter(([, value]) => value !== undefined)
  if (fields.length > 0) throw problem(400, ...fields.map(([field]) => restricted(field)))
}

/** The row that a body makes: fields that the document does not know, elevated permissions and the realm are left behind. */
function newUser({ user_name, full_name, email, security }: NewUser, { caller, chance }: Here): UserRow {
  const { roles = [], enabled = true, password } = security
  const now = new Date(chance.now()).toISOString()
  return {
    user_name,
    ...(full_name !== undefined && { full_name }),
    ...(email !== undefined && { email }),
    builtin: false,
    // inferred: a role that is given twice is kept once; a user is enabled unless told otherwise
    security: { roles: [...new Set(roles)], enabled, ...(password !== undefined && { password }), security_realm: NATIVE },
    metadata: { created_by: caller.user, created_at: now, updated_by: caller.user, updated_at: now },
  }
}

/** A user as it is answered: what the roles allow is derived, the password stays behind. */
function draw(row: UserRow, context: Here): User {
  const { security, ...user } = row
  const { roles, enabled, security_realm } = security
  // inferred: nobody holds elevated permissions unless the control `elevate` gave them: the documentation of today has no operation
  const until = elevation(row, context)
  return {
    ...user,
    security: {
      roles: [...roles],
      permissions: permissionsOf(roles),
      elevated_permissions: until === undefined ? { enabled: false } : { enabled: true, expires_at: until },
      enabled,
      security_realm,
    },
  }
}
