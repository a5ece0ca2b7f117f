/** What HTTP itself asks of an exchange, whatever the document says, and what no answer should be. */
import { essence } from '../openapi/media.ts'
import { textOf } from './raw.ts'
import { isEmpty, type Subject } from './subject.ts'
import { leakIn } from './traces.ts'

/** Judges an exchange by the rules of HTTP. */
export function judgeHttp(subject: Subject): void {
  const { method, status, exchange, operation } = subject
  const { body } = exchange.response
  const at = operation ? { schema: `${operation.pointer}/responses` } : {}
  const tell = (slug: Parameters<Subject['tell']>[0], reason: string, message: string, more: object = {}) =>
    subject.tell(slug, { ...at, response: String(status), reason, message, ...more })

  subject.decide('http/status-nonstandard', 'response/server-error')
  if (status < 100 || status > 599) tell('http/status-nonstandard', 'range', `status ${status} is none of HTTP (100 to 599)`)
  if (status === 201) {
    const declared = operation?.responses.some(({ key }) => key === '201') ?? false
    if (method === 'GET' || method === 'HEAD' || method === 'DELETE' || (method === 'PATCH' && !declared)) {
      tell('http/created-wrong-method', 'method', `${method} was answered 201, as if it had made something`)
    }
  }
  if (operation) subject.decide('http/created-wrong-method')
  const silent = method === 'HEAD' || [204, 205, 304].includes(status)
  if (silent) {
    subject.decide('http/no-content-has-body')
    const what = method === 'HEAD' ? 'the answer to HEAD' : `status ${status}`
    if (!isEmpty(body)) tell('http/no-content-has-body', 'body', `${what} has no body, and one was sent`, { in: 'body' })
  }
  if (status === 401) {
    subject.decide('http/unauthorized-no-challenge')
    const header = { in: 'header', pointer: '/www-authenticate', expected: 'present', found: 'absent' }
    if (!subject.header('www-authenticate')) tell('http/unauthorized-no-challenge', 'missing', 'status 401 has no WWW-Authenticate', header)
  }
  if (status === 405) {
    subject.decide('http/method-not-allowed-no-allow')
    const header = { in: 'header', pointer: '/allow', expected: 'present', found: 'absent' }
    if (subject.header('allow') === null) tell('http/method-not-allowed-no-allow', 'missing', 'status 405 has no Allow', header)
  }
  if ([304, 413, 415, 426].includes(status)) subject.decide('http/status-context')
  judgeContext(subject, tell)
  const forced = subject.options.forcedFaults && operation?.responses.some(({ key }) => key === String(status) || /^5xx$/i.test(key))
  if (status >= 500 && status <= 599 && !forced) {
    tell('response/server-error', 'status', `the server failed with status ${status}`, { found: String(status), ...exemption(subject) })
  }
}

type Told = (slug: Parameters<Subject['tell']>[0], reason: string, message: string, more?: object) => void

function judgeContext({ method, status, exchange }: Subject, tell: Told): void {
  const { request, response } = exchange
  const sent = !isEmpty(request.body) || Number(request.headers.get('content-length') ?? 0) > 0 || request.headers.has('transfer-encoding')
  if (status === 304 && method !== 'GET' && method !== 'HEAD')
    tell('http/status-context', 'method', `${method} was answered 304, which is for GET and HEAD`)
  if ((status === 413 || status === 415) && !sent)
    tell('http/status-context', 'body', `status ${status} speaks of a body, and the request had none`)
  if (status === 426 && !response.headers.has('upgrade'))
    tell('http/status-context', 'upgrade', 'status 426 does not say in Upgrade to what')
}

/** A failure that a gateway tells of may be over in a moment. */
function exemption({ status, options }: Subject): { severity?: 'warning' } {
  return (options.gatewayStatuses ?? [502, 503, 504]).includes(status) ? { severity: 'warning' } : {}
}

/** Judges what an answer should not do to its client: another media type than asked for, a trace of its insides, a long wait. */
export function judgeManners(subject: Subject): void {
  const { status, exchange, options, operation } = subject
  const { body, ms } = exchange.response
  const type = subject.header('content-type')
  const accept = exchange.request.headers.get('accept')
  const at = operation ? { schema: operation.pointer } : {}
  if (status >= 200 && status < 300 && accept !== null && type !== null && !isEmpty(body)) {
    subject.decide('response/accept-ignored')
    if (!accepts(accept, type)) {
      const place = { in: 'header', pointer: '/content-type', expected: accept, found: type } as const
      subject.tell('response/accept-ignored', {
        ...at,
        ...place,
        response: String(status),
        reason: 'accept',
        message: `the client accepts ${accept} and was sent ${type}`,
      })
    }
  }
  if (status >= 400 && !isEmpty(body)) {
    subject.decide('response/trace-leak')
    const leak = leakIn(textOf(body).text)
    if (leak) {
      const message = `the body shows the insides of the server: ${leak.join(' and ')}`
      subject.tell('response/trace-leak', { ...at, response: String(status), in: 'body', reason: 'trace', message })
    }
  }
  if (options.slowMs !== undefined && ms !== undefined) {
    subject.decide('response/slow')
    const message = `the answer took more than ${options.slowMs} ms`
    if (ms > options.slowMs)
      subject.tell('response/slow', { ...at, reason: 'time', message, expected: `${options.slowMs} ms`, found: `${Math.round(ms)} ms` })
  }
  if (operation) {
    subject.decide('response/deprecated-used')
    const schema = `${operation.pointer}/deprecated`
    if (operation.deprecated)
      subject.tell('response/deprecated-used', { reason: 'deprecated', message: 'the operation is deprecated', schema })
  }
}

/** Whether a media type is one that an `Accept` header lists; the most particular range counts. */
function accepts(accept: string, type: string): boolean {
  const wanted = essence(type)
  const ranges = accept.split(',').map((range) => ({ type: essence(range), weight: Number(/;\s*q=([\d.]+)/i.exec(range)?.[1] ?? 1) }))
  const main = wanted.split('/')[0]
  const of = (name: string) => ranges.find((range) => range.type === name)
  const range = of(wanted) ?? of(`${main}/*`) ?? of('*/*') ?? of('*')
  return range !== undefined && range.weight > 0
}
