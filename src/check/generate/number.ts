/** Makes numbers that fit their rules. */
import type { Random } from '../random.ts'
import type { Flat, Rule } from './node.ts'

/** The bounds of a number: what is just allowed on both sides, and the step between neighbours. */
export interface Range {
  readonly least: number
  readonly most: number
  readonly step: number
  /** The rules that set them, where there are any. */
  readonly below: Rule<number> | undefined
  readonly above: Rule<number> | undefined
}

/** What a number of these rules may be; the tighter of each pair of bounds counts. */
export function rangeOf(flat: Flat, whole: boolean): Range {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = flat.numbers
  const own = multipleOf && multipleOf.value > 0 ? multipleOf.value : undefined
  const step = own === undefined ? (whole ? 1 : 0.5) : whole && !Number.isInteger(own) ? wholeStep(own) : own
  const up = (value: number) => (own === undefined && !whole ? value : rounded(Math.ceil(rounded(value / step)) * step))
  const down = (value: number) => (own === undefined && !whole ? value : rounded(Math.floor(rounded(value / step)) * step))
  const over = exclusiveMinimum && (!minimum || exclusiveMinimum.value >= minimum.value)
  const under = exclusiveMaximum && (!maximum || exclusiveMaximum.value <= maximum.value)
  const below = over ? exclusiveMinimum : minimum
  const above = under ? exclusiveMaximum : maximum
  const int32 = whole && flat.format?.value === 'int32'
  let least = below ? up(below.value) : int32 ? -(2 ** 31) : Number.NEGATIVE_INFINITY
  let most = above ? down(above.value) : int32 ? 2 ** 31 - 1 : Number.POSITIVE_INFINITY
  if (over && below && least <= below.value) least = rounded(least + Math.min(step, between(below.value, most)))
  if (under && above && most >= above.value) most = rounded(most - Math.min(step, between(least, above.value)))
  return { least, most, step, below, above }
}

/** A number that fits; small and positive where it may be. */
export function makeNumber(flat: Flat, whole: boolean, random: Random): number {
  const { least, most, step } = rangeOf(flat, whole)
  const low = Number.isFinite(least) ? least : Math.min(Number.isFinite(most) ? most : step, step)
  const high = Number.isFinite(most) ? most : Math.max(low, 0) + 20 * step
  const steps = Math.max(0, Math.floor(rounded((Math.min(high, Math.max(low, 0) + 50 * step) - low) / step)))
  // Not at the bounds: those have cases of their own.
  const from = steps > 2 ? 1 : 0
  const value = rounded(low + random.integer(from, Math.max(from, Math.min(steps - from, 50))) * step)
  return multipleNear(flat, Math.min(Math.max(value, low), high), { low, high, step })
}

/**
 * Whether a number divides into whole steps for those who reckon with binary fractions as well: 0.28 / 0.01 is 28.000000000000004, and
 * many validators refuse it.
 */
export function isPlainMultiple({ numbers: { multipleOf } }: Flat, value: number): boolean {
  return multipleOf === undefined || Number.isInteger(value / multipleOf.value) || !Number.isInteger(rounded(value / multipleOf.value))
}

/** The plain multiple that is nearest to a number; the number itself where none is near. */
export function multipleNear(flat: Flat, value: number, { low, high, step }: { low: number; high: number; step: number }): number {
  for (let steps = 0; steps < 50; steps++) {
    const near = [value + steps * step, value - steps * step].map(rounded)
    const found = near.find((one) => one >= low && one <= high && isPlainMultiple(flat, one))
    if (found !== undefined) return found
  }
  return value
}

/** A number without the noise of binary fractions. */
export function rounded(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12))
}

function between(least: number, most: number): number {
  return Number.isFinite(least) && Number.isFinite(most) ? Math.max((most - least) / 2, Number.MIN_VALUE) : Number.POSITIVE_INFINITY
}

function wholeStep(step: number): number {
  for (let times = 1; times <= 1000; times++) if (Number.isInteger(rounded(step * times))) return rounded(step * times)
  return 1
}
