/** Asks for the same as one of two users, and tells what a refusal is. */
import type { Operation } from '../../openapi/operation.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { hindrance } from '../state/outcome.ts'
import { pathOf } from '../state/walk.ts'

/** Sends an operation about a thing as its owner or as the second user. */
export async function asUser(session: Session, operation: Operation, live: Live, credential: 'valid' | 'second'): Promise<Sent | Missing> {
  const hindered = hindrance(session, operation, 'auth')
  if (hindered) return hindered
  const label = credential === 'second' ? 'as the second user' : 'as its owner'
  const one = await session.valid(operation, { phase: 'auth', live, path: pathOf(operation, live.path), label })
  return isMissing(one) ? one : session.send({ ...one, credential, expectation: 'open' })
}

/** Whether an answer keeps somebody out. */
export function isRefused({ status }: Pick<Sent, 'status'>): boolean {
  return status === 401 || status === 403 || isHidden({ status })
}

/** Whether an answer says that nothing is there. */
export function isHidden({ status }: Pick<Sent, 'status'>): boolean {
  return status === 404 || status === 410
}

/** Whether the document says of an operation that not everybody may have it. */
export function declaresForbidden({ responses }: Operation): boolean {
  return responses.some(({ key }) => key === '403')
}
