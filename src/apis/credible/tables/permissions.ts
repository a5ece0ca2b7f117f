/** Who may do what where, as it is kept: one table for organizations, projects and packages. */
import type { TableSpec } from '../../../store/table.ts'
import { timesOf } from '../clock.ts'
import { assertFits, organizationOf } from './given.ts'
import { assertGrantee, type Granted, holderOf, subjectOf } from './grantee.ts'

/** The right to administer the whole system. */
export interface SystemPermissionRow {
  /** The `id` of the user. */
  readonly user: string
  readonly permission: 'admin'
}

/** Where a permission counts: an organization, or a project or package in it. */
export interface Place {
  readonly organization: string
  readonly project?: string
  readonly package?: string
}

/** What may be done; `member` is for organizations, `viewer` for projects. */
export type Level = 'admin' | 'modeler' | 'member' | 'viewer'

/** A permission that was given, or asked for. */
export interface PermissionRow extends Place, Granted {
  readonly permission: Level
  readonly message?: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** System admins by user. */
export const systemPermissions: TableSpec<SystemPermissionRow, never, never> = {
  key: (permission) => permission.user,
  complete(partial) {
    if (typeof partial.user !== 'string' || partial.user === '') throw new Error('user: must be the id of a user')
    if ((partial.permission ?? 'admin') !== 'admin') throw new Error('permission: must be "admin"')
    return { user: partial.user, permission: 'admin' }
  },
}

/** Permissions by place, and by who holds them. */
export const permissions: TableSpec<PermissionRow, never, 'inPlace' | 'byHolder'> = {
  key: (row) => permissionKey(row, row.userGroupId),
  orders: {
    // inferred: permissions are listed by `userGroupId`, groups before users; no page has an order.
    inPlace: { by: placeKey },
    byHolder: { by: holderOf },
  },
  complete(partial, chance) {
    const { project, package: inPackage, userGroupId = '', permission = 'admin', message } = partial
    const organization = organizationOf(partial)
    assertFits(project === undefined ? 'NewOrganizationPermission' : 'NewProjectPermission', {
      userGroupId,
      permission,
      ...(message !== undefined && { message }),
    })
    assertGrantee(userGroupId)
    return {
      organization,
      ...(project !== undefined && { project }),
      ...(inPackage !== undefined && { package: inPackage }),
      userGroupId,
      permission,
      ...(message !== undefined && { message }),
      ...timesOf(partial, chance),
    }
  },
}

/** A place as one word. */
export function placeKey({ organization, project, package: inPackage }: Place): string {
  return [organization, project, inPackage].filter((name) => name !== undefined).join('/')
}

/** The key of a permission. */
export function permissionKey(place: Place, userGroupId: string): string {
  return `${placeKey(place)} ${subjectOf(userGroupId)}`
}
