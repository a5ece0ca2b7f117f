/** Holds an answer against its operation: status, headers, media type and body, with what excuses each. */
import { essence, isJson, type MediaType, type MediaTypes, mediaFor } from '../openapi/media.ts'
import { type Operation, type ResponseSpec, responseFor } from '../openapi/operation.ts'
import { bodyReadings } from './form.ts'
import { globOf } from './glob.ts'
import { judgeHeaders } from './headers.ts'
import { type RawJson, readJson, textOf } from './raw.ts'
import { isDeeper } from './sent.ts'
import { isEmpty, type Subject } from './subject.ts'

/** Statuses that stand between a client and a server and need no declaration. */
const GATEWAY: readonly number[] = [429, 502, 503, 504]
/** Statuses whose answers never have a body. */
const BODYLESS = new Set([204, 205, 304])
const DEEPEST = 1000

/** Judges an answer to an operation. */
export function judgeOperationAnswer(subject: Subject, operation: Operation): void {
  const { status } = subject
  const response = declared(subject, operation)
  const { body, truncated, misframed } = subject.exchange.response
  if (misframed) tellMisframed(subject, operation, misframed, response?.key)
  if (!response) return
  const key = { response: response.key }
  judgeHeaders(subject, response)
  if (subject.method === 'HEAD' || BODYLESS.has(status) || status < 200 || (truncated && !misframed)) return
  if (response.media.length > 0) {
    judgeBody(subject, response.media, key)
    return
  }
  subject.decide('response/body-unexpected')
  // A page of HTML beside an error or a redirect is a proxy's or a framework's more often than the API's.
  if (isEmpty(body) || (status >= 300 && /html/i.test(subject.header('content-type') ?? ''))) return
  const message = `status ${status} declares no body and one was sent`
  subject.tell('response/body-unexpected', {
    ...key,
    in: 'body',
    reason: 'unexpected',
    message,
    schema: response.pointer,
    expected: 'no body',
  })
}

/** Judges an answer that belongs to no operation by the schema that the document has for those. */
export function judgeProblemAnswer(subject: Subject, schema: string): void {
  if (subject.method === 'HEAD' || subject.exchange.response.truncated || subject.exchange.response.misframed) return
  judgeBody(subject, [{ type: 'application/json', schema }], { response: String(subject.status) })
}

/** Tells of a body that is not as long as its own headers say: no client can read it. */
function tellMisframed(subject: Subject, operation: Operation, misframed: 'short' | 'long', response = String(subject.status)): void {
  const announced = subject.header('content-length')
  const length = announced === null ? 'its end' : `the ${announced} bytes that Content-Length announces`
  const message = misframed === 'short' ? `the server cut the body off before ${length}` : `the server went on sending after ${length}`
  subject.tell('response/body-unparseable', {
    response,
    in: 'body',
    reason: misframed === 'short' ? 'truncated' : 'too-long',
    message,
    schema: `${operation.pointer}/responses`,
    ...(announced !== null && { expected: `${announced} bytes` }),
  })
}

/** The response that the document declares for the status; tells where there is none. */
function declared(subject: Subject, operation: Operation): ResponseSpec | undefined {
  const { status, options } = subject
  const found = responseFor(operation, status)
  const success = operation.responses.some(({ key }) => /^[23]/.test(key))
  // What is said of "everything else" is meant for errors, unless nothing is said of success at all.
  const hidden = found?.key === 'default' && status < 400 && success && options.defaultCovers !== 'all'
  if (found && !hidden) {
    subject.decide('response/status-undocumented')
    return found
  }
  if (status === 304 || status < 200 || (options.gatewayStatuses ?? GATEWAY).includes(status)) return undefined
  const keys = operation.responses.map(({ key }) => key).join(', ') || 'none'
  subject.tell('response/status-undocumented', {
    // A refusal that nobody declared is a gap in the document; a success that nobody declared breaks clients.
    ...(status >= 200 && status < 300 && { severity: 'error' as const }),
    response: String(status),
    reason: 'status',
    message: `status ${status} is not declared (declared: ${keys})`,
    schema: `${operation.pointer}/responses`,
    expected: keys,
    found: String(status),
  })
  return undefined
}

type Key = { readonly response: string }

function judgeBody(subject: Subject, media: MediaTypes, key: Key): void {
  const { body, misframed } = subject.exchange.response
  const type = subject.header('content-type')
  const entry = type === null ? undefined : mediaFor(media, type)
  if (isEmpty(body) && !misframed) {
    // An empty text is a text, and an empty file a file.
    const isFine = type !== null && entry !== undefined && !/[/+](?:json|xml)$|^multipart\//.test(essence(type))
    const wanted = media.find(({ schema }) => schema !== undefined)
    if (isFine || !wanted) return
    const message = `status ${subject.status} declares a body and none was sent`
    const schema = wanted.pointer ?? wanted.schema
    subject.tell('response/body-missing', {
      ...key,
      in: 'body',
      reason: 'missing',
      message,
      ...(schema && { schema }),
      found: 'no body',
    })
    return
  }
  subject.decide('response/body-missing')
  // What does not say what it is may be anything, and here anything may come.
  if (type === null && media.some((one) => one.type === '*/*')) return
  if (!entry || type === null) {
    undeclaredMedia(subject, media, type, key)
    return
  }
  subject.decide('response/media-type-undocumented')
  // Its headers came whole, its body did not.
  if (misframed) return
  if (isJson(type)) judgeJson(subject, entry, key)
  else judgeText(subject, entry, type, key)
}

function undeclaredMedia(subject: Subject, media: MediaTypes, type: string | null, key: Key): void {
  if ([502, 503, 504].includes(subject.status) && /html/i.test(type ?? '')) return
  const names = media.map((one) => one.type).join(', ')
  const message = `the media type ${type ?? '(none)'} is not declared (declared: ${names})`
  const place = { in: 'header', pointer: '/content-type', expected: names, found: type ?? 'none' } as const
  const schema = media[0]?.pointer?.replace(/\/[^/]*$/, '')
  subject.tell('response/media-type-undocumented', { ...key, ...place, reason: 'media-type', message, ...(schema && { schema }) })
}

function judgeText(subject: Subject, entry: MediaType, type: string, key: Key): void {
  const { contract, exchange, name } = subject
  const { schema } = entry
  const readings = schema === undefined ? undefined : bodyReadings(contract.document, schema, type, exchange.response.body)
  if (schema === undefined || !readings) return
  const where = { ...(name !== undefined && { operation: name }), ...key, media: entry.type, in: 'body' } as const
  const slug = bodySlug(subject)
  subject.decide(slug)
  const found = readings.map((value) => contract.judge(slug, 'response', schema, value, where))
  if (found.every(({ length }) => length > 0)) subject.add(found[0] ?? [])
}

function judgeJson(subject: Subject, entry: MediaType, key: Key): void {
  const { contract, exchange, name, options } = subject
  const { body } = exchange.response
  const raw = readJson(body)
  const place = { ...key, media: entry.type, in: 'body' } as const
  if (raw.fault !== undefined && isCut(subject)) return
  subject.decide('response/body-unparseable', 'response/json-hazard')
  for (const { reason, pointer, message, value } of raw.hazards) {
    const severity = reason === 'nan' ? { severity: 'error' as const } : {}
    subject.tell('response/json-hazard', {
      ...place,
      ...severity,
      reason,
      pointer,
      message,
      ...(value !== undefined && { value, found: value }),
    })
  }
  if (raw.fault !== undefined) {
    const message = `the body is not what its media type says: ${raw.fault}`
    const schema = entry.pointer ?? entry.schema
    subject.tell('response/body-unparseable', { ...place, reason: 'syntax', message, ...(schema && { schema }) })
    return
  }
  if (entry.schema === undefined) return
  const slug = bodySlug(subject)
  if (body.length > 2 * DEEPEST && isDeeper(raw.value, DEEPEST)) {
    subject.tell(slug, {
      ...place,
      reason: 'too-deep',
      message: `the body is nested deeper than ${DEEPEST} levels`,
      schema: entry.schema,
    })
    return
  }
  const where = { ...(name !== undefined && { operation: name }), ...place, pointer: '' }
  const ignored = (options.ignoreFields ?? []).map((glob) => globOf(glob))
  subject.decide(slug, 'response/field-undeclared', 'response/writeonly-leaked', 'response/discriminator-unmapped')
  subject.add(contract.judge(slug, 'response', entry.schema, raw.value, where).filter((one) => !isLost(one, raw)))
  const walked = { where, ignored: (pointer: string) => ignored.some((glob) => glob.test(pointer)), tokens: raw.tokens }
  subject.add(subject.judge.response.walk(entry.schema, raw.value, walked))
}

/** The bodies of errors are judged apart, so that a team can take them on later. */
function bodySlug({ status }: Subject): 'response/body-invalid' | 'response/error-shape' {
  return status >= 400 ? 'response/error-shape' : 'response/body-invalid'
}

/** Whether a value lost digits when it was read, so that what is said of its size may be untrue. */
function isLost({ pointer, reason }: { pointer: string; reason: string }, { tokens }: RawJson): boolean {
  return tokens.has(pointer) && /^(?:minimum|maximum|exclusive|multipleOf|enum|const|format)/.test(reason)
}

/** Whether less of a body came than was announced: then it was the recording that was cut. */
function isCut(subject: Subject): boolean {
  const announced = Number(subject.header('content-length') ?? Number.NaN)
  const { body } = subject.exchange.response
  const length = typeof body === 'string' ? new TextEncoder().encode(textOf(body).text).length : body.length
  return !subject.header('content-encoding') && announced > length
}
