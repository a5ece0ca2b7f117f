/** Refusals in Collate's words: the texts on the wire, and the one shape that they are drawn in. */
import { type Reply, reply } from '../../http/reply.ts'
import { type Problem, problem } from '../../problem.ts'
import type { components } from './document.gen.ts'

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

/** 403: a caller may not do an operation. */
export function forbidden(user: string, right: 'Create' | 'Delete'): Problem {
  return refusal(403, 'FORBIDDEN', `Principal: CatalogPrincipal{name='${user}'} operations [${right}] not allowed`)
}

/** 404: there is no entity of this kind with this name or id. */
export function notFound(kind: string, name: string): Problem {
  return refusal(404, 'ENTITY_NOT_FOUND', `${kind} instance for ${name} not found`)
}

/** 409: another user holds the name or the e-mail address. */
export function conflict(): Problem {
  return refusal(409, 'ENTITY_ALREADY_EXISTS', 'Entity already exists')
}

/** Draws a refusal as `{ code, errorType, message }`. */
export function drawProblem({ status, faults, message }: Problem): Reply {
  const body = { code: status, errorType: faults[0]?.code ?? 'INTERNAL_ERROR', message }
  return reply(status, body, CHALLENGED.has(status) ? { 'www-authenticate': 'om-auth' } : undefined)
}
