/** Whom a request names as the holder of a permission or membership, and what moves when an account does. */
import type { Table, TableSpec } from '../../store/table.ts'
import type { World } from './model.ts'
import { no } from './problem.ts'
import { holderOf, userGroupIdOf } from './tables/grantee.ts'
import { groupKey, groupMembers } from './tables/groups.ts'
import { permissions } from './tables/permissions.ts'
import { rowsWith } from './tables/rows-with.ts'
import { addressOf } from './tables/users.ts'

/** A `userGroupId` with the user by e-mail, as it is kept. */
export function byEmail({ tables, quirks }: World, userGroupId: string): string {
  const name = userGroupId.slice(userGroupId.indexOf(':') + 1)
  if (userGroupId.startsWith('group:')) {
    assertGroupName(quirks, name)
    return userGroupId
  }
  if (name.includes('@')) return userGroupId
  if (!quirks['user-name-grantees']) throw no(400, 'userGroupId must name a user by e-mail')
  const email = tables.users.find('userName', name)?.email
  if (email === undefined) throw no(404, `User "${name}" not found`)
  return userGroupIdOf(email)
}

/** A `userGroupId` as it is kept, of somebody who can be given something in an organization. */
export function granteeIn(world: World, organization: string, userGroupId: string): string {
  const kept = byEmail(world, userGroupId)
  const name = kept.slice(kept.indexOf(':') + 1)
  if (kept.startsWith('group:')) {
    // inferred: a group must be there before it is given anything; only people can be invited.
    if (!world.tables.groups.get(groupKey(organization, name))) throw no(404, `Group "${name}" not found`)
  } else if (!world.quirks['unknown-grantees'] && !world.tables.users.find('email', addressOf(name))) {
    throw no(404, `User "${name}" not found`)
  }
  return kept
}

/** Throws a 400 where a name of a group holds dots and may not. */
export function assertGroupName(quirks: World['quirks'], name: string): void {
  if (name.includes('.') && !quirks['dotted-group-names']) throw no(400, 'groupName must match the pattern ^[a-zA-Z0-9_-]+$')
}

/** Takes every permission, request and membership from a user (of all organizations) or a group (of its own). */
// inferred: who is deleted leaves permissions and groups at once.
export function dropAll({ tables }: World, organization: string, userGroupId: string): void {
  const holder = holderOf({ organization, userGroupId })
  drop(tables.permissions, permissions, holder)
  drop(tables.accessRequests, permissions, holder)
  drop(tables.groupMembers, groupMembers, holder)
}

/** Gives all that one e-mail holds to another one. */
// inferred: an account keeps its permissions and memberships under a new e-mail; they win over what was given to that e-mail before.
export function moveAll({ tables }: World, before: string, after: string): void {
  const holder = holderOf({ organization: '', userGroupId: userGroupIdOf(before) })
  const userGroupId = userGroupIdOf(after)
  for (const row of drop(tables.permissions, permissions, holder)) put(tables.permissions, permissions, { ...row, userGroupId })
  for (const row of drop(tables.accessRequests, permissions, holder)) put(tables.accessRequests, permissions, { ...row, userGroupId })
  for (const row of drop(tables.groupMembers, groupMembers, holder)) put(tables.groupMembers, groupMembers, { ...row, userGroupId })
}

function drop<Row, Orders extends string>(
  table: Table<Row, never, Orders | 'byHolder'>,
  spec: TableSpec<Row, never, Orders | 'byHolder'>,
  holder: string,
): Row[] {
  const rows = rowsWith(table, spec, 'byHolder', holder)
  for (const row of rows) table.delete(spec.key(row))
  return rows
}

function put<Row>(table: Table<Row, never>, spec: TableSpec<Row, never>, row: Row): void {
  table.delete(spec.key(row))
  table.insert(row)
}
