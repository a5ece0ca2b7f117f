/** Sends the boundary values of one operation and tells refusals and crashes apart from rules of the API's own. */
import type { Slug } from '../../contract/catalogue.ts'
import { unescapePointer } from '../../openapi/pointer.ts'
import { isConflict } from '../make/learning.ts'
import type { Sent } from '../session.ts'
import { formsOf, type Ground, isCrash, isRefusal, isSuccess, told } from './base.ts'
import { blamesAnother, fieldsOf } from './blame.ts'
import { type Candidate, inBody, placeOf } from './candidate.ts'
import { parameterBounds } from './parameter-bounds.ts'

/** Keywords whose bounds the document states: to refuse what they allow breaks the contract, whatever else the API asks for. */
const STATED = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'enum',
  'minItems',
  'maxItems',
  'nullable',
])

/** Sends boundary values as long as there is room for them. */
export async function testBounds(ground: Ground): Promise<void> {
  const { session, operation, phase } = ground
  const known = new Set<string>()
  const tried = new Set<Slug>()
  const unsure = new Map<Slug, string>()
  for (const candidate of await candidates(ground)) {
    // Two requests are held back to look twice at what comes.
    if (session.left(operation, phase) < 3) break
    const slug = candidate.keyword === 'enum' ? 'input/enum-unreachable' : 'input/valid-rejected'
    const key = `${candidate.schema} ${candidate.keyword === 'enum' ? candidate.description : candidate.keyword}`
    if (known.has(key)) continue
    const sent = await sendNew(ground, candidate)
    if (!sent) continue
    tried.add('input/boundary-crash')
    if (isSuccess(sent)) tried.add(slug)
    else if (isCrash(sent)) {
      known.add(key)
      await tellCrash(ground, candidate, sent)
    } else if (isRefusal(sent) && !isConflict(sent)) {
      const why = await tellRefusal(ground, candidate, sent, slug)
      if (why === undefined) known.add(key)
      else unsure.set(slug, why)
    }
  }
  for (const slug of tried) session.pass(operation, slug)
  for (const [slug, why] of unsure) if (!tried.has(slug)) session.inconclusive(operation, slug, why)
  if (!tried.has('input/boundary-crash')) session.notRun(operation, 'input/boundary-crash', 'no rule of its input has a bound')
}

/** A case with new unique values; once more where it was in the way of another. */
async function sendNew({ session }: Ground, candidate: Candidate): Promise<Sent | undefined> {
  const one = await candidate.make()
  if (!one) return undefined
  const sent = await session.send(one)
  if (!isConflict(sent)) return sent
  const other = await candidate.make()
  return other ? session.send(other) : sent
}

async function tellCrash(ground: Ground, candidate: Candidate, first: Sent): Promise<void> {
  const { session, operation, base } = ground
  const second = await sendNew(ground, candidate)
  if (!second || !isCrash(second)) return session.inconclusive(operation, 'input/boundary-crash', `${told(first)}, and not again`)
  session.fail({
    operation,
    slug: 'input/boundary-crash',
    reason: candidate.keyword,
    message: `a valid request in which ${placeOf(candidate)} is special (${candidate.description}) was answered with ${told(second)}`,
    in: candidate.in,
    pointer: candidate.pointer,
    schema: candidate.schema,
    expected: 'an answer that is no 5xx',
    found: told(second),
    sent: [second],
    neighbour: { sent: base, difference: difference(candidate) },
  })
}

/** Tells a refusal; or gives the reason why it is none to tell. */
async function tellRefusal(ground: Ground, candidate: Candidate, first: Sent, slug: Slug): Promise<string | undefined> {
  const { session, operation } = ground
  const what = `${placeOf(candidate)} (${candidate.description}) was refused with ${told(first)}`
  if (!isStated(candidate)) return `${what}; no rule of the document says that it is accepted in every state`
  // RFC 7396, and what most APIs do with JSON in a PATCH.
  if (candidate.keyword === 'nullable' && operation.method === 'PATCH')
    return `${what}; null in a patch removes, and not every field may go`
  const field = fieldAt(candidate.pointer)
  if (blamesAnother(first, field, fieldsOf(ground))) return `${what}; the answer speaks of another field`
  const second = await sendNew(ground, candidate)
  if (!second || !isRefusal(second) || isConflict(second)) return `${what}, and not again`
  const neighbour = await passingBeside(ground, candidate)
  if (!neighbour) return `${what}; so was the request without that change, or with another value there`
  session.fail({
    operation,
    slug,
    reason: candidate.keyword,
    message: `a valid request in which ${placeOf(candidate)} is special (${candidate.description}) was refused with ${told(second)}`,
    in: candidate.in,
    pointer: candidate.pointer,
    schema: candidate.schema,
    expected: 'acceptance, as the document promises',
    found: told(second),
    sent: [first, second],
    neighbour: { sent: neighbour, difference: difference(candidate) },
  })
  return undefined
}

/**
 * The request that is accepted beside a refused one: with another value at the same place, and without the change. A field that must
 * repeat what the path says, or that cannot be changed, refuses every other value and not only the one at the bound.
 */
async function passingBeside(ground: Ground, candidate: Candidate): Promise<Sent | undefined> {
  const { session, operation } = ground
  const changes = operation.method === 'PUT' || operation.method === 'PATCH'
  if (candidate.keyword !== 'required') {
    const control = await candidate.control()
    const sent = control && (await session.send(control))
    if (sent ? !isSuccess(sent) && !isConflict(sent) : changes) return undefined
    if (sent && isSuccess(sent)) return sent
  }
  const valid = await candidate.neighbour()
  const sent = valid && (await session.send(valid))
  return sent && isSuccess(sent) ? sent : undefined
}

/** The last name on the way to a place: answers call an item by its list. */
function fieldAt(pointer: string): string {
  const steps = pointer.split('/').slice(1)
  return unescapePointer(steps.findLast((step) => !/^\d+$/.test(step)) ?? steps.at(-1) ?? '')
}

function isStated({ keyword, description }: Candidate): boolean {
  return STATED.has(keyword) || (keyword === 'required' && description.endsWith('left out'))
}

function difference(candidate: Candidate): string {
  return `${placeOf(candidate)}: ${candidate.description}`
}

/** The boundary values of an operation: first those that rules set, in turn from each part of the request. */
async function candidates(ground: Ground): Promise<Candidate[]> {
  const { generator } = ground.session
  const found: Candidate[] = []
  const seen = new Set<string>()
  for (const form of await formsOf(ground)) {
    const { body } = form
    for (const [index, boundary] of (body ? generator.boundaries(body.schema, body.value) : []).entries()) {
      const key = `${boundary.schema} ${boundary.pointer} ${boundary.label}`
      if (!seen.has(key)) found.push(inBody(form, boundary, index, 'valid'))
      seen.add(key)
    }
  }
  return [...found, ...parameterBounds(ground)].sort((one, other) => one.rank - other.rank)
}
