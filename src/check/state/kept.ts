/** CT402: a reading is about the thing that was asked for, and says what was sent. */
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { alike, isNothing } from './alike.ts'
import { at, losses, lostInBoth, type Pair, shown } from './lost.ts'
import { named, type Outcome } from './outcome.ts'
import { book, namesAnother, pairsOf, type Story } from './story.ts'
import { itemOf, membersOf, nameOf, placeOf, walk } from './walk.ts'

/** Parameters that say which members an answer has. */
const SHAPES = /^(?:fields?|include|expand|select|embed|with|view|properties)$/i

/** Holds what was given against what is read, in two samples. */
export async function checkKept(story: Story, answers: ReadonlyMap<Live, Sent>): Promise<void> {
  const { create, read: reading } = story.resource
  const samples = [...answers].slice(0, 2)
  const [one, other] = samples
  if (!create || !reading || !one) return
  const renamed = samples.flatMap(([live, sent]) => {
    const id = namesAnother(story, live, sent.value)
    return id === undefined ? [] : [{ live, sent, id }]
  })
  const wrong = renamed.length === samples.length ? renamed[0] : undefined
  if (wrong) {
    const nameAt = story.resource.key.slice(story.resource.key.lastIndexOf('/'))
    book(story, reading, 'state/roundtrip-lost', {
      reason: 'id',
      message: `a reading of ${story.resource.item} names another thing than the one that was asked for`,
      in: 'body',
      pointer: story.resource.key,
      expected: shown(wrong.live.path[story.resource.parameter]),
      found: shown(wrong.id),
      sent: [wrong.sent],
      asserts: { kind: 'value', pointer: placeOf(story.resource, wrong.sent.value, nameAt), of: wrong.live, defect: 'other' },
    })
  } else if (answers.size > 0) book(story, reading, 'state/roundtrip-lost', 'pass')
  if (one[0].given === undefined) return book(story, create, 'state/roundtrip-lost', { notRun: 'nothing is sent in the body' })
  const pairs = (sample: (typeof samples)[number]) => pairsOf(story, create, sample[0].given, sample[1].value)
  const first = pairs(one)
  if (first.length === 0) return book(story, create, 'state/roundtrip-lost', { notRun: 'nothing that is sent is declared in the answer' })
  if (!other) {
    const outcome: Outcome = losses(first).length === 0 ? 'pass' : { inconclusive: 'a second sample could not be made' }
    return book(story, create, 'state/roundtrip-lost', outcome)
  }
  // Where readings can be asked for more, what is missing may only not have been asked for.
  const partial = reading.parameters.some(({ in: place, name }) => place === 'query' && SHAPES.test(name))
  const lost = lostInBoth(first, pairs(other)).filter(({ there }) => there || !partial)
  if (lost.length === 0) return book(story, create, 'state/roundtrip-lost', 'pass')
  // What the list still holds was kept: it is the reading that loses it.
  const listed = membersOf(story.resource, await listedItem(story, one[0]))
  for (const pair of lost) {
    const kept = !isNothing(pair.sent) && alike(pair.sent, at(listed, pair.pointer))
    book(story, kept ? reading : create, 'state/roundtrip-lost', lossOf(story, pair, named(create), one[1]))
  }
}

async function listedItem({ session, resource }: Story, live: Live): Promise<unknown> {
  if (!resource.list) return undefined
  const found = await walk(session, resource, { path: live.path, parent: live.parent, until: (page) => page.ids.includes(nameOf(live)) })
  return isMissing(found) ? undefined : itemOf(found, live)
}

function lossOf({ resource }: Story, { pointer, schema, sent, read: found, there }: Pair, writer: string, answer: Sent): Outcome {
  return {
    reason: there ? 'ignored' : 'missing',
    message: `what ${writer} is given at ${pointer} is not what is read: ${shown(sent)} was sent, ${shown(found)} came back`,
    in: 'body',
    pointer,
    ...(schema !== undefined && { schema }),
    expected: shown(sent),
    found: shown(found),
    sent: [answer],
    asserts: { kind: 'value', pointer: placeOf(resource, answer.value, pointer), given: sent, defect: 'other' },
  }
}
