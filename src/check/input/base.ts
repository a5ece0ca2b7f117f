/** The accepted valid request that every case of the input phases is one change away from. */

import type { Operation } from '../../openapi/operation.ts'
import { clip } from '../../report/text.ts'
import type { Case, Phase } from '../case.ts'
import { mediaOf } from '../make/body.ts'
import { isPromised } from '../model/shape.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'

/** An operation with a valid request that its target accepts. */
export interface Ground {
  readonly session: Session
  readonly operation: Operation
  readonly phase: Phase
  /** The accepted request and its answer. */
  readonly base: Sent
  /** The media type and schema of its body, where it has one with a schema. */
  readonly body: { readonly media: string; readonly schema: string; readonly value: unknown } | undefined
}

/** Why what an OPTIONS says of a thing is not tried: it is answered for every path alike, as CORS wants it. */
export const OF_THE_SERVER = 'OPTIONS asks what the server can do, not for the thing'

/** How often a valid request is tried before the operation counts as one that cannot be tested. */
const TRIES = 5

const REFUSED = new Set([400, 406, 409, 415, 422])

/** Finds a valid request that the target accepts, or says why there is none. */
export async function findGround(session: Session, operation: Operation, phase: Phase): Promise<Ground | Missing> {
  let last: Sent | undefined
  for (let attempt = 0; attempt < TRIES && session.left(operation, phase) > 0; attempt++) {
    // Where the plain request is refused, one with all that is optional may show what is missed.
    const one = await session.valid(operation, { phase, ...(attempt === 2 && { size: 'full' as const }) })
    if (isMissing(one)) return one
    const base = await session.send(one)
    if (isSuccess(base)) return { session, operation, phase, base, body: bodyOf(operation, one) }
    last = base
    if (!REFUSED.has(base.status) && base.status !== 404) break
  }
  if (!last) return { missing: 'no request was left for it' }
  return { missing: `the valid requests that it rests on were answered with ${told(last)}` }
}

function bodyOf(operation: Operation, { body }: Case): Ground['body'] {
  const schema = mediaOf(operation)?.schema
  return body && 'value' in body && schema !== undefined ? { media: body.media, schema, value: body.value } : undefined
}

/** The ground, and one for each other form of its body that the target accepts: an API may check each form by other code. */
export async function formsOf(ground: Ground): Promise<Ground[]> {
  const { session, operation, phase, body } = ground
  const forms = [ground]
  if (!body || operation.method === 'DELETE') return forms
  for (const value of session.generator.variants(body.schema, body.value)) {
    if (session.left(operation, phase) < 10) break
    const form = { ...ground, body: { ...body, value } }
    const one = await again(form, 'another form of the body')
    if (isMissing(one)) continue
    const base = await session.send(one)
    if (isSuccess(base)) forms.push({ ...form, base })
  }
  return forms
}

/** The valid request once more, with new texts where they may have to be unique. */
export async function again(ground: Ground, label: string): Promise<Case | Missing> {
  const { session, operation, phase, base, body } = ground
  // What was removed cannot be removed again.
  if (operation.method === 'DELETE') return session.valid(operation, { phase, label })
  const value = body && session.generator.renew(body.schema, body.value, body.value, purpose(ground))
  return { ...base.case, label, ...(body && { body: { media: body.media, value } }) }
}

/** Chance that differs for each use. */
export function purpose({ session, operation, phase }: Ground) {
  return session.random(`renew ${phase} ${operation.key} ${session.left(operation, phase)}`)
}

/** Whether a request was accepted. */
export function isSuccess({ case: { operation }, status }: Sent): boolean {
  return isPromised(operation, status)
}

/** Whether the target broke down over a request. */
export function isCrash({ status, fault }: Sent): boolean {
  return (status >= 500 && ![501, 503, 504].includes(status)) || fault === 'reset' || fault === 'malformed'
}

/** Whether a request was refused for what it says. */
export function isRefusal({ status }: Sent): boolean {
  return status === 400 || status === 406 || status === 415 || status === 422
}

/** A status with the first words of the answer. */
export function told({ status, fault, exchange }: Sent): string {
  if (status === 0) return `no answer (${fault ?? 'none'})`
  const body = exchange?.response.body
  const text = typeof body === 'string' ? body.replace(/\s+/g, ' ') : ''
  // The ellipsis also tells redaction that a secret may have been cut here.
  return text === '' ? String(status) : `${status}: ${clip(text, 160)}`
}
