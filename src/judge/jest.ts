/** A setup file for Jest, as CommonJS and as ESM: importing it gives the global `expect` the matcher `toKeepContract`. */
import type {} from 'expect'
import type { DocumentGiven } from './document.ts'
import { toKeepContract } from './keep.ts'
import type { KeepOptions, Kept } from './matcher.ts'

/** What is used of Jest's global `expect`; with `injectGlobals` off there is none, and `toKeepContract` is handed to `expect.extend`. */
interface Extensible {
  extend(matchers: Readonly<Record<string, unknown>>): void
}

;(globalThis as { expect?: Extensible }).expect?.extend({ toKeepContract })

interface Matcher<Received> {
  /**
   * Holds a response against an OpenAPI document: a path, parsed JSON or an opened document. For a `Response` of fetch it is a
   * promise: await it.
   */
  toKeepContract(document: DocumentGiven, options?: KeepOptions): Kept<Received>
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends Matcher<T> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends Matcher<T> {}
  }
}

export type { DocumentGiven, KeepOptions }
export { toKeepContract }
