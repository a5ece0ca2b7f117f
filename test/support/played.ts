/** Tells of a played story what a person needs to mend it. */
import type { PlayedStory } from '../../src/scenario/play.ts'

/** The steps that failed, each with what differed; empty when all passed. */
export function failuresOf(played: PlayedStory): string[] {
  return played.steps
    .filter(({ passed }) => !passed)
    .map(({ step, status, differences, violations, error }) => {
      const lines = differences.map(
        ({ pointer, expected, found }) => `${pointer}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
      )
      const broken = violations.map(({ slug, pointer, message }) => `${slug} ${pointer}: ${message}`)
      return [`${step.name} (${status ?? error})`, ...lines, ...broken].join('\n    ')
    })
}
