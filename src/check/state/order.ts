/** Whether values stand in an order, by any rule that servers put them in order by. */
import { alike } from './alike.ts'

type Compare = (one: unknown, other: unknown) => number

/** The orders that servers put values in. */
const COLLATIONS: readonly Compare[] = [
  (one, other) => (typeof one === 'number' && typeof other === 'number' ? one - other : codes(String(one), String(other))),
  (one, other) => codes(String(one).toLowerCase(), String(other).toLowerCase()),
  (one, other) => String(one).localeCompare(String(other), 'en'),
  (one, other) => String(one).localeCompare(String(other), 'en', { numeric: true, ignorePunctuation: true }),
  (one, other) => (isInstant(one) && isInstant(other) ? Date.parse(one) - Date.parse(other) : codes(String(one), String(other))),
]

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
}

function codes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Whether values stand in an order by any collation, either way where none is told; what has no value may stand anywhere. */
export function inOrder(values: readonly unknown[], down: boolean | undefined): boolean {
  const given = values.filter((value) => value !== undefined && value !== null)
  const ways = down === undefined ? [false, true] : [down]
  return ways.some((way) =>
    COLLATIONS.some((compare) => given.every((value, index) => index === 0 || fits(compare, given[index - 1], value, way))),
  )
}

function fits(compare: Compare, one: unknown, other: unknown, down: boolean): boolean {
  return (down ? -1 : 1) * compare(one, other) <= 0 || alike(one, other)
}

/** The first two values that stand the wrong way round. */
export function firstInversion(values: readonly unknown[], down: boolean | undefined): [unknown, unknown] {
  const compare = COLLATIONS[0] as Compare
  const given = values.filter((value) => value !== undefined && value !== null)
  const index = given.findIndex((value, at) => at > 0 && !fits(compare, given[at - 1], value, down === true))
  return index === -1 ? [undefined, undefined] : [given[index], given[index - 1]]
}
