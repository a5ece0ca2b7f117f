/** Compiles schemas with Ajv when they are needed. With `standalone` the only door to Ajv; nothing on the way to a first answer loads it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Document } from '../openapi/document.ts'
import { type Direction, schemaReference, viewOf } from '../openapi/schema.ts'
import type { Validate, Validators } from './validators.ts'

/** Formats that only describe: they are never a reason to refuse a value. */
const ANNOTATIONS = ['password', 'utc-millisec', 'timezone', 'markdown', 'hostname']

/** Validators that compile each schema of a document when it is first asked for. Nothing is compiled twice. */
export function compileOnDemand(document: Document): Validators {
  const ajv = new Map<Direction, Ajv2020>()
  const compiled = new Map<string, Validate>()
  return (direction, pointer) => {
    const reference = schemaReference(direction, pointer)
    const known = compiled.get(reference)
    if (known) return known
    const compiler = ajv.get(direction) ?? createAjv(document, [direction])
    ajv.set(direction, compiler)
    const validate = compiler.compile({ $ref: reference })
    compiled.set(reference, validate)
    return validate
  }
}

/** Compiles a schema that stands alone, in JSON Schema 2020-12. */
export function compileSchema(schema: object): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

/** An Ajv that holds the given views of a document; with `source` its code can be written to a file. */
export function createAjv(document: Document, directions: readonly Direction[], source = false): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: !source,
    validateSchema: false,
    inlineRefs: false,
    addUsedSchema: false,
    code: source ? { source: true, esm: true, lines: true } : { process: linearErrors },
  })
  addFormats.default(ajv)
  for (const name of ANNOTATIONS) ajv.addFormat(name, true)
  for (const direction of directions) ajv.addSchema(viewOf(document.json, direction))
  return ajv
}

/**
 * Ajv joins the errors of each item of an array to a copy of all before them, which takes a body of many bad items to
 * minutes. The code it generates appends instead.
 */
export function linearErrors(code: string): string {
  return code.replace(/vErrors\.concat\(([^()]+\.errors)\)/g, '$1.reduce((all, error) => (all.push(error), all), vErrors)')
}
