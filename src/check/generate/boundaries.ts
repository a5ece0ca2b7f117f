/** Valid values at the bounds of each rule, each one change away from a valid base. */
import { isObject } from '../../openapi/json.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Random } from '../random.ts'
import { impliedTypes, typeOf } from './build.ts'
import { getAt, LEFT_OUT, setAt } from './edit.ts'
import { EDGES } from './format.ts'
import type { Boundary } from './generator.ts'
import { textOfLength } from './length.ts'
import { isPlainMultiple, rangeOf, rounded } from './number.ts'
import { type Making, type Site, sitesOf } from './place.ts'

/** The keyword of what no rule bounds: an API that refuses it may have a rule of its own. */
export const UNBOUNDED = 'unbounded'

/** A value for a place, with the rule that it stands for. */
export interface Draft {
  readonly keyword: string
  readonly schema: string
  readonly label: string
  readonly value: unknown
  /** Below the site: the name of the property that changes. */
  readonly name?: string
}

/** A text that is long and still no attack. */
const LONG = 5000
/** Longer bounds than this are not filled. */
const LONGEST = 100_000
const MOST_ITEMS = 1000

/** Valid values at the bounds of each rule; those that a rule sets come first. */
export function boundariesOf(schema: string, base: unknown, making: Making): Boundary[] {
  const found: Boundary[] = []
  const seen = new Set([JSON.stringify(base)])
  const random = making.random(base)
  const add = (site: Site, { value, name, ...draft }: Draft) => {
    const pointer = name === undefined ? site.pointer : `${site.pointer}/${escapePointer(name)}`
    for (const host of [site.host, ...withItemAlone(site)]) {
      const whole = setAt(host, pointer, value)
      const key = JSON.stringify(whole)
      if (seen.has(key)) return
      if (making.judge(schema, whole).length > 0) continue
      seen.add(key)
      found.push({ pointer, ...draft, value: whole, ...(host !== site.host && { from: host }) })
      return
    }
  }
  for (const site of sitesOf(schema, base, making, true)) {
    const { flat } = site
    if (!site.present && !site.item) add(site, { keyword: 'required', schema: flat.typeAt, label: 'sent', value: site.value })
    if (flat.enum) {
      const { pointer, value: values } = flat.enum
      for (const value of values) add(site, { keyword: 'enum', schema: pointer, label: `enum ${JSON.stringify(value)}`, value })
      continue
    }
    for (const draft of [
      ...textBounds(site, random),
      ...numberBounds(site),
      ...listBounds(site, making, random),
      ...parts(site, making, random),
    ])
      add(site, draft)
  }
  return found.sort((one, other) => rankOf(one) - rankOf(other))
}

/** The host of an item with no other items beside it: in a list without repeats they may hold the value that is tried. */
function withItemAlone({ item, pointer, host, value }: Site): unknown[] {
  const list = pointer.slice(0, pointer.lastIndexOf('/'))
  const items = item ? getAt(host, list) : undefined
  return Array.isArray(items) && items.length > 1 ? [setAt(host, list, [value])] : []
}

/** Which bounds are told of first: those that rules set, then what is left out, then what makes weak servers fall over. */
function rankOf({ keyword, label }: Boundary): number {
  if (label.startsWith('one step')) return 5
  if (keyword === UNBOUNDED) return ['shortest', 'Unicode', 'longest', 'zero', 'fewest items'].includes(label) ? 2 : 4
  if (keyword === 'required') return label === 'sent' ? 3 : 1
  return keyword === 'format' || keyword === 'type' ? 3 : 0
}

function textBounds({ flat, value }: Site, random: Random): Draft[] {
  if (!impliedTypes(flat).includes('string')) return []
  const { minLength, maxLength } = flat.numbers
  const at = (label: string, length: number, rule: { pointer: string } | undefined): Draft[] => {
    const text = length > LONGEST ? undefined : textOfLength(flat, value, length, random)
    const keyword = rule === undefined ? UNBOUNDED : label === 'shortest' ? 'minLength' : 'maxLength'
    return text === undefined ? [] : [{ keyword, schema: rule?.pointer ?? flat.typeAt, label, value: text }]
  }
  const drafts = [
    ...at('shortest', minLength?.value ?? 0, minLength),
    ...at('longest', maxLength?.value ?? (flat.patterns.length > 0 ? 200 : LONG), maxLength),
  ]
  const free = flat.patterns.length === 0 && flat.format === undefined
  // Short, so that a length counted in bytes or UTF-16 units is no reason to refuse it.
  const unicode = ['Žofie 東京 שלום', '👩‍🚀 a rocket'].map((text) => ({
    keyword: UNBOUNDED,
    schema: flat.typeAt,
    label: 'Unicode',
    value: text,
  }))
  const quoted = { keyword: UNBOUNDED, schema: flat.typeAt, label: 'quotes', value: `O'Hara "x" <b> \\ %` }
  const edges = (EDGES[flat.format?.value ?? ''] ?? []).map(([label, text]) => ({
    keyword: 'format',
    schema: flat.format?.pointer ?? '',
    label,
    value: text,
  }))
  return [...drafts, ...edges, ...(free ? [...unicode, quoted] : [])]
}

function numberBounds({ flat }: Site): Draft[] {
  const types = impliedTypes(flat)
  const whole = !types.includes('number')
  if (whole && !types.includes('integer')) return []
  const { least, most, step, below, above } = rangeOf(flat, whole)
  const drafts: Draft[] = []
  const add = (keyword: string, schema: string, label: string, value: number) => {
    if (Number.isFinite(value) && isPlainMultiple(flat, rounded(value))) drafts.push({ keyword, schema, label, value: rounded(value) })
  }
  const named = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1)
  if (below) {
    const label = named(below.pointer).startsWith('exclusive') ? 'just above the exclusive minimum' : 'at the minimum'
    add(named(below.pointer), below.pointer, label, least)
    if (least + step <= most) add(named(below.pointer), below.pointer, 'one step above the minimum', least + step)
  }
  if (above) {
    const label = named(above.pointer).startsWith('exclusive') ? 'just below the exclusive maximum' : 'at the maximum'
    add(named(above.pointer), above.pointer, label, most)
    if (most - step >= least) add(named(above.pointer), above.pointer, 'one step below the maximum', most - step)
  }
  for (const [label, value] of [
    ['zero', 0],
    ['negative', -1],
    ['beyond 31 bits', 2 ** 31],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
  ] as const) {
    add(UNBOUNDED, flat.typeAt, label, value)
  }
  if (!whole) add(flat.numbers.multipleOf ? UNBOUNDED : 'type', flat.typeAt, 'a fraction', Math.max(least, Math.min(most, 1.5)))
  return drafts
}

function listBounds({ flat, value, name }: Site, making: Making, random: Random): Draft[] {
  if (!Array.isArray(value) || !flat.items) return []
  const { minItems, maxItems } = flat.numbers
  const of = (label: string, count: number, rule: { pointer: string } | undefined): Draft[] => {
    const items = count > MOST_ITEMS ? undefined : itemsOf(flat, value, count, making, random, name)
    const keyword = rule === undefined ? UNBOUNDED : label === 'fewest' ? 'minItems' : 'maxItems'
    return items ? [{ keyword, schema: rule?.pointer ?? flat.typeAt, label: `${label} items`, value: items }] : []
  }
  return [
    ...of('fewest', minItems?.value ?? 0, minItems),
    ...(maxItems ? of('most', maxItems.value, maxItems) : of('some', value.length + 2, undefined)),
  ]
}

/** A list with a number of items, the old ones first. */
export function itemsOf(
  flat: Site['flat'],
  old: readonly unknown[],
  count: number,
  making: Making,
  random: Random,
  name: string,
): unknown[] | undefined {
  const items = old.slice(0, count)
  const known = new Set(items.map((item) => JSON.stringify(item)))
  for (let tries = 0; items.length < count && tries < 3 * count + 10; tries++) {
    const node = flat.prefix[items.length] ?? flat.items
    if (!node) return undefined
    try {
      const unused = flat.uniqueItems ? making.flat(node).enum?.value.find((one) => !known.has(JSON.stringify(one))) : undefined
      const item = unused ?? making.make(node, random, 'minimal', name)
      const key = JSON.stringify(item)
      if (!flat.uniqueItems || !known.has(key)) items.push(item)
      known.add(key)
    } catch {
      return undefined
    }
  }
  return items.length === count ? items : undefined
}

function parts({ flat, value, pointer }: Site, making: Making, random: Random): Draft[] {
  const drafts: Draft[] = []
  if (flat.types?.includes('null') && typeOf(value) !== 'null')
    drafts.push({ keyword: 'nullable', schema: flat.typeAt, label: 'null', value: null })
  if (impliedTypes(flat).includes('boolean')) {
    for (const one of [true, false]) drafts.push({ keyword: 'type', schema: flat.typeAt, label: String(one), value: one })
  }
  if (!isObject(value)) return drafts
  for (const [name, property] of flat.properties) {
    if (flat.required.has(name) || !Object.hasOwn(value, name)) continue
    drafts.push({ keyword: 'required', schema: property.pointers[0] ?? flat.typeAt, label: 'left out', value: LEFT_OUT, name })
  }
  if (pointer === '') {
    try {
      const least = making.make(flat.node, random, 'minimal', '', value)
      drafts.push({ keyword: 'required', schema: flat.typeAt, label: 'all that is optional left out', value: least })
    } catch {
      // Nothing smaller is known.
    }
  }
  return drafts
}
