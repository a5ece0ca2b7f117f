/** What each operation on Secoda's users does. */
import type { Behaviours } from '../../api.ts'
import { created, noContent, ok } from '../../http/reply.ts'
import { type Fault, problem } from '../../problem.ts'
import type { operations as Operations } from './document.gen.ts'
import { emailKey, newUser, type Role, type SecodaContext, type tables, type User, type UserRow } from './model.ts'
import { pageOf } from './page.ts'

type Tables = SecodaContext['tables']

/** The operations on users. */
export const operations: Behaviours<Operations, typeof tables> = {
  listUsers: ({ query }, context) => ok(pageOf(context.tables.users, 'created', query.page ?? 1, shown, context)),

  createUser: ({ body }, { tables, chance }) => {
    // inferred: spaces around texts are dropped; a taken address and an unknown id are a 400 on their field
    const email = body.email.trim()
    const role = roleOf(body.role ?? 'viewer')
    const teams = idsOf(body.teams)
    const groups = idsOf(body.user_groups)
    const taken = tables.users.find('email', emailKey(email)) !== undefined
    const faults: Fault[] = [
      ...(taken ? [{ code: 'unique', field: 'email', detail: 'This field must be unique.' }] : []),
      ...unknown('teams', teams, tables.teams),
      ...unknown('user_groups', groups, tables.groups),
    ]
    if (faults.length > 0) throw problem(400, ...faults)
    const names = { first_name: (body.first_name ?? '').trim(), last_name: (body.last_name ?? '').trim() }
    const user = newUser(chance, { email, role, ...names, teams: withDefault(teams, role, tables), user_groups: groups })
    return created(shown(tables.users.insert(user)))
  },

  getUser: ({ path }, { tables }) => ok(shown(existing(path.id, tables))),

  updateUser: ({ path, body = {} }, { tables }) => {
    // inferred: whatever else the body holds is ignored; without a body nothing changes
    const user = existing(path.id, tables)
    const role = body.role === undefined ? user.role : roleOf(body.role)
    const first_name = body.first_name?.trim() ?? user.first_name
    const last_name = body.last_name?.trim() ?? user.last_name
    const teams = role === user.role ? user.teams : teamsAs(role, user, tables)
    return ok(shown(tables.users.replace({ ...user, first_name, last_name, role, teams })))
  },

  deleteUser: ({ path }, { tables }) => {
    // inferred: the row goes for good (no soft delete), also when it is the last admin's or the caller's own
    tables.users.delete(existing(path.id, tables).id)
    return noContent()
  },
}

/** A user as the API shows it. */
function shown({ teams: _, ...user }: UserRow): User {
  return { ...user, workspace: user.workspace_id }
}

function existing(id: string, tables: Tables): UserRow {
  const user = tables.users.get(id.toLowerCase())
  if (!user) throw problem(404, { code: 'not_found', detail: 'Not found.' })
  return user
}

// inferred: a role is accepted in any case and shown in small letters
function roleOf(word: string): Role {
  return word.toLowerCase() as Role
}

/** Ids as they are kept: each once, in small letters and without the prefix that the uuid format allows. */
function idsOf(ids: readonly string[] = []): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase().replace('urn:uuid:', '')))]
}

function unknown(field: string, ids: readonly string[], table: { get(id: string): unknown }): Fault[] {
  return ids
    .filter((id) => table.get(id) === undefined)
    .map((id) => ({ code: 'does_not_exist', field, detail: `Invalid pk "${id}" - object does not exist.` }))
}

/** Every member but a guest joins the default team. */
function withDefault(teams: string[], role: Role, tables: Tables): string[] {
  const general = tables.teams.find('default', 'yes')
  return role === 'guest' || !general || teams.includes(general.id) ? teams : [general.id, ...teams]
}

// inferred: who becomes a guest leaves the default team, which came with the membership, and must be left with another one
function teamsAs(role: Role, user: UserRow, tables: Tables): string[] {
  if (role !== 'guest') return withDefault(user.teams, role, tables)
  const left = user.teams.filter((id) => id !== tables.teams.find('default', 'yes')?.id)
  if (left.length === 0) throw problem(400, { code: 'required', field: 'teams', detail: 'A guest needs at least one team.' })
  return left
}
