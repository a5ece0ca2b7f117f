/** What a broken request means to Collate: which status, and which of its texts. */
import type { Violation } from '../../contract/violation.ts'
import type { Problem } from '../../problem.ts'
import { badRequest, notAllowed, refusal } from './problem.ts'

/** The vendor's own patterns, as its messages quote them. */
const PATTERNS: Readonly<Record<string, string>> = {
  name: '^((?!::).)*$',
  email: '^[\\S.!#$%&’*+/=?^_`{|}~-]+@\\S+\\.\\S+$',
}

/** The lengths that messages quote; those of other texts are in {@link sizeOf}. */
const SIZES: Readonly<Record<string, string>> = { name: '1 and 256', email: '6 and 127' }

const UNREADABLE: ReadonlySet<string> = new Set(['syntax', 'encoding', 'truncated', 'too-deep'])

/** Keywords that the server checks after it has read the body: it names the property and the rule. */
const CONSTRAINTS: ReadonlySet<string> = new Set(['required', 'minLength', 'maxLength', 'pattern', 'format'])

const TOKEN_TEXTS: Readonly<Record<string, string>> = {
  missing: 'Not Authorized! Token not present',
  malformed: 'Not Authorized! Token not present',
  // inferred: an unknown token answers as one that cannot be decoded.
  unknown: 'Not Authorized! Unable to decode token.',
  expired: 'Expired token!',
}

/** The one refusal that the violations of a request come to. The first that applies, in the order of the server's own steps. */
export function refuse(violations: readonly Violation[]): Problem {
  const by = (test: (one: Violation) => boolean) => violations.find(test)
  const token = by(({ slug }) => slug === 'request/security-missing')
  if (token) return refusal(401, 'UNAUTHORIZED', TOKEN_TEXTS[token.reason] ?? 'Not Authorized! Invalid Token')
  // inferred: the server's framework answers what has no errorType of its own; 415 has a made-up one, as 405 has.
  if (by(({ slug }) => slug === 'request/method-undocumented')) return notAllowed()
  // inferred: an id that is no UUID is a path that does not exist.
  if (by((one) => one.in === 'path')) return refusal(404, 'ENTITY_NOT_FOUND', 'HTTP 404 Not Found')
  if (by(({ slug }) => slug === 'request/media-type-undeclared')) {
    return refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'HTTP 415 Unsupported Media Type')
  }
  // inferred: BULK_LIMIT_EXCEPTION is the only type that the vendor names for 413.
  if (by(({ reason }) => reason === 'too-large')) return refusal(413, 'BULK_LIMIT_EXCEPTION', 'HTTP 413 Request Entity Too Large')
  if (by(({ reason }) => UNREADABLE.has(reason))) return badRequest('Unable to process JSON')
  return badRequest(describe(violations))
}

/** The text for a body or for parameters that can be read and break a rule. */
export function describe(violations: readonly Violation[]): string {
  const field = violations.find((one) => one.in === 'query' && one.pointer.startsWith('/fields/'))
  if (field) return `Invalid field name ${String(field.value)}`
  const texts = violations.map((one) => (one.in === 'query' ? parameterText(one) : bodyText(one, violations)))
  const told = [...new Set(texts.filter((text) => text !== ''))]
  return told.includes(MAPPING) ? MAPPING : `[${told.join(', ')}]`
}

/** What the server says of a body that does not map onto its classes. */
const MAPPING = 'Invalid request format'

function parameterText({ pointer, reason, params }: Violation): string {
  const subject = `query param ${pointer.slice(1)}`
  if (reason === 'required') return `${subject} must not be null`
  if (reason === 'minimum') return `${subject} must be greater than or equal to ${String(params?.limit)}`
  if (reason === 'maximum') return `${subject} must be less than or equal to ${String(params?.limit)}`
  if (reason === 'type') return `${subject} must be of type ${String(params?.type)}`
  if (reason === 'enum' && Array.isArray(params?.allowedValues)) return `${subject} must be one of ${params.allowedValues.join(', ')}`
  return `${subject} must be a cursor of this list`
}

function bodyText(one: Violation, all: readonly Violation[]): string {
  const property = one.pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
  const subject = `query param ${property}`
  if (one.reason === 'required' || (one.reason === 'type' && one.value === null && property !== '')) return `${subject} must not be null`
  if (!CONSTRAINTS.has(one.reason)) return MAPPING
  if (one.reason === 'pattern') return `${subject} must match "${PATTERNS[property] ?? String(one.params?.pattern)}"`
  if (one.reason !== 'format') return `${subject} size must be between ${SIZES[property] ?? sizeOf(one)}`
  if (property !== 'email') return MAPPING
  // inferred: an address that fits the pattern and is none all the same.
  const toldAlready = all.some((other) => other.pointer === one.pointer && other.reason !== 'format')
  return toldAlready ? '' : `${subject} must be a well-formed email address`
}

function sizeOf({ reason, params }: Violation): string {
  return reason === 'minLength' ? `${String(params?.limit)} and 3072` : `0 and ${String(params?.limit)}`
}
