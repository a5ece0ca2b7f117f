/** Reads all schemas of a node together: references followed, `allOf` joined, the dialects of 3.0 and 3.1 told as one. */
import type { Document } from '../../openapi/document.ts'
import { escapePointer, valueAt } from '../../openapi/pointer.ts'
import { readChoices } from './choice.ts'
import { type Flat, type JsonType, keyOf, type Node, type NumberKeyword, nodeAt, type Rule } from './node.ts'

const LEAST: readonly NumberKeyword[] = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const MOST: readonly NumberKeyword[] = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

type Schema = Readonly<Record<string, unknown>>
type Draft = { -readonly [Key in keyof Flat]: Flat[Key] extends ReadonlyMap<infer Name, infer Value> ? Map<Name, Value> : Flat[Key] }

/** Reads nodes of one document; what was read once is remembered. */
export function createFlattener(document: Document): (node: Node) => Flat {
  const known = new Map<string, Flat>()
  const old = document.version.startsWith('3.0')
  return (node) => {
    const key = keyOf(node)
    const flat = known.get(key) ?? flatten(document, node, old)
    known.set(key, flat)
    return flat
  }
}

function flatten(document: Document, node: Node, old: boolean): Flat {
  const draft: Draft = {
    node,
    types: undefined,
    typeAt: node.pointers[0] ?? '',
    never: false,
    numbers: {},
    patterns: [],
    format: undefined,
    enum: undefined,
    uniqueItems: undefined,
    properties: new Map(),
    required: new Map(),
    dependent: new Map(),
    patternProperties: [],
    additional: {},
    items: undefined,
    prefix: [],
    contains: undefined,
    propertyNames: undefined,
    choices: [],
    tag: undefined,
    hints: [],
    default: undefined,
    readOnly: false,
    deprecated: false,
  }
  const { json } = document
  for (const { pointer, schema } of parts(json, node.pointers, old)) {
    if (schema === false) draft.never = true
    if (typeof schema === 'object') read(json, draft, old ? modern(schema) : schema, pointer, node)
  }
  for (const name of Object.keys(node.fixed)) draft.required.set(name, draft.required.get(name) ?? draft.typeAt)
  for (const name of draft.required.keys()) if (isReadOnly(json, draft.properties.get(name), old)) draft.required.delete(name)
  if (draft.types?.length === 0 || draft.enum?.value.length === 0) draft.never = true
  return draft
}

interface Part {
  readonly pointer: string
  readonly schema: Schema | boolean
}

/** The schemas that hold at pointers: what they refer to and the parts of their `allOf` among them, each once. */
export function parts(json: unknown, pointers: readonly string[], old: boolean): Part[] {
  const found = new Map<string, Part>()
  const visit = (pointer: string) => {
    if (found.has(pointer)) return
    const schema = valueAt(json, pointer) as Schema | boolean | undefined
    if (typeof schema === 'boolean') found.set(pointer, { pointer, schema })
    if (typeof schema !== 'object' || schema === null) return
    const { $ref } = schema
    const refers = typeof $ref === 'string' && $ref.startsWith('#/')
    // In 3.0 whatever stands beside a `$ref` is ignored.
    found.set(pointer, { pointer, schema: refers && old ? {} : schema })
    if (refers) visit(decodeURIComponent($ref))
    if (refers && old) return
    if (Array.isArray(schema.allOf)) for (const index of schema.allOf.keys()) visit(`${pointer}/allOf/${index}`)
  }
  for (const pointer of pointers) visit(pointer)
  return [...found.values()]
}

/** A schema of 3.0 in the words of 3.1. */
function modern(schema: Schema): Schema {
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema
  const bound = (name: string, value: unknown, exclusive: unknown) =>
    value === undefined ? {} : { [exclusive === true ? `exclusive${name[0]?.toUpperCase()}${name.slice(1)}` : name]: value }
  const type = nullable === true && typeof rest.type === 'string' ? { type: [rest.type, 'null'] } : {}
  return { ...rest, ...type, ...bound('minimum', minimum, exclusiveMinimum), ...bound('maximum', maximum, exclusiveMaximum) }
}

function read(json: unknown, draft: Draft, schema: Schema, pointer: string, node: Node): void {
  const rule = <Value>(keyword: string) => ({ value: schema[keyword] as Value, pointer: `${pointer}/${keyword}` })
  if (schema.type !== undefined) {
    draft.types = both(draft.types, [schema.type].flat() as JsonType[])
    draft.typeAt = `${pointer}/type`
  }
  readNumbers(draft, schema, pointer)
  if (typeof schema.pattern === 'string') draft.patterns = [...draft.patterns, rule('pattern')]
  if (typeof schema.format === 'string') draft.format ??= rule('format')
  if (Array.isArray(schema.enum)) draft.enum = among(draft.enum, rule('enum'))
  if ('const' in schema) draft.enum = among(draft.enum, { value: [schema.const], pointer: `${pointer}/const` })
  if (schema.uniqueItems === true) draft.uniqueItems ??= rule('uniqueItems')
  readObject(draft, schema, pointer)
  if (isSchema(schema.items)) draft.items = join(draft.items, `${pointer}/items`)
  if (Array.isArray(schema.prefixItems))
    draft.prefix = schema.prefixItems.map((_, index) => join(draft.prefix[index], `${pointer}/prefixItems/${index}`))
  if (isSchema(schema.contains)) draft.contains = join(draft.contains, `${pointer}/contains`)
  draft.choices = [...draft.choices, ...readChoices(json, schema, pointer, node)]
  const tag = (schema.discriminator as { propertyName?: unknown } | undefined)?.propertyName
  if (typeof tag === 'string') draft.tag ??= { value: tag, pointer: `${pointer}/discriminator` }
  const examples = Array.isArray(schema.examples) ? schema.examples : []
  const hints = [...('example' in schema ? [schema.example] : []), ...examples, ...('default' in schema ? [schema.default] : [])]
  draft.hints = [...draft.hints, ...hints]
  if ('default' in schema) draft.default ??= schema.default
  draft.readOnly ||= schema.readOnly === true
  draft.deprecated ||= schema.deprecated === true
}

function readNumbers(draft: Draft, schema: Schema, pointer: string): void {
  const numbers: Partial<Record<NumberKeyword, Rule<number>>> = { ...draft.numbers }
  const take = (keyword: NumberKeyword, tighter: (value: number, before: number) => boolean) => {
    const value = schema[keyword]
    const before = numbers[keyword]?.value
    if (typeof value === 'number' && (before === undefined || tighter(value, before)))
      numbers[keyword] = { value, pointer: `${pointer}/${keyword}` }
  }
  for (const keyword of LEAST) take(keyword, (value, before) => value > before)
  for (const keyword of [...MOST, 'multipleOf' as const])
    take(keyword, (value, before) => (keyword === 'multipleOf' ? value > before : value < before))
  draft.numbers = numbers
}

function readObject(draft: Draft, schema: Schema, pointer: string): void {
  const names = (value: unknown) => (isSchema(value) && typeof value === 'object' ? Object.keys(value) : [])
  for (const name of names(schema.properties)) {
    draft.properties.set(name, join(draft.properties.get(name), `${pointer}/properties/${escapePointer(name)}`))
  }
  if (Array.isArray(schema.required)) {
    for (const name of schema.required) if (!draft.required.has(name)) draft.required.set(name, `${pointer}/required`)
  }
  const dependent = (schema.dependentRequired ?? {}) as Record<string, string[]>
  for (const name of Object.keys(dependent)) draft.dependent.set(name, dependent[name] ?? [])
  const patterned = names(schema.patternProperties).map((value) => ({
    value,
    pointer: `${pointer}/patternProperties/${escapePointer(value)}`,
  }))
  draft.patternProperties = [...draft.patternProperties, ...patterned]
  if (isSchema(schema.propertyNames)) draft.propertyNames = join(draft.propertyNames, `${pointer}/propertyNames`)
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    if (schema[keyword] === false) draft.additional = { ...draft.additional, closed: draft.additional.closed ?? `${pointer}/${keyword}` }
    else if (typeof schema[keyword] === 'object')
      draft.additional = { ...draft.additional, node: join(draft.additional.node, `${pointer}/${keyword}`) }
  }
}

function isReadOnly(json: unknown, node: Node | undefined, old: boolean): boolean {
  return node !== undefined && parts(json, node.pointers, old).some(({ schema }) => typeof schema === 'object' && schema.readOnly === true)
}

function join(node: Node | undefined, pointer: string): Node {
  return nodeAt(...(node?.pointers ?? []), pointer)
}

function isSchema(value: unknown): value is boolean | object {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

function among(before: Rule<readonly unknown[]> | undefined, rule: Rule<readonly unknown[]>): Rule<readonly unknown[]> {
  if (!before) return rule
  const texts = new Set(before.value.map((value) => JSON.stringify(value)))
  return { value: rule.value.filter((value) => texts.has(JSON.stringify(value))), pointer: rule.pointer }
}

function both(before: readonly JsonType[] | undefined, types: readonly JsonType[]): readonly JsonType[] {
  if (!before) return types
  const fits = (type: JsonType, list: readonly JsonType[]) => list.includes(type) || (type === 'integer' && list.includes('number'))
  return [...new Set([...before.filter((type) => fits(type, types)), ...types.filter((type) => fits(type, before))])]
}
