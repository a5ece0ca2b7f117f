/** createMock: several doubles behind one fetch, with all their state and nothing shared with any other mock. */
import type { AnyApi, Given } from '../api.ts'
import type { Seed } from '../chance.ts'
import { describe, type Violation } from '../contract/violation.ts'
import type { Reply } from '../http/reply.ts'
import { answer } from './answer.ts'
import { type Base, type BaseUrl, basesOf, inOrder, type Located, locate, ownOrigin } from './bases.ts'
import { Double, MAX_BODY } from './double.ts'
import { controlNamed, type MockTables, type OperationName, type OverrideFunction, operationNamed } from './named.ts'
import type { Override, OverrideOptions } from './override.ts'
import { assertQuirks, type Profile, type QuirkSwitches } from './quirks.ts'

export type { BaseUrl } from './bases.ts'
export type { Overridden, OverrideOptions } from './override.ts'

/** A story, as far as a mock needs it: whose world it gives. */
export interface WorldStory {
  readonly api: string
  readonly given?: Given
}

/** One request and what became of it. */
export interface LogEntry {
  readonly api: string
  readonly method: string
  /** Path and query as they were sent. */
  readonly path: string
  readonly status: number
  /** Milliseconds. */
  readonly ms: number
  readonly operation: string | undefined
  readonly violations: readonly Violation[]
  /** Set when the double itself failed. */
  readonly error?: unknown
}

/** What a mock is made from. */
export interface MockOptions<Apis extends readonly AnyApi[]> {
  readonly apis: Apis
  /** Worlds to begin in, at most one for each API; without one an API begins in its default world. */
  readonly scenario?: WorldStory | readonly WorldStory[]
  /** The same number gives the same ids and times (default 1); `'system'` takes the machine's. */
  readonly seed?: Seed
  /** A reply that breaks the document becomes a loud 500 (default), else it is logged. */
  readonly strict?: boolean
  /** Where the app calls the API besides the documented hosts: a URL or a path for one API, a record by API name, or a root for all. */
  readonly baseUrl?: BaseUrl
  /** Whose word counts where the vendor's pages and real servers disagree; without it, what satisfies both wherever that can be. */
  readonly profile?: Profile
  /** Quirks to switch by name, e.g. `{ 'collate.email-immutable': true }`. */
  readonly quirks?: QuirkSwitches
  /** The largest body that is read, in bytes (default 10 MiB). */
  readonly maxBody?: number
  /** Told of every request. Without it, a mock that is not strict warns on the console. */
  readonly log?: (entry: LogEntry) => void
}

/** Several doubles behind one fetch. */
export interface Mock<Apis extends readonly AnyApi[] = readonly AnyApi[]> {
  readonly apis: Apis
  /** Answers a request. Takes what the global `fetch` takes, so it can be handed to a client. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Whether a URL is one that this mock answers, for adapters that pass the rest on. */
  readonly answers: (method: string, url: string) => string | undefined
  /** The rows of each API: read them, seed them. Ask again after `reset()`: tables that were kept are those of the world before. */
  readonly tables: MockTables<Apis>
  /**
   * Puts something in the place of one operation until `reset()`: a reply, or a function that makes one.
   *
   * @throws Error when no operation, or more than one, has this name.
   */
  readonly use: <Name extends OperationName<Apis>>(
    name: Name,
    override: OverrideFunction<Apis, Name> | Reply,
    options?: OverrideOptions,
  ) => void
  /**
   * Begins again: rows, callers, clock and ids as at the start; overrides are gone. With stories, their worlds are given
   * to their APIs and all others begin in their own.
   *
   * @throws Error when a story does not load; nothing has changed then.
   */
  readonly reset: (scenario?: WorldStory | readonly WorldStory[]) => void
  /**
   * Does what happens outside the API but changes its world, by `api/name`; gives what the control gives.
   *
   * @throws Error when there is no such control, or it refuses the body; nothing has changed then.
   */
  readonly control: (name: string, body?: unknown) => unknown
  /** Ends it: every request from here on is refused. */
  readonly close: () => void
}

/**
 * Makes a mock of one or more APIs.
 *
 * @throws Error when two APIs have one name, a base is not a URL or path, or a scenario does not load.
 * @example
 * const mock = createMock({ apis: [elasticCloud] })
 * const response = await mock.fetch('https://ece.example/api/v1/users', { headers: { authorization: 'Bearer doppel-admin' } })
 */
export function createMock<const Apis extends readonly AnyApi[]>(options: MockOptions<Apis>): Mock<Apis> {
  const { apis, strict = true } = options
  const stories = [options.scenario ?? []].flat()
  const doubles = new Map<string, Double>()
  for (const api of apis) {
    if (doubles.has(api.name)) throw new Error(`Failed to create a mock: two APIs are called ${api.name}`)
    const given = storyFor(stories, api.name)?.given
    const { profile, quirks, seed = 1, maxBody = MAX_BODY } = options
    doubles.set(api.name, new Double(api, { ...(given && { given }), seed, maxBody, profile, quirks }))
  }
  assertQuirks(apis, options.quirks)
  assertKnown(stories, doubles)
  const bases = inOrder(apis.flatMap((api) => basesOf(api, apis, options.baseUrl)))
  const log = options.log ?? (strict ? undefined : warn)
  let closed = false

  const find = (method: string, url: string): Located | undefined =>
    locate(bases, url, (base, path) => doubles.get(base.api)?.router(method, path).kind !== 'path-undocumented')

  const respond = async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(absolute(input), init)
    if (closed) throw new Error('Failed to fetch: this mock is closed')
    const located = find(request.method, request.url)
    const double = located && doubles.get(located.base.api)
    if (!located || !double) return unplaced(request, bases)
    const start = log && performance.now()
    const { response, ...rest } = await answer(double, located, request, strict)
    if (log && start !== undefined) {
      const path = request.url.slice(request.url.indexOf('/', 8))
      log({ api: double.api.name, method: request.method, path, status: response.status, ms: performance.now() - start, ...rest })
    }
    return response
  }

  return {
    apis,
    fetch: respond,
    answers: (method, url) => (closed ? undefined : find(method, url)?.base.api),
    get tables() {
      return Object.fromEntries([...doubles].map(([name, double]) => [name, double.world.tables])) as MockTables<Apis>
    },
    use: (name, override, { unchecked = false } = {}) => {
      const [double, key] = operationNamed(doubles, name)
      const give = typeof override === 'function' ? (override as Override['answer']) : () => override as Reply
      double.overrides.set(key, { unchecked, answer: give })
    },
    reset: (scenario) => {
      const wanted = [scenario ?? []].flat()
      assertKnown(wanted, doubles)
      const begun = [...doubles.values()].map((double) => double.begin(storyFor(wanted, double.api.name)?.given))
      for (const begin of begun) begin()
    },
    control: (name, body) => {
      const [double, control] = controlNamed(doubles, name)
      const { world, chance, quirks } = double
      return world.transact(() => control(body, { tables: world.tables, chance, quirks }))
    },
    close: () => {
      closed = true
    },
  }
}

function storyFor(stories: readonly WorldStory[], name: string): WorldStory | undefined {
  const own = stories.filter(({ api }) => api === name)
  if (own.length > 1) throw new Error(`Failed to give ${name} a world: ${own.length} scenarios are for it, at most one can be`)
  return own[0]
}

function assertKnown(stories: readonly WorldStory[], doubles: ReadonlyMap<string, Double>): void {
  for (const { api } of stories) {
    if (!doubles.has(api))
      throw new Error(`Failed to load a scenario: it is for ${api}, and this mock has ${[...doubles.keys()].join(', ')}`)
  }
}

function absolute(input: Request | string | URL): Request | string | URL {
  return typeof input === 'string' && input.startsWith('/') ? `${ownOrigin() ?? 'http://localhost'}${input}` : input
}

function unplaced(request: Request, bases: readonly Base[]): Response {
  const places = bases.map(
    ({ api, origin, prefix }) => `${api} at ${origin instanceof RegExp ? origin.source : (origin ?? '(any host)')}${prefix}`,
  )
  const body = {
    type: 'doppel:no-api',
    title: 'No API of this mock answers here',
    status: 404,
    detail: `${request.method} ${request.url} is below no base of this mock; it has ${places.join(', ')}`,
  }
  return new Response(JSON.stringify(body), { status: 404, headers: { 'content-type': 'application/problem+json' } })
}

function warn({ api, method, path, status, violations, error }: LogEntry): void {
  if (violations.length === 0 && error === undefined) return
  // biome-ignore lint/suspicious/noConsole: without a log of its own, a lenient mock has nowhere else to say it
  console.warn(`doppel: ${api}: ${method} ${path} ${status}: ${error === undefined ? describe(violations) : String(error)}`)
}
