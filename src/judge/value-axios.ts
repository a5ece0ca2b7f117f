/** Reads the responses of axios, whose body is parsed already and whose request stands in its config. */
import { isJson } from '../openapi/media.ts'
import { asHeaders, type Seen, type SeenBody, UNSEEN } from './seen.ts'
import { asBody } from './value-light.ts'

/** What is read of an axios response. */
export interface AxiosLike {
  readonly status: number
  readonly headers: unknown
  readonly data: unknown
  readonly config: {
    readonly method?: string
    readonly url?: string
    readonly baseURL?: string
    readonly params?: unknown
    readonly headers?: unknown
    readonly data?: unknown
    readonly responseType?: string
  }
  readonly request?: {
    readonly method?: string
    readonly path?: string
    readonly protocol?: string
    readonly host?: string
    readonly responseURL?: string
    readonly url?: string
    readonly res?: { readonly responseUrl?: string }
    readonly _redirectable?: { readonly _redirectCount?: number }
  }
}

/** Whether a value is what axios answers. */
export function isAxios(value: object): value is AxiosLike {
  return 'status' in value && 'data' in value && 'config' in value && typeof value.config === 'object' && value.config !== null
}

/** What an axios response tells. */
export function readAxios({ status, headers, data, config, request }: AxiosLike): Seen {
  const answered = asHeaders(headers)
  // Behind a redirect stands another request than the one that was configured: what it carried is not known.
  const redirected = (request?._redirectable?._redirectCount ?? 0) > 0
  const asked = asHeaders(config.headers)
  return {
    method: (redirected ? request?.method : config.method)?.toUpperCase() ?? 'GET',
    url: request?.res?.responseUrl || request?.responseURL || request?.url || urlOf(config),
    request: redirected ? UNSEEN : { headers: asked, body: asBody(config.data, asked) },
    response: { status, headers: answered, body: bodyOf(data, answered, config.responseType) },
  }
}

function urlOf({ url = '', baseURL = '', params }: AxiosLike['config']): string {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || baseURL === '' ? url : `${baseURL.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`
  if (typeof params !== 'object' || params === null) return whole
  const query = params instanceof URLSearchParams ? params : new URLSearchParams()
  if (query !== params) {
    for (const [name, value] of Object.entries(params)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== null) query.append(Array.isArray(value) ? `${name}[]` : name, String(one))
      }
    }
  }
  return query.size === 0 ? whole : `${whole}${whole.includes('?') ? '&' : '?'}${query}`
}

/** The text that axios parsed. A string beneath a JSON type is either a JSON string or text that was no JSON: its length tells. */
function bodyOf(data: unknown, headers: Headers, responseType: string | undefined): SeenBody {
  if (typeof data !== 'string' || data === '' || responseType === 'text' || !isJson(headers.get('content-type') ?? ''))
    return asBody(data, headers)
  const length = Number(headers.get('content-length') ?? Number.NaN)
  return new TextEncoder().encode(data).length === length ? data : JSON.stringify(data)
}
