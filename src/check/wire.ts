/** What travels: the bytes of a request, and what came back. */
import type { Exchange } from '../contract/exchange.ts'

/** A request in bytes. */
export interface WireRequest {
  readonly method: string
  /** Below the base, encoded, with its query. */
  readonly path: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: Uint8Array
}

/** Why there is no answer. */
export type WireFault = 'timeout' | 'reset' | 'refused' | 'too-large' | 'malformed' | 'stopped'

/** What became of a request. */
export type WireOutcome =
  | { readonly exchange: Exchange; readonly ms: number }
  | { readonly fault: WireFault; readonly detail: string; readonly ms: number }
