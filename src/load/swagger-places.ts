/** Where a place of a converted document stood in OpenAPI 2.0. */
import { isObject } from '../openapi/json.ts'
import { decoded, escapePointer, valueAt } from '../openapi/pointer.ts'
import { stepsOf } from './locate.ts'

type Steps = readonly string[]

/** What `components` holds, by what it was called. */
const SECTIONS: Readonly<Record<string, string>> = {
  schemas: 'definitions',
  parameters: 'parameters',
  requestBodies: 'parameters',
  responses: 'responses',
  securitySchemes: 'securityDefinitions',
}

/** The pointer, in a document of version 2.0, of what is found at one in the document that it was converted to. */
export function swaggerPointer(original: unknown, pointer: string): string {
  return `#${written(original, stepsOf(pointer))
    .map((step) => `/${escapePointer(step)}`)
    .join('')}`
}

function written(original: unknown, steps: Steps): Steps {
  const [root, first = '', second = '', third = '', ...rest] = steps
  if (root === 'openapi') return ['swagger']
  if (root === 'servers') return [isObject(original) && 'host' in original ? 'host' : 'basePath']
  if (root === 'components') {
    const section = SECTIONS[first]
    if (section === undefined) return []
    const below = third === '' ? [] : [third, ...rest]
    if (first === 'responses') return [section, second, ...ofResponse(below)]
    if (first === 'parameters') return [section, second, ...withoutSchema(below)]
    if (first === 'requestBodies') return [section, second, ...ofMedia(below)]
    return [section, second, ...below]
  }
  if (root !== 'paths' || second === '') return steps
  const item = childOf(childOf(original, 'paths'), first)
  const path = ['paths', first]
  if (second === 'parameters') return [...path, ...ofParameter(original, childOf(item, 'parameters'), [third, ...rest])]
  const operation = childOf(item, second)
  const at = [...path, second]
  if (third === 'parameters') return [...at, ...ofParameter(original, childOf(operation, 'parameters'), rest)]
  if (third === 'responses') return [...at, third, ...rest.slice(0, 1), ...ofResponse(rest.slice(1))]
  if (third !== 'requestBody') return steps
  return bodyOf(original, operation, at, rest) ?? bodyOf(original, item, path, rest) ?? at
}

/** Parameters that became a body are left out of the list. */
function ofParameter(original: unknown, list: unknown, [index = '', ...rest]: Steps): Steps {
  const kept = Array.isArray(list) ? [...list.keys()].filter((at) => !['body', 'formData'].includes(placeOf(original, list[at]))) : []
  const at = kept[Number(index)]
  return at === undefined ? ['parameters'] : ['parameters', String(at), ...withoutSchema(rest)]
}

function bodyOf(original: unknown, holder: unknown, at: Steps, rest: Steps): Steps | undefined {
  const list = childOf(holder, 'parameters')
  if (!Array.isArray(list)) return undefined
  const body = list.findIndex((one) => placeOf(original, one) === 'body')
  if (body !== -1) return [...at, 'parameters', String(body), ...ofMedia(rest)]
  const [, , , keyword, name, ...more] = rest
  const field = list.findIndex(
    (one) => isObject(one) && placeOf(original, one) === 'formData' && (keyword !== 'properties' || one.name === name),
  )
  return field === -1 ? undefined : [...at, 'parameters', String(field), ...more]
}

function ofMedia([content, , ...rest]: Steps): Steps {
  return content === 'content' ? rest : []
}

function ofResponse([first = '', second = '', ...rest]: Steps): Steps {
  if (first === 'content') return rest[0] === 'example' ? ['examples', second, ...rest.slice(1)] : rest
  if (first === 'headers') return [first, second, ...withoutSchema(rest)]
  return first === '' ? [] : [first]
}

/** What the schema of a parameter or header says stood beside its name. */
function withoutSchema([first, ...rest]: Steps): Steps {
  return first === 'schema' ? rest : first === undefined ? [] : [first, ...rest]
}

/** Where a parameter, or the one that it refers to, is. */
function placeOf(original: unknown, parameter: unknown): string {
  let at = parameter
  for (let step = 0; step < 10 && isObject(at) && typeof at.$ref === 'string'; step++) at = valueAt(original, decoded(at.$ref))
  return isObject(at) ? String(at.in) : ''
}

function childOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
