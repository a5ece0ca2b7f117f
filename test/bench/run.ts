/** `npm run bench`: doppel beside its peers, and beside its own targets. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.ts'
import { floor } from './floor.ts'
import { doppelPeer, otherPeers, prepare } from './peers.ts'
import { printTargets } from './report.ts'
import { scaling } from './scaling.ts'
import { memory, startup } from './startup.ts'
import { throughput } from './throughput.ts'

const PARTS = ['throughput', 'startup', 'memory', 'fetch', 'scaling', 'bundle']
const PEERS = ['node', 'prism', 'scalar', 'json-server']

const HELP = `npm run bench -- [--quick] [--only NAME]... [--sources]

  --quick       short rounds: shows that it works, not how fast it is
  --only NAME   a part (${PARTS.join(', ')})
                or a peer to measure doppel against (${PEERS.join(', ')}); may be repeated
  --sources     measure src/ as it is instead of the build

The load generator and the servers share this machine: quote ratios of one run, from a machine that does nothing else.`

const FAIRNESS = `
All serve getUser, listUsers and createUser of specs/secoda.json to the same requests, with a log of errors only. doppel checks each
request and each reply against the document and keeps what is created. Prism and Scalar check the request, keep nothing and send
doppel's own answers, which are given to them as examples. json-server keeps rows in memory and checks nothing. node:http sends fixed
bytes. Load and server share the cores: "CPU µs" is the server's processor time for one answer, whatever the load costs.`

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = fileURLToPath(new URL('./', import.meta.url))

const { quick, only, sources } = options()
const wants = (name: string, all: readonly string[]) => !only.some((one) => all.includes(one)) || only.includes(name)
const part = (name: string) => wants(name, PARTS)

install()
if (!sources) build()

const begun = performance.now()
console.log(`Node ${process.version}, ${cpus().length} cores (shared by load and server), load before: ${(loadavg()[0] ?? 0).toFixed(2)}`)
if (part('throughput') || part('startup') || part('memory')) {
  const doppel = doppelPeer(sources)
  const ready = await prepare(doppel)
  try {
    const others = otherPeers(ready.folder).filter(({ name }) => wants(name, PEERS))
    const peers = [...others.slice(0, 1), doppel, ...others.slice(1)]
    console.log(FAIRNESS)
    if (part('throughput'))
      await throughput(peers, ready.ids, quick ? { rounds: 1, ms: 500, warmUp: 300 } : { rounds: 5, ms: 1500, warmUp: 2500 })
    if (part('startup')) await startup(peers, ready.ids[0] ?? '', quick ? 1 : 7)
    if (part('memory')) await memory(peers, ready.ids, quick ? 500 : 5000)
  } finally {
    ready.remove()
  }
}
if (part('fetch')) await floor(sources, quick)
if (part('scaling')) await scaling(sources, quick)
if (part('bundle')) await bundle(sources)
printTargets()
console.log(`\n${Math.round((performance.now() - begun) / 1000)} seconds`)

function options() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        sources: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) {
      console.log(HELP)
      process.exit(0)
    }
    const unknown = values.only?.find((name) => ![...PARTS, ...PEERS].includes(name))
    if (unknown) throw new Error(`--only ${unknown}: there is ${[...PARTS, ...PEERS].join(', ')}`)
    return { quick: values.quick ?? false, only: values.only ?? [], sources: values.sources ?? false }
  } catch (error) {
    console.error(`bench: ${(error as Error).message}`)
    process.exit(2)
  }
}

/** The peers stand in a package of their own, which nobody but the benchmark needs. */
function install(): void {
  if (existsSync(`${folder}node_modules/json-server/package.json`)) return
  console.log('Installing the peers into test/bench (once) ...')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' })
}

/** What is measured is what is shipped, and as new as the sources. */
function build(): void {
  const built = `${root}dist/cli/main.js`
  if (existsSync(built) && statSync(built).mtimeMs > newest(`${root}src`)) return
  console.log('Building, because dist/ is older than src/ ...')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === 0) return
  console.error('bench: the build failed; --sources measures src/ as it is')
  process.exit(1)
}

function newest(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(...files.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs))
}
