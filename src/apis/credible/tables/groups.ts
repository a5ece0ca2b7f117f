/** Groups, their members and their tokens as they are kept. */
import type { TableSpec } from '../../../store/table.ts'
import { momentGiven, timesOf } from '../clock.ts'
import { assertFits, organizationOf } from './given.ts'
import { assertGrantee, type Granted, holderOf, subjectOf } from './grantee.ts'

/** A group of an organization. */
export interface GroupRow {
  readonly organization: string
  readonly groupName: string
  readonly description: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** One member of one group. */
export interface MemberRow extends Granted {
  readonly groupName: string
  readonly status: 'admin' | 'member'
}

/** An access token of a service account. */
export interface TokenRow {
  readonly organization: string
  readonly groupName: string
  readonly name: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** Groups by organization and name. */
export const groups: TableSpec<GroupRow, never, never> = {
  key: ({ organization, groupName }) => groupKey(organization, groupName),
  complete(partial, chance) {
    assertFits('NewGroup', partial)
    const { groupName = '', description = '' } = partial
    return { organization: organizationOf(partial), groupName, description, ...timesOf(partial, chance) }
  },
}

/** Members by group, and groups by member. */
export const groupMembers: TableSpec<MemberRow, never, 'inGroup' | 'byHolder'> = {
  key: (row) => memberKey(row, row.userGroupId),
  orders: {
    // inferred: members are listed by `userGroupId`, groups before users; no page has an order.
    inGroup: { by: ({ organization, groupName }) => groupKey(organization, groupName) },
    byHolder: { by: holderOf },
  },
  complete(partial) {
    const { groupName, userGroupId = '', status = 'member' } = partial
    assertFits('MemberChanges', { members: [{ userGroupId, status }] })
    assertGrantee(userGroupId)
    assertFits('NewGroup', { groupName })
    return { organization: organizationOf(partial), groupName: groupName ?? '', userGroupId, status }
  },
}

/** Tokens by organization and name, and by group. */
export const groupTokens: TableSpec<TokenRow, never, 'inGroup'> = {
  key: ({ organization, name }) => tokenKey(organization, name),
  orders: { inGroup: { by: ({ organization, groupName }) => groupKey(organization, groupName) } },
  complete(partial, chance) {
    const { groupName = '', name } = partial
    if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]+$/.test(name)) throw new Error('name: must match ^[a-zA-Z0-9_-]+$')
    assertFits('NewGroup', { groupName })
    const { createdAt } = timesOf(partial, chance)
    const expiresAt = partial.expiresAt === undefined ? inNinetyNineYears(createdAt) : momentGiven('expiresAt', partial.expiresAt)
    return { organization: organizationOf(partial), groupName, name, createdAt, expiresAt }
  },
}

/** The key of a group. */
export function groupKey(organization: string, groupName: string): string {
  return `${organization} ${groupName}`
}

/** The key of a token. */
export function tokenKey(organization: string, name: string): string {
  return `${organization} ${name}`
}

/** The key of a member of a group. */
export function memberKey({ organization, groupName }: Pick<MemberRow, 'organization' | 'groupName'>, userGroupId: string): string {
  return `${groupKey(organization, groupName)} ${subjectOf(userGroupId)}`
}

/** When a token expires that says nothing of it. */
export function inNinetyNineYears(createdAt: string): string {
  const date = new Date(createdAt)
  date.setUTCFullYear(date.getUTCFullYear() + 99)
  return date.toISOString()
}
