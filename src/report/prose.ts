/** A finding as a few plain lines, for reports that have a field for text. */
import type { FindingEvent } from './event.ts'
import { placeOf } from './run.ts'
import { asStep } from './terminal-finding.ts'
import { plain } from './text.ts'

/** Everything that helps to understand a finding and to see it again. */
export function proseOf(finding: FindingEvent, cwd?: string): string {
  const { expected, found, nearest, schema, steps = [], neighbour, readings = [], curl, replay, seed, accepted, count } = finding
  const place = placeOf(finding, cwd)
  const lines: (string | false | undefined)[] = [
    finding.message,
    finding.in !== undefined && `at: ${finding.in}${finding.pointer ? ` ${finding.pointer}` : ''}`,
    expected !== undefined && `expected: ${expected}`,
    found !== undefined && `found: ${found}`,
    nearest !== undefined && `nearest: ${nearest}`,
    (place ?? schema) !== undefined && `document: ${[place, schema].filter((part) => part !== undefined).join(' ')}`,
    ...steps.map((step, index) => `${steps.length > 1 ? `step ${index + 1}` : 'request'}: ${asStep(step)}`),
    neighbour && `passes: ${asStep(neighbour.step)}`,
    neighbour && `the two differ by: ${neighbour.difference}`,
    ...readings.map(({ reading, verdict }) => `read ${reading}: ${verdict}`),
    curl !== undefined && `curl: ${curl}`,
    replay !== undefined && `replay: doppel replay ${replay}`,
    seed !== undefined && `seed: ${seed}`,
    count > 1 && `met ${count} times`,
    accepted !== undefined && `accepted by the baseline: ${accepted}`,
    `fingerprint: ${finding.fingerprint}`,
  ]
  return lines
    .filter((line) => typeof line === 'string')
    .map(plain)
    .join('\n')
}
