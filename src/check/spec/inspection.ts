/** What every self-check is given: the document, its places, and a way to tell what is wrong with one. */

import type { Severity, Slug } from '../../contract/catalogue.ts'
import { type Violation, violation } from '../../contract/violation.ts'
import type { Document } from '../../openapi/document.ts'
import { isObject } from '../../openapi/json.ts'
import { decoded, escapePointer, valueAt } from '../../openapi/pointer.ts'
import type { Place } from '../../openapi/structure.ts'
import { clip } from '../../report/text.ts'

/** A schema that is an object, and where it stands. */
export interface SchemaPlace {
  readonly value: Readonly<Record<string, unknown>>
  readonly pointer: string
}

/** What is wrong with a place. */
export interface Flaw {
  readonly reason: string
  readonly message: string
  readonly severity?: Severity
  readonly expected?: string
  readonly found?: string
}

/** Looks at one place. */
export type Inspect = (place: Place, inspection: Inspection) => void

/** One reading of a document. */
export class Inspection {
  readonly document: Document
  /** Whether `$ref` stands alone and `nullable` is a word: OpenAPI 3.0. */
  readonly isOld: boolean
  readonly #found = new Map<string, Violation>()
  readonly #operations: ReadonlyMap<string, string>

  constructor(document: Document) {
    this.document = document
    this.isOld = document.version.startsWith('3.0')
    this.#operations = new Map(document.operations.map(({ method, path, pointer }) => [pointer, `${method} ${path}`]))
  }

  /** All that was told, each thing once. */
  get violations(): Violation[] {
    return [...this.#found.values()]
  }

  /** Whether something was told for a reason. */
  has(reason: string): boolean {
    return this.violations.some((one) => one.reason === reason)
  }

  /** Tells what is wrong at a pointer. */
  tell(slug: Slug, pointer: string, flaw: Flaw): void {
    const operation = this.#operationOf(pointer)
    const one = violation(slug, { ...flaw, schema: pointer, pointer: '', ...(operation !== undefined && { operation }) })
    if (!this.#found.has(one.fingerprint)) this.#found.set(one.fingerprint, one)
  }

  /** What stands at a pointer. */
  at(pointer: string): unknown {
    return valueAt(this.document.json, pointer)
  }

  /** What the `$ref` of a schema leads to. */
  target(schema: Readonly<Record<string, unknown>>): SchemaPlace | undefined {
    if (typeof schema.$ref !== 'string' || !schema.$ref.startsWith('#/')) return undefined
    const pointer = decoded(schema.$ref)
    const value = this.at(pointer)
    return isObject(value) ? { value, pointer } : undefined
  }

  /** A schema and all that holds together with it: what it refers to, and the parts of its `allOf`. */
  together(place: SchemaPlace): SchemaPlace[] {
    return this.#parts(place, ['allOf'])
  }

  /** The same with all that may hold: the parts of `anyOf` and `oneOf`, too. */
  family(place: SchemaPlace): SchemaPlace[] {
    return this.#parts(place, ['allOf', 'anyOf', 'oneOf'])
  }

  #parts(first: SchemaPlace, keywords: readonly string[]): SchemaPlace[] {
    const found = new Map<object, SchemaPlace>()
    const open = [first]
    for (let place = open.pop(); place; place = open.pop()) {
      const { value, pointer } = place
      if (found.has(value)) continue
      found.set(value, place)
      const target = this.target(value)
      if (target) open.push(target)
      if (target && this.isOld) continue
      for (const keyword of keywords) {
        const list = value[keyword]
        if (!Array.isArray(list)) continue
        for (const [index, part] of list.entries())
          if (isObject(part)) open.push({ value: part, pointer: `${pointer}/${keyword}/${index}` })
      }
    }
    return [...found.values()]
  }

  #operationOf(pointer: string): string | undefined {
    const steps = pointer.split('/')
    if (steps[1] !== 'paths' || steps.length < 4) return undefined
    return this.#operations.get(steps.slice(0, 4).join('/'))
  }
}

/** A pointer with one more step. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${escapePointer(String(step))}`
}

/** A value in a sentence, cut where it is long. */
export function quoted(value: unknown): string {
  return clip(JSON.stringify(value) ?? 'nothing', 60)
}

/** Whether a schema is asked about rather than demanded: below `not` or `if`, and what depends on them. */
export function isConditional(pointer: string): boolean {
  return /(?<!\/properties)\/(?:not|if|then|else|dependentSchemas)(?=\/|$)/.test(pointer)
}

/** The pointer of the schema that a part of `allOf`, `anyOf` or `oneOf` belongs to. */
export function ownerOf(pointer: string): string {
  return pointer.replace(/(?:\/(?:allOf|anyOf|oneOf)\/\d+)+$/, '')
}
