/** Makes valid cases about living things: the first of every story that a phase tells. */
import type { Operation } from '../../openapi/operation.ts'
import type { Case, CaseBody } from '../case.ts'
import type { Random } from '../random.ts'
import { isMissing, type Missing, type Wanted } from '../session.ts'
import { type BodyMaker, makeBody, mediaOf } from './body.ts'
import { boundBy } from './bound.ts'
import type { MakeContext, MakeLive, MakeValid } from './context.ts'
import { makeParameters } from './parameter.ts'
import { makePath } from './path.ts'
import { createSearches } from './search.ts'
import { createThings } from './thing.ts'
import { createVersions, type Versions } from './version.ts'

/** Makes cases and things. */
export interface Maker {
  readonly valid: MakeValid
  readonly live: MakeLive
  readonly versions: Pick<Versions, 'renewed' | 'note'>
  /** Forgets what could not be had. */
  forget(): void
}

/** Opens the maker of a run. */
export function createMaker(context: MakeContext): Maker {
  const { contract, generator, resources, learning } = context
  const counts = new Map<string, number>()
  const stream = (operation: Operation, phase: string) => {
    const purpose = `valid ${phase} ${operation.key}`
    const count = (counts.get(purpose) ?? 0) + 1
    counts.set(purpose, count)
    return context.random(`${purpose} ${count}`)
  }

  const valid: MakeValid = async (operation, wanted, cause) => {
    const random = stream(operation, wanted.phase)
    const path = await makePath(context, things.live, operation, wanted, random, cause)
    if (isMissing(path)) return path
    const maker: BodyMaker = {
      contract,
      generator,
      resources,
      tag: context.tag,
      living: async (resource) => {
        if (things.isMaking(resource)) return undefined
        const found = await things.live(resource, { phase: wanted.phase }, cause)
        return isMissing(found) ? undefined : found.path[resource.parameter]
      },
    }
    const values = await makeParameters(context, operation, wanted.size === 'full', random, maker.living, (parameter) =>
      searchWord({ operation, parameter, path: path.values, phase: wanted.phase }, cause),
    )
    const body = await bodyOf(operation, wanted, random, maker, boundBy(operation, resources, path.values))
    if (body !== undefined && 'missing' in body) return body
    const one = {
      operation,
      phase: wanted.phase,
      label: wanted.label ?? 'valid',
      expectation: 'valid',
      path: { ...path.values, ...wanted.path },
      query: { ...values.query, ...wanted.query },
      header: { ...values.header, ...wanted.header },
      cookie: values.cookie,
      ...(body && { body }),
      credential: wanted.credential ?? 'valid',
      ...(wanted.free && { free: true as const }),
    } satisfies Case
    return versions.fill(one, wanted, cause)
  }

  const bodyOf = async (
    operation: Operation,
    wanted: Wanted,
    random: Random,
    maker: BodyMaker,
    bound: Readonly<Record<string, unknown>>,
  ): Promise<CaseBody | Missing | undefined> => {
    const media = mediaOf(operation)
    if (!operation.body || !media) return undefined
    if (wanted.body !== undefined) return { media: media.type, value: wanted.body }
    if (wanted.size === 'minimal' && !operation.body.required) return undefined
    if (media.schema === undefined) return { media: media.type, value: {} }
    const own = resources.find(({ create }) => create === operation)
    const way = wanted.size ?? learning.way(operation)
    try {
      const [avoided, kept] = [learning.avoided(operation), learning.kept(operation)]
      const value = await makeBody(maker, operation, media.schema, { own, random, way, avoided, kept, bound })
      return { media: media.type, value }
    } catch (error) {
      return { missing: `no valid body was found: ${(error as Error).message}` }
    }
  }

  const versions = createVersions(context, valid)
  const things = createThings(context, valid)
  const searchWord = createSearches(context, things)
  return { valid, live: things.live, versions, forget: things.forget }
}
