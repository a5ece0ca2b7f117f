/** Sends the examples of one operation, about living things, and tells refusals. */

import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer, follow, valueAt } from '../../openapi/pointer.ts'
import { isReference } from '../generate/text.ts'
import { mediaOf } from '../make/body.ts'
import { isConflict } from '../make/learning.ts'
import { isMissing, type Sent, type Session, type Wanted } from '../session.ts'
import { isRefusal, isSuccess, told } from './base.ts'
import { missesOthers, namedIn, namesIn, speaksOfOthers } from './blame.ts'

const SLUG = 'input/valid-rejected'

/** What the document gives as an example, and where it stands. */
interface Example {
  readonly pointer: string
  readonly value: unknown
}

/** Plain valid requests first, then each example of the body. */
export async function testExamples(session: Session, operation: Operation): Promise<void> {
  const sizes: readonly Pick<Wanted, 'size'>[] = [{}, { size: 'minimal' }, { size: 'full' }]
  const plain: Sent[] = []
  let why: string | undefined
  for (const size of sizes) {
    if (session.left(operation, 'examples') === 0) break
    const one = await session.valid(operation, { phase: 'examples', ...size })
    if (isMissing(one)) why = one.missing
    else plain.push(await session.send(one))
  }
  const accepted = plain.filter(isSuccess)
  if (accepted.length > 0) session.pass(operation, SLUG)
  const schema = mediaOf(operation)?.schema
  for (const example of operation.body ? examplesOf(session.document, operation) : []) {
    if (session.left(operation, 'examples') < 2) break
    if (schema !== undefined && session.contract.judge('request/body-invalid', 'request', schema, example.value, { in: 'body' }).length > 0)
      continue
    await testExample(session, operation, example, schema, accepted[0])
  }
  const refused = plain.filter(isRefusal)
  if (accepted.length > 0) return
  const last = refused.at(-1) ?? plain.at(-1)
  session.inconclusive(
    operation,
    SLUG,
    last ? `no valid request was accepted; the last was answered with ${told(last)}` : (why ?? 'none could be made'),
  )
}

async function testExample(
  session: Session,
  operation: Operation,
  { pointer, value }: Example,
  schema: string | undefined,
  neighbour: Sent | undefined,
): Promise<void> {
  const send = async (body: unknown) => {
    const one = await session.valid(operation, { phase: 'examples', label: `example ${pointer}`, body })
    return isMissing(one) ? undefined : session.send(one)
  }
  let sent = await send(value)
  if (sent && isConflict(sent) && schema !== undefined) {
    sent = await send(session.generator.renew(schema, value, value, session.random(`example ${operation.key} ${pointer}`)))
  }
  if (!sent) return
  if (isSuccess(sent)) return session.pass(operation, SLUG)
  const what = `the example ${pointer} was answered with ${told(sent)}`
  if (!isRefusal(sent) || isConflict(sent)) return session.inconclusive(operation, SLUG, what)
  const named = namedIn(sent, namesIn(value))
  const keys = keysOf(session, operation)
  const parts =
    named.length > 0 && typeof value === 'object' && value !== null
      ? named.map((name) => (value as Record<string, unknown>)[name])
      : [value]
  const suspects = named.length > 0 ? named : [...namesIn(value)]
  const others = suspects.some((name) => keys.has(name) || isReference(name)) || parts.some(speaksOfOthers)
  if (missesOthers(sent) || others) return session.inconclusive(operation, SLUG, `${what}; it speaks of things that may not exist`)
  session.fail({
    operation,
    slug: SLUG,
    severity: 'error',
    reason: 'example',
    message: `an example of the document was refused with ${told(sent)}`,
    in: 'body',
    pointer: '',
    schema: pointer,
    expected: 'acceptance, as the document promises',
    found: told(sent),
    sent: [sent],
    ...(neighbour && { neighbour: { sent: neighbour, difference: 'the body: a made value instead of the example' } }),
  })
}

/** Names under which the thing that the path names may stand in a body. */
function keysOf(session: Session, operation: Operation): Set<string> {
  const keys = operation.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)
  const own = session.resources.filter(({ item }) => item === operation.path).map(({ key }) => key.slice(key.lastIndexOf('/') + 1))
  return new Set([...keys, ...own])
}

/** The examples of a body that stand beside its schema. */
export function examplesOf({ json }: Document, operation: Operation): Example[] {
  const media = mediaOf(operation)
  const found: Example[] = []
  try {
    const { pointer } = follow(json, `${operation.pointer}/requestBody`)
    const content = (valueAt(json, `${pointer}/content`) ?? {}) as Record<string, unknown>
    const type = Object.keys(content).find((name) => name.split(';')[0]?.trim().toLowerCase() === media?.type)
    if (type === undefined) return []
    const at = `${pointer}/content/${escapePointer(type)}`
    const single = valueAt(json, `${at}/example`)
    if (single !== undefined) found.push({ pointer: `${at}/example`, value: single })
    for (const name of Object.keys((valueAt(json, `${at}/examples`) ?? {}) as object)) {
      const example = follow<{ value?: unknown }>(json, `${at}/examples/${escapePointer(name)}`)
      if (example.value.value !== undefined) found.push({ pointer: example.pointer, value: example.value.value })
    }
    const schema = media?.schema === undefined ? undefined : valueAt(json, `${media.schema}/example`)
    if (found.length === 0 && schema !== undefined) found.push({ pointer: `${media?.schema}/example`, value: schema })
  } catch {
    // A reference that leads nowhere is told by the checks of the document.
  }
  return found
}
