/** Where a value stands in the schemas: all the schemas that hold for it, with what was chosen where they leave a choice. */

/** The JSON types, `integer` among them. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** The schemas that hold for one value. */
export interface Node {
  readonly pointers: readonly string[]
  /** The choices (`…/oneOf`) that are made: what was chosen is among the pointers. */
  readonly made: readonly string[]
  /** Values that a choice sets, such as the tag of a discriminator. */
  readonly fixed: Readonly<Record<string, unknown>>
}

/** A keyword's value and where it stands. */
export interface Rule<Value = unknown> {
  readonly value: Value
  readonly pointer: string
}

/** One way to meet a choice. */
export interface Option {
  readonly pointers: readonly string[]
  readonly fixed: Readonly<Record<string, unknown>>
}

/** A place where the schemas leave a choice. */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf' | 'if' | 'discriminator'
  readonly pointer: string
  /** The property that tells the options apart. */
  readonly tag: string | undefined
  readonly options: readonly Option[]
}

/** All that the schemas of a node say together, the tightest of each. */
export interface Flat {
  readonly node: Node
  /** `undefined` where anything goes. */
  readonly types: readonly JsonType[] | undefined
  readonly typeAt: string
  /** Whether the schemas forbid every value. */
  readonly never: boolean
  readonly numbers: Readonly<Partial<Record<NumberKeyword, Rule<number>>>>
  readonly patterns: readonly Rule<string>[]
  readonly format: Rule<string> | undefined
  readonly enum: Rule<readonly unknown[]> | undefined
  readonly uniqueItems: Rule | undefined
  readonly properties: ReadonlyMap<string, Node>
  readonly required: ReadonlyMap<string, string>
  readonly dependent: ReadonlyMap<string, readonly string[]>
  readonly patternProperties: readonly Rule<string>[]
  /** What undeclared properties must be; `closed` where there may be none. */
  readonly additional: { readonly node?: Node; readonly closed?: string }
  readonly items: Node | undefined
  readonly prefix: readonly Node[]
  readonly contains: Node | undefined
  readonly propertyNames: Node | undefined
  readonly choices: readonly Choice[]
  readonly tag: Rule<string> | undefined
  /** Examples, then the default. */
  readonly hints: readonly unknown[]
  readonly default: unknown
  readonly readOnly: boolean
  readonly deprecated: boolean
}

/** Keywords whose value is a number. */
export type NumberKeyword =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties'

/** A node of one schema. */
export function nodeAt(...pointers: string[]): Node {
  return { pointers, made: [], fixed: {} }
}

/** A node with an option of a choice taken. */
export function choose(node: Node, choice: Choice, option: Option): Node {
  return {
    pointers: [...new Set([...node.pointers, ...option.pointers])],
    made: [...node.made, choice.pointer],
    fixed: { ...node.fixed, ...option.fixed },
  }
}

/** The name of a node, for memory. */
export function keyOf({ pointers, made, fixed }: Node): string {
  return `${pointers.join(' ')}\n${made.join(' ')}\n${JSON.stringify(fixed)}`
}
