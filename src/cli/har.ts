/** `doppel check DOCUMENT --har FILE`: judges what a browser or a proxy recorded. */
import { judgeHar, readHar } from '../judge/har.ts'
import { createTally } from '../judge/tally.ts'
import { conclude, type JudgedOptions, orUsage, prepare, readText } from './har-reports.ts'

/** The flags of `check --har`. */
export interface HarOptions extends JudgedOptions {
  readonly har: string
  /** The whole base of the API; it replaces the document's servers. */
  readonly url?: string
}

/** Judges a recording and sets the exit code. */
export async function checkHar(apis: URL, version: string, name: string, options: HarOptions): Promise<void> {
  const start = performance.now()
  const prepared = await prepare(apis, name, options)
  const { document, baseline } = prepared
  const failOn = options.failOn ?? 'error'
  const entries = orUsage(() => readHar(readText(options.har, 'recording'), options.har))
  const tally = createTally(document, {
    mode: 'har',
    version,
    name,
    target: options.url ?? options.har,
    failOn,
    baseline,
    coverage: prepared.reports.length > 0,
  })
  const { notes } = judgeHar(document, entries, tally, options.url === undefined ? {} : { base: options.url })
  process.exitCode = conclude(tally.events({ ms: performance.now() - start, notes }), prepared, options)
}
