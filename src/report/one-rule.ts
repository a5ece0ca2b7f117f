/** Findings in which one rule of the document is broken at several places: a wrong schema that many operations share is told once. */
import type { FindingEvent } from './event.ts'
import { grouped, operationOf } from './run.ts'

/** A finding, and the others that come of the same rule. */
export interface OneRule {
  readonly finding: FindingEvent
  readonly also: readonly FindingEvent[]
}

/** The findings by the rules that they come of, in the order in which the first of each came. */
export function byRule(findings: readonly FindingEvent[]): OneRule[] {
  return grouped(findings, ruleOf).flatMap(([, [finding, ...also]]) => (finding ? [{ finding, also }] : []))
}

/** Where another finding of the same rule is: its operation, and its place in the message where that is another one. */
export function whereAlso(finding: FindingEvent, also: FindingEvent): string {
  const where = also.pointer === finding.pointer || also.pointer === undefined ? '' : ` (${also.in ?? 'at'} ${also.pointer})`
  return `${operationOf(also)}${where}`
}

/** The same check of the same field by the same line of the document, weighing the same; else it is one of its own. */
function ruleOf({ id, severity, reason, schema, in: place, pointer = '', baseline, fingerprint }: FindingEvent): string {
  if (schema === undefined) return fingerprint
  return JSON.stringify([id, severity, reason, schema, place, fieldOf(pointer), baseline])
}

/** The name of the field that a pointer leads to, whatever list it stands in. */
function fieldOf(pointer: string): string | undefined {
  return pointer.split('/').findLast((step) => !/^\d+$/.test(step))
}
