/** CT414: pages hold no more than was asked for, no item twice, and together all of them. */
import type { Assertion } from '../assertion.ts'
import { takenForPage, turnsOf } from '../borrowed.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { named, type Outcome, pause, without } from './outcome.ts'
import { pagingOf } from './paging.ts'
import { book, type Story } from './story.ts'
import { idsOf, itemsAt, lastOf, nameOf, type Walk, walk } from './walk.ts'

const SLUG = 'state/pagination-incoherent'
/** Pages that a list is cut into. */
const PAGES = 8
const SETTLING_MS = 300

/** Reads the list in small pages and holds them against the whole. */
export async function checkPaged(story: Story, lives: readonly Live[]): Promise<void> {
  const { list } = story.resource
  const [live] = lives
  if (!list || !live) return
  const verdict = (outcome: Outcome) => book(story, list, SLUG, outcome)
  const paging = pagingOf(story.session.document, list)
  if (!paging.size) return verdict({ notRun: 'no parameter of the list sets the size of its pages' })
  if (lives.length < 3) return verdict({ inconclusive: 'three things of our own could not be made' })
  const whole = await walk(story.session, story.resource, { path: live.path, parent: live.parent })
  if (isMissing(whole)) return verdict(without(whole))
  const all = idsOf(whole)
  if (!whole.complete) return verdict({ inconclusive: 'the list is too long to be read to its end' })
  const count = Math.max(all.length, lives.length)
  const size = Math.max(paging.least, Math.min(paging.most, Math.ceil(count / PAGES), count - 1))
  if (size >= count) return verdict({ inconclusive: `a page holds at least ${size}, and there are ${count}` })
  const first = await judge(story, live, lives, whole, size)
  if (first === 'pass') return verdict('pass')
  if (isMissing(first)) return verdict(without(first))
  // Somebody else may have written in between: what is wrong is wrong again.
  if (story.slow.yes) await pause(SETTLING_MS * 2)
  const again = await walk(story.session, story.resource, { path: live.path, parent: live.parent })
  const second = isMissing(again) ? again : await judge(story, live, lives, again, size)
  if (second !== 'pass' && isMissing(second)) return verdict({ inconclusive: `a second look was not to be had: ${second.missing}` })
  if (second === 'pass') return verdict({ inconclusive: `${named(list)} was incoherent once, and then was not` })
  verdict(second)
}

async function judge(story: Story, live: Live, lives: readonly Live[], whole: Walk, size: number): Promise<Outcome | Missing> {
  const most = Math.ceil(idsOf(whole).length / size) + 3
  const parts = await walk(story.session, story.resource, {
    path: live.path,
    parent: live.parent,
    size,
    most,
    label: `lists pages of ${size}`,
  })
  if (isMissing(parts)) return parts
  const asked: Asked = { story, lives, size }
  return tooLarge(asked, parts) ?? twice(asked, parts) ?? endless(parts, most) ?? lost(asked, parts, whole) ?? 'pass'
}

/** What was asked for. */
interface Asked {
  readonly story: Story
  readonly lives: readonly Live[]
  readonly size: number
}

function tooLarge({ story, lives, size }: Asked, { pages }: Walk): Outcome | undefined {
  const page = pages.find(({ items }) => items.length > size)
  if (!page) return undefined
  return fault(
    'size',
    `a page of ${size} was asked for, and it holds ${page.items.length} items`,
    String(size),
    String(page.items.length),
    [page.sent],
    page === pages[0] ? { kind: 'oversized', ...itemsAt(story.resource), most: size, things: lives } : undefined,
  )
}

function twice({ story, lives }: Asked, { pages }: Walk): Outcome | undefined {
  const seen = new Map<string, Sent>()
  for (const { ids, sent } of pages) {
    for (const id of ids) {
      const before = seen.get(id)
      if (before && before !== sent && id !== 'undefined') {
        const { key } = story.resource
        const asserts: Assertion = { kind: 'overlapping', ...itemsAt(story.resource), key, things: lives, answers: [before, sent] }
        const told = isFollowed(story, pages[0]?.sent, [before, sent]) ? asserts : undefined
        return fault('overlap', `two pages hold the same item ${id}`, 'each item on one page', 'an item on two', [before, sent], told)
      }
    }
    for (const id of ids) seen.set(id, sent)
  }
  return undefined
}

function endless(walked: Walk, most: number): Outcome | undefined {
  if (walked.complete || walked.pages.length < most) return undefined
  return fault('endless', 'the pages do not end with the last item', `${most - 3} pages`, `${most} and more`, lastOf(walked))
}

/** Items that were listed as a whole and are on no page. */
function lost({ story, lives, size }: Asked, walked: Walk, whole: Walk): Outcome | undefined {
  const { resource } = story
  if (!walked.complete) return { inconclusive: 'the pages could not be read to their end' }
  const all = idsOf(whole)
  const found = new Set(idsOf(walked))
  // Of others' things only those count that were there before; of ours, all.
  const wanted = [...new Set([...lives.map(nameOf), ...all])].filter((id) => all.includes(id) && id !== 'undefined')
  const gone = wanted.filter((id) => !found.has(id))
  if (gone.length === 0) return undefined
  const sent = walked.pages.map((page) => page.sent)
  return fault(
    'incomplete',
    `${gone.length} of ${wanted.length} items are on no page`,
    `an item with ${resource.key.slice(1)} ${gone[0]}`,
    'none',
    [...lastOf(whole), ...sent],
    unpaged({ story, lives, size }, sent, whole),
  )
}

/** What shows that something is on no page, where the whole list is one answer. */
function unpaged({ story, lives, size }: Asked, sent: readonly Sent[], whole: Walk): Assertion | undefined {
  const [first, second] = sent
  if (whole.pages.filter(({ items }) => items.length > 0).length !== 1 || !isFollowed(story, first, sent)) return undefined
  const [mark] = first && second ? takenForPage(first, second) : []
  const { key } = story.resource
  const answers = [...lastOf(whole), ...sent]
  return { kind: 'unpaged', ...itemsAt(story.resource), key, most: size, ...(mark && { next: mark.at }), things: lives, answers }
}

/** Whether each page can be asked for again by what the one before says, or by its number. */
function isFollowed({ session, resource }: Story, first: Sent | undefined, pages: readonly Sent[]): boolean {
  const paging = resource.list && pagingOf(session.document, resource.list)
  const counted = [paging?.offset?.name, paging?.page?.name]
  return pages.every((page, index) => {
    const before = pages[index - 1]
    const taken = before ? takenForPage(before, page).map(({ into }) => into.name) : []
    const from = before ?? first
    return from !== undefined && turnsOf(from, page).every(([name]) => counted.includes(name) || taken.includes(name))
  })
}

function fault(reason: string, message: string, expected: string, found: string, sent: readonly Sent[], asserts?: Assertion): Outcome {
  return { reason, message, in: 'body', expected, found, sent, ...(asserts && { asserts }) }
}
