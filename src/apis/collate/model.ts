/** The rows of a Collate double: users, and the teams, roles, personas and domains that they refer to. */
import type { Chance } from '../../chance.ts'
import type { TableSpec } from '../../store/table.ts'
import type { components } from './document.gen.ts'
import { quoteName } from './names.ts'

/** A user as it is remembered. Relations hold ids; rows given by a story may hold fully qualified names instead. */
export interface UserRow {
  readonly id: string
  /** In lower case. */
  readonly name: string
  readonly fullyQualifiedName: string
  /** In lower case. */
  readonly email: string
  readonly displayName?: string
  readonly description?: string
  readonly externalId?: string
  readonly scimUserName?: string
  readonly timezone?: string
  readonly version: number
  readonly updatedAt: number
  readonly updatedBy: string
  readonly isBot: boolean
  readonly isAdmin: boolean
  readonly allowImpersonation: boolean
  readonly deleted: boolean
  readonly profile?: components['schemas']['Profile']
  readonly teams: readonly string[]
  readonly roles: readonly string[]
  readonly personas: readonly string[]
  readonly defaultPersona?: string
  readonly domains: readonly string[]
}

/** A team, role, persona or domain: as much of it as a reference tells. */
export interface EntityRow {
  readonly id: string
  readonly name: string
  readonly fullyQualifiedName: string
  readonly displayName?: string
  readonly deleted: boolean
}

type Kinds = Readonly<Record<string, 'text' | 'number' | 'flag' | 'texts' | 'object'>>

const ENTITY_KINDS: Kinds = { id: 'text', name: 'text', fullyQualifiedName: 'text', displayName: 'text', deleted: 'flag' }

const USER_KINDS: Kinds = {
  ...ENTITY_KINDS,
  email: 'text',
  description: 'text',
  externalId: 'text',
  scimUserName: 'text',
  timezone: 'text',
  version: 'number',
  updatedAt: 'number',
  updatedBy: 'text',
  isBot: 'flag',
  isAdmin: 'flag',
  allowImpersonation: 'flag',
  profile: 'object',
  teams: 'texts',
  roles: 'texts',
  personas: 'texts',
  defaultPersona: 'text',
  domains: 'texts',
}

const WORDS = { text: 'a string', number: 'a number', flag: 'true or false', texts: 'an array of strings', object: 'an object' }
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Users. inferred: a list is in the order of names; the orders are called as `include` spells them. */
const users: TableSpec<UserRow, 'fullyQualifiedName' | 'email', 'all' | 'deleted' | 'non-deleted'> = {
  key: (user) => user.id,
  unique: { fullyQualifiedName: (user) => user.fullyQualifiedName, email: (user) => user.email },
  orders: {
    all: { by: (user) => user.name },
    deleted: { by: (user) => user.name, where: (user) => user.deleted },
    'non-deleted': { by: (user) => user.name, where: (user) => !user.deleted },
  },
  complete: completeUser,
}

const entities: TableSpec<EntityRow, 'fullyQualifiedName', never> = {
  key: (entity) => entity.id,
  unique: { fullyQualifiedName: (entity) => entity.fullyQualifiedName },
  complete: completeEntity,
}

/** All tables. */
export const tables = { users, teams: entities, roles: entities, personas: entities, domains: entities }

/** The type of {@link tables}. */
export type Tables = typeof tables

function completeUser(partial: Partial<UserRow>, chance: Chance): UserRow {
  check(partial, USER_KINDS)
  const name = partial.name.toLowerCase()
  return {
    version: 0.1,
    updatedBy: 'admin',
    isBot: false,
    isAdmin: false,
    allowImpersonation: false,
    deleted: false,
    teams: [],
    roles: [],
    personas: [],
    domains: [],
    ...partial,
    id: partial.id?.toLowerCase() ?? chance.uuid(),
    name,
    fullyQualifiedName: quoteName(name),
    email: partial.email?.toLowerCase() ?? `${name.replaceAll(/[^a-z0-9]+/g, '.')}@example.com`,
    updatedAt: partial.updatedAt ?? chance.now(),
  }
}

function completeEntity(partial: Partial<EntityRow>, chance: Chance): EntityRow {
  check(partial, ENTITY_KINDS)
  const { name } = partial
  return { deleted: false, fullyQualifiedName: quoteName(name), ...partial, id: partial.id?.toLowerCase() ?? chance.uuid(), name }
}

/** Throws when a given row has no name, or a field that is unknown or of the wrong kind. */
function check<Row extends { readonly id: string; readonly name: string }>(
  partial: Partial<Row>,
  kinds: Kinds,
): asserts partial is Partial<Row> & { readonly name: string } {
  for (const [field, value] of Object.entries(partial)) {
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined
    if (!kind) throw new Error(`${field}: there is no such field (there are ${Object.keys(kinds).join(', ')})`)
    if (!isOf(kind, value)) throw new Error(`${field}: must be ${WORDS[kind]}`)
  }
  if (!partial.name) throw new Error('name: is required')
  if (partial.id !== undefined && !UUID.test(partial.id.toLowerCase())) throw new Error('id: must be a UUID')
}

function isOf(kind: Kinds[string], value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string'
  if (kind === 'number') return typeof value === 'number'
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
