/** Whom doppel is measured against: how each is started and where its users are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Server } from './process.ts'
import { startServer } from './process.ts'

/** What the three operations answer: doppel's own answers, given to all others. */
export interface Answers {
  readonly get: { readonly id: string }
  readonly create: object
  readonly list: { readonly results: readonly { readonly id: string }[] }
}

/** A server that is measured. */
export interface Peer {
  readonly name: string
  readonly label: string
  /** The path of the users. */
  readonly users: string
  /** What the first page of the list is asked for with. */
  readonly query: string
  /** The arguments of `node`. */
  command(port: number): string[]
}

/** The credentials that go with every request: known to doppel, looked for by Prism and Scalar. */
export const HEADERS = { accept: 'application/json', authorization: 'Bearer doppel-admin', 'user-agent': 'doppel-bench' }

/** A body to create a user with; the load generator makes each address another one. */
export const NEW_USER = { email: 'load-########@example.com', first_name: 'Load', last_name: 'Generator', role: 'editor' }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const BUILT = here('../../dist/cli/main.js')
const SOURCE = here('../../src/cli/main.ts')

/** doppel as it is served to users, by its command: validation of requests on, and a reply that breaks the contract a 500. */
export function doppelPeer(sources: boolean): Peer {
  const main = sources ? SOURCE : BUILT
  const command = (port: number) => [main, 'serve', 'secoda', '--port', String(port), '--strict', '--quiet']
  return { name: 'doppel', label: `doppel${sources ? ' (sources)' : ''}`, users: '/secoda/api/v1/user', query: '', command }
}

/** The others. `folder` is where {@link prepare} put their files. */
export function otherPeers(folder: string): Peer[] {
  const [document, answers] = [`${folder}/secoda.json`, `${folder}/answers.json`]
  const prism = here('node_modules/@stoplight/prism-cli/dist/index.js')
  return [
    { name: 'node', label: 'bare node:http', users: '/user', query: '', command: (port) => [here('peers/bare.ts'), String(port), answers] },
    {
      name: 'prism',
      label: 'Prism 5.16.0',
      users: '/user',
      query: '',
      command: (port) => [prism, 'mock', document, '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'silent'],
    },
    {
      name: 'scalar',
      label: 'Scalar 0.14.4',
      users: '/user',
      query: '',
      command: (port) => [here('peers/scalar.ts'), String(port), document],
    },
    {
      name: 'json-server',
      label: 'json-server 0.17.4',
      users: '/user',
      query: '?_page=1&_limit=50',
      command: (port) => [here('peers/json-server.ts'), String(port), answers],
    },
  ]
}

/**
 * Asks doppel for its answers and writes what the others start from: the answers, and doppel's document with the answers as its
 * examples, so that whoever answers with examples sends the same users in bodies of the same size.
 */
export async function prepare(doppel: Peer): Promise<{ folder: string; ids: string[]; remove(): void }> {
  const server = await begin(doppel, '')
  const base = `http://127.0.0.1:${server.port}${doppel.users}`
  const ask = async (path: string, init?: RequestInit) =>
    (await fetch(base + path, { headers: { ...HEADERS, 'content-type': 'application/json' }, ...init })).json()
  const list = (await ask('')) as Answers['list']
  const ids = list.results.map(({ id }) => id)
  const get = (await ask(`/${ids[0]}`)) as Answers['get']
  const create = (await ask('', { method: 'POST', body: JSON.stringify(NEW_USER).replace('########', '00000000') })) as object
  await server.end()

  const folder = mkdtempSync(`${tmpdir()}/doppel-bench-`)
  const answers: Answers = { get, create, list }
  writeFileSync(`${folder}/answers.json`, JSON.stringify(answers))
  const document = JSON.parse(readFileSync(here('../../specs/secoda.json'), 'utf8'))
  const examples: [path: string, method: string, status: string, example: object][] = [
    ['/user/{id}', 'get', '200', get],
    ['/user', 'post', '201', create],
    ['/user', 'get', '200', list],
  ]
  for (const [path, method, status, example] of examples) {
    document.paths[path][method].responses[status].content['application/json'].example = example
  }
  writeFileSync(`${folder}/secoda.json`, JSON.stringify(document))
  return { folder, ids, remove: () => rmSync(folder, { recursive: true }) }
}

/** Starts a peer; it has answered its first request when this returns. */
export function begin(peer: Peer, id: string): Promise<Server> {
  return startServer(peer.command, peer.users + (id && `/${id}`), HEADERS)
}
