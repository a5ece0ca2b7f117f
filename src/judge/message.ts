/** Tells what breaks a contract so that a person can act on it: what, where in the message, where in the document. */
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import { relativeFile } from '../report/run.ts'
import type { Judgement } from './judgement.ts'
import { redactorOf, withoutSecrets } from './redaction.ts'

const MOST = 10
const LONGEST = 300
const MARKS = { error: '✗', warning: '!', info: 'i' } as const

/** The whole message about an exchange: what fails first. */
export function explain(document: Document, { method, path, shown = path, status, operation, violations, failing }: Judgement): string {
  const subject = operation ? `${method} ${operation.path}` : `${method} ${shown.split('?', 1)[0]}`
  const name = shownFile(document.source?.file) ?? document.json.info?.title ?? 'the document'
  const others = violations.filter((one) => !failing.includes(one))
  const ordered = [...failing, ...others]
  const told = ordered.slice(0, MOST).map((one) => explainOne(document, one, failing.includes(one)))
  const rest = ordered.length > MOST ? [`and ${ordered.length - MOST} more`] : []
  return [`${subject} answered ${status}, which breaks ${name}: ${countsOf(violations)}`, ...told, ...rest].join('\n\n')
}

/** One violation in a few lines. */
export function explainOne(document: Document, given: Violation, fails = true): string {
  const one = withoutSecrets(redactorOf(document), given)
  // The message says most of it already, where it can.
  const told = (label: string, text: string | undefined) =>
    text === undefined || one.message.includes(text) ? [] : [`      ${label.padEnd(9)}${clip(text)}`]
  const place = one.in === undefined ? undefined : `${one.in}${one.pointer === '' ? '' : ` ${one.pointer}`}`
  return [
    `  ${MARKS[one.severity]} ${one.id} ${one.slug}${fails ? '' : ` (${one.severity}, does not fail)`}: ${clip(one.message)}`,
    ...told('at', place),
    ...told('expected', one.expected),
    ...told('found', one.found),
    ...told('nearest', one.nearest),
    ...told('rule', ruleOf(document, one)),
  ].join('\n')
}

/** Where the rule stands: `file:line` and its pointer. */
export function ruleOf(document: Document, { schema }: Violation): string | undefined {
  if (schema === undefined) return undefined
  const at = document.source?.locate(schema)
  return at ? `${shownFile(at.file)}:${at.line}  ${schema}` : schema
}

/** A file as whoever reads the message names it. */
function shownFile(file: string | undefined): string | undefined {
  return file === undefined ? undefined : (relativeFile(file, globalThis.process?.cwd?.()) ?? file)
}

function countsOf(violations: readonly Violation[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, violations.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity === 'info' ? 'remark' : severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
