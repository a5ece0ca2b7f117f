/** The story of one resource: things are made, read, listed, changed, refused and removed, and each step is checked. */
import type { Slug } from '../../contract/catalogue.ts'
import { checkLocation } from '../http/location.ts'
import { checkSafe } from '../http/safe.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Session } from '../session.ts'
import { checkBeneath } from './beneath.ts'
import { checkConditional } from './conditional.ts'
import { checkCreated } from './created.ts'
import { checkFiltered } from './filtered.ts'
import { checkLinks } from './followed.ts'
import { checkListed } from './listed.ts'
import { answered, ask, type Outcome, settle, went, without } from './outcome.ts'
import { checkPaged } from './paged.ts'
import { checkPatch } from './patched.ts'
import { checkRejectedCreate, checkRejectedUpdate } from './rejected.ts'
import { checkRemove } from './removed.ts'
import { checkReplace } from './replaced.ts'
import { ROLES } from './scope.ts'
import { checkSorted } from './sorted.ts'
import { book, make, type Story } from './story.ts'
import { checkTogether } from './together.ts'

/** Things that a story needs: enough for pages, filters and orders. */
const THINGS = 3

/** Tells the story of a resource. `told` are the creating operations whose stories were told already. */
export async function tell(session: Session, resource: Resource, told: Set<string>): Promise<void> {
  const story: Story = { session, resource, slow: { yes: false }, own: new Set(), way: { at: 0 } }
  const { create, replace, update, remove } = resource
  if (!create) return decideAll(story, { notRun: 'the document declares no way to make one' })
  const lives: Live[] = []
  for (let index = 0; index < THINGS; index++) {
    const live = await make(story, { parent: lives[0]?.parent })
    if (isMissing(live)) {
      if (index === 0) return decideAll(story, without(live))
      break
    }
    lives.push(live)
  }
  const answers = await checkCreated(story, lives)
  // A second way to name the same things needs no second story.
  if (told.has(create.key)) return
  told.add(create.key)
  const [first, second, third] = lives
  await checkListed(story, lives, answers)
  await checkPaged(story, lives)
  await checkFiltered(story, lives, answers)
  await checkSorted(story, lives)
  if (first) {
    await checkAnswer(story, first)
    await checkSafe(story, first)
    if (replace !== create || answers.has(first)) await checkReplace(story, first)
    await checkPatch(story, second ?? first)
    await checkConditional(story, first)
    await checkRejectedCreate(story, first)
    await checkRejectedUpdate(story, replace, first)
    await checkRejectedUpdate(story, update, second ?? first)
    await checkBeneath(story, first)
    // What cannot be removed again is made no more often than it must be.
    if (remove) await checkTogether(story, first)
  }
  const last = third ?? second ?? first
  if (last && remove) await checkRemove(story, last)
}

/** Looks at one answer about what was just made: where it leads must be there. */
async function checkAnswer(story: Story, like: Live): Promise<void> {
  const { session, resource } = story
  const { create } = resource
  if (!create) return
  const sent = await ask(session, create, { phase: 'state', label: 'makes one more', ...(like.parent && { live: like.parent }) })
  if (isMissing(sent)) return book(story, create, 'http/location-dangling', without(sent))
  if (!went(sent)) return book(story, create, 'http/location-dangling', { inconclusive: `it was answered ${answered(sent)}` })
  await checkLocation(session, sent)
  await checkLinks(story, sent)
}

function decideAll({ session, resource }: Story, outcome: Outcome): void {
  for (const [slug, roles] of Object.entries(ROLES) as [Slug, (typeof ROLES)[Slug]][]) {
    for (const role of roles ?? []) {
      const operation = resource[role]
      if (operation) settle(session, operation, slug, outcome, resource)
    }
  }
}
