/** Operations that find users: by id, by name, in lists, by time, and what they own. */
import type { Behaviours, Context } from '../../../api.ts'
import { ok } from '../../../http/reply.ts'
import { standingOf } from '../access.ts'
import { versionsOf } from '../changes.ts'
import type { components, operations as Types } from '../document.gen.ts'
import { drawUser, drawWritten, tagOf } from '../draw.ts'
import { filtered, type Stretch, stretch } from '../listing.ts'
import { listedBy, sortable, type Tables, versionKey } from '../model.ts'
import { type PageQuery, pageAsked } from '../paging.ts'
import { badRequest, notFound, refusal } from '../problem.ts'
import { isOn } from '../quirks.ts'
import { drawReference, findByName, membershipIn, rowsOf, teamsOf } from '../references.ts'
import type { UserRow, VersionRow } from '../rows.ts'

type Include = components['parameters']['Include']

const LIVE = 'non-deleted'
const MINUTE = 60_000

/** The operations, by operationId. */
export const readOperations = {
  listUsers: ({ query }, context) => {
    if (isOn(context, 'limit-1000') && (query.limit ?? 0) > 1000) throw badRequest('[query param limit must be less than or equal to 1000]')
    const { entries, paging } = pageAsked(listed(query, context), query)
    const fields = new Set(query.fields)
    return ok({ data: entries.map((row) => drawUser(row, context, fields)), paging })
  },

  listOnlineUsers: ({ query }, context) => {
    const from = sortable(context.chance.now() - (query.timeWindow ?? 5) * MINUTE)
    const by = (row: UserRow) => sortable(row.lastActivityTime ?? 0)
    const active = stretch(context.tables.users, 'active', { by, key: idOf }, { prefix: '', from, until: '~' })
    // inferred: the last active stands first.
    const { entries, paging } = pageAsked([active], query, { newestFirst: true })
    const fields = new Set(query.fields)
    return ok({ data: entries.map((row) => drawUser(row, context, fields)), paging })
  },

  listUserHistory: ({ query }, context) => {
    const { users, versions } = context.tables
    const bounds = { prefix: '', from: sortable(query.startTs), until: sortable(query.endTs + 1) }
    const earlier = stretch(versions, 'updated', { by: ({ user }) => sortable(user.updatedAt), key: keyOfVersion }, bounds)
    const current = stretch(users, 'updated', { by: ({ updatedAt }) => sortable(updatedAt), key: idOf }, bounds)
    // inferred: the latest stands first.
    const { entries, paging } = pageAsked<UserRow>([current, unwrapped(earlier)], query, { newestFirst: true })
    return ok({ data: entries.map((row) => drawWritten(row, context)), paging })
  },

  getUser: ({ path, query }, context) => {
    const row = userOf(path, context, query.include)
    return ok(drawUser(row, context, new Set(query.fields)), { etag: tagOf(row) })
  },

  getUserByName: ({ path, query }, context) => {
    const row = userOf(path, context, query.include)
    return ok(drawUser(row, context, new Set(query.fields)), { etag: tagOf(row) })
  },

  getLoggedInUser: ({ query }, context) => {
    const row = callerOf(context)
    // inferred: who asks for oneself is active; the activity makes no version.
    const active = context.tables.users.replace({ ...row, lastActivityTime: context.chance.now() })
    return ok(drawUser(active, context, new Set(query.fields)), { etag: tagOf(active) })
  },

  listLoggedInUserGroupTeams: (_, context) => {
    const teams = teamsOf(context, callerOf(context)).filter(({ teamType }) => teamType === 'Group')
    return ok(teams.map((team) => drawReference(context, 'team', team)))
  },

  listUserVersions: ({ path }, context) => {
    const row = userOf(path, context, 'all')
    const drawn = [row, ...versionsOf(row.id, context)].map((version) => drawWritten(version, context))
    return ok({
      entityType: 'user' as const,
      versions: isOn(context, 'versions-as-text') ? drawn.map((one) => JSON.stringify(one)) : drawn,
    })
  },

  getUserVersion: ({ path }, context) => {
    const row = userOf(path, context, 'all')
    const number = /^\d{1,8}(\.\d)?$/.test(path.version) ? Number(path.version) : undefined
    const isCurrent = number === row.version
    const found = isCurrent ? row : number && context.tables.versions.get(versionKey(row.id, number))?.user
    if (found) return ok(drawWritten(found, context))
    throw refusal(404, 'ENTITY_NOT_FOUND', `user instance for ${path.id} and version ${path.version} not found`)
  },

  listUserAssets: ({ path, query }, context) => ok(assetsOf(userOf(path, context), query, context)),
  listUserAssetsByName: ({ path, query }, context) => ok(assetsOf(userOf(path, context), query, context)),
} satisfies Partial<Behaviours<Types, Tables>>

/** The user that a path names, by id or by name. Throws a 404 when there is none that `include` lets in. */
export function userOf(path: { id: string } | { name: string }, context: Context<Tables>, include: Include = LIVE): UserRow {
  const row = 'id' in path ? context.tables.users.get(path.id.toLowerCase()) : findByName(context, path.name)
  if (row && (include === 'all' || row.deleted === (include === 'deleted'))) return row
  throw notFound('user', 'id' in path ? path.id : path.name)
}

function callerOf(context: Context<Tables>): UserRow {
  const { id = '' } = standingOf(context)
  const row = context.tables.users.get(id)
  if (row) return row
  throw refusal(404, 'ENTITY_NOT_FOUND', 'Cannot find user with provided name and email')
}

interface ListQuery extends PageQuery {
  readonly include?: Include
  readonly isAdmin?: boolean
  readonly isBot?: boolean
  readonly team?: string
}

/** The stretches of users that a query lists: one for each way the flags can be. Only `team` needs a walk. */
function listed({ include = LIVE, isAdmin, isBot, team }: ListQuery, context: Context<Tables>): Stretch<UserRow>[] {
  const either = (wanted: boolean | undefined) => (wanted === undefined ? [false, true] : [wanted])
  const stretches = either(include === 'all' ? undefined : include === 'deleted').flatMap((deleted) =>
    either(isAdmin).flatMap((admin) =>
      either(isBot).map((bot) => {
        const prefix = listedBy({ deleted, isAdmin: admin, isBot: bot, name: '' })
        const bounds = { prefix, from: prefix, until: `${prefix.slice(0, -1)}!` }
        return stretch(context.tables.users, 'listed', { by: listedBy, key: idOf }, bounds)
      }),
    ),
  )
  if (team === undefined) return stretches
  // inferred: nobody is in a team that does not exist.
  const [wanted] = rowsOf(context, 'team', [team])
  if (!wanted) return []
  const isMember = membershipIn(context, wanted)
  return stretches.map((one) => filtered(one, isMember))
}

function idOf({ id }: UserRow): string {
  return id
}

function keyOfVersion({ user }: VersionRow): string {
  return versionKey(user.id, user.version)
}

/** Earlier versions as users, so that they can be listed among them. */
function unwrapped(versions: Stretch<VersionRow>): Stretch<UserRow> {
  return {
    after: (place, limit) => versions.after(place, limit).map(({ user }) => user),
    before: (place, limit) => versions.before(place, limit).map(({ user }) => user),
    count: versions.count,
    placeOf: (user) => versions.placeOf({ user }),
  }
}

function assetsOf({ id }: UserRow, { limit = 100, offset = 0 }: { limit?: number; offset?: number }, context: Context<Tables>) {
  const { assets } = context.tables
  const [start, end] = [
    { by: `${id} `, key: '' },
    { by: `${id}!`, key: '' },
  ]
  const first = assets.rank('owned', start)
  const total = assets.rank('owned', end) - first
  const rows = assets.page('owned', { offset: first + offset, limit: Math.max(0, Math.min(limit, total - offset)) })
  return { data: rows.map((row) => drawReference(context, row.type, row)), paging: { total, offset, limit } }
}
