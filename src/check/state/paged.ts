/** CT414: pages hold no more than was asked for, no item twice, and together all of them. */
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { named, type Outcome, pause, without } from './outcome.ts'
import { pagingOf } from './paging.ts'
import { book, type Story } from './story.ts'
import { idsOf, lastOf, nameOf, type Walk, walk } from './walk.ts'

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
  const first = await judge(story, live, lives, all, size)
  if (first === 'pass') return verdict('pass')
  if (isMissing(first)) return verdict(without(first))
  // Somebody else may have written in between: what is wrong is wrong again.
  if (story.slow.yes) await pause(SETTLING_MS * 2)
  const again = await walk(story.session, story.resource, { path: live.path, parent: live.parent })
  const second = isMissing(again) ? again : await judge(story, live, lives, idsOf(again), size)
  if (second !== 'pass' && isMissing(second)) return verdict({ inconclusive: `a second look was not to be had: ${second.missing}` })
  if (second === 'pass') return verdict({ inconclusive: `${named(list)} was incoherent once, and then was not` })
  verdict(second)
}

async function judge(story: Story, live: Live, lives: readonly Live[], all: readonly string[], size: number): Promise<Outcome | Missing> {
  const most = Math.ceil(all.length / size) + 3
  const parts = await walk(story.session, story.resource, {
    path: live.path,
    parent: live.parent,
    size,
    most,
    label: `lists pages of ${size}`,
  })
  if (isMissing(parts)) return parts
  return tooLarge(parts, size) ?? twice(parts) ?? endless(parts, most) ?? lost(story, parts, lives, all) ?? 'pass'
}

function tooLarge({ pages }: Walk, size: number): Outcome | undefined {
  const page = pages.find(({ items }) => items.length > size)
  if (!page) return undefined
  return fault(
    'size',
    `a page of ${size} was asked for, and it holds ${page.items.length} items`,
    String(size),
    String(page.items.length),
    [page.sent],
  )
}

function twice({ pages }: Walk): Outcome | undefined {
  const seen = new Map<string, Sent>()
  for (const { ids, sent } of pages) {
    for (const id of ids) {
      const before = seen.get(id)
      if (before && before !== sent && id !== 'undefined') {
        return fault('overlap', `two pages hold the same item ${id}`, 'each item on one page', 'an item on two', [before, sent])
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
function lost({ resource }: Story, walked: Walk, lives: readonly Live[], all: readonly string[]): Outcome | undefined {
  if (!walked.complete) return { inconclusive: 'the pages could not be read to their end' }
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
    sent,
  )
}

function fault(reason: string, message: string, expected: string, found: string, sent: readonly Sent[]): Outcome {
  return { reason, message, in: 'body', expected, found, sent }
}
