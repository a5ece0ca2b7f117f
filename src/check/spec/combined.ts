/** CT705 and CT710: what the parts of a schema say of properties that other parts declare. */
import { isObject } from '../../openapi/json.ts'
import type { Place } from '../../openapi/structure.ts'
import { below, type Inspection, isConditional, ownerOf, type SchemaPlace } from './inspection.ts'

/** Looks for required properties that nobody declares and for closed parts. What must see the whole document first comes in `end`. */
export function createCombinedInspect() {
  const suspects: Place[] = []
  /** Schemas that others take as a part of themselves: those may declare what these require. */
  const parts = new Set<unknown>()
  return {
    place: (place: Place, inspection: Inspection): void => {
      const { kind, value, pointer } = place
      if (kind !== 'schema') return
      if (typeof value.$ref === 'string') {
        if (/\/(?:allOf|anyOf|oneOf)\/\d+$/.test(pointer)) parts.add(inspection.target(value)?.value)
        if (inspection.isOld) return
      }
      if (Array.isArray(value.required) && value.required.length > 0) suspects.push(place)
      if (Array.isArray(value.allOf) && value.allOf.length > 0) inspectClosed(place, inspection)
    },
    end: (inspection: Inspection): void => {
      for (const suspect of suspects) inspectRequired(suspect, inspection, parts)
    },
  }
}

function inspectRequired({ value, pointer }: Place, inspection: Inspection, parts: ReadonlySet<unknown>): void {
  const own = isObject(value.properties) ? value.properties : {}
  const missing = (value.required as unknown[]).filter((name): name is string => typeof name === 'string' && !Object.hasOwn(own, name))
  if (missing.length === 0 || isConditional(pointer)) return
  const owner = ownerOf(pointer)
  const whole = inspection.at(owner)
  if (!isObject(whole) || parts.has(whole) || parts.has(value)) return
  const family = [...inspection.family({ value: whole, pointer: owner }), ...elsewhere(inspection, owner)]
  if (family.some(({ value: part }) => isOpen(part) || (parts.has(part) && part !== whole && isParent(part)))) return
  const undeclared = missing.filter(
    (name) => !family.some(({ value: part }) => isObject(part.properties) && Object.hasOwn(part.properties, name)),
  )
  if (undeclared.length === 0 || value.additionalProperties === false) return
  inspection.tell('spec/required-undeclared', below(pointer, 'required'), {
    reason: 'undeclared',
    message: `${undeclared.join(', ')} ${undeclared.length === 1 ? 'is required and nothing declares it' : 'are required and nothing declares them'}`,
  })
}

/** The schemas that other parts of the schema around it give to the same property. */
function elsewhere(inspection: Inspection, pointer: string): SchemaPlace[] {
  const [, part = '', name = ''] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? []
  const owner = ownerOf(part)
  const whole = owner === part ? undefined : inspection.at(owner)
  if (!isObject(whole)) return []
  return inspection.family({ value: whole, pointer: owner }).flatMap((place) => {
    const at = `${place.pointer}/properties/${name}`
    const value = inspection.at(at)
    return isObject(value) ? inspection.family({ value, pointer: at }) : []
  })
}

/** Whether a schema says of properties that it does not name what they are. */
function isOpen({ additionalProperties, patternProperties, unevaluatedProperties }: Readonly<Record<string, unknown>>): boolean {
  const says = (rule: unknown) => rule !== undefined && rule !== false
  return says(additionalProperties) || says(unevaluatedProperties) || patternProperties !== undefined
}

/** A discriminator leads to schemas that are no part of this one. */
function isParent({ discriminator }: Readonly<Record<string, unknown>>): boolean {
  return isObject(discriminator)
}

/** `additionalProperties: false` sees only the names beside it, not those of the other parts. */
function inspectClosed(place: SchemaPlace, inspection: Inspection): void {
  if (isConditional(place.pointer)) return
  const parts = inspection.together(place)
  for (const { value, pointer } of parts) {
    if (value.additionalProperties !== false || value.patternProperties !== undefined) continue
    const own = isObject(value.properties) ? value.properties : {}
    const others = parts.filter((part) => part.value !== value && isObject(part.value.properties))
    const names = others
      .flatMap(({ value: { properties } }) => Object.keys(properties as object))
      .filter((name) => !Object.hasOwn(own, name))
    if (names.length === 0) continue
    const named = [...new Set(names)]
    inspection.tell('spec/closed-allof', below(pointer, 'additionalProperties'), {
      reason: 'closed',
      message: `additionalProperties: false in one part of an allOf forbids what other parts declare: ${named.slice(0, 5).join(', ')}${named.length > 5 ? ` and ${named.length - 5} more` : ''}`,
    })
  }
}
