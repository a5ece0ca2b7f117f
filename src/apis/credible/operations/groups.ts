/** What is done to groups and their tokens. */
import { created, ok } from '../../../http/reply.ts'
import { moment } from '../clock.ts'
import type { components } from '../document.gen.ts'
import { assertGroupName, dropAll } from '../grantees.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import { type GroupRow, groupKey, groupMembers, groupTokens, inNinetyNineYears, type TokenRow, tokenKey } from '../tables/groups.ts'
import { rowsWith } from '../tables/rows-with.ts'
import { done } from './done.ts'
import { assertSame, organizationAt } from './organizations.ts'

/** The group of a path; throws a 404 where there is none. */
export function groupAt({ tables, quirks }: Here, path: { organizationName: string; groupName: string }): GroupRow {
  assertGroupName(quirks, path.groupName)
  const { name } = organizationAt(tables, path.organizationName)
  const group = tables.groups.get(groupKey(name, path.groupName))
  if (!group) throw no(404, `Group "${path.groupName}" not found`)
  return group
}

// inferred: there is no list of groups, for no page has one; GET .../groups is a 405.
/** Groups and tokens. */
export const groupOperations: Part<'createGroup' | 'getGroup' | 'updateGroup' | 'deleteGroup' | 'listGroupTokens' | 'createGroupToken'> = {
  createGroup({ path, body }, { tables, chance, quirks }) {
    assertGroupName(quirks, body.groupName)
    const { name: organization } = organizationAt(tables, path.organizationName)
    const { groupName, description = '' } = body
    if (body.organizationName !== undefined && body.organizationName !== organization)
      throw no(400, 'organizationName must be the organization of the path')
    if (tables.groups.get(groupKey(organization, groupName))) throw no(409, `A group with the name "${groupName}" exists already`)
    const now = moment(chance)
    return created(shown(tables.groups.insert({ organization, groupName, description, createdAt: now, updatedAt: now })))
  },

  getGroup: ({ path }, context) => ok(shown(groupAt(context, path))),

  updateGroup({ path, body }, context) {
    const group = groupAt(context, path)
    assertSame('organizationName', body.organizationName, group.organization)
    assertSame('groupName', body.groupName, group.groupName)
    const { description = group.description } = body
    return ok(shown(context.tables.groups.replace({ ...group, description, updatedAt: moment(context.chance) })))
  },

  // inferred: a group takes its members, tokens, permissions and its own memberships along.
  deleteGroup({ path }, context) {
    const { tables } = context
    const { organization, groupName } = groupAt(context, path)
    const key = groupKey(organization, groupName)
    for (const row of rowsWith(tables.groupMembers, groupMembers, 'inGroup', key)) tables.groupMembers.delete(groupMembers.key(row))
    for (const row of rowsWith(tables.groupTokens, groupTokens, 'inGroup', key)) tables.groupTokens.delete(groupTokens.key(row))
    dropAll(context, organization, `group:${groupName}`)
    tables.groups.delete(key)
    return done(204, 'Group deleted successfully', context)
  },

  listGroupTokens({ path }, context) {
    const { organization, groupName } = groupAt(context, path)
    const rows = rowsWith(context.tables.groupTokens, groupTokens, 'inGroup', groupKey(organization, groupName))
    const now = context.chance.now()
    return ok(rows.map((row) => shownToken(row, now)))
  },

  // inferred: the token is listed and opens nothing; the page shows no secret to send.
  createGroupToken({ path, query }, context) {
    const { tables, chance } = context
    const { organization, groupName } = groupAt(context, path)
    const { name } = query
    if (tables.groupTokens.get(tokenKey(organization, name))) throw no(409, `A token with the name "${name}" exists already`)
    const createdAt = moment(chance)
    const expiresAt = query.expiresAt === undefined ? inNinetyNineYears(createdAt) : query.expiresAt
    const token = tables.groupTokens.insert({ organization, groupName, name, createdAt, expiresAt })
    return created(shownToken(token, Date.parse(createdAt)))
  },
}

function shown({ organization, ...group }: GroupRow): components['schemas']['Group'] {
  return { organizationName: organization, ...group }
}

function shownToken({ organization, ...token }: TokenRow, now: number): components['schemas']['GroupToken'] {
  return { ...token, expired: Date.parse(token.expiresAt) <= now }
}
