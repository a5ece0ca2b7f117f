/** Reads what the answer to a replayed request says. */
import { isJson } from '../openapi/media.ts'
import { decoded } from '../openapi/pointer.ts'
import type { WireOutcome } from './wire.ts'

/** The body of an answer as a value, where it is JSON. */
export function bodyOf(outcome: WireOutcome | undefined): unknown {
  if (!outcome || 'fault' in outcome) return undefined
  const { headers, body } = outcome.exchange.response
  if (typeof body !== 'string' || !isJson(headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The body of an answer as text. */
export function textOf(outcome: WireOutcome): string | undefined {
  if ('fault' in outcome) return undefined
  const { body } = outcome.exchange.response
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** The status of an answer; 0 when there is none. */
export function statusOf(outcome: WireOutcome | undefined): number {
  return !outcome || 'fault' in outcome ? 0 : outcome.exchange.response.status
}

/** The ETag of an answer. */
export function tagOf(outcome: WireOutcome | undefined): string | undefined {
  return !outcome || 'fault' in outcome ? undefined : (outcome.exchange.response.headers.get('etag') ?? undefined)
}

/** The last part of the path that an answer names in `Location`. */
export function locationOf(outcome: WireOutcome | undefined): unknown {
  if (!outcome || 'fault' in outcome) return undefined
  const last = outcome.exchange.response.headers
    .get('location')
    ?.replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
  return last === undefined ? undefined : decoded(last)
}
