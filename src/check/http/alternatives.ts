/** CT133: each media type that an answer is declared in is to be had. */
import { isJson } from '../../openapi/media.ts'
import { type Operation, responseFor } from '../../openapi/operation.ts'
import { isMissing, type Session } from '../session.ts'
import { hindrance } from '../state/outcome.ts'

const SLUG = 'response/accept-ignored'
/** Types of one answer that are asked for. */
const MOST = 2
const NOTATIONS = /^(?:text|application)\/(?:csv|xml|yaml|x-yaml|tab-separated-values)$/i
/** Parameters that say the type, in the place of Accept. */
const CHOOSES = /format|output|accept|type|export|ext|view|as$/i

/** Asks each list that declares several media types for each but JSON. */
export async function checkAlternatives(session: Session): Promise<void> {
  if (!session.wants(SLUG)) return
  for (const operation of session.operations.filter(({ key }) => session.resources.some(({ list }) => list?.key === key))) {
    for (const type of alternatives(operation).slice(0, MOST)) await askFor(session, operation, type)
  }
}

/** The notations of a list beside JSON, where nothing but Accept chooses one: what one thing is sent in may depend on the thing. */
function alternatives(operation: Operation): string[] {
  if (operation.method !== 'GET' || operation.parameters.some(({ in: place, name }) => place !== 'path' && CHOOSES.test(name))) return []
  const types = (responseFor(operation, 200)?.media ?? []).map(({ type }) => type)
  return types.some((type) => isJson(type)) ? types.filter((type) => NOTATIONS.test(type)) : []
}

/** What comes back is held against Accept like every answer; a refusal is as good. */
async function askFor(session: Session, operation: Operation, type: string): Promise<void> {
  if (hindrance(session, operation, 'state')) return
  const made = await session.valid(operation, { phase: 'state', label: `asks for ${type}` })
  if (!isMissing(made)) await session.send({ ...made, expectation: 'open', headers: { ...made.headers, Accept: type } })
}
