/** What one way of reading a part of a request gives. */

/** A value that a reading gives; `fault` where it gives none. */
export interface ReadValue {
  readonly reading: string
  readonly value?: unknown
  /** Set where the part counts as left out: whether it may be. */
  readonly absent?: boolean
  readonly fault?: string
  readonly lax?: true
}
