/** GitLab's code quality report: findings beside the lines of the document that they break. */
import { isKnown } from './collect.ts'
import type { Event } from './event.ts'
import { safeJson } from './ndjson.ts'
import { operationOf, type ReportContext, readRun } from './run.ts'
import { locationOf } from './sarif-location.ts'
import { clip, plain } from './text.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** Writes a code quality report; what the baseline accepts is not in it. */
export function toGitlab(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const issues = run.findings
    .filter((finding) => !isKnown(finding))
    .map((finding) => {
      const { file, line } = locationOf(finding, run.start, cwd)
      return {
        description: plain(clip(`${finding.id} ${operationOf(finding)}: ${finding.message}`, 1000)),
        check_name: finding.slug,
        fingerprint: finding.fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path: file, lines: { begin: line } },
      }
    })
  return `${safeJson(JSON.stringify(issues, null, 2))}\n`
}
