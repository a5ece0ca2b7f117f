/** CT403 and CT407 of PATCH: what it names changes, and nothing else does. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Case } from '../case.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { alike, isNothing } from './alike.ts'
import { changes, otherValue, touched } from './change.ts'
import { standing } from './created.ts'
import { type Field, fieldsOf, found, requestSchema } from './fields.ts'
import { shown } from './lost.ts'
import { answered, hindrance, named, type Outcome, went, without } from './outcome.ts'
import { book, make, readSchema, type Story, settable } from './story.ts'
import { partOutcome, seeUpdate } from './visible.ts'
import { memberAt, membersOf } from './walk.ts'

const MERGE = 'application/merge-patch+json'
const JSON_PATCH = 'application/json-patch+json'
/** How many members are tried until one may be changed alone. */
const TRIES = 4

/** A PATCH that was accepted. */
interface Patched {
  readonly sent: Sent
  readonly before: Sent
  /** What was given, as members of the thing. */
  readonly given: Readonly<Record<string, unknown>>
  readonly field: Field
  readonly media: string
}

/** Changes single members of a thing of our own. */
export async function checkPatch(story: Story, live: Live): Promise<void> {
  const { update } = story.resource
  if (!update) return
  await checkMember(story, update, live)
  if (update.body?.media.some(({ type }) => type === MERGE)) await checkNull(story, update, live)
}

async function checkMember(story: Story, update: Operation, live: Live): Promise<void> {
  const spill = (outcome: Outcome) => book(story, update, 'state/merge-patch-spill', outcome)
  const seen = (outcome: Outcome) => book(story, update, 'state/update-not-visible', outcome)
  const media = update.body?.media.map(({ type }) => type) ?? []
  const kind = [MERGE, JSON_PATCH].find((type) => media.includes(type)) ?? media[0]
  const first = await patch(story, update, live, kind, new Set())
  if (isMissing(first)) {
    spill(without(first))
    return seen(without(first))
  }
  const wanted = changes(story, update, first.given, first.before.value)
  const result = await seeUpdate(story, live, update, first.sent, wanted, true)
  if (wanted.length === 0) seen({ inconclusive: 'no value could be changed that is read back' })
  else if (result.partial?.[0] && result.after) seen(partOutcome(story, update, result.partial[0], first.sent, result.after))
  else seen(result.outcome)
  if (!result.after) return spill({ inconclusive: 'the reading after it failed' })
  const spilt = spilled(story, first, result.after)
  if (spilt.length === 0) return spill('pass')
  // What the first sample wiped cannot be wiped again: the second one has a thing of its own.
  const other = await make(story, { parent: live.parent })
  const second = isMissing(other) ? other : await patch(story, update, other, kind, new Set([first.field.name]))
  if (isMissing(second) || isMissing(other)) return spill({ inconclusive: 'a second sample was not to be had' })
  const after = await standing(story, other)
  if (isMissing(after)) return spill(without(after))
  // A member that follows from the first one does not follow from the second; what is wiped each time was spilt.
  const twice = spilled(story, second, after)
  const name = spilt.find((one) => twice.includes(one)) ?? spilt[0]
  spill(twice.length === 0 || name === undefined ? 'pass' : spillOutcome(story, update, first, result.after, name))
}

/** Null in a merge patch takes a member away. */
async function checkNull(story: Story, update: Operation, live: Live): Promise<void> {
  const { session } = story
  const before = await standing(story, live)
  if (isMissing(before) || hindrance(session, update, 'state')) return
  const current = membersOf(story.resource, before.value) ?? {}
  const field = candidates(story, update, MERGE, current, new Set()).find(
    ({ name, schema, required }) => !required && !isNothing(current[name]) && takesNull(story, schema),
  )
  const one = field && (await session.valid(update, { phase: 'state', live, size: 'minimal', label: `takes ${field.name} away` }))
  if (!field || !one || isMissing(one)) return
  const sent = await session.send({ ...one, body: { media: MERGE, value: { ...needed(story, update, current, one), [field.name]: null } } })
  if (!went(sent)) return
  const now = (after: Sent) => membersOf(story.resource, after.value)?.[field.name]
  const after = await session.readUntil(live, 'state', (reading) => went(reading) && !alike(current[field.name], now(reading)))
  if (isMissing(after) || !went(after) || !alike(current[field.name], now(after))) return
  book(story, update, 'state/update-not-visible', {
    reason: 'null',
    message: `${named(update)} with null at /${field.name} was answered ${sent.status}, and the old value is still there`,
    in: 'body',
    pointer: `/${field.name}`,
    schema: field.schema,
    expected: 'nothing',
    found: shown(now(after)),
    sent: [before, sent, after],
    asserts: {
      kind: 'value',
      pointer: memberAt(story, after, field.name),
      given: current[field.name],
      defect: 'same',
    },
  })
}

function takesNull({ session }: Story, schema: string): boolean {
  return session.contract.judge('request/body-invalid', 'request', schema, null, { in: 'body' }).length === 0
}

/** Sends a PATCH about one member that is accepted. */
async function patch(
  story: Story,
  update: Operation,
  live: Live,
  media: string | undefined,
  not: ReadonlySet<string>,
): Promise<Patched | Missing> {
  const { session } = story
  const before = await standing(story, live)
  if (isMissing(before)) return before
  const current = membersOf(story.resource, before.value) ?? {}
  let missing = 'no member was found that can be changed alone'
  for (const field of candidates(story, update, media, current, not).slice(0, TRIES)) {
    const hindered = hindrance(session, update, 'state')
    if (hindered) return hindered
    const value = otherValue(session, field, current[field.name], `${live.origin.sent}`)
    if (value === undefined) continue
    const one = await session.valid(update, { phase: 'state', live, size: 'minimal', label: `changes ${field.name}` })
    if (isMissing(one)) return one
    const given = { ...needed(story, update, current, one), [field.name]: value }
    const body = media === JSON_PATCH ? operations(current, field.name, value) : given
    const sent = await session.send({ ...one, body: { media: media ?? 'application/json', value: body } })
    if (went(sent)) return { sent, before, given: media === JSON_PATCH ? { [field.name]: value } : given, field, media: media ?? '' }
    missing = `${named(update)} was answered ${answered(sent)}`
  }
  return { missing }
}

/** Members that may be changed, those that have a plain value first. */
function candidates(
  story: Story,
  update: Operation,
  media: string | undefined,
  current: Record<string, unknown>,
  not: ReadonlySet<string>,
): Field[] {
  const { session, resource } = story
  const own = media === JSON_PATCH ? (requestSchema(resource.replace) ?? requestSchema(resource.create)) : requestSchema(update)
  const readable = fieldsOf(session.document, readSchema(story))
  const key = resource.key.slice(resource.key.lastIndexOf('/') + 1)
  const fields = [...fieldsOf(session.document, own).values()].filter(
    ({ name, readOnly, writeOnly, schema }) =>
      !readOnly &&
      !writeOnly &&
      name !== key &&
      !not.has(name) &&
      (readable.has(name) || Object.hasOwn(current, name)) &&
      found(session.document, schema, 'const') === undefined,
  )
  const rank = ({ name, types, enum: choice }: Field) =>
    (isNothing(current[name]) ? 4 : 0) + (isObject(current[name]) || types.includes('object') ? 2 : 0) + (choice ? 1 : 0)
  return fields.sort((one, other) => rank(one) - rank(other))
}

/** The members that every PATCH of this API must have, as they are. */
function needed({ session }: Story, update: Operation, current: Record<string, unknown>, one: Case): Record<string, unknown> {
  const made = one.body && 'value' in one.body && isObject(one.body.value) ? one.body.value : {}
  const required = [...fieldsOf(session.document, requestSchema(update)).values()].filter((field) => field.required)
  return Object.fromEntries(
    required.map(({ name, writeOnly }) => [name, !writeOnly && !isNothing(current[name]) ? current[name] : made[name]]),
  )
}

function operations(current: Record<string, unknown>, name: string, value: unknown): unknown {
  return [{ op: Object.hasOwn(current, name) ? 'replace' : 'add', path: `/${escapePointer(name)}`, value }]
}

/** Members that clients set, that were not named, and that are no longer what they were. */
function spilled(story: Story, { before, given }: Patched, after: Sent): string[] {
  return touched(
    story,
    [...settable(story)].filter((name) => !Object.hasOwn(given, name)),
    before,
    after,
  )
}

function spillOutcome(story: Story, update: Operation, done: Patched, after: Sent, name: string): Outcome {
  const value = (sent: Sent) => shown(membersOf(story.resource, sent.value)?.[name])
  return {
    reason: 'spilled',
    // Only a merge patch promises to leave the rest alone; of plain JSON it is the custom.
    ...(done.media !== MERGE && { severity: 'warning' as const }),
    message: `${named(update)} about ${Object.keys(done.given).join(', ')} changed ${name} too`,
    in: 'body',
    pointer: `/${name}`,
    expected: value(done.before),
    found: value(after),
    sent: [done.before, done.sent, after],
    asserts: { kind: 'changed', pointer: memberAt(story, after, name), answers: [done.before, after] },
  }
}
