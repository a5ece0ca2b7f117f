/** Random letters and digits. */
import type { Random } from '../random.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** Small Latin letters. */
export function letters(random: Random, count: number): string {
  // Texts beyond a bound are long: most of what a run generates is made here.
  let text = ''
  for (let index = 0; index < count; index++) text += ALPHABET[random.integer(0, 25)]
  return text
}

/** Decimal digits, the first of which is not 0. */
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, index) => random.integer(index === 0 ? 1 : 0, 9)).join('')
}
