/** The styles of parameters: what their texts stand for, and what else they may be taken for where a text has several readings. */

/** The styles of OpenAPI. */
export type Style = 'matrix' | 'label' | 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

/** How the text of a value is read. */
export interface Notation {
  /** The JSON types that it may have, as far as the schema says. */
  readonly types: readonly string[]
  /** The types of the items of a list. */
  readonly items: readonly string[]
  /** The types of the properties of an object. */
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** The types of the items of those properties that are lists. */
  readonly lists?: ReadonlyMap<string, readonly string[]>
  /** The types of properties that have no name of their own. */
  readonly rest?: readonly string[]
  readonly style: Style
  /** Whether the items of a list, or the properties of an object, come one by one. */
  readonly explode: boolean
}

/** A text as it was before it was encoded. */
export type Decode = (text: string) => string

const asItIs: Decode = (text) => text

/** The value that texts stand for, by the types of the parameter. A repeated scalar counts by its first. */
export function decodeParameter(notation: Notation & { readonly name: string }, texts: readonly string[]): unknown {
  const { types } = notation
  if (types.includes('array') || types.includes('object')) return readingsOf(notation, texts)[0]
  return scalarReadings(types, bare(notation, texts[0] ?? ''))[0]
}

/** All values that texts may stand for; the document's own reading is the first. Encodings are taken off after splitting. */
export function readingsOf(notation: Notation & { readonly name: string }, texts: readonly string[], decode: Decode = asItIs): unknown[] {
  const { types, items } = notation
  const [first = '', last = first] = [texts[0], texts.at(-1)]
  const found: unknown[] = []
  if (types.includes('array')) {
    const lists = [piecesOf(notation, texts), ...(texts.length === 1 ? [listed(decode(first))] : [])]
    for (const list of lists) found.push(...listReadings(items, list.map(decode)))
    // A list of one name by name is often sent with commas.
    if (notation.explode && notation.style === 'form') found.push(...listReadings(items, texts.flatMap(listed).map(decode)))
  }
  if (types.includes('object')) found.push(...objectReadings(notation, pairsOf(notation, first), decode))
  const scalars = types.filter((type) => type !== 'array' && type !== 'object')
  if (scalars.length > 0 || types.length === 0) {
    for (const text of first === last ? [first] : [first, last]) found.push(...scalarReadings(scalars, decode(bare(notation, text))))
  }
  return found.length === 0 ? [decode(first)] : found
}

/** All values that the named parts of an object may stand for. */
export function objectReadings(
  { properties, lists, rest = [] }: Pick<Notation, 'properties' | 'lists' | 'rest'>,
  pairs: readonly (readonly [string, string])[],
  decode: Decode,
) {
  const read = (asText: boolean) => {
    const value: Record<string, unknown> = {}
    const typed = (types: readonly string[], text: string) => (asText ? text : scalarReadings(types, text)[0])
    for (const [name, text] of pairs) {
      const key = decode(name)
      const plain = decode(text)
      const wanted = properties.get(key) ?? rest
      const before = Object.hasOwn(value, key) ? value[key] : undefined
      const list = wanted.includes('array') ? listed(plain).map((item) => typed(lists?.get(key) ?? ['string'], item)) : undefined
      const part = list ? [...(Array.isArray(before) ? before : []), ...list] : typed(wanted, plain)
      Object.defineProperty(value, key, { value: part, enumerable: true, configurable: true, writable: true })
    }
    return value
  }
  return [read(false), read(true)]
}

/** The values that a text may stand for; the first is the one that its types ask for. */
export function scalarReadings(types: readonly string[], text: string): unknown[] {
  const found: unknown[] = []
  // Any text is a string: where something else is allowed, too, that is meant first.
  const wanted = types.length > 1 && types.includes('string') ? [...types.filter((type) => type !== 'string'), 'string'] : types
  for (const type of types.length === 0 ? ['string', 'number', 'boolean', 'null'] : wanted) {
    if (type === 'integer' && /^[+-]?\d+$/.test(text)) found.push(Number(text))
    else if (type === 'number' && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) found.push(Number(text))
    else if (type === 'boolean' && (text === 'true' || text === 'false')) found.push(text === 'true')
    else if (type === 'string') found.push(text)
    else if (type === 'null' && (text === 'null' || text === '')) found.push(null)
  }
  return found.length === 0 ? [text] : found
}

function listReadings(items: readonly string[], texts: readonly string[]): unknown[] {
  const asTyped = texts.map((text) => scalarReadings(items, text)[0])
  return items.length === 1 ? [asTyped] : [asTyped, texts, texts.map((text) => scalarReadings(items, text).at(-1))]
}

/** The items of a list, still encoded. */
function piecesOf(notation: Notation & { readonly name: string }, texts: readonly string[]): readonly string[] {
  const { style, explode } = notation
  const first = texts[0] ?? ''
  if (style === 'matrix' && explode) return partsOf(first, ';').map((part) => part.slice(part.indexOf('=') + 1))
  if (style === 'label') return partsOf(bare(notation, first), explode || !first.includes(',') ? '.' : ',')
  if (style === 'matrix' || style === 'simple') return listed(bare(notation, first))
  if (explode) return texts
  if (style === 'spaceDelimited') return partsOf(first, / |%20|\+/)
  if (style === 'pipeDelimited') return partsOf(first, /\||%7C/i)
  return listed(first)
}

/** The named parts of an object, still encoded. */
function pairsOf(notation: Notation & { readonly name: string }, text: string): [string, string][] {
  const { style, explode } = notation
  const between = {
    label: explode || !text.includes(',') ? '.' : ',',
    matrix: explode ? ';' : ',',
    spaceDelimited: / |%20|\+/,
    pipeDelimited: /\||%7C/i,
  }
  const parts = partsOf(style === 'matrix' && explode ? text : bare(notation, text), between[style as keyof typeof between] ?? ',')
  if (explode)
    return parts.map((part) => (part.includes('=') ? [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] : [part, '']))
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, index) => [parts[2 * index] ?? '', parts[2 * index + 1] ?? ''])
}

/** A text without what its style writes before it. */
function bare({ style, name }: Notation & { readonly name: string }, text: string): string {
  if (style === 'label') return text.replace(/^\./, '')
  if (style !== 'matrix') return text
  return text.startsWith(`;${name}=`) ? text.slice(name.length + 2) : text === `;${name}` ? '' : text
}

/** A list as it is sent: nothing is no item, and spaces beside the commas do not count. */
function listed(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map((item) => item.trim())
}

function partsOf(text: string, between: string | RegExp): string[] {
  return text.split(between).filter((part) => part !== '')
}
