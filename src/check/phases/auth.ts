/** The part of a run that asks with no credential, with wrong ones, with too little, and as somebody else. */

import type { Operation } from '../../openapi/operation.ts'
import { checkOwned } from '../auth/owned.ts'
import { checkRecognised } from '../auth/recognised.ts'
import { checkRefusals } from '../auth/refused.ts'
import type { Missing, Sent, Session } from '../session.ts'

/** Asks every operation in turn, then for every kind of thing as a second user. */
export async function authPhase(session: Session): Promise<void> {
  const baselines = new Map<Operation, Sent | Missing>()
  for (const operation of session.operations) {
    const base = await checkRefusals(session, operation)
    if (base) baselines.set(operation, base)
  }
  await checkRecognised(session, baselines)
  for (const resource of session.resources) await checkOwned(session, resource)
  for (const operation of session.operations) {
    session.notRun(operation, 'auth/cross-user', 'only for one thing, and for what lists or makes things beneath one')
    session.notRun(operation, 'auth/existence-leak', 'only for what reads one thing')
    if (!baselines.has(operation)) session.notRun(operation, 'auth/valid-unrecognised', 'no credential is demanded, or none was given')
  }
}
