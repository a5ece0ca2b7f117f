/**
 * The ways in which servers read a parameter. Its text has no type, so every coercion that frameworks are known for counts: numbers and
 * booleans by any usual spelling, the first or the last of a repeated name, commas split or kept, an empty text as nothing.
 */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import { type Parameter, percentDecoded, readCookie } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { type Decode, objectReadings, readingsOf } from '../../openapi/style.ts'
import type { WireRequest } from '../wire.ts'
import type { ReadValue } from './reading.ts'

type Pair = readonly [name: string, text: string]

/** Every value that a parameter of a request may be read as. */
export function parameterValues(document: Document, operation: Operation, parameter: Parameter, wire: WireRequest): ReadValue[] {
  const { name, style, explode, types, properties } = parameter
  const [path = '', search = ''] = wire.path.split(/\?(.*)/s)
  const query = pairsOf(search, '&')
  if (
    parameter.in === 'query' &&
    (style === 'deepObject' || (style === 'form' && explode && types.includes('object') && !parameter.content))
  ) {
    const deep = style === 'deepObject'
    const own = query
      .filter(([key]) => (deep ? key.startsWith(`${name}[`) : properties.has(key)))
      .map(([key, text]): Pair => [deep ? key.slice(name.length + 1).replace(/\].*$/s, '') : key, text])
    if (own.length > 0)
      return objectReadings(parameter, own, plainQuery).map((value, at) => ({ reading: at === 0 ? 'as declared' : 'as text', value }))
  }
  const texts = textsOf(operation, parameter, wire, path, query)
  if (texts === undefined) return absence(document, parameter, 'left out')
  return [
    ...textValues(parameter, texts),
    ...(texts.every((text) => text === '') ? absence(document, parameter, 'empty taken for left out') : []),
  ]
}

function absence(document: Document, { schema, required }: Parameter, reading: string): ReadValue[] {
  const filled = schema !== undefined && valueAt(document.json, `${schema}/default`) !== undefined
  return [{ reading, absent: !required }, ...(filled ? [{ reading: 'default filled in', absent: true }] : [])]
}

function textsOf(
  operation: Operation,
  { in: place, name }: Parameter,
  wire: WireRequest,
  path: string,
  query: readonly Pair[],
): string[] | undefined {
  if (place === 'path') {
    const text = inPath(operation.path, path, name)
    return text === undefined ? undefined : [text]
  }
  if (place === 'query') {
    const texts = query.filter(([key]) => key === name || key === `${name}[]`).map(([, text]) => text)
    return texts.length === 0 ? undefined : texts
  }
  const header = (wanted: string) => wire.headers.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
  const text = place === 'header' ? header(name.toLowerCase()) : readCookie(header('cookie'), name)
  return text === null ? undefined : [text]
}

function textValues(parameter: Parameter, texts: readonly string[]): ReadValue[] {
  const { types, items, content } = parameter
  const decode = parameter.in === 'query' ? plainQuery : parameter.in === 'header' ? (text: string) => text : plain
  const found: ReadValue[] = []
  const lists = types.includes('array')
  const add = (reading: string, values: readonly unknown[], lax?: true) =>
    found.push(...values.map((value) => ({ reading, value, ...(lax && { lax }) })))
  if (content !== undefined) return [...fromJson(texts[0] ?? '', decode, 'as JSON')]
  add('as declared', readingsOf(parameter, texts, decode))
  const decodes: readonly (readonly [string, Decode])[] = [
    ['trimmed', (text) => decode(text).trim()],
    ['decoded twice', (text) => plain(decode(text))],
    ['plus signs kept', plain],
  ]
  for (const [reading, other] of decodes) add(reading, readingsOf(parameter, texts, other))
  // A list that comes one by one is all of its items: to look at one of them is lax.
  const one = (lax?: true) => {
    if (texts.length < 2) return
    add('the last of many', readingsOf(parameter, texts.slice(-1), decode), lax)
    add('the first of many', readingsOf(parameter, texts.slice(0, 1), decode), lax)
  }
  if (!lists) one()
  if (texts.length > 1) add('joined by commas', [texts.map(decode).join(',')])
  if (lists) {
    const split = texts.flatMap((text) => decode(text).split(',')).map((text) => text.trim())
    for (const [reading, list] of [
      ['commas split', split],
      ['commas kept', texts.map(decode)],
    ] as const) {
      add(reading, [list.filter((text) => text !== '')])
      add(`${reading}, items coerced`, [list.map((text) => coerced(items, text)[0] ?? text)])
    }
  }
  if (lists || types.includes('object'))
    found.push(...fromJson(texts[0] ?? '', decode, 'as JSON').filter(({ fault }) => fault === undefined))
  for (const text of new Set([texts[0] ?? '', texts.at(-1) ?? ''])) add('coerced', coerced(types, decode(text)))
  if (lists) one(true)
  return found
}

/** What a text may be coerced to. Servers use `Number`, `parseInt` and lists of words for true and false. */
export function coerced(types: readonly string[], text: string): unknown[] {
  const found: unknown[] = []
  const trimmed = text.trim()
  const any = types.length === 0
  if (any || types.includes('number') || types.includes('integer')) {
    if (Number.isFinite(Number(trimmed))) found.push(Number(trimmed))
  }
  if (types.includes('integer')) {
    const start = /^[+-]?\d+/.exec(trimmed)
    if (start) found.push(Number(start[0]))
  }
  if (any || types.includes('boolean')) {
    if (/^(?:true|1|yes|on|t|y)$/i.test(trimmed)) found.push(true)
    if (/^(?:false|0|no|off|f|n)?$/i.test(trimmed)) found.push(false)
  }
  if (any || types.includes('null')) if (/^(?:null|)$/i.test(trimmed)) found.push(null)
  if (any || types.includes('string')) found.push(trimmed)
  return found
}

function fromJson(text: string, decode: Decode, reading: string): ReadValue[] {
  try {
    return [{ reading, value: JSON.parse(decode(text)) }]
  } catch (error) {
    return [{ reading, fault: `it is not JSON: ${(error as Error).message}` }]
  }
}

function inPath(template: string, path: string, name: string): string | undefined {
  const names: string[] = []
  const source = template.split(/(\{[^{}]+\})/).map((part) => {
    if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(part.slice(1, -1))
    return '([^/]*)'
  })
  const match = new RegExp(`^${source.join('')}/?$`).exec(path)
  const at = names.indexOf(name)
  return match && at !== -1 ? match[at + 1] : undefined
}

function pairsOf(text: string, between: string): Pair[] {
  return text
    .split(between)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return [plainQuery(at === -1 ? part : part.slice(0, at)), at === -1 ? '' : part.slice(at + 1)]
    })
}

const plain: Decode = (text) => percentDecoded(text) ?? text
const plainQuery: Decode = (text) => plain(text.replaceAll('+', ' '))
