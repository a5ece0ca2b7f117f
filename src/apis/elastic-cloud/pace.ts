/** The pace of deletions: real servers were seen to fail when one follows another too soon. */
import { problem } from '../../problem.ts'
import type { Here } from './model.ts'

// A little less than a second: clients that wait for one are not punished for a fast network.
const PACE = 900

/** Throws a 500 when something of this kind was deleted just now and the quirk is on. */
export function pace(kind: 'user' | 'api-key', { tables: { deletions }, chance, quirks }: Here): void {
  if (!quirks['fast-deletion-fails']) return
  const now = chance.now()
  const last = deletions.get(kind)
  if (last && now - last.at < PACE) throw problem(500, { code: 'internal.server.error', detail: 'There was an internal server error' })
  if (last) deletions.replace({ kind, at: now })
  else deletions.insert({ kind, at: now })
}
