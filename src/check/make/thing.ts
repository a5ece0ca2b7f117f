/** Finds living things, and makes them when there are none. */

import type { Operation } from '../../openapi/operation.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { keyIn } from '../living.ts'
import { namesAlong } from '../model/resources.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import type { LiveOptions, MakeContext, MakeLive, MakeValid } from './context.ts'
import { isConflict, NEEDED, REFUSALS } from './learning.ts'

/** Distinct valid requests that are tried, and the conflicts that do not count. */
const TRIES = 4
const CONFLICTS = 3

/** Those who find and make things. */
export interface Things {
  live: MakeLive
  /** Whether one of a kind is being made: it cannot be part of itself. */
  isMaking(resource: Resource): boolean
  /** Forgets what could not be had: another part of the run may have better luck. */
  forget(): void
}

/** Opens the finders of a run. */
export function createThings(context: MakeContext, valid: MakeValid): Things {
  const { living } = context
  const missing = new Map<string, Missing>()
  const conflicted = new WeakSet<Missing>()
  const making = new Set<Resource>()
  const read = new Map<Resource, 'at once' | 'never'>()

  const live: MakeLive = async (resource, options, cause) => {
    const { fresh = false, parent, body } = options
    const shared = fresh || body !== undefined ? undefined : living.shared(resource, parent)
    if (shared) return shared
    const key = `${resource.item} ${parent ? JSON.stringify(parent.path) : ''}`
    const known = body === undefined ? missing.get(key) : undefined
    const made = known ?? (await within(resource, () => create(resource, options, cause)))
    if (!isMissing(made)) {
      if (fresh) living.claim(made)
      return made
    }
    if (body !== undefined) return made
    // While something is being made, what it needs of itself is not missing for good; nor is what only one may be of.
    if (making.size === 0 && !conflicted.has(made)) missing.set(key, made)
    if (fresh) return conflicted.has(made) ? unshared(resource, parent, made) : made
    const seen = await within(resource, () => listed(resource, options, cause))
    return isMissing(seen) ? made : seen
  }

  /** Where there can be no second one, the one that is there is taken from all others. */
  const unshared = (resource: Resource, parent: Live | undefined, made: Missing): Live | Missing => {
    const shared = living.shared(resource, parent)
    if (shared) living.claim(shared)
    return shared ?? made
  }

  const within = async (resource: Resource, make: () => Promise<Live | Missing>): Promise<Live | Missing> => {
    if (making.has(resource)) return { missing: `one of ${resource.item} is needed to make one` }
    making.add(resource)
    try {
      return await make()
    } finally {
      making.delete(resource)
    }
  }

  const above = async ({ parent: over }: Resource, { phase, parent }: LiveOptions, cause: Operation) =>
    parent ?? (over ? await live(over, { phase }, cause) : undefined)

  const create = async (resource: Resource, options: LiveOptions, cause: Operation): Promise<Live | Missing> => {
    const { create: operation } = resource
    const { phase, body } = options
    if (!operation) return { missing: `the document declares no way to make one of ${resource.item}` }
    if (context.readOnly) return { missing: 'this run changes nothing' }
    if (!context.allows(operation)) return { missing: `${operation.method} ${operation.path} is not part of this run` }
    let last: Sent | undefined
    let known = context.learning.avoided(operation).size
    for (let [tries, conflicts] = [0, 0]; tries < TRIES && conflicts < CONFLICTS && !context.stopped(); ) {
      // What it lies beneath may be spent by what was tried before.
      const parent = await above(resource, options, cause)
      if (parent && isMissing(parent)) return parent
      const wanted = { phase, label: NEEDED, ...(parent && { live: parent }), ...(body !== undefined && { body }) }
      const one = await valid(operation, wanted, cause)
      if (isMissing(one)) return one
      last = await context.send(one, cause)
      if (last.status >= 200 && last.status < 300) {
        const made = living.madeBy(last, resource)
        if (!made) return { missing: `the answer to ${operation.method} ${operation.path} does not name what it made` }
        await untilReadable(made, options, cause)
        return made
      }
      const avoided = context.learning.avoided(operation).size
      if (isConflict(last)) conflicts++
      // What taught which field is in the way is no try of its own; there are only so many fields.
      else if (REFUSALS.has(last.status)) tries += avoided > known ? 0 : 1
      else break
      known = avoided
    }
    const made = { missing: `${operation.method} ${operation.path} ${told(last)}` }
    if (last && isConflict(last)) conflicted.add(made)
    return made
  }

  /** Targets whose reads come late are waited for; whether they do is learnt from the first thing of each kind. */
  const untilReadable = async (made: Live, { phase }: LiveOptions, cause: Operation): Promise<void> => {
    if (read.has(made.resource)) return
    let readings = 0
    const last = await context.readUntil(made, phase, cause, ({ status }) => {
      readings++
      return status !== 404
    })
    if (isMissing(last) || last.status === 404) read.set(made.resource, 'never')
    else if (readings === 1) read.set(made.resource, 'at once')
  }

  /** A thing that was there before: it may only be read. */
  const listed = async (resource: Resource, options: LiveOptions, cause: Operation): Promise<Live | Missing> => {
    const { list, items, parameter } = resource
    if (!list || items === undefined || !context.allows(list)) return { missing: `no list of ${resource.item}` }
    const parent = await above(resource, options, cause)
    if (parent && isMissing(parent)) return parent
    const one = await valid(list, { phase: options.phase, label: 'looks for what is there', ...(parent && { live: parent }) }, cause)
    if (isMissing(one)) return one
    const sent = await context.send(one, cause)
    const array = valueAt(sent.value, items)
    const first = Array.isArray(array) ? array[0] : undefined
    const value = typeof first === 'object' ? keyIn(resource, first) : first
    if (value === undefined) return { missing: `nothing is listed at ${resource.collection}` }
    const names = parent ? [...namesAlong(resource.item, parent.resource)] : []
    const over = Object.fromEntries(names.map(([own, theirs]) => [own, parent?.path[theirs]]))
    return {
      resource,
      path: { ...over, [parameter]: value },
      seen: first,
      given: undefined,
      ours: false,
      ...(parent && { parent }),
      origin: { sent: sent.index, at: `${items}/0` },
    }
  }

  return { live, isMaking: (resource) => making.has(resource), forget: () => missing.clear() }
}

function told(last: Sent | undefined): string {
  if (!last) return 'was not sent: the run is to stop'
  return last.status === 0 ? `had no answer (${last.fault})` : `answered ${last.status} to every valid request that was tried`
}
