/** Finds every example of a document, with the schema that it must satisfy and the direction in which it travels. */
import type { OpenApiJson } from '../../src/openapi/document.ts'
import { METHODS } from '../../src/openapi/operation.ts'
import { escapePointer, valueAt } from '../../src/openapi/pointer.ts'
import type { Direction } from '../../src/openapi/schema.ts'

/** An example and what it is an example of. */
export interface Example {
  /** Where it stands. */
  readonly pointer: string
  /** Where it is shown, which is elsewhere when it is a component. */
  readonly place: string
  readonly value: unknown
  /** Where its schema stands. */
  readonly schema: string
  readonly direction: Direction
}

/** All that a walk through a document met. */
export interface Walked {
  readonly examples: Example[]
  /** Pointers of everything below `components` that something refers to. */
  readonly used: ReadonlySet<string>
}

const ONE = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAP = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

/** Walks all operations, and whatever they refer to, once in each direction. */
export function walkExamples(json: OpenApiJson): Walked {
  const examples: Example[] = []
  const used = new Set<string>()
  const seen = new Set<string>()

  const target = (at: string): string => {
    for (let here = at; ; ) {
      const ref = (valueAt(json, here) as { $ref?: unknown } | undefined)?.$ref
      if (typeof ref !== 'string') return here
      here = decodeURIComponent(ref)
      used.add(here)
    }
  }
  const keys = (at: string): string[] => {
    const value = valueAt(json, at)
    return typeof value === 'object' && value !== null ? Object.keys(value).map((key) => `${at}/${escapePointer(key)}`) : []
  }
  const add = (pointer: string, schema: string, direction: Direction, place = pointer) =>
    examples.push({ pointer, place, value: valueAt(json, pointer), schema, direction })

  const walkSchema = (pointer: string, direction: Direction): void => {
    const schema = valueAt(json, pointer)
    if (typeof schema !== 'object' || schema === null || seen.has(`${direction} ${pointer}`)) return
    seen.add(`${direction} ${pointer}`)
    // What stands beside a reference counts too.
    if ('$ref' in schema) walkSchema(target(pointer), direction)
    if ('example' in schema) add(`${pointer}/example`, pointer, direction)
    for (const example of keys(`${pointer}/examples`)) add(example, pointer, direction)
    for (const keyword of ONE) if (keyword in schema) walkSchema(`${pointer}/${keyword}`, direction)
    for (const keyword of [...LIST, ...MAP]) for (const part of keys(`${pointer}/${keyword}`)) walkSchema(part, direction)
    const items = (schema as { 'x-items'?: unknown })['x-items']
    if (items) walkSchema(`${pointer}/x-items`, direction)
  }
  /** A media type, parameter or header: something with a schema and examples beside it. */
  const walkHolder = (at: string, direction: Direction): void => {
    const pointer = target(at)
    const holder = valueAt(json, pointer) as { schema?: unknown; example?: unknown }
    for (const media of keys(`${pointer}/content`)) walkHolder(media, direction)
    if (holder.schema === undefined) return
    if ('example' in holder) add(`${pointer}/example`, `${pointer}/schema`, direction)
    for (const example of keys(`${pointer}/examples`)) add(`${target(example)}/value`, `${pointer}/schema`, direction, example)
    walkSchema(`${pointer}/schema`, direction)
  }

  for (const path of keys('#/paths')) {
    for (const parameter of keys(`${path}/parameters`)) walkHolder(parameter, 'request')
    for (const method of METHODS) {
      const operation = `${path}/${method}`
      if (valueAt(json, operation) === undefined) continue
      for (const parameter of keys(`${operation}/parameters`)) walkHolder(parameter, 'request')
      for (const media of keys(`${target(`${operation}/requestBody`)}/content`)) walkHolder(media, 'request')
      for (const at of keys(`${operation}/responses`)) {
        const response = target(at)
        for (const header of keys(`${response}/headers`)) walkHolder(header, 'response')
        for (const media of keys(`${response}/content`)) walkHolder(media, 'response')
      }
    }
  }
  if (json['x-problem']) walkSchema('#/x-problem', 'response')
  return { examples, used }
}
