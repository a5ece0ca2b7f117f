/** Refusals in Collate's words: the texts on the wire, and the one shape that they are drawn in. */
import type { Context } from '../../api.ts'
import { type Reply, reply } from '../../http/reply.ts'
import { type Problem, problem } from '../../problem.ts'
import type { components } from './document.gen.ts'
import { isOn } from './quirks.ts'

type ErrorType = components['schemas']['ErrorType']

/** Refusals that carry the server's challenge. */
const CHALLENGED: ReadonlySet<number> = new Set([401, 403, 404, 409, 412])

/** Makes a refusal of a type that the vendor names. */
export function refusal(status: number, code: ErrorType, detail: string): Problem {
  return problem(status, { code, detail })
}

/** 400: the request breaks a rule. */
export function badRequest(detail: string): Problem {
  return refusal(400, 'BAD_REQUEST', detail)
}

/** 403: a caller may not do this. */
export function forbidden(detail: string): Problem {
  return refusal(403, 'FORBIDDEN', detail)
}

/** 405: this server has no such operation. inferred: there is no errorType of its own for it. */
export function notAllowed(): Problem {
  return refusal(405, 'METHOD_NOT_ALLOWED', 'HTTP 405 Method Not Allowed')
}

/** 404: there is no entity of this kind with this name or id. */
export function notFound(kind: string, name: string): Problem {
  return refusal(404, 'ENTITY_NOT_FOUND', `${kind} instance for ${name} not found`)
}

/** 409: another entity holds the name, or another user the e-mail address. */
export function conflict(): Problem {
  return refusal(409, 'ENTITY_ALREADY_EXISTS', 'Entity already exists')
}

/** Draws a refusal as `{ code, errorType, message }`, or without the errorType where that is switched off. */
export function drawProblem({ status, faults, message }: Problem, context: Pick<Context, 'quirks'>): Reply {
  const named = status === 404 && isOn(context, 'not-found-label') ? 'NOT_FOUND' : (faults[0]?.code ?? 'INTERNAL_ERROR')
  const body = { code: status, ...(!isOn(context, 'error-type') && { errorType: named }), message }
  return reply(status, body, CHALLENGED.has(status) ? { 'www-authenticate': 'om-auth' } : undefined)
}
