/** The limit on writes, where it is switched on: so many by one key in a minute, as Django REST Framework counts. */
import type { Chance } from '../../chance.ts'
import type { Caller } from '../../http/caller.ts'
import { Problem } from '../../problem.ts'
import type { Tables } from './model.ts'

const MOST = 30
const WINDOW = 60_000

/** The refusal of a write too many. */
export class Throttled extends Problem {
  /** Seconds until the next write is let in. */
  readonly wait: number
  constructor(wait: number) {
    super(429, [{ code: 'throttled', detail: `Request was throttled. Expected available in ${wait} second${wait === 1 ? '' : 's'}.` }])
    this.wait = wait
  }
}

/**
 * Counts a write of a caller. A write that is refused here does not count.
 *
 * @throws Throttled when the caller wrote too much within a minute.
 */
// inferred: each key has a count of its own, and refused requests of other kinds count, too
export function countWrite({ name }: Caller, { writes }: Pick<Tables, 'writes'>, chance: Chance): void {
  const now = chance.now()
  const held = writes.get(name)
  const times = (held?.times ?? []).filter((time) => time > now - WINDOW)
  if (times.length >= MOST) throw new Throttled(Math.max(1, Math.ceil(((times[0] ?? now) + WINDOW - now) / 1000)))
  const row = { caller: name, times: [...times, now] }
  held ? writes.replace(row) : writes.insert(row)
}
