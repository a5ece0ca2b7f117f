/** Why mutants survive that somebody could know, each argued; one that is not named here is a check that is too lax. */

export type Survival = 'equivalent' | 'unreachable' | 'no oracle' | 'too lax'

const EMPTY: readonly [Survival, string] = ['unreachable', 'the words that are searched for are made up, so that nothing is ever found']
const CHILDREN: readonly [Survival, string] = ['too lax', 'a second user is tried on things, not on the collections beneath them']

export const SURVIVORS: Readonly<Record<string, readonly [Survival, string]>> = {
  'off-method/library/1': ['unreachable', 'doppel never sends a DELETE that nobody declared to a collection: it might empty it'],
  'hold-out-off/library/11': ['too lax', 'the items of a list in the query are not broken'],
  'hold-out-strict/library/5': ['too lax', 'the values of an enum are not tried in a list in the query'],
  'hold-out-unimplemented/library/1': ['too lax', 'it is found, as something that was created and cannot be read (CT401, CT208)'],
  'hold-out-other/clinic/1': CHILDREN,
  'hold-out-other/clinic/2': CHILDREN,
  'hold-out-body/library/1': EMPTY,
  'hold-out-body/library/2': EMPTY,
  'hold-out-undeclared/library/1': EMPTY,
}
