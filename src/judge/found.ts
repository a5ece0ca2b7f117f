/** Tells what was found to whoever asked: each defect once, however often it is met. */
import type { Violation } from '../contract/violation.ts'
import type { Document } from '../openapi/document.ts'
import type { Judgement, JudgeOptions } from './judgement.ts'
import { explain } from './message.ts'

/** What a host does with what it finds. */
export interface TellOptions extends JudgeOptions {
  /** Called once for each defect, of whatever severity, when it is first met. By default those that fail become
   * warnings of the process, and in a browser errors that it reports. */
  readonly onViolation?: (violation: Violation, judgement: Judgement) => void
}

/** An answer that broke its contract. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly judgement: Judgement
  readonly violations: readonly Violation[]

  constructor(document: Document, judgement: Judgement) {
    super(explain(document, judgement))
    this.judgement = judgement
    this.violations = judgement.violations
  }
}

/** Makes the teller of one host. */
export function createTeller(document: Document, { onViolation }: TellOptions): (judgement: Judgement) => void {
  const told = new Set<string>()
  const tell = onViolation ?? ((one, judgement) => warn(document, one, judgement))
  return (judgement) => {
    for (const one of judgement.violations) {
      if (told.has(one.fingerprint)) continue
      told.add(one.fingerprint)
      tell(one, judgement)
    }
  }
}

function warn(document: Document, one: Violation, judgement: Judgement): void {
  if (!judgement.failing.includes(one)) return
  const text = explain(document, { ...judgement, violations: [one], failing: [one] })
  if (typeof globalThis.process?.emitWarning === 'function') process.emitWarning(text, { type: 'ContractWarning', code: one.id })
  else globalThis.reportError?.(new Error(text))
}
