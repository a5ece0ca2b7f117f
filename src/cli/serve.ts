/** `doppel serve`: APIs on a port, until a signal ends it. */
import { type RunningServer, startServer } from '../adapters/server.ts'
import type { AnyApi, Given } from '../api.ts'
import type { WorldStory } from '../mock/mock.ts'
import { assertQuirks, type Profile, type QuirkSwitches } from '../mock/quirks.ts'
import { loadApis } from './apis.ts'
import { banner } from './banner.ts'
import { Failure } from './failure.ts'
import { createLines } from './lines.ts'
import { createLog } from './log.ts'

/** The flags of `serve`. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly scenario?: readonly string[]
  readonly seed?: number
  readonly profile?: Profile
  readonly quirk?: QuirkSwitches
  readonly strict?: boolean
  readonly maxBody?: number
  readonly json?: boolean
  readonly quiet?: boolean
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
/** How long the last lines may take. */
const PATIENCE_MS = 200

/** Serves until SIGTERM or SIGINT. */
export async function serve(folder: URL, version: string, names: readonly string[], options: ServeOptions): Promise<void> {
  const { json = false, quiet = false } = options
  const apis = await loadApis(folder, names)
  const stories = options.scenario ? await worldsOf(options.scenario, apis) : []
  const [out, err] = [createLines(process.stdout), createLines(process.stderr)]
  const log = createLog({ quiet, requests: json ? err : out, problems: err, stream: json ? process.stderr : process.stdout })
  const server = await start(apis, stories, options, log)
  if (json) out.add(JSON.stringify({ url: server.url, apis: server.apis, control: server.control }))
  else for (const line of banner(server, version, callersBy(apis, stories), quiet)) out.add(line)

  const end = async () => {
    // A second signal has its usual effect at once.
    for (const signal of SIGNALS) process.removeAllListeners(signal)
    await server.close()
    await Promise.all([out.flushed(PATIENCE_MS), err.flushed(PATIENCE_MS)])
    // Output that nobody reads would keep the process alive.
    process.exit(0)
  }
  for (const signal of SIGNALS) process.once(signal, end)
}

async function start(
  apis: readonly AnyApi[],
  scenario: readonly WorldStory[],
  options: ServeOptions,
  log: ReturnType<typeof createLog>,
): Promise<RunningServer> {
  const { port, host, seed = 'system', strict = false, maxBody } = options
  const token = process.env.DOPPEL_CONTROL_TOKEN
  const { profile, quirk } = options
  assertKnownQuirks(apis, quirk)
  const limits = {
    ...(profile && { profile }),
    ...(quirk && { quirks: quirk }),
    ...(maxBody !== undefined && { maxBody }),
    ...(token && { controlToken: token }),
  }
  try {
    return await startServer({ apis, port, host, scenario, seed, strict, log, dedicated: true, ...limits })
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE') throw error
    throw new Failure(Failure.FAILED, `port ${port} of ${host} is taken: choose another with --port, or a free one with --port 0`)
  }
}

function assertKnownQuirks(apis: readonly AnyApi[], quirks: QuirkSwitches | undefined): void {
  try {
    assertQuirks(apis, quirks)
  } catch (error) {
    throw new Failure(Failure.USAGE, (error as Error).message)
  }
}

async function worldsOf(files: readonly string[], apis: readonly AnyApi[]): Promise<WorldStory[]> {
  const { assertLoads, readStory } = await import('./story-file.ts')
  const found = await Promise.all(files.map(readStory))
  for (const [index, story] of found.entries()) {
    const name = story.value.api
    const api = apis.find((one) => one.name === name)
    if (!api)
      throw new Failure(
        Failure.USAGE,
        `${story.at('/api')} its API ${JSON.stringify(name)} is not served here: ${apis.map((one) => one.name).join(', ')}`,
      )
    const other = found.slice(0, index).find(({ value }) => value.api === name)
    if (other) throw new Failure(Failure.USAGE, `${story.at('/api')} ${name} has its world from ${other.file} already: it can have one`)
    assertLoads(api, story)
  }
  return found.map(({ value }) => value)
}

/** The callers of each API in the world that it begins in. */
function callersBy(apis: readonly AnyApi[], stories: readonly WorldStory[]): ReadonlyMap<string, NonNullable<Given['callers']>> {
  return new Map(
    apis.map(({ name, definition }) => {
      const own = stories.find(({ api }) => api === name)
      return [name, { ...definition.world?.given?.callers, ...own?.given?.callers }]
    }),
  )
}
