/** CTRF (Common Test Report Format): the same cases as JUnit, as JSON. */
import type { Event, Verdict } from './event.ts'
import { safeJson } from './ndjson.ts'
import { brokenRun, type Outcome, outcomesOf } from './outcome.ts'
import { proseOf } from './prose.ts'
import { type ReportContext, readRun, relativeFile } from './run.ts'
import { clip } from './text.ts'

const MOST = 8000

/** Writes CTRF. */
export function toCtrf(events: readonly Event[], { cwd, started = 0 }: ReportContext): string {
  const run = readRun(events)
  const broken = brokenRun(run)
  const tests = [
    ...(broken === undefined ? [] : [{ name: 'the target is tested', status: 'failed', duration: 0, suite: ['doppel'], message: broken }]),
    ...outcomesOf(run).map((outcome) => testOf(outcome, cwd)),
  ]
  const count = (status: string) => tests.filter((test) => test.status === status).length
  const ms = run.timing?.ms ?? 0
  const { start, end } = run
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: 'doppel',
    results: {
      tool: { name: 'doppel', version: start?.version ?? '0.0.0' },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        start: started,
        stop: started + ms,
        duration: ms,
        extra: { requests: end?.requests ?? 0, exitCode: end?.exitCode ?? 0 },
      },
      tests,
      ...(start && {
        extra: {
          document: start.document.name,
          ...(start.target !== undefined && { target: start.target }),
          ...(start.seed !== undefined && { seed: start.seed }),
        },
      }),
    },
  }
  return `${safeJson(JSON.stringify(report, null, 2))}\n`
}

function testOf(outcome: Outcome, cwd: string | undefined) {
  const { operation, name, verdict, reason, file, line, findings } = outcome
  const message = findings[0]?.message ?? reason
  return {
    name: `${operation} ${name}`,
    status: statusOf(outcome),
    rawStatus: verdict,
    duration: 0,
    suite: [operation],
    ...(message !== undefined && { message: clip(message, MOST) }),
    ...(findings.length > 0 && { trace: clip(findings.map((finding) => proseOf(finding, cwd)).join('\n\n'), MOST) }),
    ...(file !== undefined && { filePath: relativeFile(file, cwd) ?? file }),
    ...(line !== undefined && { line }),
    ...(findings.length > 0 && { extra: { fingerprints: findings.map(({ fingerprint }) => fingerprint) } }),
  }
}

const UNDECIDED: Readonly<Partial<Record<Verdict, string>>> = { 'not-run': 'skipped', inconclusive: 'other' }

function statusOf({ failed, verdict }: Outcome): string {
  return failed ? 'failed' : (UNDECIDED[verdict] ?? 'passed')
}
