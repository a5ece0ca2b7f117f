/** A contract that explains: one finding for each thing that is wrong, with what was wanted, what was found and where the rule stands. */
import type { Document } from '../openapi/document.ts'
import { valueAt } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'
import { compileOnDemand } from './ajv.ts'
import type { Slug } from './catalogue.ts'
import { ALIKE, Contract, namedBy, placeName, type Where } from './contract.ts'
import { plainly } from './plainly.ts'
import { type Settled, Settlement } from './settle.ts'
import type { SchemaError } from './validators.ts'
import { type Violation, violation } from './violation.ts'
import { wordingOf } from './wording.ts'

/** Of several things that are wrong with one value, the first of these says most. */
const ORDER = ['type', 'anyOf', 'oneOf', 'const', 'enum', 'format', 'pattern', 'minLength', 'maxLength']
/** These are about a property, not about the value that they are found at. */
const OF_PROPERTIES = new Set(['required', 'additionalProperties', 'unevaluatedProperties', 'dependentRequired'])

/** Judges values like a {@link Contract} whose schemas are compiled on demand, and tells what is wrong in as few words as it takes. */
export class ExplainedContract extends Contract {
  constructor(document: Document, nullable: 'strict' | 'lenient' = 'strict') {
    super(document, compileOnDemand(document, { nullable, leaks: 'allowed' }))
  }

  /** Whether a value fits the schema at a pointer; what cannot be told counts as fitting. */
  fits(direction: Direction, pointer: string, value: unknown): boolean {
    try {
      return this.validators(direction, pointer)(value)
    } catch {
      return true
    }
  }

  protected override tell(slug: Slug, direction: Direction, errors: readonly SchemaError[], where: Where, value: unknown): Violation[] {
    const settled = new Settlement(this.document, this.validators, direction).settle(fewAlike(errors), value)
    const all = tally(errors)
    const groups = new Map<string, { first: Settled; samples: string[] }>()
    for (const one of firstOfEach(settled)) {
      const group = groups.get(kindOf(one.error))
      const pointer = (where.pointer ?? '') + one.error.instancePath + namedBy(one.error)
      if (group) group.samples.push(pointer)
      else groups.set(kindOf(one.error), { first: one, samples: [pointer] })
    }
    const told = [...groups].map(([kind, { first, samples }]) => {
      const made = this.#violation(slug, first, where, value)
      const count = Math.max(all.get(kind) ?? 1, samples.length)
      if (count === 1) return made
      return { ...made, count, samples: samples.slice(0, ALIKE), message: `${made.message}, and ${count - 1} more like it` }
    })
    // Two rules of a view may be one rule of the document.
    return [...new Map(told.map((one) => [one.fingerprint, one]).reverse() as [string, Violation][]).values()].reverse()
  }

  #violation(slug: Slug, { error, origin, notes, types }: Settled, where: Where, root: unknown): Violation {
    const unmapped = origin.dispatch?.part === 'unmapped'
    const check = unmapped && slug.startsWith('response/') ? 'response/discriminator-unmapped' : slug
    const pointer = (where.pointer ?? '') + error.instancePath + namedBy(error)
    const value = valueAt(root, error.instancePath)
    const wording = wordingOf(
      { ...error, message: plainly(error) },
      value,
      namesFor(this.document.json, error, origin.pointer, value),
      types,
    )
    const reason = unmapped ? 'unmapped' : types && types.length > 0 ? 'type' : error.keyword
    const message = [`${placeName(where.in, pointer)} ${wording.says}`, ...notes, ...this.#hint(origin.pointer, value)].join('; ')
    const { expected, found, nearest } = wording
    return violation(check, {
      ...where,
      reason,
      pointer,
      message,
      schema: origin.pointer,
      params: error.params,
      value,
      ...(expected !== undefined && { expected }),
      ...(found !== undefined && { found }),
      ...(nearest !== undefined && { nearest }),
      // Whether a text has a format is a matter of opinion more often than its type is.
      ...(reason === 'format' && /^response\/(?:body|header)-invalid$/.test(slug) && { severity: 'warning' as const }),
    })
  }

  /** What people expect of `nullable` and OpenAPI 3.0 does not say: it widens only the type beside it. */
  #hint(rule: string, value: unknown): string[] {
    const { json, version } = this.document
    const schema = value === null && version.startsWith('3.0') ? valueAt(json, rule.slice(0, rule.lastIndexOf('/'))) : undefined
    const widened = (schema as { nullable?: unknown } | undefined)?.nullable === true
    return widened ? [`nullable allows null only where the ${rule.endsWith('/enum') ? 'enum lists it, too' : 'type stands beside it'}`] : []
  }
}

function kindOf(error: SchemaError): string {
  return `${error.schemaPath} ${namedBy(error)} ${error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*')}`
}

function tally(errors: readonly SchemaError[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const error of errors) counts.set(kindOf(error), (counts.get(kindOf(error)) ?? 0) + 1)
  return counts
}

/** All errors of short lists; of long ones those about a few items of each list that goes wrong in the same way. */
function fewAlike(errors: readonly SchemaError[]): readonly SchemaError[] {
  if (errors.length < 200) return errors
  const items = new Map<string, string>()
  const kinds = new Map<string, Set<string>>()
  // An item stays with all its errors or goes with all: a union's own error belongs to those before it.
  for (const error of errors) {
    const item = itemOf(error)
    items.set(item, `${items.get(item) ?? ''}\n${kindOf(error)}`)
  }
  for (const [item, kind] of items) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(item))
  const kept = new Set([...kinds.values()].flatMap((alike) => [...alike].slice(0, ALIKE)))
  return errors.filter((error) => kept.has(itemOf(error)))
}

/** The path of the list item that an error lies in; empty where it lies in none. */
function itemOf({ instancePath }: SchemaError): string {
  const found = /\/\d+(?=\/|$)/.exec(instancePath)
  return found ? instancePath.slice(0, found.index + found[0].length) : ''
}

/** Of what is wrong with one value only what says most; what a discriminator says comes first. */
function firstOfEach(settled: readonly Settled[]): Settled[] {
  const best = new Map<string, Settled>()
  const rank = ({ error, origin }: Settled) => {
    const order = ORDER.indexOf(error.keyword)
    return origin.dispatch?.part === 'unmapped' ? -1 : order === -1 ? ORDER.length : order
  }
  for (const one of settled) {
    const { error } = one
    const key = OF_PROPERTIES.has(error.keyword) ? `${error.instancePath}${namedBy(error)} property` : error.instancePath
    const known = best.get(key)
    if (!known || rank(one) < rank(known) || (known.origin.dispatch && !one.origin.dispatch && rank(one) === rank(known)))
      best.set(key, one)
  }
  return [...best.values()]
}

/** The names that an error may have meant: those that stand in the object, or those that its schema declares. */
function namesFor(root: unknown, { keyword }: SchemaError, rule: string, value: unknown): string[] {
  if (!OF_PROPERTIES.has(keyword) || typeof value !== 'object' || value === null) return []
  const schema = valueAt(root, rule.slice(0, rule.lastIndexOf('/'))) as { properties?: object } | undefined
  const declared = Object.keys(schema?.properties ?? {})
  return keyword === 'required'
    ? Object.keys(value).filter((name) => !declared.includes(name))
    : declared.filter((name) => !(name in value))
}
