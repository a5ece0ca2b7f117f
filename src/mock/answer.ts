/** The one way of a request through a double: operation, caller, input, behaviour, reply, self-check. */
import type { Context, Input } from '../api.ts'
import type { Contract } from '../contract/contract.ts'
import { readRequest } from '../contract/request.ts'
import { judgeAnswer, judgeProblem } from '../contract/response.ts'
import { describe, type Violation, violation } from '../contract/violation.ts'
import { readBody } from '../http/body.ts'
import { type Caller, NOBODY, type Refusal, readCredential, securityViolation } from '../http/caller.ts'
import { JSON_TYPE, type Reply, toResponse } from '../http/reply.ts'
import type { Operation } from '../openapi/operation.ts'
import { percentDecoded } from '../openapi/parameter.ts'
import type { Route } from '../openapi/router.ts'
import { Problem } from '../problem.ts'
import type { Located } from './bases.ts'
import type { Double } from './double.ts'
import { asReply } from './override.ts'

/** What a request came to. */
export interface Answered {
  readonly response: Response
  /** The key of the operation, where one was found. */
  readonly operation: string | undefined
  /** What in the reply broke the document. */
  readonly violations: readonly Violation[]
  /** Set when the double itself failed. */
  readonly error?: unknown
}

/** Thrown inside a transaction so that a reply that breaks the contract leaves nothing behind. */
class OffContract extends Error {
  readonly violations: readonly Violation[]
  constructor(violations: readonly Violation[]) {
    super(describe(violations))
    this.violations = violations
  }
}

const NOTHING: readonly Violation[] = []

/** Answers a request that was located. Never throws. */
export async function answer(double: Double, located: Located, request: Request, strict: boolean): Promise<Answered> {
  const route = double.router(request.method, located.path)
  const operation = route.kind === 'operation' ? route.operation : undefined
  const context = contextOf(double, located, request, operation)
  if (route.kind === 'operation') context.params = decoded(route.params)
  try {
    const contract = double.ready ?? (await double.contract())
    context.judge = (pointer, value) => contract.judge('request/body-invalid', 'request', pointer, value, { in: 'body' })
    const { reply, response, violations } =
      route.kind === 'operation'
        ? await operate(double, contract, route, located, context, strict)
        : refuseRoute(double, contract, route, located, context, strict)
    return { response: response ?? toResponse(reply, request.method), operation: operation?.key, violations }
  } catch (error) {
    const violations = error instanceof OffContract ? error.violations : NOTHING
    const response = toResponse(failure(error, operation), request.method)
    return { response, operation: operation?.key, violations, ...(violations.length === 0 && { error }) }
  }
}

interface Judged {
  readonly reply: Reply
  /** What is sent in the place of the reply: the Response of an override, to the byte. */
  readonly response?: Response
  readonly violations: readonly Violation[]
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

function contextOf(double: Double, located: Located, request: Request, operation: Operation | undefined): Writable<Context> {
  const { chance, world } = double
  const context = {
    tables: world.tables,
    caller: NOBODY,
    base: located.url,
    chance,
    quirks: double.quirks,
    params: {},
    request,
    judge: () => [],
  }
  return operation ? { ...context, operation } : context
}

function decoded(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!Object.values(params).some((text) => text.includes('%'))) return params
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, percentDecoded(text) ?? text]))
}

function refuseRoute(
  double: Double,
  contract: Contract,
  route: Exclude<Route, { kind: 'operation' }>,
  located: Located,
  context: Context,
  strict: boolean,
): Judged {
  const { method } = context.request
  if (route.kind === 'method-undocumented' && method === 'OPTIONS') {
    return { reply: { status: 204, headers: { allow: route.allow.join(', ') } }, violations: NOTHING }
  }
  const what = route.kind === 'path-undocumented' ? `the path ${located.path}` : `the method ${method} of ${located.path}`
  const found = violation(`request/${route.kind}`, { reason: 'undocumented', in: 'path', pointer: '', message: `${what} is not declared` })
  const { definition } = double.api
  const problem = definition.refuse([found], context) ?? new Problem(404, [{ code: 'not_found', detail: found.message }])
  const drawn = definition.problem(problem, context)
  const reply = route.kind === 'method-undocumented' ? { ...drawn, headers: { ...drawn.headers, allow: route.allow.join(', ') } } : drawn
  const violations = unexplained(double, judgeProblem(contract, rawAnswer(reply, method)))
  if (strict && violations.some(({ severity }) => severity !== 'info')) throw new OffContract(violations)
  return { reply, violations }
}

async function operate(
  double: Double,
  contract: Contract,
  route: Extract<Route, { kind: 'operation' }>,
  located: Located,
  context: Writable<Context>,
  strict: boolean,
): Promise<Judged> {
  const { operation } = route
  const { definition } = double.api
  const { request } = context
  const check = (reply: Reply): Judged => {
    const violations = unexplained(double, judgeAnswer(contract, operation, rawAnswer(reply, request.method)))
    if (strict && violations.some(({ severity }) => severity !== 'info')) throw new OffContract(violations)
    return { reply, violations }
  }
  const refused = (error: unknown): Judged => {
    if (error instanceof Problem) return check(definition.problem(error, context))
    throw error
  }
  try {
    context.caller = identify(double, operation, context)
    definition.permit?.(context.caller, operation, context)
    const body = operation.body ? await readBody(request, double.maxBody) : { text: '' }
    const { params } = route
    const { search } = located
    const { value, violations } = readRequest(contract, operation, { params, search, header: (name) => request.headers.get(name), body })
    const problem = violations.length > 0 ? definition.refuse(violations, context) : undefined
    if (problem) throw problem
    // Reading the body took time: the world may have been reset meanwhile.
    context.tables = double.world.tables
    context.chance = double.chance
    const behaviour = definition.operations[operation.key] as (input: Input, context: Context) => Reply
    const original = (): Reply => behaviour(value as Input, context)
    const override = double.overrides.get(operation.key)
    if (override) {
      const given = await override.answer(value as Input, context, () => double.world.transact(original))
      const reply = given instanceof Response ? await asReply(given.clone()) : given
      const judged = override.unchecked ? { reply, violations: NOTHING } : check(reply)
      // A copy, so that an override may give the same Response again.
      return given instanceof Response
        ? { ...judged, response: request.method === 'HEAD' ? new Response(null, given) : given.clone() }
        : judged
    }
    return double.world.transact(() => check(original()))
  } catch (error) {
    return refused(error)
  }
}

/** What no quirk that is on explains: a quirk may be that the vendor breaks its own document. */
function unexplained(double: Double, violations: readonly Violation[]): readonly Violation[] {
  if (violations.length === 0) return violations
  const quirks = Object.entries(double.api.definition.quirks ?? {}).filter(([name]) => double.quirks[name])
  return violations.filter((found) => !quirks.some(([, quirk]) => quirk.explains?.(found)))
}

/** Who is asking; throws the vendor's 401 when it is nobody it knows. */
function identify(double: Double, operation: Operation, context: Context): Caller {
  if (operation.security.length === 0) return NOBODY
  const { definition } = double.api
  const refuse = (reason: Refusal): Caller => {
    if (operation.security.some((alternative) => alternative.length === 0)) return NOBODY
    throw (
      definition.refuse([securityViolation(operation, reason)], context) ??
      new Problem(401, [{ code: 'unauthorized', detail: `The credentials are ${reason}.` }])
    )
  }
  const credential = readCredential(operation, context.request)
  if (typeof credential === 'string') return refuse(credential)
  if (credential.scheme !== 'basic') {
    const known = double.callers.get(credential.token)
    if (known) return known.expired ? refuse('expired') : { name: credential.token, user: known.user }
  }
  return definition.identify?.(credential, context) ?? refuse('unknown')
}

function rawAnswer({ status, body, headers }: Reply, method: string) {
  const header = (name: string) => headers?.[name] ?? (name === 'content-type' && body !== undefined ? JSON_TYPE : null)
  return { status, body, header, bodyless: method === 'HEAD' }
}

/** The loud answer of a double that failed: what failed, on what, and why. Never a stack trace. */
function failure(error: unknown, operation: Operation | undefined): Reply {
  const violations = error instanceof OffContract ? error.violations : NOTHING
  const what = violations.length > 0 ? 'The reply breaks the contract' : 'The double failed'
  return {
    status: 500,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: violations.length > 0 ? 'doppel:off-contract' : 'doppel:failed',
      title: what,
      status: 500,
      detail: `${what}${operation ? ` in ${operation.key} (${operation.method} ${operation.path})` : ''}: ${(error as Error)?.message ?? String(error)}`,
      ...(violations.length > 0 && { violations }),
    },
  }
}
