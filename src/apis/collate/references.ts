/** References between entities: from the names or ids that clients send to rows, and from rows to what is answered. */
import type { Context } from '../../api.ts'
import type { Table } from '../../store/table.ts'
import { isUuid } from './complete.ts'
import type { components } from './document.gen.ts'
import type { Tables } from './model.ts'
import { quoteName } from './names.ts'
import { badRequest, notFound } from './problem.ts'
import { isOn } from './quirks.ts'
import type { EntityRow, RoleRow, TeamRow, UserRow } from './rows.ts'

/** What a reference can lead to. */
export type Kind = 'team' | 'role' | 'persona' | 'domain' | 'user'

/** A reference as it is answered. */
export type Reference = components['schemas']['ResolvedReference']

interface RowOf {
  readonly team: TeamRow
  readonly role: RoleRow
  readonly persona: EntityRow
  readonly domain: EntityRow
  readonly user: UserRow
}

/** The team of all who are in no other. */
const DEFAULT_TEAM = 'Organization'

/** The ids of what is named, each once. inferred: throws a 404 for what does not exist or is deleted, whatever its kind. */
export function resolve(context: Context<Tables>, kind: Kind, names: readonly string[]): string[] {
  if ((kind === 'team' || kind === 'role') && isOn(context, 'uuid-references') && !names.every(isUuid))
    throw badRequest('Invalid request format')
  const ids = names.map((name) => {
    const row = lookUp(context, kind, name)
    if (!row) throw notFound(kind, name)
    return row.id
  })
  return [...new Set(ids)]
}

/** The rows of what is named, of those that exist and are not deleted. */
export function rowsOf<Of extends Kind>(context: Context<Tables>, kind: Of, names: readonly string[]): RowOf[Of][] {
  return names.flatMap((name) => lookUp(context, kind, name) ?? [])
}

/** References to what still exists and is not deleted. */
export function refer(context: Context<Tables>, kind: Kind, names: readonly string[]): Reference[] {
  return rowsOf(context, kind, names).map((row) => drawReference(context, kind, row))
}

/** A reference to a row. */
export function drawReference(context: Pick<Context<Tables>, 'base' | 'quirks'>, type: string, row: EntityRow | UserRow): Reference {
  const { id, name, fullyQualifiedName, displayName, deleted } = row
  const href = isOn(context, 'reference-hrefs') && LINKED.has(type) ? `${context.base}/v1/${type}s/${id}` : undefined
  return {
    id,
    type,
    name,
    fullyQualifiedName,
    ...(displayName !== undefined && { displayName }),
    deleted,
    ...(href !== undefined && { href }),
  }
}

const LINKED: ReadonlySet<string> = new Set(['team', 'role', 'persona'])

/** The teams of a user: those that it was put into, or else the default team, which is never stored. */
export function teamsOf(context: Context<Tables>, { teams }: Pick<UserRow, 'teams'>): TeamRow[] {
  const own = rowsOf(context, 'team', teams).filter(({ name }) => name !== DEFAULT_TEAM)
  return own.length > 0 ? own : rowsOf(context, 'team', [DEFAULT_TEAM])
}

/** Whether users are in a team; cheap, for whoever asks of many. */
export function membershipIn(context: Context<Tables>, team: TeamRow): (user: UserRow) => boolean {
  if (team.name === DEFAULT_TEAM) return (user) => teamsOf(context, user).includes(team)
  return ({ teams }) => teams.includes(team.id) || teams.includes(team.fullyQualifiedName)
}

/** The ids of teams as they are stored for a user: without the default team. */
export function storedTeams(context: Context<Tables>, names: readonly string[]): string[] {
  const [standing] = rowsOf(context, 'team', [DEFAULT_TEAM])
  return resolve(context, 'team', names).filter((id) => id !== standing?.id)
}

/** The roles that come with teams. inferred: also from the teams above them. */
export function inheritedRoles(context: Context<Tables>, teams: readonly TeamRow[]): Reference[] {
  const above = new Map<string, TeamRow>()
  const waiting = [...teams]
  for (let team = waiting.shift(); team; team = waiting.shift()) {
    if (above.has(team.id)) continue
    above.set(team.id, team)
    waiting.push(...rowsOf(context, 'team', team.parents))
  }
  const ids = [...above.values()].flatMap(({ defaultRoles }) => rowsOf(context, 'role', defaultRoles).map(({ id }) => id))
  return refer(context, 'role', [...new Set(ids)])
}

/** The domains of a user: its own, then those of its teams. */
export function domainsOf(context: Context<Tables>, user: UserRow): Reference[] {
  const own = refer(context, 'domain', user.domains)
  const known = new Set(own.map(({ id }) => id))
  const names = rowsOf(context, 'team', user.teams).flatMap(({ domains }) => domains)
  const inherited = names.length === 0 ? [] : refer(context, 'domain', names).filter(({ id }) => !known.has(id) && known.add(id))
  return [...own, ...inherited.map((reference) => ({ ...reference, inherited: true }))]
}

/** The user of this name, deleted or not; case does not count, nor do the quotes around a name with a dot. */
export function findByName({ tables }: Pick<Context<Tables>, 'tables'>, name: string): UserRow | undefined {
  return tables.users.find('fullyQualifiedName', quoteName(name.toLowerCase()))
}

function lookUp<Of extends Kind>(context: Pick<Context<Tables>, 'tables'>, kind: Of, name: string): RowOf[Of] | undefined {
  const table: Pick<Table<EntityRow | UserRow, 'fullyQualifiedName'>, 'get' | 'find'> = context.tables[`${kind}s`]
  const exact = table.get(name.toLowerCase()) ?? table.find('fullyQualifiedName', name)
  const row = exact ?? (kind === 'user' ? findByName(context, name) : undefined)
  return row && !row.deleted ? (row as RowOf[Of]) : undefined
}
