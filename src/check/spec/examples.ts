/** CT701, and CT702 where a schema does not compile: examples and defaults, held against the schemas that they stand beside. */

import { compileOnDemand } from '../../contract/ajv.ts'
import { Contract } from '../../contract/contract.ts'
import type { Violation } from '../../contract/violation.ts'
import { isObject } from '../../openapi/json.ts'
import { isJson } from '../../openapi/media.ts'
import { decoded } from '../../openapi/pointer.ts'
import type { Direction } from '../../openapi/schema.ts'
import type { Place } from '../../openapi/structure.ts'
import { below, type Inspection, quoted } from './inspection.ts'
import { visitPlaces } from './places.ts'

/** Judges all examples below some pointers. */
export function inspectExamples(inspection: Inspection, starts: readonly string[]): void {
  const contract = new Contract(inspection.document, compileOnDemand(inspection.document))
  const told = new Set<string>()
  const judge = (schema: string, value: unknown, at: string, what: 'example' | 'default') => {
    const results = directionsOf(at).map((direction) => contract.judge('spec/example-invalid', direction, schema, value, { in: 'body' }))
    const found = results.reduce((least, result) => (result.length < least.length ? result : least))
    const [first] = found
    if (!first) return
    if (first.slug === 'spec/schema-uncompilable') return tellUncompilable(inspection, told, first, schema)
    inspection.tell('spec/example-invalid', at, {
      reason: first.reason,
      message: messageOf(what, value, found),
      ...(first.expected !== undefined && { expected: first.expected }),
      ...(first.found !== undefined && { found: first.found }),
      // A default is often only a part of what a request holds.
      ...(what === 'default' && { severity: 'warning' }),
    })
  }
  const visitors: Partial<Record<Place['kind'], (place: Place) => void>> = {
    schema: ({ value, pointer }) => {
      if ('$ref' in value && inspection.isOld) return
      if (value.example !== undefined) judge(pointer, value.example, below(pointer, 'example'), 'example')
      if (value.default !== undefined) judge(pointer, value.default, below(pointer, 'default'), 'default')
      if (!Array.isArray(value.examples)) return
      for (const [index, example] of value.examples.entries()) judge(pointer, example, `${pointer}/examples/${index}`, 'example')
    },
    parameter: (place) => inspectHolder(inspection, place, judge),
    header: (place) => inspectHolder(inspection, place, judge),
    'media-type': (place) => {
      const type = place.pointer.slice(place.pointer.lastIndexOf('/') + 1).replaceAll('~1', '/')
      inspectHolder(inspection, place, (schema, value, at) => {
        // Only of JSON the value that is shown is the value that is meant; elsewhere a text is what travels.
        if (isJson(type) || typeof value !== 'string') judge(schema, value, at, 'example')
      })
    },
  }
  visitPlaces(inspection.document.json, starts, (place) => {
    if (place.value.$ref === undefined || place.kind === 'schema') visitors[place.kind]?.(place)
  })
}

type Judge = (schema: string, value: unknown, at: string, what: 'example') => void

/** The examples of what has a schema: one, or several by name. */
function inspectHolder(inspection: Inspection, { value, pointer }: Place, judge: Judge): void {
  if (value.schema === undefined) return
  const schema = below(pointer, 'schema')
  if (value.example !== undefined) judge(schema, value.example, below(pointer, 'example'), 'example')
  for (const [name, given] of Object.entries(isObject(value.examples) ? value.examples : {})) {
    const at = below(`${pointer}/examples`, name)
    const example = isObject(given) && typeof given.$ref === 'string' ? inspection.at(decoded(given.$ref)) : given
    if (!isObject(example)) continue
    for (const key of ['value', 'dataValue'])
      if (example[key] !== undefined) judge(schema, example[key], given === example ? below(at, key) : at, 'example')
  }
}

function tellUncompilable(inspection: Inspection, told: Set<string>, { message }: Violation, schema: string): void {
  const reason = message.replace(/^the schema \S+ /, '')
  // One cause is told once: patterns, and words that hold what they must not, are told where they stand.
  if (told.has(reason) || /regular expression/.test(reason) || inspection.has('malformed')) return
  told.add(reason)
  inspection.tell('spec/schema-uncompilable', schema, { reason: 'uncompilable', message: `the schema ${reason}` })
}

function messageOf(what: string, value: unknown, [first, ...more]: readonly Violation[]): string {
  const hint = typeof value === 'string' && /^\s*[{[]/.test(value) ? ' (it is text that holds JSON, where the value itself is wanted)' : ''
  const message = first?.message.replace(/^the body/, `the ${what}`)
  return `${message}${more.length > 0 ? `, and ${more.length} more` : ''}${hint || `: ${quoted(value)}`}`
}

/** Which way a value at a pointer travels; both where it may go either. */
function directionsOf(pointer: string): Direction[] {
  const [, root, section, , member] = pointer.split('/')
  const place = root === 'paths' ? member : root === 'components' ? section : undefined
  if (place === 'responses' || place === 'headers') return ['response']
  if (place === 'requestBody' || place === 'requestBodies' || place === 'parameters') return ['request']
  return ['request', 'response']
}
