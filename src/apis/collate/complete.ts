/** Fills in rows that a story or a test gives, and says in plain words what is wrong with one. */
import type { Chance } from '../../chance.ts'
import { quoteName } from './names.ts'
import type { AssetRow, EntityRow, RoleRow, ServerRow, TeamRow, UserRow, VersionRow } from './rows.ts'

type Kind = 'text' | 'number' | 'flag' | 'texts' | 'object' | 'objects'
type Kinds<Row> = { readonly [Field in keyof Row]-?: Kind }

const ENTITY: Kinds<EntityRow> = { id: 'text', name: 'text', fullyQualifiedName: 'text', displayName: 'text', deleted: 'flag' }
const ROLE: Kinds<RoleRow> = { ...ENTITY, description: 'text', version: 'number', updatedAt: 'number', updatedBy: 'text' }
const TEAM: Kinds<TeamRow> = {
  ...ROLE,
  teamType: 'text',
  email: 'text',
  externalId: 'text',
  isJoinable: 'flag',
  profile: 'object',
  parents: 'texts',
  defaultRoles: 'texts',
  domains: 'texts',
}
const ASSET: Kinds<AssetRow> = { ...ENTITY, type: 'text', owner: 'text' }
const SERVER: Kinds<ServerRow> = { version: 'text', revision: 'text', selfSignup: 'flag' }
const USER: Kinds<UserRow> = {
  ...ROLE,
  email: 'text',
  sharesEmail: 'flag',
  externalId: 'text',
  scimUserName: 'text',
  timezone: 'text',
  isBot: 'flag',
  botName: 'text',
  isAdmin: 'flag',
  allowImpersonation: 'flag',
  isEmailVerified: 'flag',
  profile: 'object',
  teams: 'texts',
  roles: 'texts',
  personas: 'texts',
  defaultPersona: 'text',
  personaPreferences: 'objects',
  domains: 'texts',
  lastLoginTime: 'number',
  lastActivityTime: 'number',
  changeDescription: 'object',
}

const WORDS: Readonly<Record<Kind, string>> = {
  text: 'a string',
  number: 'a number',
  flag: 'true or false',
  texts: 'an array of strings',
  object: 'an object',
  objects: 'an array of objects',
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is an id, in any case. */
export function isUuid(text: string): boolean {
  return UUID.test(text.toLowerCase())
}

/** A whole user. */
export function completeUser(partial: Partial<UserRow>, chance: Chance): UserRow {
  assertNamed(partial, USER)
  const name = partial.name.toLowerCase()
  return {
    ...{ version: 0.1, updatedBy: 'admin', isBot: false, isAdmin: false, allowImpersonation: false, deleted: false },
    ...{ teams: [], roles: [], personas: [], domains: [] },
    ...partial,
    id: partial.id?.toLowerCase() ?? chance.uuid(),
    name,
    fullyQualifiedName: quoteName(name),
    email: partial.email?.toLowerCase() ?? `${name.replaceAll(/[^a-z0-9]+/g, '.')}@example.com`,
    updatedAt: partial.updatedAt ?? chance.now(),
  }
}

/** A whole earlier version of a user. */
export function completeVersion({ user = {} as UserRow }: Partial<VersionRow>, chance: Chance): VersionRow {
  return { user: completeUser(user, chance) }
}

/** A whole persona or domain. */
export function completeEntity(partial: Partial<EntityRow>, chance: Chance): EntityRow {
  assertNamed(partial, ENTITY)
  return entity(partial, chance)
}

/** A whole role. */
export function completeRole(partial: Partial<RoleRow>, chance: Chance): RoleRow {
  assertNamed(partial, ROLE)
  return { version: 0.1, updatedBy: 'admin', ...entity(partial, chance), updatedAt: partial.updatedAt ?? chance.now() }
}

/** A whole team. */
export function completeTeam(partial: Partial<TeamRow>, chance: Chance): TeamRow {
  assertNamed(partial, TEAM)
  const made = {
    version: 0.1,
    updatedBy: 'admin',
    teamType: 'Group',
    isJoinable: true,
    parents: [],
    defaultRoles: [],
    domains: [],
  } as const
  return { ...made, ...entity(partial, chance), updatedAt: partial.updatedAt ?? chance.now() }
}

/** A whole asset. */
export function completeAsset(partial: Partial<AssetRow>, chance: Chance): AssetRow {
  assertNamed(partial, ASSET)
  if (!partial.owner || !isUuid(partial.owner)) throw new Error('owner: must be the id of a user')
  return { type: 'table', ...entity(partial, chance), owner: partial.owner.toLowerCase() }
}

/** The whole settings of a server. */
export function completeServer(partial: Partial<ServerRow>): ServerRow {
  assertKinds(partial, SERVER)
  const server = { version: '1.12.1', revision: '5b1ae0c', selfSignup: false, ...partial }
  if (!/^\d+\.\d+\.\d+/.test(server.version)) throw new Error('version: must begin with three numbers, like 1.12.1')
  return server
}

function entity<Row extends { readonly id?: string; readonly name: string }>(partial: Row, chance: Chance) {
  const { name } = partial
  return { deleted: false, fullyQualifiedName: quoteName(name), ...partial, id: partial.id?.toLowerCase() ?? chance.uuid() }
}

/** Throws when a given row has no name, or a field that is unknown or of the wrong kind. */
function assertNamed<Row extends { readonly id: string; readonly name: string }>(
  partial: Partial<Row>,
  kinds: Kinds<Row>,
): asserts partial is Partial<Row> & { readonly name: string } {
  assertKinds(partial, kinds)
  if (!partial.name) throw new Error('name: is required')
  if (partial.id !== undefined && !isUuid(partial.id)) throw new Error('id: must be a UUID')
}

function assertKinds<Row>(partial: Partial<Row>, kinds: Kinds<Row>): void {
  for (const [field, value] of Object.entries(partial)) {
    const kind = Object.hasOwn(kinds, field) ? kinds[field as keyof Row] : undefined
    if (!kind) throw new Error(`${field}: there is no such field (there are ${Object.keys(kinds).join(', ')})`)
    if (!isOf(kind, value)) throw new Error(`${field}: must be ${WORDS[kind]}`)
  }
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string'
  if (kind === 'number') return typeof value === 'number'
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (kind === 'objects') return Array.isArray(value) && value.every((item) => isOf('object', item))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
