/** What is fixed before tuning: budgets, seeds, credentials, and what counts. */
import { fileURLToPath } from 'node:url'
import type { Server } from './operators/operator.ts'

/** Requests per operation of the document; the last is the headline. */
export const BUDGETS = [25, 100, 400] as const
export const HEADLINE = 400

/** The seed of every run on a mutant, and of the run on the unmutated server that it is held against. */
export const MUTANT_SEED = 1

/** The seeds of the runs on unmutated servers and benign variants. */
export const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Only these severities count as having found something, or as having cried wolf. */
export const COUNTED: ReadonlySet<string> = new Set(['error', 'warning'])

/** How long a run may take before it is ended, in seconds; nothing is lost but what it had not found by then. */
export const PATIENCE = 120

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export interface Setup {
  readonly command: readonly [string, string]
  readonly document: string
  readonly base: string
  /** Tokens by the names that `doppel check --credentials` gives them. */
  readonly tokens: Readonly<Record<'valid' | 'expired' | 'limited', string>> & { readonly second?: string }
}

export const SETUPS: Readonly<Record<Server, Setup>> = {
  library: {
    command: [process.execPath, here('servers/library.mjs')],
    document: here('documents/library.yaml'),
    base: '/v1',
    tokens: { valid: 'library-ada', limited: 'library-reader', expired: 'library-old' },
  },
  clinic: {
    command: ['python3', here('servers/clinic.py')],
    document: here('documents/clinic.yaml'),
    base: '/api',
    tokens: { valid: 'clinic-alice', second: 'clinic-bob', limited: 'clinic-viewer', expired: 'clinic-old' },
  },
}
