/** `npm run bench:contract`: how many broken servers doppel finds, and how often it cries wolf. */
import { parseArgs } from 'node:util'
import { type Run, runDoppel } from './doppel.ts'
import { CONFORMING, HOLD_OUT_MUTANTS, MUTANTS, type Mutant, type Subject, VARIANTS } from './operators/index.ts'
import { peerRuns, runActivePeer, runPassivePeers } from './peers/run.ts'
import { BUDGETS, HEADLINE, MUTANT_SEED, SEEDS } from './protocol.ts'
import { openBook } from './results.ts'
import { counts } from './score.ts'
import { measureSpeed, type Speed, speedTable } from './speed.ts'
import { writeResults } from './table.ts'

const HELP = `npm run bench:contract -- [--only WORD]... [--budget N]... [--seeds N] [--part NAME]... [--resume]

  --only WORD    mutants and variants whose id, group or expected checks hold the word; may be repeated
  --budget N     requests per operation (${BUDGETS.join(', ')}); may be repeated. Unless told otherwise: ${HEADLINE}
  --seeds N      how many seeds on unmutated servers and benign variants; 10 unless told otherwise
  --part NAME    conforming, benign, mutants, hold-out, stability, determinism, speed; all unless told otherwise; may be repeated
  --resume       goes on where the last run was stopped
  --write        writes results.json, README.md and src/report/precision.gen.ts
  --peers        the peers instead of doppel: Schemathesis, Prism's proxy, jest-openapi, and doppel's own passive judge
  --peer NAME    one of them: schemathesis, prism, jest-openapi, judge; may be repeated
  --every N      Schemathesis on every N-th mutant of its sample only`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    budget: { type: 'string', multiple: true, default: [] },
    seeds: { type: 'string', default: String(SEEDS.length) },
    part: { type: 'string', multiple: true, default: [] },
    resume: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
    peers: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}
const wanted = ({ id }: Subject, more: readonly string[] = []) =>
  values.only.length === 0 || values.only.some((word) => id.includes(word) || more.includes(word))
const budgets = values.budget.length === 0 ? [HEADLINE] : values.budget.map(Number)
const part = (name: string) => values.part.length === 0 || values.part.includes(name)

if (values.peers || values.peer.length > 0) {
  const names = values.peers ? ['judge', 'jest-openapi', 'prism', 'schemathesis'] : values.peer
  const passive = names.filter((name) => name !== 'schemathesis')
  if (passive.length > 0) await runPassivePeers(passive, values.resume, (subject) => wanted(subject))
  if (names.includes('schemathesis'))
    await runActivePeer(budgets[0] ?? HEADLINE, values.resume, (subject) => wanted(subject), Number(values.every))
  process.exit(0)
}

const writing = values.write && values.only.length === 0
const book = openBook<Run>('doppel', values.resume)

const seeds = SEEDS.slice(0, Number(values.seeds))

for (const budget of budgets) {
  if (part('conforming')) for (const subject of CONFORMING) for (const seed of seeds) tell(await green(subject, budget, seed))
  if (part('mutants'))
    for (const mutant of MUTANTS)
      if (wanted(mutant, [mutant.operator.group, ...mutant.expect])) tellMutant(mutant, await hunt(mutant, budget, MUTANT_SEED))
}
if (part('hold-out'))
  for (const mutant of HOLD_OUT_MUTANTS) if (wanted(mutant, mutant.expect)) tellMutant(mutant, await hunt(mutant, HEADLINE, MUTANT_SEED))
if (part('benign'))
  for (const subject of VARIANTS) if (wanted(subject, ['benign'])) for (const seed of seeds) tell(await green(subject, HEADLINE, seed))
if (part('determinism')) for (const subject of CONFORMING) await twice(subject)
if (part('stability')) for (const mutant of sample()) for (const seed of seeds) await hunt(mutant, HEADLINE, seed)
const speeds = openBook<Speed>('speed', values.resume)
if (part('speed')) console.log(speedTable(await speeds.once('speed', measureSpeed)))
if (writing) writeResults({ doppel: book.runs, peers: peerRuns(), speed: speeds.runs[0] })
process.exit(0)

/** A run in which nothing may be found. */
function green(subject: Subject, budget: number, seed: number): Promise<Run> {
  return book.once(`${subject.id} ${budget} ${seed}`, () => runDoppel(subject, { seed, budget }))
}

/** A run in which something must be found. */
async function hunt(mutant: Mutant, budget: number, seed: number): Promise<Run> {
  const plain = CONFORMING.find(({ server }) => server === mutant.server) as Subject
  const known = new Set((await green(plain, budget, seed)).findings.map(({ fingerprint }) => fingerprint))
  return book.once(`${mutant.id} ${budget} ${seed}`, () => runDoppel(mutant, { seed, budget, known, mutant }))
}

/** The same seed against a fresh server again. */
async function twice(subject: Subject): Promise<void> {
  const first = await green(subject, HEADLINE, MUTANT_SEED)
  const again = await book.once(`${subject.id} again`, () => runDoppel(subject, { seed: MUTANT_SEED, budget: HEADLINE }))
  const same = first.digest.requests === again.digest.requests && first.digest.outcome === again.digest.outcome
  console.log(`${same ? 'same' : 'DIFFERS'}  ${subject.id} twice with one seed: ${JSON.stringify([first.digest, again.digest])}`)
}

/** Every eighth mutant that has an oracle. */
function sample(): readonly Mutant[] {
  return MUTANTS.filter(({ operator }) => operator.oracle === 'yes').filter((_, index) => index % 8 === 0)
}

function tell({ subject, budget, seed, requests, ms, findings, notes, stopped }: Run): void {
  const wolf = findings.filter(counts)
  console.log(
    `${wolf.length === 0 ? 'green' : 'WOLF '}  ${subject} seed ${seed} at ${budget}: ${requests} requests, ${(ms / 1000).toFixed(1)} s${stopped ? `, stopped: ${stopped}` : ''}`,
  )
  for (const { id, severity, method, path, message } of wolf) console.log(`         ${id} ${severity} ${method} ${path}: ${message}`)
  for (const note of notes ?? []) console.log(`         note: ${note}`)
}

function tellMutant({ id, operator, expect, at }: Mutant, { kill, info, requests, ms, verdicts, findings, notes, stopped }: Run): void {
  if (kill)
    console.log(`killed ${id} by ${kill.id} at ${kill.method} ${kill.path}, ${kill.requests} requests, ${(kill.ms / 1000).toFixed(1)} s`)
  else {
    console.log(
      `${info ? 'info  ' : operator.oracle === 'yes' ? 'ALIVE ' : 'alive '} ${id} (${operator.oracle}): wanted ${expect.join('|')} at ${at.join(', ')}; ${requests} requests, ${(ms / 1000).toFixed(1)} s${stopped ? `, stopped: ${stopped}` : ''}`,
    )
    for (const verdict of verdicts ?? []) console.log(`         ${verdict}`)
    for (const one of findings.filter(counts).slice(0, 4)) console.log(`         found ${one.id} ${one.method} ${one.path}: ${one.message}`)
    for (const note of notes ?? []) console.log(`         note: ${note}`)
  }
}
