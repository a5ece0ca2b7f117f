/** CT505 and CT507: what belongs to one user is out of reach for a second one, and looks as if it were not there. */
import type { Operation } from '../../openapi/operation.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { answered, named, type Outcome, settle, went, without } from '../state/outcome.ts'
import { membersOf, nameOf, walk } from '../state/walk.ts'
import { checkBeneath, operationsBeneath } from './beneath.ts'
import { asUser, declaresForbidden, isRefused } from './user.ts'

const CROSS = 'auth/cross-user'
const LEAK = 'auth/existence-leak'

/** Lets a second user ask for things of the first. */
export async function checkOwned(session: Session, resource: Resource): Promise<void> {
  const { read, replace, update, remove, create } = resource
  const own = [read, replace, update, remove].filter((one): one is Operation => one !== undefined)
  const beneath = operationsBeneath(session, resource)
  const all = (outcome: Outcome) => {
    for (const operation of [...own, ...beneath]) settle(session, operation, CROSS, outcome, resource)
    if (read) settle(session, read, LEAK, outcome, resource)
  }
  if (!session.credentials.has('second')) return all({ notRun: 'no credential of a second user was given' })
  if (!create || !read) return all({ notRun: 'things of this kind cannot both be made and read' })
  const live = await session.live(resource, { phase: 'auth', fresh: true })
  if (isMissing(live)) return all(without(live))
  const mine = await asUser(session, read, live, 'valid')
  if (isMissing(mine) || !went(mine)) return all({ inconclusive: 'its owner cannot read it' })
  const proof = await ownership(session, resource, live)
  if (proof !== 'owned') return all(without(proof))
  const seen = await asUser(session, read, live, 'second')
  if (isMissing(seen)) return all(without(seen))
  settle(session, read, CROSS, judge(resource, seen, mine, 'warning'), resource)
  await checkLeak(session, resource, live, seen)
  await checkBeneath(session, { live, seen })
  for (const write of [replace, update, remove]) {
    if (!write) continue
    const sent = await asUser(session, write, live, 'second')
    settle(session, write, CROSS, isMissing(sent) ? without(sent) : judge(resource, sent, mine, 'error'), resource)
    if (!isMissing(sent) && went(sent) && write === remove) session.gone(live)
  }
}

/**
 * Whether a thing belongs to its maker at all, for much is rightly shared: the second user's own list does not hold it, or is refused.
 * Without a list, only a read that declares 403 says so.
 */
async function ownership(session: Session, resource: Resource, live: Live): Promise<'owned' | Missing> {
  const shared = { missing: 'nothing tells that it belongs to its maker alone: it may be shared' }
  if (!resource.list) return resource.read && declaresForbidden(resource.read) ? 'owned' : shared
  const options = { path: live.path, parent: live.parent, until: (page: { ids: readonly string[] }) => page.ids.includes(nameOf(live)) }
  const mine = await walk(session, resource, { ...options, phase: 'auth' })
  if (isMissing(mine) || !mine.pages.some(({ ids }) => ids.includes(nameOf(live))))
    return { missing: 'its owner does not find it in the list' }
  const theirs = await walk(session, resource, { ...options, phase: 'auth', credential: 'second' })
  if (isMissing(theirs)) return /answered (?:403|404)$/.test(theirs.missing) ? 'owned' : theirs
  if (theirs.pages.some(({ ids }) => ids.includes(nameOf(live)))) return shared
  return theirs.complete ? 'owned' : { missing: "the second user's list is too long to be read to its end" }
}

function judge(resource: Resource, sent: Sent, own: Sent, severity: 'warning' | 'error'): Outcome {
  if (!sent.exchange || sent.status >= 500) return { inconclusive: `it was answered ${answered(sent)}` }
  if (!went(sent)) return isRefused(sent) ? 'pass' : { inconclusive: `it was answered ${answered(sent)}` }
  const { operation } = sent.case
  // A 2xx that holds nothing of the thing gives nothing away.
  if (operation.method === 'GET' && Object.keys(membersOf(resource, sent.value) ?? {}).length === 0)
    return { inconclusive: 'the answer is empty' }
  return {
    reason: severity === 'error' ? 'written' : 'read',
    severity,
    message: `a second user's ${named(operation)} of what belongs to the first was answered ${sent.status}`,
    in: 'path',
    pointer: `/${resource.parameter}`,
    expected: '403 or 404',
    found: String(sent.status),
    sent: [sent],
    neighbour: { sent: own, difference: 'as its owner' },
  }
}

/** Whether what is forbidden can be told from what is missing. */
async function checkLeak(session: Session, resource: Resource, live: Live, forbidden: Sent): Promise<void> {
  const { read } = resource
  if (!read || !session.wants(LEAK)) return
  if (forbidden.status !== 403 && forbidden.status !== 404) {
    return settle(session, read, LEAK, { inconclusive: `what belongs to another was answered ${answered(forbidden)}` }, resource)
  }
  const one = await session.valid(read, { phase: 'auth', live, path: { [resource.parameter]: other(live.path[resource.parameter]) } })
  if (isMissing(one)) return settle(session, read, LEAK, without(one), resource)
  const missing = await session.send({
    ...one,
    credential: 'second',
    expectation: 'open',
    label: 'as the second user, of what is not there',
  })
  if (missing.status === forbidden.status || missing.status === 0) return settle(session, read, LEAK, 'pass', resource)
  if (missing.status !== 404)
    return settle(session, read, LEAK, { inconclusive: `what is not there was answered ${answered(missing)}` }, resource)
  const message = `what belongs to another user is answered ${forbidden.status}, what is not there ${missing.status}: the two can be told apart`
  settle(
    session,
    read,
    LEAK,
    { reason: 'told-apart', message, expected: String(missing.status), found: String(forbidden.status), sent: [missing, forbidden] },
    resource,
  )
}

/** An id of the same shape that nothing has. */
function other(id: unknown): unknown {
  if (typeof id === 'number') return id + 1_000_003
  const text = String(id)
  const turned = text.replace(/[0-9a-f](?=[^0-9a-f]*$)/i, (digit) => (digit === '0' ? '1' : '0'))
  return turned === text ? `${text}x` : turned.replace(/^[1-9]/, (digit) => String((Number(digit) % 9) + 1))
}
