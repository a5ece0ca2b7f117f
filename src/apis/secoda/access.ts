/** Who may do and see what: a key has the access of the user who made it, only admins change things, guests see their teams. */
import type { Caller } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import { problem } from '../../problem.ts'
import { countOf, membersOf } from './members.ts'
import { circle, emailKey, ROLES, type Role, type SecodaContext, type Tables, type UserRow } from './model.ts'
import { inOrder, type Listing, ofRows } from './page.ts'
import { countWrite } from './throttle.ts'

type Here = Pick<SecodaContext, 'tables' | 'caller'>

/**
 * Lets admins do all and everybody read.
 *
 * @throws Problem 403 when the caller may not write, 401 when the user of the key is gone or switched off, 429 when it wrote too much.
 */
export function permit(caller: Caller, { method }: Operation, { tables, quirks, chance }: SecodaContext): void {
  const role = roleOf(caller, tables)
  if (method !== 'GET' && role !== 'admin') {
    throw problem(403, { code: 'permission_denied', detail: 'You do not have permission to perform this action.' })
  }
  if (quirks['write-rate-limit'] && (method === 'POST' || method === 'PATCH')) countWrite(caller, tables, chance)
}

/** The teams beyond which a caller sees nothing; `undefined` for who sees all. */
export function limitsOf({ caller, tables }: Here): readonly string[] | undefined {
  return roleOf(caller, tables) === 'guest' ? teamsOf({ caller, tables }) : undefined
}

/** The teams that a caller is in. */
export function teamsOf({ caller, tables }: Here): readonly string[] {
  const user = userOf(caller, tables)
  if (user) return user.teams
  // inferred: a caller that is a role and nobody in particular is where everybody of this role is
  const general = caller.user === 'guest' ? undefined : tables.teams.find('default', 'yes')
  return general ? [general.id] : []
}

/** Whether a caller may change things in a team. */
export function mayWrite({ caller, tables }: Here, team: string): boolean {
  // inferred: editors in their own teams; the pages give admins all teams
  const role = roleOf(caller, tables)
  return role === 'admin' || (role === 'editor' && teamsOf({ caller, tables }).includes(team))
}

/** The users that a caller sees, as a listing. */
export function usersSeen(context: Here): Listing<UserRow> {
  const { tables } = context
  const limits = limitsOf(context)
  if (!limits) return inOrder(tables.users, 'created')
  // inferred: a guest sees users in the order in which they joined the guest's teams, one team after the other
  const [only, ...more] = limits.map((id) => circle('team', id))
  if (only === undefined) return ofRows([])
  if (more.length === 0) return { count: countOf(tables, only), slice: (offset, limit) => membersOf(tables, only, offset, limit) }
  return ofRows([...new Set([only, ...more].flatMap((team) => membersOf(tables, team)))])
}

/** Whether a caller within these limits sees a user: they are in one team at least. */
export function sees(limits: readonly string[] | undefined, user: UserRow): boolean {
  return limits === undefined || user.teams.some((team) => limits.includes(team))
}

/** A caller stands for a role, or for a user by e-mail address or id, whose role it then has. */
function roleOf(caller: Caller, tables: Tables): Role {
  const role = ROLES.find((known) => known === caller.user)
  if (role) return role
  const user = userOf(caller, tables)
  // inferred: a key dies with its user
  if (!user || user.disabled) throw problem(401, { code: 'authentication_failed', detail: 'User inactive or deleted.' })
  return user.role
}

function userOf({ user }: Caller, tables: Tables): UserRow | undefined {
  return tables.users.find('email', emailKey(user)) ?? tables.users.get(user)
}
