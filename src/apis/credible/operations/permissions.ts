/** What is done to permissions on the system, organizations, projects and packages. */
import { created, ok } from '../../../http/reply.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import type { Place } from '../tables/permissions.ts'
import { addressOf } from '../tables/users.ts'
import { done } from './done.ts'
import { askedFor, changed, given, listed, permissionAt, shown, taken } from './grants.ts'
import { organizationAt } from './organizations.ts'
import { projectAt } from './projects.ts'

interface Path {
  readonly organizationName: string
  readonly projectName?: string
}

/** The place that a path names; throws a 404 where it is not there. */
function placeAt({ tables }: Here, { organizationName, projectName }: Path): Place {
  const { name: organization } = organizationAt(tables, organizationName)
  return projectName === undefined ? { organization } : { organization, project: projectAt(tables, organization, projectName).name }
}

/** System permissions. */
export const systemPermissionOperations: Part<'createSystemPermission'> = {
  createSystemPermission({ body }, { tables }) {
    // inferred: the user must have an account, for the right is an account's.
    const user = tables.users.find('email', addressOf(body.userEmail))
    if (!user) throw no(404, `User "${body.userEmail}" not found`)
    // inferred: 409 for a right that is held, as for all that exists already.
    if (tables.systemPermissions.get(user.id)) throw no(409, `User "${body.userEmail}" is a system admin already`)
    tables.systemPermissions.insert({ user: user.id, permission: 'admin' })
    return created({ userEmail: body.userEmail, permission: body.permission })
  },
}

/** Permissions on organizations. */
export const organizationPermissionOperations: Part<
  | 'listOrganizationPermissions'
  | 'createOrganizationPermission'
  | 'getOrganizationPermission'
  | 'updateOrganizationPermission'
  | 'deleteOrganizationPermission'
> = {
  listOrganizationPermissions: ({ path }, context) => ok(listed(context, placeAt(context, path))),
  createOrganizationPermission: ({ path, query, body }, context) =>
    created((query.requestPermission ? askedFor : given)(context, placeAt(context, path), body)),
  getOrganizationPermission: ({ path }, context) => ok(shown(permissionAt(context, placeAt(context, path), path.userGroupId))),
  updateOrganizationPermission: ({ path, body }, context) => ok(changed(context, placeAt(context, path), path.userGroupId, body)),
  deleteOrganizationPermission({ path }, context) {
    taken(context, placeAt(context, path), path.userGroupId)
    return done(204, 'Organization permission deleted successfully', context)
  },
}

/** Permissions on projects and packages. */
export const projectPermissionOperations: Part<
  | 'listProjectPermissions'
  | 'createProjectPermission'
  | 'getProjectPermission'
  | 'updateProjectPermission'
  | 'deleteProjectPermission'
  | 'deletePackagePermission'
> = {
  listProjectPermissions: ({ path }, context) => ok(listed(context, placeAt(context, path))),
  createProjectPermission: ({ path, query, body }, context) =>
    created((query.requestPermission ? askedFor : given)(context, placeAt(context, path), body)),
  getProjectPermission: ({ path }, context) => ok(shown(permissionAt(context, placeAt(context, path), path.userGroupId))),
  updateProjectPermission: ({ path, body }, context) => ok(changed(context, placeAt(context, path), path.userGroupId, body)),
  deleteProjectPermission({ path }, context) {
    taken(context, placeAt(context, path), path.userGroupId)
    return done(204, 'Project permission deleted successfully', context)
  },
  // inferred: packages are known by their permissions alone, which a story gives; nothing here makes one.
  deletePackagePermission({ path }, context) {
    taken(context, { ...placeAt(context, path), package: path.packageName }, path.userGroupId)
    return done(204, 'Package permission deleted successfully', context)
  },
}
