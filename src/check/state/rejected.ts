/** CT412: a write that was refused has changed nothing. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Negative } from '../generate/generator.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { alike } from './alike.ts'
import { touched, withIdentity } from './change.ts'
import { standing } from './created.ts'
import { requestSchema } from './fields.ts'
import { shown } from './lost.ts'
import { answered, hindrance, named, type Outcome, pause, plainly, without } from './outcome.ts'
import { book, type Story, settable } from './story.ts'
import { idsOf, membersOf, type Page, type Walk, walk } from './walk.ts'

const SLUG = 'state/failed-write-effect'
/** Refused requests of one operation that are looked into. */
const SAMPLES = 2
const TRIES = 4
const SETTLING_MS = 200

/** What is refused when a thing is made must not be in the list afterwards. */
export async function checkRejectedCreate(story: Story, live: Live): Promise<void> {
  const { session, resource } = story
  const { create, list } = resource
  if (!create) return
  const verdict = (outcome: Outcome) => book(story, create, SLUG, outcome)
  if (!list) return verdict({ notRun: 'no operation lists what is there' })
  const before = await walk(session, resource, { path: live.path, parent: live.parent })
  if (isMissing(before) || !before.complete) return verdict(isMissing(before) ? without(before) : { inconclusive: 'the list is too long' })
  const known = new Set([...story.own, ...idsOf(before)])
  const refused = await refusals(story, create, live, SAMPLES)
  if (isMissing(refused)) return verdict(without(refused))
  if (story.slow.yes) await pause(SETTLING_MS * 3)
  const after = await walk(session, resource, { path: live.path, parent: live.parent })
  if (isMissing(after)) return verdict(without(after))
  const intruders = newcomers(after, known)
  const found = intruders.find(({ item }) => refused.some((sent) => isMadeBy(story, sent, item)))
  const by = found && refused.find((sent) => isMadeBy(story, sent, found.item))
  if (found && by) return verdict(persisted(story, create, by, found))
  const [first] = intruders
  if (first && intruders.length === refused.length) return verdict(await recount(story, create, live, after, refused, first))
  verdict('pass')
}

interface Newcomer {
  readonly item: unknown
  readonly page: Page
}

/** As many new items as refused requests: twice so, and none without a request, is no chance. */
async function recount(
  story: Story,
  create: Operation,
  live: Live,
  first: Walk,
  refused: readonly Sent[],
  found: Newcomer,
): Promise<Outcome> {
  const look = () => walk(story.session, story.resource, { path: live.path, parent: live.parent })
  const known = new Set([...story.own, ...idsOf(first)])
  const quiet = await look()
  if (isMissing(quiet) || newcomers(quiet, known).length > 0) return { inconclusive: 'somebody else writes to the list' }
  const again = await refusals(story, create, live, 1)
  if (isMissing(again)) return without(again)
  const last = await look()
  if (isMissing(last)) return without(last)
  if (newcomers(last, known).length !== again.length) return { inconclusive: 'somebody else writes to the list' }
  return persisted(story, create, again[0] ?? (refused[0] as Sent), newcomers(last, known)[0] ?? found)
}

function persisted({ resource }: Story, create: Operation, by: Sent, { item, page }: Newcomer): Outcome {
  return {
    reason: 'persisted',
    message: `${named(create)} was refused with ${by.status}, and yet the list holds a new item`,
    in: 'body',
    ...(resource.items !== undefined && { pointer: resource.items }),
    expected: 'no new item',
    found: shown(item),
    sent: [by, page.sent],
  }
}

function newcomers({ pages }: Walk, known: ReadonlySet<string>): Newcomer[] {
  return pages.flatMap((page) => page.items.flatMap((item, index) => (known.has(page.ids[index] ?? '') ? [] : [{ item, page }])))
}

/** Whether an item holds values of a request that no other request has. */
function isMadeBy({ resource }: Story, sent: Sent, item: unknown): boolean {
  const given = sent.case.body && 'value' in sent.case.body ? membersOf(resource, sent.case.body.value) : undefined
  const members = membersOf(resource, item)
  if (!given || !members) return false
  const texts = Object.entries(given).filter(([, value]) => typeof value === 'string' && value.length >= 5)
  const telling = texts.filter(([name, value]) => alike(value, members[name]))
  const shared = Object.entries(given).filter(([name]) => Object.hasOwn(members, name))
  const same = shared.filter(([name, value]) => alike(value, members[name]))
  // One of many texts that a catalogue of examples would share proves little; most of what was sent does.
  return telling.length > 0 && same.length >= Math.ceil(shared.length / 2)
}

/** Requests that break one rule each and were refused. */
async function refusals(story: Story, operation: Operation, live: Live, many: number): Promise<Sent[] | Missing> {
  const { session } = story
  const refused: Sent[] = []
  let missing = 'no request that breaks a rule could be made'
  for (let attempt = 0; attempt < TRIES && refused.length < many; attempt++) {
    const hindered = hindrance(session, operation, 'state')
    if (hindered) return refused.length > 0 ? refused : hindered
    const one = await session.valid(operation, {
      phase: 'state',
      size: 'full',
      ...(operation === story.resource.create ? live.parent && { live: live.parent } : { live }),
    })
    if (isMissing(one)) return refused.length > 0 ? refused : one
    const wrong = broken(story, one, attempt)
    if (!wrong) return refused.length > 0 ? refused : { missing }
    const sent = await session.send(wrong)
    if (sent.status >= 400 && sent.status < 500 && ![401, 403, 404, 429].includes(sent.status)) refused.push(sent)
    else missing = `a request that breaks a rule was answered ${answered(sent)}`
  }
  return refused.length > 0 ? refused : { missing }
}

/** The same request with one value, not the one that tells whose it is, that breaks a rule. */
function broken(story: Story, one: Case, attempt: number): Case | undefined {
  const schema = requestSchema(one.operation)
  const body = one.body && 'value' in one.body ? one.body : undefined
  if (schema === undefined || !body || !isObject(body.value)) return undefined
  const plain = story.session.generator.negatives(schema, body.value).filter(({ keyword, value }) => isPlain(keyword) && isObject(value))
  const places = new Map<string, Negative>()
  for (const negative of plain) {
    const place = negative.pointer.split('/').slice(0, 2).join('/')
    if (!places.has(place)) places.set(place, negative)
  }
  const list = [...places.values()]
  // From the end: names stand first, and what is left of the request is told by them.
  const negative = list.at(-1 - (attempt % Math.max(1, list.length)))
  if (!negative) return undefined
  return {
    ...plainly(one),
    label: `is refused: ${negative.pointer || 'the body'} ${negative.description}`,
    expectation: 'invalid',
    body: { media: body.media ?? 'application/json', value: negative.value },
    mutation: {
      in: 'body',
      pointer: negative.pointer,
      keyword: negative.keyword,
      schema: negative.schema,
      description: negative.description,
    },
  }
}

function isPlain(keyword: string): boolean {
  return ['type', 'required', 'enum', 'minimum', 'maximum', 'maxLength', 'minLength', 'pattern'].includes(keyword)
}

/** What is refused when a thing is changed must leave it as it was. */
export async function checkRejectedUpdate(story: Story, operation: Operation | undefined, live: Live): Promise<void> {
  if (!operation) return
  const { session } = story
  const verdict = (outcome: Outcome) => book(story, operation, SLUG, outcome)
  if (operation.body?.media[0]?.type === 'application/json-patch+json') return verdict({ notRun: 'a JSON Patch names what it changes' })
  const before = await standing(story, live)
  if (isMissing(before)) return verdict(without(before))
  const hindered = hindrance(session, operation, 'state')
  if (hindered) return verdict(without(hindered))
  const refused = await refusedUpdate(story, operation, live, before)
  if (isMissing(refused)) return verdict(without(refused))
  const after = await standing(story, live)
  if (isMissing(after)) return verdict(without(after))
  const name = touched(story, settable(story), before, after)[0]
  if (name === undefined) return verdict('pass')
  const value = (sent: Sent) => shown(membersOf(story.resource, sent.value)?.[name])
  verdict({
    reason: 'changed',
    message: `${named(operation)} was refused with ${refused.status}, and yet ${name} changed`,
    in: 'body',
    pointer: `/${name}`,
    expected: value(before),
    found: value(after),
    sent: [before, refused, after],
  })
}

async function refusedUpdate(story: Story, operation: Operation, live: Live, before: Sent): Promise<Sent | Missing> {
  const { session } = story
  let missing = 'no request that breaks a rule could be made'
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const one = await session.valid(operation, { phase: 'state', live, size: 'full' })
    if (isMissing(one)) return one
    const wrong = broken(story, one, attempt)
    if (!wrong?.body || !('value' in wrong.body)) return { missing }
    const body = { media: wrong.body.media, value: withIdentity(story, wrong.body.value, before.value) }
    const sent = await session.send({ ...wrong, body })
    if (sent.status >= 400 && sent.status < 500 && ![401, 403, 404, 429].includes(sent.status)) return sent
    missing = `a request that breaks a rule was answered ${answered(sent)}`
    // It was accepted, so that the thing is no longer what it was: that is a matter of another check.
    if (sent.status < 300) return { missing }
  }
  return { missing }
}
