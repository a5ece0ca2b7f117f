/** The shape of a story: seed data, test, contract check and documentation in one file. */
import type { Given } from '../api.ts'

/** What a story says a value must be. Objects match as subsets, arrays by length and order. */
export type Expected = unknown

/** A request of a story, below the base of its API. */
export interface StoryRequest {
  readonly method: string
  /** With `{parameters}` in braces. */
  readonly path: string
  /** Path parameters; each is percent-encoded. */
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  /** A header that is null is not sent. */
  readonly headers?: Readonly<Record<string, unknown>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is. */
  readonly rawBody?: string
}

/** One request and what is expected of its answer. */
export interface Step {
  readonly id?: string
  readonly name: string
  /** The token of a caller, or `nobody`; `doppel-admin` where nothing is said. */
  readonly as?: string
  readonly request: StoryRequest
  readonly expect: { readonly status: number; readonly headers?: Readonly<Record<string, Expected>>; readonly body?: Expected }
}

/** A story. Without steps it passes when its rows load. */
export interface Story {
  readonly api: string
  readonly title: string
  readonly given?: Given
  readonly steps: readonly Step[]
}
