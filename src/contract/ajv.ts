/** Compiles schemas with Ajv when they are needed. With `standalone` the only door to Ajv; nothing on the way to a first answer loads it. */
import { _, Ajv2020, type CodeKeywordDefinition, str } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Document } from '../openapi/document.ts'
import { toReference } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'
import { BARE, createViewer, type ViewOptions } from '../openapi/view.ts'
import { compileRegExp, isPattern } from './pattern.ts'
import type { Validate, Validators } from './validators.ts'

/** Formats that only describe: they are never a reason to refuse a value. */
const ANNOTATIONS = [
  ...['password', 'utc-millisec', 'timezone', 'markdown', 'hostname', 'idn-hostname', 'idn-email', 'iri', 'iri-reference', 'html'],
  ...['commonmark', 'binary', 'float', 'double', 'decimal', 'char', 'media-range', 'sf-string', 'regex', 'url', 'uri-template'],
]

/** Ajv's own divides and wants a whole number, which 4.35 / 0.01 is not: this one leaves room for what the division itself loses. */
const MULTIPLE_OF: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(cxt) {
    const { gen, data, schemaCode } = cxt
    const times = gen.const('times', _`${data} / ${schemaCode}`)
    const lost = _`Math.abs(${times}) * 4 * Number.EPSILON`
    const isWhole = _`Number.isInteger(${data}) && Number.isInteger(${schemaCode})`
    cxt.fail(_`${isWhole} ? ${data} % ${schemaCode} !== 0 : Math.abs(Math.round(${times}) - ${times}) > ${lost}`)
  },
}

/** Validators that compile each schema of a document when it is first asked for. Nothing is compiled twice. */
export function compileOnDemand(document: Document, options: ViewOptions = {}): Validators {
  const compilers = new Map<Direction, ReturnType<typeof createCompiler>>()
  const compiled = { request: new Map<string, Validate>(), response: new Map<string, Validate>() }
  return (direction, pointer) => {
    const known = compiled[direction].get(pointer)
    if (known) return known
    const compiler = compilers.get(direction) ?? createCompiler(createAjv(), document, direction, { ...options, isPattern })
    compilers.set(direction, compiler)
    const validate = compiler.compile(pointer)
    compiled[direction].set(pointer, validate)
    return validate
  }
}

/** Compiles a schema that stands alone, in JSON Schema 2020-12. */
export function compileSchema(schema: object): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

/** An Ajv for views of schemas; with `source` its code can be written to a file. */
export function createAjv(source = false): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    inlineRefs: false,
    addUsedSchema: false,
    logger: false,
    code: source ? { source: true, esm: true, lines: true } : { process: linearErrors, regExp: compileRegExp },
  })
  addFormats.default(ajv)
  for (const name of ANNOTATIONS) ajv.addFormat(name, true)
  return ajv.removeKeyword('multipleOf').addKeyword(MULTIPLE_OF) as Ajv2020
}

/**
 * Compiles the schemas at pointers, and gives Ajv's name for one. Each schema that is reached is viewed and given to Ajv on its own, so that a document costs
 * what is used of it.
 */
export function createCompiler(ajv: Ajv2020, document: Document, direction: Direction, options: ViewOptions = {}) {
  const names = new Map<string, string>()
  const added = new Set<string>()
  const nameOf = (pointer: string): string => {
    const known = names.get(pointer)
    if (known !== undefined) return known
    const name = `doppel:${direction}${names.size}`
    names.set(pointer, name)
    return name
  }
  const view = createViewer(document.json, direction, nameOf, options)
  const add = (first: string): string => {
    const waiting = [first]
    for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
      const name = nameOf(pointer)
      if (added.has(name)) continue
      added.add(name)
      const { schema, references } = view(pointer)
      ajv.addSchema(typeof schema === 'object' && schema !== null ? schema : schema === false ? { not: {} } : {}, name)
      const environment = ajv.schemas[name]
      // Ajv starts the path of an error where the schema that it was given starts; with this it is the place in the document.
      if (environment) environment.schemaPath = toReference(pointer.endsWith(BARE) ? pointer.slice(0, -BARE.length) : pointer)
      waiting.push(...references)
    }
    return nameOf(first)
  }
  const compile = (pointer: string): Validate => {
    const validate = ajv.getSchema(add(pointer))
    if (!validate) throw new Error(`nothing stands at ${pointer}`)
    return validate as Validate
  }
  return { compile, add }
}

/**
 * Ajv joins the errors of each item of an array to a copy of all before them, which takes a body of many bad items to
 * minutes. The code it generates appends instead.
 */
export function linearErrors(code: string): string {
  return code.replace(/vErrors\.concat\(([^()]+\.errors)\)/g, '$1.reduce((all, error) => (all.push(error), all), vErrors)')
}
