/** The phase that sends requests which break one rule each. */
import { findGround, OF_THE_SERVER } from '../input/base.ts'
import { testInvalid } from '../input/invalid.ts'
import { testReadOnly } from '../input/read-only.ts'
import { isMissing, type RunPhase } from '../session.ts'

const SLUGS = ['input/invalid-accepted', 'input/required-parameter-ignored', 'input/malformed-accepted'] as const

/** Checks that what the document forbids is refused. */
export const negativesPhase: RunPhase = async (session) => {
  for (const operation of session.operations) {
    if (session.left(operation, 'negatives') < 2) continue
    if (operation.method === 'OPTIONS') {
      for (const slug of SLUGS) session.notRun(operation, slug, OF_THE_SERVER)
      continue
    }
    const ground = await findGround(session, operation, 'negatives')
    if (isMissing(ground)) {
      for (const slug of SLUGS) session.inconclusive(operation, slug, ground.missing)
      continue
    }
    await testReadOnly(ground)
    await testInvalid(ground)
  }
}
