/** CT405: what a PUT leaves out is cleared. What has one value after another, and keeps each, was not. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer, unescapePointer, valueAt } from '../../openapi/pointer.ts'
import type { Case } from '../case.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { alike, isNothing } from './alike.ts'
import { isAnswer, otherValue } from './change.ts'
import { type Field, fieldsOf, found, requestSchema } from './fields.ts'
import { at, type Pair, shown } from './lost.ts'
import { answered, hindrance, named, type Outcome, went, without } from './outcome.ts'
import { book, pairsOf, type Story } from './story.ts'
import { isValid } from './telling.ts'
import { membersOf, placeOf } from './walk.ts'

/** A PUT that was accepted. */
export interface Replaced {
  readonly case: Case
  readonly sent: Sent
  readonly given: unknown
}

type Body = Readonly<Record<string, unknown>>

/** What one PUT with a value and one without it left in place. */
interface Leaving {
  readonly kept: readonly Pair[]
  readonly cleared: readonly Pair[]
  /** The PUT with the values. */
  readonly whole: Sent
  readonly less: Sent
  readonly now: Sent
}

/** Members that are changed alone, where a target does not take all of them at once. */
const SINGLY = 2

/** A PUT that leaves out what may be left out. */
export async function checkCleared(story: Story, replace: Operation, live: Live, done: Replaced, after: Sent): Promise<void> {
  book(story, replace, 'state/put-partial', await outcomeOf(story, replace, live, done, after))
}

async function outcomeOf(story: Story, replace: Operation, live: Live, done: Replaced, after: Sent): Promise<Outcome> {
  const { given } = done
  if (!isObject(given) || !done.case.body) return { notRun: 'nothing is sent in the body' }
  const optional = optionalPairs(story, replace, given, after)
  if (optional.length === 0) return { notRun: 'there is no optional value that is read back' }
  const first = await leaveOut(story, replace, live, done, done.sent, given, optional)
  if (isMissing(first)) return without(first)
  // Where one is cleared, it replaces; the others have a reason of their own.
  if (first.kept.length === 0 || first.cleared.length > 0) return 'pass'
  const second = await withOthers(story, replace, live, done, given, first.kept)
  if (isMissing(second)) return without(second)
  const pair = second.kept.find((one) => first.kept.some((other) => other.pointer === one.pointer && differ(other.sent, one.sent)))
  return pair ? faultOf(story, replace, pair, second) : 'pass'
}

function differ(one: unknown, other: unknown): boolean {
  return !alike(one, other) && !alike(other, one)
}

/**
 * The values of members that may be left out, as far as they are read back. A server may put a declared default in the place of what is left
 * out before it looks at it, so that those without one decide, where there are some.
 */
function optionalPairs(story: Story, replace: Operation, given: Body, after: Sent): Pair[] {
  const { document } = story.session
  const fields = fieldsOf(document, requestSchema(replace))
  const pairs = pairsOf(story, replace, given, after.value)
  const optional = pairs.filter(({ pointer, sent, read }) => {
    const field = fields.get(topOf(pointer))
    return field && !field.required && !isNothing(sent) && alike(sent, read)
  })
  const fallback = ({ pointer }: Pair) => found(document, fields.get(topOf(pointer))?.schema ?? '', 'default')
  const bare = optional.filter((pair) => fallback(pair) === undefined)
  return bare.length > 0 ? bare : optional.filter((pair) => !alike(fallback(pair), pair.sent))
}

function topOf(pointer: string): string {
  return unescapePointer(pointer.split('/')[1] ?? '')
}

async function leaveOut(
  { session, resource }: Story,
  replace: Operation,
  live: Live,
  done: Replaced,
  whole: Sent,
  given: Body,
  optional: readonly Pair[],
): Promise<Leaving | Missing> {
  const hindered = hindrance(session, replace, 'state')
  if (hindered) return hindered
  const names = new Set(optional.map(({ pointer }) => topOf(pointer)))
  const left = Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name)))
  const less = await session.send({ ...done.case, label: 'replaces it with less', body: bodyOf(done, left) })
  if (!went(less)) return { missing: `leaving the optional values out was answered ${answered(less)}` }
  const isKept = (now: Sent) => (pair: Pair) => alike(pair.sent, at(membersOf(resource, now.value), pair.pointer))
  const now = await session.readUntil(live, 'state', (one) => went(one) && !optional.some(isKept(one)))
  if (!isAnswer(now)) return { missing: 'the reading after it failed' }
  return { kept: optional.filter(isKept(now)), cleared: optional.filter((pair) => !isKept(now)(pair)), whole, less, now }
}

function bodyOf(done: Replaced, value: Body): Case['body'] {
  return { media: done.case.body?.media ?? 'application/json', value }
}

/** The same with other values: what stands there by chance, as the default of a new one does, is no old value. */
async function withOthers(
  story: Story,
  replace: Operation,
  live: Live,
  done: Replaced,
  given: Body,
  kept: readonly Pair[],
): Promise<Leaving | Missing> {
  const { session } = story
  const others = otherMembers(story, replace, given, kept)
  const singly = others.slice(0, SINGLY).map((one) => [one])
  let missing = 'no other value of what stayed is known'
  for (const some of others.length > 1 ? [others, ...singly] : singly) {
    const hindered = hindrance(session, replace, 'state', 2)
    if (hindered) return hindered
    const whole = { ...given, ...Object.fromEntries(some) }
    const sent = await session.send({ ...done.case, label: 'replaces it with other values', body: bodyOf(done, whole) })
    missing = `other values were answered ${answered(sent)}`
    if (!went(sent)) continue
    const names = new Set(some.map(([name]) => name))
    const changed = (now: Sent) => pairsOf(story, replace, whole, now.value).filter(({ pointer }) => names.has(topOf(pointer)))
    const shows = (now: Sent) => went(now) && changed(now).every((pair) => alike(pair.sent, pair.read))
    const after = await session.readUntil(live, 'state', shows)
    if (!isAnswer(after)) return { missing: 'the reading after it failed' }
    const back = changed(after).filter((pair) => !isNothing(pair.sent) && alike(pair.sent, pair.read))
    return back.length === 0 ? { missing: 'no other value is read back' } : leaveOut(story, replace, live, done, sent, whole, back)
  }
  return { missing }
}

function otherMembers({ session }: Story, replace: Operation, given: Body, kept: readonly Pair[]): [string, unknown][] {
  const schema = requestSchema(replace)
  const fields = fieldsOf(session.document, schema)
  return [...new Set(kept.map(({ pointer }) => topOf(pointer)))].flatMap((name): [string, unknown][] => {
    const field = fields.get(name)
    const other = field && otherOf(session, field, given[name])
    const fits = other !== undefined && schema !== undefined && isValid(session, schema, { ...given, [name]: other })
    return fits ? [[name, other]] : []
  })
}

/** Another value of a member; of an object that has other members too, one in which each simple one is another. */
function otherOf(session: Story['session'], field: Field, current: unknown): unknown {
  if (!isObject(current)) return otherValue(session, field, current, 'left out')
  const inner = fieldsOf(session.document, field.schema)
  const changed = Object.entries(current).flatMap(([name, value]) => {
    const own = inner.get(name)
    const other = own && !isObject(value) ? otherValue(session, own, value, `left out ${field.name}`) : undefined
    return other === undefined || (own && !isValid(session, own.schema, other)) ? [] : [[name, other] as const]
  })
  return changed.length === 0 ? undefined : { ...current, ...Object.fromEntries(changed) }
}

function faultOf(story: Story, replace: Operation, pair: Pair, { kept, whole, less, now }: Leaving): Outcome {
  const top = `/${escapePointer(topOf(pair.pointer))}`
  return {
    reason: 'merged',
    ...(saysReplace(story, replace) && { severity: 'warning' as const }),
    message: `${named(replace)} without ${top} leaves its old value in place`,
    in: 'body',
    pointer: pair.pointer,
    ...(pair.schema !== undefined && { schema: pair.schema }),
    expected: 'nothing, or its default',
    found: shown(pair.sent),
    sent: [whole, less, now],
    asserts: {
      kind: 'kept',
      values: kept.map(({ pointer, sent }) => ({ pointer: placeOf(story.resource, now.value, pointer), given: sent })),
    },
  }
}

/** What is said of a PUT that leaves alone what it does not name. */
const KEEPING =
  /merge|partial|\b(?:keeps?|kept|stays?|remains?|retain(?:s|ed)?|preserve[sd]?|un(?:changed|touched|affected))\b|not (?:be )?cleared/i

function saysReplace({ session }: Story, replace: Operation): boolean {
  const told = ['operationId', 'summary', 'description'].map((key) =>
    String(valueAt(session.document.json, `${replace.pointer}/${key}`) ?? ''),
  )
  const text = told.join(' ')
  return /replac|overwrit|left out|cleared/i.test(text) && !KEEPING.test(text)
}
