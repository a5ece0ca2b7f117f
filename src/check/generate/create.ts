/** Makes the generator of a document: values of its request schemas, each held against the contract before it is given out. */
import type { Contract } from '../../contract/contract.ts'
import type { Violation } from '../../contract/violation.ts'
import type { Document } from '../../openapi/document.ts'
import { createRandom, type Random } from '../random.ts'
import { arbitraryOf } from './arbitrary.ts'
import { boundariesOf } from './boundaries.ts'
import { build, type Size, Unsatisfiable } from './build.ts'
import { createFlattener } from './flatten.ts'
import type { Generator } from './generator.ts'
import { negativesOf } from './negatives.ts'
import { type Node, nodeAt } from './node.ts'
import { type Making, type Site, sitesOf, variantsOf } from './place.ts'
import { renewed } from './renew.ts'

/** How often a value is tried before the schema counts as one that nothing fits. */
const TRIES = 24

/** A value has about this many parts at most, unless it must have more. */
const ROOM = 200

/**
 * A generator of the values of a document's request schemas.
 *
 * @example
 * const generator = createGenerator(document, contract)
 * const body = generator.value('#/components/schemas/NewUser', session.random('a user'))
 */
export function createGenerator(document: Document, contract: Contract): Generator {
  const flat = createFlattener(document)
  const judge = (pointer: string, value: unknown): Violation[] =>
    contract.judge('request/body-invalid', 'request', pointer, value, { in: 'body' })
  const fits = (node: Node, value: unknown) => node.pointers.every((pointer) => judge(pointer, value).length === 0)
  const make = (node: Node, random: Random, size: Size, name = '', hint?: unknown): unknown => {
    let why = ''
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const actual = attempt < TRIES / 2 ? size : attempt % 3 === 0 ? 'full' : attempt % 3 === 1 ? 'minimal' : 'typical'
      try {
        const value = build(node, {
          flat,
          random,
          size: actual,
          hinted: attempt < 2,
          name,
          hint: attempt < 3 ? hint : undefined,
          above: [],
          depth: 0,
          room: { left: ROOM },
        })
        if (fits(node, value)) return value
        why = node.pointers.flatMap((pointer) => judge(pointer, value))[0]?.message ?? ''
      } catch (error) {
        if (!(error instanceof Unsatisfiable || error instanceof SyntaxError)) throw error
        why = error.message
      }
    }
    throw new Unsatisfiable(`No value was found that fits ${node.pointers.join(' and ')}: ${why}`)
  }
  const making: Making = { flat, judge, fits, make, random: (base) => createRandom(1, JSON.stringify(base) ?? '') }
  const known = new WeakMap<object, Map<string, readonly Site[]>>()
  const sitesFor = (schema: string, base: unknown) => {
    if (typeof base !== 'object' || base === null) return sitesOf(schema, base, making, false)
    const bySchema = known.get(base) ?? new Map<string, readonly Site[]>()
    known.set(base, bySchema)
    const sites = bySchema.get(schema) ?? sitesOf(schema, base, making, false)
    bySchema.set(schema, sites)
    return sites
  }
  return {
    value: (schema, random, size = 'typical', hint?: unknown) => make(nodeAt(schema), random, size, '', hint),
    boundaries: (schema, base) => boundariesOf(schema, base, making),
    negatives: (schema, base) => negativesOf(schema, base, making),
    renew: (schema, value, base, random) => renewed(value, sitesFor(schema, base), random),
    variants: (schema, base) => variantsOf(schema, base, making),
    arbitrary: (schema) => arbitraryOf(schema, making),
  }
}
