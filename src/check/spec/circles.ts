/** CT702: schemas that refer to themselves in a way that no value, or no validator, comes to an end of. */
import { isObject } from '../../openapi/json.ts'
import { below, type Inspect, type Inspection, isConditional, type SchemaPlace } from './inspection.ts'

/** Looks for schemas that demand themselves. One inspector serves one document. */
export function createCircleInspect(): Inspect {
  const endless = new Map<object, boolean>()
  const looping = new Map<object, boolean>()
  return ({ kind, value, pointer }, inspection) => {
    // Only what is referred to can be part of a circle, and it is enough to tell one place of each.
    if (
      kind !== 'schema' ||
      !/^#\/(?:components\/schemas|x-ext)\/[^/]+$|\/(?:\$defs|definitions)\/[^/]+$/.test(pointer) ||
      isConditional(pointer)
    )
      return
    const place = { value, pointer }
    if (isLooping(inspection, place, looping, new Set())) {
      inspection.tell('spec/schema-uncompilable', pointer, {
        reason: 'circular',
        message: 'the schema refers to itself without looking at a part of the value, so that holding a value against it never ends',
      })
    } else if (isEndless(inspection, place, endless, new Set())) {
      inspection.tell('spec/schema-uncompilable', pointer, {
        reason: 'endless',
        message: 'no value fits: the schema requires a value of its own kind within every value, so that none is ever complete',
      })
    }
  }
}

/** Whether a schema leads back to itself through keywords that look at the same value. */
function isLooping(inspection: Inspection, { value, pointer }: SchemaPlace, known: Map<object, boolean>, open: Set<object>): boolean {
  if (open.has(value)) return true
  if (known.get(value) === false) return false
  open.add(value)
  const target = inspection.target(value)
  const parts: SchemaPlace[] = target ? [target] : []
  if (!target || !inspection.isOld) {
    for (const key of ['allOf', 'anyOf', 'oneOf']) parts.push(...listAt(value, pointer, key))
    for (const key of ['not', 'if', 'then', 'else'])
      if (isObject(value[key])) parts.push({ value: value[key], pointer: below(pointer, key) })
  }
  // A discriminator selects a branch by the value, and a child that extends its parent leads back to it by design.
  const found = !isObject(value.discriminator) && parts.some((part) => isLooping(inspection, part, known, open))
  open.delete(value)
  known.set(value, found)
  return found
}

/** Whether every value of a schema must hold another value of it. */
function isEndless(inspection: Inspection, { value, pointer }: SchemaPlace, known: Map<object, boolean>, open: Set<object>): boolean {
  if (open.has(value)) return true
  if (known.get(value) === false) return false
  if (!isContainer(value, inspection)) return false
  open.add(value)
  const ends = (part: SchemaPlace) => isEndless(inspection, part, known, open)
  const target = inspection.target(value)
  let found = target !== undefined && ends(target)
  if (!found && (!target || !inspection.isOld)) {
    const { properties, required, items, minItems } = value
    const names =
      Array.isArray(required) && isObject(properties)
        ? required.filter((name) => typeof name === 'string' && Object.hasOwn(properties, name))
        : []
    const demanded: SchemaPlace[] = names.flatMap((name: string) => {
      const property = (properties as Record<string, unknown>)[name]
      return isObject(property) ? [{ value: property, pointer: below(`${pointer}/properties`, name) }] : []
    })
    if (isObject(items) && typeof minItems === 'number' && minItems > 0) demanded.push({ value: items, pointer: below(pointer, 'items') })
    demanded.push(...listAt(value, pointer, 'allOf'))
    found = demanded.some(ends)
    // The branches that a discriminator selects lead back to it by design.
    for (const key of isObject(value.discriminator) ? [] : ['anyOf', 'oneOf']) {
      const branches = listAt(value, pointer, key)
      found ||= branches.length > 0 && branches.length === (value[key] as unknown[]).length && branches.every(ends)
    }
  }
  open.delete(value)
  known.set(value, found)
  return found
}

/** Whether all values of a schema hold others; one that may be null or a text comes to an end there. */
function isContainer({ type, nullable }: Readonly<Record<string, unknown>>, { isOld }: Inspection): boolean {
  if (isOld && nullable === true) return false
  return type === undefined || [type].flat().every((name) => name === 'object' || name === 'array')
}

function listAt(value: Readonly<Record<string, unknown>>, pointer: string, key: string): SchemaPlace[] {
  const list = value[key]
  return Array.isArray(list)
    ? list.flatMap((part, index) => (isObject(part) ? [{ value: part, pointer: `${pointer}/${key}/${index}` }] : []))
    : []
}
