/** What is done to organizations. */
import { created, ok } from '../../../http/reply.ts'
import { accountOf, identitiesOf, isSystemAdmin, levelOf } from '../access.ts'
import { moment } from '../clock.ts'
import type { components } from '../document.gen.ts'
import type { Here, Part } from '../model.ts'
import { no } from '../problem.ts'
import { userGroupIdOf } from '../tables/grantee.ts'
import type { OrganizationRow } from '../tables/organizations.ts'

/** The organization of a path; throws a 404 where there is none. */
export function organizationAt(tables: Here['tables'], name: string): OrganizationRow {
  const organization = tables.organizations.get(name)
  if (!organization) throw no(404, `Organization "${name}" not found`)
  return organization
}

/** Throws a 400 where a body names another thing than the path does. */
// inferred: names cannot be changed, for all else refers to them; the provider makes a new thing instead.
export function assertSame(field: string, sent: string | undefined, held: string): void {
  if (sent !== undefined && sent !== held) throw no(400, `${field} cannot be changed`)
}

// inferred: there is no list of organizations and none is ever deleted; GET /organizations and DELETE are a 405.
/** Organizations. */
export const organizationOperations: Part<'createOrganization' | 'getOrganization' | 'updateOrganization'> = {
  createOrganization({ body }, { tables, chance, caller }) {
    const { name } = body
    if (tables.organizations.get(name)) throw no(409, `An organization with the name "${name}" exists already`)
    const now = moment(chance)
    const times = { createdAt: now, updatedAt: now }
    const organization = tables.organizations.insert({ name, displayName: body.displayName ?? name, ...times })
    // inferred: the default permissions of the page are that whoever creates an organization is its admin.
    const email = accountOf(caller, tables)?.email
    if (email !== undefined)
      tables.permissions.insert({ organization: name, userGroupId: userGroupIdOf(email), permission: 'admin', ...times })
    return created(organization)
  },

  getOrganization({ path }, context) {
    const organization = organizationAt(context.tables, path.organizationName)
    return ok({ ...organization, permission: levelFor(context, organization.name) })
  },

  updateOrganization({ path, body }, { tables, chance }) {
    const organization = organizationAt(tables, path.organizationName)
    assertSame('name', body.name, organization.name)
    const displayName = body.displayName ?? organization.displayName
    return ok(tables.organizations.replace({ ...organization, displayName, updatedAt: moment(chance) }))
  },
}

// inferred: the field is called `permission`, as in permissions; a system admin without one of their own shows as an admin.
function levelFor({ tables, caller }: Here, organization: string): components['schemas']['OrganizationRole'] {
  const level = levelOf(tables, { organization }, identitiesOf(caller, tables, organization))
  if (level === undefined && isSystemAdmin(caller, tables)) return 'admin'
  return level === 'admin' || level === 'modeler' ? level : 'member'
}
