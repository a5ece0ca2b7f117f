/** `doppel proxy`: forwards to a server, judges what passes, and reports when a signal ends it. */
import { type ProxyOptions, type RunningProxy, startProxy } from '../judge/proxy.ts'
import { createTally, type Tally } from '../judge/tally.ts'
import { isFailing } from '../report/collect.ts'
import type { FindingEvent } from '../report/event.ts'
import { placeOf } from '../report/run.ts'
import { Failure } from './failure.ts'
import { conclude, type JudgedOptions, type Prepared, prepare } from './har-reports.ts'
import { createLines, type Lines } from './lines.ts'
import { clip, type Paint, paintFor, plain } from './terminal.ts'

/** The flags of `proxy`. */
export interface ProxyFlags extends JudgedOptions {
  readonly to: string
  readonly port?: number
  readonly host?: string
  readonly block?: boolean
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
const PATIENCE_MS = 200
const LONGEST_LINE = 400

/** Proxies until SIGTERM or SIGINT, and sets the exit code. */
export async function proxy(apis: URL, version: string, name: string, options: ProxyFlags): Promise<void> {
  const { to, json = false, quiet = false, block = false, failOn = 'error' } = options
  const prepared = await prepare(apis, name, options)
  const [out, err] = [createLines(process.stdout), createLines(process.stderr)]
  const lines = json ? err : out
  const paint = paintFor(json ? process.stderr : process.stdout)
  const start = performance.now()
  let faults = 0
  const tally = createTally(prepared.document, {
    mode: 'proxy',
    version,
    name,
    target: to,
    failOn,
    baseline: prepared.baseline,
    coverage: prepared.reports.length > 0,
    onFinding: (finding) => {
      if (!quiet) lines.add(asLine(finding, paint))
    },
  })
  const running = await started(prepared, {
    to,
    block,
    failOn,
    port: options.port ?? 0,
    ...(options.host !== undefined && { host: options.host }),
    known: prepared.baseline?.findings.map(({ fingerprint }) => fingerprint) ?? [],
    onJudged: tally.add,
    onFault: (sentence) => {
      faults++
      err.add(`${paintFor(process.stderr)('red', 'no answer')}  ${clip(plain(sentence), LONGEST_LINE)}`)
    },
  })
  if (json) out.add(JSON.stringify({ url: running.url, target: to }))
  else out.add(`doppel proxy  ${running.url} -> ${to}, judged by ${name}${block ? '; what fails is blocked' : ''}. Ctrl-C ends it.`)
  await ended(running, lines)
  await Promise.all([out.flushed(PATIENCE_MS), err.flushed(PATIENCE_MS)])
  process.exit(told(tally, { ms: performance.now() - start, faults }, prepared, options))
}

async function started({ document }: Prepared, options: ProxyOptions): Promise<RunningProxy> {
  try {
    return await startProxy(document, options)
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    throw new Failure(code === undefined ? Failure.USAGE : Failure.FAILED, (error as Error).message)
  }
}

/** Resolves when a signal came and the port is free again. */
function ended(running: RunningProxy, lines: Lines): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      // A second signal has its usual effect at once.
      for (const signal of SIGNALS) process.removeListener(signal, end)
      running
        .close()
        .then(() => lines.flushed(PATIENCE_MS))
        .then(resolve)
    }
    for (const signal of SIGNALS) process.once(signal, end)
  })
}

function told(tally: Tally, { ms, faults }: { ms: number; faults: number }, prepared: Prepared, options: ProxyFlags): number {
  const unreachable = faults > 0 && tally.exchanges === 0
  const notes = faults > 0 ? [`${faults} ${faults === 1 ? 'request' : 'requests'} got no answer from ${options.to}`] : []
  try {
    return conclude(tally.events({ ms, notes, ...(unreachable && { unreachable }) }), prepared, options)
  } catch (error) {
    process.stderr.write(`doppel: ${plain((error as Error).message)}\n`)
    return error instanceof Failure ? error.exitCode : Failure.FAILED
  }
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'dim' } as const

function asLine(finding: FindingEvent, paint: Paint): string {
  const { severity, id, slug, method, path, message, fingerprint } = finding
  const place = placeOf(finding, process.cwd())
  const fails = isFailing(finding, 'error') ? '' : finding.baseline === 'known' ? ' (accepted)' : ''
  const said = clip(plain(`${method} ${path}: ${message}`), LONGEST_LINE)
  return [paint(COLOURS[severity], `${severity}${fails}`), `${id} ${slug}`, said, place, paint('dim', fingerprint)]
    .filter(Boolean)
    .join('  ')
}
