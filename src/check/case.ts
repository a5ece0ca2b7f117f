/** One request that the tester means to send, before it is bytes. */
import type { Place } from '../contract/violation.ts'
import type { Operation } from '../openapi/operation.ts'

/** The parts of a run, in their order. */
export const PHASES = ['spec', 'examples', 'boundaries', 'negatives', 'properties', 'state', 'auth'] as const

/** A part of a run. */
export type Phase = (typeof PHASES)[number]

/** Who asks. `forged` looks like a credential and is none; `truncated` lacks its end, `misworded` has the word of another scheme. */
export type CredentialName = 'valid' | 'second' | 'limited' | 'expired' | 'forged' | 'truncated' | 'misworded' | 'none'

/** The one rule that an invalid case breaks. */
export interface Mutation {
  readonly in: Place
  /** Of the value in the body, or `/name` of a parameter. */
  readonly pointer: string
  /** The keyword or cause, e.g. `required`, `maxLength`, `syntax`, `media-type`. */
  readonly keyword: string
  /** Pointer of the rule in the document. */
  readonly schema?: string
  /** What was done, e.g. `left out`, `1 over the maximum`. */
  readonly description: string
}

/** The body of a case: a value that is written in its media type, or raw bytes; none is `undefined`. */
export type CaseBody =
  | { readonly media: string; readonly value: unknown }
  | { readonly media: string | undefined; readonly raw: string | Uint8Array }

/** One request to be sent. */
export interface Case {
  readonly operation: Operation
  readonly phase: Phase
  /** What is special about it, e.g. `body /name: longest`. */
  readonly label: string
  /** `open`: it may be accepted or refused. */
  readonly expectation: 'valid' | 'invalid' | 'open'
  /** Values by parameter name; one that is absent is not sent. */
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly cookie: Readonly<Record<string, unknown>>
  readonly body?: CaseBody | undefined
  /** Raw headers on top of all others; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** Another method than the operation's. */
  readonly method?: string
  /** Another path than the operation's, encoded, below the base. */
  readonly rawPath?: string
  readonly credential: CredentialName
  /** Cleans up: it is sent although the run has stopped, and counts for no limit. */
  readonly free?: true
  readonly mutation?: Mutation
  /** The valid case that it was made from. */
  readonly base?: Case
}
