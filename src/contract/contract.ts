/** A document with its compiled schemas: holds values against them and turns what Ajv says into violations. */
import type { Document } from '../openapi/document.ts'
import { decoded, escapePointer, valueAt } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'
import type { Slug } from './catalogue.ts'
import { plainly } from './plainly.ts'
import type { SchemaError, Validate, Validators } from './validators.ts'
import { type Finding, type Violation, violation } from './violation.ts'

/** More findings about one value than this help nobody. */
const MOST = 50
/** Nor do more of one kind. */
export const ALIKE = 3

/** What a schema check already knows of the place it looks at. */
export type Where = Pick<Finding, 'operation' | 'response' | 'media'> & {
  readonly in: NonNullable<Finding['in']>
  readonly pointer?: string
}

/** Judges values by the schemas of one document. */
export class Contract {
  readonly document: Document
  readonly validators: Validators

  constructor(document: Document, validators: Validators) {
    this.document = document
    this.validators = validators
  }

  /** Holds a value against the schema at a pointer. Never throws: a schema that does not compile is a violation. */
  judge(slug: Slug, direction: Direction, pointer: string, value: unknown, where: Where): Violation[] {
    const failed = (check: Slug, reason: string, what: string, error: unknown) =>
      violation(check, { reason, schema: pointer, message: `${what}: ${(error as Error).message}`, ...where, pointer: where.pointer ?? '' })
    let validate: Validate
    try {
      validate = this.validators(direction, pointer)
    } catch (error) {
      return [failed('spec/schema-uncompilable', 'uncompilable', `the schema ${pointer} cannot be compiled`, error)]
    }
    try {
      return validate(value) ? [] : this.tell(slug, direction, validate.errors ?? [], where, value).slice(0, MOST)
    } catch (error) {
      // A pattern overflows on millions of characters, a recursive schema on deep nesting.
      return [failed(slug, 'unjudgeable', `${placeName(where.in, where.pointer ?? '')} is too large to be held against its schema`, error)]
    }
  }

  /** What the errors of a value come to: here one violation each. */
  protected tell(slug: Slug, _direction: Direction, errors: readonly SchemaError[], where: Where, value: unknown): Violation[] {
    return errors.filter(isTelling()).map((error) => this.#asViolation(slug, error, where, value))
  }

  #asViolation(slug: Slug, error: SchemaError, where: Where, root: unknown): Violation {
    const pointer = (where.pointer ?? '') + error.instancePath + namedBy(error)
    const schema = decoded(error.schemaPath)
    // A view forbids a writeOnly property in an answer; what the document itself forbids is another matter.
    const leaked =
      error.keyword === 'false schema' &&
      slug === 'response/body-invalid' &&
      valueAt(this.document.json, schema.slice(0, schema.lastIndexOf('/'))) !== false
    const told = leaked ? 'is writeOnly and must not be sent' : (plainly(error) ?? `breaks ${error.keyword}`)
    return violation(leaked ? 'response/writeonly-leaked' : slug, {
      ...where,
      reason: error.keyword,
      pointer,
      message: `${placeName(where.in, pointer)} ${told}${allowedValues(error)}`,
      schema,
      params: error.params,
      value: valueAt(root, error.instancePath),
    })
  }
}

/** The step to the property that an error is about, where it is about one that is missing or too many. */
export function namedBy({ params }: SchemaError): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  return name === undefined ? '' : `/${escapePointer(String(name))}`
}

/**
 * Leaves out errors of `if`, which only say that another error exists, and of many alike in one array all but the first few,
 * so that they do not hide the others.
 */
function isTelling(): (error: SchemaError) => boolean {
  const seen = new Map<string, number>()
  return (error) => {
    const kind = `${error.schemaPath} ${namedBy(error)} ${error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*')}`
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return error.keyword !== 'if' && count < ALIKE
  }
}

/** A place as sentences call it. */
export function placeName(place: Where['in'], pointer: string): string {
  if (place === 'body') return pointer === '' ? 'the body' : `the body at ${pointer}`
  return `the ${place} ${place === 'header' ? '' : 'parameter '}${pointer.slice(1)}`
}

function allowedValues({ params }: SchemaError): string {
  const values = params.allowedValues as readonly unknown[] | undefined
  if (!values) return ''
  return `: ${values
    .slice(0, 10)
    .map((value) => JSON.stringify(value))
    .join(', ')}`
}
