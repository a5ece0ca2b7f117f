/** A recorded exchange in the form in which coverage counts those of a run: which parameters it named, and what its body held. */
import type { Coverage } from '../check/coverage.ts'
import { isJson } from '../openapi/media.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Judgement } from './judgement.ts'
import type { Seen, SeenBody } from './seen.ts'

type Counted = Parameters<Coverage['add']>[0]

/** Makes it of an exchange of an operation. What the server refused used nothing as declared. */
export function recordedCase(operation: Operation, { method, path, status, violations }: Judgement, { request, response }: Seen): Counted {
  const [, search = ''] = path.split(/\?(.*)/s)
  const headers = request.headers ?? new Headers()
  const cookies = (headers.get('cookie') ?? '').split(';').map((one) => one.split('=')[0]?.trim() ?? '')
  const media = headers.get('content-type')
  const body = request.body && media !== null ? { media, ...valued(request.body, media) } : undefined
  return {
    case: {
      operation,
      phase: 'examples',
      label: 'recorded',
      expectation: status < 400 ? 'valid' : 'open',
      path: Object.fromEntries(operation.parameters.flatMap((one) => (one.in === 'path' ? [[one.name, true]] : []))),
      query: Object.fromEntries(new URLSearchParams(search)),
      header: Object.fromEntries(headers),
      cookie: Object.fromEntries(cookies.map((name) => [name, true])),
      ...(body && { body }),
      credential: 'valid',
    },
    exchange: {
      request: { method, path, headers },
      response: { status, headers: response.headers ?? new Headers(), body: response.body ?? '' },
    },
    value: isJson(response.headers?.get('content-type') ?? '') ? parsed(response.body) : undefined,
    violations,
  }
}

function valued(body: NonNullable<SeenBody>, media: string): { value: unknown } | { raw: string | Uint8Array } {
  const value = isJson(media) ? parsed(body) : undefined
  return value === undefined ? { raw: body } : { value }
}

function parsed(body: SeenBody): unknown {
  if (!body) return undefined
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
