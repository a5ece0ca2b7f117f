/** What is done to the members of groups. */
import { ok } from '../../../http/reply.ts'
import { groupsWith } from '../access.ts'
import { byEmail, granteeIn } from '../grantees.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import { type GroupRow, groupKey, groupMembers, memberKey } from '../tables/groups.ts'
import { rowsWith } from '../tables/rows-with.ts'
import { done } from './done.ts'
import { groupAt } from './groups.ts'

/** Members of groups. A body names several: all of them are taken, or none. */
export const memberOperations: Part<'listGroupMembers' | 'addGroupMembers' | 'removeGroupMembers' | 'updateGroupMemberStatus'> = {
  listGroupMembers({ path }, context) {
    const { organization, groupName } = groupAt(context, path)
    const rows = rowsWith(context.tables.groupMembers, groupMembers, 'inGroup', groupKey(organization, groupName))
    return ok({ members: rows.map(({ userGroupId, status }) => ({ userGroupId, status })) })
  },

  addGroupMembers({ path, body }, context) {
    const group = groupAt(context, path)
    for (const { userGroupId, status = 'member' } of body.members) {
      const member = granteeIn(context, group.organization, userGroupId)
      refuseCircle(context, group, member)
      // inferred: 409 for whoever is a member already; the status has a way of its own to change.
      if (context.tables.groupMembers.get(memberKey(group, member))) throw no(409, `"${userGroupId}" is a member already`)
      const { organization, groupName } = group
      context.tables.groupMembers.insert({ organization, groupName, userGroupId: member, status })
    }
    return done(200, 'Members added successfully', context)
  },

  removeGroupMembers({ path, body }, context) {
    const group = groupAt(context, path)
    for (const { userGroupId } of body.members) {
      // inferred: 404 for whoever is no member; the provider takes that for done.
      if (!context.tables.groupMembers.delete(memberKey(group, byEmail(context, userGroupId)))) throw noMember(userGroupId)
    }
    return done(200, 'Members removed successfully', context)
  },

  updateGroupMemberStatus({ path, body }, context) {
    const { tables, quirks } = context
    const group = groupAt(context, path)
    const { memberName } = path
    if (!memberName.includes('@') && !quirks['group-member-status-by-name'])
      throw no(400, 'memberName in the path must be an e-mail address')
    const member = tables.groupMembers.get(memberKey(group, memberName.includes('@') ? `user:${memberName}` : `group:${memberName}`))
    if (!member) throw noMember(memberName)
    tables.groupMembers.replace({ ...member, status: body.status })
    return done(200, 'Member status updated successfully', context)
  },
}

function noMember(name: string) {
  return no(404, `"${name}" is not a member of the group`)
}

// inferred: groups may hold groups, but none may hold itself, by whatever way.
function refuseCircle({ tables }: Here, { organization, groupName }: GroupRow, member: string): void {
  const above = groupsWith(tables, organization, `group:${groupName}`)
  if (member === `group:${groupName}` || (member.startsWith('group:') && above.has(member.slice('group:'.length))))
    throw no(400, `"${member}" would be a member of itself`)
}
