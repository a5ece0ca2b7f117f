/** The phase that sends requests which break one rule each. */
import { findGround } from '../input/base.ts'
import { testInvalid } from '../input/invalid.ts'
import { testReadOnly } from '../input/read-only.ts'
import { isMissing, type RunPhase } from '../session.ts'

/** Checks that what the document forbids is refused. */
export const negativesPhase: RunPhase = async (session) => {
  for (const operation of session.operations) {
    if (session.left(operation, 'negatives') < 2) continue
    const ground = await findGround(session, operation, 'negatives')
    if (isMissing(ground)) {
      for (const slug of ['input/invalid-accepted', 'input/required-parameter-ignored', 'input/malformed-accepted'] as const) {
        session.inconclusive(operation, slug, ground.missing)
      }
      continue
    }
    await testReadOnly(ground)
    await testInvalid(ground)
  }
}
