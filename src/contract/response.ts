/** Holds an answer against its operation: status, media type, body and headers. */
import { mediaFor } from '../openapi/media.ts'
import { type Operation, responseFor } from '../openapi/operation.ts'
import { decodeParameter } from '../openapi/parameter.ts'
import type { Contract } from './contract.ts'
import { type Violation, violation } from './violation.ts'

/** An answer in the form that every transport can give. */
export interface RawAnswer {
  readonly status: number
  header(name: string): string | null
  /** The value of the body; `undefined` when there is none. */
  readonly body: unknown
  /** Set when a body came that is not what its media type says. */
  readonly unparseable?: string
  /** Set for answers that never carry a body, such as those to HEAD. */
  readonly bodyless?: boolean
}

/** What in an answer to an operation breaks the contract. */
export function judgeAnswer(contract: Contract, operation: Operation, answer: RawAnswer): Violation[] {
  const name = `${operation.method} ${operation.path}`
  const response = responseFor(operation, answer.status)
  if (!response) {
    const message = `status ${answer.status} is not declared (declared: ${operation.responses.map(({ key }) => key).join(', ')})`
    return [
      violation('response/status-undocumented', {
        // A refusal that nobody declared is a gap in the document; a success that nobody declared breaks clients.
        ...(answer.status >= 200 && answer.status < 300 && { severity: 'error' as const }),
        operation: name,
        response: String(answer.status),
        reason: 'status',
        pointer: '',
        message,
        schema: `${operation.pointer}/responses`,
      }),
    ]
  }
  const found: Violation[] = []
  const where = { operation: name, response: response.key }
  for (const header of response.headers) {
    const value = answer.header(header.name)
    const at = { ...where, in: 'header', pointer: `/${header.name}` } as const
    if (value === null) {
      if (!header.required) continue
      const message = `the header ${header.name} is required and is absent`
      found.push(violation('response/header-missing', { ...at, reason: 'required', message, schema: `${response.pointer}/headers` }))
    } else if (header.schema) {
      found.push(...contract.judge('response/header-invalid', 'response', header.schema, decodeParameter(header, [value]), at))
    }
  }
  if (answer.bodyless) return found
  if (response.media.length === 0) {
    if (answer.body === undefined && !answer.unparseable) return found
    return [
      ...found,
      violation('response/body-unexpected', {
        ...where,
        in: 'body',
        reason: 'unexpected',
        pointer: '',
        message: `status ${answer.status} declares no body and one was sent`,
      }),
    ]
  }
  return [...found, ...judgeBody(contract, answer, response.media, where)]
}

/** What in an answer that belongs to no operation (a path or method that is not declared) breaks the API's error schema. */
export function judgeProblem(contract: Contract, answer: RawAnswer): Violation[] {
  const { problemSchema } = contract.document
  if (problemSchema === undefined || answer.bodyless) return []
  return judgeBody(contract, answer, [{ type: 'application/json', schema: problemSchema }], { response: String(answer.status) })
}

type Media = Parameters<typeof mediaFor>[0]

function judgeBody(contract: Contract, answer: RawAnswer, media: Media, where: { operation?: string; response: string }): Violation[] {
  const at = { ...where, in: 'body', pointer: '' } as const
  if (answer.unparseable)
    return [
      violation('response/body-unparseable', {
        ...at,
        reason: 'syntax',
        message: `the body is not what its media type says: ${answer.unparseable}`,
      }),
    ]
  if (answer.body === undefined)
    return [
      violation('response/body-missing', {
        ...at,
        reason: 'missing',
        message: `status ${answer.status} declares a body and none was sent`,
      }),
    ]
  const type = answer.header('content-type')
  const entry = type === null ? undefined : mediaFor(media, type)
  if (!entry) {
    const declared = media.map((one) => one.type).join(', ')
    const message = `the media type ${type ?? '(none)'} is not declared (declared: ${declared})`
    return [
      violation('response/media-type-undocumented', { ...where, in: 'header', pointer: '/content-type', reason: 'media-type', message }),
    ]
  }
  if (!entry.schema) return []
  return contract.judge('response/body-invalid', 'response', entry.schema, answer.body, { ...at, media: entry.type })
}
