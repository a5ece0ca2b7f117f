/** Operations on teams, as far as users need them: made, found, listed, deleted. */
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
import { drawReference, inheritedRoles, membershipIn, refer, resolve, rowsOf } from '../references.ts'
import type { TeamRow } from '../rows.ts'

type Definition = components['schemas']['CreateTeam']
type Team = components['schemas']['Team']

const WHEN_WRITTEN: ReadonlySet<string> = new Set(['parents', 'defaultRoles', 'domains'])

/** The operations, by operationId. */
export const teamOperations = {
  listTeams: ({ query }, context) => {
    const { entries, paging } = pageAsked(entitiesListed(context.tables.teams, query.include), query)
    const fields = new Set<string>(query.fields)
    return ok({ data: entries.map((row) => drawTeam(row, context, fields)), paging })
  },

  createTeam: ({ body }, context) => {
    const row = createEntity(context.tables.teams, body.name, maker(body, context), context)
    relate(row, body, context)
    const team = drawTeam(row, context, WHEN_WRITTEN)
    return created(team, { location: team.href })
  },

  createOrUpdateTeam: ({ body }, context) => {
    const { teams } = context.tables
    const draw = (row: TeamRow) => drawTeam(row, context, WHEN_WRITTEN)
    const { row, change } = putEntity(teams, body.name, maker(body, context), draw, context)
    relate(row, body, context)
    const headers = { 'x-openmetadata-change': change }
    const team = draw(row)
    return change === 'entityCreated' ? created(team, { location: team.href, ...headers }) : ok(team, headers)
  },

  getTeam: ({ path, query }, context) =>
    ok(drawTeam(entityOf('team', context.tables.teams, path, query.include), context, new Set(query.fields))),
  getTeamByName: ({ path, query }, context) =>
    ok(drawTeam(entityOf('team', context.tables.teams, path, query.include), context, new Set(query.fields))),

  deleteTeam: ({ path, query }, context) => {
    const { row, headers } = deleteEntity('team', context.tables.teams, path, query, context)
    return ok(drawTeam(row, context, WHEN_WRITTEN), headers)
  },
} satisfies Partial<Behaviours<Types, Tables>>

function maker(definition: Definition, context: Context<Tables>): (stamped: Stamped) => TeamRow {
  const { name, teamType, email, externalId, isJoinable, profile, parents, defaultRoles, domains } = definition
  const relations = {
    parents: resolve(context, 'team', parents ?? []),
    defaultRoles: resolve(context, 'role', defaultRoles ?? []),
    domains: resolve(context, 'domain', domains ?? []),
  }
  return (stamped) => ({
    ...{ ...stamped, name, fullyQualifiedName: quoteName(name), ...textsOf(definition), deleted: false },
    teamType: teamType ?? 'Group',
    ...(email != null && { email: email.toLowerCase() }),
    ...(externalId != null && { externalId }),
    isJoinable: isJoinable ?? true,
    ...(profile && { profile }),
    ...relations,
  })
}

/** Puts users into a team and other teams beneath it. inferred: neither makes a version of those. */
function relate({ id }: TeamRow, { users, children }: Definition, context: Context<Tables>): void {
  for (const user of rowsOf(context, 'user', resolve(context, 'user', users ?? []))) {
    if (!leadsTo(context, 'team', user.teams, id)) context.tables.users.replace({ ...user, teams: [...user.teams, id] })
  }
  for (const child of rowsOf(context, 'team', resolve(context, 'team', children ?? []))) {
    if (!leadsTo(context, 'team', child.parents, id)) context.tables.teams.replace({ ...child, parents: [...child.parents, id] })
  }
}

function drawTeam(row: TeamRow, context: Context<Tables>, fields: ReadonlySet<string>): Team {
  const { teamType, email, externalId, isJoinable, profile } = row
  const wants = (...names: string[]) => fields.has('*') || names.some((name) => fields.has(name))
  const users = wants('users', 'userCount') ? usersWith(context, membershipIn(context, row)) : []
  const children = wants('children', 'childrenCount') ? childrenOf(row, context) : []
  return {
    ...{ ...drawHead(row, 'teams', context), teamType, isJoinable },
    ...(email !== undefined && { email }),
    ...(externalId !== undefined && { externalId }),
    ...(profile && wants('profile') && { profile }),
    ...(wants('parents') && { parents: refer(context, 'team', row.parents) }),
    ...(wants('children') && { children: children.map((child) => drawReference(context, 'team', child)) }),
    ...(wants('childrenCount') && { childrenCount: children.length }),
    ...(wants('users') && { users }),
    ...(wants('userCount') && { userCount: users.length }),
    ...(wants('defaultRoles') && { defaultRoles: refer(context, 'role', row.defaultRoles) }),
    ...(wants('inheritedRoles') && { inheritedRoles: inheritedRoles(context, rowsOf(context, 'team', row.parents)) }),
    ...(wants('domains') && { domains: refer(context, 'domain', row.domains) }),
  }
}

function childrenOf({ id }: TeamRow, context: Context<Tables>): TeamRow[] {
  return [...context.tables.teams.all()].filter((team) => !team.deleted && leadsTo(context, 'team', team.parents, id))
}
