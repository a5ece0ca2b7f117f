/** What happens outside the API but changes its world: time that passes for credentials, and elevated permissions. */
import { ownedBy } from './credentials.ts'
import { mustBe, named } from './given.ts'
import type { Here } from './model.ts'

type World = Pick<Here, 'tables' | 'chance' | 'quirks'>

/** The controls of the API, by name. */
export const controls = {
  /** Expires the tokens of `user_name`, or of everybody. */
  'expire-tokens': (body: unknown, { tables: { sessions }, chance }: World) => {
    const { user_name } = fieldsOf(body)
    mustBe(user_name === undefined || named(user_name), 'user_name', 'the name of a user, or absent')
    const expires_at = new Date(chance.now()).toISOString()
    const held = user_name === undefined ? [...sessions.all()] : ownedBy(sessions, user_name)
    for (const session of held) sessions.replace({ ...session, expires_at })
    return { expired: held.length }
  },

  /** Expires the API key `id`. */
  'expire-api-key': (body: unknown, { tables: { keys }, chance }: World) => {
    const { id } = fieldsOf(body)
    const key = named(id) ? keys.get(id) : undefined
    mustBe(key !== undefined, 'id', 'the id of an API key')
    const expiration_date = new Date(chance.now()).toISOString()
    keys.replace({ ...key, expiration_date })
    return { id: key.id, expiration_date }
  },

  /** Gives elevated permissions to `user_name` for as many `minutes` as asked for (15 unless told otherwise). */
  elevate: (body: unknown, { tables: { users }, chance }: World) => {
    const { user_name, minutes = 15 } = fieldsOf(body)
    const user = named(user_name) ? users.get(user_name) : undefined
    mustBe(user !== undefined, 'user_name', 'the name of a user')
    mustBe(typeof minutes === 'number' && minutes > 0 && minutes <= 1440, 'minutes', 'a number from 1 to 1440')
    const elevated_until = new Date(chance.now() + minutes * 60_000).toISOString()
    users.replace({ ...user, security: { ...user.security, elevated_until } })
    return { user_name: user.user_name, elevated_until }
  },
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  mustBe(body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body)), 'the body', 'an object')
  return (body ?? {}) as Readonly<Record<string, unknown>>
}
