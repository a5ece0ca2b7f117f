/** Where a finding stands in a file of the repository: every result must say so, or the whole upload is refused. */
import type { FindingEvent, StartEvent } from './event.ts'
import { relativeFile } from './run.ts'

/** A line of a file, relative to the repository. */
export interface FileLocation {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** The line that a finding breaks; the first line of the document where nobody knows it or the document lies elsewhere. */
export function locationOf(finding: FindingEvent, start: StartEvent | undefined, cwd: string | undefined): FileLocation {
  const { file, line, column } = finding
  const own = file === undefined ? undefined : relativeFile(file, cwd)
  if (own !== undefined) return { file: own, line: Math.max(1, line ?? 1), ...(line !== undefined && column !== undefined && { column }) }
  return { file: documentFile(start, cwd), line: 1 }
}

function documentFile(start: StartEvent | undefined, cwd: string | undefined): string {
  const { file, name = 'openapi' } = start?.document ?? {}
  const own = file === undefined ? undefined : relativeFile(file, cwd)
  const last = (file ?? name)
    .replace(/[?#].*$/, '')
    .split(/[\\/]/)
    .findLast((part) => part !== '')
  return own ?? last ?? 'openapi.json'
}
