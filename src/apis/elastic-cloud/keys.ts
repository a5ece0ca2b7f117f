/** What the operations on API keys do: those on one's own keys, and those of an administrator on the keys of others. */
import { created, ok } from '../../http/reply.ts'
import { problem } from '../../problem.ts'
import { type ApiKeyRow, newSecret, ownedBy } from './credentials.ts'
import type { components } from './document.gen.ts'
import type { Here, Some } from './model.ts'
import { pace } from './pace.ts'
import { notFound } from './refusals.ts'

type Keys =
  | 'get-api-keys'
  | 'create-api-key'
  | 'delete-api-keys'
  | 'get-api-key'
  | 'delete-api-key'
  | 'get-users-api-keys'
  | 'delete-users-api-keys'
  | 'get-user-api-keys'
  | 'delete-user-api-keys'
  | 'get-user-api-key'
  | 'delete-user-api-key'

type NewKey = components['schemas']['CreateApiKeyRequest']

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
/** Three months, as `api-keys-expire` counts them. */
const QUARTER = '90d'
/** The last moment that a date-time can name. */
const END_OF_TIME = Date.UTC(9999, 11, 31)

/** The behaviours of the operations on API keys. */
export const keys: Some<Keys> = {
  'get-api-keys': (_, context) => ok({ keys: ownedBy(context.tables.keys, context.caller.user).map(draw) }),

  'create-api-key': ({ body }, context) => {
    const row = context.tables.keys.insert(newKey(body, context))
    return created({ ...draw(row), key: row.key })
  },

  // inferred: ids that name no key of the caller are passed over
  'delete-api-keys': ({ body }, context) => {
    for (const id of body.keys) if (isHeld(id, context.caller.user, context)) context.tables.keys.delete(id)
    return ok({})
  },

  'get-api-key': ({ path }, context) => ok(draw(findKey(path.api_key_id, context.caller.user, context))),
  'delete-api-key': ({ path }, context) => deleteKey(path.api_key_id, context.caller.user, context),

  'get-users-api-keys': (_, { tables }) => ok({ keys: Array.from(tables.keys.all(), draw) }),

  'delete-users-api-keys': ({ body }, context) => {
    for (const { user_id, api_key_id } of body.user_api_keys) {
      if (isHeld(api_key_id, user_id, context)) context.tables.keys.delete(api_key_id)
    }
    return ok({})
  },

  'get-user-api-keys': ({ path }, context) => ok({ keys: keysOf(path.user_id, context).map(draw) }),

  'delete-user-api-keys': ({ path }, context) => {
    for (const { id } of keysOf(path.user_id, context)) context.tables.keys.delete(id)
    return ok({})
  },

  'get-user-api-key': ({ path }, context) => ok(draw(findKey(path.api_key_id, path.user_id, context))),
  'delete-user-api-key': ({ path }, context) => deleteKey(path.api_key_id, path.user_id, context),
}

function keysOf(user: string, { tables, operation }: Here): ApiKeyRow[] {
  if (!tables.users.get(user)) throw notFound(operation)
  return ownedBy(tables.keys, user)
}

function isHeld(id: string, user: string, { tables }: Here): boolean {
  return tables.keys.get(id)?.user_id === user
}

// inferred: the key of somebody else is not there
function findKey(id: string, user: string, { tables, operation }: Here): ApiKeyRow {
  const key = tables.keys.get(id)
  if (key?.user_id !== user) throw notFound(operation)
  return key
}

function deleteKey(id: string, user: string, context: Here) {
  findKey(id, user, context)
  pace('api-key', context)
  context.tables.keys.delete(id)
  return ok({})
}

function newKey({ description, expiration }: NewKey, { caller, chance, quirks, tables }: Here): ApiKeyRow {
  if (!tables.users.get(caller.user)) throw invalid('The caller is no user who could own a key.')
  const now = chance.now()
  const life = lifeOf(expiration ?? (quirks['api-keys-expire'] ? QUARTER : undefined))
  if (life !== undefined && now + life > END_OF_TIME) throw invalid('The API key request is invalid.', 'body.expiration')
  return {
    ...newSecret(chance),
    user_id: caller.user,
    description,
    creation_date: new Date(now).toISOString(),
    // inferred: without an expiration a key never expires
    ...(life !== undefined && { expiration_date: new Date(now + life).toISOString() }),
  }
}

function invalid(detail: string, field?: string) {
  return problem(400, { code: 'api_keys.invalid_input', detail, ...(field !== undefined && { field }) })
}

/** The milliseconds of a duration such as `3h`. */
function lifeOf(duration: string | undefined): number | undefined {
  const [, count, unit = ''] = /^(\d+)([a-z]+)$/.exec(duration ?? '') ?? []
  return count === undefined ? undefined : Number(count) * (UNITS[unit] ?? 0)
}

/** A key as it is answered: without its secret. */
function draw({ key, ...shown }: ApiKeyRow): Omit<ApiKeyRow, 'key'> {
  return shown
}
