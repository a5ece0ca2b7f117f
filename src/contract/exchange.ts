/** Judges one exchange by a document, wherever it was seen: our double, a proxy, a recording or the vendor's own server. */
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import { createPathRouter, type Router } from '../openapi/router.ts'
import { compileOnDemand } from './ajv.ts'
import { Contract } from './contract.ts'
import { readRequest } from './request.ts'
import { judgeAnswer, judgeProblem, type RawAnswer } from './response.ts'
import { type Violation, violation } from './violation.ts'

/** A request and its answer, bodies as text. */
export interface Exchange {
  readonly request: {
    readonly method: string
    /** Path and query below the base of the API, e.g. `/users/ada?fields=roles`. */
    readonly path: string
    readonly headers: Headers
    readonly body?: string
  }
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string }
}

/** The methods that `fetch` writes in capitals; the case of all others counts, as in HTTP. */
const STANDARD = /^(?:delete|get|head|options|post|put)$/i

interface Judge {
  readonly contract: Contract
  readonly router: Router
}

const judges = new WeakMap<Document, Judge>()

/**
 * What in an exchange breaks the document. The request is judged where the answer is 2xx: a refusal of a broken request is right.
 * Never throws for what came over the wire; schemas are compiled once per document, when first needed.
 *
 * @example
 * const found = checkExchange(openDocument(json), { request, response })
 * if (found.length > 0) console.error(describe(found))
 */
export function checkExchange(document: Document, { request, response }: Exchange): Violation[] {
  const { contract, router } = judgeOf(document)
  const method = STANDARD.test(request.method) ? request.method.toUpperCase() : request.method
  const [path = '', search = ''] = request.path.split(/\?(.*)/s)
  const answer = readAnswer(method, response)
  const route = router(method, path)
  if (route.kind === 'operation') {
    const found = judgeAnswer(contract, route.operation, answer)
    if (response.status < 200 || response.status > 299) return found
    const header = (name: string) => request.headers.get(name)
    return [
      ...readRequest(contract, route.operation, { params: route.params, search, header, body: { text: request.body ?? '' } }).violations,
      ...found,
    ]
  }
  if (method === 'OPTIONS') return []
  const refused = route.kind === 'path-undocumented' ? response.status === 404 : response.status === 405
  if (refused && document.problemSchema !== undefined) return judgeProblem(contract, answer)
  const what = route.kind === 'path-undocumented' ? `the path ${path}` : `the method ${method} of ${path}`
  return [
    violation(`request/${route.kind}`, {
      reason: 'undocumented',
      in: 'path',
      pointer: '',
      message: `${what} is not declared`,
      operation: `${method} ${path}`,
    }),
  ]
}

function judgeOf(document: Document): Judge {
  const known = judges.get(document)
  if (known) return known
  const judge = { contract: new Contract(document, compileOnDemand(document)), router: createPathRouter(document) }
  judges.set(document, judge)
  return judge
}

function readAnswer(method: string, { status, headers, body }: Exchange['response']): RawAnswer {
  const header = (name: string) => headers.get(name)
  const answer = { status, header, bodyless: method === 'HEAD', body: body === '' ? undefined : body }
  if (body === '' || !isJson(headers.get('content-type') ?? '')) return answer
  try {
    return { ...answer, body: JSON.parse(body) }
  } catch (error) {
    return { ...answer, unparseable: (error as Error).message }
  }
}
