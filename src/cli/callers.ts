/** The callers of a world, as people are told of them. */
import type { CallerGiven } from '../http/caller.ts'
import { plain } from './terminal.ts'

/** Each token with whom it stands for, e.g. `doppel-admin (admin)`. */
export function callersOf(callers: Readonly<Record<string, CallerGiven>>): string[] {
  return Object.entries(callers).map(([token, { user, expired = false }]) => plain(`${token} (${expired ? 'expired' : user})`))
}
