/** The types of `edits.mjs`. */

/** Every edit that there is. */
export const EDITS: readonly string[]
