/** What Credible remembers: its tables, and what its operations are given. */
import type { Behaviours, Context } from '../../api.ts'
import type { operations as Operations } from './document.gen.ts'
import { groupMembers, groups, groupTokens } from './tables/groups.ts'
import { organizations, projects } from './tables/organizations.ts'
import { permissions, systemPermissions } from './tables/permissions.ts'
import { users } from './tables/users.ts'

/** The tables of Credible. Permissions that were asked for wait in `accessRequests` until somebody agrees. */
export const tables = {
  users,
  systemPermissions,
  organizations,
  permissions,
  accessRequests: permissions,
  groups,
  groupMembers,
  groupTokens,
  projects,
}

/** What operations of Credible get besides their input. */
export type Here = Context<typeof tables>

/** The part of it that controls get too. */
export type World = Pick<Here, 'tables' | 'chance' | 'quirks'>

/** What some of the operations do. */
export type Part<Keys extends keyof Operations> = Pick<Behaviours<Operations, typeof tables>, Keys>
