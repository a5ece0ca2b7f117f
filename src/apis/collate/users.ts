/** Users from definitions: what is made of one that was sent, and how it replaces what is there. */
import type { Context } from '../../api.ts'
import { assertMayChange, assertMayPut, assertSelfSignup, standingOf } from './access.ts'
import { changeUser, differencesOf, namesOf, stamp } from './changes.ts'
import type { components } from './document.gen.ts'
import { texts } from './draw.ts'
import type { Tables } from './model.ts'
import { isQualifiable, quoteName } from './names.ts'
import { badRequest, conflict, refusal } from './problem.ts'
import { isOn } from './quirks.ts'
import { findByName, resolve, rowsOf, storedTeams } from './references.ts'
import type { UserRow } from './rows.ts'

/** The definition of a user, as it is sent. */
export type Definition = components['schemas']['CreateUser']

/** What became of a definition. */
export interface Upserted {
  readonly row: UserRow
  readonly change: 'entityCreated' | 'entityUpdated' | 'entityNoChange'
}

/** Roles that bots get besides what they are given: the second with domains. Only where the world has them. */
const BOT_ROLES = ['DefaultBotRole', 'DomainOnlyAccessRole'] as const

/** Adds a user by POST. Throws a 409 when its name or address is taken, also by a deleted user. */
export function createUser(sent: Definition, context: Context<Tables>): UserRow {
  const local = sent.email.slice(0, sent.email.indexOf('@'))
  const definition = isOn(context, 'basic-auth-names') ? { ...sent, name: local } : sent
  const { name, email } = keysOf(definition)
  if (standingOf(context).kind === 'unknown') assertSelfSignup(context, name)
  else assertMayPut(definition, undefined, context)
  // inferred: a deleted user keeps its address as it keeps its name.
  if (findByName(context, name) || context.tables.users.find('email', email)) throw conflict()
  return insertUser(definition, context)
}

/** Adds a user, or makes the user of this name what the definition says and nothing else. Throws a 409 when another user has its address. */
export function upsertUser(definition: Definition, context: Context<Tables>): Upserted {
  const { name, email } = keysOf(definition)
  const held = findByName(context, name)
  assertMayPut(definition, held, context)
  const holder = context.tables.users.find('email', email)
  if (!held) {
    if (holder && !isOn(context, 'put-email-unchecked')) throw conflict()
    return { row: insertUser(definition, context, holder ? { sharesEmail: true } : {}), change: 'entityCreated' }
  }
  if (definition.isBot) assertBot(definition, held)
  const isKept = isOn(context, 'email-immutable')
  if (holder && holder.id !== held.id && !isKept) throw conflict()
  const { id, version, updatedAt, updatedBy, allowImpersonation } = held
  const stored = storedOf(definition, context)
  const next: UserRow = {
    ...stored,
    ...{ id, version, updatedAt, updatedBy, allowImpersonation, email: isKept ? held.email : stored.email },
    ...keptOf(held),
    // inferred: a deleted user lives again when it is defined again.
    deleted: false,
    ...(isKept && held.sharesEmail && { sharesEmail: true }),
  }
  const changed = namesOf(differencesOf(held, next, context))
  assertMayChange(held, next, changed, context, { anyTeam: isOn(context, 'put-any-team') })
  const { row, isChanged } = changeUser(next, held, context)
  return { row, change: isChanged ? 'entityUpdated' : 'entityNoChange' }
}

/** What no definition says of a user. */
function keptOf({ isEmailVerified, personaPreferences, lastLoginTime, lastActivityTime, changeDescription }: UserRow) {
  return {
    ...(isEmailVerified !== undefined && { isEmailVerified }),
    ...(personaPreferences && { personaPreferences }),
    ...(lastLoginTime !== undefined && { lastLoginTime }),
    ...(lastActivityTime !== undefined && { lastActivityTime }),
    ...(changeDescription && { changeDescription }),
  }
}

function insertUser(definition: Definition, context: Context<Tables>, more: Pick<UserRow, 'sharesEmail'> = {}): UserRow {
  if (definition.isBot && !definition.authenticationMechanism && isOn(context, 'bot-needs-mechanism')) {
    throw refusal(500, 'INTERNAL_ERROR', 'An exception occurred while processing the request.')
  }
  const made = { ...storedOf(definition, context), ...more, ...stamp(context) }
  return context.tables.users.insert({ ...made, id: context.chance.uuid(), version: 0.1, allowImpersonation: false, deleted: false })
}

/** Throws a 400 for a bot that would take the place of a person, or serve a second bot. */
function assertBot({ botName }: Definition, held: UserRow): void {
  if (!held.isBot) throw badRequest(`User [${held.name}] already exists.`)
  if (held.botName === undefined || botName == null || botName === held.botName) return
  throw badRequest(`Bot user [${held.name}] is already used by [${held.botName}] bot`)
}

/** The unique values of a definition in the case that they are compared in. Throws a 400 for a name that cannot be qualified. */
function keysOf({ name, email }: Definition): { readonly name: string; readonly email: string } {
  const lower = name.toLowerCase()
  if (!isQualifiable(lower)) throw badRequest(`Invalid name ${name}`)
  // A few letters grow when they lose their case.
  if ([...lower].length > 256) throw badRequest('[query param name size must be between 1 and 256]')
  return { name: lower, email: email.toLowerCase() }
}

type Stored = Omit<UserRow, 'id' | 'version' | 'updatedAt' | 'updatedBy' | 'allowImpersonation' | 'deleted'>

function storedOf(definition: Definition, context: Context<Tables>): Stored {
  checkPassword(definition)
  if (definition.domain != null && isOn(context, 'plural-domains')) throw badRequest('Invalid request format')
  const { isBot, botName, isAdmin, profile, teams, roles, personas, defaultPersona, domain, domains } = definition
  const { name, email } = keysOf(definition)
  // `domain` is the page's word and `domains` the schema's: both count.
  const domainIds = resolve(context, 'domain', [...(domain == null ? [] : [domain]), ...(domains ?? [])])
  const botRoles = isBot ? rowsOf(context, 'role', domainIds.length > 0 ? BOT_ROLES : BOT_ROLES.slice(0, 1)).map(({ id }) => id) : []
  return {
    ...{ name, fullyQualifiedName: quoteName(name), email },
    ...texts(definition),
    isBot: isBot ?? false,
    ...(isBot && botName != null && { botName }),
    isAdmin: isAdmin ?? false,
    ...(profile && { profile }),
    teams: storedTeams(context, teams ?? []),
    roles: [...new Set([...resolve(context, 'role', roles ?? []), ...botRoles])],
    personas: resolve(
      context,
      'persona',
      (personas ?? []).map(({ id }) => id),
    ),
    ...(defaultPersona && { defaultPersona: resolve(context, 'persona', [defaultPersona.id])[0] ?? defaultPersona.id }),
    domains: domainIds,
  }
}

const STRONG = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9\s]).{8,}$/s

/** A password is looked at and forgotten: nobody signs in here. */
function checkPassword({ createPasswordType, password, confirmPassword }: Definition): void {
  if (createPasswordType !== 'ADMIN_CREATE') return
  if (password !== confirmPassword) throw badRequest('Password and Confirm Password should be same.')
  if (STRONG.test(password ?? '')) return
  throw badRequest('Password must be of minimum 8 characters, with one special, one Upper, one lower case character, and one Digit.')
}
