/** The session of a run: what phases are given, put together from the parts that do the work. */
import { compileOnDemand } from '../contract/ajv.ts'
import { Contract } from '../contract/contract.ts'
import { type JudgeOptions, judgeExchange } from '../contract/exchange.ts'
import { type Violation, violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import type { Operation } from '../openapi/operation.ts'
import { type Book, nameOf } from './book.ts'
import type { Budget } from './budget.ts'
import type { Case, Phase } from './case.ts'
import type { Credentials } from './credentials.ts'
import { createGenerator } from './generate/create.ts'
import { createHistory, type History } from './history.ts'
import type { Ledger } from './ledger.ts'
import { createLiving, type Living } from './living.ts'
import { createLearning } from './make/learning.ts'
import { createMaker, type Maker } from './make/maker.ts'
import { createSpent } from './make/spent.ts'
import { inferResources } from './model/resources.ts'
import type { Pace } from './pace.ts'
import { createPatience } from './patience.ts'
import type { Preset } from './presets.ts'
import { createRandom } from './random.ts'
import type { Live } from './resource.ts'
import { createSeen, type Seen } from './seen.ts'
import { isMissing, type Missing, type Sent, type Session } from './session.ts'
import { encodeCase } from './wire/encode.ts'
import type { WireOutcome, WireRequest } from './wire.ts'

/** What a session is made of. */
export interface SessionParts {
  readonly document: Document
  readonly operations: readonly Operation[]
  readonly preset: Preset
  readonly credentials: Credentials
  readonly seed: number
  readonly pace: Pace
  readonly budget: Budget
  readonly book: Book
  readonly ledger: Ledger
  readonly judging: JudgeOptions
  /** Hears of every exchange, for coverage. */
  readonly sent: (sent: Sent) => void
}

/** A session with what only the runner may use. */
export interface OpenSession extends Session {
  readonly living: Living
  readonly history: History
  /** Why an operation could not be asked, as it was last told. */
  readonly missing: ReadonlyMap<string, string>
  /** What each operation answered. */
  readonly seen: Seen
  /** Operations that were sent, by their keys. */
  readonly asked: ReadonlySet<string>
  /** Answers that came, of any kind. */
  readonly answers: number
  /** Begins a part of the run. */
  enter(phase: Phase): void
  /** Sends without a bound: for those that clean up. */
  sendFree(one: Case): Promise<Sent>
}

/** Opens a session. */
export function openSession(parts: SessionParts): OpenSession {
  const { document, operations, preset, credentials, seed, pace, budget, book, ledger } = parts
  const contract = new Contract(document, compileOnDemand(document))
  const generator = createGenerator(document, contract)
  const resources = inferResources(document)
  const living = createLiving(resources, ledger.gone)
  const history = createHistory(living)
  const allowed = new Set(operations.map(({ key }) => key))
  const missing = new Map<string, string>()
  const asked = new Set<string>()
  const seen = createSeen()
  let phase: Phase = 'examples'
  let index = 0
  let tags = 0
  let answers = 0

  const exec = async (one: Case, cause: Operation | undefined, free = false): Promise<Unsettled> => {
    const wire = encodeCase(free || !cause ? one : await maker.versions.renewed(one, cause))
    if (cause) budget.charge(cause)
    const token = ledger.before(one, wire)
    const outcome = await pace.send(credentials.on(wire, one.credential), free)
    return { outcome: sentOf(one, wire, outcome), token }
  }
  const settle = ({ outcome, token }: Unsettled, silent = false): Sent => {
    const { case: one, exchange, fault } = outcome
    const judged = exchange && judgeExchange(document, exchange, parts.judging)
    const crashed = fault && faultViolation(one.operation, fault, outcome.detail ?? '')
    const violations = judged ? judged.violations : crashed ? [crashed] : []
    const sent: Sent = { ...outcome, index: index++, violations }
    if (fault !== 'stopped') asked.add(one.operation.key)
    if (exchange) answers++
    if (!silent) {
      if (judged) book.exchange(sent, judged, one.phase)
      else if (crashed) book.exchange(sent, { violations, checked: [] }, one.phase)
    }
    // What was never sent is as good as answered.
    ledger.after(token, fault === 'stopped' ? -1 : sent.status, living.note(sent))
    history.note(sent)
    seen.note(sent)
    learning.note(sent)
    spent.note(sent)
    maker.versions.note(sent)
    if (!silent) parts.sent(sent)
    return sent
  }
  const sendFor = async (one: Case, cause: Operation | undefined) => settle(await exec(one, cause))
  const readUntil = (live: Live, of: Phase, cause: Operation, until: (sent: Sent) => boolean): Promise<Sent | Missing> => {
    const { read } = live.resource
    if (!read || !allowed.has(read.key)) return Promise.resolve({ missing: `no way to read one of ${live.resource.item}` })
    return patience.until(async () => {
      const one = await maker.valid(read, { phase: of, live, label: 'reads it' }, cause)
      return isMissing(one) ? one : sendFor(one, cause)
    }, until)
  }
  const learning = createLearning(contract)
  const spent = createSpent(resources, living)
  const patience = createPatience(pace)
  const maker: Maker = createMaker({
    contract,
    generator,
    resources,
    living,
    learning,
    spent,
    readUntil,
    readOnly: preset.readOnly,
    allows: ({ key }) => allowed.has(key),
    random: (purpose) => createRandom(seed, purpose),
    tag: () => `doppel-${seed.toString(36)}-${++tags}`,
    // Who cleans up may read although the run has stopped.
    send: async (one, cause) => (one.free ? settle(await exec(one, undefined, true), true) : sendFor(one, cause)),
    stopped: () => pace.stopped !== undefined,
  })
  const remembered = <Value extends object>(operation: Operation, value: Value): Value => {
    if (isMissing(value)) missing.set(operation.key, value.missing)
    return value
  }
  const session: Omit<OpenSession, 'answers'> = {
    document,
    contract,
    generator,
    resources,
    operations,
    credentials: credentials.names,
    living,
    history,
    missing,
    seen,
    asked,
    enter: (next) => {
      phase = next
      maker.forget()
    },
    random: (purpose) => createRandom(seed, purpose),
    wants: (slug) => preset.checks.has(slug),
    left: (operation, of) => (pace.stopped === undefined ? budget.left(operation, of) : 0),
    valid: async (operation, wanted) => remembered(operation, await maker.valid(operation, wanted, operation)),
    live: (resource, options) => maker.live(resource, options, resource.create ?? resource.list ?? (operations[0] as Operation)),
    send: (one) => sendFor(one, one.operation),
    sendFree: async (one) => settle(await exec(one, undefined, true), true),
    together: async (cases) => {
      if (preset.single) {
        const list: Sent[] = []
        for (const one of cases) list.push(await sendFor(one, one.operation))
        return list
      }
      const outcomes = await Promise.all(cases.map((one) => exec(one, one.operation)))
      return outcomes.map((one) => settle(one))
    },
    readUntil: (live, of, until) => readUntil(live, of, live.resource.read ?? (operations[0] as Operation), until),
    gone: (live) => living.gone(live),
    report: (violations) => book.report(violations),
    fail: (finding) => book.fail(finding, finding.sent.at(-1)?.case.phase ?? phase),
    pass: (operation, slug) => book.decide(operation, slug, 'pass'),
    inconclusive: (operation, slug, reason) => book.decide(operation, slug, 'inconclusive', reason),
    notRun: (operation, slug, reason) => book.decide(operation, slug, 'not-run', reason),
  }
  return Object.defineProperty(session, 'answers', { get: () => answers }) as OpenSession
}

/** An exchange that nobody has looked at yet, and what the ledger calls it. */
interface Unsettled {
  readonly outcome: Omit<Sent, 'index' | 'violations'>
  readonly token: number
}

function sentOf(one: Case, wire: WireRequest, outcome: WireOutcome): Unsettled['outcome'] {
  const { ms } = outcome
  if ('fault' in outcome) {
    return { case: one, wire, exchange: undefined, fault: outcome.fault, detail: outcome.detail, status: 0, value: undefined, ms }
  }
  const { exchange } = outcome
  return { case: one, wire, exchange, status: exchange.response.status, value: bodyValue(exchange.response), ms }
}

function bodyValue({ headers, body }: { headers: Headers; body: string | Uint8Array }): unknown {
  if (typeof body !== 'string' || body === '' || !isJson(headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const TOLD: Readonly<Record<string, string>> = {
  reset: 'the connection ended without an answer',
  malformed: 'the answer is not HTTP',
  timeout: 'no answer came in time',
}

/** A server that falls over gives no 5xx; it is the same defect. */
function faultViolation(operation: Operation, fault: string, detail: string): Violation | undefined {
  const what = TOLD[fault]
  if (what === undefined) return undefined
  return violation('response/server-error', {
    reason: fault,
    pointer: '',
    operation: nameOf(operation),
    message: `${what}, twice: ${detail}`,
    expected: 'an answer',
    found: detail,
  })
}
