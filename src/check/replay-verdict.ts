/** Decides, of the last answer to a replay, whether the finding still shows: by what the finding says, and not at all where that cannot be. */
import type { Slug } from '../contract/catalogue.ts'
import { judgeExchange } from '../contract/exchange.ts'
import { violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import type { Placed } from './assertion.ts'
import { asserted, type Told } from './replay-assertion.ts'
import type { Replay } from './replay-file.ts'
import type { WireOutcome } from './wire.ts'

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
  'auth/cross-user': entered,
  'auth/public-rejected': locked,
  'auth/valid-unrecognised': locked,
}

const UNTOLD = 'sent again; whether it still shows cannot be told by itself, compare the answers'

/** These are about answers that did not go well, too. */
const OF_ANY_STATUS: ReadonlySet<Placed['kind']> = new Set(['status', 'etag'])

/** Decides by the answers, the last one most. The assertion has the names of this time in it; `isUnclear` where one could not be had. */
export function verdictOf(
  replay: Replay,
  document: Document,
  answers: readonly WireOutcome[],
  assertion: Placed | undefined,
  isUnclear: boolean,
): Told {
  const before = replay.steps.at(-1)?.status ?? 0
  const last = answers.at(-1)
  if (!last) return { outcome: 'undecided', why: 'it has no requests' }
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
  const rule = BY_STATUS[replay.slug]
  if (assertion) {
    if (isUnclear) return { outcome: 'undecided', why: UNTOLD }
    if (good(status) || OF_ANY_STATUS.has(assertion.kind)) return asserted(assertion, answers)
    return { outcome: rule?.gone(status) ? 'gone' : 'undecided', why: changed }
  }
  if (!rule) return { outcome: 'undecided', why: UNTOLD }
  if (before === 0) return { outcome: crashed(status) ? 'shows' : 'gone', why: changed }
  // What an exchange was not found by, such as the second of two, its status cannot tell either.
  if (!rule.shows(before)) return { outcome: 'undecided', why: UNTOLD }
  if (rule.shows(status)) return { outcome: 'shows', why: `it is still answered ${status}` }
  return { outcome: rule.gone(status) ? 'gone' : 'undecided', why: changed }
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
