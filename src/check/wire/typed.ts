/** A value read by the types that are declared for it, whichever option of a `oneOf` or `anyOf` declares them. */
import { isObject } from '../../openapi/json.ts'
import { type Flat, type Node, nodeAt } from '../generate/node.ts'
import { coerced } from './read-parameter.ts'

type Flatten = (node: Node) => Flat

const DEEPEST = 12
const MOST_WAYS = 40

/** A value whose scalars are read as the types that are declared for them. */
export function retyped(value: unknown, nodes: readonly Node[], flat: Flatten, depth = 0): unknown {
  if (depth > DEEPEST || nodes.length === 0) return value
  const ways = waysOf(nodes, flat)
  if (Array.isArray(value)) return value.map((item, index) => retyped(item, itemsOf(ways, index), flat, depth + 1))
  if (isObject(value)) {
    const parts = Object.entries(value).map(([name, part]) => {
      const own = ways.flatMap(({ properties }) => properties.get(name) ?? [])
      return [name, retyped(part, own, flat, depth + 1)]
    })
    return Object.fromEntries(parts)
  }
  return scalar(value, [...new Set(ways.flatMap(({ types = [] }) => types))])
}

/** What the nodes say, and all options of their choices. */
function waysOf(nodes: readonly Node[], flat: Flatten): Flat[] {
  const found: Flat[] = []
  const open = [...nodes]
  for (let next = open.shift(); next !== undefined && found.length < MOST_WAYS; next = open.shift()) {
    const rules = flat(next)
    found.push(rules)
    open.push(...rules.choices.flatMap(({ options }) => options.map(({ pointers }) => nodeAt(...pointers))))
  }
  return found
}

function itemsOf(ways: readonly Flat[], index: number): Node[] {
  return ways.flatMap(({ prefix, items }) => prefix[index] ?? items ?? [])
}

function scalar(value: unknown, types: readonly string[]): unknown {
  if (value === null || types.length === 0) return value
  if (typeof value === 'string') return types.includes('string') ? value : (coerced(types, value)[0] ?? value)
  if (types.includes('string') && !types.includes('number') && !types.includes('boolean')) return String(value)
  if (typeof value === 'boolean' && !types.includes('boolean')) return Number(value)
  return typeof value === 'number' && types.includes('boolean') && !types.some(isNumeric) ? value !== 0 : value
}

const isNumeric = (type: string) => type === 'number' || type === 'integer'
