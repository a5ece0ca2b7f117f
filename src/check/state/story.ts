/** What the checks of one resource share: things of our own, and how they are read. */

import type { Slug } from '../../contract/catalogue.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { fieldsOf, requestSchema, responseSchema, schemaBelow } from './fields.ts'
import { type Pair, pairs } from './lost.ts'
import { ask, hindrance, type Outcome, settle } from './outcome.ts'
import { tellingBody } from './telling.ts'
import { idOf, membersOf, pathOf } from './walk.ts'

/** One resource in the course of its checks. */
export interface Story {
  readonly session: Session
  readonly resource: Resource
  /** Whether the target is known to take a while until a write is seen everywhere. */
  readonly slow: { yes: boolean }
  /** What the things that were made are called. */
  readonly own: Set<string>
  /** The way of making things that the target accepts. */
  readonly way: { at: number }
}

/** With all that a thing may have and texts of some length, with all that it may have, and as anybody would. */
const WAYS = ['long', 'full', 'plain'] as const

/** Books what became of a check. */
export function book({ session, resource }: Story, operation: Operation, slug: Slug, outcome: Outcome): void {
  settle(session, operation, slug, outcome, resource)
}

/** A new thing of our own, which nobody else holds: with all that it may have, where the target accepts that. */
export async function make(story: Story, options: { parent?: Live | undefined; body?: unknown } = {}): Promise<Live | Missing> {
  const { parent } = options
  const one = (given: unknown) =>
    story.session.live(story.resource, {
      phase: 'state',
      fresh: true,
      ...(parent && { parent }),
      ...(given !== undefined && { body: given }),
    })
  let live: Live | Missing = { missing: 'nothing was tried' }
  if (options.body !== undefined) live = await one(options.body)
  else {
    for (const way of WAYS.slice(story.way.at)) {
      live = await one(way === 'plain' ? undefined : await wholeBody(story, parent, way === 'long'))
      if (!isMissing(live)) break
      story.way.at = Math.min(story.way.at + 1, WAYS.length - 1)
    }
  }
  if (!isMissing(live)) story.own.add(String(live.path[story.resource.parameter]))
  return live
}

async function wholeBody({ session, resource, own }: Story, parent: Live | undefined, long: boolean): Promise<unknown> {
  const { create } = resource
  if (!create || hindrance(session, create, 'state')) return undefined
  const one = await session.valid(create, { phase: 'state', size: 'full', ...(parent && { live: parent }) })
  if (isMissing(one) || !one.body || !('value' in one.body)) return undefined
  const body = one.body.value
  const schema = requestSchema(create)
  return long && schema !== undefined ? tellingBody(session, schema, body, own.size) : body
}

/** Reads a thing once. */
export async function read({ session, resource }: Story, live: Live, label = 'reads it'): Promise<Sent | Missing> {
  if (!resource.read) return { missing: 'no operation reads one of them' }
  return ask(session, resource.read, { phase: 'state', live, label, path: pathOf(resource.read, live.path) })
}

/** Reads a thing some times over; stops early where that cannot be done. */
export async function readTimes(story: Story, live: Live, times: number): Promise<Sent[]> {
  const found: Sent[] = []
  for (let time = 0; time < times; time++) {
    const sent = await read(story, live, 'reads it again')
    if (isMissing(sent)) break
    found.push(sent)
  }
  return found
}

/** The schema of one thing in an answer, out of its envelope. */
export function readSchema({ session, resource }: Story): string | undefined {
  return schemaBelow(session.document, responseSchema(resource.read), envelopeOf(resource))
}

/** The pointer of what holds the members of a thing in an answer about it. */
function envelopeOf({ key }: Resource): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')))
}

/** What was given in the body of an operation, held against what is read. */
export function pairsOf(story: Story, operation: Operation, given: unknown, value: unknown): Pair[] {
  const { resource, session } = story
  const members = membersOf(resource, given)
  const asked = requestSchema(operation)
  const sent = members === given ? asked : schemaBelow(session.document, asked, envelopeOf(resource))
  return pairs(session.document, { sent, read: readSchema(story) }, members, membersOf(resource, value))
}

/** The names of members that clients may set in any write of the resource. */
export function settable({ session, resource }: Story): Set<string> {
  const writes = [resource.create, resource.replace, resource.update]
  const fields = writes.flatMap((write) => [...fieldsOf(session.document, requestSchema(write)).values()])
  return new Set(fields.filter(({ readOnly, writeOnly }) => !readOnly && !writeOnly).map(({ name }) => name))
}

/** Whether an answer about a thing names another one. */
export function namesAnother({ resource }: Story, live: Live, body: unknown): string | undefined {
  const id = membersOf(resource, body) === undefined ? undefined : idOf(resource, body)
  const wanted = live.path[resource.parameter]
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  return String(id).toLowerCase() === String(wanted).toLowerCase() ? undefined : String(id)
}
