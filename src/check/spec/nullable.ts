/** CT709: `nullable` where it does nothing. */
import { below, type Inspect, quoted } from './inspection.ts'

const RULES = ['enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'properties', 'items', 'pattern', 'format', 'additionalProperties']

/** Looks for `nullable` without effect. */
export const inspectNullable: Inspect = ({ kind, value, pointer }, inspection) => {
  if (kind !== 'schema' || value.nullable !== true) return
  const tell = (reason: string, message: string) =>
    inspection.tell('spec/nullable-no-effect', below(pointer, 'nullable'), { reason, message })
  if (!inspection.isOld)
    return tell('version', `nullable is a word of OpenAPI 3.0; in ${inspection.document.version} the type lists "null"`)
  if ('$ref' in value) return tell('reference', 'nullable beside a $ref does nothing: what stands beside a $ref is ignored in OpenAPI 3.0')
  if (Array.isArray(value.enum) && value.type !== undefined && !value.enum.includes(null)) {
    return tell('enum', `nullable does not add null to the enum ${quoted(value.enum)}, so that null is refused`)
  }
  if (value.type !== undefined || !RULES.some((rule) => rule in value)) return
  const branches = [value.anyOf, value.oneOf].find(Array.isArray)
  const allows = (branches ?? [])?.some((branch) => {
    const target = inspection.target(branch as Record<string, unknown>)?.value ?? (branch as Record<string, unknown>)
    return (target.nullable === true && target.type !== undefined) || [target.type].flat().includes('null')
  })
  if (!allows) tell('type', 'nullable without a type beside it does nothing: it only widens the type of the same schema')
}
