/** Runs a property with fast-check: draws values from a seed, and shrinks the first that fails. */
import { type Arbitrary, asyncProperty, check } from 'fast-check'

/** What became of a property: the smallest value that fails, where one does. */
export interface Outcome<Value> {
  readonly failed: { readonly value: Value } | undefined
  readonly runs: number
}

/** Whether a property holds for `runs` values. `holds` is asked for one value at a time. */
export async function runProperty<Value>(
  values: Arbitrary<Value>,
  options: { readonly seed: number; readonly runs: number },
  holds: (value: Value) => Promise<boolean>,
): Promise<Outcome<Value>> {
  const result = await check(asyncProperty(values, holds), { seed: options.seed, numRuns: options.runs })
  return { failed: result.failed && result.counterexample ? { value: result.counterexample[0] } : undefined, runs: result.numRuns }
}
