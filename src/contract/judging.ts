/** What is judged, and how strictly. */

/** A request and its answer; bodies as text, or as the bytes that came. */
export interface Exchange {
  readonly request: {
    readonly method: string
    /** Path and query below the base of the API, e.g. `/users/ada?fields=roles`. */
    readonly path: string
    readonly headers: Headers
    readonly body?: string | Uint8Array
  }
  readonly response: {
    readonly status: number
    readonly headers: Headers
    readonly body: string | Uint8Array
    /** Set where only the beginning of the body was kept. */
    readonly truncated?: true
    /** Set where the answer itself was broken: its server ended it before, or went on after, the length that it had announced. */
    readonly misframed?: 'short' | 'long'
    /** How long the answer took, in milliseconds. */
    readonly ms?: number
  }
}

/** How strictly exchanges are judged. */
export interface JudgeOptions {
  /** `lenient` reads `nullable: true` of OpenAPI 3.0 as most of its users mean it. */
  readonly nullable?: 'strict' | 'lenient'
  /** Whether `default` declares every status, or only those from 400 on. */
  readonly defaultCovers?: 'errors' | 'all'
  /** Statuses from 400 on that need no declaration, as gateways send them: by default 429, 502, 503 and 504. */
  readonly gatewayStatuses?: readonly number[]
  /** Query names that need no declaration; `*` stands for anything. */
  readonly ignoreParameters?: readonly string[]
  /** Fields of bodies that need no declaration, as pointers; `*` stands for one step, `**` for any number. */
  readonly ignoreFields?: readonly string[]
  /** Set where failures are provoked: a 5xx that the document declares is then what was asked for. */
  readonly forcedFaults?: boolean
  /** Answers that take longer are slow. */
  readonly slowMs?: number
}
