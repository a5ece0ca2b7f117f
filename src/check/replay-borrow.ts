/** Puts what the target gives this time into the requests of a replay, in place of what it gave before. */
import { decoded, valueAt } from '../openapi/pointer.ts'
import { answersOf, type Named, type Placed, type Recorded, thingsOf } from './assertion.ts'
import { ETAG } from './borrowed.ts'
import { keyIn } from './living.ts'
import { bodyOf, locationOf, tagOf } from './replay-answer.ts'
import type { ReplayStep } from './replay-file.ts'
import { countsItems } from './state/paging.ts'
import type { WireOutcome, WireRequest } from './wire.ts'

type Borrowed = ReplayStep['borrowed'][number]

/** What values are this time: those that may stand anywhere. */
export type Changes = Map<unknown, unknown>

/** Notes what a value is this time; tells whether the answer gave it. */
export function borrow(borrowed: Borrowed, before: readonly WireOutcome[], changes: Changes): boolean {
  const now = valueNow(borrowed, before)
  if (now !== undefined && !borrowed.into) changes.set(borrowed.value, now)
  return now !== undefined
}

function valueNow({ step, at, into }: Borrowed, before: readonly WireOutcome[]): unknown {
  const outcome = before[step]
  if (at === ETAG) return tagOf(outcome)
  if (at === 'header location') return locationOf(outcome)
  const body = bodyOf(outcome)
  return valueAt(body, at) ?? (into ? undefined : keyIn({ key: at }, body))
}

/** A step with the values that this target gave. */
export function substituted(step: ReplayStep, before: readonly WireOutcome[], changes: Changes): WireRequest {
  const bytes = step.body === undefined ? undefined : Buffer.from(step.body, 'base64')
  const body = bytes && changes.size > 0 ? rewritten(bytes, changes) : bytes
  const wire = { method: step.method, path: anywhere(step.path, changes), headers: step.headers, ...(body && { body }) }
  return step.borrowed.reduce<WireRequest>((one, borrowed) => placedIn(one, borrowed, valueNow(borrowed, before)), wire)
}

function anywhere(path: string, changes: Changes): string {
  const text = (part: string) => {
    for (const [value, now] of changes) if (part === encodeURIComponent(String(value))) return encodeURIComponent(String(now))
    return part
  }
  const texts = (part: string) =>
    part
      .split(/([/=])/)
      .map(text)
      .join('')
  const isCount = (part: string) => countsItems(decoded(part.split('=', 1)[0] ?? ''))
  return path
    .split(/([?&])/)
    .map((part) => (isCount(part) ? part : texts(part)))
    .join('')
}

function placedIn(wire: WireRequest, { into }: Borrowed, now: unknown): WireRequest {
  if (!into) return wire
  if (into.in === 'header')
    return { ...wire, headers: wire.headers.map(([name, value]) => [name, name === into.name ? String(now) : value]) }
  const [path = '', ...rest] = wire.path.split('?')
  const query = rest.join('?')
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=')
    return decoded(name) === into.name ? `${name}=${encodeURIComponent(String(now))}` : pair
  })
  return { ...wire, path: `${path}?${pairs.join('&')}` }
}

/** The assertion with what its things are called now, and whether one of them has no name. */
export function placed(assertion: Recorded | undefined, values: readonly WireOutcome[], changes: Changes): [Placed | undefined, boolean] {
  if (!assertion) return [undefined, false]
  const nameOf = ({ value }: Named) => changes.get(value) ?? value
  const isLost = (of: Named) => of.step !== undefined && !borrow({ ...of, step: of.step }, values, changes) && !changes.has(of.value)
  const lost = thingsOf(assertion).map(isLost).includes(true)
  const { of } = assertion as { of?: Named }
  const now = {
    ...assertion,
    ...('given' in assertion && { given: replaced(assertion.given, changes) }),
    ...('values' in assertion && { values: replaced(assertion.values, changes) }),
    ...(of && { of: nameOf(of) }),
  } as Placed
  return [now, lost || answersOf(assertion).some((step) => values[step] === undefined)]
}

function replaced(value: unknown, changes: ReadonlyMap<unknown, unknown>): unknown {
  if (changes.has(value)) return changes.get(value)
  if (Array.isArray(value)) return value.map((part) => replaced(part, changes))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, changes)]))
  return value
}

/** A JSON body with other values in place of those that were borrowed; other bodies stay as they are. */
function rewritten(bytes: Buffer, changes: ReadonlyMap<unknown, unknown>): Buffer {
  try {
    return Buffer.from(JSON.stringify(replaced(JSON.parse(bytes.toString('utf8')), changes)))
  } catch {
    return bytes
  }
}
