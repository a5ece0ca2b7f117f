/** The phase that sends what the document itself gives as examples, and plain valid requests of every size. */
import { testExamples } from '../input/examples.ts'
import type { RunPhase } from '../session.ts'

/** Checks that the examples of the document and plain valid requests are accepted. */
export const examplesPhase: RunPhase = async (session) => {
  for (const operation of session.operations) await testExamples(session, operation)
}
