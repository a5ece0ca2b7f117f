/** The mutants that Schemathesis is run on: one run of it takes minutes. */
import { MUTANTS, type Mutant } from '../operators/index.ts'
import type { Server } from '../operators/operator.ts'

/** One mutant of each operator that has an oracle, by turns of the one server and the other. */
export const PEER_SAMPLE: readonly Mutant[] = [...Map.groupBy(MUTANTS, ({ operator }) => operator.id).values()].flatMap(
  (mutants, index) => {
    const wanted: Server = index % 2 === 0 ? 'library' : 'clinic'
    const one = mutants.find(({ server }) => server === wanted) ?? mutants[0]
    return one && one.operator.oracle === 'yes' ? [one] : []
  },
)
