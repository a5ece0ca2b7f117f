/** A setup file for Vitest: importing it gives `expect` the matcher `toKeepContract`. */
import { expect } from 'vitest'
import type { DocumentGiven } from './document.ts'
import { toKeepContract } from './keep.ts'
import type { KeepOptions, Kept } from './matcher.ts'

expect.extend({ toKeepContract })

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Holds a response against an OpenAPI document: a path, parsed JSON or an opened document. For a `Response` of fetch it is a
     * promise: await it.
     */
    toKeepContract(document: DocumentGiven, options?: KeepOptions): Kept<T>
  }
}

export type { DocumentGiven, KeepOptions }
export { toKeepContract }
