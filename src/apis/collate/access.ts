/** Who may do what: admins all, bots create and edit, a user its own account; and the sentences that say no. */
import type { Context } from '../../api.ts'
import type { Caller } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Tables } from './model.ts'
import { badRequest, forbidden, notAllowed } from './problem.ts'
import { isOn } from './quirks.ts'
import { findByName, rowsOf } from './references.ts'
import type { UserRow } from './rows.ts'

/** What somebody is to the server. */
export interface Standing {
  readonly kind: 'admin' | 'bot' | 'user' | 'unknown'
  readonly name: string
  /** The id of the user; absent when there is none. */
  readonly id?: string
}

/** A right, as refusals name it. */
export type Right = 'Create' | 'Delete' | 'EditAll' | 'EditDescription' | 'EditDisplayName' | 'EditRole' | 'EditTeams'

/**
 * The right that an operation asks for as a whole. inferred: everybody who is let in reads; bots do all of these but `Delete`;
 * putting back a deleted user is editing it. The operations that are not here look at the user that they are about.
 */
const RIGHTS: Readonly<Record<string, Right>> = {
  createUser: 'Create',
  bulkCreateOrUpdateUsers: 'Create',
  restoreUser: 'EditAll',
  deleteUser: 'Delete',
  deleteUserByName: 'Delete',
  deleteUserAsync: 'Delete',
  ...{ createTeam: 'Create', createOrUpdateTeam: 'Create', deleteTeam: 'Delete' },
  ...{ createRole: 'Create', createOrUpdateRole: 'Create', deleteRole: 'Delete' },
}

/** What one may change of oneself. inferred: all from `timezone` on. */
const OWN: ReadonlySet<string> = new Set([
  'displayName',
  'description',
  'teams',
  'personaPreferences',
  'timezone',
  'profile',
  'defaultPersona',
])
/** What only admins may change. */
const FOR_ADMINS: ReadonlySet<string> = new Set(['isAdmin', 'isBot', 'roles'])

const RIGHT_FOR: Readonly<Record<string, Right>> = {
  description: 'EditDescription',
  displayName: 'EditDisplayName',
  roles: 'EditRole',
  teams: 'EditTeams',
}

/** Throws a 403 when the caller lacks the right for an operation at all, and a 405 for one that a quirk takes away. */
export function permit(_caller: Caller, { key }: Operation, context: Context<Tables>): void {
  if (key === 'patchUserByName' && isOn(context, 'patch-by-name')) throw notAllowed()
  if (key === 'bulkCreateOrUpdateUsers' && isOn(context, 'no-bulk')) throw notAllowed()
  const right = Object.hasOwn(RIGHTS, key) ? RIGHTS[key] : undefined
  if (right === undefined) return
  const standing = standingOf(context)
  if (key === 'createUser' && standing.kind === 'unknown') assertSelfSignup(context)
  else if (key !== 'bulkCreateOrUpdateUsers' || !isOn(context, 'bulk-row-permissions')) assertRight(standing, right)
}

/** What the caller is. inferred: the user `admin` is an admin even where no row says so, and a deleted user is nobody. */
export function standingOf(context: Context<Tables>): Standing {
  const name = context.caller.user || context.caller.name
  const row = findByName(context, name)
  const known = row && !row.deleted ? row : undefined
  const kind = name.toLowerCase() === 'admin' || known?.isAdmin ? 'admin' : known?.isBot ? 'bot' : known ? 'user' : 'unknown'
  return { kind, name, ...(known && { id: known.id }) }
}

/** Throws a 403 when somebody lacks a right. */
export function assertRight({ kind, name }: Standing, right: Right): void {
  if (kind === 'admin' || (kind === 'bot' && right !== 'Delete')) return
  throw forbidden(`Principal: CatalogPrincipal{name='${name}'} operations [${right}] not allowed`)
}

/** Throws a 403 when somebody is not an admin. */
export function assertAdmin({ kind, name }: Standing): void {
  if (kind !== 'admin') throw forbidden(`Principal: CatalogPrincipal{name='${name}'} is not admin`)
}

/** Throws a 403 unless a caller without a user may create its own. */
export function assertSelfSignup({ tables, caller }: Context<Tables>, name?: string): void {
  if (!tables.server.get('server')?.selfSignup) {
    throw forbidden('Self Signup is not enabled. Please contact your Administrator for assistance with account creation')
  }
  if (name === undefined || name === (caller.user || caller.name).toLowerCase()) return
  throw forbidden('Self Signup can only create user for self. Only Admin can create other users.')
}

/** Throws when the caller may not make of a user what it would become. `changed` names the properties that differ. */
export function assertMayChange(
  held: UserRow,
  next: UserRow,
  changed: readonly string[],
  context: Context<Tables>,
  how: { readonly anyTeam?: boolean } = {},
): void {
  const standing = standingOf(context)
  const isSelf = standing.id === held.id
  if (changed.includes('personaPreferences') && !isSelf) throw forbidden('Users can only update their own persona preferences')
  if (standing.kind === 'admin') return
  const refused = changed.find((name) => FOR_ADMINS.has(name) && (isSelf || standing.kind === 'bot'))
  if (refused) assertAdmin(standing)
  const foreign = isSelf ? changed.find((name) => !OWN.has(name)) : changed[0]
  if (foreign) assertRight(standing, RIGHT_FOR[foreign] ?? 'EditAll')
  const before = rowsOf(context, 'team', held.teams)
  const joined = how.anyTeam ? [] : rowsOf(context, 'team', next.teams).filter((team) => !before.includes(team))
  // inferred: the refusal of a team that is not joinable is that of the right to edit teams.
  if (joined.some(({ isJoinable }) => !isJoinable)) {
    throw forbidden(`Principal: CatalogPrincipal{name='${standing.name}'} operations [EditTeams] not allowed`)
  }
}

/** Throws when a definition may not be taken from the caller: what it says of bots and admins, and whom it is about. */
export function assertMayPut(
  definition: { isBot?: boolean | null; isAdmin?: boolean | null },
  held: UserRow | undefined,
  context: Context<Tables>,
): void {
  const standing = standingOf(context)
  if (!held) assertRight(standing, 'Create')
  else if (held.id !== standing.id) assertRight(standing, 'EditAll')
  if (definition.isBot || definition.isAdmin) assertAdmin(standing)
}

/** Throws a 400 for a team in which a user is already, where that is a fault. */
export function assertNotHeld(held: UserRow, team: string, context: Context<Tables>): void {
  const [row] = rowsOf(context, 'team', [team])
  if (row && rowsOf(context, 'team', held.teams).includes(row)) {
    throw badRequest(`User '${held.name}' is already part of the team '${row.name}'`)
  }
}
