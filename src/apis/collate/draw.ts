/** Users as they are answered: what is always there, and what only where `fields` asks for it. */
import type { Context } from '../../api.ts'
import type { components } from './document.gen.ts'
import type { Tables } from './model.ts'
import { domainsOf, drawReference, inheritedRoles, refer, teamsOf } from './references.ts'
import type { UserRow } from './rows.ts'

/** A user that tells what it is related to, as it is answered when it was written. */
export type WrittenUser = components['schemas']['WrittenUser']

/** A user, with as much as was asked for. */
export type User = components['schemas']['User']

type Field = keyof User
type OnRequest = Extract<
  Field,
  `${'last'}${string}` | 'profile' | 'teams' | 'personas' | 'defaultPersona' | 'owns' | 'follows' | 'roles' | 'inheritedRoles' | 'domains'
>

const WHEN_WRITTEN: ReadonlySet<Field> = new Set(['profile', 'teams', 'personas', 'defaultPersona', 'roles', 'domains'])

/** The properties of a user that are texts or absent. */
export const TEXTS = ['displayName', 'description', 'externalId', 'scimUserName', 'timezone'] as const

/** Draws a user with the properties that `fields` asks for. */
export function drawUser(row: UserRow, context: Context<Tables>, fields: ReadonlySet<string>): User {
  const { id, name, fullyQualifiedName, version, updatedAt, updatedBy, email, isBot, isAdmin, allowImpersonation, deleted } = row
  const user: User = {
    ...{ id, name, fullyQualifiedName, ...texts(row), version, updatedAt, updatedBy, email, href: hrefOf(context, 'users', id) },
    ...{ isBot, isAdmin, allowImpersonation, deleted },
    ...(row.isEmailVerified !== undefined && { isEmailVerified: row.isEmailVerified }),
    ...(row.personaPreferences && { personaPreferences: [...row.personaPreferences] }),
    ...(row.changeDescription && { changeDescription: row.changeDescription }),
  }
  const add = <Name extends OnRequest>(name: Name, draw: () => User[Name] | undefined, asked: Field = name) => {
    const value = fields.has(asked) || fields.has('*') ? draw() : undefined
    if (value !== undefined) user[name] = value
  }
  add('profile', () => row.profile)
  add('teams', () => teamsOf(context, row).map((team) => drawReference(context, 'team', team)))
  add('personas', () => refer(context, 'persona', row.personas))
  add('defaultPersona', () => refer(context, 'persona', row.defaultPersona === undefined ? [] : [row.defaultPersona])[0])
  add('owns', () => ownedBy(context, id))
  // inferred: nothing can be followed here.
  add('follows', () => [])
  add('roles', () => refer(context, 'role', row.roles))
  // Not where it was written: the sample of the page "Create a User" has none.
  if (fields !== WHEN_WRITTEN) add('inheritedRoles', () => (row.isBot ? [] : inheritedRoles(context, teamsOf(context, row))), 'roles')
  add('domains', () => domainsOf(context, row))
  add('lastLoginTime', () => row.lastLoginTime)
  add('lastActivityTime', () => row.lastActivityTime)
  return user
}

/** Draws a user as it is answered when it was written. */
export function drawWritten(row: UserRow, context: Context<Tables>): WrittenUser {
  const { teams = [], personas = [], roles = [], domains = [], ...user } = drawUser(row, context, WHEN_WRITTEN)
  return { ...user, teams, personas, roles, domains }
}

/** The address of a row. */
export function hrefOf({ base }: Pick<Context<Tables>, 'base'>, what: 'users' | 'teams' | 'roles', id: string): string {
  return `${base}/v1/${what}/${id}`
}

/** The tag of a state of a user. inferred: its form. */
export function tagOf({ version, updatedAt }: UserRow): string {
  return `"${version}-${updatedAt}"`
}

/** Those of the given texts that are there. inferred: null is absent, here and in all other properties. */
export function texts(from: { readonly [name in (typeof TEXTS)[number]]?: string | null }): { [name in (typeof TEXTS)[number]]?: string } {
  const given: { [name in (typeof TEXTS)[number]]?: string } = {}
  for (const name of TEXTS) {
    const text = from[name]
    if (typeof text === 'string') given[name] = text
  }
  return given
}

/** More than this many things that a user owns are left to its list of assets. */
const MOST_OWNED = 1000

function ownedBy(context: Context<Tables>, id: string) {
  const found = context.tables.assets.page('owned', { after: { by: `${id} `, key: '' }, limit: MOST_OWNED })
  return found.filter(({ owner }) => owner === id).map((asset) => drawReference(context, asset.type, asset))
}
