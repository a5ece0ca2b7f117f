/** `toKeepContract`, the matcher that every `expect` of the Jest family can be extended with. */
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { type Judgement, type JudgeOptions, judgeSeen } from './judgement.ts'
import { explain } from './message.ts'
import { createPlace, routerOf } from './place.ts'
import { redactorFor } from './redaction.ts'
import { CannotJudge, type Seen } from './seen.ts'
import { type RequestGiven, readValue } from './value.ts'

/** What `toKeepContract` may be told beside the document. */
export interface KeepOptions extends JudgeOptions, RequestGiven {}

/** What a matcher gives: whether the value passes, and what to say if that was not wanted. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** A matcher: at once for what is read already, a promise for a `Response`. */
export type Matcher<Given> = (received: unknown, document: Given, options?: KeepOptions) => MatcherResult | Promise<MatcherResult>

/** Makes the matcher, given how documents are found. */
export function createMatcher<Given>(documentOf: (given: Given) => Document): Matcher<Given> {
  const matcher: Matcher<Given> = (received, document, options = {}) => {
    try {
      const opened = documentOf(document)
      const seen = readValue(received, options)
      if (!(seen instanceof Promise)) return resultOf(opened, seen, options)
      // Once the promise is settled nobody knows any more who called.
      const called = frames(matcher)
      return seen.then((one) => resultOf(opened, one, options)).catch((error) => told(error, called))
    } catch (error) {
      return told(error, frames(matcher))
    }
  }
  return matcher
}

/** Types cannot say that a matcher is a promise for some values alone: so one says it of the value. */
// biome-ignore lint/suspicious/noConfusingVoidType: it is what a matcher returns
export type Kept<Received> = Received extends Response ? Promise<void> : void

function resultOf(document: Document, seen: Seen, options: KeepOptions): MatcherResult {
  const judgement = judgeValue(document, seen, options)
  const pass = judgement.failing.length === 0
  const { method, path, shown = path, status } = judgement
  const kept = `${method} ${shown} answered ${status}, which keeps the contract, and was expected to break it`
  return { pass, message: () => (pass ? kept : [explain(document, judgement), ...whyUnknown(judgement, options)].join('\n\n')) }
}

/** Judges one value, as the matcher does. An exchange that no operation describes fails whatever it weighs. */
export function judgeValue(document: Document, seen: Seen, options: KeepOptions = {}): Judgement {
  if (seen.url === undefined || seen.url === '') throw new CannotJudge('the path of the request is not known: pass { path }')
  const placed = createPlace(document, { base: options.base, side: 'test' })(seen.url)
  if (!placed) throw new CannotJudge(`${redactorFor(document, seen).url(seen.url)} does not lie below the base ${options.base}`)
  const judgement = judgeSeen(document, { ...seen, method: seen.method ?? onlyMethod(document, placed.path) }, placed.path, options)
  return { ...judgement, failing: [...new Set([...judgement.violations.filter(isUnknown), ...judgement.failing])] }
}

function isUnknown({ slug }: Violation): boolean {
  return slug === 'request/path-undocumented' || slug === 'request/method-undocumented'
}

/** A warning does not fail elsewhere: says why it does here. */
function whyUnknown({ failing }: Judgement, { failOn }: KeepOptions): string[] {
  const unknown = failing.find((one) => isUnknown(one) && one.severity !== 'error')
  if (!unknown || failOn === 'warning') return []
  return [
    `It fails, though it is a ${unknown.severity}: what no operation describes cannot keep the contract. ignore: ['${unknown.id}'] lets it pass.`,
  ]
}

/** A Response does not know its method; where the path has only one there is no doubt. */
function onlyMethod(document: Document, path: string): string {
  const route = routerOf(document)('?', path.split('?', 1)[0] ?? '')
  const methods = route.kind === 'method-undocumented' ? route.allow.filter((method) => method !== 'HEAD' && method !== 'OPTIONS') : []
  const [only] = methods
  if (only !== undefined && methods.length === 1) return only
  const declared = methods.length > 0 ? `, and ${path.split('?', 1)[0]} has ${methods.join(', ')}` : ''
  throw new CannotJudge(`the method of the request is not known${declared}: pass { method }`)
}

/** A value that cannot be judged fails with and without `.not`: the matcher throws, and points at the line that called it. */
function told(error: unknown, called: string): never {
  const failure = new Error(`toKeepContract: ${(error as Error).message}`)
  failure.stack = `${failure.name}: ${failure.message}\n${called}`
  throw failure
}

/** The lines of the stack below a function; none where the engine cannot leave any out. */
function frames(below: (...given: never[]) => unknown): string {
  const holder: { stack?: string } = {}
  Error.captureStackTrace?.(holder, below)
  return (holder.stack ?? '').replace(/^(?!\s+at ).*\n?/, '')
}
