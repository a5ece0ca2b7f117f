/** Giving, asking for, showing, changing and taking permissions: the same for organizations and projects. */
import { accountOf } from '../access.ts'
import { moment } from '../clock.ts'
import { byEmail, granteeIn } from '../grantees.ts'
import type { Here } from '../model.ts'
import { no } from '../problem.ts'
import { subjectOf, userGroupIdOf } from '../tables/grantee.ts'
import { type Level, type PermissionRow, type Place, permissionKey, permissions, placeKey } from '../tables/permissions.ts'
import { rowsWith } from '../tables/rows-with.ts'
import { assertSame } from './organizations.ts'

/** A permission as it is shown. */
export interface Permission<Role extends Level> {
  readonly userGroupId: string
  readonly permission: Role
  readonly message?: string
  readonly createdAt: string
  readonly updatedAt: string
}

interface Sent<Role extends Level> {
  readonly userGroupId: string
  readonly permission: Role
  readonly message?: string
}

/** Every permission in a place. */
export function listed<Role extends Level>({ tables }: Here, place: Place): Permission<Role>[] {
  return rowsWith(tables.permissions, permissions, 'inPlace', placeKey(place)).map(shown<Role>)
}

/** Gives a permission. Throws a 409 where the user or group has one there. */
export function given<Role extends Level>(context: Here, place: Place, sent: Sent<Role>): Permission<Role> {
  const { tables } = context
  const row = rowFor(context, place, { ...sent, userGroupId: granteeIn(context, place.organization, sent.userGroupId) })
  refuseHeld(context, place, row.userGroupId)
  tables.accessRequests.delete(permissionKey(place, row.userGroupId))
  return shown(tables.permissions.insert(row))
}

/** Notes that the caller asks for a permission; it counts when somebody agrees. */
// inferred: one can ask for oneself only, and asking again takes the place of what was asked before.
export function askedFor<Role extends Level>(context: Here, place: Place, sent: Sent<Role>): Permission<Role> {
  const { tables, caller } = context
  const email = accountOf(caller, tables)?.email
  const userGroupId = byEmail(context, sent.userGroupId)
  if (email === undefined || subjectOf(userGroupId) !== subjectOf(userGroupIdOf(email))) throw no(403, 'You may ask for yourself only')
  refuseHeld(context, place, userGroupId)
  tables.accessRequests.delete(permissionKey(place, userGroupId))
  return shown(tables.accessRequests.insert(rowFor(context, place, { ...sent, userGroupId })))
}

/** The permission of a user or group. Throws a 404 where there is none. */
export function permissionAt(context: Here, place: Place, userGroupId: string): PermissionRow {
  const row = context.tables.permissions.get(permissionKey(place, byEmail(context, userGroupId)))
  if (!row) throw no(404, `"${userGroupId}" has no permission here`)
  return row
}

/** Changes a permission; what is not sent stays. */
export function changed<Role extends Level>(
  context: Here,
  place: Place,
  userGroupId: string,
  sent: { readonly [Field in keyof Sent<Role>]?: Sent<Role>[Field] | undefined },
): Permission<Role> {
  const row = permissionAt(context, place, userGroupId)
  if (sent.userGroupId !== undefined) assertSame('userGroupId', subjectOf(byEmail(context, sent.userGroupId)), subjectOf(row.userGroupId))
  const { permission = row.permission, message = row.message } = sent
  const { tables, chance } = context
  return shown(tables.permissions.replace({ ...row, permission, ...(message !== undefined && { message }), updatedAt: moment(chance) }))
}

/** Takes a permission away. */
// inferred: the last admin may go too; a system admin can always give the permission again.
export function taken(context: Here, place: Place, userGroupId: string): void {
  context.tables.permissions.delete(permissions.key(permissionAt(context, place, userGroupId)))
}

/** A permission as the API shows it. The roles of a place are the only ones that get into it. */
export function shown<Role extends Level>({ userGroupId, permission, message, createdAt, updatedAt }: PermissionRow): Permission<Role> {
  return { userGroupId, permission: permission as Role, ...(message !== undefined && { message }), createdAt, updatedAt }
}

function rowFor<Role extends Level>({ chance }: Here, place: Place, { userGroupId, permission, message }: Sent<Role>): PermissionRow {
  const now = moment(chance)
  return { ...place, userGroupId, permission, ...(message !== undefined && { message }), createdAt: now, updatedAt: now }
}

// inferred: 409; the provider's documentation says that each user or group has exactly one permission in a place.
function refuseHeld({ tables }: Here, place: Place, userGroupId: string): void {
  if (tables.permissions.get(permissionKey(place, userGroupId))) throw no(409, `"${userGroupId}" has a permission here already`)
}
