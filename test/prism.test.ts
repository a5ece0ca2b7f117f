/** A second opinion: Prism's validation proxy in front of our server sees every story and finds no fault in our answers. */
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { startServer } from '../src/adapters/server.ts'
import type { AnyApi } from '../src/api.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { readRequest } from '../src/contract/request.ts'
import type { Violation } from '../src/contract/violation.ts'
import { readCredential, securityViolation } from '../src/http/caller.ts'
import type { Mock } from '../src/mock/mock.ts'
import { isJson } from '../src/openapi/media.ts'
import { createPathRouter, type Route } from '../src/openapi/router.ts'
import { playScenario } from '../src/scenario/play.ts'
import type { Step } from '../src/scenario/story.ts'
import { apiNames, loadApi, root, storiesOf } from './support/apis.ts'
import { type SentRequest, sentRequest } from './support/exchanges.ts'
import { type PrismViolation, startPrism, violationsOf } from './support/prism.ts'

/** How long a request may hang, in milliseconds, before its step is told by name. */
const PATIENCE = 20_000

/** A request and what is wrong with it by our own reckoning. */
interface Judged {
  readonly request: SentRequest
  readonly url: URL
  readonly route: Route
  readonly ours: readonly Violation[]
}

/** A request that the two judge differently. */
interface Different extends Judged {
  readonly theirs: readonly PrismViolation[]
}

interface Known<Case> {
  readonly why: string
  applies(given: Case): boolean
}

const found = (violations: readonly Violation[], slug: string, reason: string) =>
  violations.some((one) => one.slug === slug && one.reason === reason)

/** Requests that Prism cannot take. They go to the server without it. */
const BEYOND_PRISM: readonly Known<Judged>[] = [
  { why: 'it never answers a body that is not JSON', applies: ({ request }) => isJsonType(request) && parsed(request) === undefined },
  {
    why: 'it drops a body that is null or false and keeps its length',
    applies: ({ request }) => isJsonType(request) && !parsed(request)?.value,
  },
  { why: 'its stack ends before 10,000 levels do', applies: ({ request }) => /[[{]{9000}|(?:\{"[^"]*":){9000}/.test(request.body ?? '') },
  { why: 'it ends at bad percent-encoding in a path', applies: ({ ours }) => found(ours, 'request/parameter-invalid', 'encoding') },
  { why: 'it tells no more faults than a header of 8 kB holds', applies: ({ request }) => /(?:"[^"]*",){100}/.test(request.body ?? '') },
  { why: 'it fails at HEAD', applies: ({ request }) => request.method === 'HEAD' },
]

/** Requests that Prism holds against another operation, so that all it says of them counts for that one. */
const ELSEWHERE: readonly Known<Judged>[] = [
  { why: 'it does not know that a slash at the end is optional', applies: ({ url }) => url.pathname.endsWith('/') },
  {
    why: 'it lets a template match where a path without one has not the method',
    applies: ({ route }) => route.kind === 'method-undocumented',
  },
]

/** Requests that Prism judges by other rules than we do. */
const OTHERWISE: readonly Known<Different>[] = [
  {
    why: 'it asks whether there are credentials, not whether they can be read',
    applies: ({ ours, theirs }) => theirs.length === 0 && found(ours, 'request/security-missing', 'malformed'),
  },
  {
    why: 'it wants the name of the scheme in capitals and small letters as written, HTTP does not',
    applies: ({ request, theirs }) =>
      theirs.length > 0 && theirs.every(({ code }) => code === 401) && /^bearer /.test(request.headers.get('authorization') ?? ''),
  },
  {
    why: 'it takes all values of a repeated parameter, we the first',
    applies: ({ url, theirs }) =>
      theirs.length > 0 &&
      theirs.every(({ location }) => location[1] === 'query' && url.searchParams.getAll(String(location[2])).length > 1),
  },
  {
    why: 'to it a parameter without a value was not sent',
    applies: ({ url, ours, theirs }) =>
      theirs.length === 0 && ours.every((one) => one.in === 'query' && url.searchParams.get(one.pointer.slice(1)) === ''),
  },
  {
    why: 'to it every media type that ends in +json is JSON',
    applies: ({ request, ours, theirs }) =>
      theirs.length === 0 &&
      found(ours, 'request/media-type-undeclared', 'undeclared') &&
      /\+json/.test(request.headers.get('content-type') ?? ''),
  },
  { why: 'depth is no rule to it', applies: ({ ours, theirs }) => theirs.length === 0 && found(ours, 'request/body-invalid', 'too-deep') },
]

const used = new Set<string>()

function known<Case>(list: readonly Known<Case>[], given: Case): boolean {
  const entry = list.find(({ applies }) => applies(given))
  if (entry) used.add(entry.why)
  return entry !== undefined
}

function isJsonType({ headers, body }: SentRequest): boolean {
  return body !== undefined && body !== '' && isJson(headers.get('content-type') ?? '')
}

function parsed({ body = '' }: SentRequest): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) }
  } catch {
    return undefined
  }
}

function judgeOf(api: AnyApi): (request: SentRequest) => Judged {
  const router = createPathRouter(api.document)
  const contract = new Contract(api.document, compileOnDemand(api.document))
  return (request) => {
    const url = new URL(request.url)
    const route = router(request.method, url.pathname)
    if (route.kind !== 'operation') return { request, url, route, ours: [] }
    const { operation, params } = route
    const body = { text: request.body ?? '' }
    const { violations } = readRequest(contract, operation, {
      params,
      search: url.search.slice(1),
      header: (name) => request.headers.get(name),
      body,
    })
    const credential = operation.security.length > 0 && readCredential(operation, new Request(request.url, { headers: request.headers }))
    const ours = typeof credential === 'string' ? [...violations, securityViolation(operation, credential)] : violations
    return { request, url, route, ours }
  }
}

const closing: (() => unknown)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** One server and one proxy for all stories of an API. */
async function stand(api: AnyApi): Promise<{ mock: Mock; server: string; proxy: string }> {
  const running = await startServer({ apis: [api], port: 0 })
  closing.push(running.close)
  const server = running.apis[0].url
  const prism = await startPrism(fileURLToPath(new URL(`specs/${api.name}.json`, root)), server)
  closing.push(prism.close)
  return { mock: running.mock, server, proxy: prism.url }
}

describe.concurrent('Prism in front of our server', () => {
  test.for(apiNames)(
    'finds no fault in the answers of %s, and judges its requests as we do',
    { timeout: 300_000 },
    async (name, { expect }) => {
      const api = await loadApi(name)
      const { mock, server, proxy } = await stand(api)
      const judge = judgeOf(api)
      const faults: unknown[] = []
      let [passed, direct] = [0, 0]

      const look = (file: string, step: Step, judged: Judged, response: Response) => {
        const at = `${file}: ${step.name}`
        const told = violationsOf(response.headers)
        const theirs = told.filter(({ location }) => location[0] === 'request')
        const answers = told.filter(({ location }) => location[0] === 'response')
        if (response.status !== step.expect.status) faults.push({ at, expected: step.expect.status, status: response.status })
        if (known(ELSEWHERE, judged)) return
        if (answers.length > 0) faults.push({ at, status: response.status, answers })
        const theyRefuse = theirs.some(({ severity }) => severity === 'Error' || judged.route.kind === 'operation')
        const differs = judged.route.kind === 'operation' && theyRefuse !== judged.ours.length > 0
        if (differs && !known(OTHERWISE, { ...judged, theirs }))
          faults.push({ at, theirs, ours: judged.ours.map(({ message }) => message) })
      }

      for (const { file, story } of storiesOf(name)) {
        mock.reset(story)
        const steps = story.steps.values()
        const through = async (request: Request) => {
          const step = steps.next().value as Step
          const sent = await sentRequest(request)
          const judged = judge(sent)
          if (known(BEYOND_PRISM, judged)) {
            direct++
            return fetch(server + judged.url.pathname + judged.url.search, {
              method: sent.method,
              headers: sent.headers,
              body: sent.body ?? null,
            })
          }
          passed++
          const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
          look(file, step, judged, response)
          return response
        }
        const played = await playScenario(story, { fetch: through, base: proxy })
        faults.push(
          ...played.steps.filter(({ error }) => error !== undefined).map(({ step, error }) => ({ at: `${file}: ${step.name}`, error })),
        )
      }
      console.log(`${name}: ${passed} steps through Prism, ${direct} beyond it`)
      expect(faults).toEqual([])
      expect(passed).toBeGreaterThan(4 * direct)
    },
  )
})

test('every known difference was met', () => {
  const stale = [...BEYOND_PRISM, ...ELSEWHERE, ...OTHERWISE].map(({ why }) => why).filter((why) => !used.has(why))
  expect(process.env.ONLY_API ? [] : stale).toEqual([])
})
