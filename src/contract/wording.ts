/** Words for what is wrong with a value: what was wanted there, what was found, and the name that was perhaps meant. */
import type { SchemaError } from './validators.ts'

/** Two names that differ in more than this many letters are not alike. */
const FAR = 2

/** What is said of one error. */
export interface Wording {
  /** To be read after the name of the place. */
  readonly says: string
  readonly expected?: string
  readonly found?: string
  readonly nearest?: string
}

/** What an error says of a value; `names` are those that would have been allowed, or that are there where one is missing. */
export function wordingOf(
  { keyword, params, message }: SchemaError,
  value: unknown,
  names: readonly string[],
  types?: readonly string[],
): Wording {
  const found = shown(value)
  const told = (expected: string, nearest?: string): Wording => ({
    says: `must be ${expected}, found ${found}${nearest === undefined ? '' : ` (nearest: ${nearest})`}`,
    expected,
    found,
    ...(nearest !== undefined && { nearest }),
  })
  if (types && types.length > 0) return told(types.join(' or '))
  switch (keyword) {
    case 'type':
      return told([params.type].flat().join(' or '))
    case 'const':
      return told(JSON.stringify(params.allowedValue))
    case 'enum': {
      const allowed = (params.allowedValues ?? []) as readonly unknown[]
      const nearest =
        typeof value === 'string'
          ? nearestOf(
              value,
              allowed.filter((one) => typeof one === 'string'),
            )
          : undefined
      const more = allowed.length > 10 ? ` and ${allowed.length - 10} more` : ''
      return told(
        `one of ${allowed
          .slice(0, 10)
          .map((one) => JSON.stringify(one))
          .join(', ')}${more}`,
        nearest,
      )
    }
    case 'required': {
      const nearest = nearestOf(String(params.missingProperty), names)
      const hint = nearest === undefined ? '' : ` (there is ${nearest})`
      return { says: `is required and is absent${hint}`, expected: 'present', found: 'absent', ...(nearest !== undefined && { nearest }) }
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const nearest = nearestOf(String(params.additionalProperty ?? params.unevaluatedProperty), names)
      const hint = nearest === undefined ? '' : ` (nearest: ${nearest})`
      return { says: `is not allowed by the schema${hint}`, expected: 'absent', ...(nearest !== undefined && { nearest }) }
    }
    case 'format':
      return told(`${/^[aeio]/.test(String(params.format)) ? 'an' : 'a'} ${params.format}`)
    case 'false schema':
    case 'not':
      return { says: keyword === 'not' ? `must not be ${found}` : 'is not allowed by the schema', found }
    default:
      return {
        says: `${message ?? `breaks ${keyword}`}, found ${found}`,
        expected: (message ?? keyword).replace(/^must (?:be )?/, ''),
        found,
      }
  }
}

/** A value in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return `${typeof value === 'string' ? 'the string ' : ''}${text.length > 60 ? `${text.slice(0, 57)}…"` : text}`
}

/** The name that is most like another; `undefined` when none is. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const same = names.find((other) => other !== name && plain(other) === plain(name))
  if (same !== undefined || name.length < 3) return same
  const near = names
    .filter((other) => other !== name && Math.abs(other.length - name.length) <= FAR)
    .slice(0, 500)
    .map((other) => [other, distance(plain(name), plain(other))] as const)
    .filter(([other, far]) => far <= FAR && far < Math.min(name.length, other.length) / 2)
    .sort((a, b) => a[1] - b[1])
  return near[0]?.[0]
}

/** How many letters must be put, taken or changed to make one text of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 1; at <= from.length; at++) {
    const next = [at]
    for (let index = 1; index <= to.length; index++) {
      const change = (row[index - 1] ?? 0) + (from[at - 1] === to[index - 1] ? 0 : 1)
      next.push(Math.min(change, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
