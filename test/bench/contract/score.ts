/** Says whether a mutant was found: by the right check, at the right operation, and by nothing that the unmutated server shows too. */
import type { Mutant } from './operators/index.ts'
import { COUNTED } from './protocol.ts'

/** What a tester reports, as far as it is scored. Peers' findings are translated to it. */
export interface Reported {
  /** Number of the check. */
  readonly id: string
  readonly severity: string
  readonly method: string
  /** The path template. */
  readonly path: string
  readonly fingerprint: string
}

/** Whether one finding is a right one for a mutant. `known` holds the fingerprints that the unmutated server shows with the same seed. */
export function isRight(mutant: Mutant, finding: Reported, known: ReadonlySet<string>): boolean {
  return mutant.expect.includes(finding.id) && blames(mutant.at, finding) && !known.has(finding.fingerprint)
}

/** Whether the finding counts, or is only an information. */
export const counts = (finding: Reported): boolean => COUNTED.has(finding.severity)

function blames(operations: readonly string[], { method, path }: Reported): boolean {
  return operations.some((operation) => {
    const [wantedMethod, wantedPath] = operation.split(' ')
    return (wantedMethod === '*' || wantedMethod === method.toUpperCase()) && (wantedPath === '*' || wantedPath === path)
  })
}
