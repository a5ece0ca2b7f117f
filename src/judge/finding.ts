/** What was found in an exchange that somebody else made, as reports tell it: with its line, its request and without its secrets. */
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { curlOf } from '../report/curl.ts'
import type { FindingEvent, RecordedStep } from '../report/event.ts'
import type { Redactor } from '../report/redact.ts'
import type { Judgement } from './judgement.ts'
import type { Seen, SeenBody } from './seen.ts'

/** Not sent on by whoever repeats a request. */
const OF_THE_CONNECTION = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding', 'keep-alive'])
/** Characters of a body that a report can use. */
const LONGEST_BODY = 65_536

/** Makes the event of a violation. `url` is the whole URL that was asked. */
export function asFinding(
  document: Document,
  redactor: Redactor,
  one: Violation,
  judgement: Judgement,
  seen: Seen,
  url: string,
): FindingEvent {
  const [method = '*', path = '*'] = (one.operation ?? `${judgement.method} ${judgement.path.split('?', 1)[0]}`).split(' ')
  const at = one.schema === undefined ? undefined : document.source?.locate(one.schema)
  const step = stepOf(judgement, seen, url)
  const { operation: _, severity, value, params, samples, ...rest } = one
  return redactor.event<FindingEvent>({
    type: 'finding',
    ...rest,
    ...(samples && { samples: samples.map((sample) => redactor.text(sample)) }),
    severity,
    method,
    path,
    ...(at && { file: at.file, line: at.line, column: at.column }),
    curl: curlOf(step),
    steps: [step],
    count: 1,
  })
}

function stepOf({ method, status }: Judgement, { request, response }: Seen, url: string): RecordedStep {
  const headers = [...(request.headers ?? [])].filter(([name]) => !OF_THE_CONNECTION.has(name))
  const [body, answerBody] = [textOf(request.body), textOf(response.body)]
  return {
    method,
    url,
    headers,
    ...(body && { body }),
    status,
    answerHeaders: [...(response.headers ?? [])],
    ...(answerBody && { answerBody }),
  }
}

function textOf(body: SeenBody): string | undefined {
  if (body === undefined || typeof body === 'string') return body?.slice(0, LONGEST_BODY)
  const text = new TextDecoder().decode(body.subarray(0, LONGEST_BODY))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
  return /[\u0000-\u0008]/.test(text) ? `(${body.byteLength} bytes)` : text
}
