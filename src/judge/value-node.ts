/** Reads the answers of clients of Node: superagent and supertest, `inject` of Fastify, and Playwright's `request`. */
import { asHeaders, type Seen, UNSEEN } from './seen.ts'
import { asBody, type LightResponse, readLightResponse } from './value-light.ts'

/** What is read of Node's `ClientRequest`. */
interface ClientRequest {
  readonly method?: string
  readonly path?: string
  readonly protocol?: string
  readonly host?: string
  getHeaders?(): Readonly<Record<string, unknown>>
}

/** What is read of a superagent response; supertest gives the same. */
export interface SuperagentLike {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly body?: unknown
  readonly redirects?: readonly string[]
  readonly req?: ClientRequest
  readonly request: { readonly method?: string; readonly url?: string; readonly _data?: unknown }
}

/** What is read of the answer of Fastify's `inject`. */
export interface InjectLike extends LightResponse {
  readonly raw: { readonly req: { readonly method?: string; readonly url?: string; readonly headers?: unknown } }
}

/** Whether a value is what superagent answers. */
export function isSuperagent(value: object): value is SuperagentLike {
  return 'request' in value && 'redirect' in value && typeof (value as { links?: unknown }).links === 'object' && 'clientError' in value
}

/** Whether a value is what Fastify's `inject` answers. */
export function isInject(value: object): value is InjectLike {
  const { raw } = value as { raw?: { req?: unknown } }
  return 'statusCode' in value && typeof raw?.req === 'object' && raw.req !== null
}

/** What a superagent response tells. */
export function readSuperagent({ status, headers, text, body, redirects = [], req, request }: SuperagentLike): Seen {
  const answered = asHeaders(headers)
  const asked = req?.getHeaders && asHeaders(req.getHeaders())
  const url = redirects.at(-1) ?? (req?.path === undefined ? request.url : urlOf(req, request.url))
  const seen = typeof text === 'string' ? text : body instanceof Uint8Array ? body : hasNone(answered, status) ? '' : undefined
  return {
    method: (req?.method ?? request.method)?.toUpperCase(),
    url,
    request: asked && redirects.length === 0 ? { headers: asked, body: asBody(request._data, asked) } : UNSEEN,
    response: { status, headers: answered, body: seen },
  }
}

/** What an answer of `inject` tells. */
export function readInject(value: InjectLike): Seen {
  const { method, url, headers } = value.raw.req
  return { method, url, request: { headers: asHeaders(headers), body: undefined }, response: readLightResponse(value) }
}

/** The path as it went over the wire; the host as it was named. */
function urlOf({ path = '' }: ClientRequest, named: string | undefined): string {
  return (named && URL.canParse(named) ? new URL(named).origin : '') + path
}

function hasNone(headers: Headers, status: number): boolean {
  return status === 204 || status === 304 || headers.get('content-length') === '0'
}

/** What is read of Playwright's `APIResponse`. */
export interface PlaywrightLike {
  status(): number
  url(): string
  headersArray(): readonly { readonly name: string; readonly value: string }[]
  body(): Promise<Uint8Array>
}

/** Whether a value is what Playwright's `request` answers. */
export function isPlaywright(value: object): value is PlaywrightLike {
  return ['status', 'url', 'headersArray', 'body'].every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
}

/** What an answer of Playwright tells. */
export async function readPlaywright(value: PlaywrightLike): Promise<Seen> {
  const headers = asHeaders(value.headersArray())
  // What it gives is decoded already.
  headers.delete('content-encoding')
  return { method: undefined, url: value.url(), request: UNSEEN, response: { status: value.status(), headers, body: await value.body() } }
}
