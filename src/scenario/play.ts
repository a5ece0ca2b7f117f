/** Plays a story through any fetch: sends its requests in order, compares the answers and judges every exchange. */
import { checkExchange, type Exchange } from '../contract/exchange.ts'
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import { type Difference, differences, resolveFrom } from './match.ts'
import type { Step, Story, StoryRequest } from './story.ts'

/** What a story is played through. */
export interface Stage {
  fetch(request: Request): Promise<Response>
  /** The whole base of the API, without a slash at its end. */
  readonly base: string
  /** The document that every exchange is held against, where there is one. */
  readonly document?: Document
  /** Headers sent with every request. A step's own header, and what `as` says, come first. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What became of a step. */
export interface PlayedStep {
  readonly step: Step
  readonly passed: boolean
  readonly status: number | undefined
  readonly differences: readonly Difference[]
  readonly violations: readonly Violation[]
  /** Why the step could not be played at all. */
  readonly error?: string
}

/** What became of a story. */
export interface PlayedStory {
  readonly story: Story
  readonly passed: boolean
  readonly steps: readonly PlayedStep[]
}

/**
 * Plays a story whose world is already laid. Never throws: a request that fails is a step that failed.
 *
 * @example
 * const mock = createMock({ apis: [secoda], scenario: story })
 * const played = await playScenario(story, { fetch: mock.fetch, base: 'https://api.secoda.co/api/v1', document: secoda.document })
 */
export async function playScenario(story: Story, stage: Stage): Promise<PlayedStory> {
  const answers = new Map<string, unknown>()
  const steps: PlayedStep[] = []
  for (const step of story.steps) steps.push(await playStep(step, stage, answers))
  return { story, steps, passed: steps.every(({ passed }) => passed) }
}

async function playStep(step: Step, stage: Stage, answers: Map<string, unknown>): Promise<PlayedStep> {
  try {
    const { request, path, body } = requestOf(step, stage, answers)
    const response = await stage.fetch(request)
    const text = await response.text()
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: bodyOf(text, response) }
    if (step.id) answers.set(step.id, answer)
    const expected = resolveFrom({ ...step.expect, ...(step.expect.headers && { headers: lowerCased(step.expect.headers) }) }, answers)
    const found = differences(expected, answer)
    const exchange: Exchange = {
      request: { method: request.method, path, headers: request.headers, ...(body !== undefined && { body }) },
      response: { status: response.status, headers: response.headers, body: text },
    }
    // A step that wants a failure provokes it.
    const options = { forcedFaults: Number(step.expect.status) >= 500 }
    const violations = stage.document ? checkExchange(stage.document, exchange, options) : []
    const broken = violations.some(({ severity }) => severity !== 'info')
    return { step, passed: found.length === 0 && !broken, status: response.status, differences: found, violations }
  } catch (error) {
    const reason =
      error instanceof Error ? [error.message, (error.cause as Error | undefined)?.message].filter(Boolean).join(': ') : String(error)
    return { step, passed: false, status: undefined, differences: [], violations: [], error: reason }
  }
}

function requestOf(step: Step, stage: Stage, answers: ReadonlyMap<string, unknown>) {
  const given = resolveFrom(step.request, answers) as StoryRequest
  const path = fillPath(given) + queryOf(given.query)
  const body = given.rawBody ?? (given.body === undefined ? undefined : JSON.stringify(given.body))
  const headers = new Headers(stage.headers)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const as = step.as ?? (headers.has('authorization') ? undefined : 'doppel-admin')
  if (as === 'nobody') headers.delete('authorization')
  else if (as !== undefined) headers.set('authorization', `Bearer ${as}`)
  for (const [name, value] of Object.entries(given.headers ?? {})) {
    if (value === null) headers.delete(name)
    else headers.set(name, String(value))
  }
  const bytes = body === undefined ? null : new TextEncoder().encode(body)
  return { request: new Request(stage.base + path, { method: given.method, headers, body: bytes }), path, body }
}

function fillPath({ path, params = {} }: StoryRequest): string {
  return path.replace(/{([^}]+)}/g, (braced, name: string) =>
    Object.hasOwn(params, name) ? encodeURIComponent(String(params[name])) : braced,
  )
}

function queryOf(query: StoryRequest['query']): string {
  const search = new URLSearchParams()
  for (const [name, values] of Object.entries(query ?? {})) {
    for (const value of [values].flat()) search.append(name, String(value))
  }
  return search.size === 0 ? '' : `?${search}`
}

function bodyOf(text: string, response: Response): unknown {
  if (text === '') return undefined
  if (!isJson(response.headers.get('content-type') ?? '')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
