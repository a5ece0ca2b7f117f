/** Makes the tables of README.md, results.json and the precision of each check from the runs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CHECKS, type Slug } from '../../../src/contract/catalogue.ts'
import type { Run } from './doppel.ts'
import { CONFORMING, HOLD_OUT_MUTANTS, MUTANTS, type Mutant, VARIANTS } from './operators/index.ts'
import { GROUPS } from './operators/operator.ts'
import type { PeerRun } from './peers/peer.ts'
import { PEER_SAMPLE } from './peers/sample.ts'
import { BUDGETS, HEADLINE, MUTANT_SEED } from './protocol.ts'
import { counts } from './score.ts'
import { type Speed, speedTable } from './speed.ts'
import { SURVIVORS } from './survivors.ts'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

type Runs = readonly Run[]
type Row = readonly (string | number)[]

/** All that was measured: doppel's runs, and the peers' by their names. */
export interface Measured {
  readonly doppel: Runs
  readonly peers: Readonly<Record<string, readonly PeerRun[]>>
  readonly speed: Speed | undefined
}

/** Writes everything that is derived from the runs. */
export function writeResults({ doppel, peers, speed }: Measured): void {
  const text = [
    '### Kills\n',
    kills(doppel),
    '\n### The hold-out\n',
    holdOut(doppel),
    '\n### False positives\n',
    wolves(doppel),
    '\n### Stability\n',
    stability(doppel),
    determinism(doppel),
    '\n### Beside others\n',
    beside(doppel, peers),
    ...(speed ? ['\n### Speed\n', speedTable(speed)] : []),
    '\n### Survivors\n',
    survivors(doppel),
  ].join('\n')
  const readme = file('README.md')
  const before = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    before.replace(/<!-- results -->[\s\S]*<!-- \/results -->/, () => `<!-- results -->\n${text}\n<!-- /results -->`),
  )
  writeFileSync(file('results.json'), `${JSON.stringify(summary(doppel, peers), undefined, 2)}\n`)
  writeFileSync(file('../../../src/report/precision.gen.ts'), precision(doppel))
}

const known = MUTANTS.filter(({ operator }) => operator.oracle === 'yes')
const at = (runs: Runs, { id }: Mutant, budget: number, seed: number = MUTANT_SEED) =>
  runs.find((run) => run.subject === id && run.budget === budget && run.seed === seed)

function kills(runs: Runs): string {
  const budgets = BUDGETS.filter((budget) => known.some((mutant) => at(runs, mutant, budget)))
  const row = (name: string, mutants: readonly Mutant[]): Row => {
    const done = mutants.map((mutant) => at(runs, mutant, HEADLINE)).filter((run) => run !== undefined)
    const killed = done.filter(({ kill }) => kill)
    return [
      name,
      mutants.length,
      ...budgets.map((budget) =>
        share(
          mutants.filter((mutant) => at(runs, mutant, budget)?.kill).length,
          mutants.filter((mutant) => at(runs, mutant, budget)).length,
        ),
      ),
      median(killed.map(({ kill }) => kill?.requests ?? 0)),
      (median(killed.map(({ kill }) => kill?.ms ?? 0)) / 1000).toFixed(1),
    ]
  }
  const header = ['group', 'mutants', ...budgets.map((budget) => `killed at ${budget}`), 'median requests', 'median seconds']
  const rows = [
    ...GROUPS.map((group) =>
      row(
        group,
        known.filter(({ operator }) => operator.group === group),
      ),
    ),
    row('**all**', known),
  ]
  const told = (oracle: 'info' | 'no') => {
    const mutants = MUTANTS.filter(({ operator }) => operator.oracle === oracle)
    return {
      all: mutants.length,
      seen: mutants.filter((mutant) => at(runs, mutant, HEADLINE)?.info || at(runs, mutant, HEADLINE)?.kill).length,
    }
  }
  const [info, no] = [told('info'), told('no')]
  return `${grid(header, rows)}\n\nApart from these: ${info.all} mutants whose finding is only an information by the catalogue (${info.seen} were seen), and ${no.all} that nobody can know (${no.seen} were seen).`
}

function holdOut(runs: Runs): string {
  const row = (name: string, mutants: readonly Mutant[]): Row => {
    const done = mutants.filter((mutant) => at(runs, mutant, HEADLINE))
    return [name, mutants.length, share(done.filter((mutant) => at(runs, mutant, HEADLINE)?.kill).length, done.length)]
  }
  const rows = GROUPS.map((group) =>
    row(
      group,
      HOLD_OUT_MUTANTS.filter(({ operator }) => operator.group === group),
    ),
  ).filter(([, count]) => count)
  return grid(['group', 'mutants', `killed at ${HEADLINE}`], [...rows, row('**all**', HOLD_OUT_MUTANTS)])
}

function wolves(runs: Runs): string {
  const row = (name: string, ids: ReadonlySet<string>): Row => {
    const mine = runs.filter(({ subject, budget }) => ids.has(subject) && budget === HEADLINE)
    const found = mine.flatMap(({ findings }) => findings.filter(counts))
    return [
      name,
      new Set(mine.map(({ subject }) => subject)).size,
      mine.length,
      mine.reduce((sum, { requests }) => sum + requests, 0),
      found.length,
      mine.length === 0 ? '' : median(mine.map(({ requests }) => requests)),
      mine.length === 0 ? '' : (median(mine.map(({ ms }) => ms)) / 1000).toFixed(1),
    ]
  }
  return grid(
    ['', 'servers', 'runs', 'requests', 'errors and warnings', 'median requests', 'median seconds'],
    [row('conforming', new Set(CONFORMING.map(({ id }) => id))), row('benign variants', new Set(VARIANTS.map(({ id }) => id)))],
  )
}

function stability(runs: Runs): string {
  const many = known
    .map((mutant) => runs.filter(({ subject, budget }) => subject === mutant.id && budget === HEADLINE))
    .filter((mine) => mine.length > 1)
  if (many.length === 0) return 'Not measured yet.'
  const shares = many.map((mine) => mine.filter(({ kill }) => kill).length / mine.length)
  const always = shares.filter((one) => one === 1).length
  const never = shares.filter((one) => one === 0).length
  return `${many.length} mutants with ${Math.max(...many.map((mine) => mine.length))} seeds each: ${always} are killed with every seed, ${never} with none, ${many.length - always - never} with some.`
}

function determinism(runs: Runs): string {
  const same = (one: Run | undefined, other: Run | undefined) =>
    one && other && one.digest.requests === other.digest.requests && one.digest.outcome === other.digest.outcome
  const pairs = CONFORMING.map(({ id }) => {
    const mine = runs.filter(({ subject, budget, seed }) => subject === id && budget === HEADLINE && seed === MUTANT_SEED)
    return mine.length < 2 ? undefined : same(mine[0], mine[1])
  })
  if (pairs.includes(undefined)) return ''
  return pairs.every(Boolean)
    ? '\nTwo runs with one seed against a fresh server send the same requests and report the same findings and verdicts, on both.'
    : '\nTwo runs with one seed DIFFER.'
}

function beside(runs: Runs, peers: Measured['peers']): string {
  const names = Object.keys(peers).filter((name) => (peers[name] ?? []).length > 0)
  const rows: Row[] = []
  const passive = names.filter((name) => name !== 'Schemathesis')
  const wire = known.filter(({ operator }) => ['status', 'headers', 'body shape', 'drift'].includes(operator.group))
  const score = (name: string, mutants: readonly Mutant[]) => {
    const mine = new Map((peers[name] ?? []).map((run) => [run.subject, run]))
    const done = mutants.filter(({ id }) => mine.has(id))
    return share(done.filter(({ id }) => mine.get(id)?.kill).length, done.length)
  }
  const plain = (name: string) =>
    CONFORMING.map(
      ({ id }) => new Set(peers[name]?.find(({ subject }) => subject === id)?.findings.map(({ fingerprint }) => fingerprint)).size,
    ).reduce((sum, one) => sum + one, 0)
  for (const name of passive) rows.push([name, `the fixed traffic, ${wire.length} mutants of answers`, score(name, wire), plain(name)])
  const sampled = PEER_SAMPLE.filter(({ id }) => peers.Schemathesis?.some(({ subject }) => subject === id))
  if (sampled.length > 0) {
    const budget = peers.Schemathesis?.[0]?.budget ?? HEADLINE
    const ours = sampled.filter((mutant) => at(runs, mutant, budget)?.kill).length
    rows.push([
      'Schemathesis 4.32.5',
      `${budget} requests an operation, mutants of ${sampled.length} operators`,
      score('Schemathesis', sampled),
      plain('Schemathesis'),
    ])
    rows.push(['doppel check', 'the same', share(ours, sampled.length), 0])
  }
  rows.push(['always passes', `${HEADLINE} requests an operation, all mutants`, share(0, known.length), 0])
  rows.push(['always fails', 'the same; what it says, it says of the unmutated server too', share(0, known.length), 'everything'])
  return grid(['tester', 'on', 'killed', 'findings on the conforming servers'], rows)
}

function survivors(runs: Runs): string {
  const alive = [...known, ...HOLD_OUT_MUTANTS].filter((mutant) => at(runs, mutant, HEADLINE) && !at(runs, mutant, HEADLINE)?.kill)
  if (alive.length === 0) return 'None.'
  return grid(
    ['mutant', 'what is broken', 'class', 'why'],
    alive.map(({ id, operator }) => [`\`${id}\``, operator.what, ...(SURVIVORS[id] ?? ['too lax', ''])]),
  )
}

/** How often a check was right: it is right on a mutant where it is expected, and wrong on a server that keeps its document. */
function precision(runs: Runs): string {
  const slugs = Object.keys(CHECKS) as Slug[]
  const green = runs.filter(({ subject }) => /^(?:unmutated|benign)\//.test(subject))
  const rows = slugs.flatMap((slug) => {
    const { id } = CHECKS[slug]
    const expected = MUTANTS.filter(({ expect }) => expect.includes(id))
    const kills = expected.filter((mutant) =>
      [at(runs, mutant, HEADLINE)?.kill?.id, at(runs, mutant, HEADLINE)?.info?.id].includes(id),
    ).length
    const main = expected.filter(({ expect }) => expect[0] === id).length
    const wrong = green.filter(({ findings }) => findings.some((finding) => finding.id === id)).length
    return kills + wrong === 0 || expected.length === 0
      ? []
      : [`  '${slug}': { precision: ${Number((kills / (kills + wrong)).toFixed(3))}, kills: ${kills}, of: ${Math.max(main, kills)} },`]
  })
  return `/** How precise each check is, and how many planted faults it finds. Made by \`npm run bench:contract -- --write\`; do not edit. */
import type { Slug } from '../contract/catalogue.ts'

/** \`precision\`: of its findings, the share that was right. \`kills\` of \`of\`: the planted faults that it found first. */
export const PRECISION: Readonly<Partial<Record<Slug, { readonly precision: number; readonly kills: number; readonly of: number }>>> = {
${rows.join('\n')}
}
`
}

function summary(runs: Runs, peers: Measured['peers']): unknown {
  const brief = (
    run: { readonly kill?: { readonly id: string; readonly requests: number; readonly ms: number }; readonly requests: number } | undefined,
  ) => run && (run.kill ? { killed: run.kill.id, requests: run.kill.requests } : { requests: run.requests })
  return {
    operators: new Set(MUTANTS.map(({ operator }) => operator.id)).size,
    mutants: Object.fromEntries(
      [...MUTANTS, ...HOLD_OUT_MUTANTS].map((mutant) => [
        mutant.id,
        {
          oracle: mutant.operator.oracle,
          ...Object.fromEntries(BUDGETS.flatMap((budget) => (at(runs, mutant, budget) ? [[budget, brief(at(runs, mutant, budget))]] : []))),
          ...Object.fromEntries(
            Object.entries(peers).flatMap(([name, all]) =>
              all.filter(({ subject }) => subject === mutant.id).map((run) => [name, brief(run)]),
            ),
          ),
        },
      ]),
    ),
    green: Object.fromEntries(
      [...CONFORMING, ...VARIANTS].map(({ id }) => {
        const mine = runs.filter(({ subject }) => subject === id)
        return [
          id,
          {
            runs: mine.length,
            found: [
              ...new Set(mine.flatMap(({ findings }) => findings.filter(counts).map((one) => `${one.id} ${one.method} ${one.path}`))),
            ],
          },
        ]
      }),
    ),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`)

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function grid(header: readonly string[], rows: readonly Row[]): string {
  return [header, header.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
