/** CT211: every declared operation is there: it answers neither 501 nor as a path that does not exist. */
import type { Operation } from '../../openapi/operation.ts'
import { isMissing, type Sent, type Session } from '../session.ts'
import { answered, ask, type Fault, type Outcome, settle, went, without } from '../state/outcome.ts'
import { deepest } from './methods.ts'

const SLUG = 'http/declared-not-implemented'

/** Sends each operation once, and holds what says "nothing here" against what a path that no document declares says. */
export async function checkImplemented(session: Session): Promise<void> {
  if (!session.wants(SLUG)) return
  let nowhere: Sent | undefined
  for (const operation of session.operations) {
    const sent = await ask(session, operation, { phase: 'state', label: 'asks whether it is there' })
    if (isMissing(sent)) {
      settle(session, operation, SLUG, without(sent))
      continue
    }
    if (sent.status === 404) nowhere ??= await askNowhere(session, sent)
    const absent =
      sent.status === 404 ? ((await presentThing(session, operation)) ?? (await absentRead(session, operation, nowhere))) : undefined
    settle(session, operation, SLUG, absent ?? judge(operation, sent, nowhere))
  }
}

/** An operation that finds nothing, about a thing that can be read before and after: the operation is what is missing. */
async function presentThing(session: Session, operation: Operation): Promise<Outcome | undefined> {
  const near = deepest(session.resources, operation.path)
  if (!near?.read || near.read.key === operation.key || /{/.test(operation.path.slice(near.item.length))) return undefined
  const live = await session.live(near, { phase: 'state', fresh: true })
  if (isMissing(live)) return undefined
  const look = () => ask(session, near.read as Operation, { phase: 'state', live, label: 'looks whether the thing is there' })
  const before = await look()
  if (isMissing(before) || !went(before)) return undefined
  const sent = await ask(session, operation, { phase: 'state', live, label: 'asks whether it is there' })
  if (isMissing(sent) || sent.status !== 404) return undefined
  const after = await look()
  if (isMissing(after) || !went(after)) return undefined
  const neighbour = { sent: after, difference: 'the same thing, read' }
  return { ...absence(operation, 'not-found', 'was answered 404 about what can be read', [before, sent]), neighbour }
}

/**
 * A read that answers as a path that nobody declared, about a thing that lives, for it can be removed. What the second removal says of a
 * missing thing differs: the read is what is missing. Where the two say the same, a lost thing cannot be told from a lost read.
 */
async function absentRead(session: Session, operation: Operation, nowhere: Sent | undefined): Promise<Outcome | undefined> {
  const near = session.resources.find(({ read }) => read?.key === operation.key)
  if (!near?.remove || near.confidence === 'guess' || nowhere?.status !== 404) return undefined
  const live = await session.live(near, { phase: 'state', fresh: true })
  if (isMissing(live) || !live.ours) return undefined
  const sent = await session.readUntil(live, 'state', went)
  if (isMissing(sent) || sent.status !== 404 || bare(sent) !== bare(nowhere)) return undefined
  const removed = await ask(session, near.remove, { phase: 'state', live, label: 'removes it, which shows that it was there' })
  if (isMissing(removed) || !went(removed)) return undefined
  const again = await session.send({ ...removed.case, label: 'removes what is gone', expectation: 'open' })
  if (again.status !== 404 || bare(again) === bare(nowhere)) return undefined
  const what = 'was answered as a path that does not exist about what could be removed'
  return {
    ...absence(operation, 'not-found', what, [nowhere, sent]),
    neighbour: { sent: again, difference: 'what a missing thing is answered' },
  }
}

/** The answer to a path that nobody declared. */
async function askNowhere(session: Session, like: Sent): Promise<Sent> {
  const { body: _, ...bare } = like.case
  return session.send({
    ...bare,
    method: 'GET',
    rawPath: '/doppel-nowhere',
    label: 'asks for a path that is not declared',
    expectation: 'open',
  })
}

/** An operation that is not there, as the last of the answers shows. */
function absence(operation: Operation, reason: string, what: string, sent: readonly Sent[]): Fault {
  return {
    reason,
    message: `${operation.method} ${operation.path} is declared, and ${what}`,
    in: 'path',
    pointer: '',
    schema: operation.pointer,
    expected: 'an answer of the operation',
    found: String(sent.at(-1)?.status),
    sent,
  }
}

function judge(operation: Operation, sent: Sent, nowhere: Sent | undefined): Outcome {
  const fault = (reason: string, what: string, seen: readonly Sent[]) => absence(operation, reason, what, seen)
  if (sent.status === 501) return fault('not-implemented', 'was answered 501', [sent])
  if (sent.status === 405) return fault('method', 'was answered 405', [sent])
  if (sent.status !== 404) return sent.exchange ? 'pass' : { inconclusive: `it was answered ${answered(sent)}` }
  if (nowhere?.status !== 404) return { inconclusive: 'it was answered 404, and what a path that is not there answers is not known' }
  // Where a path names a thing, a 404 that says the same everywhere may be about the thing.
  if (operation.path.includes('{') && bare(sent) === bare(nowhere) && isTerse(nowhere)) {
    return { inconclusive: 'it was answered 404, which says the same of things and of paths' }
  }
  if (bare(sent) === bare(nowhere)) return fault('not-found', 'was answered as a path that does not exist', [nowhere, sent])
  return operation.path.includes('{') ? 'pass' : { inconclusive: 'it was answered 404' }
}

/** An answer without what repeats the request or differs from answer to answer. */
function bare({ exchange, wire }: Sent): string {
  const body = exchange?.response.body
  const text = typeof body === 'string' ? body : ''
  const path = wire.path.split('?')[0] ?? ''
  return text
    .replaceAll(path, '')
    .replaceAll(decodeURIComponent(path), '')
    .replace(new RegExp(`\\b${wire.method}\\b`, 'g'), '')
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27,}|\b[0-9a-f]{16,}\b|\b\d{10,}\b/gi, '')
}

/** Whether an answer tells no more than its status. */
function isTerse({ exchange }: Sent): boolean {
  const body = exchange?.response.body
  return typeof body !== 'string' || body.length < 200
}
