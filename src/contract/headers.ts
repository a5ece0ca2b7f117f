/** Holds the headers of an answer against those that are declared for it. */
import type { Header, ResponseSpec } from '../openapi/operation.ts'
import { readingsOf } from '../openapi/style.ts'
import type { Where } from './contract.ts'
import type { Subject } from './subject.ts'
import type { Violation } from './violation.ts'

/** What proxies take away: its absence says nothing. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'content-encoding',
  'date',
])

/** Judges the headers of an answer. */
export function judgeHeaders(subject: Subject, response: ResponseSpec): void {
  for (const header of response.headers) {
    if (HOP_BY_HOP.has(header.name)) continue
    subject.decide('response/header-missing')
    const texts = header.name === 'set-cookie' ? subject.exchange.response.headers.getSetCookie() : [subject.header(header.name)]
    const sent = texts.filter((text) => text !== null)
    if (sent.length > 0) judgeHeader(subject, response, header, sent)
    else if (header.required) {
      const message = `the header ${header.name} is required and is absent`
      const place = { in: 'header', pointer: `/${header.name}`, schema: `${response.pointer}/headers` } as const
      subject.tell('response/header-missing', {
        response: response.key,
        ...place,
        reason: 'required',
        message,
        expected: 'present',
        found: 'absent',
      })
    }
  }
}

function judgeHeader(subject: Subject, response: ResponseSpec, header: Header, texts: readonly string[]): void {
  const { schema, name } = header
  if (schema === undefined) return
  subject.decide('response/header-invalid')
  const operation = subject.name
  const where: Where = { ...(operation !== undefined && { operation }), response: response.key, in: 'header', pointer: `/${name}` }
  const judge = (value: unknown) => subject.contract.judge('response/header-invalid', 'response', schema, value, where)
  // Cookies are never joined: each is a value of its own, unless the document has a list of them.
  const values = header.types.includes('array') && name === 'set-cookie' ? [[texts]] : texts.map((text) => readings(header, text))
  for (const alternatives of values) {
    let first: readonly Violation[] | undefined
    const fits = alternatives.some((value) => {
      const found = judge(value)
      first ??= found
      return found.length === 0
    })
    if (!fits) {
      subject.add(first ?? [])
      return
    }
  }
}

function readings(header: Header, text: string): unknown[] {
  if (header.content?.includes('json')) {
    try {
      return [JSON.parse(text)]
    } catch {
      return [text]
    }
  }
  const quoted = /^"(.*)"$/s.exec(text)?.[1]
  return [...readingsOf(header, [text]), ...(quoted === undefined ? [] : readingsOf(header, [quoted]))]
}
