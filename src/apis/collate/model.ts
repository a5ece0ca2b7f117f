/** The tables of a Collate double: users and their earlier versions, what users refer to and own, and the server's settings. */
import type { TableSpec } from '../../store/table.ts'
import { completeAsset, completeEntity, completeRole, completeServer, completeTeam, completeUser, completeVersion } from './complete.ts'
import type { AssetRow, EntityRow, RoleRow, ServerRow, TeamRow, UserRow, VersionRow } from './rows.ts'

/** A moment as text that sorts. */
export function sortable(time: number): string {
  return String(Math.max(0, Math.trunc(time))).padStart(16, '0')
}

/** What users are listed by: the flags that lists can ask for, then the name. */
export function listedBy({ deleted, isAdmin, isBot, name }: Pick<UserRow, 'deleted' | 'isAdmin' | 'isBot' | 'name'>): string {
  return `${flag(deleted)}${flag(isAdmin)}${flag(isBot)} ${name}`
}

/** What teams and roles are listed by: whether they are deleted, then the name. */
export function entityListedBy({ deleted, name }: Pick<EntityRow, 'deleted' | 'name'>): string {
  return `${flag(deleted)} ${name}`
}

/** What earlier versions are found by: the id of the user, then the number of the version. */
export function versionKey(id: string, version: number): string {
  return `${id} ${String(Math.round(version * 10)).padStart(10, '0')}`
}

function flag(is: boolean): string {
  return is ? '1' : '0'
}

/** Users. inferred: a list is in the order of names. */
const users: TableSpec<UserRow, 'fullyQualifiedName' | 'email', 'listed' | 'updated' | 'active'> = {
  key: (user) => user.id,
  unique: {
    fullyQualifiedName: (user) => user.fullyQualifiedName,
    email: (user) => (user.sharesEmail ? undefined : user.email),
  },
  orders: {
    listed: { by: listedBy },
    updated: { by: (user) => sortable(user.updatedAt) },
    active: { by: (user) => sortable(user.lastActivityTime ?? 0), where: (user) => user.lastActivityTime !== undefined && !user.deleted },
  },
  complete: completeUser,
}

const versions: TableSpec<VersionRow, never, 'user' | 'updated'> = {
  key: ({ user }) => versionKey(user.id, user.version),
  orders: {
    user: { by: ({ user }) => versionKey(user.id, user.version) },
    updated: { by: ({ user }) => sortable(user.updatedAt) },
  },
  complete: completeVersion,
}

const entities: TableSpec<EntityRow, 'fullyQualifiedName', never> = {
  key: (entity) => entity.id,
  unique: { fullyQualifiedName: (entity) => entity.fullyQualifiedName },
  complete: completeEntity,
}

const roles: TableSpec<RoleRow, 'fullyQualifiedName', 'listed'> = {
  key: (role) => role.id,
  unique: { fullyQualifiedName: (role) => role.fullyQualifiedName },
  orders: { listed: { by: entityListedBy } },
  complete: completeRole,
}

const teams: TableSpec<TeamRow, 'fullyQualifiedName', 'listed'> = {
  key: (team) => team.id,
  unique: { fullyQualifiedName: (team) => team.fullyQualifiedName },
  orders: { listed: { by: entityListedBy } },
  complete: completeTeam,
}

const assets: TableSpec<AssetRow, never, 'owned'> = {
  key: (asset) => asset.id,
  orders: { owned: { by: (asset) => `${asset.owner} ${asset.fullyQualifiedName}`, where: (asset) => !asset.deleted } },
  complete: completeAsset,
}

const server: TableSpec<ServerRow, never, never> = { key: () => 'server', complete: completeServer }

/** All tables. */
export const tables = { users, versions, teams, roles, personas: entities, domains: entities, assets, server }

/** The type of {@link tables}. */
export type Tables = typeof tables
