/** Finds in a body or query what names another thing, such as `team_id`, and puts a living one there. */
import type { Resource } from '../resource.ts'
import { words } from './names.ts'
import { resourceNamed } from './resources.ts'

/** The value that names a living thing; `undefined` when none can be had. */
export type NameLiving = (resource: Resource) => Promise<unknown>

/** A change of a body that must be tried, for it may break the schema. */
export interface Change {
  /** Pointer of what is changed. */
  readonly at: readonly string[]
  readonly value: unknown
}

const DEEPEST = 4

/** The changes that would make a value speak of living things. `own` is what it makes itself: that is not looked for. */
export async function referencesIn(
  value: unknown,
  resources: readonly Resource[],
  own: Resource | undefined,
  living: NameLiving,
): Promise<Change[]> {
  const changes: Change[] = []
  const walk = async (part: unknown, at: readonly string[]): Promise<void> => {
    if (typeof part !== 'object' || part === null || Array.isArray(part) || at.length > DEEPEST) return
    for (const [name, inner] of Object.entries(part)) {
      const resource = resourceNamed(resources, name)
      if (resource && resource.collection !== own?.collection) {
        const change = await changeOf(name, inner, resource, living)
        if (change !== undefined) {
          changes.push({ at: [...at, name], value: change })
          continue
        }
      }
      for (const [index, item] of (Array.isArray(inner) ? inner.slice(0, 3) : [inner]).entries()) {
        await walk(item, Array.isArray(inner) ? [...at, name, String(index)] : [...at, name])
      }
    }
  }
  await walk(value, [])
  return changes
}

/** Stands for a value that is better left out. */
export const LEFT_OUT = Symbol('left out')

async function changeOf(name: string, value: unknown, resource: Resource, living: NameLiving): Promise<unknown> {
  const named = async () => (await living(resource)) ?? LEFT_OUT
  const isScalar = (one: unknown) => typeof one === 'string' || typeof one === 'number'
  if (isScalar(value)) return isNaming(name) ? named() : undefined
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    if (value.every(isScalar)) {
      const found = await named()
      return found === LEFT_OUT ? LEFT_OUT : [found]
    }
    const first = value[0] as Record<string, unknown>
    if (!('id' in first)) return undefined
    const found = await named()
    return found === LEFT_OUT ? LEFT_OUT : [{ ...first, id: found }]
  }
  if (typeof value === 'object' && value !== null && 'id' in value) {
    const found = await named()
    return found === LEFT_OUT ? LEFT_OUT : { ...value, id: found }
  }
  return undefined
}

function isNaming(name: string): boolean {
  return words(name).length > 1 && /^(?:id|uuid|guid|name|slug|key)$/.test(words(name).at(-1) ?? '')
}

/** A value with a change made, or what stood there left out; the value itself is not touched. */
export function changed(value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? changed(item, rest, to) : item))
  const { [step]: inner, ...others } = value as Record<string, unknown>
  if (rest.length === 0 && to === LEFT_OUT) return others
  return { ...others, [step]: changed(inner, rest, to) }
}
