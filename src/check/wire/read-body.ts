/**
 * The ways in which servers read a body. JSON has types of its own: a string where a number is declared is a string. What counts beside
 * the strict reading is what decoders commonly do before they look at the rules: null taken for left out, texts trimmed, defaults filled
 * in. That 1.0 is an integer follows from JSON itself. A number read from a string is shown, but is no excuse. Undeclared
 * fields are not dropped: it changes nothing where a schema is open, and where it is closed to drop them is to accept them.
 * Forms are text, and are coerced as parameters are.
 */

import type { Contract } from '../../contract/contract.ts'
import { bodyReadings } from '../../contract/form.ts'
import { isObject } from '../../openapi/json.ts'
import { isJson, mediaFor } from '../../openapi/media.ts'
import type { Operation } from '../../openapi/operation.ts'
import { createFlattener } from '../generate/flatten.ts'
import { type Flat, type Node, nodeAt } from '../generate/node.ts'
import type { WireRequest } from '../wire.ts'
import type { ReadValue } from './reading.ts'
import { retyped } from './typed.ts'

/** Every value that the body of a request may be read as; `undefined` where the operation has none or it cannot be told. */
export function bodyValues(
  contract: Contract,
  operation: Operation,
  wire: WireRequest,
): { schema: string | undefined; values: ReadValue[] } | undefined {
  const { body } = operation
  if (!body) return undefined
  const type = wire.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const media =
    (type === undefined ? undefined : mediaFor(body.media, type)) ?? body.media.find((entry) => isJson(entry.type)) ?? body.media[0]
  if (!media) return undefined
  const { schema } = media
  const flat = flattenerOf(contract)
  if (!wire.body || wire.body.byteLength === 0) return { schema, values: nothing(media.type, body.required) }
  const as = type ?? media.type
  if (!isJson(as)) {
    const values = schema === undefined ? undefined : bodyReadings(contract.document, schema, as, wire.body)
    if (!values || schema === undefined) return undefined
    return { schema, values: values.flatMap((value) => formValues(value, nodeAt(schema), flat)) }
  }
  return { schema, values: jsonValues(wire.body, schema, flat) }
}

function nothing(type: string, required: boolean): ReadValue[] {
  const none: ReadValue = { reading: 'no body', absent: !required }
  // Some frameworks hand on {} where nothing came.
  return isJson(type) ? [none, { reading: 'no body taken for {}', value: {} }] : [none]
}

function jsonValues(bytes: Uint8Array, schema: string | undefined, flat: (node: Node) => Flat): ReadValue[] {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return [{ reading: 'JSON', fault: `it is not JSON: ${(error as Error).message}` }]
  }
  const strict: ReadValue = { reading: 'strict JSON', value }
  if (schema === undefined) return [strict]
  const node = nodeAt(schema)
  const plain = mapped(value, withoutNulls)
  return [
    strict,
    { reading: 'null taken for left out', value: plain },
    { reading: 'texts trimmed', value: mapped(value, trimmed) },
    { reading: 'defaults filled in', value: filled(plain, node, flat, 0) },
    { reading: 'scalars coerced', value: retyped(value, [node], flat), lax: true },
  ]
}

function formValues(value: unknown, node: Node, flat: (node: Node) => Flat): ReadValue[] {
  const plain = mapped(value, withoutEmpty)
  return [
    { reading: 'form', value },
    { reading: 'empty taken for left out', value: plain },
    { reading: 'texts trimmed', value: mapped(value, trimmed) },
    { reading: 'scalars coerced', value: retyped(plain, [node], flat) },
    { reading: 'defaults filled in', value: filled(retyped(plain, [node], flat), node, flat, 0) },
  ]
}

type Change = (value: unknown) => unknown

/** A copy of a value, changed from the leaves up. */
function mapped(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return change(value.map((item) => mapped(item, change)))
  if (!isObject(value)) return change(value)
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapped(part, change)])))
}

const trimmed: Change = (value) => (typeof value === 'string' ? value.trim() : value)
const without =
  (empty: unknown): Change =>
  (value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, part]) => part !== empty)) : value
const withoutNulls = without(null)
const withoutEmpty = without('')

/** A value with the defaults of what it leaves out. */
function filled(value: unknown, node: Node, flat: (node: Node) => Flat, depth: number): unknown {
  const rules = flat(node)
  if (depth > 12) return value
  if (Array.isArray(value))
    return value.map((item, index) => (rules.items ? filled(item, rules.prefix[index] ?? rules.items, flat, depth + 1) : item))
  if (!isObject(value)) return value
  const result: Record<string, unknown> = { ...value }
  for (const [name, property] of rules.properties) {
    const { default: fallback } = flat(property)
    if (Object.hasOwn(result, name)) result[name] = filled(result[name], property, flat, depth + 1)
    else if (fallback !== undefined) result[name] = fallback
  }
  return result
}

const flatteners = new WeakMap<Contract, (node: Node) => Flat>()

function flattenerOf(contract: Contract): (node: Node) => Flat {
  const known = flatteners.get(contract) ?? createFlattener(contract.document)
  flatteners.set(contract, known)
  return known
}
