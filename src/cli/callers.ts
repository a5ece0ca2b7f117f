/** The callers of a world, as people are told of them. */
import type { CallerGiven } from '../http/caller.ts'
import { plain } from './terminal.ts'

/** Each token with whom it stands for, e.g. `doppel-admin (admin)`, then the logins by Basic, e.g. `Basic admin:doppel-admin`. */
export function callersOf(callers: Readonly<Record<string, CallerGiven>>, logins: Readonly<Record<string, string>> = {}): string[] {
  const tokens = Object.entries(callers).map(([token, { user, expired = false }]) => plain(`${token} (${expired ? 'expired' : user})`))
  return [...tokens, ...Object.entries(logins).map(([user, password]) => `Basic ${user}:${password}`)]
}
