/** A server that stories are played against: reached by fetch, and put into a world where it is a double that can be. */
import type { Stage } from '../scenario/play.ts'
import type { Story } from '../scenario/story.ts'
import { Failure } from './failure.ts'

/** Where stories are played. */
export interface Target {
  readonly stage: Pick<Stage, 'fetch' | 'base' | 'headers'>
  /** Makes the target ready for a story. Gives the reason when it cannot be. */
  prepare(story: Story): Promise<string | undefined>
  /**
   * Does nothing when the target was reached, or was not asked for anything yet.
   *
   * @throws Failure when it could not be reached.
   */
  assertReached(): void
}

/** No answer in so long is no answer. */
const PATIENCE_MS = 30_000

/** Opens a target by its whole base. */
export function openTarget(url: string, headers: Record<string, string>): Target {
  const { origin } = new URL(url)
  const token = process.env.DOPPEL_CONTROL_TOKEN
  let reached = false
  let unreachable: string | undefined
  const send = async (request: Request): Promise<Response> => {
    if (unreachable !== undefined) throw new Error(unreachable)
    try {
      // A redirect is an answer to be judged, not to be followed.
      const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
      reached = true
      return response
    } catch (error) {
      if (!reached) unreachable = reasonOf(error)
      throw error
    }
  }
  const reset = async (story: Story, secret: string): Promise<string | undefined> => {
    const body = JSON.stringify(story)
    const response = await send(new Request(`${origin}/_doppel/reset`, { method: 'POST', headers: { 'x-doppel-token': secret }, body }))
    if (response.ok) return undefined
    const { detail } = (await response.json().catch(() => ({}))) as { detail?: unknown }
    return typeof detail === 'string' ? detail : `it answered ${response.status}`
  }
  const isDoppel = async (): Promise<boolean> => {
    const response = await send(new Request(`${origin}/_doppel/health`)).catch(() => undefined)
    const health = (await response?.json().catch(() => undefined)) as { status?: unknown; apis?: unknown } | undefined
    return response?.ok === true && health?.status === 'ok' && Array.isArray(health.apis)
  }
  const told = async (story: Story, secret: string): Promise<string | undefined> =>
    (await isDoppel()) ? reset(story, secret).catch(reasonOf) : (unreachable ?? 'it is no doppel server')
  return {
    stage: { fetch: send, base: url, headers },
    prepare: async (story) => {
      const given = Object.keys(story.given ?? {}).length > 0
      if (given && !token)
        return 'it is given a world, and this server cannot be reset: leave out --url, or set DOPPEL_CONTROL_TOKEN to the token of the doppel server there'
      if (!given && story.steps.length === 0) return 'it has no steps'
      // The token is a secret: only a doppel is told it.
      const refused = token && (given || (await isDoppel())) ? await told(story, token) : undefined
      return given && refused !== undefined ? `it is given a world, and ${origin} was not reset: ${refused}` : undefined
    },
    assertReached: () => {
      if (unreachable !== undefined) throw new Failure(Failure.UNREACHABLE, `${url} cannot be reached: ${unreachable}`)
    },
  }
}

/** What the network said; `fetch` hides it in a cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  const { code, message: deeper } = (cause ?? {}) as NodeJS.ErrnoException
  return code && deeper?.includes(code) !== true ? [code, deeper].filter(Boolean).join(' ') : (deeper ?? message)
}
