/** How the API shows what it keeps, with the oddities of the vendor's pages where they are switched on. */

import { limitsOf, sees } from './access.ts'
import type { components } from './document.gen.ts'
import { membersOf } from './members.ts'
import { circle, type GroupRow, type SecodaContext, type TeamRow, type User, type UserRow } from './model.ts'
import { NONE } from './quirks.ts'

type Quirks = SecodaContext['quirks']

/** A user as the API shows it. */
export function showUser({ teams: _, listed: __, ...user }: UserRow, quirks: Quirks): User {
  const shown = { ...user, workspace: user.workspace_id }
  if (quirks['guest-shown-as-viewer'] && user.role === 'guest') shown.role = 'viewer'
  return Object.assign(
    shown,
    quirks['role-capitalized'] && { role: shown.role[0]?.toUpperCase() + shown.role.slice(1) },
    quirks['pending-as-text'] && { pending: user.pending ? 'True' : 'False' },
    quirks['none-as-text'] && { last_login: user.last_login ?? NONE },
  ) as User
}

/** A group as the API shows it to a caller: without the users that it may not see. */
export function showGroup(group: GroupRow, context: Pick<SecodaContext, 'tables' | 'caller' | 'quirks'>): components['schemas']['Group'] {
  const { tables, quirks } = context
  // inferred: to guests only teams are said to be closed; of a group they see the users whom they see elsewhere
  const limits = limitsOf(context)
  const users = membersOf(tables, circle('group', group.id)).filter(
    (user) => sees(limits, user) && !(quirks['pending-not-in-groups'] && user.pending),
  )
  return { ...group, users: users.map(({ id }) => id) }
}

/** A team as the API shows it. */
export function showTeam(team: TeamRow, quirks: Quirks): components['schemas']['Team'] {
  return quirks['onboarding-complete'] ? { ...team, onboarding_complete: team.onboarding_completed } : team
}
