/** Sends at the pace that was asked for, waits as the target asks, and tries once more what may have been a passing fault. */
import type { Transport } from './transport/transport.ts'
import type { WireOutcome, WireRequest } from './wire.ts'

/** Bounds of a whole run. */
export interface PaceLimits {
  /** Requests of the run, its clean-up apart. */
  readonly requests: number
  /** Milliseconds of the run. */
  readonly ms: number
  /** Requests per second. */
  readonly perSecond: number
  /** The longest that a `Retry-After` is waited for, and all of them together. */
  readonly waitMs: number
  readonly waitsMs: number
}

/** Sends one request after another. */
export interface Pace {
  /** `free` requests are sent whatever the bounds say: those that clean up. */
  send(wire: WireRequest, free?: boolean): Promise<WireOutcome>
  /** Requests that went out, those that were sent again among them. */
  readonly requests: number
  /** Why the run is to end; `undefined` while it is not. */
  readonly stopped: string | undefined
  stop(reason: string): void
  /** Waits without holding up a run that was stopped. */
  wait(ms: number): Promise<void>
}

/** Answers of a gateway whose server starts, is busy or gone. */
const PASSING = new Set([502, 503, 504])
const RETRY_MS = 150
/** How often a request that is told to wait is sent again. */
const PATIENCE = 6

/** Requests in a row that a target which answered before may leave without an answer. */
const MOST_SILENT = 24

/** How it is told that a target is not there, and that it was. */
export const ABSENT = 'the target cannot be reached'
const GONE = 'the target can no longer be reached'

/** Opens the pace of a run. */
export function createPace(transport: Transport, limits: PaceLimits, signal?: AbortSignal): Pace {
  const start = performance.now()
  const gap = limits.perSecond > 0 ? 1000 / limits.perSecond : 0
  const wakers = new Set<() => void>()
  let requests = 0
  let waited = 0
  let next = start
  let refused = 0
  let silent = 0
  let answered = false
  let reason: string | undefined

  const stop = (why: string) => {
    reason ??= why
    for (const wake of [...wakers]) wake()
  }
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      if (reason === undefined) wakers.add(wake)
    })
  if (signal?.aborted) stop('it was interrupted')
  signal?.addEventListener('abort', () => stop('it was interrupted'), { once: true })

  const stopped = (): string | undefined => {
    if (reason === undefined && performance.now() - start > limits.ms) stop(`its time of ${limits.ms / 1000} s was up`)
    return reason
  }
  const once = async (wire: WireRequest, free: boolean): Promise<WireOutcome> => {
    if (!free && stopped() === undefined && requests >= limits.requests)
      stop(limits.requests === 1 ? 'its one request was sent' : `all its ${limits.requests} requests were sent`)
    if (gap > 0) {
      const now = performance.now()
      next = Math.max(now, next + gap)
      if (next > now + 1) await wait(next - now)
    }
    if (!free && reason !== undefined) return { fault: 'stopped', detail: reason, ms: 0 }
    requests++
    const outcome = await transport.send(wire)
    const { fault, detail } = 'fault' in outcome ? outcome : { fault: undefined, detail: '' }
    answered ||= fault === undefined
    refused = fault === 'refused' ? refused + 1 : 0
    silent = fault === 'timeout' ? silent + 1 : 0
    // One that was refused may be a server that restarts; many in a row are a server that is gone.
    if (refused >= 3) stop(`${answered ? GONE : ABSENT}: ${detail}`)
    // One operation may hang; a server that hangs would take hours.
    if (silent >= (answered ? MOST_SILENT : 4)) stop(`the target does not answer: ${silent} times in a row ${detail}`)
    return outcome
  }
  const patient = async (wire: WireRequest, free: boolean): Promise<WireOutcome> => {
    for (let attempt = 0; ; attempt++) {
      const outcome = await once(wire, free)
      const ms = attempt < PATIENCE ? waitOf(outcome, attempt) : undefined
      if (ms === undefined || ms > limits.waitMs || waited + ms > limits.waitsMs || (!free && reason !== undefined)) return outcome
      waited += ms
      await wait(ms)
    }
  }
  return {
    send: async (wire, free = false) => {
      const outcome = await patient(wire, free)
      if (!isPassing(outcome) || (!free && reason !== undefined)) return outcome
      await wait(RETRY_MS)
      const again = await patient(wire, free)
      return 'fault' in again && again.fault === 'stopped' ? outcome : again
    },
    get requests() {
      return requests
    },
    get stopped() {
      return stopped()
    },
    stop,
    wait,
  }
}

function isPassing(outcome: WireOutcome): boolean {
  if ('fault' in outcome) return outcome.fault !== 'stopped' && outcome.fault !== 'too-large'
  return PASSING.has(outcome.exchange.response.status)
}

/** How long an answer asks to wait before the request is sent again. */
function waitOf(outcome: WireOutcome, attempt: number): number | undefined {
  if ('fault' in outcome) return undefined
  const { status, headers } = outcome.exchange.response
  if (status !== 429 && status !== 503) return undefined
  const text = headers.get('retry-after')
  if (text === null) return status === 429 ? 250 * 2 ** attempt : undefined
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000
  // Both dates are the server's, so that its clock need not agree with ours.
  const until = Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(until) ? 1000 : Math.max(0, until)
}
