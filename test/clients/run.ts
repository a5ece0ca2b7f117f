/** Proof by software that is not ours: the vendors' own clients, and the requests of their pages, against `doppel serve`. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Check, type Client, NotRun } from './client.ts'
import { seedPages } from './curl/client.ts'
import { type Double, type Log, startDouble } from './double.ts'
import { ecctl } from './ecctl/client.ts'
import { openmetadata } from './openmetadata/client.ts'
import { pysecoda } from './pysecoda/client.ts'
import { closingLine, type Outcome, type Result, resultOf, table } from './report.ts'

const CACHE = fileURLToPath(new URL('../../.cache/clients/', import.meta.url))
const CLIENTS: readonly Client[] = [...seedPages, pysecoda, ecctl, ...openmetadata]
const [FAILED, USAGE, NOTHING] = [1, 2, 4]

process.exitCode = await main()

async function main(): Promise<number> {
  const only = chosenNames()
  const chosen = CLIENTS.filter(({ name }) => only.length === 0 || only.includes(name))
  if (chosen.length === 0) {
    console.error(`usage: run.ts [--only NAME]..., with NAME one of ${[...new Set(CLIENTS.map(({ name }) => name))].join(', ')}`)
    return USAGE
  }
  await mkdir(CACHE, { recursive: true })
  const doubles = createDoubles()
  const outcomes: Outcome[] = []
  try {
    for (const client of chosen) {
      const outcome = await play(client, doubles)
      outcomes.push(outcome)
      console.log(table([outcome]))
    }
  } finally {
    await doubles.end()
  }
  const results = outcomes.map(resultOf)
  await keep(results, only.length > 0)
  console.log(closingLine(outcomes))
  if (results.every(({ notRun }) => notRun)) return NOTHING
  return results.some(({ passed, notRun }) => !passed && !notRun) ? FAILED : 0
}

/** The names after `--only`; a flag that is not known chooses nothing. */
function chosenNames(): readonly string[] {
  try {
    return parseArgs({ options: { only: { type: 'string', multiple: true } } }).values.only ?? []
  } catch (error) {
    return [(error as Error).message]
  }
}

/** Writes the results. Where only some clients were run, the others keep what they had. */
async function keep(results: readonly Result[], some: boolean): Promise<void> {
  const file = join(CACHE, 'results.json')
  const before = some && existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Result[]) : []
  const idOf = ({ client, version, api }: Result) => `${client} ${version} ${api}`
  const all = new Map([...before, ...results].map((result) => [idOf(result), result]))
  await writeFile(file, `${JSON.stringify([...all.values()], undefined, 2)}\n`)
}

/** Installs a client, gives it the world that it needs, and lets it drive. */
async function play(client: Client, doubles: Doubles): Promise<Outcome> {
  const start = performance.now()
  try {
    const driver = await client.install(CACHE)
    const installed = performance.now()
    const double = await doubles.for(client)
    await double.reset(client.given && { api: client.api, given: client.given })
    await double.log()
    const checks = await driver(double)
    const log = await double.log()
    const ms = { install: installed - start, drive: performance.now() - installed }
    return { client, checks: [...checks, contractKept(log)], operations: operationsOf(log), ms }
  } catch (error) {
    if (!(error instanceof NotRun)) throw error
    return { client, checks: [], operations: [], notRun: error.message, ms: { install: performance.now() - start, drive: 0 } }
  }
}

/** What the double itself saw: no reply broke its document, no operation failed. */
function contractKept({ alarms, requests }: Log): Check {
  const crashed = requests.filter(({ status }) => status >= 500).map(({ method, path, status }) => `${method} ${path} ${status}`)
  const wrong = [...alarms, ...crashed]
  return { name: 'every reply keeps the document', passed: wrong.length === 0, ...(wrong.length > 0 && { detail: wrong.join('; ') }) }
}

/** The operations that answered the client with what it asked for. */
function operationsOf({ requests }: Log): string[] {
  return [...new Set(requests.flatMap(({ operation, status }) => (operation && status < 300 ? [operation] : [])))].sort()
}

interface Doubles {
  for(client: Client): Promise<Double>
  end(): Promise<void>
}

/** One double serves all APIs; one more for each API that must stand at the root. */
function createDoubles(): Doubles {
  const started = new Map<string, Promise<Double>>()
  return {
    for({ api, atRoot = false }) {
      const name = atRoot ? api : ''
      const double = started.get(name) ?? startDouble(atRoot ? [api] : [])
      started.set(name, double)
      return double
    },
    async end() {
      for (const double of started.values()) await (await double).end()
    },
  }
}
