/** Makes of all that Ajv says of one value what a person would say: one branch of a union is meant, and one tag selects one schema. */
import { discriminatorAt } from '../openapi/discriminator.ts'
import type { Document } from '../openapi/document.ts'
import { decoded, valueAt } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'
import { type Origin, originOf } from './origin.ts'
import type { SchemaError, Validators } from './validators.ts'

/** One error, where its rule stands, and how it was come to. */
export interface Settled {
  readonly error: SchemaError
  readonly origin: Origin
  /** Added to its sentence, e.g. `the tag kind selects Cat`. */
  readonly notes: readonly string[]
  /** Where a value meets none of a union's types: all of them. */
  readonly types?: readonly string[]
}

interface Branch {
  readonly index: number
  readonly errors: readonly SchemaError[]
}

/** Settles the errors of a value. */
export class Settlement {
  readonly #document: Document
  readonly #validators: Validators
  readonly #direction: Direction
  /** Unions that were looked into; a list of ten thousand bad items need not be settled item by item. */
  #unions = 0

  constructor(document: Document, validators: Validators, direction: Direction) {
    this.#document = document
    this.#validators = validators
    this.#direction = direction
  }

  /**
   * Ajv puts the errors of all branches before the error of their union, so the list is read from its end: a union's own error
   * comes first then, and says how many of those before it belong to it.
   */
  settle(errors: readonly SchemaError[], value: unknown): Settled[] {
    const found: Settled[] = []
    for (let index = errors.length - 1; index >= 0; index--) {
      const error = errors[index] as SchemaError
      const origin = originOf(this.#document.json, decoded(error.schemaPath))
      if (error.keyword === 'anyOf' || error.keyword === 'oneOf') {
        const union = this.#union(error, origin, value)
        index -= ownedBy(error, errors, index, union.count)
        found.push(...union.settled.reverse())
      } else if (error.keyword === 'if') {
        const chosen = this.#chosen(error, origin, value)
        if (!chosen) continue
        const count = ownedBy(error, errors, index, chosen.count)
        const inner = this.settle(errors.slice(index - count, index), value)
        index -= count
        found.push(...inner.map((one) => ({ ...one, notes: [chosen.note, ...one.notes] })).reverse())
      } else found.push({ error, origin, notes: [] })
    }
    return found.reverse()
  }

  #errorsAt(pointer: string, value: unknown): readonly SchemaError[] {
    const validate = this.#validators(this.#direction, pointer)
    return validate(value) ? [] : [...(validate.errors ?? [])]
  }

  #union(error: SchemaError, origin: Origin, root: unknown): { count: number; settled: Settled[] } {
    const whole: Settled = { error, origin, notes: [] }
    const list = valueAt(this.#document.json, origin.pointer)
    this.#unions += 1
    if (!Array.isArray(list) || this.#unions > 500) return { count: 0, settled: [whole] }
    const passing = error.params.passingSchemas as readonly number[] | null | undefined
    const value = valueAt(root, error.instancePath)
    const branches = [...list.keys()].map(
      (index): Branch => ({
        index,
        errors: this.#errorsAt(`${origin.pointer}/${index}`, value).map((one) => moved(one, error.instancePath)),
      }),
    )
    const counted = passing ? branches.slice(0, passing[1]) : branches
    const count = counted.reduce((sum, { errors }) => sum + errors.length, 0)
    if (passing) {
      const names = passing.map((index) => this.#nameOf(`${origin.pointer}/${index}`))
      return { count, settled: [{ ...whole, notes: [`it fits ${names.join(' and ')}, and must fit only one`] }] }
    }
    const depth = error.instancePath
    // A branch that is itself a union has errors of its own branches, of which most mean nothing.
    const told = new Map(branches.map((branch) => [branch, this.settle(branch.errors, root)]))
    const shaped = branches.filter((branch) => !told.get(branch)?.some((one) => one.error.instancePath === depth && isOfShape(one)))
    if (shaped.length === 0) {
      const types = branches.flatMap(({ errors }) => errors.find(({ keyword }) => keyword === 'type')?.params.type ?? []) as string[]
      const plain =
        types.length > 0 && branches.every(({ errors }) => errors.some((one) => one.keyword === 'type' && one.instancePath === depth))
      const shortest = [...branches].sort((a, b) => a.errors.length - b.errors.length)[0]
      if (plain || !shortest) return { count, settled: [{ ...whole, types: [...new Set(types)] }] }
      return { count, settled: (told.get(shortest) ?? []).slice(0, 1) }
    }
    const tagged = shaped.filter(({ errors }) => !errors.some((one) => isShape(one) && isTag(one, depth)))
    const candidates = tagged.length > 0 ? tagged : shaped
    const [best] = [...candidates].sort((a, b) => depthOf(b) - depthOf(a) || a.errors.length - b.errors.length || a.index - b.index)
    const settled = best ? (told.get(best) ?? []) : []
    if (candidates.length === 1) return { count, settled }
    const note = `the nearest of ${branches.length} alternatives is ${this.#nameOf(`${origin.pointer}/${best?.index}`)}`
    return { count, settled: settled.slice(0, 1).map((one) => ({ ...one, notes: [note, ...one.notes] })) }
  }

  /** The schema that a tag selects, where an error says that it does not fit. */
  #chosen({ instancePath }: SchemaError, { dispatch }: Origin, root: unknown): { count: number; note: string } | undefined {
    if (dispatch?.part !== 'chosen') return undefined
    const schema = valueAt(this.#document.json, dispatch.schema) as Record<string, unknown>
    const discriminator = discriminatorAt(this.#document.json, dispatch.schema, schema)
    const choices = [...(discriminator?.targets ?? [])].filter(([, at]) => at !== dispatch.schema)
    const [tag, target] = choices[dispatch.choice ?? -1] ?? []
    if (!discriminator || target === undefined) return undefined
    const count = this.#errorsAt(target, valueAt(root, instancePath)).length
    return { count, note: `the tag ${discriminator.property} ${JSON.stringify(tag)} selects ${this.#nameOf(target)}` }
  }

  /** What people call a schema: the name it is kept under, its title, or its number. */
  #nameOf(pointer: string): string {
    const schema = valueAt(this.#document.json, pointer) as { $ref?: unknown; title?: unknown; type?: unknown } | undefined
    if (typeof schema?.$ref === 'string') return decoded(schema.$ref).split('/').at(-1) ?? ''
    const last = pointer.split('/').at(-1) ?? ''
    if (!/^\d+$/.test(last)) return last
    return typeof schema?.title === 'string' ? schema.title : `number ${Number(last) + 1}${schema?.type ? ` (${schema.type})` : ''}`
  }
}

/** How many of the errors before one belong to it: as many as were counted, as long as they are about the same value. */
function ownedBy(error: SchemaError, errors: readonly SchemaError[], index: number, count: number): number {
  let owned = 0
  while (owned < count && errors[index - owned - 1]?.instancePath.startsWith(error.instancePath)) owned += 1
  return owned
}

function moved(error: SchemaError, instancePath: string): SchemaError {
  return instancePath === '' ? error : { ...error, instancePath: instancePath + error.instancePath }
}

/** Whether an error says that a value is of another kind altogether. */
function isShape({ keyword }: SchemaError): boolean {
  return keyword === 'type' || keyword === 'const' || keyword === 'enum'
}

function isOfShape({ error, types }: Settled): boolean {
  return isShape(error) || types !== undefined
}

/** Whether an error is about a fixed value of a property of the object at a path: what tells its branches apart. */
function isTag({ keyword, instancePath, params }: SchemaError, at: string): boolean {
  if (instancePath.slice(at.length).split('/').length !== 2) return false
  return keyword === 'const' || (keyword === 'enum' && (params.allowedValues as readonly unknown[] | undefined)?.length === 1)
}

function depthOf({ errors }: Branch): number {
  return Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length))
}
