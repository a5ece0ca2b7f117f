/** What logging in, staying in and logging out do, and what a caller can learn of its own authentication. */
import { ok, reply } from '../../http/reply.ts'
import { elevation, expiryOfKey, schemeOf } from './access.ts'
import { openSession } from './credentials.ts'
import type { Here, Some } from './model.ts'
import { unauthenticated } from './refusals.ts'

type Keys = 'login' | 'refresh-token' | 'logout' | 'get-authentication-info' | 'methods'

/** The behaviours of the operations on authentication. */
export const sessions: Some<Keys> = {
  login: ({ body: { username, password, login_state } }, context) => {
    const { users } = context.tables
    const user = users.get(username)
    // inferred: a disabled user, or one without a password, is told no more than one who mistypes
    if (!user?.security.enabled || user.security.password === undefined || user.security.password !== password) {
      throw unauthenticated(context.operation)
    }
    const now = new Date(context.chance.now()).toISOString()
    users.replace({ ...user, metadata: { ...user.metadata, first_login_at: user.metadata.first_login_at ?? now, last_login_at: now } })
    const token = open(username, context)
    if (login_state?.path === undefined) return ok(token)
    const state = new URLSearchParams({ state: login_state.path })
    return reply(302, undefined, { location: `/sso/token#${token.token}?${state}` })
  },

  // inferred: the old token lives on, so that requests under way are not refused
  'refresh-token': (_, context) => {
    if (!context.tables.users.get(context.caller.user)) throw unauthenticated(context.operation)
    return ok(open(context.caller.user, context))
  },

  // The document names no refusal: whatever was sent, nobody is logged in with it afterwards.
  // inferred: the standing tokens of a double outlive a logout
  logout: (_, { request, tables }) => {
    if (schemeOf(request) === 'bearer') tables.sessions.delete(tokenOf(request))
    return ok({})
  },

  'get-authentication-info': (_, context) => {
    const until = elevation(context.tables.users.get(context.caller.user), context)
    const expires =
      schemeOf(context.request) === 'bearer' ? context.tables.sessions.get(context.caller.name)?.expires_at : expiryOfKey(context)
    return ok({
      has_elevated_permissions: until !== undefined,
      refresh_token_url: `${context.base}/users/auth/_refresh`,
      has_totp_device: false,
      ...(until !== undefined && { elevated_permissions_expire_at: until }),
      ...(expires !== undefined && { expires_at: expires }),
    })
  },

  // inferred: passwords are the only way in that a double has; users of a SAML realm log in elsewhere
  methods: () => ok({ password: true, saml: false, openid: false, sso_methods: [] }),
}

function open(user: string, { tables, chance }: Here) {
  const { id, expires_at } = openSession(user, tables, chance)
  return { token: id, session_expiration_time: expires_at }
}

function tokenOf(request: Request): string {
  return (request.headers.get('authorization') ?? '').trim().split(' ').at(-1) ?? ''
}
