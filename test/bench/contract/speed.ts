/** How fast doppel checks: cases a second against its own doubles, the first finding, and GitHub's document. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runDoppel } from './doppel.ts'
import { MUTANTS } from './operators/index.ts'
import { HEADLINE, MUTANT_SEED } from './protocol.ts'

/** What `speed-worker.ts double` tells. */
interface Doubled {
  readonly requests: number
  readonly seconds: number
  readonly perSecond: number
  readonly perProcessorSecond: number
  readonly found: readonly { readonly id: string; readonly severity: string; readonly method: string; readonly path: string }[]
}

/** What `speed-worker.ts github` tells. */
interface Large {
  readonly seconds: number
  readonly processorSeconds: number
  readonly megabytes: number
  readonly violations: readonly string[]
}

export interface Speed {
  readonly doubles: Readonly<Record<string, Readonly<Record<'fetch' | 'port', Doubled>>>>
  readonly github: Large
  /** Milliseconds from the start of the run. */
  readonly firstFinding: number
}

const DOUBLES = ['collate', 'credible', 'elastic-cloud', 'secoda']

/** Measures it all; a minute or two. */
export async function measureSpeed(): Promise<Speed> {
  const doubles = Object.fromEntries(
    DOUBLES.map((name) => [name, { fetch: work<Doubled>('double', name, 'fetch'), port: work<Doubled>('double', name, 'port') }]),
  )
  const quick = MUTANTS.filter(({ id }) => id.startsWith('drop-required/'))
  const firsts: number[] = []
  for (const mutant of quick) firsts.push((await runDoppel(mutant, { seed: MUTANT_SEED, budget: HEADLINE, mutant })).kill?.ms ?? Number.NaN)
  return { doubles, github: work<Large>('github'), firstFinding: Math.max(...firsts) }
}

/** A measurement in a process of its own. */
function work<Told>(...words: string[]): Told {
  const worker = fileURLToPath(new URL('speed-worker.ts', import.meta.url))
  const said = execFileSync(process.execPath, [worker, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Told
}

/** The rows of README.md. */
export function speedTable({ doubles, github, firstFinding }: Speed): string {
  const rows = [
    [
      '',
      'requests',
      'a second, through `mock.fetch`',
      'a second, through a port',
      'of processor time, `mock.fetch`',
      'errors and warnings',
    ],
    ['---', '---:', '---:', '---:', '---:', '---:'],
    ...Object.entries(doubles).map(([name, { fetch, port }]) => [
      `\`doppel check ${name}\``,
      String(fetch.requests),
      fetch.perSecond.toFixed(0),
      port.perSecond.toFixed(0),
      fetch.perProcessorSecond.toFixed(0),
      String(fetch.found.length),
    ]),
  ]
  return `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

Tester and double share one process and so one core. The first finding on a server that leaves out a required property comes after ${(firstFinding / 1000).toFixed(2)} s
at most. GitHub's document (13 MB, \`@octokit/openapi\`) is read, held against itself and used to judge one exchange in ${github.seconds.toFixed(1)} s from the start of
the process (${github.processorSeconds.toFixed(1)} s of processor time) with ${github.megabytes.toFixed(0)} MB at most.`
}
