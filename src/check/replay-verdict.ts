/** Decides, of the last answer to a replay, whether the finding still shows: by what the finding says, and not at all where that cannot be. */
import type { Slug } from '../contract/catalogue.ts'
import { judgeExchange } from '../contract/exchange.ts'
import { violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import { valueAt } from '../openapi/pointer.ts'
import type { Assertion } from './assertion.ts'
import { keyIn } from './living.ts'
import type { Replay } from './replay-file.ts'
import { alike } from './state/alike.ts'
import type { WireOutcome } from './wire.ts'

/** Whether a finding shows, and how that is known. */
export interface Told {
  readonly outcome: 'shows' | 'gone' | 'undecided'
  readonly why: string
}

type Test = (status: number) => boolean
interface ByStatus {
  readonly shows: Test
  readonly gone: Test
}

const good: Test = (status) => status >= 200 && status < 300
const missing: Test = (status) => status === 404 || status === 410
const unauthorised: Test = (status) => status === 401 || status === 403
const crashed: Test = (status) => status >= 500
/** A refusal that speaks of the request, not of who asks, how often, or for what. */
const refused: Test = (status) => status >= 400 && status < 500 && !unauthorised(status) && !missing(status) && status !== 429
const accepted: ByStatus = { shows: good, gone: refused }
const rejected: ByStatus = { shows: refused, gone: good }
const entered: ByStatus = { shows: good, gone: (status) => unauthorised(status) || missing(status) }
const locked: ByStatus = { shows: unauthorised, gone: good }
const crash: ByStatus = { shows: crashed, gone: (status) => good(status) || missing(status) || refused(status) }

/** The checks that look at nothing but the status. */
const BY_STATUS: Partial<Record<Slug, ByStatus>> = {
  'input/valid-rejected': rejected,
  'input/enum-unreachable': rejected,
  'input/invalid-accepted': accepted,
  'input/required-parameter-ignored': accepted,
  'input/media-type-accepted': accepted,
  'input/malformed-accepted': accepted,
  'input/case-or-trim-lenient': accepted,
  'input/method-accepted': { shows: good, gone: (status) => refused(status) || missing(status) || status === 501 },
  'input/boundary-crash': crash,
  'state/created-not-readable': { shows: missing, gone: good },
  'state/deleted-readable': { shows: good, gone: missing },
  'state/delete-repeat-crash': crash,
  'state/put-status': { shows: (status) => status === 201, gone: (status) => good(status) && status !== 201 },
  'auth/missing-accepted': entered,
  'auth/invalid-accepted': entered,
  'auth/scope-ignored': entered,
  'auth/public-rejected': locked,
  'auth/valid-unrecognised': locked,
}

const UNTOLD = 'sent again; whether it still shows cannot be told by itself, compare the answers'

/** Decides by the last answer. The assertion has the names of this time in it; `isUnclear` where one of them could not be had. */
export function verdictOf(
  replay: Replay,
  document: Document,
  last: WireOutcome,
  assertion: Assertion<unknown> | undefined,
  isUnclear: boolean,
): Told {
  const before = replay.steps.at(-1)?.status ?? 0
  if ('fault' in last) {
    return before === 0 && last.fault !== 'refused'
      ? { outcome: 'shows', why: `there is still no answer (${last.detail})` }
      : { outcome: 'undecided', why: last.detail }
  }
  const { status } = last.exchange.response
  const changed = `it is answered ${status} now, and ${told(before)} before`
  const judged = judgeExchange(document, last.exchange)
  const found = judged.violations.find((one) => {
    const beside = violation(one.slug, { ...one, operation: `${replay.method} ${replay.path}` })
    return one.slug === replay.slug && [one.fingerprint, beside.fingerprint].includes(replay.fingerprint)
  })
  if (found) return { outcome: 'shows', why: found.message }
  if (replay.slug === 'response/server-error')
    return { outcome: unauthorised(status) && !unauthorised(before) ? 'undecided' : 'gone', why: changed }
  if (judged.checked.has(replay.slug) && !replay.slug.startsWith('request/'))
    return classOf(status) === classOf(before)
      ? { outcome: 'gone', why: `the answer ${status} passes the check` }
      : { outcome: 'undecided', why: changed }
  if (assertion) {
    if (isUnclear) return { outcome: 'undecided', why: UNTOLD }
    return good(status) ? asserted(assertion, bodyValue(last)) : { outcome: 'undecided', why: changed }
  }
  const rule = BY_STATUS[replay.slug]
  if (!rule) return { outcome: 'undecided', why: UNTOLD }
  if (before === 0) return { outcome: crashed(status) ? 'shows' : 'gone', why: changed }
  // What an exchange was not found by, such as the second of two, its status cannot tell either.
  if (!rule.shows(before)) return { outcome: 'undecided', why: UNTOLD }
  if (rule.shows(status)) return { outcome: 'shows', why: `it is still answered ${status}` }
  return { outcome: rule.gone(status) ? 'gone' : 'undecided', why: changed }
}

function asserted(assertion: Assertion<unknown>, body: unknown): Told {
  if (assertion.kind === 'value') {
    const { pointer, defect } = assertion
    const isSame = alike(assertion.of ?? assertion.given, valueAt(body, pointer))
    const what = `what is at ${pointer} of the answer is ${isSame ? '' : 'not '}what ${defect === 'same' ? 'it was before' : 'was given'}`
    return { outcome: isSame === (defect === 'same') ? 'shows' : 'gone', why: what }
  }
  const { items, key, of, defect, whole } = assertion
  const list = items === undefined ? firstArray(body) : valueAt(body, items)
  if (!Array.isArray(list)) return { outcome: 'undecided', why: 'no array of items was found in the answer' }
  const isThere = list.some((item) => String(typeof item === 'object' ? keyIn({ key }, item) : item) === String(of))
  const why = `the list ${isThere ? 'holds' : 'does not hold'} the item ${String(of)}`
  if (!isThere && !whole) return { outcome: 'undecided', why: `${why} on this page, and may hold it on another one` }
  return { outcome: isThere === (defect === 'holds') ? 'shows' : 'gone', why }
}

function firstArray(value: unknown): unknown {
  if (Array.isArray(value)) return value
  const arrays = typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : []
  return arrays.length === 1 ? arrays[0] : undefined
}

/** Statuses that mean the same to a finding. */
export function classOf(status: number): string {
  if (missing(status)) return 'missing'
  if (unauthorised(status)) return 'refused'
  return String(Math.floor(status / 100))
}

/** A status in words. */
export function told(status: number): string {
  return status === 0 ? 'nothing' : String(status)
}

/** The body of an answer as a value, where it is JSON. */
export function bodyValue(outcome: WireOutcome | undefined): unknown {
  if (!outcome || 'fault' in outcome) return undefined
  const { headers, body } = outcome.exchange.response
  if (typeof body !== 'string' || !isJson(headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
