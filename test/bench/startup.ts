/** From the start of the process to its first answer, and what it holds in memory then and after the same load. */
import type { Load, Loaded } from './load.ts'
import { begin, type Peer } from './peers.ts'
import { startWorker } from './process.ts'
import { atMost, median, medianRatio, ratio, table, thousands } from './report.ts'
import { CONNECTIONS, requestsOf } from './throughput.ts'

/** Starts every peer several times, turn by turn. */
export async function startup(peers: readonly Peer[], id: string, rounds: number): Promise<void> {
  const times = new Map<string, number[]>(peers.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) {
      const server = await begin(peer, id)
      times.get(peer.name)?.push(server.started)
      await server.end()
    }
  }
  const [doppel, bare] = [times.get('doppel'), times.get('node')]
  const rows = peers.map(({ name, label }) => {
    const own = times.get(name) ?? []
    return [label, thousands(median(own)), ratio(medianRatio(own, bare)), ratio(medianRatio(own, doppel))]
  })
  table(`start to first answer (medians of ${rounds} starts)`, ['', 'ms', 'times bare', 'times doppel'], rows)
  atMost('start to first answer, times bare node:http', 3, medianRatio(doppel, bare))
  atMost('start to first answer, of Prism', 0.33, medianRatio(doppel, times.get('prism')))
}

const MEGABYTE = 1024 * 1024

/** Gives every peer the same number of requests in a fresh process. */
export async function memory(peers: readonly Peer[], ids: readonly string[], answers: number): Promise<void> {
  const generator = startWorker<Load, Loaded>('load.ts')
  const rows: string[][] = []
  for (const peer of peers) {
    const server = await begin(peer, ids[0] ?? '')
    const idle = server.memory()
    for (const operation of ['get by id', 'create'] as const) {
      await generator.ask({ port: server.port, ...requestsOf(operation, peer, ids), connections: CONNECTIONS, until: { answers } })
    }
    rows.push([peer.label, thousands(idle / MEGABYTE), thousands(server.memory() / MEGABYTE)])
    await server.end()
  }
  await generator.end()
  table(
    `resident memory in MB (after the first answer, and after ${thousands(answers)} gets and as many creates)`,
    ['', 'started', 'after load'],
    rows,
  )
}
