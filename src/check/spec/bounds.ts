/** CT702: schemas that no value fits, because their own rules exclude each other. */
import { isObject } from '../../openapi/json.ts'
import { below, type Inspect, type Inspection, isConditional, quoted, type SchemaPlace } from './inspection.ts'

const PAIRS = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const

/** A schema without one of these has no rules that could. */
const RULES = /^(?:min|max|excl|enum|const|required|allOf|\$ref)/

/** Looks for rules that exclude each other. */
export const inspectBounds: Inspect = (place, inspection) => {
  const { kind, value, pointer } = place
  if (kind !== 'schema' || !Object.keys(value).some((key) => RULES.test(key))) return
  if (isConditional(pointer) || (inspection.isOld && '$ref' in value)) return
  const tell = (key: string, reason: string, message: string, severity?: 'warning') =>
    // Where nothing fits, no rule of the schema can be held against anybody.
    inspection.tell('spec/schema-uncompilable', reason === 'unsatisfiable' ? pointer : below(pointer, key), {
      reason,
      message,
      ...(severity && { severity }),
    })
  checkNumbers(value, tell)
  for (const [least, most] of PAIRS) {
    const [low, high] = [value[least], value[most]]
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      tell(least, 'unsatisfiable', `no value fits: ${least} ${low} is above ${most} ${high}`)
  }
  checkValues(place, inspection, tell)
  checkProperties(value, tell)
  if ('allOf' in value || '$ref' in value) checkTogether(place, inspection, tell)
}

type Tell = (key: string, reason: string, message: string, severity?: 'warning') => void
type Schema = Readonly<Record<string, unknown>>

function checkNumbers(value: Schema, tell: Tell): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = value
  const low = bound(minimum, exclusiveMinimum, Math.max)
  const high = bound(maximum, exclusiveMaximum, Math.min)
  if (!low || !high) return
  const [key] = Object.keys(value).filter((name) => /^(?:exclusive)?[mM]inimum$/.test(name))
  if (low.at > high.at || (low.at === high.at && (low.open || high.open))) {
    tell(
      key ?? 'minimum',
      'unsatisfiable',
      `no number fits: it must be ${low.open ? 'above' : 'at least'} ${low.at} and ${high.open ? 'below' : 'at most'} ${high.at}`,
    )
  } else if (value.type === 'integer' && Math.ceil(low.at) > Math.floor(high.at)) {
    tell(key ?? 'minimum', 'unsatisfiable', `no integer lies between ${low.at} and ${high.at}`)
  }
}

/** `exclusiveMinimum` is a switch in OpenAPI 3.0 and a bound of its own later. */
function bound(at: unknown, exclusive: unknown, stricter: (...values: number[]) => number): { at: number; open: boolean } | undefined {
  const closed = typeof at === 'number' ? at : undefined
  if (typeof exclusive === 'number') {
    if (closed === undefined) return { at: exclusive, open: true }
    return { at: stricter(closed, exclusive), open: stricter(closed, exclusive) === exclusive }
  }
  return closed === undefined ? undefined : { at: closed, open: exclusive === true }
}

function checkValues({ value }: SchemaPlace, { isOld }: Inspection, tell: Tell): void {
  const { type, nullable } = value
  const listed = Array.isArray(value.enum) ? value.enum : 'const' in value && !isOld ? [value.const] : []
  if (type === undefined || listed.length === 0) return
  const types = [type].flat() as string[]
  const wrong = listed.filter(
    (one) => !(one === null && (nullable === true || types.includes('null'))) && !types.some((name) => isOf(one, name)),
  )
  if (wrong.length === 0) return
  const key = 'enum' in value ? 'enum' : 'const'
  const named = `${quoted(wrong[0])}${wrong.length > 1 ? ` and ${wrong.length - 1} more` : ''}`
  if (wrong.length === listed.length) tell(key, 'unsatisfiable', `no value fits: ${key} has ${named}, and type is ${types.join(' or ')}`)
  // A null that does not count is told by another check.
  else if (wrong.some((one) => one !== null))
    tell(key, 'unreachable', `${key} has ${named}, which type ${types.join(' or ')} excludes`, 'warning')
}

/** Whether a value is of a type of JSON Schema. */
export function isOf(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  return typeof value === type
}

function checkProperties(value: Schema, tell: Tell): void {
  const { properties, patternProperties, additionalProperties, required, minProperties, maxProperties } = value
  const names = isObject(properties) ? Object.keys(properties) : []
  const wanted = Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : []
  for (const name of wanted) {
    if (isObject(properties) && Object.hasOwn(properties, name) && properties[name] === false) {
      tell('required', 'unsatisfiable', `no object fits: ${name} is required, and its schema is false`)
    }
  }
  if (additionalProperties === false && patternProperties === undefined) {
    const missing = wanted.find((name) => !names.includes(name))
    if (missing !== undefined)
      tell('required', 'unsatisfiable', `no object fits: ${missing} is required, and additionalProperties forbids it`)
    if (typeof minProperties === 'number' && minProperties > names.length) {
      tell('minProperties', 'unsatisfiable', `no object fits: it must have ${minProperties} properties and may have ${names.length}`)
    }
  }
  if (typeof maxProperties === 'number' && new Set(wanted).size > maxProperties) {
    tell('maxProperties', 'unsatisfiable', `no object fits: ${new Set(wanted).size} properties are required and ${maxProperties} allowed`)
  }
}

function checkTogether(place: SchemaPlace, inspection: Inspection, tell: Tell): void {
  const parts = inspection.together(place)
  if (parts.length < 2) return
  let types: readonly string[] | undefined
  let values: readonly unknown[] | undefined
  for (const { value } of parts) {
    if (inspection.isOld && '$ref' in value) continue
    if (value.type !== undefined) {
      const own = [value.type].flat() as string[]
      const wide = value.nullable === true && inspection.isOld ? [...own, 'null'] : own
      types = types === undefined ? wide : shared(types, wide)
      if (types.length === 0) {
        tell(
          '',
          'unsatisfiable',
          `no value fits: the parts that must hold together have no type in common (${own.join(' or ')} is the last)`,
        )
        return
      }
    }
    const listed = Array.isArray(value.enum) ? value.enum : 'const' in value ? [value.const] : undefined
    if (listed !== undefined) {
      const before = values
      values = before === undefined ? listed : listed.filter((one) => before.some((other) => JSON.stringify(other) === JSON.stringify(one)))
      if (values.length === 0 && listed.length > 0) {
        tell('', 'unsatisfiable', 'no value fits: the parts that must hold together list values, and have none in common')
        return
      }
    }
  }
}

function shared(these: readonly string[], those: readonly string[]): string[] {
  const both = these.filter((type) => those.includes(type) || (type === 'integer' && those.includes('number')))
  return those.includes('integer') && these.includes('number') && !both.includes('integer')
    ? [...both.filter((type) => type !== 'number'), 'integer']
    : both
}
