/** Records what an app saw of each answer, so that two ways in can be compared to the byte. */
import type { Stage } from '../../src/scenario/play.ts'

/** One answer as an app sees it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A fetch that also notes each answer in a list. */
export function recorded(fetch: Stage['fetch']): { fetch: Stage['fetch']; seen: Seen[] } {
  const seen: Seen[] = []
  return {
    seen,
    fetch: async (request) => {
      const { method, url } = request
      const response = await fetch(request)
      const { status, headers } = response
      seen.push({ method, url, status, headers: Object.fromEntries(headers), body: await response.clone().text() })
      return response
    },
  }
}
