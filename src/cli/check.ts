/** `doppel check`: tests a server by its document, reports what was found, and ends with a code for scripts. */
import type { Phase } from '../check/case.ts'
import type { CheckOptions } from '../check/options.ts'
import { ABSENT } from '../check/pace.ts'
import { PRESETS, type PresetName } from '../check/presets.ts'
import { runCheck } from '../check/run.ts'
import { selectOperations } from '../check/select.ts'
import type { Document } from '../openapi/document.ts'
import type { Event } from '../report/event.ts'
import { nearestOf } from '../report/nearest.ts'
import { type CredentialFlags, readCredentials } from './check-credentials.ts'
import { showProgress } from './check-progress.ts'
import { Failure } from './failure.ts'
import { conclude, type JudgedOptions, type Prepared, prepare } from './har-reports.ts'
import { plain } from './terminal.ts'

/** The flags of `check`. */
export interface CheckFlags extends JudgedOptions, CredentialFlags {
  readonly url?: string
  readonly har?: string
  readonly seed?: number
  readonly preset: PresetName
  readonly phase?: readonly Phase[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly maxRequests?: number
  readonly maxTime?: number
  readonly rate?: number
  readonly timeout: number
  readonly plan?: boolean
  readonly clean?: boolean
}

/** Where the ledger and the replays are kept. */
export const FOLDER = '.doppel'

/** Leaves out a method as a whole. */
const OF_METHOD = /^\s*(?:GET|HEAD|OPTIONS|TRACE|QUERY|POST|PUT|PATCH|DELETE)(?:\s+\/?\*+)?\s*$/i

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Tests and sets the exit code. */
export async function check(apis: URL, version: string, name: string, flags: CheckFlags): Promise<void> {
  if (flags.har !== undefined) {
    const { checkHar } = await import('./har.ts')
    return checkHar(apis, version, name, { ...flags, har: flags.har })
  }
  const { headers, credentials } = readCredentials(flags)
  const prepared = await prepare(apis, name, flags)
  assertMeant(prepared.document, '--only', flags.only)
  // "DELETE *" is meant of whatever document there is.
  const skipped = flags.skip?.filter((one) => !OF_METHOD.test(one))
  assertMeant(prepared.document, '--skip', skipped)
  // The document alone is checked without a server: nothing is sent, and nothing is kept of it.
  const alone = flags.url === undefined && !flags.plan && !flags.clean && flags.phase?.every((one) => one === 'spec') === true
  if (flags.url === undefined && !alone)
    throw new Failure(Failure.USAGE, 'name the server with --url, or a recording with --har; see doppel check --help')
  const options: CheckOptions = {
    target: flags.url === undefined ? { fetch: sendNothing } : { url: flags.url },
    name,
    location: name,
    headers,
    credentials,
    preset: flags.preset,
    ...(!alone && { folder: FOLDER }),
    version,
    ...chosen(flags, prepared),
  }
  if (flags.plan) return void process.stdout.write(await (await import('./check-plan.ts')).planText(prepared.document, options, flags.json))
  if (flags.clean) return clean(prepared, options)
  const stop = new AbortController()
  const end = () => {
    // A second signal has its usual effect at once.
    for (const signal of SIGNALS) process.removeListener(signal, end)
    process.stderr.write('doppel: stopping; what was made is removed first\n')
    stop.abort()
  }
  for (const signal of SIGNALS) process.once(signal, end)
  const progress = showProgress(process.stderr, flags.quiet === true)
  try {
    const { events } = await runCheck(prepared.document, { ...options, signal: stop.signal, onProgress: progress.tell })
    progress.end()
    process.exitCode = conclude(events, prepared, flags)
    if (process.exitCode === Failure.UNREACHABLE) throw new Failure(Failure.UNREACHABLE, unreachable(flags.url ?? name, events.at(-1)))
  } finally {
    progress.end()
    for (const signal of SIGNALS) process.removeListener(signal, end)
  }
}

function sendNothing(): Promise<Response> {
  return Promise.reject(new Error('there is no server'))
}

/** What was mistyped would otherwise test less than was meant, or send what was not to be sent. */
function assertMeant({ operations }: Document, flag: string, given: readonly string[] = []): void {
  const lost = given.find((one) => selectOperations(operations, PRESETS.recommended, [one]).operations.length === 0)
  if (lost === undefined || operations.length === 0) return
  const names = operations.map(({ method, path }) => `${method} ${path}`)
  const near = nearestOf(lost, [...names, ...operations.flatMap(({ path, key }) => [path, key])])
  const hint =
    near === undefined ? `the document has operations such as ${JSON.stringify(names[0])}` : `did you mean ${JSON.stringify(near)}?`
  throw new Failure(Failure.USAGE, `${flag} ${JSON.stringify(lost)} matches no operation: ${hint}`)
}

function unreachable(url: string, last: Event | undefined): string {
  const { stopped: why, requests = 0 } = last?.type === 'end' ? last : {}
  // A limit that was met tells nothing of the target.
  const reason = why?.startsWith('the target ') ? why.replace(`${ABSENT}: `, '') : `none of ${requests} requests got a whole answer`
  return `${url} cannot be reached: ${reason}`
}

/** Only removes what earlier runs left. */
async function clean({ document }: Prepared, options: CheckOptions): Promise<void> {
  const { events } = await runCheck(document, { ...options, phases: [] })
  const left = events.filter((event) => event.type === 'leftover')
  const notes = events.flatMap((event) => (event.type === 'note' ? [event.message] : []))
  const lines = [...notes, ...left.map(({ path, reason }) => `${path} is left: ${reason}`)]
  process.stdout.write(`${(lines.length > 0 ? lines : ['nothing was left behind']).map(plain).join('\n')}\n`)
  process.exitCode = left.length > 0 ? Failure.FAILED : 0
}

function chosen(flags: CheckFlags, { baseline }: Prepared): Partial<CheckOptions> {
  const { seed, phase, only, skip, maxRequests, maxTime, rate, timeout, failOn } = flags
  return {
    ...(seed !== undefined && { seed }),
    ...(phase && { phases: phase }),
    ...(only && { only }),
    ...(skip && { skip }),
    ...(failOn && { failOn }),
    ...(baseline && { baseline }),
    limits: {
      timeout,
      ...(maxRequests !== undefined && { requests: maxRequests }),
      ...(maxTime !== undefined && { seconds: maxTime }),
      ...(rate !== undefined && { rate }),
    },
  }
}
