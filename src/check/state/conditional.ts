/** CT418: a request that is conditional on an ETag is answered by it. */
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent, type Session } from '../session.ts'
import { standing } from './created.ts'
import { answered, hindrance, named, type Outcome, went, without } from './outcome.ts'
import { book, type Story } from './story.ts'
import { changeOutcome, tagOf } from './tagged.ts'
import { pathOf } from './walk.ts'

const SLUG = 'state/etag-incoherent'

/** Reads and changes a thing of our own under conditions. */
export async function checkConditional(story: Story, live: Live): Promise<void> {
  const { read: reading, replace, update } = story.resource
  if (!reading) return
  const sent = await standing(story, live)
  if (isMissing(sent)) return book(story, reading, SLUG, without(sent))
  const tag = tagOf(sent)
  const writes = [replace, update].filter((one): one is Operation => one !== undefined)
  if (tag === undefined) {
    for (const operation of [reading, ...writes]) book(story, operation, SLUG, { notRun: 'readings carry no ETag' })
    return
  }
  book(story, reading, SLUG, await readUnder(story, reading, live, sent, tag))
  for (const write of writes) {
    const obeys = declares(write, 'if-match', '412')
    const refusal = await writeUnder(story, write, live)
    book(story, write, SLUG, refusal)
    if (refusal === 'pass' || !obeys) book(story, obeys ? write : reading, SLUG, await changeOutcome(story, write, live, obeys))
  }
}

/** Whether the document says that an operation obeys a condition. */
function declares(operation: Operation, header: string, status: string): boolean {
  return (
    operation.parameters.some(({ in: place, name }) => place === 'header' && name === header) ||
    operation.responses.some(({ key }) => key === status)
  )
}

async function readUnder(story: Story, reading: Operation, live: Live, before: Sent, tag: string): Promise<Outcome> {
  const { session } = story
  const hindered = hindrance(session, reading, 'state')
  if (hindered) return without(hindered)
  const one = await session.valid(reading, {
    phase: 'state',
    live,
    label: 'reads it unless it has changed',
    path: pathOf(reading, live.path),
  })
  if (isMissing(one)) return without(one)
  const sent = await session.send({ ...one, headers: { ...one.headers, 'If-None-Match': tag } })
  if (sent.status === 304) return readWithOther(session, reading, one, sent)
  if (!went(sent)) return { inconclusive: `it was answered ${answered(sent)}` }
  if (tagOf(sent) !== tag) return changing(reading, before, sent)
  return {
    reason: 'if-none-match',
    ...(!declares(reading, 'if-none-match', '304') && { severity: 'info' as const }),
    message: `${named(reading)} with If-None-Match and the ETag that it gave is not answered 304`,
    in: 'header',
    pointer: '/if-none-match',
    expected: '304',
    found: String(sent.status),
    sent: [before, sent],
    asserts: { kind: 'etag', defect: 'ignored', answers: [before, sent] },
  }
}

/** An ETag that is not the thing's must not be answered as if it were. */
async function readWithOther(session: Session, reading: Operation, one: Case, matched: Sent): Promise<Outcome> {
  if (hindrance(session, reading, 'state')) return 'pass'
  const sent = await session.send({
    ...one,
    label: 'reads it with the ETag of something else',
    headers: { ...one.headers, 'If-None-Match': '"doppel-other"' },
  })
  if (sent.status !== 304) return 'pass'
  return {
    reason: 'if-none-match',
    message: `${named(reading)} with If-None-Match and an ETag that it never gave is answered 304`,
    in: 'header',
    pointer: '/if-none-match',
    expected: '200',
    found: '304',
    sent: [sent],
    asserts: { kind: 'status', shows: [304], gone: ['2xx'] },
    neighbour: { sent: matched, difference: 'with the ETag that it gave' },
  }
}

/** An ETag that is another in each answer although the body is the same can never match. */
function changing(reading: Operation, before: Sent, sent: Sent): Outcome {
  const same = JSON.stringify(before.value) === JSON.stringify(sent.value)
  if (!same || !declares(reading, 'if-none-match', '304')) return { inconclusive: 'the ETag changes by itself' }
  return {
    reason: 'volatile',
    message: `two readings of ${reading.path} with the same body carry different ETags, so that If-None-Match can never match`,
    in: 'header',
    pointer: '/etag',
    expected: tagOf(before) ?? '',
    found: tagOf(sent) ?? 'none',
    sent: [before, sent],
    asserts: { kind: 'etag', defect: 'volatile', answers: [before, sent] },
  }
}

/** Only where the document speaks of it: many servers make ETags of every body and know nothing of If-Match. */
async function writeUnder(story: Story, write: Operation, live: Live): Promise<Outcome> {
  const { session } = story
  if (!declares(write, 'if-match', '412')) return { notRun: 'the document declares neither If-Match nor 412' }
  const hindered = hindrance(session, write, 'state')
  if (hindered) return without(hindered)
  const one = await session.valid(write, { phase: 'state', live, label: 'changes it unless it has changed' })
  if (isMissing(one)) return without(one)
  const { 'if-match': _, ...header } = one.header
  const sent = await session.send({ ...one, header, expectation: 'open', headers: { ...one.headers, 'If-Match': '"doppel-stale"' } })
  if (sent.status === 412 || sent.status === 409 || sent.status === 428) return 'pass'
  if (!went(sent)) return { inconclusive: `it was answered ${answered(sent)}` }
  return {
    reason: 'if-match',
    message: `${named(write)} with an If-Match that is no ETag of it is answered ${sent.status}`,
    in: 'header',
    pointer: '/if-match',
    expected: '412',
    found: String(sent.status),
    sent: [sent],
    asserts: { kind: 'status', shows: ['2xx'], gone: [409, 412, 428] },
  }
}
