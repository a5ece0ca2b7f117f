/** The rows of a Collate double: what is remembered of users, of what they refer to, and of the server. */
import type { components } from './document.gen.ts'

type Schemas = components['schemas']

/** What the last version changed. */
export type ChangeDescription = Schemas['ChangeDescription']

/** A user as it is remembered. Relations hold ids; rows given by a story may hold fully qualified names instead. */
export interface UserRow {
  readonly id: string
  /** In lower case. */
  readonly name: string
  readonly fullyQualifiedName: string
  /** In lower case. */
  readonly email: string
  /** Another user has the address too: only with the quirk `put-email-unchecked`. */
  readonly sharesEmail?: boolean
  readonly displayName?: string
  readonly description?: string
  readonly externalId?: string
  readonly scimUserName?: string
  readonly timezone?: string
  readonly version: number
  readonly updatedAt: number
  readonly updatedBy: string
  readonly isBot: boolean
  /** The bot that this user serves; never answered. */
  readonly botName?: string
  readonly isAdmin: boolean
  readonly allowImpersonation: boolean
  readonly isEmailVerified?: boolean
  readonly deleted: boolean
  readonly profile?: Schemas['Profile']
  readonly teams: readonly string[]
  readonly roles: readonly string[]
  readonly personas: readonly string[]
  readonly defaultPersona?: string
  readonly personaPreferences?: readonly Schemas['PersonaPreference'][]
  readonly domains: readonly string[]
  readonly lastLoginTime?: number
  readonly lastActivityTime?: number
  readonly changeDescription?: ChangeDescription
}

/** A version of a user that a later one has replaced. */
export interface VersionRow {
  readonly user: UserRow
}

/** A persona or domain: as much of it as a reference tells. */
export interface EntityRow {
  readonly id: string
  readonly name: string
  readonly fullyQualifiedName: string
  readonly displayName?: string
  readonly deleted: boolean
}

/** A role. */
export interface RoleRow extends EntityRow {
  readonly description?: string
  readonly version: number
  readonly updatedAt: number
  readonly updatedBy: string
}

/** A team. Relations hold ids, or fully qualified names. */
export interface TeamRow extends RoleRow {
  readonly teamType: Schemas['Team']['teamType']
  readonly email?: string
  readonly externalId?: string
  readonly isJoinable: boolean
  readonly profile?: Schemas['Profile']
  readonly parents: readonly string[]
  readonly defaultRoles: readonly string[]
  readonly domains: readonly string[]
}

/** Something that a user owns: as much of it as a reference tells. */
export interface AssetRow extends EntityRow {
  /** Kind of the entity, e.g. `table`. */
  readonly type: string
  /** Id of its owner. */
  readonly owner: string
}

/** What is set on the server itself. There is at most one such row. */
export interface ServerRow {
  /** Clients compare its first two numbers with their own. */
  readonly version: string
  readonly revision: string
  /** Whether whoever has a token and no user may create that user. */
  readonly selfSignup: boolean
}
