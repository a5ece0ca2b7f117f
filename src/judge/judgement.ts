/** The one judgement behind every host: what was seen, held against the document, without blaming anybody for what was not seen. */
import type { Slug } from '../contract/catalogue.ts'
import { type Exchange, judgeExchange, type JudgeOptions as Strictness } from '../contract/exchange.ts'
import type { Place as Part, Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { isJson, type MediaTypes } from '../openapi/media.ts'
import { type Operation, responseFor } from '../openapi/operation.ts'
import { routerOf } from './place.ts'
import { redactorFor, withoutSecrets } from './redaction.ts'
import { CannotJudge, type Seen, type SeenBody } from './seen.ts'

/** How exchanges are judged, in every host. */
export interface JudgeOptions extends Strictness {
  /** The whole base of the API, a URL or a path, e.g. `https://host/api`; it replaces the document's servers. */
  readonly base?: string
  /** The least severity that fails. Default `error`. */
  readonly failOn?: 'error' | 'warning'
  /** Findings that are left out: numbers (`CT129`), slugs or fingerprints. */
  readonly ignore?: readonly string[]
  /** Fingerprints, as a baseline lists them, of what is found and does not fail. */
  readonly known?: readonly string[]
}

/** What came of one exchange. */
export interface Judgement {
  readonly method: string
  /** Path and query below the base. */
  readonly path: string
  /** The same without secrets, for messages. */
  readonly shown?: string
  readonly status: number
  /** `undefined` where the document declares none for it. */
  readonly operation: Operation | undefined
  /** All that was found, without what is accepted; the credentials of the exchange are hidden in it. */
  readonly violations: readonly Violation[]
  /** Those at or above the severity that fails. */
  readonly failing: readonly Violation[]
  /** The checks that this exchange decided. */
  readonly checked: ReadonlySet<Slug>
}

const REQUEST_PARTS: readonly Part[] = ['header', 'cookie', 'body']

/** Judges an exchange of which the method and the path below the base are known. */
export function judgeSeen(document: Document, seen: Seen, path: string, options: JudgeOptions = {}): Judgement {
  const { method, response } = seen
  if (method === undefined) throw new CannotJudge('the method of the request is not known: pass { method }')
  const { operation, violations, checked } = judgeExchange(document, exchangeOf(document, seen, method, path), options)
  const unseen = unseenOf(seen)
  const ignored = new Set(options.ignore)
  const known = new Set(options.known)
  const redactor = redactorFor(document, seen)
  const found = violations
    .filter((one) => unseen(one.slug, one.in) === undefined && ![one.id, one.slug, one.fingerprint].some((name) => ignored.has(name)))
    .map((one) => withoutSecrets(redactor, one))
  const least = options.failOn === 'warning' ? ['error', 'warning'] : ['error']
  const fails = (one: Violation) => least.includes(one.severity) && !known.has(one.fingerprint)
  return {
    method,
    path,
    shown: redactor.url(path),
    status: response.status,
    operation,
    violations: found,
    failing: found.filter(fails),
    checked: new Set([...checked].filter((slug) => unseen(slug) === undefined)),
  }
}

function exchangeOf(document: Document, { request, response }: Seen, method: string, path: string): Exchange {
  const route = routerOf(document)(method, path.split('?', 1)[0] ?? '')
  const operation = route.kind === 'operation' ? route.operation : undefined
  return {
    request: {
      method,
      path,
      headers: request.headers ?? assumed(request.body, operation?.body?.media),
      ...(request.body !== undefined && { body: request.body }),
    },
    response: {
      status: response.status,
      headers: response.headers ?? assumed(response.body, operation && responseFor(operation, response.status)?.media),
      body: response.body ?? '',
      ...((response.truncated || response.body === undefined) && { truncated: true }),
      ...(response.misframed && { misframed: response.misframed }),
      ...(response.ms !== undefined && { ms: response.ms }),
    },
  }
}

/** Headers that nobody saw: what JSON the document declares there is taken for its media type, so that the body is judged. */
function assumed(body: SeenBody, media: MediaTypes = []): Headers {
  const type = media.find((one) => isJson(one.type))?.type ?? media[0]?.type ?? 'application/json'
  return new Headers(body ? { 'content-type': type.includes('*') ? 'application/json' : type } : {})
}

/** Where a check looks, for those that look at one place. */
const PARTS: Partial<Record<Slug, Part>> = {
  'request/body-missing': 'body',
  'request/body-invalid': 'body',
  'request/readonly-sent': 'body',
  'request/media-type-undeclared': 'body',
  'request/security-missing': 'header',
  'response/body-unparseable': 'body',
  'response/body-invalid': 'body',
  'response/body-missing': 'body',
  'response/body-unexpected': 'body',
  'response/field-undeclared': 'body',
  'response/writeonly-leaked': 'body',
  'response/discriminator-unmapped': 'body',
  'response/json-hazard': 'body',
  'response/trace-leak': 'body',
  'response/error-shape': 'body',
  'response/header-missing': 'header',
  'response/header-invalid': 'header',
  'response/accept-ignored': 'header',
  'response/media-type-undocumented': 'header',
  'http/unauthorized-no-challenge': 'header',
  'http/method-not-allowed-no-allow': 'header',
  'http/no-content-has-body': 'body',
}

/** Tells why a check could not be decided by an exchange: it looks where nobody did. */
export function unseenOf({ request, response }: Seen): (slug: Slug, part?: Part) => string | undefined {
  const asked = new Set(REQUEST_PARTS.filter((part) => (part === 'body' ? request.body : request.headers) === undefined))
  const answered = new Set<Part>([
    ...(response.headers === undefined ? (['header'] as const) : []),
    // Of a body that was cut nothing is known for sure.
    ...(response.body === undefined || response.truncated ? (['body'] as const) : []),
  ])
  return (slug, part) => {
    // That its server broke it off is what was seen of it.
    if (slug === 'response/body-unparseable' && response.misframed) return undefined
    // What a client accepts stands in the request.
    const ofRequest = slug.startsWith('request/') || slug === 'response/accept-ignored'
    const headed = slug === 'response/accept-ignored' || slug === 'request/media-type-undeclared' ? (['header'] as const) : []
    const missing = [part, PARTS[slug], ...headed].find((one) => one !== undefined && (ofRequest ? asked : answered).has(one))
    if (missing === undefined) return undefined
    return `the ${missing === 'body' ? 'body' : 'headers'} of the ${ofRequest ? 'request' : 'answer'} ${missing === 'body' ? 'was' : 'were'} not seen`
  }
}
