/** Why mutants survive that somebody could know, each argued; one that is not named here is a check that is too lax. */

export type Survival = 'equivalent' | 'unreachable' | 'no oracle' | 'too lax'

export const SURVIVORS: Readonly<Record<string, readonly [Survival, string]>> = {
  'off-method/library/1': ['unreachable', 'doppel never sends a DELETE that nobody declared to a collection: it might empty it'],
}
