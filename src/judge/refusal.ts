/** What is answered in place of an answer that is off contract. */
import type { Document } from '../openapi/document.ts'
import type { Judgement } from './judgement.ts'
import { redactorOf, withoutSecrets } from './redaction.ts'

/** A problem of RFC 9457 that names what is broken. */
export function refusal(
  document: Document,
  { failing, method, path, shown = path, status, operation }: Judgement,
  instead: number,
): { body: string; headers: Record<string, string> } {
  const subject = `${method} ${operation?.path ?? shown.split('?', 1)[0]}`
  const body = JSON.stringify({
    type: 'about:blank',
    title: 'The answer breaks its contract',
    status: instead,
    detail: `${subject} was answered with ${status}, which does not keep the OpenAPI document.`,
    violations: failing
      .map((one) => withoutSecrets(redactorOf(document), one))
      .map((one) => ({
        id: one.id,
        slug: one.slug,
        message: one.message,
        ...(one.in !== undefined && { in: one.in }),
        pointer: one.pointer,
        ...(one.schema !== undefined && { schema: one.schema }),
        ...(one.expected !== undefined && { expected: one.expected }),
        ...(one.found !== undefined && { found: one.found }),
        fingerprint: one.fingerprint,
      })),
  })
  return { body, headers: { 'content-type': 'application/problem+json', 'content-length': String(new TextEncoder().encode(body).length) } }
}
