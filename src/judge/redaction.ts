/** Hides the credentials of an exchange in whatever is told of it. */
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import type { FindingEvent } from '../report/event.ts'
import { createRedactor, type Redactor } from '../report/redact.ts'
import { REDACTED } from '../report/sensitive.ts'
import { keyNames, secretsOf } from './exchange-secrets.ts'
import type { Seen } from './seen.ts'

const NONE: readonly string[] = []
const redactors = new WeakMap<Document, { secrets: string; redactor: Redactor }>()

/** The redactor of a document: it also knows the names of its API keys, and the secrets that it is told. The last one is kept. */
export function redactorOf(document: Document, secrets: readonly string[] = NONE): Redactor {
  const key = secrets.join('\n')
  const known = redactors.get(document)
  if (known?.secrets === key) return known.redactor
  const redactor = createRedactor({ secrets, names: keyNames(document) })
  redactors.set(document, { secrets: key, redactor })
  return redactor
}

/** The redactor of an exchange: it knows the credentials that the exchange carries. */
export function redactorFor(document: Document, seen: Pick<Seen, 'url' | 'request' | 'response'>): Redactor {
  return redactorOf(document, secretsOf(seen, keyNames(document)))
}

/** A violation whose texts hold no secret; its value stays where it holds none. */
export function withoutSecrets(redactor: Redactor, one: Violation): Violation {
  const { value, params, ...rest } = one
  const given = one.slug === 'response/writeonly-leaked' && one.found !== undefined ? { ...rest, found: REDACTED } : rest
  const [method = '*', path = '*'] = (one.operation ?? '').split(' ')
  const { message, pointer, expected, found, nearest } = redactor.event<FindingEvent>({
    type: 'finding',
    ...given,
    method,
    path,
    count: 1,
  })
  const isClean = (held: unknown) => {
    const text = held === undefined ? undefined : JSON.stringify(held)
    return text !== undefined && found === one.found && redactor.text(text) === text
  }
  return {
    ...given,
    ...(isClean(value) && { value }),
    ...(isClean(params) && params && { params }),
    message,
    ...(pointer !== undefined && { pointer }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    ...(nearest !== undefined && { nearest }),
    ...(one.samples && { samples: one.samples.map((sample) => redactor.text(sample)) }),
  }
}
