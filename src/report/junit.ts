/** JUnit XML, for the test tabs of CI services: a suite for each operation, a case for each check of it. */
import XMLBuilder from 'fast-xml-builder'
import type { Event } from './event.ts'
import { brokenRun, type Outcome, outcomesOf } from './outcome.ts'
import { proseOf } from './prose.ts'
import { grouped, type ReportContext, readRun, relativeFile } from './run.ts'
import { clip, plain } from './text.ts'

const MOST = 8000
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The attributes, text and children of an element. */
type Element = Readonly<Record<string, unknown>>

/** Writes JUnit XML. A warning below the threshold is a passed case with a note; never a skipped one. */
export function toJunit(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const broken = brokenRun(run)
  const outcomes = outcomesOf(run)
  const suites = grouped(outcomes, ({ operation }) => operation).map(([operation, list]) =>
    element({ name: operation, ...tally(list) }, { testcase: list.map((outcome) => testcase(outcome, cwd)) }),
  )
  const failed = broken === undefined ? [] : [unrun(broken)]
  const { tests, failures, skipped } = tally(outcomes)
  const root = element(
    {
      name: 'doppel',
      tests: tests + failed.length,
      failures,
      errors: failed.length,
      skipped,
      time: ((run.timing?.ms ?? 0) / 1000).toFixed(3),
    },
    { testsuite: [...failed, ...suites] },
  )
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true, suppressBooleanAttributes: false })
  const xml = builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, testsuites: root })
  // Printed in a CI job, no line may be taken for a command of the service.
  return `${xml
    .trim()
    .replace(/^(\s*)::/gm, '$1&#58;:')
    .replace(/##(?=\[|vso\[|teamcity\[)/g, '#&#35;')}\n`
}

function testcase({ operation, name, slug, verdict, reason, file, line, findings, failed }: Outcome, cwd: string | undefined): Element {
  const text = findings.map((finding) => proseOf(finding, cwd)).join('\n\n')
  const message = plain(findings[0]?.message ?? reason ?? 'it failed')
  const undecided = verdict === 'inconclusive' || verdict === 'not-run'
  const noted = !failed && !undecided && findings.length > 0
  const property = (key: string, value: string) => element({ name: key, value })
  return element(
    {
      name,
      classname: operation,
      ...(file !== undefined && { file: relativeFile(file, cwd) ?? file }),
      ...(line !== undefined && { line }),
    },
    {
      ...(failed && { failure: { ...element({ message, type: slug }), '#text': legal(clip(text, MOST)) } }),
      ...(!failed && undecided && { skipped: element({ message: `${verdict}: ${reason ?? 'no reason was given'}` }) }),
      ...(noted && { 'system-out': legal(clip(text, MOST)) }),
      ...(noted && {
        properties: {
          property: findings.flatMap(({ severity, fingerprint, baseline }) => [
            property('severity', severity),
            property('fingerprint', fingerprint),
            ...(baseline === undefined ? [] : [property('baseline', baseline)]),
          ]),
        },
      }),
    },
  )
}

function unrun(reason: string): Element {
  const error = element({ message: reason, type: 'not-tested' })
  const one = element({ name: 'the target is tested', classname: 'doppel' }, { error })
  return element({ name: 'doppel', tests: 1, failures: 0, errors: 1, skipped: 0 }, { testcase: [one] })
}

function tally(outcomes: readonly Outcome[]) {
  const skipped = outcomes.filter(({ failed, verdict }) => !failed && (verdict === 'inconclusive' || verdict === 'not-run')).length
  return { tests: outcomes.length, failures: outcomes.filter(({ failed }) => failed).length, errors: 0, skipped }
}

function element(attributes: Readonly<Record<string, string | number>>, children: Element = {}): Element {
  const named = Object.entries(attributes).map(([name, value]) => [
    `@_${name}`,
    legal(clip(String(value), MOST)).replace(/[\t\n\r]+/g, ' '),
  ])
  return { ...Object.fromEntries(named), ...children }
}

function legal(text: string): string {
  return text.replace(ILLEGAL, '')
}
