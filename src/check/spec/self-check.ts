/** Holds a document against itself, so that what it breaks of its own is not blamed on a server. */
import type { Violation } from '../../contract/violation.ts'
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import { inspectAnswer } from './answers.ts'
import { inspectBounds } from './bounds.ts'
import { createCircleInspect } from './circles.ts'
import { createCombinedInspect } from './combined.ts'
import { inspectDiscriminator } from './discriminators.ts'
import { inspectExamples } from './examples.ts'
import { createFormatInspect } from './formats.ts'
import { type Inspect, Inspection } from './inspection.ts'
import { inspectLink } from './links.ts'
import { inspectNullable } from './nullable.ts'
import { inspectPaths } from './paths.ts'
import { visitPlaces } from './places.ts'
import { inspectRoot } from './root.ts'
import { inspectWords } from './words.ts'

/** What is checked beyond the structure of a document. */
export interface SelfCheckOptions {
  /** Whether schemas are compiled, and examples and defaults held against them: all, or those that these operations use. */
  readonly examples?: boolean | readonly Operation[]
}

/**
 * What is wrong with a document, by itself.
 *
 * @example
 * const broken = selfCheck(document, { examples: true })
 */
export function selfCheck(document: Document, { examples = false }: SelfCheckOptions = {}): Violation[] {
  const inspection = new Inspection(document)
  const combined = createCombinedInspect()
  const formats = createFormatInspect()
  const inspects: readonly Inspect[] = [
    inspectWords,
    inspectBounds,
    createCircleInspect(),
    inspectNullable,
    combined.place,
    inspectDiscriminator,
    formats.place,
    inspectAnswer,
    inspectLink,
  ]
  visitPlaces(document.json, ['#'], (place) => {
    for (const inspect of inspects) inspect(place, inspection)
  })
  combined.end(inspection)
  formats.end(inspection)
  inspectPaths(inspection)
  inspectRoot(inspection)
  if (examples !== false) inspectExamples(inspection, examples === true ? ['#'] : examples.map(({ pointer }) => pointer))
  return inspection.violations
}
