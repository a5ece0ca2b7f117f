/** Texts of a wanted length that keep to their other rules as far as that is possible. */
import type { Random } from '../random.ts'
import { letters } from './letters.ts'
import type { Flat } from './node.ts'
import { compiled, matching, resized } from './pattern.ts'
import { lengthOf } from './text.ts'

/** A text of a length, grown or cut from `base`; one that also fits the patterns and the shape of the format if there is one. */
export function textOfLength(flat: Flat, base: unknown, length: number, random: Random): string | undefined {
  const start = typeof base === 'string' ? base : ''
  const grown = ofFormat(flat.format?.value, start, length, random)
  if (grown !== undefined) return lengthOf(grown) === length ? grown : undefined
  const known = lengthOf(start)
  const cut = [...start]
    .slice(0, length)
    .join('')
    .replace(/[\s-]$/, 'x')
  const plain = known >= length ? cut : start + letters(random, length - known)
  const patterns = flat.patterns.map(({ value }) => compiled(value))
  const fits = (text: string) => lengthOf(text) === length && patterns.every((pattern) => pattern?.test(text) !== false)
  const repeated = start === '' ? letters(random, length) : start.repeat(Math.ceil(length / start.length)).slice(0, length)
  const candidates = [plain, repeated, letters(random, length), letters(random, length).toUpperCase(), '1'.repeat(length)]
  if (patterns.length === 0 || length > 1000)
    return candidates.find(fits) ?? (patterns.length === 0 ? undefined : unmatched(start, length, random))
  const [first] = flat.patterns
  const drawn = () => (first ? matching(first) : []).slice(0, 6)
  const sized = (texts: readonly string[]) => texts.map((text) => resized(patterns, text, length)).find((text) => text !== undefined)
  return candidates.find(fits) ?? sized([start]) ?? sized(drawn()) ?? unmatched(start, length, random)
}

// No text of this length fits the pattern: what comes nearest is still of use where the length is to be broken.
function unmatched(start: string, length: number, random: Random): string {
  return lengthOf(start) >= length
    ? [...start].slice(0, length).join('')
    : start + (start.at(-1) ?? letters(random, 1)).repeat(length - lengthOf(start))
}

function ofFormat(format: string | undefined, start: string, length: number, random: Random): string | undefined {
  if (format === 'email' || format === 'idn-email') {
    // A local part has at most 64 characters and a label of a host name 63, so that length is made of labels.
    if (length < 6) return ''
    if (length <= 70) return `${letters(random, length - 5)}@x.io`
    const host = 'mail.'.repeat(Math.ceil(length / 5)).slice(0, length - 11 - 5)
    return `${letters(random, 10)}@${host.replace(/\.$/, 'x').replace(/\.(.)$/, 'x$1')}x.io`.slice(0, length)
  }
  if (format === 'uri' || format === 'url' || format === 'iri' || format === 'uri-reference') {
    return length < 12 ? '' : `https://x.io${length > 12 ? '/' : ''}${letters(random, length - 13)}`
  }
  if (format === 'password' || format === undefined || start === '') return undefined
  return /^(?:date|date-time|time|uuid|ipv4|ipv6|duration|hostname|byte)$/.test(format) ? start : undefined
}
