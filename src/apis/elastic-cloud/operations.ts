/** What all operations do, with what every reply of the vendor carries. */
import type { Behaviours } from '../../api.ts'
import type { Reply } from '../../http/reply.ts'
import { expiryOfKey } from './access.ts'
import type { operations as Operations } from './document.gen.ts'
import { keys } from './keys.ts'
import type { Here, tables } from './model.ts'
import { sessions } from './sessions.ts'
import { users } from './users.ts'

const behaviours: Behaviours<Operations, typeof tables> = { ...users, ...sessions, ...keys }

type AnyBehaviour = (input: unknown, context: Here) => Reply

/** The behaviours of the API, by operationId. */
export const operations = Object.fromEntries(
  Object.entries(behaviours).map(([key, behaviour]) => [
    key,
    (input: unknown, context: Here) => finished((behaviour as AnyBehaviour)(input, context), context),
  ]),
) as typeof behaviours

/** A reply as it leaves: it says when the API key of the request expires, and may leave out a body that says nothing. */
function finished(made: Reply, context: Here): Reply {
  const expiry = expiryOfKey(context)
  const { body, ...bare } = made
  const isEmpty = context.quirks['deletion-answers-nothing'] && typeof body === 'object' && body !== null && Object.keys(body).length === 0
  if (expiry === undefined && !isEmpty) return made
  const headers = { ...made.headers, ...(expiry !== undefined && { 'x-elastic-api-key-expiration': expiry }) }
  return { ...(isEmpty ? bare : made), headers }
}
