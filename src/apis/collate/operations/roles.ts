/** Operations on roles, as far as users need them: made, found, listed, deleted. */
import type { Behaviours, Context } from '../../../api.ts'
import { created, ok } from '../../../http/reply.ts'
import type { components, operations as Types } from '../document.gen.ts'
import {
  createEntity,
  deleteEntity,
  drawHead,
  entitiesListed,
  entityOf,
  leadsTo,
  putEntity,
  type Stamped,
  textsOf,
  usersWith,
} from '../entities.ts'
import type { Tables } from '../model.ts'
import { quoteName } from '../names.ts'
import { pageAsked } from '../paging.ts'
import { drawReference } from '../references.ts'
import type { RoleRow } from '../rows.ts'

type Definition = components['schemas']['CreateRole']
type Role = components['schemas']['Role']

const NOTHING: ReadonlySet<string> = new Set()

/** The operations, by operationId. inferred: policies and domains of roles are taken and forgotten. */
export const roleOperations = {
  listRoles: ({ query }, context) => {
    const { entries, paging } = pageAsked(entitiesListed(context.tables.roles, query.include), query)
    const fields = new Set<string>(query.fields)
    return ok({ data: entries.map((row) => drawRole(row, context, fields)), paging })
  },

  createRole: ({ body }, context) => {
    const role = drawRole(createEntity(context.tables.roles, body.name, maker(body), context), context)
    return created(role, { location: role.href })
  },

  createOrUpdateRole: ({ body }, context) => {
    const { row, change } = putEntity(context.tables.roles, body.name, maker(body), (one) => drawRole(one, context), context)
    const [role, headers] = [drawRole(row, context), { 'x-openmetadata-change': change }]
    return change === 'entityCreated' ? created(role, { location: role.href, ...headers }) : ok(role, headers)
  },

  getRole: ({ path, query }, context) =>
    ok(drawRole(entityOf('role', context.tables.roles, path, query.include), context, new Set(query.fields))),
  getRoleByName: ({ path, query }, context) =>
    ok(drawRole(entityOf('role', context.tables.roles, path, query.include), context, new Set(query.fields))),

  deleteRole: ({ path, query }, context) => {
    const { row, headers } = deleteEntity('role', context.tables.roles, path, query, context)
    return ok(drawRole(row, context), headers)
  },
} satisfies Partial<Behaviours<Types, Tables>>

function maker(definition: Definition): (stamped: Stamped) => RoleRow {
  const { name } = definition
  return (stamped) => ({ ...stamped, name, fullyQualifiedName: quoteName(name), ...textsOf(definition), deleted: false })
}

function drawRole(row: RoleRow, context: Context<Tables>, fields: ReadonlySet<string> = NOTHING): Role {
  const wants = (name: string) => fields.has(name) || fields.has('*')
  return {
    ...drawHead(row, 'roles', context),
    ...(wants('users') && { users: usersWith(context, ({ roles }) => leadsTo(context, 'role', roles, row.id)) }),
    ...(wants('teams') && { teams: teamsInheriting(row, context) }),
  }
}

function teamsInheriting({ id }: RoleRow, context: Context<Tables>) {
  const teams = [...context.tables.teams.all()].filter((team) => !team.deleted && leadsTo(context, 'role', team.defaultRoles, id))
  return teams.map((team) => drawReference(context, 'team', team))
}
