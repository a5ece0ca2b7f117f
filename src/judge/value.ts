/** Reads the exchange out of whatever a test holds in its hands: a Response, what a client answered, or an object that says it. */
import { CannotJudge, type Seen, UNSEEN } from './seen.ts'
import { isAxios, readAxios } from './value-axios.ts'
import { isRequest, isResponse, readFetch, readRequest } from './value-fetch.ts'
import { type LightRequest, type LightResponse, readLightRequest, readLightResponse } from './value-light.ts'
import { isInject, isPlaywright, isSuperagent, readInject, readPlaywright, readSuperagent } from './value-node.ts'

/** What a test knows of the request beside the value. */
export interface RequestGiven {
  /** The method, where the value does not tell. */
  readonly method?: string
  /** Path and query, below the base or with it, where the value does not tell. */
  readonly path?: string
  /** The whole request, where the value does not tell. */
  readonly request?: Request | LightRequest
}

/** The exchange of a value: at once, or a promise where its body has to be read first. */
export function readValue(value: unknown, given: RequestGiven = {}): Seen | Promise<Seen> {
  const seen = readAny(value, given)
  return seen instanceof Promise ? seen.then((one) => withGiven(one, given)) : withGiven(seen, given)
}

function readAny(value: unknown, given: RequestGiven): Seen | Promise<Seen> {
  if (typeof value !== 'object' || value === null)
    throw new CannotJudge(`it takes a response, found ${value === null ? 'null' : typeof value}`)
  if ('then' in value && typeof value.then === 'function' && !('status' in value))
    throw new CannotJudge('it takes a response, found a promise: await it first')
  if (isResponse(value)) return readFetch(value, given.request && isRequest(given.request) ? given.request : undefined)
  if (isAxios(value)) return readAxios(value)
  if (isSuperagent(value)) return readSuperagent(value)
  if (isInject(value)) return readInject(value)
  if (isPlaywright(value)) return readPlaywright(value)
  if (value instanceof Error) return readFailure(value, given)
  if ('response' in value && typeof value.response === 'object' && value.response !== null) {
    const { request, response } = value as { request?: Request | LightRequest; response: object }
    return readPair(request, response, given)
  }
  if (!('status' in value || 'statusCode' in value)) {
    throw new CannotJudge(
      'it takes a Response, a response of axios, supertest or inject, { status, headers, body } or { request, response }; found none of them',
    )
  }
  if (typeof (value as { status?: unknown }).status === 'function') {
    throw new CannotJudge('this kind of response is not known: pass { status, headers, body, method, path }')
  }
  return readLight(value as LightResponse)
}

/** Clients such as axios throw what is not 2xx. */
function readFailure(error: Error, given: RequestGiven): Seen | Promise<Seen> {
  const { response } = error as { response?: unknown }
  if (typeof response === 'object' && response !== null) return readAny(response, given)
  throw new CannotJudge(`it takes a response, found an error without one: ${error.message}`)
}

function readLight(light: LightResponse): Seen {
  const path = light.path ?? light.url
  // The headers of the object are those of the answer.
  return { method: light.method, url: path, request: UNSEEN, response: readLightResponse(light) }
}

function readPair(request: Request | LightRequest | undefined, response: object, given: RequestGiven): Seen | Promise<Seen> {
  const answer = readAny(response, given)
  const over = (seen: Seen) => (request === undefined ? seen : withGiven(seen, { request }))
  return answer instanceof Promise ? answer.then(over) : over(answer)
}

function withGiven(seen: Seen, { method, path, request }: RequestGiven): Seen | Promise<Seen> {
  const base: Seen = { ...seen, method: method ?? seen.method, url: path ?? seen.url }
  if (request === undefined) return base
  const named = {
    method: method ?? request.method ?? seen.method,
    url: path ?? ('path' in request ? request.path : undefined) ?? request.url ?? seen.url,
  }
  if (isRequest(request)) {
    return seen.request === UNSEEN ? readRequest(request).then((one) => ({ ...base, ...named, request: one })) : { ...base, ...named }
  }
  return { ...base, ...named, request: readLightRequest(request) }
}
