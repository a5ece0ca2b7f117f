/** Asks again for as long as a target may need until its reads catch up with its writes, and learns how patient it must be. */
import type { Pace } from './pace.ts'
import { isMissing, type Missing, type Sent } from './session.ts'

/** How long is waited before each reading, in milliseconds. */
const PATIENT = [0, 50, 100, 200, 400, 800]
/** The same once the target has shown that waiting does not help. */
const SHORT = [0, 500]
/** So often it is waited in full for nothing. */
const VAIN = 3

/** Reads until something is so. */
export interface Patience {
  until(read: () => Promise<Sent | Missing>, met: (sent: Sent) => boolean): Promise<Sent | Missing>
}

/** Opens the patience of a run. */
export function createPatience(pace: Pace): Patience {
  let vain = 0
  let late = false
  return {
    until: async (read, met) => {
      let last: Sent | Missing = { missing: 'it was not read' }
      const waits = late || vain < VAIN ? PATIENT : SHORT
      for (const [attempt, ms] of waits.entries()) {
        if (ms > 0) await pace.wait(ms)
        last = await read()
        if (isMissing(last) || last.fault === 'stopped') return last
        if (met(last)) {
          if (attempt > 0) late = true
          return last
        }
      }
      vain++
      return last
    },
  }
}
