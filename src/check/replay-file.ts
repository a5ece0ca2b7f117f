/** The requests of a finding in a file: with names in place of credentials, and with where each borrowed value came from. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slug } from '../contract/catalogue.ts'
import { type Assertion, answersOf, type Named, type Recorded } from './assertion.ts'
import type { Found } from './book.ts'
import { type Taken, takenBy } from './borrowed.ts'
import type { CredentialName } from './case.ts'
import { type Evidence, leadingTo, replayId, stepOf as shownStep } from './evidence.ts'
import type { Live } from './resource.ts'
import type { Sent } from './session.ts'

/** One request of a replay. */
export interface ReplayStep {
  readonly method: string
  readonly path: string
  readonly headers: readonly (readonly [string, string])[]
  /** In base64. */
  readonly body?: string
  readonly credential: CredentialName
  /** What it was answered; 0 when there was no answer. */
  readonly status: number
  /** The body of the answer to the last step, to compare. */
  readonly answer?: string
  /** Values in it that the answers to earlier steps gave. */
  readonly borrowed: readonly (Taken & { readonly step: number })[]
}

/** A finding as it can be sent again. */
export interface Replay {
  readonly version: 1
  readonly id: string
  readonly fingerprint: string
  readonly slug: Slug
  readonly method: string
  readonly path: string
  readonly message: string
  /** The document, as it was named, and the base of the target. */
  readonly document: string
  readonly target: string
  readonly steps: readonly ReplayStep[]
  readonly reason?: string
  /** What in the last answer shows it, where that is a value. */
  readonly asserts?: Recorded
}

/** What is kept of an answer. */
const MOST_ANSWER = 2000

/** Writes the replay of a finding into a folder. */
export function writeReplay(folder: string, document: string, evidence: Evidence, found: Found): void {
  const sent = leadingTo(evidence, found)
  const last = sent.at(-1)
  if (!last) return
  const { violation, operation } = found
  const asserts = found.asserts && recorded(found.asserts, sent)
  const replay: Replay = {
    version: 1,
    id: replayId(violation.fingerprint),
    fingerprint: violation.fingerprint,
    slug: violation.slug,
    method: operation?.method ?? '*',
    path: operation?.path ?? '*',
    message: evidence.redactor.text(violation.message),
    document,
    target: evidence.base,
    steps: sent.map((one) => stepOf(evidence, one, sent, found.asserts)),
    reason: violation.reason,
    ...(asserts && { asserts }),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${replay.id}.json`), `${JSON.stringify(replay, null, 2)}\n`)
}

function stepOf(evidence: Evidence, one: Sent, all: readonly Sent[], asserts: Assertion | undefined): ReplayStep {
  const { method, path, headers, body } = one.wire
  const answer = one === all.at(-1) ? shownStep(evidence, one).answerBody : undefined
  return {
    method,
    path,
    headers,
    ...(body && { body: Buffer.from(body).toString('base64') }),
    credential: one.case.credential,
    status: one.status,
    ...(answer !== undefined && { answer: answer.slice(0, MOST_ANSWER) }),
    borrowed: takenBy(evidence.history, one, all, asserts),
  }
}

/** An assertion with its things by the answers that named them, and its answers by their steps; nothing where one is no step. */
function recorded(asserts: Assertion, all: readonly Sent[]): Recorded | undefined {
  const answers = answersOf(asserts).map(({ index }) => all.findIndex((one) => one.index === index))
  if (answers.includes(-1)) return undefined
  const { of } = asserts as { of?: Live }
  return {
    ...asserts,
    ...(of && { of: namedIn(of, all) }),
    ...('things' in asserts && { things: asserts.things.map((live) => namedIn(live, all)) }),
    ...('answers' in asserts && { answers }),
  } as Recorded
}

function namedIn({ origin, path, resource }: Live, all: readonly Sent[]): Named {
  const step = all.findIndex(({ index }) => index === origin.sent)
  const isTold = step !== -1 && origin.at !== 'path' && origin.at !== 'request'
  return { ...(isTold && { step }), at: origin.at, value: path[resource.parameter] }
}

/**
 * Reads a replay.
 *
 * @throws Error with one sentence that names the file and what is wrong.
 */
export function readReplay(file: string): Replay {
  let replay: unknown
  try {
    replay = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Error(`there is no replay ${file}`)
    const why = code === 'EISDIR' ? 'it is a folder' : error instanceof SyntaxError ? 'it is not JSON' : message
    throw new Error(`the replay ${file} cannot be read: ${why}`)
  }
  const { version, steps, slug, fingerprint } = (replay ?? {}) as Partial<Replay>
  const whole = version === 1 && Array.isArray(steps) && steps.length > 0 && typeof slug === 'string' && typeof fingerprint === 'string'
  if (!whole || !steps.every(isStep)) throw new Error(`${file} is not a replay that doppel wrote`)
  return replay as Replay
}

function isStep(step: Partial<ReplayStep> | null): boolean {
  return (
    typeof step?.method === 'string' &&
    typeof step.path === 'string' &&
    step.path.startsWith('/') &&
    Array.isArray(step.headers) &&
    Array.isArray(step.borrowed) &&
    typeof step.status === 'number'
  )
}
