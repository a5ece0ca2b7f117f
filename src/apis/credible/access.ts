/** What somebody is in an organization: by their own permissions, and by those of the groups they are in. */
import type { Caller } from '../../http/caller.ts'
import type { Here } from './model.ts'
import { holderOf, userGroupIdOf } from './tables/grantee.ts'
import { groupMembers, memberKey } from './tables/groups.ts'
import { type Level, type Place, permissionKey } from './tables/permissions.ts'
import { rowsWith } from './tables/rows-with.ts'
import type { UserRow } from './tables/users.ts'

type Tables = Here['tables']

/** The account that a token stands for: named by id, or by user name where the account was made through the API. */
export function accountOf({ user }: Caller, tables: Tables): UserRow | undefined {
  return tables.users.get(user) ?? tables.users.find('userName', user)
}

/** Whether a caller may administer the whole system. */
export function isSystemAdmin(caller: Caller, tables: Tables): boolean {
  // inferred: a system begins with an admin, so the account `admin` has the right even before it has a row.
  if (caller.user === 'admin') return true
  const account = accountOf(caller, tables)
  return account !== undefined && tables.systemPermissions.get(account.id) !== undefined
}

/** The groups of an organization that a user or group is in, through other groups too. */
export function groupsWith(tables: Tables, organization: string, userGroupId: string): Set<string> {
  const found = new Set<string>()
  const open = [userGroupId]
  for (const one of open) {
    for (const row of rowsWith(tables.groupMembers, groupMembers, 'byHolder', holderOf({ organization, userGroupId: one }))) {
      if (row.organization !== organization || found.has(row.groupName)) continue
      found.add(row.groupName)
      open.push(`group:${row.groupName}`)
    }
  }
  return found
}

/** All that a caller counts as in an organization: themself, and every group they are in. */
export function identitiesOf(caller: Caller, tables: Tables, organization: string): string[] {
  const email = accountOf(caller, tables)?.email
  if (email === undefined) return []
  const self = userGroupIdOf(email)
  return [self, ...[...groupsWith(tables, organization, self)].map((name) => `group:${name}`)]
}

const RANKS: Readonly<Record<Level, number>> = { member: 1, viewer: 1, modeler: 2, admin: 3 }

/** The highest permission that any of the identities holds in a place. */
// inferred: whoever holds several permissions may do what the highest of them allows.
export function levelOf(tables: Tables, place: Place, identities: readonly string[]): Level | undefined {
  const levels = identities.flatMap((one) => tables.permissions.get(permissionKey(place, one))?.permission ?? [])
  return levels.sort((a, b) => RANKS[b] - RANKS[a])[0]
}

/** Whether any of the identities is an admin of a group. */
// inferred: a group that is an admin of another makes all of its members admins there.
export function managesGroup(tables: Tables, organization: string, groupName: string, identities: readonly string[]): boolean {
  return identities.some((one) => tables.groupMembers.get(memberKey({ organization, groupName }, one))?.status === 'admin')
}
