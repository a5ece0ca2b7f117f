/** The types of `proxy.mjs`, which is plain JavaScript so that nothing of doppel is near it. */
import type { Edit } from './operators/operator.ts'

/** An exchange as the proxy keeps it. */
export interface SeenExchange {
  readonly method: string
  readonly target: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: Buffer
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface ProxyOptions {
  readonly target: { readonly host: string; readonly port: number }
  /** The path before the templates. */
  readonly base: string
  readonly edit?: Edit | undefined
  /** Keeps whole exchanges. */
  readonly keep?: boolean
  readonly onRequest?: (method: string, target: string, body: Buffer, headers: Readonly<Record<string, string>>) => void
}

export interface RunningProxy {
  readonly url: string
  readonly seen: readonly { readonly method: string; readonly target: string; readonly status: number }[]
  readonly exchanges: readonly SeenExchange[]
  /** How many answers were changed. */
  applied(): number
  close(): Promise<void>
}

export function startProxy(options: ProxyOptions): Promise<RunningProxy>
