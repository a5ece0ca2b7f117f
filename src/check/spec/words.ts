/** CT702 and CT703: keywords that hold what no validator understands, and patterns that are not ECMA-262. */

import { compileRegExp } from '../../contract/pattern.ts'
import { isObject } from '../../openapi/json.ts'
import { typeName } from '../../openapi/structure.ts'
import { below, type Inspect, type Inspection, quoted } from './inspection.ts'

const TYPES = new Set<unknown>(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])

interface Word {
  readonly expected: string
  isFine(found: unknown): boolean
}

const NUMBER: Word = { expected: 'a number', isFine: (found) => typeof found === 'number' }
const COUNT: Word = { expected: 'a whole number of at least 0', isFine: (found) => Number.isInteger(found) && (found as number) >= 0 }
const TEXT: Word = { expected: 'text', isFine: (found) => typeof found === 'string' }
const SCHEMA: Word = { expected: 'a schema, true or false', isFine: isSchema }
const SCHEMAS: Word = {
  expected: 'a list of at least one schema',
  isFine: (found) => Array.isArray(found) && found.length > 0 && found.every(isSchema),
}
const NAMED: Word = { expected: 'an object of schemas', isFine: (found) => isObject(found) && Object.values(found).every(isSchema) }

/** What each keyword must hold. */
const WORDS: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    type: { expected: `one of ${[...TYPES].join(', ')}`, isFine: (found) => [found].flat().every((type) => TYPES.has(type)) },
    minimum: NUMBER,
    maximum: NUMBER,
    multipleOf: { expected: 'a number above 0', isFine: (found) => typeof found === 'number' && found > 0 },
    minLength: COUNT,
    maxLength: COUNT,
    minItems: COUNT,
    maxItems: COUNT,
    minProperties: COUNT,
    maxProperties: COUNT,
    minContains: COUNT,
    maxContains: COUNT,
    pattern: TEXT,
    format: TEXT,
    not: SCHEMA,
    additionalProperties: SCHEMA,
    allOf: SCHEMAS,
    anyOf: SCHEMAS,
    oneOf: SCHEMAS,
    properties: NAMED,
    patternProperties: NAMED,
    $defs: NAMED,
    required: {
      expected: 'a list of names',
      isFine: (found) => Array.isArray(found) && found.every((name) => typeof name === 'string'),
    },
    enum: { expected: 'a list of at least one value', isFine: (found) => Array.isArray(found) && found.length > 0 },
  } satisfies Record<string, Word>),
)

/** Looks at the keywords of a schema, each on its own. */
export const inspectWords: Inspect = ({ kind, value, pointer }, inspection) => {
  if (kind !== 'schema' || (inspection.isOld && '$ref' in value)) return
  for (const key of Object.keys(value)) {
    const word = WORDS.get(key)
    const found = value[key]
    if (word === undefined || found === undefined || word.isFine(found)) continue
    inspection.tell('spec/schema-uncompilable', below(pointer, key), {
      reason: 'malformed',
      message: `${key} must be ${word.expected}, found ${typeof found === 'object' ? typeName(found) : quoted(found)}`,
      expected: word.expected,
      found: quoted(found),
    })
  }
  if (typeof value.pattern === 'string') checkPattern(inspection, value.pattern, below(pointer, 'pattern'))
  if (!isObject(value.patternProperties)) return
  for (const pattern of Object.keys(value.patternProperties)) {
    checkPattern(inspection, pattern, below(`${pointer}/patternProperties`, pattern))
  }
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === 'boolean'
}

function checkPattern(inspection: Inspection, pattern: string, pointer: string): void {
  try {
    compileRegExp(pattern, 'u')
  } catch (error) {
    const why = (error as Error).message.replace(/^.*\/[a-z]*: /s, '')
    inspection.tell('spec/pattern-unsupported', pointer, {
      reason: 'syntax',
      message: `the pattern ${quoted(pattern)} is not one of ECMA-262, which JSON Schema uses: ${why}`,
      found: quoted(pattern),
    })
  }
}
