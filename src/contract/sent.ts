/** Holds the body and the credentials of a request against its operation. */
import { isJson, mediaFor } from '../openapi/media.ts'
import { readCookie } from '../openapi/parameter.ts'
import type { SecurityScheme } from '../openapi/security.ts'
import { bodyReadings } from './form.ts'
import { readJson } from './raw.ts'
import { isEmpty, type Subject } from './subject.ts'

/** Nesting that no honest body has. */
const DEEPEST = 1000

/** Judges the body of a request. */
export function judgeSentBody(subject: Subject): void {
  const { operation, exchange, contract, name } = subject
  if (!operation?.body) return
  const { body, headers } = exchange.request
  const { required, media } = operation.body
  const where = { ...(name !== undefined && { operation: name }), in: 'body', pointer: '' } as const
  subject.decide('request/body-missing')
  if (body === undefined || isEmpty(body)) {
    const schema = `${operation.pointer}/requestBody`
    if (required)
      subject.tell('request/body-missing', { ...where, reason: 'missing', message: 'a body is required and none was sent', schema })
    return
  }
  const type = headers.get('content-type')
  const entry = type === null ? undefined : mediaFor(media, type)
  subject.decide('request/media-type-undeclared')
  if (!entry || type === null) {
    const declared = media.map((one) => one.type).join(', ')
    const message = type === null ? 'the body has no Content-Type' : `the media type ${type} is not declared (declared: ${declared})`
    const finding = { in: 'header', pointer: '/content-type', expected: declared, found: type ?? 'none', value: type } as const
    const schema = `${operation.pointer}/requestBody`
    subject.tell('request/media-type-undeclared', { ...finding, reason: type === null ? 'missing' : 'undeclared', message, schema })
    return
  }
  if (!isJson(type)) {
    const readings = entry.schema === undefined ? undefined : bodyReadings(contract.document, entry.schema, type, body)
    if (!readings || entry.schema === undefined) return
    subject.decide('request/body-invalid')
    const found = readings.map((value) => contract.judge('request/body-invalid', 'request', entry.schema as string, value, where))
    if (found.every(({ length }) => length > 0)) subject.add(found[0] ?? [])
    return
  }
  subject.decide('request/body-invalid')
  const { value, fault, tokens } = readJson(body)
  if (fault !== undefined) {
    subject.tell('request/body-invalid', { ...where, reason: 'syntax', message: `the body is not JSON: ${fault}` })
    return
  }
  if (body.length > 2 * DEEPEST && isDeeper(value, DEEPEST)) {
    subject.tell('request/body-invalid', {
      ...where,
      reason: 'too-deep',
      message: `the body is nested deeper than ${DEEPEST} levels`,
    })
    return
  }
  if (entry.schema === undefined) return
  subject.decide('request/readonly-sent')
  subject.add(contract.judge('request/body-invalid', 'request', entry.schema, value, where))
  subject.add(subject.judge.request.walk(entry.schema, value, { where, ignored: () => true, tokens }))
}

/** Whether a value is nested deeper than so many levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

/** Judges whether a request that was let in shows any credentials that its operation asks for. Whether they are right it cannot know. */
export function judgeCredentials(subject: Subject): void {
  const { operation, exchange, search } = subject
  if (!operation || operation.security.length === 0) return
  const { headers } = exchange.request
  const schemes = operation.security.flat()
  // Certificates are not seen in an exchange, and cookies are often left out of what is recorded.
  const hidden = schemes.some((scheme) => scheme.unseen || (scheme.kind === 'apikey' && scheme.in === 'cookie' && !headers.has('cookie')))
  const query = new URLSearchParams(search)
  const shown = (scheme: SecurityScheme): boolean => {
    if (scheme.unseen) return true
    // OAuth 2 lets a token travel in the query, too.
    if (scheme.kind !== 'apikey') return headers.has('authorization') || (scheme.kind === 'bearer' && query.has('access_token'))
    if (scheme.in === 'query') return query.has(scheme.name)
    return scheme.in === 'header' ? headers.has(scheme.name) : readCookie(headers.get('cookie'), scheme.name) !== null
  }
  if (operation.security.some((alternative) => alternative.every(shown))) {
    subject.decide('request/security-missing')
    return
  }
  if (hidden) return
  const message = 'the operation asks for credentials, none were sent, and the request was let in'
  const schema = `${operation.pointer}/security`
  subject.tell('request/security-missing', { in: 'header', pointer: '/authorization', reason: 'missing', message, schema })
}
