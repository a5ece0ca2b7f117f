/** Judges one exchange by a document, wherever it was seen: our double, a proxy, a recording or the vendor's own server. */
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import { createPathRouter, type Route, type Router } from '../openapi/router.ts'
import { judgeOperationAnswer, judgeProblemAnswer } from './answer.ts'
import type { Slug } from './catalogue.ts'
import { ExplainedContract } from './explained.ts'
import type { Exchange, JudgeOptions } from './judging.ts'
import { judgeParameters } from './parameters.ts'
import { judgeHttp, judgeManners } from './semantics.ts'
import { judgeCredentials, judgeSentBody } from './sent.ts'
import { Judge, Subject } from './subject.ts'
import { type Violation, violation } from './violation.ts'

export type { Exchange, JudgeOptions } from './judging.ts'

/** What became of an exchange. */
export interface Judged {
  /** Absent where the path or the method is not declared. */
  readonly operation: Operation | undefined
  readonly violations: readonly Violation[]
  /** The checks that this exchange decided, one way or the other. */
  readonly checked: ReadonlySet<Slug>
}

/** The methods that `fetch` writes in capitals; the case of all others counts, as in HTTP. */
const STANDARD = /^(?:delete|get|head|options|post|put)$/i

/** The methods that frameworks answer without being told. */
const SERVED = new Set(['HEAD', 'OPTIONS'])

interface Known {
  readonly router: Router
  readonly judges: Map<string, Judge>
}

const known = new WeakMap<Document, Known>()

/**
 * What in an exchange breaks the document. A request is judged where it was not refused: a refusal of a broken request is right.
 * Never throws for what came over the wire; schemas are compiled once per document, when first needed.
 *
 * @example
 * const found = checkExchange(openDocument(json), { request, response })
 * if (found.length > 0) console.error(describe(found))
 */
export function checkExchange(document: Document, exchange: Exchange, options: JudgeOptions = {}): Violation[] {
  return [...judgeExchange(document, exchange, options).violations]
}

/** Judges an exchange like {@link checkExchange}, and tells also its operation and which checks it decided. */
export function judgeExchange(document: Document, exchange: Exchange, options: JudgeOptions = {}): Judged {
  const { router, judge } = judgeOf(document, options)
  const method = STANDARD.test(exchange.request.method) ? exchange.request.method.toUpperCase() : exchange.request.method
  const route = routeOf(router, method, exchange.request.path.split(/[?#]/, 1)[0] ?? '')
  const operation = route.kind === 'operation' ? route.operation : undefined
  const subject = new Subject(judge, exchange, method, options, operation)
  const part = (look: () => void) => {
    try {
      look()
    } catch (error) {
      // What the document refers to may not be there; that is the document's fault, told where it was met.
      const message = `the document cannot be read here: ${(error as Error).message}`
      subject.tell('spec/schema-uncompilable', { reason: 'unreadable', message, ...(operation && { schema: operation.pointer }) })
    }
  }
  if (route.kind === 'operation') {
    subject.decide('request/path-undocumented', 'request/method-undocumented')
    if (subject.status < 400) {
      part(() => judgeParameters(subject, route.params))
      part(() => judgeSentBody(subject))
      part(() => judgeCredentials(subject))
    }
    part(() => judgeOperationAnswer(subject, route.operation))
  } else judgeUndeclared(subject, document, route.kind)
  part(() => judgeHttp(subject))
  part(() => judgeManners(subject))
  return { operation, violations: subject.violations, checked: subject.checked }
}

/** What a path leads to as it is written or, where it is not declared so, with what needs no encoding as plain text. */
function routeOf(router: Router, method: string, path: string): Route {
  const route = router(method, path)
  if (route.kind !== 'path-undocumented' || !path.includes('%')) return route
  const plain = path.replace(/%[2-7][0-9a-f]/gi, (part) => {
    const letter = String.fromCharCode(Number.parseInt(part.slice(1), 16))
    return /[\w\-.~:@!$&'()*+,;=]/.test(letter) ? letter : part
  })
  return plain === path ? route : router(method, plain)
}

function judgeUndeclared(subject: Subject, document: Document, kind: 'path-undocumented' | 'method-undocumented'): void {
  const { method, path, status } = subject
  if (kind === 'method-undocumented') subject.decide('request/path-undocumented')
  if (method === 'OPTIONS' || (kind === 'method-undocumented' && SERVED.has(method))) return
  const refused = kind === 'path-undocumented' ? status === 404 : status === 405
  if (refused && document.problemSchema !== undefined) {
    judgeProblemAnswer(subject, document.problemSchema)
    return
  }
  // The server says the same as the document.
  if (refused && kind === 'method-undocumented') {
    subject.decide('request/method-undocumented')
    return
  }
  const what = kind === 'path-undocumented' ? `the path ${path}` : `the method ${method} of ${path}`
  const finding = {
    reason: 'undocumented',
    in: 'path',
    pointer: '',
    message: `${what} is not declared`,
    operation: `${method} ${path}`,
  } as const
  subject.add([violation(`request/${kind}`, finding)])
}

function judgeOf(document: Document, { nullable = 'strict' }: JudgeOptions): { router: Router; judge: Judge } {
  const { router, judges } = known.get(document) ?? { router: createPathRouter(document), judges: new Map<string, Judge>() }
  if (!known.has(document)) known.set(document, { router, judges })
  const judge = judges.get(nullable) ?? new Judge(new ExplainedContract(document, nullable))
  judges.set(nullable, judge)
  return { router, judge }
}
