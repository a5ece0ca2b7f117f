/** Holds what claims to be a story against the schema of stories, and says in plain words what is wrong with it. */
import schema from '../../scenarios/scenario.schema.json' with { type: 'json' }
import { compileSchema } from '../contract/ajv.ts'
import type { SchemaError } from '../contract/validators.ts'
import { escapePointer } from '../openapi/pointer.ts'

/** One thing that is wrong with a story. */
export interface StoryFault {
  /** JSON Pointer of the place; of the property itself where one is not known. */
  readonly pointer: string
  /** What is wrong there, to be read after the pointer. */
  readonly message: string
}

// Compiled once: this module is only loaded where a story is checked.
const validate = compileSchema(schema)

/** Everything that is wrong with a story; empty when nothing is. It does not look at what rows hold: the API does that. */
export function checkStory(story: unknown): StoryFault[] {
  if (validate(story)) return []
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames').map(asFault)
}

function asFault({ keyword, instancePath, params, message = `breaks ${keyword}` }: SchemaError): StoryFault {
  const { missingProperty, additionalProperty, allowedValues, pattern } = params as Record<string, string | undefined> & {
    allowedValues?: unknown[]
  }
  if (missingProperty !== undefined) return { pointer: instancePath, message: `must have ${JSON.stringify(missingProperty)}` }
  if (additionalProperty !== undefined)
    return { pointer: `${instancePath}/${escapePointer(additionalProperty)}`, message: 'is not a property that stories have here' }
  if (allowedValues)
    return { pointer: instancePath, message: `must be one of ${allowedValues.map((value) => JSON.stringify(value)).join(', ')}` }
  if (pattern !== undefined) return { pointer: instancePath, message: `must match ${pattern}` }
  if (keyword === 'not') return { pointer: instancePath, message: 'must not have both "body" and "rawBody"' }
  return { pointer: instancePath, message }
}
