/** Makes the bodies that change a thing, and tells whether a change took effect. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { unescapePointer } from '../../openapi/pointer.ts'
import { isMissing, type Sent, type Session } from '../session.ts'
import { alike, comparable, isNothing, related } from './alike.ts'
import { type Field, found } from './fields.ts'
import { at, type Pair } from './lost.ts'
import { pairsOf, type Story } from './story.ts'
import { idOf, membersOf } from './walk.ts'

const TRIES = 6

/** A valid value of a member that is plainly another than the one it has; `undefined` where none is found. */
export function otherValue(session: Session, field: Field, current: unknown, purpose: string): unknown {
  const random = session.random(`other ${purpose} ${field.name}`)
  const differs = (value: unknown) => !isNothing(value) && !alike(current, value) && !alike(value, current) && !related(current, value)
  if (typeof current === 'boolean' && field.types.includes('boolean')) return !current
  const choice = field.enum?.filter(differs) ?? []
  if (choice.length > 0) return random.pick(choice)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const value = made(session, field, random)
    if (differs(value)) return value
  }
  // An example always gives the same value; what stands at a bound is another one.
  return atBounds(session, field, current).find(differs)
}

function atBounds(session: Session, { schema }: Field, base: unknown): unknown[] {
  try {
    return session.generator.boundaries(schema, base).map(({ value }) => value)
  } catch {
    return []
  }
}

function made(session: Session, field: Field, random: ReturnType<Session['random']>): unknown {
  try {
    return session.generator.value(field.schema, random, 'full')
  } catch {
    return undefined
  }
}

/** A body with the members that name the thing as the thing has them. */
export function withIdentity({ resource }: Story, body: unknown, current: unknown): unknown {
  if (!isObject(body)) return body
  const key = unescapePointer(resource.key.slice(resource.key.lastIndexOf('/') + 1))
  const id = idOf(resource, membersOf(resource, current) ?? current)
  const named = [key, resource.parameter].filter((name) => Object.hasOwn(body, name) && typeof body[name] === typeof id)
  return named.length === 0 ? body : { ...body, ...Object.fromEntries(named.map((name) => [name, id])) }
}

const FIXED = /immutable|(?:cannot|can ?not|can't|may not|must not) be changed|never changes|is ignored|only (?:on|when|at|during) creat/i

/** What a body is to change: the values that are plainly others than those that the thing has. */
export function changes(story: Story, operation: Operation, given: unknown, before: unknown): Pair[] {
  return pairsOf(story, operation, given, before).filter(({ sent, read, schema }) => {
    if (isNothing(sent) || !comparable(sent, read) || alike(sent, read) || alike(read, sent) || related(sent, read)) return false
    return schema === undefined || !FIXED.test(String(found(story.session.document, schema, 'description') ?? ''))
  })
}

/** How a change stands in a later reading. */
export interface Effect {
  /** What shows its new value, and what still shows the old one. What shows neither was rewritten by the server. */
  readonly shown: readonly Pair[]
  readonly ignored: readonly Pair[]
}

/** Holds wanted changes against a later reading. */
export function effectOf({ resource }: Story, wanted: readonly Pair[], after: Sent): Effect {
  const members = membersOf(resource, after.value)
  const now = ({ pointer }: Pair) => at(members, pointer)
  const shown = wanted.filter((pair) => alike(pair.sent, now(pair)))
  const ignored = wanted.filter((pair) => !isNothing(pair.read) && !alike(pair.sent, now(pair)) && alike(pair.read, now(pair)))
  return { shown, ignored }
}

/** Those of some members that differ between two readings of a thing, as far as they had a value before. */
export function touched({ resource }: Story, names: Iterable<string>, before: Sent, after: Sent): string[] {
  const [one, other] = [membersOf(resource, before.value), membersOf(resource, after.value)]
  if (!one || !other) return []
  return [...names].filter((name) => !isNothing(one[name]) && !alike(one[name], other[name]))
}

/** Whether what came is an answer about the thing that went well. */
export function isAnswer(sent: Sent | { missing: string }): sent is Sent {
  return !isMissing(sent) && sent.status >= 200 && sent.status < 300
}
