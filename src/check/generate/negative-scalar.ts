/** Texts and numbers that break one rule of their schema. */
import type { Random } from '../random.ts'
import type { Draft } from './boundaries.ts'
import { impliedTypes } from './build.ts'
import { CLEARLY_BAD, NEARLY_GOOD } from './format.ts'
import { textOfLength } from './length.ts'
import { letters } from './letters.ts'
import { rangeOf, rounded } from './number.ts'
import { compiled } from './pattern.ts'
import type { Site } from './place.ts'
import { lengthOf, lengthsOf } from './text.ts'

/** Longer bounds than this are not passed. */
const LONGEST = 100_000

/** Texts that break one rule: too short, too long, off the pattern, no value of the format. */
export function badTexts({ flat, value }: Site, random: Random): Draft[] {
  if (!impliedTypes(flat).includes('string') || flat.enum) return []
  const drafts: Draft[] = []
  const { minLength, maxLength } = flat.numbers
  const ofLength = (length: number) => textOfLength(flat, value, length, random) ?? letters(random, length)
  const add = (keyword: string, schema: string, label: string, text: string) => drafts.push({ keyword, schema, label, value: text })
  if (minLength && minLength.value > 0) add('minLength', minLength.pointer, '1 character too short', ofLength(minLength.value - 1))
  if (maxLength && maxLength.value < LONGEST) add('maxLength', maxLength.pointer, '1 character too long', ofLength(maxLength.value + 1))
  for (const { value: pattern, pointer } of flat.patterns) {
    const text = offPattern(site(flat, value), pattern, random)
    if (text !== undefined) add('pattern', pointer, 'does not match the pattern', text)
  }
  if (flat.format) {
    const { value: format, pointer } = flat.format
    const [bad] = [CLEARLY_BAD[format]].filter((text) => text !== undefined)
    if (bad !== undefined) add('format', pointer, `no ${format}`, bad)
    for (const near of NEARLY_GOOD[format] ?? []) add('format', pointer, `nearly a ${format}`, near)
  }
  return drafts
}

function site(flat: Site['flat'], value: unknown) {
  return { ...lengthsOf(flat), start: typeof value === 'string' ? value : '' }
}

/** A text of an allowed length that a pattern does not match. */
function offPattern(
  { least, most, start }: { least: number; most: number; start: string },
  pattern: string,
  random: Random,
): string | undefined {
  const expression = compiled(pattern)
  const length = Math.max(least, Math.min(most, Math.max(lengthOf(start), 1)))
  const fill = (signs: string) => signs.repeat(Math.ceil(length / signs.length)).slice(0, length)
  const changed = start === '' ? [] : [`!${start.slice(1)}`, `${start.slice(0, -1)}!`]
  const candidates = [...changed, fill('!'), fill('~ '), fill('{}'), fill(letters(random, 4)), fill('7'), fill('é'), fill('A')]
  return candidates.find((text) => lengthOf(text) >= least && lengthOf(text) <= most && expression?.test(text) === false)
}

/** Numbers that break one rule: below, above, between the steps, beyond their format. */
export function badNumbers({ flat }: Site): Draft[] {
  const types = impliedTypes(flat)
  const whole = !types.includes('number')
  if ((whole && !types.includes('integer')) || flat.enum) return []
  const { least, most, step, below, above } = rangeOf(flat, whole)
  const drafts: Draft[] = []
  const add = (pointer: string, label: string, value: number) =>
    drafts.push({ keyword: pointer.slice(pointer.lastIndexOf('/') + 1), schema: pointer, label, value: rounded(value) })
  const exclusive = (pointer: string) => /\/exclusiveM[^/]*$/.test(pointer)
  if (below) {
    if (exclusive(below.pointer)) add(below.pointer, 'at the exclusive minimum', below.value)
    else add(below.pointer, '1 step below the minimum', least - step)
    add(below.pointer, 'far below the minimum', Math.min(least, 0) - 1000 * Math.ceil(step))
  }
  if (above) {
    if (exclusive(above.pointer)) add(above.pointer, 'at the exclusive maximum', above.value)
    else add(above.pointer, '1 step above the maximum', most + step)
    add(above.pointer, 'far above the maximum', most + 1000 * Math.ceil(step))
  }
  const multiple = flat.numbers.multipleOf
  if (multiple) {
    const start = Number.isFinite(least) ? least : Number.isFinite(most) ? most - step : 0
    add(multiple.pointer, 'between two multiples', whole ? start + 1 : start + multiple.value / 2)
  }
  if (flat.format?.value === 'int32') {
    drafts.push({ keyword: 'format', schema: flat.format.pointer, label: 'beyond 32 bits', value: 2 ** 31 })
  }
  return drafts
}
