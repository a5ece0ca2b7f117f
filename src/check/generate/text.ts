/** Makes strings that fit their rules: plain words first, those of a format, and last any that a pattern describes. */
import type { Random } from '../random.ts'
import { formatted } from './format.ts'
import { digits, letters } from './letters.ts'
import type { Flat } from './node.ts'
import { compiled, matching, reshaped, resized } from './pattern.ts'
import { FIRST_NAMES, LAST_NAMES, WORDS } from './words.ts'

/** Names of fields whose values an API may want to be unique. */
const UNIQUE = /(?:name|title|slug|e_?mail|login|user|label|key|code|sku|isbn|handle|alias|identifier|serial|subject|domain)$/i

/** Names of fields that refer to another thing. */
const REFERENCE = /(?:[a-z0-9](?:_ids?|Ids?|_uuids?|Uuids?)|_ref)$/

/** Whether a field refers to another thing, by its name. */
export function isReference(name: string): boolean {
  return REFERENCE.test(name)
}

/** Whether a text may have to be unique: never where only some are allowed. */
export function mayBeUnique(flat: Flat, name: string): boolean {
  if (flat.enum) return false
  if (flat.format) return ['email', 'idn-email', 'uuid'].includes(flat.format.value) && !isReference(name)
  return UNIQUE.test(name)
}

/** The shortest and the longest length that the rules allow. */
export function lengthsOf({ numbers }: Flat): { least: number; most: number } {
  return { least: numbers.minLength?.value ?? 0, most: numbers.maxLength?.value ?? Number.POSITIVE_INFINITY }
}

/** The length of a text as JSON Schema counts it: in code points. */
export function lengthOf(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Whether a text fits the lengths and patterns; formats are the contract's to judge. */
export function fitsText(flat: Flat, text: string): boolean {
  const { least, most } = lengthsOf(flat)
  const length = lengthOf(text)
  return length >= least && length <= most && flat.patterns.every(({ value }) => compiled(value)?.test(text) !== false)
}

/** A text that fits; `hint` is kept where it may be. `undefined` when none was found. */
export function makeText(flat: Flat, name: string, random: Random, hint: unknown): string | undefined {
  if (typeof hint === 'string' && hint !== '' && fitsText(flat, hint)) {
    if (!mayBeUnique(flat, name)) return hint
    const varied = variants(hint, flat, random).find((text) => fitsText(flat, text))
    if (varied !== undefined) return varied
  }
  return candidates(flat, name, random).find((text) => fitsText(flat, text)) ?? patterned(flat, random)
}

function patterned(flat: Flat, random: Random): string | undefined {
  const [first] = flat.patterns
  if (!first) return undefined
  const drawn = matching(first)
  const { least, most } = lengthsOf(flat)
  const expressions = flat.patterns.map(({ value }) => compiled(value))
  const sized = () => drawn.slice(0, 6).map((text) => resized(expressions, text, Math.min(Math.max(lengthOf(text), least), most)))
  const found = drawn.find((text) => fitsText(flat, text)) ?? sized().find((text) => text !== undefined && fitsText(flat, text))
  if (found === undefined) return undefined
  const other = reshaped(found, random)
  return fitsText(flat, other) ? other : found
}

function candidates(flat: Flat, name: string, random: Random): string[] {
  const { least, most } = lengthsOf(flat)
  const sized = (text: string) => {
    const filled = text.length >= least ? text : text + letters(random, least - text.length)
    return filled.length <= most ? filled : filled.slice(0, most).replace(/[ -]$/, 'x')
  }
  if (flat.format) {
    const texts = formatted(flat.format.value, random)
    if (texts) return texts.flatMap((text) => [text, ...(text.includes('@') ? [sizedEmail(text, least, most)] : [])])
  }
  const own = named(name, random)
  // Where a pattern stands, plain shapes are tried before the pattern is read: they look like what people write.
  const shapes =
    flat.patterns.length === 0
      ? []
      : [
          letters(random, 6),
          letters(random, 3).toUpperCase(),
          digits(random, 4),
          `${letters(random, 1).toUpperCase()}${letters(random, 5)}`,
        ]
  return [own, sized(own), ...shapes, ...shapes.map(sized)]
}

function sizedEmail(text: string, least: number, most: number): string {
  if (text.length < least) return text.replace('@', `@${'mail.'.repeat(Math.ceil((least - text.length) / 5))}`).slice(0, 250)
  return text.length > most ? `${text.slice(0, Math.max(1, most - 5))}@x.io` : text
}

function variants(hint: string, flat: Flat, random: Random): string[] {
  const token = letters(random, 5)
  const { most } = lengthsOf(flat)
  if (/^[^@\s]+@[^@\s]+$/.test(hint)) {
    const [local = '', host = ''] = hint.split('@')
    return [`${local.replace(/\+.*$/, '')}.${token}@${host}`, `${token}@${host}`]
  }
  if (flat.format?.value === 'uuid') return formatted('uuid', random) ?? []
  const cut = (text: string) => text.slice(0, Math.max(0, Math.min(most, 200) - token.length - 1))
  const numbers = hint.replace(/\d/g, () => String(random.integer(0, 9)))
  return [`${cut(hint)}-${token}`, `${cut(hint)}${token}`, `${cut(hint)} ${token}`, ...(numbers === hint ? [] : [numbers])]
}

function named(name: string, random: Random): string {
  const person = `${random.pick(FIRST_NAMES)}`
  if (/e_?mail/i.test(name)) return `${person.toLowerCase()}.${letters(random, 5)}@example.com`
  if (/ur[il]$|link$|website|homepage/i.test(name)) return `https://example.com/${letters(random, 6)}`
  if (/phone|mobile|fax/i.test(name)) return `+1555${digits(random, 7)}`
  if (/first_?name|given_?name/i.test(name)) return person
  if (/last_?name|surname|family_?name/i.test(name)) return random.pick(LAST_NAMES)
  if (/password|secret/i.test(name)) return `Pass-${digits(random, 4)}-${letters(random, 6)}`
  return `${random.pick(WORDS)}-${letters(random, 5)}`
}
