/** The target of a run: where its base is, and the way to it. */
import type { Document } from '../openapi/document.ts'
import type { CheckLimits, TargetGiven } from './options.ts'
import { openFetch } from './transport/fetch.ts'
import { openHttp } from './transport/http.ts'
import type { Transport } from './transport/transport.ts'

/** An open target. */
export interface Target {
  /** Without a slash at its end. */
  readonly base: string
  readonly transport: Transport
}

const TIMEOUT_S = 30
const BODY_BYTES = 16 * 1024 * 1024

/** Opens a target; nothing is sent yet. */
export function openTarget(given: TargetGiven, document: Document, limits: CheckLimits): Target {
  const bounds = { timeoutMs: (limits.timeout ?? TIMEOUT_S) * 1000, bodyBytes: limits.bodyBytes ?? BODY_BYTES }
  const base = (given.url ?? firstServer(document)).replace(/\/+$/, '')
  if ('fetch' in given) return { base, transport: openFetch(given.fetch, base, bounds) }
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base))
    throw new Error(`the target ${JSON.stringify(base)} is not a URL such as https://host/api/v1`)
  return { base, transport: openHttp(base, bounds) }
}

/** The document's first server, its variables filled in: what a fetch function is asked by when it is given no base. */
function firstServer({ json }: Document): string {
  const server = json.servers?.[0]
  const url = (server?.url ?? '').replace(/{([^}]+)}/g, (_, name: string) => server?.variables?.[name]?.default ?? name)
  return URL.canParse(url) ? url : `http://doppel.test${url.startsWith('/') ? url : ''}`
}
