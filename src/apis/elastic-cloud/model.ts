/** What is remembered of a user of Elastic Cloud Enterprise, and what a story may leave out of one. */
import type { Behaviours, Context } from '../../api.ts'
import type { Chance } from '../../chance.ts'
import type { TableSpec } from '../../store/table.ts'
import { type ApiKeyRow, completeKey, completeSession, ownedFrom, type SessionRow } from './credentials.ts'
import type { operations as Operations } from './document.gen.ts'
import { mustBe, text } from './given.ts'

/** The platform roles, as the vendor's command-line client lists them. */
export const ROLES = ['ece_platform_admin', 'ece_platform_viewer', 'ece_deployment_manager', 'ece_deployment_viewer'] as const

/** The realms that can know a user. */
export const REALMS = ['native', 'ldap', 'saml', 'active_directory'] as const

/** A platform role. */
export type Role = (typeof ROLES)[number]

/** A kind of realm. */
export type Realm = (typeof REALMS)[number]

/** A user as it is kept: with the password that is never answered, without what is derived from the roles. */
export interface UserRow {
  readonly user_name: string
  readonly full_name?: string
  readonly email?: string
  readonly builtin: boolean
  readonly security: {
    readonly roles: readonly Role[]
    readonly enabled: boolean
    readonly password?: string
    /** Until when the user holds elevated permissions. */
    readonly elevated_until?: string
    readonly security_realm: { readonly type: Realm; readonly id: string }
  }
  readonly metadata: {
    readonly created_by: string
    readonly created_at: string
    readonly updated_by: string
    readonly updated_at: string
    readonly first_login_at?: string
    readonly last_login_at?: string
  }
}

/** The realm of everybody who is created through the API. */
export const NATIVE: UserRow['security']['security_realm'] = { type: 'native', id: 'native' }

const users: TableSpec<UserRow, never, 'enabled'> = {
  // inferred: user names are compared with case
  key: (user) => user.user_name,
  orders: { enabled: { where: (user) => user.security.enabled } },
  complete,
}

const keys: TableSpec<ApiKeyRow, 'key', 'owner'> = {
  key: ({ id }) => id,
  unique: { key: ({ key }) => key },
  orders: { owner: { by: ({ user_id, creation_date }) => ownedFrom(user_id) + creation_date } },
  complete: completeKey,
}

const sessions: TableSpec<SessionRow, never, 'owner'> = {
  key: ({ id }) => id,
  orders: { owner: { by: ({ user_id, expires_at }) => ownedFrom(user_id) + expires_at } },
  complete: completeSession,
}

/** When something of a kind was deleted last; kept only while `fast-deletion-fails` is on. */
export interface DeletionRow {
  readonly kind: 'user' | 'api-key'
  /** In milliseconds. */
  readonly at: number
}

const deletions: TableSpec<DeletionRow, never, never> = { key: ({ kind }) => kind }

/** The tables of the API. */
export const tables = { users, keys, sessions, deletions }

/** What the behaviours of this API are given besides their input. */
export type Here = Context<typeof tables>

/** Some of the behaviours of this API. */
export type Some<Key extends keyof Operations> = Pick<Behaviours<Operations, typeof tables>, Key>

/** Fills in a user of a story: at least a name, and then no roles, enabled, in the native realm, made by `admin` just now. */
function complete(partial: Partial<UserRow>, chance: Chance): UserRow {
  const { user_name, full_name, email, builtin = false, metadata } = partial
  const security: Partial<UserRow['security']> = partial.security ?? {}
  const { roles = [], enabled = true, password, elevated_until, security_realm = NATIVE } = security
  mustBe(text(user_name) && user_name !== '', 'user_name', 'a string that is not empty')
  mustBe(full_name === undefined || text(full_name), 'full_name', 'a string')
  mustBe(email === undefined || text(email), 'email', 'a string')
  mustBe(typeof builtin === 'boolean', 'builtin', 'true or false')
  mustBe(Array.isArray(roles) && roles.every((role) => ROLES.includes(role)), 'security/roles', `a list of ${ROLES.join(', ')}`)
  mustBe(typeof enabled === 'boolean', 'security/enabled', 'true or false')
  mustBe(password === undefined || text(password), 'security/password', 'a string')
  mustBe(elevated_until === undefined || text(elevated_until), 'security/elevated_until', 'a date and time')
  mustBe(REALMS.includes(security_realm.type), 'security/security_realm/type', `one of ${REALMS.join(', ')}`)
  const now = new Date(chance.now()).toISOString()
  return {
    user_name,
    ...(full_name !== undefined && { full_name }),
    ...(email !== undefined && { email }),
    builtin,
    security: {
      roles: [...new Set(roles)],
      enabled,
      ...(password !== undefined && { password }),
      ...(elevated_until !== undefined && { elevated_until }),
      security_realm,
    },
    metadata: { created_by: 'admin', created_at: now, updated_by: 'admin', updated_at: now, ...metadata },
  }
}
