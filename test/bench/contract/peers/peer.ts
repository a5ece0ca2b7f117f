/** What a peer's run came to, in the form in which doppel's own are scored. */
import type { Reported } from '../score.ts'

export interface PeerRun {
  readonly subject: string
  readonly seed: number
  readonly budget: number
  readonly requests: number
  readonly ms: number
  readonly findings: readonly Reported[]
  readonly kill?: Reported & { readonly requests: number; readonly ms: number }
  readonly stopped?: string
}
