/** Runs the peers on the same mutants as doppel. */
import { existsSync } from 'node:fs'
import { CONFORMING, MUTANTS, type Mutant, type Subject } from '../operators/index.ts'
import type { Server } from '../operators/operator.ts'
import { MUTANT_SEED } from '../protocol.ts'
import { openBook } from '../results.ts'
import { openJudges, recordTraffic, runPassive } from './passive.ts'
import type { PeerRun } from './peer.ts'
import { PEER_SAMPLE } from './sample.ts'
import { runSchemathesis, SCHEMATHESIS } from './schemathesis.ts'

const OPERATIONS: Readonly<Record<Server, number>> = { library: 13, clinic: 11 }

/** The passive ones on all mutants, each under its name. */
export async function runPassivePeers(names: readonly string[], resume: boolean, wanted: (subject: Subject) => boolean): Promise<void> {
  const judges = await openJudges(names)
  const books = new Map(judges.map((judge) => [judge, openBook<PeerRun>(judge.name.replaceAll(/\W+/g, '-'), resume)]))
  const plain = new Map<string, ReadonlySet<string>>()
  for (const subject of CONFORMING) {
    const exchanges = await recordTraffic(subject)
    for (const [judge, book] of books) {
      const run = await book.once(subject.id, () => runPassive(judge, subject, exchanges))
      plain.set(`${judge.name} ${subject.server}`, new Set(run.findings.map(({ fingerprint }) => fingerprint)))
      console.log(`${judge.name} on ${subject.id}: ${plain.get(`${judge.name} ${subject.server}`)?.size} findings`)
      for (const fingerprint of plain.get(`${judge.name} ${subject.server}`) ?? []) console.log(`         ${fingerprint}`)
    }
  }
  for (const mutant of MUTANTS.filter(wanted)) {
    let recorded: ReturnType<typeof recordTraffic> | undefined
    for (const [judge, book] of books) {
      const known = plain.get(`${judge.name} ${mutant.server}`) ?? new Set<string>()
      const run = await book.once(mutant.id, async () => {
        recorded ??= recordTraffic(mutant)
        return runPassive(judge, mutant, await recorded, { known, mutant })
      })
      if (run.kill) console.log(`killed ${mutant.id} by ${judge.name}`)
    }
  }
  for (const judge of judges) await judge.end()
}

/** Schemathesis on its sample, or on every so many of it. */
export async function runActivePeer(budget: number, resume: boolean, wanted: (subject: Subject) => boolean, every = 1): Promise<void> {
  if (!existsSync(SCHEMATHESIS)) {
    console.log('Schemathesis is not installed: see README.md')
    return
  }
  const book = openBook<PeerRun>('schemathesis', resume)
  const once = (subject: Subject, known: ReadonlySet<string>, mutant?: Mutant) =>
    book.once(`${subject.id} ${budget}`, () =>
      runSchemathesis(subject, { seed: MUTANT_SEED, budget, operations: OPERATIONS[subject.server], known, ...(mutant && { mutant }) }),
    )
  const known = new Map<Server, ReadonlySet<string>>()
  for (const subject of CONFORMING) {
    const run = await once(subject, new Set())
    known.set(subject.server, new Set(run.findings.map(({ fingerprint }) => fingerprint)))
    console.log(
      `Schemathesis on ${subject.id}: ${known.get(subject.server)?.size} findings, ${run.requests} requests, ${(run.ms / 1000).toFixed(0)} s`,
    )
  }
  for (const mutant of PEER_SAMPLE.filter((subject, index) => index % every === 0 && wanted(subject))) {
    const run = await once(mutant, known.get(mutant.server) ?? new Set(), mutant)
    const how = run.kill ? `killed ${mutant.id} by ${run.kill.id}` : `ALIVE  ${mutant.id}`
    console.log(`${how}, ${run.requests} requests, ${(run.ms / 1000).toFixed(0)} s`)
  }
}

/** What the books hold of the peers, by their names. */
export function peerRuns(): Record<string, readonly PeerRun[]> {
  const named = (name: string, file: string): [string, readonly PeerRun[]] => [name, openBook<PeerRun>(file, true).runs]
  return Object.fromEntries([
    named('doppel, passive', 'doppel-passive'),
    named('Prism proxy', 'Prism-proxy'),
    named('jest-openapi', 'jest-openapi'),
    named('Schemathesis', 'schemathesis'),
  ])
}
