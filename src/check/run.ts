/** Runs the contract tester against one target: from the document to the events that every report is made from. */
import { createChance } from '../chance.ts'
import type { Document } from '../openapi/document.ts'
import { summarise } from '../report/collect.ts'
import type { FindingEvent, LeftoverEvent, StartEvent } from '../report/event.ts'
import { createRedactor } from '../report/redact.ts'
import { createAccepted } from './accepted.ts'
import { createBook, type Found } from './book.ts'
import { createBudget, fairShare } from './budget.ts'
import type { Phase } from './case.ts'
import { cleanUp, type Left, leftoverEvents } from './clean-up.ts'
import { Coverage } from './coverage.ts'
import { openCredentials, splitHeaders } from './credentials.ts'
import { type Evidence, findingEvent } from './evidence.ts'
import { openLedger } from './ledger.ts'
import { type OpenSession, openSession } from './open-session.ts'
import type { CheckOptions, CheckResult } from './options.ts'
import { ABSENT, createPace } from './pace.ts'
import { loadPhase } from './phases.ts'
import { PRESETS } from './presets.ts'
import { reach } from './reach.ts'
import { writeReplay } from './replay-file.ts'
import { salvage } from './salvage.ts'
import { selectOperations } from './select.ts'
import { suspicions } from './suspicions.ts'
import { openTarget } from './target.ts'
import { verdictEvents } from './verdicts.ts'

/** How often progress is told, in milliseconds. */
const PROGRESS_MS = 100

/**
 * Tests a target by a document. What was asked wrongly, such as an unknown preset, throws an Error before anything is sent; whatever the
 * target does ends up in the events.
 *
 * @example
 * const { findings, exitCode } = await runCheck(await loadDocument('api.yaml'), { target: { url: 'http://localhost:3000' }, seed: 1 })
 */
export async function runCheck(document: Document, options: CheckOptions): Promise<CheckResult> {
  const { preset: presetName = 'recommended', failOn = 'error', limits = {}, only, skip, folder } = options
  const start = performance.now()
  const seed = options.seed ?? Math.floor(createChance('system').number() * 2 ** 31)
  const preset = PRESETS[presetName]
  const phases = preset.phases.filter((phase) => options.phases === undefined || options.phases.includes(phase))
  const selection = selectOperations(document.operations, preset, only, skip)
  const split = splitHeaders(document, options.headers ?? [])
  const given = { ...(split.valid && { valid: split.valid }), ...options.credentials }
  const credentials = openCredentials(given, split.common)
  const redactor = createRedactor({ secrets: credentials.secrets })
  const target = openTarget(options.target, document, limits)
  const pace = createPace(target.transport, paceLimits(limits), options.signal)
  const ledger = openLedger(folder && `${folder}/ledger`, `${seed.toString(36)}-${process.pid}`, target.base)
  const perOperation = limits.perOperation ?? fairShare(limits.requests, selection.operations.length)
  const budget = createBudget(phases, perOperation)

  let firstFindingMs: number | undefined
  let evidence: Evidence | undefined
  const told = (found: Found) => {
    firstFindingMs ??= performance.now() - start
    if (options.onFinding && evidence) options.onFinding(findingEvent(evidence, found))
  }
  const book = createBook(document, preset, told)
  const coverage = new Coverage(document, selection.operations)
  let phase: Phase = phases[0] ?? 'examples'
  let toldAt = 0
  let html = 0
  let silence: string | undefined
  const accepted = createAccepted(selection.operations, given.valid)
  const progress = () => {
    const now = performance.now()
    if (!options.onProgress || now - toldAt < PROGRESS_MS) return
    toldAt = now
    options.onProgress({ phase, requests: pace.requests, findings: book.findings.length })
  }
  const session = openSession({
    document,
    operations: selection.operations,
    preset,
    credentials,
    seed,
    pace,
    budget,
    book,
    ledger,
    judging: options.judging ?? {},
    sent: (sent) => {
      coverage.add(sent)
      accepted.note(sent)
      if (sent.fault !== undefined && sent.fault !== 'stopped') silence = silenceOf(sent.fault, sent.detail)
      if (/html/i.test(sent.exchange?.response.headers.get('content-type') ?? '')) html++
      progress()
    },
  })
  evidence = {
    document,
    base: target.base,
    seed,
    credentials,
    history: session.history,
    redactor,
    passing: ({ operation, violation }) => operation && book.passing(operation, violation.slug),
  }

  const notes: string[] = []
  const done = new Set<Phase>()
  const left: Left = new Map()
  const leftovers: LeftoverEvent[] = []
  try {
    if (folder !== undefined && !preset.readOnly) {
      const salvaged = await salvage(session, `${folder}/ledger`, target.base)
      notes.push(...salvaged.notes)
      leftovers.push(...salvaged.left)
    }
    for (phase of phases) {
      if (pace.stopped !== undefined) break
      session.enter(phase)
      const run = await loadPhase(phase)
      const whole = await guarded(run, session, phase, notes)
      if (phase === 'examples') await reach(session)
      if (whole && pace.stopped === undefined) done.add(phase)
      await cleanUp(session, left)
    }
  } finally {
    await cleanUp(session, left)
    ledger.close(left.size)
    target.transport.close()
  }

  const { operations } = selection
  const servers = (document.json.servers ?? []).map(({ url }) => url)
  const { seen, answers } = session
  const { refused, untested, unmet } = accepted.end()
  if (refused) session.fail(refused)
  const { location } = accepted
  const about = { hasCredential: given.valid !== undefined, location, untested }
  const declared = document.operations.length
  notes.push(...suspicions({ declared, operations, seen, base: target.base, servers, html, answers, ...about }))
  const begun: StartEvent = {
    type: 'start',
    tool: 'doppel',
    version: options.version ?? '0',
    mode: 'check',
    document: documentOf(document, options.name),
    ...(phases.some((one) => one !== 'spec') && { target: target.base }),
    seed,
    preset: presetName,
    failOn,
    phases,
  }
  const findings: FindingEvent[] = book.findings.map((found) => findingEvent(evidence as Evidence, found))
  if (folder !== undefined) {
    const at = options.location ?? document.source?.file ?? documentOf(document, options.name).name
    for (const found of book.findings) writeReplay(`${folder}/replays`, at, evidence, found)
  }
  const unreachable = pace.requests > 0 && session.answers === 0
  const events = summarise({
    start: begun,
    findings,
    verdicts: verdictEvents({
      session,
      book,
      preset,
      done,
      phases,
      stopped: pace.stopped,
      left: selection.left,
      timed: options.judging?.slowMs !== undefined,
    }),
    coverage: coverage.events(),
    leftovers: [...leftovers, ...leftoverEvents(left, session.living.isAlive)],
    notes,
    baseline: options.baseline,
    requests: pace.requests,
    ms: performance.now() - start,
    firstFindingMs,
    stopped: pace.stopped ?? (unreachable && silence !== undefined ? `${ABSENT}: ${silence}` : undefined),
    unreachable,
    untested,
    unmet,
    redactor,
  })
  const end = events.at(-1)
  return {
    events,
    findings: events.filter((event) => event.type === 'finding'),
    exitCode: end?.type === 'end' ? end.exitCode : 0,
    seed,
  }
}

/** Runs a part to its end. One that breaks off is our fault; the others still run. */
async function guarded(
  run: (session: OpenSession) => Promise<void>,
  session: OpenSession,
  phase: Phase,
  notes: string[],
): Promise<boolean> {
  try {
    await run(session)
    return true
  } catch (error) {
    notes.push(`the part ${phase} of this run broke off: ${(error as Error).message}`)
    return false
  }
}

/** Why no answer came, in words. */
function silenceOf(fault: string, detail = ''): string {
  return fault === 'reset' ? `the connection was closed before an answer came (${detail})` : detail
}

function paceLimits({
  requests = Number.POSITIVE_INFINITY,
  seconds = Number.POSITIVE_INFINITY,
  rate = 0,
}: NonNullable<CheckOptions['limits']>) {
  return { requests, ms: seconds * 1000, perSecond: rate, waitMs: 60_000, waitsMs: 300_000 } satisfies Parameters<typeof createPace>[1]
}

function documentOf({ json, operations, source }: Document, name: string | undefined): StartEvent['document'] {
  const { title = '', version = '' } = json.info ?? {}
  return { name: name ?? title, ...(source && { file: source.file }), title, version, operations: operations.length }
}
