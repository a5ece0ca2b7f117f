/** Sends requests through a `fetch`, such as a double's own: no network, the same exchanges. */
import type { WireOutcome, WireRequest } from '../wire.ts'
import { readAnswer } from './answer.ts'
import type { Transport, TransportLimits } from './transport.ts'

/** A function that answers as `fetch` does. */
export type FetchFunction = (request: Request) => Promise<Response>

/** Opens the way to whatever a fetch function reaches below a base. */
export function openFetch(fetch: FetchFunction, base: string, limits: TransportLimits): Transport {
  const prefix = base.replace(/\/+$/, '')
  return {
    send: async (wire) => {
      const start = performance.now()
      const clock = new AbortController()
      const late = new Promise<'late'>((resolve) => {
        clock.signal.addEventListener('abort', () => resolve('late'))
      })
      const timer = setTimeout(() => clock.abort(), limits.timeoutMs)
      try {
        const outcome = await Promise.race([exchangeOf(fetch, prefix, wire, limits, start), late])
        if (outcome !== 'late') return outcome
        return { fault: 'timeout', detail: `no answer came within ${limits.timeoutMs / 1000} s`, ms: performance.now() - start }
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => {},
  }
}

async function exchangeOf(
  fetch: FetchFunction,
  prefix: string,
  wire: WireRequest,
  limits: TransportLimits,
  start: number,
): Promise<WireOutcome> {
  const elapsed = () => performance.now() - start
  let request: Request
  try {
    request = requestOf(prefix, wire)
  } catch (error) {
    return { fault: 'stopped', detail: `it cannot be sent through fetch: ${(error as Error).message}`, ms: elapsed() }
  }
  try {
    const response = await fetch(request)
    const body = Buffer.from(await response.arrayBuffer())
    if (body.length > limits.bodyBytes)
      return { fault: 'too-large', detail: `the answer is larger than ${limits.bodyBytes} bytes`, ms: elapsed() }
    // A fetch has decompressed the body already.
    const headers = new Headers(response.headers)
    headers.delete('content-encoding')
    return readAnswer(wire, { status: response.status, headers, body }, elapsed(), limits)
  } catch (error) {
    return { fault: 'reset', detail: (error as Error).message, ms: elapsed() }
  }
}

function requestOf(prefix: string, { method, path, headers, body }: WireRequest): Request {
  const list = headers.map(([name, value]): [string, string] => [name, value])
  return new Request(prefix + path, { method, headers: list, redirect: 'manual', ...(body && { body: body as Uint8Array<ArrayBuffer> }) })
}
