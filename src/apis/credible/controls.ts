/** What happens to Credible's world outside its API: somebody looks at a request for access. */
import { moment } from './clock.ts'
import type { World } from './model.ts'
import { subjectOf } from './tables/grantee.ts'
import { type PermissionRow, permissionKey, permissions } from './tables/permissions.ts'

/** Controls by name; each takes `{ organization, project?, userGroupId }`. */
export const controls = {
  /** An admin follows the link in the e-mail and agrees: the permission counts from now on. */
  'approve-request'(body: unknown, world: World): PermissionRow {
    const asked = takeRequest(body, world)
    const now = moment(world.chance)
    const held = world.tables.permissions.get(permissions.key(asked))
    const row = { ...asked, createdAt: held?.createdAt ?? now, updatedAt: now }
    return held ? world.tables.permissions.replace(row) : world.tables.permissions.insert(row)
  },

  /** An admin says no: the request is gone. */
  'decline-request': (body: unknown, world: World): PermissionRow => takeRequest(body, world),
}

function takeRequest(body: unknown, { tables }: World): PermissionRow {
  const given: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {}
  const text = (field: string): string => {
    const value = given[field]
    if (typeof value !== 'string' || value === '') throw new Error(`${field}: must be text`)
    return value
  }
  const place = { organization: text('organization'), ...(given.project !== undefined && { project: text('project') }) }
  const key = permissionKey(place, subjectOf(text('userGroupId')))
  const asked = tables.accessRequests.get(key)
  if (!asked) throw new Error(`${text('userGroupId')} has asked for nothing there`)
  tables.accessRequests.delete(key)
  return asked
}
