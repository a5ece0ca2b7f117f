/** LCOV of the document's own lines: which promises were exercised as declared (lines) and broken on purpose (branches). */
import type { CoverageEvent, Event } from './event.ts'
import { grouped, type ReportContext, readRun, relativeFile } from './run.ts'
import { plain } from './text.ts'

type Placed = CoverageEvent & { readonly file: string; readonly line: number }

/** Writes an LCOV tracefile. What stands on no known line is left out. */
export function toLcov(events: readonly Event[], { cwd }: ReportContext): string {
  const placed = readRun(events).coverage.filter((one): one is Placed => one.file !== undefined && one.line !== undefined)
  return grouped(placed, ({ file }) => relativeFile(file, cwd) ?? file)
    .map(([file, list]) => `${['TN:doppel', `SF:${plain(file)}`, ...linesOf(list), 'end_of_record'].join('\n')}\n`)
    .join('')
}

function linesOf(places: readonly Placed[]): string[] {
  const lines = grouped(places, ({ line }) => String(line)).toSorted(([one], [other]) => Number(one) - Number(other))
  const hits = lines.map(([line, list]) => [line, Math.max(...list.map(({ valid }) => valid))] as const)
  const branches = lines.flatMap(([line, list]) =>
    list
      .filter(({ side }) => side !== 'response')
      .flatMap(({ valid, invalid }, block) => [
        [`BRDA:${line},${block},0`, valid, valid + invalid] as const,
        [`BRDA:${line},${block},1`, invalid, valid + invalid] as const,
      ]),
  )
  return [
    ...branches.map(([branch, taken, reached]) => `${branch},${reached === 0 ? '-' : taken}`),
    `BRF:${branches.length}`,
    `BRH:${branches.filter(([, taken]) => taken > 0).length}`,
    ...hits.map(([line, count]) => `DA:${line},${count}`),
    `LF:${hits.length}`,
    `LH:${hits.filter(([, count]) => count > 0).length}`,
  ]
}
