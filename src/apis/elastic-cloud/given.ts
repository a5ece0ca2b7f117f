/** Says what is wrong with a row that a story or a control gives. */

/** Whether a value is a string. */
export function text(value: unknown): value is string {
  return typeof value === 'string'
}

/** Whether a value is a string that is not empty. */
export function named(value: unknown): value is string {
  return text(value) && value !== ''
}

/** Whether a value is a string that a clock can read. */
export function moment(value: unknown): value is string {
  return text(value) && !Number.isNaN(Date.parse(value))
}

/** @throws Error naming the field and what it must be. */
export function mustBe(holds: boolean, field: string, expected: string): asserts holds {
  if (!holds) throw new Error(`${field}: must be ${expected}`)
}
