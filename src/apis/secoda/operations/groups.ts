/** What each operation on Secoda's groups does. */
import type { Behaviours } from '../../../api.ts'
import { created, noContent, ok } from '../../../http/reply.ts'
import type { operations as Operations } from '../document.gen.ts'
import { follow, membersOf } from '../members.ts'
import { circle, type GroupRow, momentOf, newGroup, type Tables, type tables } from '../model.ts'
import { inOrder, pageOf } from '../page.ts'
import { assertNone, changes, existing, idsOf, unknown } from '../references.ts'
import { showGroup } from '../shown.ts'

type Own = 'listGroups' | 'createGroup' | 'getGroup' | 'updateGroup' | 'deleteGroup'

/** The operations on groups. */
// inferred: two groups may have one name; spaces around a name are dropped
export const groups: Pick<Behaviours<Operations, typeof tables>, Own> = {
  listGroups: ({ query }, context) =>
    ok(pageOf(inOrder(context.tables.groups, 'created'), query.page ?? 1, (group) => showGroup(group, context), context)),

  createGroup: ({ body }, context) => {
    const { tables, chance } = context
    const { name, icon = null, description = null } = body
    const users = idsOf(body.users)
    assertNone(unknown('users', users, tables.users))
    const group = tables.groups.insert(newGroup(chance, { name: name.trim(), icon, description }))
    setUsers(group, users, tables)
    return created(showGroup(group, context))
  },

  getGroup: ({ path }, context) => ok(showGroup(existing('UserGroup', path.id, context.tables.groups, context), context)),

  updateGroup: ({ path, body = {} }, context) => {
    // inferred: whatever else the body holds is ignored; without a body nothing changes but the time
    const { tables, chance } = context
    const held = existing('UserGroup', path.id, tables.groups, context)
    const { name = held.name, icon = held.icon, description = held.description } = body
    const users = body.users && idsOf(body.users)
    assertNone(unknown('users', users ?? [], tables.users))
    const group = tables.groups.replace({ ...held, name: name.trim(), icon, description, updated_at: momentOf(chance) })
    if (users) setUsers(group, users, tables)
    return ok(showGroup(group, context))
  },

  deleteGroup: ({ path }, context) => {
    const { tables } = context
    const group = existing('UserGroup', path.id, tables.groups, context)
    setUsers(group, [], tables)
    tables.groups.delete(group.id)
    return noContent()
  },
}

/** Makes these users, and no others, the users of a group. */
function setUsers({ id }: GroupRow, wanted: readonly string[], tables: Tables): void {
  const { joining, leaving } = changes(membersOf(tables, circle('group', id)), wanted)
  for (const user of leaving) tables.users.replace({ ...user, user_groups: user.user_groups.filter((group) => group !== id) })
  for (const key of joining) {
    const user = tables.users.get(key)
    if (user) tables.users.replace({ ...user, user_groups: [...user.user_groups, id] })
  }
  follow(tables)
}
