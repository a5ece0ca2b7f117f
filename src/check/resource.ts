/** What the API keeps, as far as its document tells: things that are made, read, changed, listed and removed. */
import type { Operation } from '../openapi/operation.ts'

/** How surely something was inferred. What is only guessed can give no more than a warning. */
export type Confidence = 'link' | 'location' | 'name' | 'guess'

/** One kind of thing. */
export interface Resource {
  /** The path template of one of them, e.g. `/teams/{team}/members/{id}`. */
  readonly item: string
  /** The path template of all of them. */
  readonly collection: string
  /** The path parameter that names one. */
  readonly parameter: string
  /** Pointer, in the body of an answer about one, of the value that the parameter takes, e.g. `/id`. */
  readonly key: string
  /** Pointer, in the body of a list, of the array of items: `` or e.g. `/data`. */
  readonly items: string | undefined
  readonly create?: Operation
  readonly list?: Operation
  readonly read?: Operation
  readonly replace?: Operation
  readonly update?: Operation
  readonly remove?: Operation
  /** The thing that it lies beneath, by the path. */
  readonly parent?: Resource
  readonly confidence: Confidence
}

/** Where a value in a case came from: the answer to an earlier request. */
export interface Origin {
  /** The `Sent.index` of that request. */
  readonly sent: number
  /** `header location`, or a pointer in the body. */
  readonly at: string
}

/** One living thing on the target. */
export interface Live {
  readonly resource: Resource
  /** All path parameters that lead to it, its own among them. */
  readonly path: Readonly<Record<string, unknown>>
  /** Its body as last seen, and the body it was made with. */
  readonly seen: unknown
  readonly given: unknown
  /** Whether the run made it: only then may it be changed or removed. */
  readonly ours: boolean
  readonly parent?: Live
  readonly origin: Origin
}
