/** The phase that sends whole requests drawn by chance, and shrinks what fails. */
import { findGround, OF_THE_SERVER } from '../input/base.ts'
import { testProperties } from '../input/drawn.ts'
import { isMissing, type RunPhase } from '../session.ts'

/** Checks that whatever the document allows is accepted and breaks nothing, and that one broken rule is refused wherever it stands. */
export const propertiesPhase: RunPhase = async (session) => {
  for (const operation of session.operations) {
    if (session.left(operation, 'properties') < 4) continue
    if (operation.method === 'OPTIONS') {
      session.notRun(operation, 'input/valid-rejected', OF_THE_SERVER)
      continue
    }
    const ground = await findGround(session, operation, 'properties')
    if (isMissing(ground)) session.inconclusive(operation, 'input/valid-rejected', ground.missing)
    else await testProperties(ground)
  }
}
