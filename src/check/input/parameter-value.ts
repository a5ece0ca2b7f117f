/** Values of one parameter, as they can travel. */
import type { Parameter } from '../../openapi/parameter.ts'
import type { Ground } from './base.ts'

/** A valid value of a parameter's schema; `undefined` when none is found. */
export function valueFor({ session, operation }: Ground, schema: string): unknown {
  try {
    return session.generator.value(schema, session.random(`parameter ${operation.key} ${schema}`))
  } catch {
    return undefined
  }
}

/**
 * A list with its first item alone, where it may be that short: a broken item beside a good one may be read as the good one, and a good
 * one beside another may be one too many.
 */
export function firstAlone({ session }: Ground, { in: place }: Parameter, schema: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 2) return value
  const alone = value.slice(0, 1)
  return session.contract.judge('request/parameter-invalid', 'request', schema, alone, { in: place }).length === 0 ? alone : value
}

/** Whether a value can be written as text: in a path an empty one is another path, and a header is one line. */
export function canTravel({ in: place, style }: Parameter, value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (place === 'path') return typeof value !== 'object' && value !== '' && !/^\.{1,2}$/.test(String(value)) && !String(value).includes('/')
  if (place === 'header') return typeof value !== 'string' || /^[\x20-\x7e]*$/.test(value)
  return typeof value !== 'object' || Array.isArray(value) || style === 'deepObject'
}
