/** CT209 and CT210: HEAD says what GET says, and nothing that only reads changes what is there. */
import { isObject } from '../../openapi/json.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { standing } from '../state/created.ts'
import { at, restless, shown } from '../state/lost.ts'
import { answered, hindrance, named, type Outcome, pause, went, without } from '../state/outcome.ts'
import { book, read, type Story } from '../state/story.ts'
import { membersOf, pathOf, walk } from '../state/walk.ts'

/** Reads a thing of our own in every way, between two looks at it. */
export async function checkSafe(story: Story, live: Live): Promise<void> {
  const { read: reading } = story.resource
  if (!reading) return
  const first = await standing(story, live)
  const twin = isMissing(first) ? first : await standing(story, live)
  if (isMissing(first) || isMissing(twin)) {
    return book(story, reading, 'http/safe-method-mutates', { inconclusive: 'it cannot be read' })
  }
  const counted = await counting(story, live, first, twin)
  await checkHead(story, live, twin)
  await walk(story.session, story.resource, { path: live.path, parent: live.parent, most: 1, label: 'lists them between two looks at one' })
  const last = await read(story, live, 'looks at it once more')
  book(story, reading, 'http/safe-method-mutates', counted ?? mutation(story, first, twin, last))
}

/** Names of what may rightly tell that it was read. */
const TELLS_READING =
  /view|visit|hit|read|access|seen|open|download|click|us(?:e|age)|request|quota|remain|last|time|date|now|age|_at$|At$|nonce|token|random|sign|etag|version|url|expire|duration/i
const QUIET_MS = 250

/** A number that goes by the same step with each reading, and stands still between them, is changed by readings. */
async function counting(story: Story, live: Live, first: Sent, twin: Sent): Promise<Outcome | undefined> {
  const { resource } = story
  const value = (sent: Sent, pointer: string) => at(membersOf(resource, sent.value), pointer)
  const isNumber = (pointer: string) => typeof value(first, pointer) === 'number' && typeof value(twin, pointer) === 'number'
  const moving = [...restless(membersOf(resource, first.value), membersOf(resource, twin.value))]
  const pointer = moving.find((one) => !TELLS_READING.test(one) && isNumber(one))
  if (pointer === undefined) return undefined
  const values = [first, twin].map((sent) => Number(value(sent, pointer)))
  let last = twin
  for (const ms of [QUIET_MS, 0, QUIET_MS * 2]) {
    if (ms > 0) await pause(ms)
    const sent = await read(story, live)
    if (isMissing(sent) || !went(sent)) return undefined
    values.push(Number(value(sent, pointer)))
    last = sent
  }
  const steps = values.slice(1).map((one, index) => one - (values[index] ?? 0))
  if (steps.some((step) => step !== steps[0] || step === 0)) return undefined
  const outcome = fault(story, 'changed', `has another value at ${pointer}`, String(values[0]), String(values.at(-1)), [first, last])
  return { ...outcome, in: 'body', pointer }
}

/** Names of what goes on by itself, read or not. */
const GOES_ON =
  /stat(?:e|us)|phase|stage|step|progress|percent|result|outcome|complet|finish|done|ready|running|busy|active|online|health|queue/i

function mutation(story: Story, first: Sent, twin: Sent, last: Sent | { missing: string }): Outcome {
  if (isMissing(last)) return without(last)
  const { resource } = story
  if (last.status === 404 || last.status === 410) return fault(story, 'gone', 'is gone', '200', String(last.status), [first, last])
  if (!went(last)) return { inconclusive: `a reading was answered ${answered(last)}` }
  const [one, two, three] = [first, twin, last].map((sent) => membersOf(resource, sent.value))
  const moving = restless(one, two)
  const others = [...restless(two, three)].filter((pointer) => !moving.has(pointer) && !isCounter(at(two, pointer), at(three, pointer)))
  if (others.some((pointer) => GOES_ON.test(pointer))) return { inconclusive: 'it changes by itself' }
  const [other] = others
  if (other === undefined) return 'pass'
  const outcome = fault(story, 'changed', `has another value at ${other}`, shown(at(two, other)), shown(at(three, other)), [twin, last])
  return isObject(outcome) ? { ...outcome, in: 'body', pointer: other } : outcome
}

function fault({ resource }: Story, reason: string, what: string, expected: string, found: string, sent: readonly Sent[]) {
  const message = `${resource.item} ${what} after requests that only read (${resource.read ? named(resource.read) : 'GET'}, HEAD, the list)`
  return { reason, message, expected, found, sent }
}

/** What counts up, or tells the time, may do so while it is read. */
function isCounter(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return other > one
  if (typeof other === 'string' && /^\d{4}-\d\d-\d\d[T ]/.test(other)) return true
  return typeof one === 'string' && typeof other === 'string' && /^\d+$/.test(one) && /^\d+$/.test(other) && Number(other) > Number(one)
}

/** Headers that belong to one answer, to a connection, or to how much is left. */
const VOLATILE =
  /^(?:date|age|expires|connection|keep-alive|transfer-encoding|content-length|content-encoding|set-cookie|server-timing|vary|via|retry-after|.*(?:request|correlation|trace|span|ray)-?(?:id|parent)?|.*rate-?limit.*|.*runtime.*|.*-time|.*duration.*|x-powered-by|traceparent|nel|report-to|etag|last-modified)$/i

async function checkHead(story: Story, live: Live, get: Sent): Promise<void> {
  const { resource, session } = story
  const { read: reading } = resource
  const SLUG = 'http/head-differs'
  if (!reading || !session.wants(SLUG)) return
  const hindered = hindrance(session, reading, 'state')
  if (hindered) return book(story, reading, SLUG, without(hindered))
  const one = await session.valid(reading, { phase: 'state', live, label: 'asks for its head', path: pathOf(reading, live.path) })
  if (isMissing(one)) return book(story, reading, SLUG, without(one))
  const head = await session.send({ ...one, method: 'HEAD', expectation: 'open' })
  if (head.status !== get.status || !get.exchange || !head.exchange) {
    return book(story, reading, SLUG, { inconclusive: `HEAD was answered ${answered(head)}` })
  }
  const [whole, bare] = [get.exchange.response.headers, head.exchange.response.headers]
  const other = [...whole].find(([name, value]) => !VOLATILE.test(name) && bare.get(name) !== value)
  if (!other) return book(story, reading, SLUG, 'pass')
  const [name, value] = other
  book(story, reading, SLUG, {
    reason: bare.has(name) ? 'different' : 'missing',
    message: `HEAD of ${resource.item} ${bare.has(name) ? 'has another' : 'lacks the'} ${name} than GET`,
    in: 'header',
    pointer: `/${name}`,
    expected: value,
    found: bare.get(name) ?? 'none',
    sent: [get, head],
  })
}
