/** Requests per second of each server: get by id, first page of the list, create. */

import type { Load, Loaded } from './load.ts'
import { begin, HEADERS, NEW_USER, type Peer } from './peers.ts'
import { type Server, startWorker } from './process.ts'
import { atLeast, median, medianRatio, ratio, table, thousands } from './report.ts'

/** How long and how often. */
export interface Effort {
  readonly rounds: number
  readonly ms: number
  readonly warmUp: number
}

/** Requests under way at once. */
export const CONNECTIONS = 10

/** `spent`: microseconds of the server's processor time for each answer. */
type Measured = Loaded & { readonly spent: number }

type Requests = Pick<Load, 'requests' | 'status'>

// The lists are read before anything is created, so that every server lists the same users.
const OPERATIONS = ['get by id', 'first list page', 'create'] as const

/** How much of the warm-up an operation needs: what writes runs through more code, which is compiled late. */
const WARM_UP_SHARE = { 'get by id': 1, 'first list page': 0.5, create: 2 } as const

/** The requests of an operation as they go over the wire. */
export function requestsOf(operation: (typeof OPERATIONS)[number], { users, query }: Peer, ids: readonly string[]): Requests {
  if (operation === 'create') {
    const body = JSON.stringify(NEW_USER)
    return { status: 201, requests: [message('POST', users, body)] }
  }
  const paths = operation === 'get by id' ? ids.map((id) => `${users}/${id}`) : [users + query]
  return { status: 200, requests: paths.map((path) => message('GET', path)) }
}

function message(method: string, path: string, body?: string): string {
  const headers = { host: '127.0.0.1', connection: 'keep-alive', ...HEADERS }
  const sent = body === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': body.length }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body ?? ''].join('\r\n')
}

/** Measures all peers side by side, round by round. */
export async function throughput(peers: readonly Peer[], ids: readonly string[], { rounds, ms, warmUp }: Effort): Promise<void> {
  const generator = startWorker<Load, Loaded>('load.ts')
  const servers = new Map<Peer, Server>()
  for (const peer of peers) servers.set(peer, await begin(peer, ids[0] ?? ''))
  const load = async (peer: Peer, requests: Requests, duration: number): Promise<Measured> => {
    const server = servers.get(peer) as Server
    const before = server.processorTime()
    const loaded = await generator.ask({ port: server.port, ...requests, connections: CONNECTIONS, until: { ms: duration } })
    const spent = (server.processorTime() ?? Number.NaN) - (before ?? Number.NaN)
    return { ...loaded, spent: spent / loaded.answers }
  }

  for (const operation of OPERATIONS) {
    const found = new Map<Peer, Measured[]>(peers.map((peer) => [peer, []]))
    for (const peer of peers) await load(peer, requestsOf(operation, peer, ids), warmUp * WARM_UP_SHARE[operation])
    for (let round = 0; round < rounds; round++) {
      for (const peer of peers) found.get(peer)?.push(await load(peer, requestsOf(operation, peer, ids), ms))
    }
    report(operation, peers, found, { rounds, ms, warmUp })
  }
  for (const server of servers.values()) await server.end()
  await generator.end()
}

function report(operation: string, peers: readonly Peer[], found: ReadonlyMap<Peer, Measured[]>, { rounds, ms }: Effort): void {
  const speeds = new Map([...found].map(([peer, all]) => [peer.name, all.map(({ perSecond }) => perSecond)]))
  const [doppel, bare] = [speeds.get('doppel'), speeds.get('node')]
  const rows = peers.map((peer) => {
    const own = speeds.get(peer.name) ?? []
    const p99 = median(found.get(peer)?.map((one) => one.p99) ?? [])
    const spent = median(found.get(peer)?.map((one) => one.spent) ?? [])
    return [
      peer.label,
      thousands(median(own)),
      p99.toFixed(2),
      Number.isNaN(spent) ? '-' : spent.toFixed(0),
      ratio(medianRatio(own, bare)),
      ratio(medianRatio(doppel, own)),
    ]
  })
  const how = `${CONNECTIONS} connections, medians of ${rounds} rounds of ${ms / 1000} s`
  table(`${operation}: answers per second (${how})`, ['', 'answers/s', 'p99 ms', 'CPU µs', 'of bare', 'doppel is'], rows)
  if (operation === 'first list page') return
  atLeast(`${operation}, of bare node:http`, 0.5, medianRatio(doppel, bare))
  atLeast(`${operation}, times Prism`, 5, medianRatio(doppel, speeds.get('prism')))
  atLeast(`${operation}, times Scalar`, 5, medianRatio(doppel, speeds.get('scalar')))
}
