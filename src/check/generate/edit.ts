/** Changes one place of a value; the value that was given stays as it is. */
import { unescapePointer } from '../../openapi/pointer.ts'

/** Stands for "left out" where a value is asked for. */
export const LEFT_OUT = Symbol('left out')

/** A copy of a value with another value at a pointer; `LEFT_OUT` removes what is there. */
export function setAt(root: unknown, pointer: string, value: unknown): unknown {
  return set(root, pointer.split('/').slice(1).map(unescapePointer), value)
}

function set(root: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(root)) {
    const index = Number(step)
    if (rest.length === 0 && value === LEFT_OUT) return root.filter((_, at) => at !== index)
    const copy = [...root]
    copy[index] = set(root[index], rest, value)
    return copy
  }
  const copy = { ...(root as Record<string, unknown> | undefined) }
  if (rest.length === 0 && value === LEFT_OUT) delete copy[step]
  else copy[step] = set(copy[step], rest, value)
  return copy
}

/** What stands at a pointer in a value. */
export function getAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[unescapePointer(step)]
  }
  return value
}
