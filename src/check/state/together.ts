/** Requests at once: nothing crashes, and what each of them made is there. */
import type { Case } from '../case.ts'
import { keyIn } from '../living.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { answered, hindrance, named, went } from './outcome.ts'
import { book, type Story } from './story.ts'
import { pathOf } from './walk.ts'

/** Things that are made at once. */
const MANY = 4
const WAITS_MS = [150, 350, 700]

/** Makes things at once, with reads of another thing in between. */
export async function checkTogether(story: Story, live: Live): Promise<void> {
  const { session, resource } = story
  const { create, read: reading } = resource
  if (!create || hindrance(session, create, 'state', MANY + 2)) return
  const cases: Case[] = []
  for (let index = 0; index < MANY; index++) {
    const one = await session.valid(create, { phase: 'state', label: 'makes several at once', ...(live.parent && { live: live.parent }) })
    if (isMissing(one)) return
    cases.push(one)
  }
  const look =
    reading &&
    (await session.valid(reading, { phase: 'state', live, label: 'reads while others are made', path: pathOf(reading, live.path) }))
  const sent = await session.together([...cases, ...(look && !isMissing(look) ? [look, look] : [])])
  const made = sent.filter((one) => one.case.operation === create && went(one))
  await readEach(story, made, live)
  // The same once more: one of them may win, or none; a crash is booked by its status.
  const twin = cases[0]
  if (twin) await session.together([twin, twin, twin].map((one) => ({ ...one, label: 'makes the same at once', expectation: 'open' })))
}

async function readEach(story: Story, made: readonly Sent[], live: Live): Promise<void> {
  const { session, resource } = story
  const { create, read: reading } = resource
  if (!create || !reading) return
  const ids = new Map<string, Sent>()
  for (const sent of made) {
    const id = keyIn(resource, sent.value)
    if (id === undefined) continue
    const before = ids.get(String(id))
    // Where one after another they are the same too, making one is asking for the one that there is.
    if (before && story.own.size > 1) {
      book(story, create, 'state/created-not-readable', {
        reason: 'same-id',
        message: `${named(create)} gave two things that were made at once the same name`,
        in: 'body',
        pointer: resource.key,
        found: String(id),
        sent: [before, sent],
      })
    }
    ids.set(String(id), sent)
  }
  for (const [id, sent] of ids) {
    if (hindrance(session, reading, 'state')) return
    const path = pathOf(reading, { ...live.path, [resource.parameter]: id })
    const one = await session.valid(reading, { phase: 'state', path, label: 'reads what was made at once with others' })
    if (isMissing(one)) return
    let found = await session.send(one)
    for (const ms of WAITS_MS) {
      if (found.status !== 404 && found.status !== 410) break
      await new Promise((resolve) => setTimeout(resolve, ms))
      found = await session.send(one)
    }
    if (found.status !== 404 && found.status !== 410) continue
    book(story, create, 'state/created-not-readable', {
      reason: 'together',
      message: `of several things that ${named(create)} made at once, one cannot be read: it is answered ${answered(found)}`,
      expected: '200',
      found: String(found.status),
      sent: [sent, found],
    })
  }
}
