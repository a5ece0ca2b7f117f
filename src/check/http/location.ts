/** CT208: a Location leads to a declared operation that answers. */
import { createPathRouter } from '../../openapi/router.ts'
import { isMissing, type Sent, type Session } from '../session.ts'
import { answered, hindrance, named, type Outcome, pause, settle } from '../state/outcome.ts'

const SLUG = 'http/location-dangling'
const WAITS_MS = [150, 350, 700]

/** Follows the Location of an answer. */
export async function checkLocation(session: Session, sent: Sent): Promise<void> {
  if (!session.wants(SLUG)) return
  const { operation, phase } = sent.case
  const location = sent.exchange?.response.headers.get('location')
  if (!location) return settle(session, operation, SLUG, { notRun: 'no answer carried a Location' })
  settle(session, operation, SLUG, await follow(session, sent, location, phase))
}

async function follow(session: Session, made: Sent, location: string, phase: Sent['case']['phase']): Promise<Outcome> {
  const { operation } = made.case
  const fault = (reason: string, message: string, found: string, sent: readonly Sent[]): Outcome => ({
    reason,
    message,
    in: 'header',
    pointer: '/location',
    expected: 'a declared operation that answers below 400',
    found,
    sent,
  })
  const target = targetOf(session, made, location)
  if (!target) return fault('undeclared', `the Location of ${named(operation)} fits no declared GET`, location, [made])
  const hindered = hindrance(session, target.operation, phase)
  if (hindered) return { inconclusive: hindered.missing }
  const one = await session.valid(target.operation, { phase, path: target.path, label: 'follows the Location' })
  if (isMissing(one)) return { inconclusive: one.missing }
  for (const ms of [0, ...WAITS_MS]) {
    if (ms > 0) await pause(ms)
    const sent = await session.send({ ...one, rawPath: target.raw })
    if (sent.status > 0 && sent.status < 400) return 'pass'
    if (sent.status !== 404 && sent.status !== 410) return { inconclusive: `following it was answered ${answered(sent)}` }
    if (ms === WAITS_MS.at(-1))
      return fault('missing', `the Location of ${named(operation)} leads to what is not there`, String(sent.status), [made, sent])
  }
  return 'pass'
}

/**
 * The operation that a Location means. Proxies and mounts put hosts and bases before what the document knows, so that the longest end of
 * its path which is declared counts.
 */
function targetOf(session: Session, made: Sent, location: string) {
  const base = `http://doppel.invalid${made.wire.path.split('?')[0]?.replace(/\/?$/, '/')}`
  if (!URL.canParse(location, base)) return undefined
  const url = new URL(location, base)
  const route = createPathRouter(session.document)
  const parts = url.pathname.replace(/\/+$/, '').split('/')
  for (let from = 1; from < parts.length; from++) {
    const path = `/${parts.slice(from).join('/')}`
    const found = route('GET', path)
    if (found.kind !== 'operation') continue
    const values = Object.fromEntries(Object.entries(found.params).map(([name, text]) => [name, decoded(text)]))
    return { operation: found.operation, path: values, raw: `${path}${url.search}` }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
