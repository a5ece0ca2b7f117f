/** The entry `doppel/judge`: the contract inside other people's tests, clients and servers. */
import type { DocumentGiven } from './document.ts'
import { documentOf } from './document.ts'
import { createNodeMiddleware, type NodeMiddleware } from './express.ts'
import { type FetchOptions, type JudgedFetch, wrapFetch } from './fetch.ts'
import { createHonoMiddleware, type HonoMiddleware, type ServerOptions } from './hono.ts'
import { type MswHook, type MswLike, type MswOptions, watchMsw } from './msw.ts'

/**
 * Judges what the handlers of an MSW server or worker answer, of MSW 2 and 3.
 *
 * @throws Error when the document cannot be read.
 * @example
 * const server = setupServer(...handlers)
 * judgeMsw(server, 'openapi.yaml').install(afterEach)
 */
export function judgeMsw(server: MswLike, document: DocumentGiven, options?: MswOptions): MswHook {
  return watchMsw(server, documentOf(document), options)
}

/**
 * Wraps a `fetch` so that every answer of the API is judged. The answer is handed on unread.
 *
 * @throws Error when the document cannot be read.
 * @example
 * const judged = judgeFetch(fetch, 'openapi.yaml', { throws: true })
 * await judged('https://api.example/users')
 */
export function judgeFetch(fetch: typeof globalThis.fetch, document: DocumentGiven, options?: FetchOptions): JudgedFetch {
  return wrapFetch(fetch, documentOf(document), options)
}

/**
 * A middleware of Hono that judges what the server answers.
 *
 * @throws Error when the document cannot be read.
 * @example
 * app.use(honoContract('openapi.yaml', { mode: 'block' }))
 */
export function honoContract(document: DocumentGiven, options?: ServerOptions): HonoMiddleware {
  return createHonoMiddleware(documentOf(document), options)
}

/**
 * A middleware of Express, Connect and plain `node:http` that judges what the server answers. Put it before what answers.
 *
 * @throws Error when the document cannot be read.
 * @example
 * app.use(expressContract('openapi.yaml'))
 */
export function expressContract(document: DocumentGiven, options?: ServerOptions): NodeMiddleware {
  return createNodeMiddleware(documentOf(document), options)
}

export type { Severity, Slug } from '../contract/catalogue.ts'
export type { Violation } from '../contract/violation.ts'
export type { DocumentGiven } from './document.ts'
export type { NodeMiddleware, NodeRequest } from './express.ts'
export type { FetchOptions, JudgedFetch } from './fetch.ts'
export { ContractError, type TellOptions } from './found.ts'
export type { HonoContext, HonoMiddleware, ServerOptions } from './hono.ts'
export type { Judgement, JudgeOptions } from './judgement.ts'
export { toKeepContract } from './keep.ts'
export type { KeepOptions, Matcher, MatcherResult } from './matcher.ts'
export type { MswEvent, MswHook, MswLike, MswOptions } from './msw.ts'
export type { LightRequest, LightResponse } from './value-light.ts'
