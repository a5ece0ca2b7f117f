/** What changing a user leaves behind: its next version, what that version changed, and the versions before it. */
import type { Context } from '../../api.ts'
import { drawWritten, TEXTS, type User } from './draw.ts'
import { type Tables, versionKey } from './model.ts'
import type { ChangeDescription, UserRow } from './rows.ts'

type FieldChange = NonNullable<ChangeDescription['fieldsAdded']>[number]

/** What differs between two states of a user. */
export interface Differences {
  readonly fieldsAdded: readonly FieldChange[]
  readonly fieldsUpdated: readonly FieldChange[]
  readonly fieldsDeleted: readonly FieldChange[]
}

/** Properties that a change of makes a version. inferred: `externalId` and `scimUserName` are among them. */
const SINGLE = [
  ...TEXTS,
  ...(['email', 'isBot', 'isAdmin', 'allowImpersonation', 'isEmailVerified', 'deleted'] as const),
  ...(['profile', 'defaultPersona', 'personaPreferences'] as const),
]
const RELATIONS = ['teams', 'roles', 'personas', 'domains'] as const

/** Within this time the patches of one caller make one version. */
const SESSION = 10 * 60 * 1000
/** So many earlier versions of one user are kept. */
export const MOST_VERSIONS = 100

/** What differs between two states of a user, by what is answered of them. inferred: values that are not plain are told as JSON. */
export function differencesOf(before: UserRow, after: UserRow, context: Context<Tables>): Differences {
  const [old, now] = [drawWritten(before, context), drawWritten(after, context)]
  const found = { fieldsAdded: [] as FieldChange[], fieldsUpdated: [] as FieldChange[], fieldsDeleted: [] as FieldChange[] }
  for (const name of SINGLE) {
    const [oldValue, newValue] = [plain(old[name]), plain(now[name])]
    if (oldValue === newValue) continue
    if (oldValue === undefined) found.fieldsAdded.push({ name, newValue })
    else if (newValue === undefined) found.fieldsDeleted.push({ name, oldValue })
    else found.fieldsUpdated.push({ name, oldValue, newValue })
  }
  for (const name of RELATIONS) {
    const [added, deleted] = [missing(now[name], old[name]), missing(old[name], now[name])]
    if (added.length > 0) found.fieldsAdded.push({ name, newValue: plain(added) })
    if (deleted.length > 0) found.fieldsDeleted.push({ name, oldValue: plain(deleted) })
  }
  return found
}

/** The names of the properties that differ. */
export function namesOf({ fieldsAdded, fieldsUpdated, fieldsDeleted }: Differences): string[] {
  return [...fieldsAdded, ...fieldsUpdated, ...fieldsDeleted].map(({ name = '' }) => name)
}

/**
 * Puts a changed row in the place of the one that is held, as its next version. Nothing that counts has changed: no version.
 * With `consolidates`, further changes by the same caller within ten minutes go into the version that is there.
 */
export function changeUser(
  next: UserRow,
  held: UserRow,
  context: Context<Tables>,
  { consolidates = false } = {},
): { readonly row: UserRow; readonly isChanged: boolean } {
  const { users, versions } = context.tables
  const differences = differencesOf(held, next, context)
  if (namesOf(differences).length === 0) {
    const { version, updatedAt, updatedBy, changeDescription } = held
    const kept = { ...next, version, updatedAt, updatedBy, ...(changeDescription && { changeDescription }) }
    return { row: isSilent(kept, held) ? held : users.replace(kept), isChanged: false }
  }
  const stamped = { ...next, ...stamp(context) }
  const earlier = consolidates ? openVersion(held, stamped, context) : undefined
  if (!earlier) {
    archive(held, context)
    const version = tenth(held.version + 0.1)
    const changeDescription = { ...mutable(differences), previousVersion: held.version }
    return { row: users.replace({ ...stamped, version, changeDescription }), isChanged: true }
  }
  const sum = differencesOf(earlier, stamped, context)
  const changeDescription = { ...mutable(sum), previousVersion: earlier.version }
  if (namesOf(sum).length > 0) return { row: users.replace({ ...stamped, version: held.version, changeDescription }), isChanged: true }
  // All was taken back: the version goes, as if it had never been.
  versions.delete(versionKey(earlier.id, earlier.version))
  const { changeDescription: _, ...rest } = stamped
  const told = earlier.changeDescription && { changeDescription: earlier.changeDescription }
  return { row: users.replace({ ...rest, version: earlier.version, ...told }), isChanged: true }
}

/** Who writes now, and when. */
export function stamp({ caller, chance }: Context<Tables>) {
  return { updatedAt: chance.now(), updatedBy: (caller.user || caller.name).toLowerCase() }
}

/** The earlier versions of a user that are kept, the latest first. */
export function versionsOf(id: string, { tables }: Context<Tables>): UserRow[] {
  const found = tables.versions.page('user', { before: { by: `${id}!`, key: '' }, limit: MOST_VERSIONS })
  return found.flatMap(({ user }) => (user.id === id ? [user] : [])).reverse()
}

/** Removes a user for good, with its versions. */
export function removeUser(row: UserRow, context: Context<Tables>): void {
  for (const { id, version } of versionsOf(row.id, context)) context.tables.versions.delete(versionKey(id, version))
  context.tables.users.delete(row.id)
}

/** The state before the version that is held, while the session that made that version lasts. */
function openVersion(held: UserRow, next: UserRow, { tables }: Context<Tables>): UserRow | undefined {
  const previous = held.changeDescription?.previousVersion
  if (previous === undefined || held.version <= 0.1 || held.deleted) return undefined
  if (held.updatedBy !== next.updatedBy || next.updatedAt - held.updatedAt > SESSION) return undefined
  return tables.versions.get(versionKey(held.id, previous))?.user
}

function archive(held: UserRow, { tables: { versions } }: Context<Tables>): void {
  const key = versionKey(held.id, held.version)
  versions.delete(key)
  versions.insert({ user: held })
  const [start, end] = [
    { by: `${held.id} `, key: '' },
    { by: `${held.id}!`, key: '' },
  ]
  if (versions.rank('user', end) - versions.rank('user', start) <= MOST_VERSIONS) return
  const [oldest] = versions.page('user', { after: start, limit: 1 })
  if (oldest) versions.delete(versionKey(oldest.user.id, oldest.user.version))
}

function isSilent(next: UserRow, held: UserRow): boolean {
  return next.lastLoginTime === held.lastLoginTime && next.lastActivityTime === held.lastActivityTime && next.botName === held.botName
}

function missing(from: User['teams'] = [], among: User['teams'] = []) {
  const ids = new Set(among.map(({ id }) => id))
  return from.filter(({ id }) => !ids.has(id))
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

function mutable({ fieldsAdded, fieldsUpdated, fieldsDeleted }: Differences): ChangeDescription {
  return { fieldsAdded: [...fieldsAdded], fieldsUpdated: [...fieldsUpdated], fieldsDeleted: [...fieldsDeleted] }
}

function tenth(version: number): number {
  return Math.round(version * 10) / 10
}
