/** What happens outside the API: a server is upgraded, a user signs in. */
import type { ApiDefinition } from '../../api.ts'
import { completeServer } from './complete.ts'
import type { Tables } from './model.ts'
import { findByName } from './references.ts'

type Controls = NonNullable<ApiDefinition<'collate', unknown, Tables>['controls']>

/** The controls, by name. */
export const controls: Controls = {
  /** Sets the server: `{ "version"?, "revision"?, "selfSignup"? }`. */
  'set-server': (body, { tables }) => tables.server.seed(completeServer({ ...tables.server.get('server'), ...objectOf(body) })),

  /** A user signs in: `{ "user": NAME }`. It is active from then on, until it is not heard of any more. */
  'sign-in': (body, { tables, chance }) => {
    const { user } = objectOf(body)
    if (typeof user !== 'string') throw new Error('user: must be the name of a user')
    const row = findByName({ tables }, user)
    if (!row || row.deleted) throw new Error(`user: there is no user ${user}`)
    const now = chance.now()
    const { name } = tables.users.replace({ ...row, lastLoginTime: now, lastActivityTime: now })
    return { user: name, at: now }
  },
}

function objectOf(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  throw new Error('the body must be an object')
}
