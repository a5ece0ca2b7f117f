/** Which schemas of a document speak of one place in a value: behind references, in `allOf`, and in the branches that the value meets. */
import { dialectOf, siblingsCount } from '../openapi/dialect.ts'
import { type Discriminator, discriminatorAt } from '../openapi/discriminator.ts'
import { escapePointer, valueAt } from '../openapi/pointer.ts'
import { referenceOf } from '../openapi/reference.ts'
import type { Direction } from '../openapi/schema.ts'
import type { ExplainedContract } from './explained.ts'

/** A schema that speaks of a value; `branch` where it is itself a choice of a union. */
export interface Speaking {
  readonly pointer: string
  readonly schema: Schema
  readonly branch: boolean
}

type Schema = Readonly<Record<string, unknown>>

/** Finds the schemas that speak of values, for one document and direction. */
export class Applicable {
  readonly #contract: ExplainedContract
  readonly #direction: Direction
  readonly #siblings: boolean
  /** What is found of pointers whatever the value is. */
  readonly #lasting = new Map<string, readonly Speaking[]>()
  readonly #lists = new Map<string, readonly Speaking[]>()
  readonly #schemas = new Map<string, unknown>()
  readonly #discriminators = new Map<string, Discriminator | undefined>()

  constructor(contract: ExplainedContract, direction: Direction) {
    this.#contract = contract
    this.#direction = direction
    this.#siblings = siblingsCount(dialectOf(contract.document.json))
  }

  /** The schemas that speak of a value which those at the given pointers are asked about. The same list comes back where it can. */
  of(pointers: readonly string[], value: unknown): readonly Speaking[] {
    const key = pointers.length === 1 ? (pointers[0] as string) : pointers.join('\n')
    const known = this.#lasting.get(key)
    if (known) return known
    const found: Speaking[] = []
    const seen = new Set<string>()
    let lasting = true
    for (const pointer of pointers) lasting = this.#add(pointer, value, found, seen, false) && lasting
    if (lasting) this.#lasting.set(key, found)
    else {
      // The same branches again are the same list again, of which others remember what they made of it.
      const names = found.map(({ pointer, branch }) => (branch ? `${pointer} ` : pointer)).join('\n')
      const before = this.#lists.get(names)
      if (before) return before
      if (this.#lists.size < 1_000) this.#lists.set(names, found)
    }
    return found
  }

  /** Adds what speaks at a pointer; tells whether it does so whatever the value is. */
  #add(pointer: string, value: unknown, found: Speaking[], seen: Set<string>, branch: boolean): boolean {
    if (seen.has(pointer)) return true
    seen.add(pointer)
    const root = this.#contract.document.json
    const schema = this.#schemaAt(pointer)
    if (!isSchema(schema)) return true
    const add = (at: string, isBranch = false) => this.#add(at, value, found, seen, isBranch)
    let lasting = true
    const reference = schema.$ref ?? schema.$dynamicRef
    if (typeof reference === 'string') {
      const target = referenceOf(root, pointer, reference)
      if (target !== undefined) lasting = add(target, branch)
      if (!this.#siblings) return lasting
    }
    found.push({ pointer, schema, branch: branch && reference === undefined })
    if (Array.isArray(schema.allOf)) for (const index of schema.allOf.keys()) lasting = add(`${pointer}/allOf/${index}`) && lasting
    const dispatch = this.#discriminator(pointer, schema)
    if (dispatch) lasting = false
    const tag = dispatch && isSchema(value) ? value[dispatch.property] : undefined
    const selected = typeof tag === 'string' ? dispatch?.targets.get(tag) : undefined
    if (selected !== undefined) add(selected)
    for (const keyword of ['anyOf', 'oneOf']) {
      const list = schema[keyword]
      if (!Array.isArray(list) || (selected !== undefined && dispatch?.among === keyword)) continue
      lasting = false
      const branches = [...list.keys()].map((index) => `${pointer}/${keyword}/${index}`)
      const met = branches.filter((at) => this.#contract.fits(this.#direction, at, value))
      // A value that meets no branch is wrong anyway: what it should not have, too, is not to be guessed.
      for (const at of met.length > 0 ? met : branches) add(at, true)
    }
    if (schema.if !== undefined) {
      lasting = false
      const holds = this.#contract.fits(this.#direction, `${pointer}/if`, value)
      if (holds) add(`${pointer}/if`)
      const then = holds ? 'then' : 'else'
      if (schema[then] !== undefined) add(`${pointer}/${then}`)
    }
    for (const name of isSchema(schema.dependentSchemas) ? Object.keys(schema.dependentSchemas) : []) {
      lasting = false
      if (isSchema(value) && Object.hasOwn(value, name)) add(`${pointer}/dependentSchemas/${escapePointer(name)}`)
    }
    return lasting
  }

  #schemaAt(pointer: string): unknown {
    if (!this.#schemas.has(pointer)) this.#schemas.set(pointer, valueAt(this.#contract.document.json, pointer))
    return this.#schemas.get(pointer)
  }

  #discriminator(pointer: string, schema: Schema): Discriminator | undefined {
    if (schema.discriminator === undefined) return undefined
    if (!this.#discriminators.has(pointer)) {
      this.#discriminators.set(pointer, discriminatorAt(this.#contract.document.json, pointer, schema))
    }
    return this.#discriminators.get(pointer)
  }
}

/** Whether a value is an object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
