/** One schema as it counts in one direction, in JSON Schema 2020-12, with the names of those that it refers to. Made when it is reached. */
import { type Dialect, dialectIn, dialectOf, siblingsCount, translated } from './dialect.ts'
import { type Discriminator, discriminatorAt } from './discriminator.ts'
import type { OpenApiJson } from './json.ts'
import { escapePointer, valueAt } from './pointer.ts'
import { referenceOf } from './reference.ts'
import type { Direction } from './schema.ts'

/** How schemas are viewed. */
export interface ViewOptions {
  /** `lenient` reads `nullable: true` of OpenAPI 3.0 as "null, too", whatever stands beside it. */
  readonly nullable?: 'strict' | 'lenient'
  /** Whether a writeOnly property of an answer is refused by the schema (the default) or left to another check. */
  readonly leaks?: 'refused' | 'allowed'
  /** Whether a text is a pattern. What is none then asks for nothing; without this it stays, for the validator to refuse. */
  readonly isPattern?: (text: string) => boolean
}

/** A schema as the validator gets it. Its rules stand where the document has them. */
export interface View {
  readonly schema: unknown
  /** The pointers of the schemas that it refers to. */
  readonly references: readonly string[]
}

type Schema = Record<string, unknown>

/** Keywords that hold one schema, several, or several by name. */
const ONE = [
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
]
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const BY_NAME = ['properties', 'patternProperties', 'dependentSchemas']
/** Those that look at the same value as the schema that they stand in. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'then', 'else']
/** Rules that a view keeps as they are; whatever else a schema has only describes, or is left to other checks. */
const KEPT = new Set([
  ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'minProperties', 'maxProperties'],
  ...['required', 'dependentRequired', 'dependencies'],
])

/** Ends a pointer whose schema must not be dispatched by its discriminator: a child asks for its parent's own rules. */
export const BARE = '#bare'

/** Makes views of the schemas of a document; `name` gives what a view calls a schema that it refers to. */
export function createViewer(root: OpenApiJson, direction: Direction, name: (pointer: string) => string, options: ViewOptions = {}) {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  const hiddenNames = new Map<Schema, readonly string[]>()
  const dialect = dialectOf(root)

  /** A schema and the parts that count together with it: what it refers to and its `allOf`. */
  const partsOf = ({ $ref, allOf }: Schema): unknown[] => {
    const target = typeof $ref === 'string' ? valueAt(root, referenceOf(root, '#', $ref) ?? '#/-') : undefined
    return [
      ...(target === undefined ? [] : [target]),
      ...(Array.isArray(allOf) && (target === undefined || siblingsCount(dialect)) ? allOf : []),
    ]
  }
  const marked = (schema: unknown, seen: ReadonlySet<unknown> = new Set()): boolean => {
    if (!isSchema(schema) || seen.has(schema)) return false
    if (mark in schema && (schema.$ref === undefined || siblingsCount(dialect))) return schema[mark] === true
    return partsOf(schema).some((part) => marked(part, new Set(seen).add(schema)))
  }
  const own = ({ properties }: Schema): string[] =>
    isSchema(properties) ? Object.keys(properties).filter((key) => marked(properties[key])) : []
  const hiddenIn = (schema: unknown, seen: ReadonlySet<unknown> = new Set()): readonly string[] => {
    if (!isSchema(schema) || seen.has(schema)) return []
    const known = hiddenNames.get(schema)
    if (known) return known
    const found = [...new Set([...own(schema), ...partsOf(schema).flatMap((part) => hiddenIn(part, new Set(seen).add(schema)))])]
    if (seen.size === 0) hiddenNames.set(schema, found)
    return found
  }

  /** What the schemas around one that looks at the same value as they do leave to the other side. */
  const outerOf = (at: string): readonly string[] => {
    const around = /^(.*)\/(?:(?:allOf|anyOf|oneOf)\/\d+|then|else)$/.exec(at)?.[1]
    const schema = around === undefined ? undefined : valueAt(root, around)
    return around === undefined || !isSchema(schema) ? [] : [...outerOf(around), ...hiddenIn(schema)]
  }
  const view = (pointer: string): View => {
    const references = new Set<string>()
    const refer = (target: string): string => {
      references.add(target)
      return name(target)
    }
    const copy = (value: unknown, at: string, around: Dialect, outer: readonly string[], bare: boolean): unknown => {
      if (!isSchema(value)) return value
      const inner = dialectIn(value, around)
      const schema = translated(value, inner)
      const together = Array.isArray(schema.required) || IN_PLACE.some((keyword) => keyword in schema) || '$ref' in schema
      const hidden = together ? [...outer, ...hiddenIn(value)] : []
      const within = (keyword: string, part: unknown, step: string, isParent = false) =>
        copy(part, `${at}/${keyword}${step}`, inner, IN_PLACE.includes(keyword) ? hidden : [], isParent)
      const result: Schema = {}
      for (const [keyword, part] of Object.entries(schema)) {
        if (ONE.includes(keyword)) result[keyword] = within(keyword, part, '')
        else if (LIST.includes(keyword) && Array.isArray(part))
          result[keyword] = part.map((one, index) => within(keyword, one, `/${index}`, keyword === 'allOf'))
        else if (BY_NAME.includes(keyword) && isSchema(part))
          result[keyword] = Object.fromEntries(
            Object.entries(part).map(([key, one]) => [key, within(keyword, one, `/${escapePointer(key)}`)]),
          )
        else if (KEPT.has(keyword)) result[keyword] = part
      }
      if (options.isPattern) withoutBroken(result, options.isPattern)
      const reference = schema.$ref ?? schema.$dynamicRef ?? schema.$recursiveRef
      if (typeof reference === 'string') result.$ref = refer(targetOf(root, at, reference, bare))
      if (Array.isArray(schema.required)) result.required = schema.required.filter((key) => !hidden.includes(key as string))
      if (direction === 'response') {
        for (const key of own(schema)) (result.properties as Schema)[key] = options.leaks === 'allowed'
      }
      const dispatch = bare ? undefined : discriminatorAt(root, at, value)
      if (dispatch) addDispatch(result, dispatch, refer, at)
      return inner === 'oas30' && options.nullable === 'lenient' && value.nullable === true
        ? { if: { type: 'null' }, else: result }
        : result
    }
    const bare = pointer.endsWith(BARE)
    const at = bare ? pointer.slice(0, -BARE.length) : pointer
    return { schema: copy(valueAt(root, at), at, dialect, outerOf(at), bare), references: [...references] }
  }
  return view
}

/** Takes away the patterns that are none. A name that one of them may be meant for is no additional one. */
function withoutBroken(schema: Schema, isPattern: (text: string) => boolean): void {
  if (typeof schema.pattern === 'string' && !isPattern(schema.pattern)) delete schema.pattern
  const named = isSchema(schema.patternProperties) ? schema.patternProperties : {}
  const fine = Object.entries(named).filter(([pattern]) => isPattern(pattern))
  if (fine.length < Object.keys(named).length) schema.patternProperties = { '': true, ...Object.fromEntries(fine) }
}

function targetOf(root: OpenApiJson, at: string, reference: string, bare: boolean): string {
  const target = referenceOf(root, at, reference)
  const schema = target === undefined ? undefined : valueAt(root, target)
  if (target === undefined || schema === undefined) throw new Error(`${at} refers to ${reference}, where nothing stands`)
  const isParent = isSchema(schema) && isSchema(schema.discriminator) && !Array.isArray(schema.oneOf) && !Array.isArray(schema.anyOf)
  return bare && isParent ? target + BARE : target
}

/** Lets the tag of an object select the one schema that it is held against. What has no tag is held against all branches. */
function addDispatch(
  result: Schema,
  { property, targets, among, others, open }: Discriminator,
  refer: (pointer: string) => string,
  self: string,
) {
  const branches = [...targets].filter(([, target]) => target !== self)
  const choices = branches.map(([tag, target]) => ({
    if: { required: [property], properties: { [property]: { const: tag } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { $ref: refer(target) },
  }))
  const known = open ? {} : { properties: { [property]: { enum: [...targets.keys(), ...others] } } }
  const otherwise = among === 'children' ? {} : { else: { [among]: result[among] } }
  if (among !== 'children') delete result[among]
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  const chosen = { if: { type: 'object', required: [property] }, then: { ...known, allOf: choices }, ...otherwise }
  result.allOf = [...((result.allOf as unknown[]) ?? []), chosen]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
