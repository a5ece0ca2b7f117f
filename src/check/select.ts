/** Chooses the operations of a run: what the preset allows, and what was asked for or left out. */
import type { Operation } from '../openapi/operation.ts'
import { nameOf } from './book.ts'
import type { Preset } from './presets.ts'

/** The operations of a run, and why the others are not among them. */
export interface Selection {
  readonly operations: readonly Operation[]
  readonly left: ReadonlyMap<string, string>
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Chooses among the operations of a document. */
export function selectOperations(
  all: readonly Operation[],
  preset: Preset,
  only: readonly string[] = [],
  skip: readonly string[] = [],
): Selection {
  const left = new Map<string, string>()
  const [wanted, unwanted] = [only.map(patternOf), skip.map(patternOf)]
  for (const operation of all) {
    const fits = (patterns: readonly ((operation: Operation) => boolean)[]) => patterns.some((pattern) => pattern(operation))
    if (wanted.length > 0 && !fits(wanted)) left.set(operation.key, 'left out by --only')
    else if (fits(unwanted)) left.set(operation.key, 'left out by --skip')
    else if (preset.readOnly && !READING.has(operation.method)) left.set(operation.key, 'the preset sends only what reads')
  }
  return { operations: all.filter(({ key }) => !left.has(key)), left }
}

/** Whether an operation is meant by `METHOD /path`, `METHOD`, `/path` or its operationId; `*` stands for anything. */
function patternOf(text: string): (operation: Operation) => boolean {
  const plain = text.trim()
  const test = new RegExp(`^${plain.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i')
  return (operation) => [nameOf(operation), operation.method, operation.path, operation.key].some((name) => test.test(name))
}
