/** Values for properties: fast-check draws and shrinks them. */
import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import { createRandom } from '../random.ts'
import { impliedTypes } from './build.ts'
import { choose, type Flat, type JsonType, type Node, nodeAt } from './node.ts'
import { multipleNear, rangeOf, rounded } from './number.ts'
import { compiled } from './pattern.ts'
import type { Making } from './place.ts'
import { fitsText, lengthsOf, makeText } from './text.ts'

/** Levels below which only what is required is drawn. */
const DEEP = 3
/** Letters from many scripts, each one code point. */
const LETTERS = [...'aZ09 -_.éßøñŽ東京あשд한']

/** Valid values of a schema. What is drawn against rules that no part tells of is made anew from the same chance. */
export function arbitraryOf(schema: string, making: Making): Arbitrary<unknown> {
  const node = nodeAt(schema)
  return arbitraryAt(node, making, '', 0).map((value) =>
    making.fits(node, value) ? value : making.make(node, createRandom(1, JSON.stringify(value) ?? ''), 'typical'),
  )
}

function arbitraryAt(node: Node, making: Making, name: string, depth: number): Arbitrary<unknown> {
  const flat = making.flat(node)
  const [choice] = flat.choices
  if (choice) {
    const options = choice.options.map((option) => choose(flat.node, choice, option)).filter((one) => !making.flat(one).never)
    const open = options.filter((one) => depth < DEEP || making.flat(one).choices.length === 0)
    const [first = node, ...others] = (open.length > 0 ? open : options).slice(0, depth < DEEP ? 8 : 1)
    if (first === node || depth > 12) return constant(null)
    return oneof(...[first, ...others].map((one) => arbitraryAt(one, making, name, depth)))
  }
  if (flat.never) return constant(null)
  if (flat.enum) return constantFrom(...flat.enum.value)
  const types = impliedTypes(flat)
  return types.length === 1 && types[0]
    ? ofType(types[0], flat, making, name, depth)
    : oneof(...types.map((type) => ofType(type, flat, making, name, depth)))
}

function ofType(type: JsonType, flat: Flat, making: Making, name: string, depth: number): Arbitrary<unknown> {
  if (type === 'null') return constant(null)
  if (type === 'boolean') return boolean()
  if (type === 'integer' || type === 'number') return numbers(flat, type === 'integer')
  if (type === 'string') return texts(flat, name)
  return type === 'array' ? lists(flat, making, name, depth) : objects(flat, making, depth)
}

function numbers(flat: Flat, whole: boolean): Arbitrary<number> {
  const { least, most, step } = rangeOf(flat, whole)
  const low = Number.isFinite(least) ? least : Math.min(0, most - 1000 * step)
  const high = Number.isFinite(most) ? most : Math.max(0, low) + 1000 * step
  const steps = Math.max(0, Math.min(2 ** 31 - 1, Math.floor(rounded((high - low) / step))))
  return integer({ min: 0, max: steps }).map((count) => multipleNear(flat, rounded(low + count * step), { low, high, step }))
}

function texts(flat: Flat, name: string): Arbitrary<string> {
  const made = integer({ min: 0, max: 2 ** 30 }).map((seed) => makeText(flat, name, createRandom(seed, name), undefined) ?? '')
  if (flat.format) return made
  const [pattern] = flat.patterns
  const expression = pattern && compiled(pattern.value)
  const fitting = (drawn: Arbitrary<string>) =>
    drawn.map((text) =>
      fitsText(flat, text) && fitsText(flat, text.trim())
        ? text
        : (makeText(flat, name, createRandom(text.length, text), undefined) ?? text),
    )
  if (pattern) {
    try {
      return expression ? oneof(made, fitting(stringMatching(expression, { size: 'xsmall' }))) : made
    } catch {
      return made
    }
  }
  const { least, most } = lengthsOf(flat)
  const maxLength = Math.min(most, least + 24)
  // A server that trims what it keeps must not be left with less than the schema asks for.
  const kept = (text: string) => ([...text.trim()].length < least ? text.replace(/^\s+|\s+$/g, (gap) => 'x'.repeat([...gap].length)) : text)
  return oneof(
    made,
    string({ minLength: least, maxLength, unit: 'grapheme-ascii' }).map(kept),
    string({ minLength: least, maxLength, unit: constantFrom(...LETTERS) }).map(kept),
  )
}

function lists(flat: Flat, making: Making, name: string, depth: number): Arbitrary<unknown[]> {
  const least = flat.numbers.minItems?.value ?? 0
  const maxLength = Math.min(flat.numbers.maxItems?.value ?? Number.POSITIVE_INFINITY, depth < DEEP ? least + 3 : least)
  if (!flat.items || flat.prefix.length > 0) return constant([])
  const items = arbitraryAt(flat.items, making, name, depth + 1)
  if (!flat.uniqueItems) return array(items, { minLength: least, maxLength })
  return uniqueArray(items, { minLength: least, maxLength, selector: (item) => JSON.stringify(item) })
}

function objects(flat: Flat, making: Making, depth: number): Arbitrary<object> {
  const parts: Record<string, Arbitrary<unknown>> = {}
  for (const [name, property] of flat.properties) {
    const required = flat.required.has(name)
    const rules = making.flat(property)
    if (rules.never || rules.readOnly || (!required && depth >= DEEP) || depth > 12) continue
    parts[name] = name in flat.node.fixed ? constant(flat.node.fixed[name]) : arbitraryAt(property, making, name, depth + 1)
  }
  const requiredKeys = Object.keys(parts).filter((name) => flat.required.has(name))
  return record(parts, { requiredKeys, noNullPrototype: true })
}
