/** CT501 to CT504 and CT506: who must be let in is, and who must not be is not. */
import type { Slug } from '../../contract/catalogue.ts'
import type { Operation } from '../../openapi/operation.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { answered, type Fault, named, type Outcome, settle, went, without } from '../state/outcome.ts'
import { beyondReading, isPublic } from './demand.ts'
import { ANONYMOUS, type Form, formsOf } from './forms.ts'
import { type Aim, aimAt, baseline } from './target.ts'

const ALL: readonly Slug[] = ['auth/missing-accepted', 'auth/invalid-accepted', 'auth/scope-ignored']

/** Asks an operation with every credential that it must refuse. Gives what came of the valid one. */
export async function checkRefusals(session: Session, operation: Operation): Promise<Sent | Missing | undefined> {
  if (isPublic(operation)) {
    for (const slug of ALL) settle(session, operation, slug, { notRun: 'anybody is let in, as the document says' })
    await checkPublic(session, operation)
    return undefined
  }
  settle(session, operation, 'auth/public-rejected', { notRun: 'the document demands a credential' })
  if (!session.credentials.has('valid')) {
    for (const slug of ALL) settle(session, operation, slug, { notRun: 'no valid credential was given' })
    return undefined
  }
  const aim = aimAt(session, operation)
  const base = await baseline(session, aim)
  if (isMissing(base)) {
    for (const slug of ALL) settle(session, operation, slug, without(base))
    return base
  }
  settle(session, operation, 'auth/missing-accepted', await tryForm(session, aim, base, ANONYMOUS))
  await checkForms(session, operation, aim, base)
  await checkScope(session, operation, aim, base)
  return base
}

async function checkForms(session: Session, operation: Operation, aim: Aim, base: Sent): Promise<void> {
  const slug = 'auth/invalid-accepted'
  if (!session.wants(slug)) return
  const forms = formsOf(operation, session.credentials)
  if (forms.length === 0) return settle(session, operation, slug, { notRun: 'no scheme is known that could be forged' })
  for (const form of forms) settle(session, operation, slug, await tryForm(session, aim, base, form))
}

async function checkScope(session: Session, operation: Operation, aim: Aim, base: Sent): Promise<void> {
  const slug = 'auth/scope-ignored'
  if (!session.wants(slug)) return
  if (!session.credentials.has('limited')) return settle(session, operation, slug, { notRun: 'no limited credential was given' })
  const why = beyondReading(session.document, operation)
  if (why === undefined) return settle(session, operation, slug, { notRun: 'the document demands no more of it than of reading' })
  const limited: Form = { name: 'a credential that may only read', apply: (one) => ({ ...one, credential: 'limited' }) }
  const outcome = await tryForm(session, aim, base, limited)
  settle(session, operation, slug, isFault(outcome) ? { ...outcome, message: `${outcome.message}, although ${why}` } : outcome)
}

function isFault(outcome: Outcome): outcome is Fault {
  return typeof outcome === 'object' && 'message' in outcome
}

/** Sends what must be refused; what is accepted is sent once more to be sure. */
async function tryForm(session: Session, aim: Aim, base: Sent, { name, apply }: Form): Promise<Outcome> {
  const once = async () => {
    const one = await aim.next()
    if (isMissing(one)) return one
    const sent = await session.send({ ...apply(one), label: `with ${name}`, expectation: 'open' })
    if (went(sent)) aim.spent()
    return sent
  }
  const first = await once()
  if (isMissing(first)) return without(first)
  if (!first.exchange || first.status >= 500 || first.status === 429)
    return { inconclusive: `with ${name} it was answered ${answered(first)}` }
  if (!went(first)) return 'pass'
  const again = await once()
  if (isMissing(again)) return without(again)
  if (!went(again)) return { inconclusive: `with ${name} it was answered ${first.status}, and then ${answered(again)}` }
  return {
    reason: name.replace(/^(?:an?|no) /, '').replaceAll(' ', '-'),
    message: `${named(base.case.operation)} with ${name} was answered ${again.status}`,
    in: 'header',
    pointer: '',
    schema: `${base.case.operation.pointer}/security`,
    expected: '401, 403 or 404',
    found: String(again.status),
    sent: [again],
    neighbour: { sent: base, difference: 'the same with the valid credential' },
  }
}

async function checkPublic(session: Session, operation: Operation): Promise<void> {
  const slug = 'auth/public-rejected'
  if (!session.wants(slug)) return
  const aim = aimAt(session, operation)
  const one = await aim.next()
  if (isMissing(one)) return settle(session, operation, slug, without(one))
  const sent = await session.send({ ...one, credential: 'none', label: 'without a credential', expectation: 'open' })
  if (went(sent)) aim.spent()
  if (!sent.exchange || sent.status >= 500) return settle(session, operation, slug, { inconclusive: `it was answered ${answered(sent)}` })
  if (sent.status !== 401) return settle(session, operation, slug, 'pass')
  if (operation.responses.some(({ key }) => key === '401') || /log_?in|sign_?in|auth|token|session|password/i.test(operation.path)) {
    return settle(session, operation, slug, { inconclusive: 'it was answered 401, which may be about what was sent in the body' })
  }
  settle(session, operation, slug, {
    reason: 'rejected',
    message: `${named(operation)} demands no credential, and was answered 401 without one`,
    in: 'header',
    pointer: '',
    schema: operation.pointer,
    expected: 'an answer other than 401',
    found: '401',
    sent: [sent],
  })
}
