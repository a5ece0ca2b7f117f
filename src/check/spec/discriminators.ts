/** CT704: discriminators that lead to no schema. */
import { isObject } from '../../openapi/json.ts'
import { decoded, escapePointer } from '../../openapi/pointer.ts'
import { typeName } from '../../openapi/structure.ts'
import { below, type Inspect, type Inspection, quoted, type SchemaPlace } from './inspection.ts'

/** Looks at the discriminator of a schema. */
export const inspectDiscriminator: Inspect = ({ kind, value, pointer }, inspection) => {
  if (kind !== 'schema' || value.discriminator === undefined || (inspection.isOld && '$ref' in value)) return
  const at = below(pointer, 'discriminator')
  const tell = (where: string, reason: string, message: string) => inspection.tell('spec/discriminator-broken', where, { reason, message })
  const { discriminator } = value
  if (!isObject(discriminator)) return tell(at, 'malformed', `the discriminator must be an object, found ${typeName(discriminator)}`)
  const { propertyName, mapping } = discriminator
  if (typeof propertyName !== 'string') return tell(at, 'property', 'the discriminator names no property')
  const targets = new Set<string>()
  for (const [tag, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const pointer = typeof target === 'string' ? targetOf(inspection, target) : undefined
    if (pointer === undefined)
      tell(below(`${at}/mapping`, tag), 'mapping', `the tag ${quoted(tag)} leads to ${quoted(target)}, which is no schema`)
    else targets.add(pointer)
  }
  const branches = [value.oneOf, value.anyOf].find(Array.isArray)
  if (!branches) return
  const key = Array.isArray(value.oneOf) ? 'oneOf' : 'anyOf'
  for (const [index, branch] of branches.entries()) {
    if (!isObject(branch)) continue
    const place = inspection.target(branch) ?? { value: branch, pointer: `${pointer}/${key}/${index}` }
    // What is no object has no tag, and meets all branches.
    if (place.value.type !== undefined && ![place.value.type].flat().includes('object')) continue
    const reason = faultOf(inspection, place, propertyName)
    if (reason !== undefined)
      tell(`${pointer}/${key}/${index}`, 'branch', `the discriminator ${propertyName} cannot select this branch: ${reason}`)
  }
}

function targetOf(inspection: Inspection, target: string): string | undefined {
  const named = `#/components/schemas/${escapePointer(target)}`
  if (isObject(inspection.at(named))) return named
  const pointer = decoded(target)
  return pointer.startsWith('#/') && isObject(inspection.at(pointer)) ? pointer : undefined
}

function faultOf(inspection: Inspection, place: SchemaPlace, property: string): string | undefined {
  const family = inspection.family(place)
  const declares = family.some(({ value }) => isObject(value.properties) && Object.hasOwn(value.properties, property))
  if (!declares && !family.some(({ value }) => isObject(value.discriminator))) return `it does not declare ${property}`
  return undefined
}
