/** Looks for what a finding asserts in the answers to a replay; each kind decides what it can, and leaves the rest to the reader. */
import { valueAt } from '../openapi/pointer.ts'
import type {
  Answered,
  Changed,
  Disagreeing,
  Kept,
  Listed,
  Overlapping,
  Oversized,
  Placed,
  Tagged,
  Unpaged,
  Unsorted,
  Valued,
} from './assertion.ts'
import { keyIn } from './living.ts'
import { bodyOf, statusOf, tagOf } from './replay-answer.ts'
import { alike, isNothing, shortened } from './state/alike.ts'
import { inOrder } from './state/order.ts'
import type { WireOutcome } from './wire.ts'

/** Whether a finding shows, and how that is known. */
export interface Told {
  readonly outcome: 'shows' | 'gone' | 'undecided'
  readonly why: string
}

type Answers = readonly WireOutcome[]

/** Decides an assertion by the answers to all steps. */
export function asserted(assertion: Placed, answers: Answers): Told {
  switch (assertion.kind) {
    case 'listed':
      return listed(assertion, answers)
    case 'value':
      return valued(assertion, answers)
    case 'kept':
      return kept(assertion, answers)
    case 'status':
      return answered(assertion, answers)
    case 'etag':
      return tagged(assertion, answers)
    case 'changed':
      return changed(assertion, answers)
    case 'disagrees':
      return disagreeing(assertion, answers)
    case 'oversized':
      return oversized(assertion, answers)
    case 'overlapping':
      return overlapping(assertion, answers)
    case 'unpaged':
      return unpaged(assertion, answers)
    case 'unsorted':
      return unsorted(assertion, answers)
  }
}

const shows = (why: string): Told => ({ outcome: 'shows', why })
const gone = (why: string): Told => ({ outcome: 'gone', why })
const undecided = (why: string): Told => ({ outcome: 'undecided', why })
const NO_LIST = undecided('no array of items was found in the answer')

function listed({ items, key, of, defect, whole }: Listed<unknown>, answers: Answers): Told {
  const list = itemsOf(answers.at(-1), items)
  if (!list) return NO_LIST
  const isThere = namesIn(list, key).includes(String(of))
  const why = `the list ${isThere ? 'holds' : 'does not hold'} the item ${String(of)}`
  if (!isThere && !whole) return undecided(`${why} on this page, and may hold it on another one`)
  return isThere === (defect === 'holds') ? shows(why) : gone(why)
}

function valued({ pointer, given, of, defect }: Valued<unknown>, answers: Answers): Told {
  const isSame = alike(of ?? given, valueAt(bodyOf(answers.at(-1)), pointer))
  const why = `what is at ${pointer} of the answer is ${isSame ? '' : 'not '}what ${defect === 'same' ? 'it was before' : 'was given'}`
  return isSame === (defect === 'same') ? shows(why) : gone(why)
}

function kept({ values }: Kept, answers: Answers): Told {
  const body = bodyOf(answers.at(-1))
  const cleared = values.find(({ pointer, given }) => !alike(given, valueAt(body, pointer)))
  if (cleared) return gone(`what was at ${cleared.pointer} is there no longer`)
  return shows(`what was at ${values.map(({ pointer }) => pointer).join(', ')} is there still`)
}

function answered({ shows: faulty, gone: mended }: Answered, answers: Answers): Told {
  const status = statusOf(answers.at(-1))
  const isOne = (all: Answered['shows']) => all.includes(status) || (all.includes('2xx') && status >= 200 && status < 300)
  if (isOne(faulty)) return shows(`it is still answered ${status}`)
  return isOne(mended) ? gone(`it is answered ${status} now`) : undecided(`it is answered ${status} now`)
}

function tagged({ defect, answers: [first, second] }: Tagged<number>, answers: Answers): Told {
  const [before, last] = [answers[first], answers[second]]
  if (statusOf(last) === 304) return gone('it is answered 304 now')
  const [given, now] = [tagOf(before), tagOf(last)]
  if (given === undefined || now === undefined) return undecided('an answer carries no ETag')
  if (given === now)
    return defect === 'ignored' ? shows('the ETag that it gave is not answered 304') : gone('both answers carry the same ETag')
  const same = JSON.stringify(bodyOf(before)) === JSON.stringify(bodyOf(last))
  if (defect === 'volatile' && same) return shows('two answers with the same body carry different ETags')
  return undecided('the ETag is another one by now')
}

function changed({ pointer, answers: [first, second] }: Changed<number>, answers: Answers): Told {
  const [before, now] = [first, second].map((index) => valueAt(bodyOf(answers[index]), pointer))
  if (isNothing(before)) return undecided(`there is nothing at ${pointer} of the earlier answer`)
  return alike(before, now) ? gone(`what is at ${pointer} stayed as it was`) : shows(`what is at ${pointer} is no longer what it was`)
}

function disagreeing(
  { items, key, of, listed: inItem, read, answers: [list, reading] }: Disagreeing<unknown, number>,
  answers: Answers,
): Told {
  const all = itemsOf(answers[list], items)
  const item = all?.[namesIn(all, key).indexOf(String(of))]
  if (item === undefined) return undecided(`the list does not hold the item ${String(of)} on this page`)
  const [one, other] = [valueAt(item, inItem), valueAt(bodyOf(answers[reading]), read)]
  if (one === undefined || other === undefined) return undecided(`the list or the reading has nothing at ${read}`)
  if (alike(one, other) || alike(other, one) || shortened(other, one)) return gone(`the list and the reading agree about ${read}`)
  return shows(`the list and the reading disagree about ${read}`)
}

function oversized({ items, most, things }: Oversized<unknown>, answers: Answers): Told {
  const count = itemsOf(answers.at(-1), items)?.length
  if (count === undefined) return NO_LIST
  const why = `a page of ${most} holds ${count} items`
  if (count > most) return shows(why)
  return things.length > most ? gone(why) : undecided(`${why}, and there may be no more`)
}

function overlapping({ items, key, answers: steps }: Overlapping<unknown, number>, answers: Answers): Told {
  const [one, other] = steps.map((step) => itemsOf(answers[step], items))
  if (!one || !other) return NO_LIST
  const names = namesIn(one, key)
  const twice = namesIn(other, key).find((name) => name !== 'undefined' && names.includes(name))
  if (twice !== undefined) return shows(`two pages hold the same item ${twice}`)
  return one.length > 0 && other.length > 0 ? gone('no item is on both pages') : undecided('one of the two pages is empty')
}

function unpaged({ items, key, most, next, answers: steps }: Unpaged<unknown, number>, answers: Answers): Told {
  const [whole, ...pages] = steps.map((step) => itemsOf(answers[step], items))
  if (!whole || pages.includes(undefined)) return NO_LIST
  const found = new Set(pages.flatMap((page) => namesIn(page ?? [], key)))
  const lost = namesIn(whole, key).find((name) => name !== 'undefined' && !found.has(name))
  if (lost === undefined) return whole.length > most ? gone('all items are on a page') : undecided('the list is no longer than a page')
  const end = bodyOf(answers.at(-1))
  const isEnd = (pages.at(-1)?.length ?? most) < most || (next !== undefined && isNothing(valueAt(end, next)))
  const why = `the item ${lost} is on none of ${pages.length} pages`
  return isEnd ? shows(why) : undecided(`${why}, and there may be more of them`)
}

function unsorted({ items, by, down, answers: steps }: Unsorted<unknown, number>, answers: Answers): Told {
  const lists = steps.map((step) => itemsOf(answers[step], items)?.map((item) => valueAt(item, by)))
  const last = lists.at(-1)
  if (!last) return NO_LIST
  if (!inOrder(last, down)) return shows(`the list is not in order of ${by}`)
  if (new Set(last.map(String)).size < 3) return undecided(`fewer than three values of ${by} are there`)
  const other = lists.length > 1 ? lists[0] : undefined
  const isSame = JSON.stringify(other) === JSON.stringify(last)
  return isSame ? shows('the list is the same both ways round') : gone(`the list is in order of ${by}`)
}

function itemsOf(answer: WireOutcome | undefined, items: string | undefined): unknown[] | undefined {
  const body = bodyOf(answer)
  const list = items === undefined ? firstArray(body) : valueAt(body, items)
  return Array.isArray(list) ? list : undefined
}

function namesIn(list: readonly unknown[], key: string): string[] {
  return list.map((item) => String(typeof item === 'object' ? keyIn({ key }, item) : item))
}

function firstArray(value: unknown): unknown {
  if (Array.isArray(value)) return value
  const arrays = typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : []
  return arrays.length === 1 ? arrays[0] : undefined
}
