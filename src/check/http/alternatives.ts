/** CT133: each media type that an answer is declared in is to be had. */
import { isJson } from '../../openapi/media.ts'
import { type Operation, responseFor } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { isMissing, type Session } from '../session.ts'
import { hindrance } from '../state/outcome.ts'

const SLUG = 'response/accept-ignored'
/** Types of one answer that are asked for. */
const MOST = 2
const NOTATIONS = /^(?:text|application)\/(?:csv|xml|yaml|x-yaml|tab-separated-values)$/i
/** Parameters that say the type, in the place of Accept: by their names, or by the values that they list. */
const CHOOSES = /format|output|accept|type|export|ext|view|download|fmt|alt|as$/i
const NAMED = /^\.?(?:csv|tsv|xml|ya?ml)$/i

/** Asks each list that declares several media types for each but JSON. */
export async function checkAlternatives(session: Session): Promise<void> {
  if (!session.wants(SLUG)) return
  for (const operation of session.operations.filter(({ key }) => session.resources.some(({ list }) => list?.key === key))) {
    for (const type of alternatives(session, operation).slice(0, MOST)) await askFor(session, operation, type)
  }
}

/** The notations of a list beside JSON, where nothing but Accept chooses one: what one thing is sent in may depend on the thing. */
function alternatives(session: Session, operation: Operation): string[] {
  if (operation.method !== 'GET' || operation.parameters.some((one) => chooses(session, one))) return []
  const types = (responseFor(operation, 200)?.media ?? []).map(({ type }) => type)
  return types.some((type) => isJson(type)) ? types.filter((type) => NOTATIONS.test(type)) : []
}

function chooses({ document }: Session, { in: place, name, schema }: Parameter): boolean {
  const values = schema === undefined ? undefined : valueAt(document.json, `${schema}/enum`)
  if (Array.isArray(values) && values.some((value) => NAMED.test(String(value)))) return true
  // A path names things in many words; what ends it as `rows.{format}` does is none of them.
  return place === 'path' ? /format$|ext(?:ension)?$/i.test(name) : CHOOSES.test(name)
}

/** What comes back is held against Accept like every answer; a refusal is as good. */
async function askFor(session: Session, operation: Operation, type: string): Promise<void> {
  if (hindrance(session, operation, 'state')) return
  const made = await session.valid(operation, { phase: 'state', label: `asks for ${type}` })
  if (!isMissing(made)) await session.send({ ...made, expectation: 'open', headers: { ...made.headers, Accept: type } })
}
