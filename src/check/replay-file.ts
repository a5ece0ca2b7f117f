/** The requests of a finding in a file: with names in place of credentials, and with where each borrowed value came from. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slug } from '../contract/catalogue.ts'
import { valueAt } from '../openapi/pointer.ts'
import type { Found } from './book.ts'
import type { CredentialName } from './case.ts'
import { type Evidence, replayId } from './evidence.ts'
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
  /** Values in it that the answers to earlier steps gave. */
  readonly borrowed: readonly { readonly value: unknown; readonly step: number; readonly at: string }[]
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
  /** Pointer in the body of the last answer that the finding is about, with a digest of what stood there. */
  readonly pointer?: string
  readonly digest?: string
}

/** Writes the replay of a finding into a folder. */
export function writeReplay(folder: string, document: string, evidence: Evidence, found: Found): void {
  const sent = evidence.history.leadingTo(found.sent)
  const last = sent.at(-1)
  if (!last) return
  const { violation, operation } = found
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
    steps: sent.map((one) => stepOf(evidence, one, sent)),
    ...(violation.in === 'body' && { pointer: violation.pointer, digest: digestAt(last.value, violation.pointer) }),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${replay.id}.json`), `${JSON.stringify(replay, null, 2)}\n`)
}

function stepOf({ history }: Evidence, one: Sent, all: readonly Sent[]): ReplayStep {
  const { method, path, headers, body } = one.wire
  const borrowed = history.borrowed(one).flatMap(({ value, origin }) => {
    const step = all.findIndex(({ index }) => index === origin.sent)
    return step === -1 ? [] : [{ value, step, at: origin.at }]
  })
  return {
    method,
    path,
    headers,
    ...(body && { body: Buffer.from(body).toString('base64') }),
    credential: one.case.credential,
    status: one.status,
    borrowed,
  }
}

/** A short digest of the value at a pointer: enough to see whether it is the same, and nothing of what it is. */
export function digestAt(value: unknown, pointer: string): string {
  const text = JSON.stringify(valueAt(value, pointer)) ?? ''
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
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
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Error(missing ? `there is no replay ${file}` : `the replay ${file} cannot be read: ${(error as Error).message}`)
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
