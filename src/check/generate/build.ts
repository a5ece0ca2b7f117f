/** Builds one value of a node: what is hinted first, then plain values, as deep as it must be. */
import { isObject } from '../../openapi/json.ts'
import type { Random } from '../random.ts'
import { letters } from './letters.ts'
import { type Choice, choose, type Flat, type JsonType, type Node, type Option } from './node.ts'
import { makeNumber } from './number.ts'
import { isReference, makeText } from './text.ts'

/** How much of what is optional a value has. */
export type Size = 'minimal' | 'typical' | 'full'

/** Said when the rules of a node leave no value, or none that could be found. */
export class Unsatisfiable extends Error {}

/** What building needs to know of the place it is at. */
export interface Building {
  readonly flat: (node: Node) => Flat
  readonly random: Random
  readonly size: Size
  /** Whether examples and defaults are used. */
  readonly hinted: boolean
  /** The last part of the name of the place. */
  readonly name: string
  readonly hint: unknown
  /** The schemas on the way here. */
  readonly above: readonly string[]
  /** How many objects and lists this one is in. */
  readonly depth: number
  /** How many more values this one may have where it need not: wide and deep schemas would grow without end. */
  readonly room: { left: number }
}

const DEEPEST = 16
const DEEP = 3

/** A value of a node. Whether it really fits is for the contract to say. Throws `Unsatisfiable`. */
export function build(node: Node, at: Building): unknown {
  const flat = settled(node, at)
  if (flat.never) throw new Unsatisfiable(`nothing fits ${flat.node.pointers[0]}`)
  if (at.depth > DEEPEST) throw new Unsatisfiable(`${node.pointers[0]} has no end`)
  at.room.left--
  const inner = { ...at, above: [...at.above, ...flat.node.pointers], depth: at.depth + 1 }
  const hint = at.hint ?? (at.hinted ? flat.hints.find((one) => fitsType(flat, one)) : undefined)
  if (flat.enum) return pickEnum(flat, at, hint)
  const type = typeFor(flat, at, hint)
  if (type === 'null') return null
  if (type === 'boolean') return typeof hint === 'boolean' ? hint : at.random.next() < 0.5
  if (type === 'integer' || type === 'number') return typeof hint === 'number' ? hint : makeNumber(flat, type === 'integer', at.random)
  if (type === 'array') return buildArray(flat, { ...inner, hint })
  if (type === 'object') return buildObject(flat, { ...inner, hint })
  const text = makeText(flat, at.name, at.random, hint)
  if (text === undefined) throw new Unsatisfiable(`no text fits ${flat.node.pointers[0]}`)
  return text
}

/** A node with every choice made. */
function settled(node: Node, at: Building): Flat {
  let flat = at.flat(node)
  for (let rounds = 0; flat.choices.length > 0 && rounds < 20; rounds++) {
    const [choice] = flat.choices
    if (!choice) break
    flat = at.flat(choose(flat.node, choice, pickOption(flat, choice, at)))
  }
  return flat
}

function pickOption(flat: Flat, choice: Choice, at: Building): Option {
  const possible = choice.options.filter((option) => !at.flat(choose(flat.node, choice, option)).never)
  if (possible.length === 0) throw new Unsatisfiable(`no part of ${choice.pointer} can be met`)
  const isNull = (option: Option) => at.flat(choose(flat.node, choice, option)).types?.join() === 'null'
  const nulls = possible.filter(isNull)
  const open = possible.filter((option) => !isNull(option) && !option.pointers.some((pointer) => at.above.includes(pointer)))
  const left = open.length > 0 ? (at.depth > DEEP ? [...open, ...nulls] : open) : nulls.length > 0 ? nulls : possible
  const hinted = isObject(at.hint)
    ? left.find(({ fixed }) => Object.entries(fixed).some(([name, value]) => (at.hint as Record<string, unknown>)[name] === value))
    : undefined
  if (hinted) return hinted
  // What `if` asks for is seldom the plain case.
  if (choice.keyword === 'if' && at.hinted) return left[left.length - 1] as Option
  // Beyond some depth the way that ends soonest is taken, as far as one can see.
  if (at.depth > DEEP) return [...left].sort((one, other) => weight(one, flat, choice, at) - weight(other, flat, choice, at))[0] as Option
  return at.size === 'minimal' && at.hinted ? (left[0] as Option) : at.random.pick(left)
}

function weight(option: Option, flat: Flat, choice: Choice, at: Building): number {
  const met = at.flat(choose(flat.node, choice, option))
  return met.required.size + met.choices.length + (met.types?.includes('null') ? -1 : 0)
}

function pickEnum(flat: Flat, at: Building, hint: unknown): unknown {
  const values = flat.enum?.value.filter((value) => fitsType(flat, value)) ?? []
  if (values.length === 0) throw new Unsatisfiable(`no value of ${flat.enum?.pointer} fits`)
  const known = values.find((value) => JSON.stringify(value) === JSON.stringify(hint))
  return hint !== undefined && known !== undefined
    ? known
    : at.hinted
      ? (values.find((value) => value !== null) ?? null)
      : at.random.pick(values)
}

/** The JSON type of a value. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as JsonType
}

/** Whether a value is of a type that is allowed. */
export function fitsType({ types }: Flat, value: unknown): boolean {
  const type = typeOf(value)
  return value !== undefined && (!types || types.includes(type) || (type === 'integer' && types.includes('number')))
}

/** The types of a node where it names none: what its keywords speak of. */
export function impliedTypes(flat: Flat): readonly JsonType[] {
  if (flat.types) return flat.types
  if (flat.properties.size > 0 || flat.required.size > 0 || flat.additional.node || flat.additional.closed) return ['object']
  if (flat.items || flat.prefix.length > 0 || flat.numbers.minItems) return ['array']
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum } = flat.numbers
  return minimum || maximum || multipleOf || exclusiveMaximum || exclusiveMinimum ? ['number'] : ['string']
}

function typeFor(flat: Flat, at: Building, hint: unknown): JsonType {
  const types = impliedTypes(flat)
  if (hint !== undefined && hint !== null && fitsType(flat, hint)) {
    const type = typeOf(hint)
    return type === 'integer' && !types.includes('integer') && flat.types ? 'number' : type
  }
  const plain = types.filter((type) => type !== 'null')
  if (plain.length === 0) return 'null'
  return at.hinted ? (plain[0] as JsonType) : at.random.pick(plain)
}

function buildArray(flat: Flat, at: Building): unknown[] {
  const least = Math.max(flat.numbers.minItems?.value ?? 0, flat.contains ? 1 : 0)
  const most = flat.numbers.maxItems?.value ?? Number.POSITIVE_INFINITY
  const hints = Array.isArray(at.hint) ? at.hint : []
  const wanted =
    at.size === 'minimal' || at.depth > DEEP || at.room.left < 0 || flat.items === undefined
      ? least
      : Math.max(least === 0 ? 1 : least + 1, hints.length)
  const count = Math.min(most, wanted)
  const items: unknown[] = []
  for (let tries = 0; items.length < count && tries < 20 * count; tries++) {
    const index = items.length
    const node = index === 0 && flat.contains ? merged(flat.items, flat.contains) : (flat.prefix[index] ?? flat.items)
    const inner = { ...at, hint: tries > 3 * count ? undefined : hints[index], hinted: at.hinted && tries <= count }
    try {
      const item = node ? build(node, inner) : letters(at.random, 6)
      if (!flat.uniqueItems || !items.some((other) => JSON.stringify(other) === JSON.stringify(item))) items.push(item)
    } catch (error) {
      if (items.length >= least) break
      throw error
    }
  }
  return items
}

function merged(node: Node | undefined, other: Node): Node {
  return node ? { ...node, pointers: [...node.pointers, ...other.pointers] } : other
}

function buildObject(flat: Flat, at: Building): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const hints = isObject(at.hint) ? at.hint : {}
  for (const name of namesOf(flat, at, hints)) {
    const required = flat.required.has(name)
    try {
      result[name] = name in flat.node.fixed ? flat.node.fixed[name] : buildProperty(flat, name, { ...at, name, hint: hints[name] })
    } catch (error) {
      if (required || !(error instanceof Unsatisfiable)) throw error
    }
  }
  const least = flat.numbers.minProperties?.value ?? 0
  const map = at.size !== 'minimal' && flat.additional.node && flat.properties.size === 0 && at.depth < DEEP ? 1 : 0
  for (let index = 0; Object.keys(result).length < Math.max(least, map) && index < 50; index++) {
    const name = nameFor(flat, at)
    if (!(name in result)) result[name] = buildProperty(flat, name, { ...at, name, hint: undefined })
  }
  return result
}

function buildProperty(flat: Flat, name: string, at: Building): unknown {
  const patterned = flat.patternProperties.filter(({ value }) => new RegExp(value).test(name)).map(({ pointer }) => pointer)
  const declared = flat.properties.get(name)
  const node = declared ?? (patterned.length > 0 ? undefined : flat.additional.node)
  if (!node && patterned.length === 0) return at.hint ?? letters(at.random, 6)
  return build({ pointers: [...(node?.pointers ?? []), ...patterned], made: [], fixed: {} }, at)
}

function nameFor(flat: Flat, at: Building): string {
  const optional = [...flat.properties.keys()].filter((name) => !at.flat(flat.properties.get(name) as Node).readOnly)
  if (optional.length > 0 && at.random.next() < 0.7) return at.random.pick(optional)
  const [pattern] = flat.patternProperties
  const node = flat.propertyNames ?? undefined
  if (node) return String(build(node, { ...at, hint: undefined, name: 'key' }))
  return (
    (pattern && makeText({ ...at.flat({ pointers: [], made: [], fixed: {} }), patterns: [pattern] }, 'key', at.random, undefined)) ??
    letters(at.random, 5)
  )
}

/** The names that an object gets: those it must have, and of the others as many as its size says. */
function namesOf(flat: Flat, at: Building, hints: Readonly<Record<string, unknown>>): string[] {
  const most = flat.numbers.maxProperties?.value ?? Number.POSITIVE_INFINITY
  const wanted = new Set(flat.required.keys())
  for (const [name, node] of flat.properties) {
    if (wanted.has(name) || wanted.size >= most) continue
    const property = at.flat(node)
    if (property.never || property.readOnly) continue
    if (isWanted(name, node, property, at, hints)) wanted.add(name)
  }
  if (at.size !== 'minimal')
    for (const name of Object.keys(hints)) if (!flat.additional.closed && !flat.properties.has(name) && wanted.size < most) wanted.add(name)
  for (const name of wanted) for (const other of flat.dependent.get(name) ?? []) wanted.add(other)
  return [...wanted]
}

function isWanted(name: string, node: Node, flat: Flat, at: Building, hints: Readonly<Record<string, unknown>>): boolean {
  if (at.size === 'minimal') return false
  if (name in hints) return true
  const again = node.pointers.some((pointer) => at.above.includes(pointer) || flat.node.pointers.some((other) => at.above.includes(other)))
  if (at.depth > (at.size === 'full' ? DEEP + 1 : DEEP) || at.room.left < 0 || again) return false
  if (at.size === 'full') return true
  return !flat.deprecated && !isReference(name) && !refersByUuid(flat, at) && (flat.hints.length > 0 || at.random.next() < 0.7)
}

/** Whether a field holds ids of other things: what is made up would name nothing. */
function refersByUuid(flat: Flat, at: Building): boolean {
  return (flat.items ? at.flat(flat.items) : flat).format?.value === 'uuid'
}
