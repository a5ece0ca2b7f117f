/** What Credible does, all of it. */
import type { Behaviours } from '../../api.ts'
import type { operations as Operations } from './document.gen.ts'
import type { tables } from './model.ts'
import { groupOperations } from './operations/groups.ts'
import { memberOperations } from './operations/members.ts'
import { organizationOperations } from './operations/organizations.ts'
import { organizationPermissionOperations, projectPermissionOperations, systemPermissionOperations } from './operations/permissions.ts'
import { projectOperations } from './operations/projects.ts'
import { userOperations } from './operations/users.ts'

/** What Credible does. */
export const operations: Behaviours<Operations, typeof tables> = {
  ...userOperations,
  ...systemPermissionOperations,
  ...organizationOperations,
  ...organizationPermissionOperations,
  ...groupOperations,
  ...memberOperations,
  ...projectOperations,
  ...projectPermissionOperations,
}
