/** `doppel replay`: sends the requests of a finding again, and tells whether it still shows. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openCredentials, splitHeaders } from '../check/credentials.ts'
import { type ReplayResult, resend } from '../check/replay.ts'
import { type Replay, readReplay } from '../check/replay-file.ts'
import { openTarget } from '../check/target.ts'
import { createRedactor } from '../report/redact.ts'
import { FOLDER } from './check.ts'
import { type CredentialFlags, readCredentials } from './check-credentials.ts'
import { Failure } from './failure.ts'
import { type JudgedOptions, orUsage, prepare } from './har-reports.ts'
import { clip, plain } from './terminal.ts'

/** The flags of `replay`. */
export interface ReplayFlags extends CredentialFlags {
  readonly url?: string
  readonly allowRefs?: JudgedOptions['allowRefs']
  readonly json?: boolean
}

const CODES = { shows: Failure.FAILED, gone: 0, undecided: Failure.UNTESTED, unreachable: Failure.UNREACHABLE } as const

/** Replays and sets the exit code. */
export async function replay(apis: URL, id: string, flags: ReplayFlags): Promise<void> {
  const file = existsSync(id) ? id : join(FOLDER, 'replays', `${id}.json`)
  if (file !== id && !/^[\w-]+$/.test(id))
    throw new Failure(Failure.USAGE, `there is no replay ${id}: name an id that doppel check printed, or a file`)
  const recorded = orUsage(() => readReplay(file))
  const { document } = await prepare(apis, recorded.document, { ...(flags.allowRefs && { allowRefs: flags.allowRefs }) })
  const { headers, credentials: given } = readCredentials(flags)
  const { valid, common } = splitHeaders(document, headers)
  const credentials = openCredentials({ ...(valid && { valid }), ...given }, common)
  const unknown = recorded.steps.find(({ credential }) => credential !== 'valid' && !credentials.names.has(credential))
  if (unknown) throw new Failure(Failure.USAGE, `the finding needs the ${unknown.credential} credential: give it as for doppel check`)
  const target = openTarget({ url: flags.url ?? recorded.target }, document, {})
  try {
    const result = withoutSecrets(await resend(recorded, document, target.transport, credentials), credentials.secrets)
    if (result.outcome === 'unreachable') throw new Failure(Failure.UNREACHABLE, `${target.base} cannot be reached: ${result.why}`)
    process.stdout.write(flags.json ? `${JSON.stringify({ id: recorded.id, ...result })}\n` : asText(recorded, result))
    process.exitCode = CODES[result.outcome]
  } finally {
    target.transport.close()
  }
}

/** What the target says now has passed no report before. */
function withoutSecrets(result: ReplayResult, secrets: readonly string[]): ReplayResult {
  const { text, body } = createRedactor({ secrets })
  const { answers } = result
  return {
    ...result,
    why: text(result.why),
    steps: result.steps.map((step) => ({ ...step, path: text(step.path), ...(step.fault !== undefined && { fault: text(step.fault) }) })),
    ...(answers && { answers: { ...answers, ...(answers.now !== undefined && { now: body(answers.now) }) } }),
    left: result.left.map(text),
  }
}

const MOST_ANSWER = 800
const TOLD = { shows: 'it still shows', gone: 'it shows no longer', undecided: 'it cannot be told', unreachable: '' } as const

function asText(recorded: Replay, { outcome, why, steps, answers, left }: ReplayResult): string {
  const lines = steps.map(({ method, path, before, now, fault }) => {
    const answer = fault ?? String(now)
    return `  ${clip(plain(`${method} ${path}`), 100)} -> ${plain(answer)}${before === now ? '' : ` (before: ${before === 0 ? 'no answer' : before})`}`
  })
  const title = `${recorded.id}  ${recorded.slug}  ${recorded.method} ${recorded.path}`
  const beside = answers ? [`  before: ${shown(answers.before)}`, `  now:    ${shown(answers.now)}`] : []
  const rest = left.map((one) => `  left behind: ${plain(one)}`)
  return `${[plain(title), `  ${plain(recorded.message)}`, ...lines, ...beside, ...rest, `${TOLD[outcome]}: ${plain(why)}`].join('\n')}\n`
}

function shown(answer: string | undefined): string {
  return answer === undefined || answer === '' ? '(no body)' : clip(plain(answer), MOST_ANSWER)
}
