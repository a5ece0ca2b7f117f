/** The one way to say no: a refusal with a status and the faults that led to it, drawn later in the vendor's own shape. */

/** One thing that is wrong with a request. */
export interface Fault {
  /** The vendor's code for it, e.g. `user.user_name.conflict`. */
  readonly code: string
  /** One sentence for people. */
  readonly detail: string
  /** The field to blame, in the vendor's own notation. */
  readonly field?: string
}

/** A refusal. Operations throw it; the API's `problem` function draws it once as a body. */
export class Problem extends Error {
  override readonly name = 'Problem'
  /** The HTTP status of the answer. */
  readonly status: number
  /** At least one fault; vendors that report only one take the first. */
  readonly faults: readonly Fault[]

  constructor(status: number, faults: readonly Fault[]) {
    super(faults.map((fault) => fault.detail).join(' ') || `Refused with ${status}`)
    this.status = status
    this.faults = faults
  }
}

/**
 * Makes a refusal to throw.
 *
 * @example throw problem(404, { code: 'user.not_found', detail: 'User not found.' })
 */
export function problem(status: number, ...faults: Fault[]): Problem {
  return new Problem(status, faults)
}
