/** The parts of a run by their names, each loaded when it begins. */
import type { Phase } from './case.ts'
import type { RunPhase } from './session.ts'

const PARTS: Readonly<Record<Phase, () => Promise<RunPhase>>> = {
  spec: async () => (await import('./phases/spec.ts')).specPhase,
  examples: async () => (await import('./phases/examples.ts')).examplesPhase,
  boundaries: async () => (await import('./phases/boundaries.ts')).boundariesPhase,
  negatives: async () => (await import('./phases/negatives.ts')).negativesPhase,
  properties: async () => (await import('./phases/properties.ts')).propertiesPhase,
  state: async () => (await import('./phases/state.ts')).statePhase,
  auth: async () => (await import('./phases/auth.ts')).authPhase,
}

/** Loads a part. */
export function loadPhase(phase: Phase): Promise<RunPhase> {
  return PARTS[phase]()
}
