/** Cases that are one change away from a ground: in its body or in one of its parameters. */
import type { Slug } from '../../contract/catalogue.ts'
import type { Place } from '../../contract/violation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { Case, Mutation } from '../case.ts'
import { getAt, setAt } from '../generate/edit.ts'
import type { Boundary, Negative as Broken } from '../generate/generator.ts'
import { isMissing } from '../session.ts'
import { again, type Ground, purpose } from './base.ts'

/** A change that is worth a request. */
export interface Candidate {
  readonly in: Place
  readonly pointer: string
  readonly keyword: string
  /** Pointer of the rule in the document. */
  readonly schema: string
  readonly description: string
  /** Lower goes first. */
  readonly rank: number
  /** The case, made anew each time so that unique values differ; `undefined` when none can be made. */
  make(): Promise<Case | undefined>
  /**
   * The same place with another value that is at no bound: where that is refused too, the API has a rule of its own about the place.
   * `undefined` where there is no such value.
   */
  control(): Promise<Case | undefined>
  /** The request without the change. */
  neighbour(): Promise<Case | undefined>
}

/** An invalid candidate, and the check that it is for. */
export interface Negative extends Candidate {
  readonly slug: Slug
  /** Set where lax readers are known to take it. */
  readonly lenient?: true
  /** Set where what is wrong is the media type: no reading of the bytes says so. */
  readonly undeclaredMedia?: true
  /** Set where the bytes are no body of their media type: there is no value in them to judge. */
  readonly unreadable?: true
}

/** What changes in a parameter. */
interface ParameterChange {
  readonly pointer?: string
  readonly keyword: string
  readonly schema: string
  readonly description: string
  readonly value: unknown
  /** The valid value that it is one change away from, where that is not what the ground sends. */
  readonly from?: unknown
}

const UNCHANGED = 'the same without the change'

/** Stands for a parameter that is not sent. */
export const ABSENT = Symbol('absent')

/** A candidate that changes the body. */
export function inBody(ground: Ground, change: Boundary | Broken, rank: number, expectation: Case['expectation']): Candidate {
  const { session, body, base } = ground
  const { pointer, keyword, schema } = change
  const description = 'label' in change ? change.label : change.description
  const from = 'from' in change ? change.from : undefined
  const make = async () => {
    if (!body) return undefined
    const value = session.generator.renew(body.schema, change.value, body.value, purpose(ground))
    const path = ground.operation.method === 'DELETE' ? await again(ground, '') : base.case
    if (isMissing(path)) return undefined
    return changed(path, { in: 'body', pointer, keyword, schema, description }, expectation, { body: { media: body.media, value } })
  }
  const control = async () => {
    const other = body && otherValue(ground, ownerOf(schema), [getAt(body.value, pointer), getAt(change.value, pointer)])
    if (!body || other === undefined) return undefined
    const whole = setAt(from ?? body.value, pointer, other)
    if (session.contract.judge('request/body-invalid', 'request', body.schema, whole, { in: 'body' }).length > 0) return undefined
    const value = session.generator.renew(body.schema, whole, body.value, purpose(ground))
    return { ...base.case, label: `body ${pointer}: another plain value`, body: { media: body.media, value } }
  }
  const neighbour = async () => {
    const valid = await unchanged(ground)
    if (!valid || !body || from === undefined) return valid
    return { ...valid, body: { media: body.media, value: session.generator.renew(body.schema, from, body.value, purpose(ground)) } }
  }
  return { in: 'body', pointer, keyword, schema, description, rank, make, control, neighbour }
}

/** A candidate that changes one parameter. */
export function inParameter(
  ground: Ground,
  parameter: Parameter,
  change: ParameterChange,
  rank: number,
  expectation: Case['expectation'],
): Candidate {
  const { in: place, name } = parameter
  const { keyword, schema, description, value, from } = change
  const pointer = `/${name}${change.pointer ?? ''}`
  const make = async () => {
    const valid = await again(ground, '')
    if (isMissing(valid)) return undefined
    const { [name]: _, ...others } = valid[place]
    const values = value === ABSENT ? others : { ...others, [name]: value }
    return changed(valid, { in: place, pointer, keyword, schema, description }, expectation, { [place]: values })
  }
  const control = async () => {
    const valid = await again(ground, `${place} ${pointer}: another plain value`)
    const other = isMissing(valid) ? undefined : otherParameter(ground, parameter, change, from ?? valid[place][name])
    return isMissing(valid) || other === undefined ? undefined : { ...valid, [place]: { ...valid[place], [name]: other } }
  }
  const neighbour = async () => {
    const valid = await unchanged(ground)
    return !valid || from === undefined ? valid : { ...valid, [place]: { ...valid[place], [name]: from } }
  }
  return { in: place, pointer, keyword, schema, description, rank, make, control, neighbour }
}

/** A parameter with another plain value at the place of a change. */
function otherParameter(ground: Ground, { in: place, schema }: Parameter, change: ParameterChange, before: unknown): unknown {
  const { pointer = '', value } = change
  if (schema === undefined || pointer === '') return schema && otherValue(ground, schema, [before, value])
  const other = otherValue(ground, ownerOf(change.schema), [getAt(before, pointer), getAt(value, pointer)])
  const whole = other === undefined ? undefined : setAt(value, pointer, other)
  const broken = ground.session.contract.judge('request/parameter-invalid', 'request', schema, whole, { in: place })
  return other === undefined || broken.length > 0 ? undefined : whole
}

async function unchanged(ground: Ground): Promise<Case | undefined> {
  const valid = await again(ground, UNCHANGED)
  return isMissing(valid) ? undefined : valid
}

/** The schema that a keyword stands in. */
function ownerOf(rule: string): string {
  return rule.slice(0, rule.lastIndexOf('/'))
}

/** A plain value of a schema that is none of these. */
export function otherValue({ session, operation, base }: Ground, schema: string, not: readonly unknown[]): unknown {
  // A field may have to repeat what the path says: to send that again would prove nothing.
  const known = new Set([...not, ...Object.values(base.case.path)].map((value) => JSON.stringify(value)))
  const values = valueAt(session.document.json, `${schema}/enum`)
  if (Array.isArray(values)) return values.find((value) => value !== null && !known.has(JSON.stringify(value)))
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      const value = session.generator.value(schema, session.random(`other ${operation.key} ${schema} ${attempt}`))
      if (!known.has(JSON.stringify(value))) return value
    } catch {
      return undefined
    }
  }
  return undefined
}

/** A candidate that changes what no value says: raw bytes, headers. */
export function inRaw(ground: Ground, mutation: Mutation & { readonly schema: string }, rank: number, parts: Partial<Case>): Candidate {
  const make = async () => {
    const valid = await again(ground, '')
    return isMissing(valid) ? undefined : changed(valid, mutation, 'invalid', parts)
  }
  return { ...mutation, rank, make, control: async () => undefined, neighbour: () => unchanged(ground) }
}

function changed(base: Case, mutation: Mutation, expectation: Case['expectation'], parts: Partial<Case>): Case {
  const label = `${mutation.in}${mutation.pointer === '' ? '' : ` ${mutation.pointer}`}: ${mutation.description}`
  return { ...base, ...parts, label, expectation, mutation, base }
}

/** The place of a change in words. */
export function placeOf({ in: place, pointer }: { readonly in: Place; readonly pointer: string }): string {
  if (place === 'body') return pointer === '' ? 'the body' : `the body at ${pointer}`
  return `the ${place} ${place === 'header' ? '' : 'parameter '}${pointer.slice(1)}`
}
