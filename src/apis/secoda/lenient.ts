/** Bodies that other pages and clients send, where a quirk lets them: brought to the form of the reference, then judged by it. */
import { problem } from '../../problem.ts'
import type { components } from './document.gen.ts'
import type { SecodaContext, UserRow } from './model.ts'
import { refuse } from './refuse.ts'

/** A user to create, as the reference has it; without an address where that is let through. */
export type NewUser = Partial<components['schemas']['CreateUser']>

type Loose = Readonly<Record<string, unknown>>

const SCHEMA = '#/components/schemas/CreateUser'

/** A user to create: `emails` and `groups` stand for `email` and `user_groups` where that is switched on. */
export function newUserOf(body: NewUser = {}, context: SecodaContext): NewUser {
  const { emails, groups, ...rest }: Loose = { ...body }
  if (!context.quirks['emails-on-create'] || (emails === undefined && groups === undefined)) return body
  // inferred: one address for each request, for the answer is one user
  if (emails !== undefined && (!Array.isArray(emails) || emails.length !== 1))
    throw problem(400, { code: 'invalid', field: 'emails', detail: 'Expected a list of one email address.' })
  const email = Array.isArray(emails) ? { email: emails[0] } : {}
  return judged({ ...email, ...(groups !== undefined && { user_groups: groups }), ...rest }, context)
}

/** What of a change concerns address, teams and groups. */
export function moreOf(body: Loose, user: UserRow, context: SecodaContext): Pick<NewUser, 'email' | 'teams' | 'user_groups'> {
  const { email, teams, user_groups } = body
  const given = Object.entries({ email, teams, user_groups }).filter(([, value]) => value !== undefined)
  return judged({ email: user.email, ...Object.fromEntries(given) }, context)
}

function judged(body: Loose, context: SecodaContext): NewUser {
  const refusal = refuse(context.judge(SCHEMA, body), context)
  if (refusal) throw refusal
  return body
}
