/** Organizations and their projects as they are kept. */
import type { TableSpec } from '../../../store/table.ts'
import { timesOf } from '../clock.ts'
import { assertFits, organizationOf } from './given.ts'

/** An organization. */
export interface OrganizationRow {
  readonly name: string
  readonly displayName: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** A project of an organization, as far as permissions need it. */
export interface ProjectRow {
  readonly organization: string
  readonly name: string
  readonly readme: string
  readonly replicationCount: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** Organizations by name. */
export const organizations: TableSpec<OrganizationRow, never, never> = {
  // inferred: names are compared as they are written; nothing says that case does not count.
  key: ({ name }) => name,
  complete(partial, chance) {
    assertFits('NewOrganization', partial)
    const { name = '' } = partial
    // inferred: an organization without a display name shows its name.
    return { name, displayName: partial.displayName ?? name, ...timesOf(partial, chance) }
  },
}

/** Projects by organization and name. */
export const projects: TableSpec<ProjectRow, never, 'inOrganization'> = {
  key: ({ organization, name }) => projectKey(organization, name),
  // inferred: lists are in the order of names; no page has an order.
  orders: { inOrganization: { by: ({ organization }) => organization } },
  complete(partial, chance) {
    assertFits('NewProject', partial)
    const { name = '', readme = '', replicationCount = 1 } = partial
    return { organization: organizationOf(partial), name, readme, replicationCount, ...timesOf(partial, chance) }
  },
}

/** The key of a project. */
export function projectKey(organization: string, project: string): string {
  return `${organization} ${project}`
}
