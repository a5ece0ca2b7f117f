/** `toKeepContract` where files can be read: for Vitest, Jest and every other `expect` of their family. */
import { type DocumentGiven, documentOf } from './document.ts'
import { createMatcher, type Matcher } from './matcher.ts'

/**
 * Holds a response against an OpenAPI document: a `Response` of fetch (then the result is a promise: await it), a response of axios,
 * supertest or Fastify's `inject`, `{ status, headers, body, method, path }`, or `{ request, response }`.
 *
 * The document is a path, parsed JSON, or an opened document. What no operation describes does not keep the contract.
 *
 * @example
 * import { toKeepContract } from 'doppel/judge'
 * expect.extend({ toKeepContract })
 * await expect(await fetch(url)).toKeepContract('openapi.yaml', { method: 'GET' })
 */
export const toKeepContract: Matcher<DocumentGiven> = createMatcher(documentOf)
