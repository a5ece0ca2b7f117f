/** The boundary values of the parameters of an operation. */
import type { Parameter } from '../../openapi/parameter.ts'
import { createFlattener } from '../generate/flatten.ts'
import { nodeAt } from '../generate/node.ts'
import { isSafe } from '../make/context.ts'
import { namesAlong, resourceNamed, skeleton } from '../model/resources.ts'
import type { Ground } from './base.ts'
import { ABSENT, type Candidate, inParameter } from './candidate.ts'
import { canTravel, firstAlone, valueFor } from './parameter-value.ts'

/** Every parameter left out, sent, and at each bound of its rules. What a path says of living things stays as it is. */
export function parameterBounds(ground: Ground): Candidate[] {
  const namesThings = ground.operation.parameters.some((one) => one.in === 'path' && namesThing(ground, one.name))
  return ground.operation.parameters.flatMap((parameter) => {
    if (parameter.in !== 'path') return boundsOf(ground, parameter)
    return !namesThings && isSafe(ground.operation) && isClosed(ground, parameter) ? boundsOf(ground, parameter) : []
  })
}

function boundsOf(ground: Ground, parameter: Parameter): Candidate[] {
  const { name, in: place, schema, pointer, required } = parameter
  if (schema === undefined) return []
  const before = ground.base.case[place][name]
  const whole = before ?? valueFor(ground, schema)
  if (whole === undefined) return []
  const value = firstAlone(ground, parameter, schema, whole)
  const from = value !== whole && { from: value }
  const found: Candidate[] = []
  const own = (change: Parameters<typeof inParameter>[2], rank: number) => found.push(inParameter(ground, parameter, change, rank, 'valid'))
  if (!required && before !== undefined) own({ keyword: 'required', schema: pointer, description: 'left out', value: ABSENT }, 0)
  if (before === undefined) own({ keyword: 'sent', schema: pointer, description: 'sent', value }, 0)
  for (const [index, boundary] of ground.session.generator.boundaries(schema, value).entries()) {
    // An object or a null in a query has no text of its own.
    if (boundary.value === null || (boundary.value === '' && place !== 'query')) continue
    if (place === 'path' && !canTravel(parameter, boundary.value)) continue
    own({ ...from, ...boundary, description: boundary.label }, index * 2)
  }
  return found
}

/** Whether a parameter of a path names what is made or listed: another value would name another thing, or none. */
function namesThing({ session: { resources }, operation: { path } }: Ground, name: string): boolean {
  const owners = resources.filter(
    (one) => `${skeleton(path)}/`.startsWith(`${skeleton(one.item)}/`) && namesAlong(path, one).get(name) === one.parameter,
  )
  return [resourceNamed(resources, name), ...owners].some((one) => (one?.create ?? one?.list) !== undefined)
}

/** Whether the rules of a parameter say all that it may be: its values, both its bounds, or that it is a day. */
function isClosed({ session }: Ground, { schema }: Parameter): boolean {
  if (schema === undefined) return false
  const { enum: values, format, numbers } = createFlattener(session.document)(nodeAt(schema))
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = numbers
  const bounded = (minimum ?? exclusiveMinimum) !== undefined && (maximum ?? exclusiveMaximum) !== undefined
  return values !== undefined || bounded || /^date(?:-time)?$/.test(format?.value ?? '')
}
