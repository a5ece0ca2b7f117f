/** What each operation on Secoda's users does. */
import type { Behaviours } from '../../../api.ts'
import { created, noContent, ok } from '../../../http/reply.ts'
import { problem } from '../../../problem.ts'
import { limitsOf, sees, usersSeen } from '../access.ts'
import type { operations as Operations } from '../document.gen.ts'
import { assertInvitable } from '../invitable.ts'
import { moreOf, newUserOf } from '../lenient.ts'
import { removeUser } from '../members.ts'
import { emailKey, newUser, type Role, type SecodaContext, type Tables, type tables, type UserRow } from '../model.ts'
import { pageOf } from '../page.ts'
import { assertNone, defaultTeam, existing, idsOf, unknown, withDefault } from '../references.ts'
import { showUser } from '../shown.ts'

type Own = 'listUsers' | 'createUser' | 'getUser' | 'updateUser' | 'deleteUser'

/** The operations on users. */
export const users: Pick<Behaviours<Operations, typeof tables>, Own> = {
  listUsers: ({ query }, context) => ok(pageOf(usersSeen(context), query.page ?? 1, (user) => showUser(user, context.quirks), context)),

  createUser: ({ body: sent }, context) => {
    // inferred: spaces around texts are dropped; a taken address and an unknown id are a 400 on their field
    const { tables, chance, quirks } = context
    const body = newUserOf(sent, context)
    const { first_name = '', last_name = '' } = body
    const email = (body.email ?? '').trim()
    const role = roleOf(body.role ?? 'viewer')
    const teams = idsOf(body.teams)
    const user_groups = idsOf(body.user_groups)
    assertInvitable(email, quirks)
    assertFree({ email, teams, user_groups }, tables)
    const names = { first_name: first_name.trim(), last_name: last_name.trim() }
    const user = newUser(chance, { email, role, ...names, teams: withDefault(teams, role, tables), user_groups })
    return created(showUser(tables.users.insert(user), quirks))
  },

  getUser: ({ path }, context) => {
    const limits = limitsOf(context)
    return ok(
      showUser(
        existing('User', path.id, context.tables.users, context, (user) => sees(limits, user)),
        context.quirks,
      ),
    )
  },

  updateUser: ({ path, body = {} }, context) => {
    // inferred: whatever else the body holds is ignored; without a body nothing changes
    const { tables, quirks } = context
    const user = existing('User', path.id, tables.users, context)
    const role = body.role === undefined || !quirks['role-editable'] ? user.role : roleOf(body.role)
    const names = { first_name: body.first_name?.trim() ?? user.first_name, last_name: body.last_name?.trim() ?? user.last_name }
    const more = quirks['email-and-teams-editable'] ? edited(user, body, context) : user
    const teams = role === user.role && more.teams === user.teams ? user.teams : teamsAs(role, more.teams, tables)
    return ok(showUser(tables.users.replace({ ...more, ...names, role, teams }), quirks))
  },

  deleteUser: ({ path }, context) => {
    // inferred: anybody can be deleted, the last admin and the caller too; the row goes for good
    const { tables, quirks } = context
    const user = existing('User', path.id, tables.users, context)
    if (quirks['soft-delete']) tables.users.replace({ ...user, disabled: true })
    else removeUser(tables, user)
    return noContent()
  },
}

/** A user with what clients think can be edited, too. */
function edited(user: UserRow, body: object, context: SecodaContext): UserRow {
  const more = moreOf({ ...body }, user, context)
  const email = more.email?.trim() ?? user.email
  const teams = more.teams ? idsOf(more.teams) : user.teams
  const user_groups = more.user_groups ? idsOf(more.user_groups) : user.user_groups
  assertFree({ id: user.id, email, teams, user_groups }, context.tables)
  return { ...user, email, teams, user_groups }
}

type Claims = Pick<UserRow, 'email' | 'teams' | 'user_groups'> & { readonly id?: string }

/** Throws a 400 when an address is another user's, or a team or group is none. */
function assertFree({ id, email, teams, user_groups }: Claims, tables: Tables): void {
  const holder = tables.users.find('email', emailKey(email))
  const isTaken = holder !== undefined && holder.id !== id
  assertNone([
    ...(isTaken ? [{ code: 'unique', field: 'email', detail: 'This field must be unique.' }] : []),
    ...unknown('teams', teams, tables.teams),
    ...unknown('user_groups', user_groups, tables.groups),
  ])
}

// inferred: a role is accepted in any case and shown in small letters
function roleOf(word: string): Role {
  return word.toLowerCase() as Role
}

// inferred: who becomes a guest leaves the default team, which came with the membership, and must be left with another one
function teamsAs(role: Role, teams: string[], tables: Tables): string[] {
  if (role !== 'guest') return withDefault(teams, role, tables)
  const left = teams.filter((id) => id !== defaultTeam(tables))
  if (left.length === 0) throw problem(400, { code: 'required', field: 'teams', detail: 'A guest needs at least one team.' })
  return left
}
