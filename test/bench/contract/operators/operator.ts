/** The shape of a mutation operator: one way in which a server may break its contract, and the places where it is made. */

export type Server = 'library' | 'clinic'

/** The classes that results are told by. */
export const GROUPS = [
  'status',
  'headers',
  'body shape',
  'validation off',
  'validation too strict',
  'state',
  'auth',
  'crash',
  'drift',
] as const

export type Group = (typeof GROUPS)[number]

/** What the proxy does to the answers of one operation. */
export interface Edit {
  /** `METHOD /path` whose answers are changed. */
  readonly on: string
  /** The statuses that are changed; all 2xx where it is left out. */
  readonly status?: readonly number[]
  /** See `edits.mjs`. */
  readonly do: string
  /** A place in the body: a JSON Pointer, `*` for every item. */
  readonly at?: string
  /** A header. */
  readonly header?: string
  readonly value?: unknown
  /** Only every n-th such answer. */
  readonly every?: number
}

/** One place where an operator is applied: one mutant. */
export interface Site {
  readonly server: Server
  /** The operations that rightly carry the blame, `METHOD /path`; `* /path` stands for every method. */
  readonly at: readonly string[]
  /** A switch in the server, or a change by the proxy. */
  readonly fault?: string
  readonly edit?: Edit
  /** Numbers of the checks that rightly find it, where they differ from the operator's. */
  readonly expect?: readonly string[]
}

/**
 * Whether a tester can know: `yes`; `info` where the catalogue gives such a finding no weight, because many good APIs do the same;
 * `no` where the document does not forbid it.
 */
export type Oracle = 'yes' | 'info' | 'no'

export interface Operator {
  readonly id: string
  readonly group: Group
  /** What is broken, in one clause. */
  readonly what: string
  /** Numbers of the checks that rightly find it. */
  readonly expect: readonly string[]
  readonly oracle: Oracle
  /** Why there is no oracle, or only an information. */
  readonly why?: string
  readonly sites: readonly Site[]
}

/** A legal difference: everything must stay green. */
export interface Benign {
  readonly id: string
  readonly what: string
  readonly sites: readonly { readonly server: Server; readonly fault?: string; readonly edit?: Edit }[]
}

/** The operations of the library, short. */
export const AUTHORS = '/authors'
export const AUTHOR = '/authors/{authorId}'
export const BOOKS = '/authors/{authorId}/books'
export const BOOK = '/authors/{authorId}/books/{bookId}'

/** The operations of the clinic. */
export const PATIENTS = '/patients'
export const PATIENT = '/patients/{patientId}'
export const VISITS = '/patients/{patientId}/visits'
export const VISIT = '/patients/{patientId}/visits/{visitId}'

/** A mutant that the proxy makes; the operation whose answers change carries the blame. */
export function edited(server: Server, on: string, change: Omit<Edit, 'on'>, expect?: readonly string[]): Site {
  return { server, at: [on], edit: { on, ...change }, ...(expect && { expect }) }
}

/** A mutant that a switch in the server makes. */
export function switched(server: Server, fault: string, ...at: string[]): Site {
  return { server, at, fault }
}
