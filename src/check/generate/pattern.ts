/** Strings for a regular expression. With `arbitrary` the only door to fast-check. */
import { sample, stringMatching } from 'fast-check'
import type { Random } from '../random.ts'
import type { Rule } from './node.ts'

/** A pattern of a document; `undefined` when it is no ECMA-262 expression. */
export function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Without `u` some sloppy escapes pass, as Ajv lets them.
    }
  }
  return undefined
}

/** Texts that were drawn for a rule of a document, as long as that is held. fast-check takes milliseconds for each pattern. */
const pools = new WeakMap<Rule<string>, readonly string[]>()
const POOL = 24

/**
 * Texts that match a pattern, the plainest first; none when the pattern is beyond what fast-check reads. Lengths are not asked of
 * fast-check: it draws until one fits, which for a long pattern may be never.
 */
export function matching(rule: Rule<string>): readonly string[] {
  const known = pools.get(rule)
  if (known) return known
  const expression = compiled(anchored(rule.value))
  let drawn: readonly string[] = []
  try {
    if (expression) drawn = sample(stringMatching(expression, { size: 'xsmall' }), { seed: 1, numRuns: POOL })
  } catch {
    // Such as look-behind.
  }
  const texts = [...new Set(drawn)].sort((one, other) => plainness(other) - plainness(one))
  pools.set(rule, texts)
  return texts
}

/** A text of the same shape: letters and digits are others. */
export function reshaped(text: string, random: Random): string {
  const among = (first: string) => () => String.fromCharCode(first.charCodeAt(0) + random.integer(0, 25))
  return text
    .replace(/[a-z]/g, among('a'))
    .replace(/[A-Z]/g, among('A'))
    .replace(/\d/g, () => String(random.integer(0, 9)))
}

/** A match of another length: `text` with one sign repeated, or signs taken away. */
export function resized(expressions: readonly (RegExp | undefined)[], text: string, length: number): string | undefined {
  const fits = (candidate: string) => expressions.every((expression) => expression?.test(candidate) !== false)
  const signs = [...text]
  if (signs.length === length) return fits(text) ? text : undefined
  if (signs.length < length) {
    for (let at = signs.length - 1; at >= Math.max(0, signs.length - 64); at--) {
      const candidate = [...signs.slice(0, at), (signs[at] ?? '').repeat(length - signs.length), ...signs.slice(at)].join('')
      if (fits(candidate)) return candidate
    }
    return undefined
  }
  for (let at = signs.length - 1; at >= 0 && signs.length > length; at--) {
    const candidate = [...signs.slice(0, at), ...signs.slice(at + 1)]
    if (fits(candidate.join(''))) signs.splice(at, 1)
  }
  return signs.length === length ? signs.join('') : undefined
}

/** The same expression from start to end: text around a match only makes values strange. */
function anchored(pattern: string): string {
  const start = pattern.startsWith('^') || pattern.includes('|') ? '' : '^'
  return `${start}${pattern}${/(?<!\\)\$$/.test(pattern) || pattern.includes('|') ? '' : '$'}`
}

function plainness(text: string): number {
  if (text === '') return -1
  return text.replace(/[^\w .@-]/g, '').length / text.length
}
