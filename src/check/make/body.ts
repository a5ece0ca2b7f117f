/** Makes the valid body of a request: of the right media type, speaking of living things, and tagged as ours. */

import type { Contract } from '../../contract/contract.ts'
import { isObject } from '../../openapi/json.ts'
import { isJson, type MediaTypes } from '../../openapi/media.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer, follow, valueAt } from '../../openapi/pointer.ts'
import type { Generator } from '../generate/generator.ts'
import { changed, LEFT_OUT, type NameLiving, referencesIn } from '../model/references.ts'
import type { Random } from '../random.ts'
import type { Resource } from '../resource.ts'

/** What a body is made with. */
export interface BodyMaker {
  readonly contract: Contract
  readonly generator: Generator
  readonly resources: readonly Resource[]
  readonly living: NameLiving
  /** A name that nothing else has, with the mark of this run in it. */
  tag(): string
}

/** The media type that a body is sent in: JSON where it may be. */
export function mediaOf({ body }: Operation): MediaTypes[number] | undefined {
  const media = body?.media ?? []
  const named = (type: string) => media.find((entry) => entry.type === type)
  return media.find(({ type }) => isJson(type)) ?? named('application/x-www-form-urlencoded') ?? named('multipart/form-data') ?? media[0]
}

/** How a body is wanted. */
export interface BodyWanted {
  /** What the operation makes itself: that is not looked for. */
  readonly own: Resource | undefined
  readonly random: Random
  readonly way: 'typical' | 'example' | 'full' | 'minimal'
  /** Fields at its top that are left out where they may be, and those whose examples are sent as they are. */
  readonly avoided: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
  /** Values at its top that its path decides. */
  readonly bound: Readonly<Record<string, unknown>>
}

/**
 * A valid value for the body of an operation.
 *
 * @throws Error that says why, when none is found.
 */
export async function makeBody(maker: BodyMaker, operation: Operation, schema: string, wanted: BodyWanted): Promise<unknown> {
  const { contract } = maker
  let body = plainBody(maker, operation, schema, wanted)
  const attempt = (next: unknown) => {
    if (contract.judge('request/body-invalid', 'request', schema, next, { in: 'body' }).length === 0) body = next
  }
  for (const name of wanted.avoided) if (isObject(body) && name in body) attempt(changed(body, [name], LEFT_OUT))
  for (const { at, value } of await referencesIn(body, maker.resources, wanted.own, maker.living)) attempt(changed(body, at, value))
  for (const [name, value] of Object.entries(isObject(body) ? body : {})) {
    if (typeof value === 'string' && isNameLike(name) && !wanted.kept.has(name)) attempt(changed(body, [name], maker.tag()))
  }
  const example = wanted.kept.size > 0 ? exampleOf(contract, operation) : undefined
  for (const name of wanted.kept) if (isObject(body) && isObject(example) && name in example) attempt(changed(body, [name], example[name]))
  for (const [name, value] of Object.entries(wanted.bound)) if (isObject(body) && name in body) attempt(changed(body, [name], value))
  return body
}

function plainBody({ contract, generator }: BodyMaker, operation: Operation, schema: string, { way, random }: BodyWanted): unknown {
  if (way !== 'example') return generator.value(schema, random, way)
  const made = generator.value(schema, random, 'typical', exampleOf(contract, operation))
  // The same example twice is a conflict wherever something in it must be unique.
  return generator.renew(schema, made, made, random)
}

function isNameLike(name: string): boolean {
  return /^(?:name|title|label|login|slug|(?:display|user|group|team|full|first|given|nick|project|organi[sz]ation)[_-]?name)$/i.test(name)
}

/** The first example of the body that the document gives. */
function exampleOf({ document }: Contract, { pointer }: Operation): unknown {
  try {
    const body = follow(document.json, `${pointer}/requestBody`)
    const content = valueAt(document.json, `${body.pointer}/content`)
    const type = Object.keys(content as object).find(isJson)
    if (type === undefined) return undefined
    const at = `${body.pointer}/content/${escapePointer(type)}`
    const first = Object.keys((valueAt(document.json, `${at}/examples`) as object | undefined) ?? {})[0]
    if (first === undefined) return valueAt(document.json, `${at}/example`)
    return follow<{ value?: unknown }>(document.json, `${at}/examples/${escapePointer(first)}`).value.value
  } catch {
    return undefined
  }
}
