/** CT506: a credential that is valid for one operation is recognised by the others. */
import type { Operation } from '../../openapi/operation.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { answered, ask, named, settle, without } from '../state/outcome.ts'

const SLUG = 'auth/valid-unrecognised'

/** Looks for operations that answer 401 to the credential that others of the same schemes accept. */
export async function checkRecognised(session: Session, baselines: ReadonlyMap<Operation, Sent | Missing>): Promise<void> {
  if (!session.wants(SLUG)) return
  const accepted = [...baselines.values()].filter((one): one is Sent => !isMissing(one))
  const proof = new Map(accepted.map((sent) => [demandOf(sent.case.operation), sent]))
  for (const [operation, base] of baselines) {
    if (!isMissing(base)) {
      settle(session, operation, SLUG, 'pass')
      continue
    }
    const elsewhere = proof.get(demandOf(operation))
    if (!elsewhere) {
      settle(session, operation, SLUG, { inconclusive: 'the credential was accepted nowhere' })
      continue
    }
    if (!/answered 401$/.test(base.missing)) {
      settle(session, operation, SLUG, without(base))
      continue
    }
    const again = await ask(session, operation, { phase: 'auth', label: 'with the valid credential once more' })
    if (isMissing(again) || again.status !== 401) {
      settle(session, operation, SLUG, {
        inconclusive: isMissing(again) ? again.missing : `it was answered 401, and then ${answered(again)}`,
      })
      continue
    }
    settle(session, operation, SLUG, {
      reason: 'rejected',
      message: `${named(operation)} answers 401 to the credential that ${named(elsewhere.case.operation)} accepts`,
      in: 'header',
      pointer: '',
      schema: `${operation.pointer}/security`,
      expected: 'an answer other than 401',
      found: '401',
      sent: [again],
      neighbour: { sent: elsewhere, difference: 'another operation with the same credential' },
    })
  }
}

function demandOf({ security }: Operation): string {
  return JSON.stringify(security)
}
