/** The entry `doppel/judge` in a browser, where documents are handed over as values. */
import type { Document } from '../openapi/document.ts'
import { type FetchOptions, type JudgedFetch, wrapFetch } from './fetch.ts'
import { createHonoMiddleware, type HonoMiddleware, type ServerOptions } from './hono.ts'
import { createMatcher } from './matcher.ts'
import { type MswHook, type MswLike, type MswOptions, watchMsw } from './msw.ts'
import { openedOf } from './opened.ts'

/** Judges what the handlers of an MSW worker answer. */
export function judgeMsw(server: MswLike, document: object, options?: MswOptions): MswHook {
  return watchMsw(server, documentOf(document), options)
}

/** Wraps a `fetch` so that every answer of the API is judged. */
export function judgeFetch(fetch: typeof globalThis.fetch, document: object, options?: FetchOptions): JudgedFetch {
  return wrapFetch(fetch, documentOf(document), options)
}

/** A middleware of Hono that judges what the server answers. */
export function honoContract(document: object, options?: ServerOptions): HonoMiddleware {
  return createHonoMiddleware(documentOf(document), options)
}

/** The matcher, for `expect.extend`. */
export const toKeepContract = createMatcher(documentOf)

function documentOf(given: unknown): Document {
  if (typeof given === 'object' && given !== null && !(given instanceof URL)) return openedOf(given)
  throw new Error('this build of doppel/judge is the one for browsers and reads no files: pass the parsed document')
}

export { ContractError } from './found.ts'
