/** Walks a body beside its schema: fields that nobody declared, values that must not travel this way, deprecated ones, large integers. */
import { dialectOf } from '../openapi/dialect.ts'
import { escapePointer } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'
import { Applicable, isSchema, type Speaking } from './applicable.ts'
import type { Slug } from './catalogue.ts'
import { placeName, type Where } from './contract.ts'
import type { ExplainedContract } from './explained.ts'
import { compileRegExp, isPattern } from './pattern.ts'
import { type Finding, type Violation, violation } from './violation.ts'
import { nearestOf, shown } from './wording.ts'

/** What a walk is given besides the body. */
export interface WalkOptions {
  readonly where: Where
  /** Fields that need no declaration. */
  readonly ignored: (pointer: string) => boolean
  /** The texts of integers that are too large for a JavaScript number, by pointer. */
  readonly tokens: ReadonlyMap<string, string>
}

/** How the schemas that speak of an object take one of its keys. */
interface Key {
  readonly pointers: readonly string[]
  readonly declared: boolean
}

/** How the schemas that speak of a value take what is in it. */
interface Shape {
  /** Whether keys that nobody declares are to be told: not where the schema lets them be, or forbids them itself. */
  readonly tells: boolean
  readonly names: readonly string[]
  readonly patterns: readonly { readonly holder: Speaking; readonly pattern: RegExp; readonly pointer: string }[]
  readonly keys: Map<string, Key>
}

const MASKED = /^[*•·x.\-\s]*$/i
const RANGE = { int64: [-(2n ** 63n), 2n ** 63n - 1n], uint64: [0n, 2n ** 64n - 1n] } as const

/** Walks bodies of one direction. */
export class FieldWalk {
  readonly #applicable: Applicable
  readonly #direction: Direction
  readonly #tuples: boolean
  readonly #shapes = new WeakMap<readonly Speaking[], Shape>()

  constructor(contract: ExplainedContract, direction: Direction) {
    this.#applicable = new Applicable(contract, direction)
    this.#direction = direction
    this.#tuples = dialectOf(contract.document.json) !== 'modern'
  }

  /** What a walk through a body finds; one finding for all places in lists that are alike. */
  walk(pointer: string, body: unknown, options: WalkOptions): Violation[] {
    const found = new Map<string, { first: Violation; samples: string[]; count: number }>()
    const tell: Tell = (slug, schema, at, say) => {
      const kind = `${slug} ${schema} ${at.replace(/\/\d+(?=\/|$)/g, '/*')}`
      const known = found.get(kind)
      if (!known) found.set(kind, { first: violation(slug, { ...options.where, ...say(), schema, pointer: at }), samples: [at], count: 1 })
      else if (++known.count <= 3) known.samples.push(at)
    }
    this.#visit([pointer], body, '', options, tell, 0)
    return [...found.values()].map(({ first, samples, count }) =>
      count === 1 ? first : { ...first, count, samples, message: `${first.message}, and ${count - 1} more like it` },
    )
  }

  #visit(pointers: readonly string[], value: unknown, at: string, options: WalkOptions, tell: Tell, depth: number): void {
    const speaking = pointers.length === 0 || depth > 500 ? [] : this.#applicable.of(pointers, value)
    if (speaking.length === 0) return
    if (at !== '' && this.#marks(speaking, value, at, options, tell)) return
    if (Array.isArray(value)) {
      const rest = this.#items(speaking)
      const shared = rest(-1)
      for (const [index, item] of value.entries())
        this.#visit(shared ?? rest(index) ?? [], item, `${at}/${index}`, options, tell, depth + 1)
    } else if (isSchema(value)) {
      const shape = this.#shapeOf(speaking)
      for (const key of Object.keys(value)) {
        const { pointers: inner, declared } = keyIn(shape, speaking, key)
        const here = `${at}/${escapePointer(key)}`
        if (!declared && shape.tells && this.#direction === 'response' && !options.ignored(here)) {
          undeclared(key, shape, speaking, value, here, tell)
        }
        if (inner.length > 0) this.#visit(inner, value[key], here, options, tell, depth + 1)
      }
    }
  }

  /** Tells what the schemas say of the value itself; true where that is reason enough not to look into it. */
  #marks(speaking: readonly Speaking[], value: unknown, at: string, { where, tokens }: WalkOptions, tell: Tell): boolean {
    const name = () => placeName(where.in, at)
    for (const { schema, pointer } of speaking) {
      if (this.#direction === 'response' && schema.writeOnly === true) {
        tell('response/writeonly-leaked', `${pointer}/writeOnly`, at, () => leaked(name(), value))
        return true
      }
      if (this.#direction === 'request' && schema.readOnly === true) {
        tell('request/readonly-sent', `${pointer}/readOnly`, at, () => ({
          reason: 'readOnly',
          message: `${name()} is readOnly and was sent`,
        }))
        return true
      }
      if (schema.deprecated === true) {
        const say = () => ({ reason: 'deprecated', message: `${name()} is deprecated` })
        tell('response/deprecated-used', `${pointer}/deprecated`, at, say)
      }
      const range = RANGE[schema.format as keyof typeof RANGE]
      const token = range && tokens.get(at)
      if (!range || token === undefined || (BigInt(token) >= range[0] && BigInt(token) <= range[1])) continue
      const expected = `an ${schema.format}`
      const finding = { reason: 'format', message: `${name()} must be ${expected}, found ${token}`, expected, found: token }
      const isRequest = this.#direction === 'request'
      tell(isRequest ? 'request/body-invalid' : 'response/body-invalid', `${pointer}/format`, at, () =>
        isRequest ? finding : { ...finding, severity: 'warning' },
      )
    }
    return false
  }

  /** The pointers that speak of each item; asked with -1, those that speak of all alike, where that is so. */
  #items(speaking: readonly Speaking[]): (index: number) => readonly string[] | undefined {
    const tuple = speaking.some(({ schema }) => Array.isArray(schema.prefixItems) || (this.#tuples && Array.isArray(schema.items)))
    return (index) => {
      if (tuple && index === -1) return undefined
      return speaking.flatMap(({ schema, pointer }) => {
        const first = Array.isArray(schema.prefixItems) ? 'prefixItems' : Array.isArray(schema.items) ? 'items' : undefined
        const rest = first === 'items' ? 'additionalItems' : 'items'
        if (first && index < (schema[first] as unknown[]).length) return [`${pointer}/${first}/${index}`]
        return isSchema(schema[rest]) ? [`${pointer}/${rest}`] : []
      })
    }
  }

  #shapeOf(speaking: readonly Speaking[]): Shape {
    const known = this.#shapes.get(speaking)
    if (known) return known
    const names = [...new Set(speaking.flatMap(({ schema }) => Object.keys(isSchema(schema.properties) ? schema.properties : {})))]
    const patterns = speaking.flatMap(patternsOf)
    const shape = {
      tells: (names.length > 0 || patterns.length > 0) && !speaking.some(isOpen) && !speaking.some(isClosed),
      names,
      patterns,
      keys: new Map<string, Key>(),
    }
    this.#shapes.set(speaking, shape)
    return shape
  }
}

/** Tells of a rule at a pointer and a place; what there is to say of it is made once for all places that are alike. */
type Tell = (slug: Slug, schema: string, at: string, say: () => Omit<Finding, keyof Where | 'schema'>) => void

function leaked(name: string, value: unknown): Omit<Finding, keyof Where> {
  const masked = value === null || value === '' || (typeof value === 'string' && MASKED.test(value))
  const message = `${name} is writeOnly and must not be sent${masked ? ' (its value seems to be masked)' : ''}`
  return { reason: 'writeOnly', message, ...(masked && { severity: 'warning' }) }
}

/** A schema that lets other properties be: it says so, or it is a free object that a union offers. */
function isOpen({ schema, branch }: Speaking): boolean {
  const rest = [schema.additionalProperties, schema.unevaluatedProperties]
  if (rest.some((one) => one === true || isSchema(one))) return true
  const speaks = ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', '$ref', 'if', 'required', 'not'].some(
    (keyword) => keyword in schema,
  )
  return branch && !speaks && (schema.type === undefined || [schema.type].flat().includes('object'))
}

function isClosed({ schema }: Speaking): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false
}

function keyIn(shape: Shape, speaking: readonly Speaking[], key: string): Key {
  const known = shape.keys.get(key)
  if (known) return known
  const pointers: string[] = []
  let named = false
  let declared = false
  for (const one of speaking) {
    const { schema, pointer } = one
    let here = false
    if (isSchema(schema.properties) && Object.hasOwn(schema.properties, key)) {
      pointers.push(`${pointer}/properties/${escapePointer(key)}`)
      here = true
      named = true
    }
    for (const { holder, pattern, pointer: at } of shape.patterns) {
      if (holder !== one || !pattern.test(key)) continue
      pointers.push(at)
      here = true
    }
    if (!here && isSchema(schema.additionalProperties)) pointers.push(`${pointer}/additionalProperties`)
    // What must be there is known, though nothing more is said of it.
    declared ||= here || (Array.isArray(schema.required) && schema.required.includes(key))
  }
  const made = { pointers, declared }
  // A map may have any number of keys: those of its kind are not worth remembering.
  if (named) shape.keys.set(key, made)
  return made
}

/** The patterns of names that a schema has; what is none may be meant for any name, and says nothing of its value. */
function patternsOf(holder: Speaking): Shape['patterns'] {
  const { patternProperties } = holder.schema
  return (isSchema(patternProperties) ? Object.keys(patternProperties) : []).map((text) => ({
    holder,
    pattern: isPattern(text) ? compileRegExp(text, 'u') : /(?:)/,
    pointer: `${holder.pointer}/patternProperties/${escapePointer(text)}`,
  }))
}

function undeclared(key: string, { names }: Shape, speaking: readonly Speaking[], object: object, at: string, tell: Tell): void {
  const holder = speaking.find(({ schema }) => isSchema(schema.properties)) ?? speaking[0]
  tell('response/field-undeclared', `${holder?.pointer}/properties`, at, () => {
    const nearest = nearestOf(
      key,
      names.filter((name) => !Object.hasOwn(object, name)),
    )
    const message = `${placeName('body', at)} is not declared${nearest === undefined ? '' : ` (nearest: ${nearest})`}`
    const found = shown((object as Record<string, unknown>)[key])
    return { reason: 'undeclared', message, expected: 'absent', found, ...(nearest !== undefined && { nearest }) }
  })
}
