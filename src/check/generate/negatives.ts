/** Invalid values, each one change away from a valid base, the most telling first. */
import { isObject } from '../../openapi/json.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Random } from '../random.ts'
import { type Draft, itemsOf } from './boundaries.ts'
import { LEFT_OUT, setAt } from './edit.ts'
import type { Negative } from './generator.ts'
import { badNumbers, badTexts } from './negative-scalar.ts'
import type { JsonType } from './node.ts'
import { type Making, type Site, sitesOf } from './place.ts'

/** Values that no reader takes for a type, then those that a lax one does. */
const WRONG: Readonly<Record<Exclude<JsonType, 'null'>, readonly (readonly [label: string, value: unknown])[]>> = {
  string: [
    ['an object instead of a string', { doppel: true }],
    ['a list instead of a string', ['doppel']],
    ['a number instead of a string', 7],
    ['a boolean instead of a string', true],
  ],
  integer: [
    ['a word instead of a number', 'doppel'],
    ['an object instead of a number', { doppel: true }],
    ['a fraction instead of an integer', 1.5],
    ['a numeric string instead of a number', '7'],
    ['a boolean instead of a number', true],
  ],
  number: [
    ['a word instead of a number', 'doppel'],
    ['an object instead of a number', { doppel: true }],
    ['a numeric string instead of a number', '7'],
    ['a boolean instead of a number', true],
  ],
  boolean: [
    ['a word instead of a boolean', 'doppel'],
    ['an object instead of a boolean', { doppel: true }],
    ['the string "true" instead of a boolean', 'true'],
    ['a number instead of a boolean', 1],
  ],
  array: [
    ['an object instead of a list', { doppel: true }],
    ['a word instead of a list', 'doppel'],
    ['a number instead of a list', 7],
  ],
  object: [
    ['a word instead of an object', 'doppel'],
    ['a list instead of an object', ['doppel']],
    ['a number instead of an object', 7],
  ],
}

/** How early kinds of negatives are worth sending. */
const [FIRST, RULE, SECOND, FAR, LAX] = [0, 1, 2, 3, 4]

type Ranked = Draft & { readonly rank: number }

/** Invalid values of a schema, each made from `base`; the first of each place come first, what lax readers take comes last. */
export function negativesOf(schema: string, base: unknown, making: Making): Negative[] {
  const found: (Negative & { readonly rank: number })[] = []
  const seen = new Set<string>()
  const random = making.random(base)
  for (const site of sitesOf(schema, base, making, true)) {
    for (const { value, name, keyword, schema: rule, label, rank } of draftsOf(site, making, random)) {
      const pointer = name === undefined ? site.pointer : `${site.pointer}/${escapePointer(name)}`
      const whole = setAt(site.host, pointer, value)
      const key = JSON.stringify(whole)
      if (seen.has(key) || making.judge(schema, whole).length === 0) continue
      seen.add(key)
      found.push({ pointer, keyword, schema: rule, description: label, value: whole, rank })
    }
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ rank: _, ...negative }) => negative)
}

function draftsOf(site: Site, making: Making, random: Random): Ranked[] {
  const { flat, value } = site
  const ranked = (rank: number, drafts: readonly Draft[]) => drafts.map((draft) => ({ ...draft, rank }))
  const { plain, lax } = wrongTypes(site)
  const objects = badObjects(site)
  const rules = [...badTexts(site, random), ...badNumbers(site), ...badLists(site, making, random), ...outsiders(site)]
  const near = (label: string) => (label.startsWith('nearly') ? LAX : label.startsWith('far') ? FAR : RULE)
  const none: Draft = { keyword: 'type', schema: flat.typeAt, label: 'null', value: null }
  return [
    ...ranked(FIRST, [...objects.filter(({ keyword }) => keyword === 'required'), ...plain.slice(0, 1)]),
    ...ranked(
      RULE,
      objects.filter(({ keyword }) => keyword !== 'required'),
    ),
    ...rules.map((draft) => ({ ...draft, rank: near(draft.label) })),
    ...ranked(SECOND, flat.types === undefined || flat.types.includes('null') || value === null ? [] : [none]),
    ...ranked(FAR, plain.slice(1)),
    ...ranked(LAX, lax),
  ]
}

function wrongTypes({ flat }: Site): { readonly plain: Draft[]; readonly lax: Draft[] } {
  const types = flat.types?.filter((type): type is Exclude<JsonType, 'null'> => type !== 'null') ?? []
  const [first] = types
  if (first === undefined) return { plain: [], lax: [] }
  const drafts = WRONG[first].map(([label, value]) => ({ keyword: 'type', schema: flat.typeAt, label, value }))
  const coercible = ({ value }: Draft) =>
    first !== 'array' &&
    first !== 'object' &&
    (typeof value === 'boolean' || value === '7' || value === 'true' || (typeof value === 'number' && first !== 'integer'))
  return { plain: drafts.filter((draft) => !coercible(draft)), lax: drafts.filter(coercible) }
}

function outsiders({ flat }: Site): Draft[] {
  if (!flat.enum) return []
  const { pointer, value: values } = flat.enum
  const keyword = pointer.endsWith('/const') ? 'const' : 'enum'
  const numbers = values.filter((value) => typeof value === 'number')
  const outsider =
    numbers.length > 0
      ? Math.max(...numbers) + 1
      : values.some((value) => typeof value === 'boolean')
        ? !values.includes(true)
        : 'doppel-outsider'
  return [{ keyword, schema: pointer, label: `${JSON.stringify(outsider)}, which is not one of the values`, value: outsider }]
}

function badLists({ flat, value, name }: Site, making: Making, random: Random): Draft[] {
  if (!Array.isArray(value)) return []
  const drafts: Draft[] = []
  const { minItems, maxItems } = flat.numbers
  if (minItems && minItems.value > 0) {
    const items = itemsOf(flat, value, minItems.value - 1, making, random, name)
    if (items) drafts.push({ keyword: 'minItems', schema: minItems.pointer, label: '1 item too few', value: items })
  }
  if (maxItems && maxItems.value < 1000) {
    const items = itemsOf(flat, value, maxItems.value + 1, making, random, name)
    if (items) drafts.push({ keyword: 'maxItems', schema: maxItems.pointer, label: '1 item too many', value: items })
  }
  if (flat.uniqueItems) {
    const [item] = itemsOf(flat, value, 1, making, random, name) ?? []
    const twice = item === undefined ? [] : [...value.slice(0, 1), item, item].slice(-Math.min(3, maxItems?.value ?? 3))
    if (twice.length > 1) drafts.push({ keyword: 'uniqueItems', schema: flat.uniqueItems.pointer, label: 'one item twice', value: twice })
  }
  return drafts
}

function badObjects({ flat, value }: Site): Draft[] {
  if (!isObject(value)) return []
  const drafts: Draft[] = []
  for (const [name, pointer] of flat.required) {
    if (Object.hasOwn(value, name)) drafts.push({ keyword: 'required', schema: pointer, label: 'left out', value: LEFT_OUT, name })
  }
  if (flat.tag && Object.hasOwn(value, flat.tag.value)) {
    const label = 'a tag that names no schema'
    drafts.push({ keyword: 'discriminator', schema: flat.tag.pointer, label, value: 'doppel-unknown', name: flat.tag.value })
  }
  if (flat.additional.closed) {
    const keyword = flat.additional.closed.slice(flat.additional.closed.lastIndexOf('/') + 1)
    drafts.push({
      keyword,
      schema: flat.additional.closed,
      label: 'a property that is not declared',
      value: 'doppel',
      name: 'doppel_undeclared',
    })
  }
  const { minProperties, maxProperties } = flat.numbers
  const names = Object.keys(value)
  if (minProperties && minProperties.value > 0 && !names.some((name) => flat.required.has(name))) {
    const few = Object.fromEntries(names.slice(0, minProperties.value - 1).map((name) => [name, value[name]]))
    drafts.push({ keyword: 'minProperties', schema: minProperties.pointer, label: '1 property too few', value: few })
  }
  if (maxProperties && maxProperties.value < 200 && !flat.additional.closed) {
    const more = Object.fromEntries(
      Array.from({ length: maxProperties.value + 1 - names.length }, (_, index) => [`doppel${index}`, 'doppel']),
    )
    drafts.push({ keyword: 'maxProperties', schema: maxProperties.pointer, label: '1 property too many', value: { ...value, ...more } })
  }
  for (const [name, needed] of flat.dependent) {
    const [other] = needed
    if (other !== undefined && Object.hasOwn(value, name) && Object.hasOwn(value, other)) {
      drafts.push({ keyword: 'dependentRequired', schema: flat.typeAt, label: `left out beside ${name}`, value: LEFT_OUT, name: other })
    }
  }
  return drafts
}
