/** Users between their two forms: from a definition that was sent to a row, and from a row to what is answered. */
import type { Context } from '../../api.ts'
import type { components } from './document.gen.ts'
import type { Tables, UserRow } from './model.ts'
import { isQualifiable, quoteName } from './names.ts'
import { badRequest, conflict } from './problem.ts'
import { refer, resolve } from './references.ts'

/** The definition of a user, as it is sent. */
export type Definition = components['schemas']['CreateUser']

/** A user that tells what it is related to, as it is answered when it was written. */
export type WrittenUser = components['schemas']['WrittenUser']

type User = components['schemas']['User']
type Field = keyof User
type Stored = Omit<UserRow, 'id' | 'version' | 'updatedAt' | 'updatedBy' | 'allowImpersonation' | 'deleted'>

/** Properties that are answered only when they are asked for. */
const ON_REQUEST = ['profile', 'teams', 'personas', 'defaultPersona', 'owns', 'follows', 'roles', 'domains'] as const satisfies Field[]
const WHEN_WRITTEN: ReadonlySet<Field> = new Set(['profile', 'teams', 'personas', 'defaultPersona', 'roles', 'domains'])
const TEXTS = ['displayName', 'description', 'externalId', 'scimUserName', 'timezone'] as const

/** Draws a user with the properties that `fields` asks for. */
export function drawUser(row: UserRow, { tables, base }: Context<Tables>, fields: ReadonlySet<Field | '*'>): User {
  const { id, name, fullyQualifiedName, version, updatedAt, updatedBy, email, isBot, isAdmin, allowImpersonation, deleted } = row
  const user: User = {
    id,
    name,
    fullyQualifiedName,
    ...texts(row),
    version,
    updatedAt,
    updatedBy,
    email,
    href: hrefOf(base, id),
    isBot,
    isAdmin,
    allowImpersonation,
    deleted,
  }
  const add = <Name extends (typeof ON_REQUEST)[number]>(name: Name, draw: () => User[Name] | undefined) => {
    const value = fields.has(name) || fields.has('*') ? draw() : undefined
    if (value !== undefined) user[name] = value
  }
  add('profile', () => row.profile)
  add('teams', () => refer(tables, 'team', row.teams))
  add('personas', () => refer(tables, 'persona', row.personas))
  add('defaultPersona', () => refer(tables, 'persona', row.defaultPersona === undefined ? [] : [row.defaultPersona])[0])
  add('owns', () => [])
  add('follows', () => [])
  add('roles', () => refer(tables, 'role', row.roles))
  add('domains', () => refer(tables, 'domain', row.domains))
  return user
}

/** Draws a user as it is answered when it was written. */
export function drawWritten(row: UserRow, context: Context<Tables>): WrittenUser {
  const user = drawUser(row, context, WHEN_WRITTEN)
  const { teams = [], personas = [], roles = [], domains = [] } = user
  return { ...user, teams, personas, roles, domains }
}

/** The address of a user. */
export function hrefOf(base: string, id: string): string {
  return `${base}/v1/users/${id}`
}

/** The user of this name, deleted or not; case does not count, nor do the quotes around a name with a dot. */
export function findByName({ tables }: Pick<Context<Tables>, 'tables'>, name: string): UserRow | undefined {
  return tables.users.find('fullyQualifiedName', quoteName(name.toLowerCase()))
}

/** Adds a user. Throws a 409 when its name or address is taken, also by a deleted user. */
export function createUser(definition: Definition, context: Context<Tables>): UserRow {
  const { tables, chance } = context
  const { name, email } = keysOf(definition)
  // inferred: a deleted user keeps its address as it keeps its name.
  if (findByName(context, name) || tables.users.find('email', email)) throw conflict()
  const stored = storedOf(definition, context)
  return tables.users.insert({ ...stored, ...stamp(context), id: chance.uuid(), version: 0.1, allowImpersonation: false, deleted: false })
}

/** Adds a user, or makes the user of this name what the definition says and nothing else. Throws a 409 when another user has its address. */
export function upsertUser(definition: Definition, context: Context<Tables>): { readonly row: UserRow; readonly isNew: boolean } {
  const { tables } = context
  const { name, email } = keysOf(definition)
  const held = findByName(context, name)
  if (!held) return { row: createUser(definition, context), isNew: true }
  const holder = tables.users.find('email', email)
  if (holder && holder.id !== held.id) throw conflict()
  const { id, version, updatedAt, updatedBy, allowImpersonation } = held
  // inferred: a deleted user lives again when it is defined again.
  const next = { ...storedOf(definition, context), id, version, updatedAt, updatedBy, allowImpersonation, deleted: false }
  // A definition that changes nothing makes no version. inferred: the order of relations counts as a change.
  const isSame = JSON.stringify(drawWritten(next, context)) === JSON.stringify(drawWritten(held, context))
  return { row: isSame ? held : changeUser(next, context), isNew: false }
}

/** Puts a changed row in the place of the old one, as the next version. */
export function changeUser(row: UserRow, context: Context<Tables>): UserRow {
  return context.tables.users.replace({ ...row, ...stamp(context), version: Math.round((row.version + 0.1) * 10) / 10 })
}

function stamp({ caller, chance }: Context<Tables>) {
  return { updatedAt: chance.now(), updatedBy: (caller.user || caller.name).toLowerCase() }
}

/** The unique values of a definition in the case that they are compared in. Throws a 400 for a name that cannot be qualified. */
function keysOf({ name, email }: Definition): { readonly name: string; readonly email: string } {
  const lower = name.toLowerCase()
  if (!isQualifiable(lower)) throw badRequest(`Invalid name ${name}`)
  // A few letters grow when they lose their case.
  if ([...lower].length > 256) throw badRequest('[query param name size must be between 1 and 256]')
  return { name: lower, email: email.toLowerCase() }
}

function storedOf(definition: Definition, { tables }: Context<Tables>): Stored {
  checkPassword(definition)
  const { isBot, isAdmin, profile, teams, roles, personas, defaultPersona, domain, domains } = definition
  const { name, email } = keysOf(definition)
  return {
    name,
    fullyQualifiedName: quoteName(name),
    email,
    ...texts(definition),
    isBot: isBot ?? false,
    isAdmin: isAdmin ?? false,
    ...(profile && { profile }),
    teams: resolve(tables, 'team', teams ?? []),
    roles: resolve(tables, 'role', roles ?? []),
    personas: resolve(
      tables,
      'persona',
      (personas ?? []).map(({ id }) => id),
    ),
    ...(defaultPersona && { defaultPersona: resolve(tables, 'persona', [defaultPersona.id])[0] ?? defaultPersona.id }),
    // `domain` is the page's word and `domains` the schema's: both count.
    domains: resolve(tables, 'domain', [...(domain == null ? [] : [domain]), ...(domains ?? [])]),
  }
}

function texts(from: { readonly [name in (typeof TEXTS)[number]]?: string | null }): { [name in (typeof TEXTS)[number]]?: string } {
  const given: { [name in (typeof TEXTS)[number]]?: string } = {}
  for (const name of TEXTS) {
    const text = from[name]
    // inferred: null is absent, here and in all other properties.
    if (typeof text === 'string') given[name] = text
  }
  return given
}

const STRONG = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9\s]).{8,}$/s

/** A password is looked at and forgotten: nobody signs in here. */
function checkPassword({ createPasswordType, password, confirmPassword }: Definition): void {
  if (createPasswordType !== 'ADMIN_CREATE') return
  if (password !== confirmPassword) throw badRequest('Password and Confirm Password should be same.')
  if (STRONG.test(password ?? '')) return
  throw badRequest('Password must be of minimum 8 characters, with one special, one Upper, one lower case character, and one Digit.')
}
