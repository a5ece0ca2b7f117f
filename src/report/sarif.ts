/** SARIF 2.1.0, for code scanning: each finding on the line of the document that it breaks. */
import { isKnown } from './collect.ts'
import type { Event, FindingEvent, RecordedStep, StartEvent } from './event.ts'
import { safeJson } from './ndjson.ts'
import { meaningOf, operationOf, type ReportContext, type Run, readRun } from './run.ts'
import { locationOf } from './sarif-location.ts'
import { LEVELS, RULES, ruleIndex } from './sarif-rules.ts'
import { asStep } from './terminal-finding.ts'
import { clip, counted } from './text.ts'

/** GitHub shows this many results of a run, the gravest first. */
const MOST_RESULTS = 5000
/** More exchanges than these would make a file that is too large to be taken. */
const MOST_EXCHANGES = 500
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Writes SARIF. */
export function toSarif(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const { start, findings } = run
  const compared = findings.some(({ baseline }) => baseline !== undefined)
  const version = start?.version ?? '0.0.0'
  const sarif = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'doppel', version, semanticVersion: version, rules: RULES } },
        ...(start && { automationDetails: { id: automationOf(start) } }),
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(run)],
        results: findings
          .slice(0, MOST_RESULTS)
          .map((finding, index) => resultOf(finding, { start, cwd, compared, whole: index < MOST_EXCHANGES })),
      },
    ],
  }
  return `${safeJson(JSON.stringify(sarif, null, 2))}\n`
}

interface Setting {
  readonly start: StartEvent | undefined
  readonly cwd: string | undefined
  readonly compared: boolean
  readonly whole: boolean
}

function resultOf(finding: FindingEvent, { start, cwd, compared, whole }: Setting) {
  const { id, slug, severity, fingerprint, pointer, schema, steps = [], accepted, count, baseline } = finding
  const { file, line, column } = locationOf(finding, start, cwd)
  const physicalLocation = {
    artifactLocation: { uri: encodeURI(file.toWellFormed()).replace(/[?#]/g, encodeURIComponent), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
  }
  const names = [operationOf(finding), schema, finding.in && `${finding.in} ${pointer ?? ''}`.trim()]
  const last = steps.at(-1)
  return {
    ruleId: id,
    ruleIndex: ruleIndex(id),
    level: LEVELS[severity],
    kind: 'fail',
    message: { text: unlinked(clip(messageOf(finding), 4000)) },
    locations: [
      {
        physicalLocation,
        logicalLocations: names
          .filter((name) => name !== undefined)
          .map((name, index) => ({ fullyQualifiedName: name, kind: index === 0 ? 'function' : 'member' })),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'doppel/v1': fingerprint },
    occurrenceCount: count,
    ...(compared && { baselineState: baseline === 'known' ? 'unchanged' : 'new' }),
    ...(compared && {
      suppressions: isKnown(finding) ? [{ kind: 'external', status: 'accepted', ...(accepted && { justification: accepted }) }] : [],
    }),
    ...(whole && last && { webRequest: webRequest(last), webResponse: webResponse(last) }),
    ...(whole &&
      steps.length > 1 && {
        codeFlows: [
          {
            threadFlows: [
              {
                locations: steps.map((step, index) => ({
                  executionOrder: index + 1,
                  location: { physicalLocation, message: { text: unlinked(clip(asStep(step), 1000)) } },
                })),
              },
            ],
          },
        ],
      }),
    properties: {
      slug,
      operation: operationOf(finding),
      ...(finding.replay !== undefined && { replay: finding.replay }),
      ...(finding.seed !== undefined && { seed: finding.seed }),
      ...(finding.curl !== undefined && whole && { curl: finding.curl }),
    },
  }
}

function messageOf(finding: FindingEvent): string {
  const { message, expected, found, neighbour, replay } = finding
  const lines = [
    `${operationOf(finding)}: ${message}`,
    expected !== undefined && `Expected ${expected}${found === undefined ? '' : `, found ${found}`}.`,
    neighbour && `It and the nearest request that passes differ by: ${neighbour.difference}.`,
    replay !== undefined && `To see it again: doppel replay ${replay}`,
  ]
  return lines.filter((line) => typeof line === 'string').join('\n')
}

function webRequest({ method, url, headers, body }: RecordedStep) {
  return {
    protocol: 'HTTP',
    version: '1.1',
    method,
    target: url,
    headers: merged(headers),
    ...(body !== undefined && { body: { text: body } }),
  }
}

function webResponse({ status, answerHeaders, answerBody, fault }: RecordedStep) {
  if (status === undefined) return { noResponseReceived: true, ...(fault !== undefined && { reasonPhrase: fault }) }
  return {
    protocol: 'HTTP',
    version: '1.1',
    statusCode: status,
    headers: merged(answerHeaders ?? []),
    ...(answerBody !== undefined && { body: { text: answerBody } }),
  }
}

function merged(headers: readonly (readonly [string, string])[]): Record<string, string> {
  const all = new Map<string, string>()
  for (const [name, value] of headers) all.set(name, all.has(name) ? `${all.get(name)}, ${value}` : value)
  return Object.fromEntries(all)
}

function invocationOf({ end, notes, failOn, findings }: Run) {
  const code = end?.exitCode ?? 0
  const more = findings.length - MOST_RESULTS
  const said = [
    ...notes.map(({ message }) => message),
    ...(end?.stopped === undefined ? [] : [`ended early: ${end.stopped}`]),
    ...(more > 0 ? [`${counted(more, 'more finding')} left out`] : []),
  ]
  return {
    executionSuccessful: code === 0 || code === 1,
    exitCode: code,
    exitCodeDescription: end ? meaningOf(end, failOn) : 'the run did not end',
    ...(said.length > 0 && { toolExecutionNotifications: said.map((text) => ({ level: 'note', message: { text: unlinked(text) } })) }),
  }
}

/** One category for each document and target; a port on this machine differs from run to run and is left out. */
function automationOf({ document, target, mode }: StartEvent): string {
  const host = /^https?:\/\/([^/:?#]+)/.exec(target ?? '')?.[1] ?? ''
  const local = host === '' || host === 'localhost' || host.startsWith('127.') || host.startsWith('[')
  return ['doppel', mode, document.name, ...(local ? [] : [host])].join('/').concat('/')
}

/** Text in which nothing becomes a link. */
function unlinked(text: string): string {
  return text.replace(/\]\(/g, '] (')
}
