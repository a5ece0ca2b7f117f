/** What is done to user accounts. */
import { created, ok } from '../../../http/reply.ts'
import type { components } from '../document.gen.ts'
import { dropAll, moveAll } from '../grantees.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import { userAt } from '../rights.ts'
import { userGroupIdOf } from '../tables/grantee.ts'
import { addressOf, type UserFields, type UserRow, withFields } from '../tables/users.ts'
import { done } from './done.ts'

// inferred: the statuses; 201 on create, 200 on read and change and 204 on delete stand in the fixtures of the Terraform provider.
// inferred: there is no list of users, for no page has one; GET /users is a 405.
/** Users. */
export const userOperations: Part<'createUser' | 'getUser' | 'updateUser' | 'deleteUser'> = {
  createUser({ body }, { tables, chance }) {
    refuseTaken(tables, body)
    return created(shown(tables.users.insert(withFields({ id: chance.uuid() }, body))))
  },

  getUser: ({ path }, context) => ok(shown(found(context, path.userName))),

  // inferred: fields that are sent replace those that are held, and a new e-mail is at once the new address.
  updateUser({ path, body }, context) {
    const { tables } = context
    const user = found(context, path.userName)
    refuseTaken(tables, body, user)
    const changed = tables.users.replace(withFields(user, body))
    if (user.email !== undefined && changed.email !== undefined && user.email !== changed.email) moveAll(context, user.email, changed.email)
    return ok(shown(changed))
  },

  // inferred: a deleted user takes the rights along, and frees the user name and the e-mail.
  deleteUser({ path }, context) {
    const { id, email } = found(context, path.userName)
    context.tables.systemPermissions.delete(id)
    context.tables.users.delete(id)
    if (email !== undefined) dropAll(context, '', userGroupIdOf(email))
    return done(204, 'User deleted successfully', context)
  },
}

const EMAIL_IN_PATH = /^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$/

function found({ tables, quirks }: Here, address: string): UserRow {
  if (quirks['path-by-email-only'] && !EMAIL_IN_PATH.test(address)) throw no(400, 'userName in the path must be an e-mail address')
  const user = userAt(tables, address)
  // inferred: 404, on which the provider tells that something is gone.
  if (!user) throw no(404, `User "${address}" not found`)
  return user
}

// inferred: 409 for what is taken; the pages ask for uniqueness and do not say how it is refused.
function refuseTaken(tables: Here['tables'], { userName, email }: UserFields, self?: UserRow): void {
  const taken: string[] = []
  const holds = (holder: UserRow | undefined) => holder !== undefined && holder.id !== self?.id
  if (userName !== undefined && holds(tables.users.find('userName', userName)))
    taken.push(`A user with the userName "${userName}" exists already`)
  if (email !== undefined && holds(tables.users.find('email', addressOf(email))))
    taken.push(`A user with the email "${email}" exists already`)
  if (taken.length > 0) throw no(409, ...taken)
}

/** A user as everybody may see it: without the password and without what is internal. */
function shown({ id, password, ...user }: UserRow): components['schemas']['User'] {
  // Only the quirk `nothing-required` leaves out what the document asks for, and explains it.
  return user as components['schemas']['User']
}
