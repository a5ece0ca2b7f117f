/** What the operations on users do. */
import type { Behaviours, Context } from '../../api.ts'
import { ok } from '../../http/reply.ts'
import { type Fault, problem } from '../../problem.ts'
import { permissionsOf, permitReading } from './access.ts'
import type { components, operations as Operations } from './document.gen.ts'
import { NATIVE, type tables as specs, type UserRow } from './model.ts'

type User = components['schemas']['User']
type NewUser = components['schemas']['CreateUser']

/** The behaviours of the API, by operationId. */
export const operations: Behaviours<Operations, typeof specs> = {
  'get-users': ({ query }, { tables: { users } }) => {
    const listed = query.include_disabled ? [...users.all()] : users.page('enabled', { limit: users.count('enabled') })
    return ok({ users: listed.map(draw) })
  },

  'create-user': ({ body }, context) => {
    const { users } = context.tables
    // inferred: the faults of the body come first, then the conflict, also with the name of a built-in or disabled user
    if (users.get(body.user_name)) {
      throw problem(409, { code: 'user.user_name.conflict', detail: 'The username is already in use.', field: 'body.user_name' })
    }
    return ok(draw(users.insert(newUser(body, context))))
  },

  // inferred: a disabled user is found by name
  'get-user': ({ path }, context) => {
    permitReading(path.user_name, context)
    return ok(draw(findUser(path.user_name, context.tables)))
  },

  'delete-user': ({ path }, { tables, caller }) => {
    const faults = [...faultsOfDeletion(findUser(path.user_name, tables), caller.user)]
    if (faults.length > 0) throw problem(400, ...faults)
    tables.users.delete(path.user_name)
    return ok({})
  },
}

function findUser(name: string, { users }: Context<typeof specs>['tables']): UserRow {
  const user = users.get(name)
  if (!user) throw problem(404, { code: 'user.not_found', detail: 'User not found.' })
  return user
}

// inferred: deleting oneself is what restricted means; a user who cannot be deleted for two reasons is told both
function* faultsOfDeletion(user: UserRow, caller: string): Generator<Fault> {
  if (user.user_name === caller) yield { code: 'user.restricted_deletion', detail: 'The user cannot delete itself.' }
  if (user.builtin) yield { code: 'user.cannot_modify', detail: 'Built-in users cannot be modified.' }
  if (user.security.security_realm.type !== 'native') {
    yield { code: 'user.cannot_modify_external', detail: 'Users of an external realm cannot be modified.' }
  }
}

/** The row that a body makes: fields that the document does not know, elevated permissions and the realm are left behind. */
function newUser({ user_name, full_name, email, security }: NewUser, { caller, chance }: Context<typeof specs>): UserRow {
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
function draw({ security: { roles, enabled, security_realm }, ...user }: UserRow): User {
  return {
    ...user,
    security: {
      roles: [...roles],
      permissions: permissionsOf(roles),
      // inferred: nobody holds elevated permissions, which the documentation of today has no operation to grant
      elevated_permissions: { enabled: false },
      enabled,
      security_realm,
    },
  }
}
