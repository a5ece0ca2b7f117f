/** Runs doppel's own tester against one subject, until the first right finding where a mutant is looked for. */
import { createHash } from 'node:crypto'
import type { CheckOptions } from '../../../src/check/options.ts'
import { runCheck } from '../../../src/check/run.ts'
import { loadDocument } from '../../../src/load/load.ts'
import type { Document } from '../../../src/openapi/document.ts'
import type { Mutant, Subject } from './operators/index.ts'
import type { Server } from './operators/operator.ts'
import { PATIENCE, SETUPS } from './protocol.ts'
import { counts, isRight, type Reported } from './score.ts'
import { start } from './subject.ts'

/** What one run came to. */
export interface Run {
  readonly subject: string
  readonly seed: number
  readonly budget: number
  readonly requests: number
  readonly ms: number
  /** Each finding once, as it came. */
  readonly findings: readonly (Reported & { readonly message?: string; readonly replay?: string })[]
  /** Of a mutant: the first right finding that counts, and when it came. */
  readonly kill?: Reported & { readonly requests: number; readonly ms: number }
  /** Of a mutant: a right finding that weighs only as an information. */
  readonly info?: Reported
  /** `METHOD /path CT302 inconclusive: reason` of the expected checks at the expected operations, where it was not found. */
  readonly verdicts?: readonly string[]
  /** What stands for the whole course of the run: the same for the same requests, and for the same findings and verdicts. */
  readonly digest: { readonly requests: string; readonly outcome: string }
  readonly stopped?: string
  readonly notes?: readonly string[]
}

const documents = new Map<Server, Promise<Document>>()

/** The document of a server, read once. */
export function documentOf(server: Server): Promise<Document> {
  const known = documents.get(server) ?? loadDocument(SETUPS[server].document)
  documents.set(server, known)
  return known
}

/** One run. `known` are the fingerprints of the unmutated server. */
export async function runDoppel(
  subject: Subject,
  { seed, budget, known = new Set<string>(), mutant }: { seed: number; budget: number; known?: ReadonlySet<string>; mutant?: Mutant },
): Promise<Run> {
  const document = await documentOf(subject.server)
  // requests that are sent at once may arrive in any order
  const sent: string[] = []
  const running = await start(subject, {
    onRequest: (method, target, body) => {
      sent.push(createHash('sha1').update(`${method} ${target}\n`).update(body).digest('base64'))
    },
  })
  const stop = new AbortController()
  const begun = performance.now()
  let kill: Run['kill']
  let info: Run['info']
  const onFinding: NonNullable<CheckOptions['onFinding']> = (finding) => {
    if (!mutant || kill || !isRight(mutant, finding, known)) return
    if (!counts(finding)) info ??= slim(finding)
    else {
      kill = { ...slim(finding), requests: running.seen.length, ms: Math.round(performance.now() - begun) }
      stop.abort()
    }
  }
  const { base: _, tokens } = SETUPS[subject.server]
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
  const credentials = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, bearer(token)]))
  const limits = { perOperation: budget, requests: budget * document.operations.length, seconds: PATIENCE }
  try {
    const { findings, events } = await runCheck(document, {
      target: { url: running.url },
      seed,
      preset: 'recommended',
      credentials,
      limits,
      onFinding,
      signal: stop.signal,
    })
    const verdicts = events.filter((event) => event.type === 'verdict')
    const late = mutant && !kill ? findings.find((finding) => isRight(mutant, finding, known) && counts(finding)) : undefined
    if (late) kill = { ...slim(late), requests: running.seen.length, ms: Math.round(performance.now() - begun) }
    const end = events.find((event) => event.type === 'end')
    const course = createHash('sha1')
      .update(JSON.stringify([findings.map(({ fingerprint, count }) => [fingerprint, count]), verdicts]))
      .digest('hex')
    const notes = events.flatMap((event) =>
      event.type === 'note' ? [event.message] : event.type === 'leftover' ? [`left over: ${event.path}: ${event.reason}`] : [],
    )
    return {
      subject: subject.id,
      seed,
      budget,
      requests: running.seen.length,
      ms: Math.round(performance.now() - begun),
      findings: findings.map((finding) => ({ ...slim(finding), message: finding.message.slice(0, 300) })),
      ...(kill && { kill }),
      ...(info && !kill && { info }),
      ...(mutant &&
        !kill && {
          verdicts: verdicts
            .filter((verdict) => wantedOf(mutant, verdict))
            .map((one) => `${one.method} ${one.path} ${one.id} ${one.verdict}${one.reason ? `: ${one.reason}` : ''}`),
        }),
      digest: { requests: createHash('sha1').update(sent.sort().join()).digest('hex').slice(0, 16), outcome: course.slice(0, 16) },
      ...(end?.type === 'end' && end.stopped && !kill && { stopped: end.stopped }),
      ...(notes.length > 0 && { notes: notes.slice(0, 10) }),
    }
  } finally {
    await running.end()
  }
}

const slim = ({ id, severity, method, path, fingerprint }: Reported): Reported => ({ id, severity, method, path, fingerprint })

const wantedOf = (mutant: Mutant, verdict: { readonly id: string; readonly method: string; readonly path: string }) =>
  isRight(mutant, { ...verdict, severity: 'error', fingerprint: '' }, new Set())
