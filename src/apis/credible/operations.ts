/** The four operations on user accounts. */
import type { Behaviours, Context } from '../../api.ts'
import { created, noContent, ok } from '../../http/reply.ts'
import type { components, operations as Operations } from './document.gen.ts'
import { addressOf, type tables, type UserFields, type UserRow, withFields } from './model.ts'
import { no } from './problem.ts'
import { userAt } from './rights.ts'

type Tables = Context<typeof tables>['tables']

/** What Credible does. */
// inferred: the statuses; 201 on create, 200 on read and change and 204 on delete stand in the fixtures of the Terraform provider.
// inferred: there is no list of users, for no page has one; GET /users is a 405.
export const operations: Behaviours<Operations, typeof tables> = {
  createUser({ body }, { tables, chance }) {
    refuseTaken(tables, body)
    return created(shown(tables.users.insert(withFields({ id: chance.uuid(), userName: body.userName, email: body.email }, body))))
  },

  getUser: ({ path }, { tables }) => ok(shown(found(tables, path.userName))),

  // inferred: fields that are sent replace those that are held, and a new e-mail is at once the new address.
  updateUser({ path, body }, { tables }) {
    const user = found(tables, path.userName)
    refuseTaken(tables, body, user)
    return ok(shown(tables.users.replace(withFields(user, body))))
  },

  // inferred: a deleted user takes the rights along, and frees the user name and the e-mail.
  deleteUser({ path }, { tables }) {
    const { id } = found(tables, path.userName)
    tables.systemPermissions.delete(id)
    tables.users.delete(id)
    return noContent()
  },
}

function found(tables: Tables, address: string): UserRow {
  const user = userAt(tables, address)
  // inferred: 404, on which the provider tells that something is gone.
  if (!user) throw no(404, `User "${address}" not found`)
  return user
}

// inferred: 409 for what is taken; the pages ask for uniqueness and do not say how it is refused.
function refuseTaken(tables: Tables, { userName, email }: UserFields, self?: UserRow): void {
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
  return user
}
