/** What happens to users outside the API: they accept invitations, sign in, are switched off and on, or are met by an integration. */
import type { ApiDefinition } from '../../api.ts'
import type { operations as Operations } from './document.gen.ts'
import { emailKey, momentOf, type Tables, type tables, type UserRow } from './model.ts'
import { withDefault } from './references.ts'
import { showUser } from './shown.ts'

type Controls = NonNullable<ApiDefinition<'secoda', Operations, typeof tables>['controls']>
type Control = Controls[string]

/** A control on one user, who is named by `id` or `email`; gives the user as the API shows it. */
function onUser(change: (user: UserRow, tables: Tables, now: () => string) => UserRow): Control {
  return (body, { tables, chance, quirks }) =>
    showUser(tables.users.replace(change(named(body, tables), tables, () => momentOf(chance))), quirks)
}

/** The controls of Secoda. */
export const controls: Controls = {
  'accept-invitation': onUser((user, tables, now) => {
    if (!user.pending) throw new Error(`email: ${user.email} has no open invitation`)
    return signedIn(user, tables, now())
  }),
  // inferred: who is invited accepts by signing in
  'sign-in': onUser((user, tables, now) => signedIn(user, tables, now())),
  'disable-user': onUser((user) => ({ ...user, disabled: true })),
  'enable-user': onUser((user) => ({ ...user, disabled: false })),
  'meet-service-account': (body, { tables, quirks }) => {
    // inferred: an account that an integration met is nobody's invitation and counts towards popularity
    const row = tables.users.seed({ email: textOf(body, 'email'), is_service_account: true, pending: false })
    return showUser(row, quirks)
  },
  'archive-team': (body, { tables, chance }) => {
    const team = tables.teams.get(textOf(body, 'id').toLowerCase())
    if (!team) throw new Error('id: there is no such team')
    return tables.teams.replace({ ...team, archived: true, updated_at: momentOf(chance) })
  },
}

function signedIn(user: UserRow, tables: Tables, now: string): UserRow {
  if (user.disabled) throw new Error(`email: ${user.email} is disabled and cannot sign in`)
  // A service account becomes a normal user when it first signs in: one who is in the default team.
  const teams = user.is_service_account ? withDefault(user.teams, user.role, tables) : user.teams
  return { ...user, teams, pending: false, is_service_account: false, last_login: now }
}

function named(body: unknown, tables: Tables): UserRow {
  const by = typeof body === 'object' && body !== null && 'id' in body ? 'id' : 'email'
  const text = textOf(body, by)
  const user = by === 'id' ? tables.users.get(text.toLowerCase()) : tables.users.find('email', emailKey(text.trim()))
  if (!user) throw new Error(`${by}: there is no user ${JSON.stringify(text)}`)
  return user
}

function textOf(body: unknown, key: string): string {
  const value = typeof body === 'object' && body !== null && Object.hasOwn(body, key) ? (body as Record<string, unknown>)[key] : undefined
  if (typeof value !== 'string') throw new Error(`${key}: must be given as a string`)
  return value
}
