/** Where in the document a rule stands that a view has at another place: views add what dispatches a discriminator. */
import type { OpenApiJson } from '../openapi/json.ts'
import { unescapePointer } from '../openapi/pointer.ts'

/** The place of a rule. */
export interface Origin {
  readonly pointer: string
  /** Set where a discriminator asks for it: the schema that has it, and what of it. */
  readonly dispatch?: { readonly schema: string; readonly part: 'unmapped' | 'choice' | 'chosen'; readonly choice?: number }
}

type Holder = Record<string, unknown>

/** The place in the document of a rule at a pointer in a view. */
export function originOf(root: OpenApiJson, viewed: string): Origin {
  const steps = viewed.slice(2).split('/')
  const kept: string[] = []
  let value: unknown = root
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as string
    const key = unescapePointer(step)
    const holder = value as Holder
    const [next = '', after = ''] = steps.slice(index + 1)
    const items = typeof value === 'object' && value !== null ? holder.items : undefined
    if (key === 'prefixItems' && Array.isArray(items) && !Object.hasOwn(holder, key)) {
      kept.push('items')
      value = items
    } else if (key === 'items' && Array.isArray(items) && !/^\d+$/.test(next)) {
      kept.push('additionalItems')
      value = holder.additionalItems
    } else if (key === 'allOf' && isDispatch(holder, next, after)) {
      const rest = steps.slice(index + 2)
      const schema = ['#', ...kept].join('/')
      if (rest[0] !== 'else') return dispatched(schema, rest)
      index += 2
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
      kept.push(step)
      value = holder[key]
      // `else` of a view that reads `nullable` leniently is no step of the document.
    } else if (key !== 'else' || index === steps.length - 1) {
      kept.push(step)
      value = undefined
    }
  }
  return { pointer: ['#', ...kept].join('/') }
}

function isDispatch(schema: unknown, index: string, keyword: string): boolean {
  if (typeof schema !== 'object' || schema === null || !('discriminator' in schema) || !/^(?:if|then|else)$/.test(keyword)) return false
  const { allOf } = schema as { allOf?: unknown }
  return Number(index) >= (Array.isArray(allOf) ? allOf.length : 0)
}

function dispatched(schema: string, rest: readonly string[]): Origin {
  const at = `${schema}/discriminator`
  if (rest[0] === 'if') return { pointer: at, dispatch: { schema, part: 'choice' } }
  if (rest[1] === 'properties') return { pointer: at, dispatch: { schema, part: 'unmapped' } }
  return { pointer: at, dispatch: { schema, part: 'chosen', choice: Number(rest[2]) } }
}
