/** Bodies whose fields lie beneath an envelope, as `{"data": {"attributes": {…}}}` or `{"user": {…}}` have them. */
import { isObject } from '../../openapi/json.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import { getAt } from '../generate/edit.ts'
import { createFlattener } from '../generate/flatten.ts'
import { type Flat, type Node, nodeAt } from '../generate/node.ts'
import type { Ground } from './base.ts'

/** A field that a body may have. */
export interface Field {
  readonly pointer: string
  readonly rules: Flat
  readonly schema: string
  readonly required: boolean
}

/** What stands beside the thing in an envelope and tells nothing of it. */
const BESIDE = new Set(['type', 'id', 'meta', 'links', 'jsonapi', 'included', 'relationships'])
const DEEPEST = 2

/** The fields of a body, those beneath its envelopes among them. */
export function fieldsBeneath({ session, body }: Ground): Field[] {
  const found: Field[] = []
  if (!body) return found
  const flat = createFlattener(session.document)
  let at = ''
  let rules: Flat | undefined = flat(nodeAt(body.schema))
  for (let depth = 0; rules && depth <= DEEPEST; depth++) {
    for (const [name, node] of rules.properties) {
      const schema = node.pointers[0] ?? ''
      found.push({ pointer: `${at}/${escapePointer(name)}`, rules: flat(node), schema, required: rules.required.has(name) })
    }
    const inner = contentOf(rules, flat)
    if (!inner || !isObject(getAt(body.value, `${at}/${escapePointer(inner.name)}`))) break
    at += `/${escapePointer(inner.name)}`
    rules = inner.rules
  }
  return found
}

/** The only telling member of an envelope, where that is an object. */
function contentOf({ properties }: Flat, flat: (node: Node) => Flat): { readonly name: string; readonly rules: Flat } | undefined {
  const telling = [...properties].filter(([name]) => !BESIDE.has(name))
  const [name, node] = telling[0] ?? []
  if (telling.length !== 1 || name === undefined || node === undefined) return undefined
  const rules = flat(node)
  return rules.properties.size > 0 ? { name, rules } : undefined
}

/** Where an answer may show a field of a body: at the same place, without the envelopes of the body, or beneath those of its own. */
export function placesShown(pointer: string, answer: unknown): string[] {
  const steps = pointer.split('/').slice(1)
  const same = steps.map((_, index) => `/${steps.slice(index).join('/')}`)
  const found = new Set(same)
  let at = ''
  for (let value = answer, depth = 0; isObject(value) && depth < DEEPEST; depth++) {
    const objects = Object.entries(value).filter(([name, part]) => isObject(part) && !BESIDE.has(name))
    const [name, part] = objects[0] ?? []
    if (objects.length !== 1 || name === undefined) break
    at += `/${escapePointer(name)}`
    found.add(`${at}/${steps.at(-1) ?? ''}`)
    value = part
  }
  return [...found]
}
