/** Reads one entry of a recording: a request and its answer as browsers and proxies write them down. */
import { asHeaders, type Seen, type SeenBody } from './seen.ts'

/** What is read of an entry of HAR 1.2; nothing in it is sure. */
export interface HarEntry {
  readonly request?: {
    readonly method?: unknown
    readonly url?: unknown
    readonly headers?: unknown
    readonly bodySize?: unknown
    readonly postData?: { readonly mimeType?: unknown; readonly text?: unknown; readonly params?: unknown; readonly encoding?: unknown }
  }
  readonly response?: {
    readonly status?: unknown
    readonly headers?: unknown
    readonly bodySize?: unknown
    readonly content?: {
      readonly size?: unknown
      readonly mimeType?: unknown
      readonly text?: unknown
      readonly encoding?: unknown
      readonly _truncated?: unknown
    }
    readonly _error?: unknown
  }
  readonly time?: unknown
}

/** What became of reading an entry. */
export type ReadEntry =
  | { readonly seen: Seen; readonly url: string; readonly gaps: readonly ('request body' | 'answer body')[] }
  | { readonly fault: string }

/** Reads an entry. */
export function readEntry(entry: unknown): ReadEntry {
  if (typeof entry !== 'object' || entry === null) return { fault: 'it is no object' }
  const { request, response, time } = entry as HarEntry
  if (typeof request?.url !== 'string' || !/^https?:\/\//i.test(request.url) || !URL.canParse(request.url))
    return { fault: 'its request has no URL' }
  if (typeof request.method !== 'string' || request.method === '') return { fault: 'its request has no method' }
  const status = response?.status
  // Browsers write 0, and some -1, where a request was blocked, cancelled or never answered.
  if (typeof status !== 'number' || status < 100) return { fault: 'it was never answered' }
  const asked = asHeaders(request.headers)
  const answered = asHeaders(response?.headers)
  const body = requestBody(request, asked)
  const answer = answerBody(request.method, status, response, answered)
  // What a browser shows was decoded, whatever the header says.
  answered.delete('content-encoding')
  const gaps = [body === undefined && 'request body', answer === undefined && 'answer body'] as const
  return {
    url: request.url,
    seen: {
      method: request.method,
      url: request.url,
      request: { headers: asked, body },
      response: { status, headers: answered, body: answer, ...(typeof time === 'number' && time >= 0 && { ms: time }) },
    },
    gaps: gaps.filter((gap) => gap !== false),
  }
}

function requestBody({ postData, bodySize, method }: NonNullable<HarEntry['request']>, headers: Headers): SeenBody {
  if (postData === undefined || postData === null) {
    const declared = Number(headers.get('content-length') ?? 0) > 0 || headers.has('transfer-encoding')
    return declared || (typeof bodySize === 'number' && bodySize > 0) ? undefined : bodyless(String(method), headers)
  }
  if (!headers.has('content-type') && typeof postData.mimeType === 'string' && postData.mimeType !== '')
    headers.set('content-type', postData.mimeType)
  if (typeof postData.text === 'string' && postData.text !== '') {
    return postData.encoding === 'base64' ? Uint8Array.from(Buffer.from(postData.text, 'base64')) : postData.text
  }
  const form = formOf(postData.params)
  if (form !== undefined && /^application\/x-www-form-urlencoded/i.test(headers.get('content-type') ?? '')) return form
  return typeof bodySize === 'number' && bodySize === 0 ? '' : undefined
}

function formOf(params: unknown): string | undefined {
  if (!Array.isArray(params) || params.length === 0) return undefined
  const pairs = params.map((one: { name?: unknown; value?: unknown } | null) => [String(one?.name ?? ''), String(one?.value ?? '')])
  return String(new URLSearchParams(pairs))
}

/** A body with a media type and without any text was left out by whoever recorded it. */
function bodyless(method: string, headers: Headers): SeenBody {
  return headers.has('content-type') && !/^(?:GET|HEAD|DELETE|OPTIONS)$/i.test(method) && headers.get('content-length') !== '0'
    ? undefined
    : ''
}

function answerBody(method: string, status: number, response: HarEntry['response'], headers: Headers): SeenBody {
  const { content, bodySize } = response ?? {}
  if (method.toUpperCase() === 'HEAD' || status === 204 || status === 205 || status === 304)
    return typeof content?.text === 'string' ? content.text : ''
  const length = headers.get('content-length')
  const size = typeof content?.size === 'number' ? content.size : undefined
  if (typeof content?.text !== 'string' || content.text === '') {
    const none =
      size === 0 || size === undefined
        ? length === '0' || bodySize === 0 || (size === 0 && length === null && !headers.has('content-type'))
        : false
    return none ? '' : undefined
  }
  if (content.encoding !== 'base64') return content.text
  const bytes = Uint8Array.from(Buffer.from(content.text, 'base64'))
  // Cut base64 gives fewer bytes than the entry says.
  return size !== undefined && size > bytes.byteLength ? undefined : bytes
}
