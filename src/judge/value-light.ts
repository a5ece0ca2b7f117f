/** Reads plain objects that say what came back, and the bodies that clients have parsed already. */
import { isJson } from '../openapi/media.ts'
import { asHeaders, CannotJudge, type Seen, type SeenBody } from './seen.ts'

/** A request as a test writes it down, or as a client keeps it. */
export interface LightRequest {
  readonly method?: string
  /** Path and query, below the base or with it. */
  readonly path?: string
  readonly url?: string
  readonly headers?: unknown
  readonly body?: unknown
}

/** An answer as a test writes it down, or as a client keeps it. */
export interface LightResponse extends LightRequest {
  readonly status?: number
  readonly statusCode?: number
  readonly payload?: unknown
  readonly rawPayload?: unknown
  readonly text?: unknown
}

/** What a light request tells; without headers or a body these were not seen. */
export function readLightRequest({ headers, body }: LightRequest): Seen['request'] {
  const known = headers === undefined || headers === null ? undefined : asHeaders(headers)
  return { headers: known, body: asBody(body, known, known === undefined ? undefined : '') }
}

/** What a light answer tells: one without a body had none. */
export function readLightResponse(light: LightResponse): Seen['response'] {
  const status = light.status ?? light.statusCode
  if (typeof status !== 'number') throw new CannotJudge('the value has no status')
  const headers = light.headers === undefined || light.headers === null ? undefined : asHeaders(light.headers)
  const raw = [light.rawPayload, light.text].find((one) => typeof one === 'string' || one instanceof Uint8Array)
  return { status, headers, body: asBody(raw ?? light.body ?? light.payload, headers, '') }
}

/**
 * A body in whatever form it is kept. A value that was parsed is written as JSON again, where it was JSON; of other parsed bodies
 * nobody knows the text.
 */
export function asBody(body: unknown, headers: Headers | undefined, none: SeenBody = ''): SeenBody {
  if (body === undefined) return none
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  if (body instanceof URLSearchParams) return String(body)
  const type = headers?.get('content-type') ?? ''
  // `null` stands for no body wherever nothing else says that JSON came.
  if (body === null) return isJson(type) && headers?.get('content-length') !== '0' ? 'null' : ''
  if (typeof body === 'object' && ('pipe' in body || 'getReader' in body || Symbol.asyncIterator in body || body instanceof Blob))
    return undefined
  if (type !== '' && !isJson(type)) return undefined
  try {
    return JSON.stringify(body)
  } catch {
    return undefined
  }
}
