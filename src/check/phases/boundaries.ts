/** The phase that sends valid values at the bounds of every rule. */
import { findGround, OF_THE_SERVER } from '../input/base.ts'
import { testBounds } from '../input/bounds.ts'
import { testDefaults } from '../input/defaults.ts'
import { isMissing, type RunPhase } from '../session.ts'

const SLUGS = ['input/valid-rejected', 'input/boundary-crash'] as const

/** Checks that what is just allowed is accepted, breaks nothing, and that defaults are what the document says. */
export const boundariesPhase: RunPhase = async (session) => {
  for (const operation of session.operations) {
    if (session.left(operation, 'boundaries') < 2) continue
    if (operation.method === 'OPTIONS') {
      for (const slug of [...SLUGS, 'input/enum-unreachable'] as const) session.notRun(operation, slug, OF_THE_SERVER)
      continue
    }
    const ground = await findGround(session, operation, 'boundaries')
    if (isMissing(ground)) {
      for (const slug of SLUGS) session.inconclusive(operation, slug, ground.missing)
      continue
    }
    await testDefaults(ground)
    await testBounds(ground)
  }
}
