/** What every way to a target can do, and the bounds that it keeps. */
import type { WireOutcome, WireRequest } from '../wire.ts'

/** Bounds of one exchange. */
export interface TransportLimits {
  /** For the whole exchange, its body included. */
  readonly timeoutMs: number
  /** The largest body that is read, before and after decompression. */
  readonly bodyBytes: number
}

/** A way to a target. `send` never throws and always ends. */
export interface Transport {
  send(wire: WireRequest): Promise<WireOutcome>
  close(): void
}
