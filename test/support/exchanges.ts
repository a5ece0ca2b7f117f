/** Plays stories and keeps every exchange, with the operation that it belongs to. */
import type { AnyApi } from '../../src/api.ts'
import { createMock, type Mock } from '../../src/mock/mock.ts'
import { createPathRouter } from '../../src/openapi/router.ts'
import { playScenario } from '../../src/scenario/play.ts'
import type { Step, Story } from '../../src/scenario/story.ts'

/** Where the tests' mocks answer, besides the documented hosts. */
export const BASE = 'http://double.test/base'

/** One step of a story as it went over the wire. */
export interface Seen {
  readonly step: Step
  /** The key of the operation; absent where the path or the method is not declared. */
  readonly operation: string | undefined
  readonly request: SentRequest
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A request whose body can be sent again. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string | undefined
}

/** Makes a mock of one API in the world of a story. */
export function mockOf(api: AnyApi, story?: Story, options: { strict?: boolean; maxBody?: number } = {}): Mock {
  return createMock({ apis: [api], baseUrl: BASE, ...(story && { scenario: story }), ...options })
}

/** Plays a story through `mock.fetch` and tells of each exchange. */
export async function exchangesOf(api: AnyApi, story: Story): Promise<Seen[]> {
  const mock = mockOf(api, story)
  const router = createPathRouter(api.document)
  const seen: Seen[] = []
  const watch = async (request: Request) => {
    const sent = await sentRequest(request)
    const response = await mock.fetch(request)
    const { pathname } = new URL(request.url)
    const route = router(request.method, pathname.slice(new URL(BASE).pathname.length))
    const operation = route.kind === 'operation' ? route.operation.key : undefined
    const step = story.steps[seen.length] as Step
    seen.push({ step, operation, request: sent, status: response.status, headers: response.headers, text: await response.clone().text() })
    return response
  }
  const { steps } = await playScenario(story, { fetch: watch, base: BASE })
  const unplayed = steps.find(({ error }) => error !== undefined)
  if (unplayed) throw new Error(`Failed to play ${unplayed.step.name}: ${unplayed.error}`)
  return seen
}

/** A copy of a request that leaves its body unread. */
export async function sentRequest(request: Request): Promise<SentRequest> {
  const body = request.body === null ? undefined : await request.clone().text()
  return { method: request.method, url: request.url, headers: new Headers(request.headers), body }
}
