/** A good request for every operation, to be spoiled by tests, and the rules that hold however it is spoiled. */
import { expect } from 'vitest'
import type { AnyApi } from '../../src/api.ts'
import { compileOnDemand } from '../../src/contract/ajv.ts'
import { Contract } from '../../src/contract/contract.ts'
import { checkExchange } from '../../src/contract/exchange.ts'
import { readRequest } from '../../src/contract/request.ts'
import { describe, type Violation } from '../../src/contract/violation.ts'
import type { Mock, WorldStory } from '../../src/mock/mock.ts'
import type { Operation } from '../../src/openapi/operation.ts'
import { follow, valueAt } from '../../src/openapi/pointer.ts'
import { createPathRouter, type Router } from '../../src/openapi/router.ts'
import { playScenario } from '../../src/scenario/play.ts'
import type { Story } from '../../src/scenario/story.ts'
import { storiesOf } from './apis.ts'
import { BASE, mockOf, type SentRequest, sentRequest } from './exchanges.ts'

/** How a request differs from the good one. A header that is null is not sent. */
export interface Spoiled {
  readonly method?: string
  /** Path and query below the base. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: BodyInit | null
}

/** What came of a request. */
export interface Outcome {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** What is wrong with the request by the document. */
  readonly broken: readonly Violation[]
}

/** A place in a story where an operation was asked for something good. */
interface Place {
  readonly story: Story
  readonly index: number
}

/** A seed for what comes after a story, so that no id of it is made again. */
const LATER = 424_242

const judges = new Map<AnyApi, { readonly contract: Contract; readonly router: Router }>()

function judgeOf(api: AnyApi) {
  const judge = judges.get(api) ?? {
    contract: new Contract(api.document, compileOnDemand(api.document)),
    router: createPathRouter(api.document),
  }
  judges.set(api, judge)
  return judge
}

/** Sends good and spoiled requests to one operation, in the world of a story. */
export class Target {
  readonly api: AnyApi
  readonly operation: Operation
  readonly #place: Place
  readonly mock: Mock
  #world: WorldStory | undefined
  /** The good request. */
  good!: SentRequest

  private constructor(api: AnyApi, operation: Operation, place: Place, options: { maxBody?: number }) {
    this.api = api
    this.operation = operation
    this.#place = place
    this.mock = mockOf(api, place.story, options)
  }

  static async of(api: AnyApi, operation: Operation, options: { maxBody?: number } = {}): Promise<Target> {
    for (const place of placesOf(api, operation)) {
      const target = new Target(api, operation, place, options)
      if ((await target.#play()) && target.#broken(target.good).length === 0) return target
    }
    throw new Error(`No story asks ${api.name}/${operation.key} for something good`)
  }

  /** The path and query of the good request, below the base. */
  get path(): string {
    return this.good.url.slice(BASE.length)
  }

  /** The body of the good request. */
  get body(): unknown {
    return JSON.parse(this.good.body ?? 'null')
  }

  /** Plays the story up to the good request; false when the story does not come that far. */
  async #play(): Promise<boolean> {
    const { story, index } = this.#place
    let played = 0
    const fetch = async (request: Request) => {
      if (played++ < index) return this.mock.fetch(request)
      this.good = await sentRequest(request)
      return new Response(null, { status: 204 })
    }
    await playScenario({ ...story, steps: story.steps.slice(0, index + 1) }, { fetch, base: BASE })
    const rows = Object.fromEntries(this.#tables().map(([name, table]) => [name, [...(table.all() as Iterable<object>)]]))
    this.#world = { api: this.api.name, given: { ...story.given, from: 'nothing', rows, seed: LATER } }
    return played === index + 1
  }

  /** Lays the world anew, as it was before the good request. */
  begin(): void {
    this.mock.reset(this.#world)
  }

  #tables() {
    return Object.entries(this.mock.tables[this.api.name] ?? {})
  }

  /** All rows, as text. */
  rows(): string {
    return JSON.stringify(this.#tables().map(([name, table]) => [name, [...table.all()]]))
  }

  /** Sends the good request many times at once: the statuses, and how many rows there are more. */
  async many(times: number): Promise<{ grown: number; statuses: number[] }> {
    const count = () => this.#tables().reduce((sum, [, { size }]) => sum + size, 0)
    const before = count()
    const answers = await Promise.all(Array.from({ length: times }, () => this.mock.fetch(this.request())))
    return { grown: count() - before, statuses: answers.map(({ status }) => status) }
  }

  /** The good request, or one that differs from it. */
  request({ method = this.good.method, path = this.path, headers = {}, body = this.good.body ?? null }: Spoiled = {}): Request {
    const all = new Headers(this.good.headers)
    for (const [name, value] of Object.entries(headers)) value === null ? all.delete(name) : all.set(name, value)
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    return new Request(BASE + path, { method, headers: all, body: bytes, ...(bytes instanceof ReadableStream && { duplex: 'half' }) })
  }

  /**
   * Sends a request and holds what must hold of any: no failure, an answer as the document says, and not a trace in any table
   * when it is refused or breaks the document. After a request that was let through the world is laid anew.
   */
  async send(spoiled: Spoiled, what: string): Promise<Outcome> {
    const request = this.request(spoiled)
    const sent = await sentRequest(request)
    const before = this.rows()
    const response = await this.mock.fetch(request)
    const text = await response.text()
    const at = `${this.api.name}/${this.operation.key}: ${what}: ${response.status} ${text.slice(0, 500)}`
    expect(response.status, at).toBeLessThan(500)
    const exchange = {
      request: { ...withoutBody(sent), path: sent.url.slice(BASE.length) },
      response: { status: response.status, headers: response.headers, body: text },
    }
    const wrong = checkExchange(this.api.document, exchange).filter(({ slug }) => slug.startsWith('response/') || slug.startsWith('spec/'))
    expect(describe(wrong), at).toBe('')
    const broken = this.#broken(sent)
    // Of a list whose items are judged one by one a bad one fails alone, and leaves as little behind.
    if (response.status >= 400 || broken.length > 0) expect(this.rows(), at).toBe(before)
    if (response.status < 400) this.begin()
    return { status: response.status, headers: response.headers, text, broken }
  }

  /** What is wrong with a request, and with the items of its body where those are judged one by one. */
  #broken(sent: SentRequest): Violation[] {
    const { pathname, search } = new URL(sent.url)
    const { contract, router } = judgeOf(this.api)
    const route = router(sent.method, pathname.slice(new URL(BASE).pathname.length))
    if (route.kind !== 'operation') return []
    const { operation, params } = route
    const header = (name: string) => sent.headers.get(name)
    const { value, violations } = readRequest(contract, operation, {
      params,
      search: search.slice(1),
      header,
      body: { text: sent.body ?? '' },
    })
    const items = itemsOf(this.api, operation)
    if (violations.length > 0 || items === undefined || !Array.isArray(value.body)) return violations
    return value.body.flatMap((item) => contract.judge('request/body-invalid', 'request', items, item, { in: 'body' }))
  }
}

/** The request of an exchange without what is not looked at where only the answer is judged. */
function withoutBody({ method, headers }: SentRequest) {
  return { method, headers }
}

/** The schema of the items of a body that are judged one by one. */
export function itemsOf(api: AnyApi, operation: Operation): string | undefined {
  const schema = operation.body?.media[0]?.schema
  const items = schema && (valueAt(api.document.json, `${schema}/x-items`) as { $ref: string } | undefined)
  return items && follow(api.document.json, decodeURIComponent(items.$ref)).pointer
}

/** A request that breaks the document is refused, or it is a list whose bad items fail alone and write nothing. */
export function expectRefused(outcome: Outcome, target: Target, what: string): void {
  if (outcome.broken.length === 0) return
  const alone = Array.isArray(target.body) && outcome.status === 200
  expect(alone || outcome.status >= 400, `${target.operation.key}: ${what}: ${outcome.status} ${outcome.broken[0]?.message}`).toBe(true)
}

/** The names of the properties that the body of an operation, or each of its items, may have. */
export function propertiesOf(api: AnyApi, operation: Operation): string[] {
  const names = new Set<string>()
  const collect = (pointer: string): void => {
    const { value, pointer: at } = follow<{ properties?: object; allOf?: unknown[] }>(api.document.json, pointer)
    for (const name of Object.keys(value.properties ?? {})) names.add(name)
    for (const index of value.allOf?.keys() ?? []) collect(`${at}/allOf/${index}`)
  }
  const schema = itemsOf(api, operation) ?? operation.body?.media[0]?.schema
  if (schema) collect(schema)
  return [...names]
}

/** Where stories of ordinary limits ask an operation for something good, the largest body first. */
function placesOf(api: AnyApi, operation: Operation): Place[] {
  const { router } = judgeOf(api)
  const places = storiesOf(api.name)
    .filter(({ story }) => story.given?.limits === undefined)
    .flatMap(({ story }) => story.steps.map((step, index) => ({ story, index, step })))
    .filter(({ step: { request, expect: wanted } }) => {
      const route = router(request.method, request.path.replaceAll(/{[^}]+}/g, 'x'))
      return route.kind === 'operation' && route.operation.key === operation.key && wanted.status < 300 && request.rawBody === undefined
    })
  const weigh = ({ step: { request } }: (typeof places)[number]) => JSON.stringify(request.body ?? '').length
  return places.sort((a, b) => weigh(b) - weigh(a))
}

/** Fifty times the same bytes, one after the other, as they are asked for. */
export class Drip {
  /** How often something was asked for. */
  drops = 0
  readonly stream: ReadableStream<Uint8Array>

  constructor(bytes: Uint8Array) {
    this.stream = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(bytes)
        if (++this.drops === 50) controller.close()
      },
    })
  }
}
