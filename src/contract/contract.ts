/** A document with its compiled schemas: holds values against them and turns what Ajv says into violations. */
import type { Document } from '../openapi/document.ts'
import type { Direction } from '../openapi/schema.ts'
import type { Slug } from './catalogue.ts'
import type { SchemaError, Validate, Validators } from './validators.ts'
import { type Finding, type Violation, violation } from './violation.ts'

/** More findings about one value than this help nobody. */
const MOST = 50
/** Nor do more of one kind. */
const ALIKE = 3

/** What a schema check already knows of the place it looks at. */
export type Where = Pick<Finding, 'operation' | 'response' | 'media'> & {
  readonly in: NonNullable<Finding['in']>
  readonly pointer?: string
}

/** Judges values by the schemas of one document. */
export class Contract {
  readonly document: Document
  readonly #validators: Validators

  constructor(document: Document, validators: Validators) {
    this.document = document
    this.#validators = validators
  }

  /** Holds a value against the schema at a pointer. Never throws: a schema that does not compile is a violation. */
  judge(slug: Slug, direction: Direction, pointer: string, value: unknown, where: Where): Violation[] {
    const failed = (check: Slug, reason: string, what: string, error: unknown) =>
      violation(check, { reason, schema: pointer, message: `${what}: ${(error as Error).message}`, ...where, pointer: where.pointer ?? '' })
    let validate: Validate
    try {
      validate = this.#validators(direction, pointer)
    } catch (error) {
      return [failed('spec/schema-uncompilable', 'uncompilable', `the schema ${pointer} cannot be compiled`, error)]
    }
    try {
      if (validate(value)) return []
    } catch (error) {
      // A pattern overflows on millions of characters, a recursive schema on deep nesting.
      return [failed(slug, 'unjudgeable', `${placeName(where.in, where.pointer ?? '')} is too large to be held against its schema`, error)]
    }
    return (validate.errors ?? [])
      .filter(isTelling())
      .slice(0, MOST)
      .map((error) => asViolation(slug, error, where, value))
  }
}

/**
 * Leaves out errors of `if`, which only say that another error exists, and of many alike in one array all but the first few,
 * so that they do not hide the others.
 */
function isTelling(): (error: SchemaError) => boolean {
  const seen = new Map<string, number>()
  return ({ keyword, schemaPath, instancePath, params }) => {
    const kind = `${schemaPath} ${String(params.missingProperty ?? params.additionalProperty ?? '')} ${instancePath.replace(/\/\d+(?=\/|$)/g, '/*')}`
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return keyword !== 'if' && count < ALIKE
  }
}

function asViolation(slug: Slug, error: SchemaError, where: Where, root: unknown): Violation {
  const { missingProperty, additionalProperty } = error.params as { missingProperty?: string; additionalProperty?: string }
  const last = missingProperty ?? additionalProperty
  const pointer =
    (where.pointer ?? '') + error.instancePath + (last === undefined ? '' : `/${last.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  const leaked = error.keyword === 'false schema' && slug === 'response/body-invalid'
  return violation(leaked ? 'response/writeonly-leaked' : slug, {
    ...where,
    reason: error.keyword,
    pointer,
    message: `${placeName(where.in, pointer)} ${leaked ? 'is writeOnly and must not be sent' : (error.message ?? `breaks ${error.keyword}`)}${allowedValues(error)}`,
    schema: error.schemaPath.replace(/^doppel:(request|response)/, ''),
    params: error.params,
    value: read(root, error.instancePath),
  })
}

function placeName(place: Where['in'], pointer: string): string {
  if (place === 'body') return pointer === '' ? 'the body' : `the body at ${pointer}`
  return `the ${place} ${place === 'header' ? '' : 'parameter '}${pointer.slice(1)}`
}

function allowedValues(error: SchemaError): string {
  const { allowedValues } = error.params as { allowedValues?: readonly unknown[] }
  return allowedValues
    ? `: ${allowedValues
        .slice(0, 10)
        .map((value) => JSON.stringify(value))
        .join(', ')}`
    : ''
}

function read(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}
