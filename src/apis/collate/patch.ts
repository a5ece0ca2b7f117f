/** Changing a user by a patch: a JSON Patch or a merge patch, applied to what is answered of the user and read back from it. */
import type { Context } from '../../api.ts'
import { jsonPatched, mergePatched, type PatchOperation } from '../../http/patch.ts'
import { assertAdmin, assertMayChange, assertNotHeld, standingOf } from './access.ts'
import { changeUser, differencesOf, namesOf } from './changes.ts'
import type { components } from './document.gen.ts'
import { drawUser, tagOf, texts } from './draw.ts'
import type { Tables } from './model.ts'
import { badRequest, conflict, refusal } from './problem.ts'
import { isOn } from './quirks.ts'
import { resolve, storedTeams } from './references.ts'
import { describe } from './refuse.ts'
import type { UserRow } from './rows.ts'
import type { Upserted } from './users.ts'

type Schemas = components['schemas']
type Patched = Schemas['PatchedUser']
type Step = Schemas['PatchStep']

const JSON_PATCH = 'application/json-patch+json'
const ALL: ReadonlySet<string> = new Set(['*'])
/** Changes a user as a patch says. Throws a 412 when it is not in the state that `ifMatch` names. */
export function patchUser(held: UserRow, patch: unknown, ifMatch: string | undefined, context: Context<Tables>): Upserted {
  assertFormat(patch, context)
  if (ifMatch !== undefined && !isMatched(ifMatch, held)) {
    throw refusal(412, 'PRECONDITION_FAILED', 'The entity has been modified: If-Match does not match its ETag')
  }
  const steps = Array.isArray(patch) ? (patch as Step[]) : undefined
  assertSteps(held, steps ?? stepsOf(patch as object), context)
  const before = drawUser(held, context, ALL)
  const after = steps ? stepped(before, steps) : mergePatched(before, patch)
  const violations = context.judge('#/components/schemas/PatchedUser', after)
  if (violations.length > 0) throw badRequest(describe(violations))
  const next = rowOf(after as Patched, held, context)
  assertMayChange(held, next, namesOf(differencesOf(held, next, context)), context)
  const { row, isChanged } = changeUser(next, held, context, { consolidates: true })
  return { row, change: isChanged ? 'entityUpdated' : 'entityNoChange' }
}

function assertFormat(patch: unknown, context: Context<Tables>): void {
  if (!isOn(context, 'patch-format')) return
  const type = context.request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith(JSON_PATCH)) throw refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'HTTP 415 Unsupported Media Type')
  if (!Array.isArray(patch)) throw badRequest('Invalid request format')
}

/** inferred: weak tags and lists of tags are compared too. */
function isMatched(ifMatch: string, held: UserRow): boolean {
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tagOf(held))
}

/** A merge patch as steps, as far as rights go. */
function stepsOf(patch: object): Step[] {
  return Object.entries(patch).map(([name, value]) => ({ op: 'replace', path: `/${name}`, ...(value !== null && { value }) }))
}

/** Throws for steps that only an admin may take, whatever they change, and for a team that is held already. */
function assertSteps(held: UserRow, steps: readonly Step[], context: Context<Tables>): void {
  const setting = steps.filter((step) => Object.hasOwn(step, 'value') && step.op !== 'test')
  if (setting.some(({ path }) => path === '/isAdmin' || path === '/isBot' || path.includes('/roles'))) assertAdmin(standingOf(context))
  if (!isOn(context, 'held-team-refused')) return
  for (const { op, path, value } of setting) {
    const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
    if (op === 'add' && path.startsWith('/teams/') && typeof id === 'string') assertNotHeld(held, id, context)
  }
}

function stepped<Value>(value: Value, steps: readonly Step[]): Value {
  try {
    return jsonPatched(value, steps as PatchOperation[])
  } catch (error) {
    // inferred: a patch that cannot be applied is a 400.
    throw badRequest(`Invalid JSON Patch: ${(error as Error).message}`)
  }
}

/** A row of what a patch has made. What only the server writes comes from the row that is held. */
function rowOf(patched: Patched, held: UserRow, context: Context<Tables>): UserRow {
  const { isBot, isAdmin, allowImpersonation, isEmailVerified, profile, defaultPersona, personaPreferences, domains } = patched
  const { id, name, fullyQualifiedName, version, updatedAt, updatedBy, botName, sharesEmail } = held
  const { lastLoginTime, lastActivityTime, changeDescription } = held
  const email = emailOf(patched, held, context)
  const own = (domains ?? []).filter((domain) => typeof domain === 'string' || domain.inherited !== true)
  const [persona] = defaultPersona ? resolve(context, 'persona', namesIn([defaultPersona])) : []
  return {
    ...{ id, name, fullyQualifiedName, email, version, updatedAt, updatedBy },
    ...(sharesEmail && email === held.email && { sharesEmail }),
    ...texts(patched),
    isBot: isBot ?? false,
    ...(botName !== undefined && { botName }),
    isAdmin: isAdmin ?? false,
    allowImpersonation: allowImpersonation ?? false,
    ...(isEmailVerified != null && { isEmailVerified }),
    // inferred: a deleted user lives again when it is patched.
    deleted: false,
    ...(profile && { profile }),
    teams: storedTeams(context, namesIn(patched.teams)),
    roles: resolve(context, 'role', namesIn(patched.roles)),
    personas: resolve(context, 'persona', namesIn(patched.personas)),
    ...(persona !== undefined && { defaultPersona: persona }),
    ...(personaPreferences && { personaPreferences }),
    domains: resolve(context, 'domain', namesIn(own)),
    ...(lastLoginTime !== undefined && { lastLoginTime }),
    ...(lastActivityTime !== undefined && { lastActivityTime }),
    ...(changeDescription && { changeDescription }),
  }
}

function emailOf({ email: sent }: Patched, held: UserRow, context: Context<Tables>): string {
  const email = sent?.toLowerCase() ?? held.email
  if (email === held.email || isOn(context, 'email-immutable')) return held.email
  const holder = context.tables.users.find('email', email)
  if (holder && holder.id !== held.id) throw conflict()
  return email
}

function namesIn(relations: readonly Schemas['Relation'][] | null | undefined): string[] {
  return (relations ?? []).map((relation) => (typeof relation === 'string' ? relation : relation.id))
}
