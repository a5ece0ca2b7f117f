/** The baseline accepts what is known, fails on what is new, and says what is gone. */
import { describe, expect, test } from 'vitest'
import { applyBaseline, readBaseline, updateBaseline, writeBaseline } from '../src/report/baseline.ts'
import { EXIT, mergeFindings, summarise } from '../src/report/collect.ts'
import type { EndEvent, Event } from '../src/report/event.ts'
import { FINDINGS, finding, recordedRun, START, VERDICTS } from './support/events.ts'

const endOf = (events: readonly Event[]) => events.at(-1) as EndEvent
const bare = FINDINGS.map(({ baseline, accepted, ...rest }) => rest)
const booked = { start: START, findings: bare, verdicts: VERDICTS, requests: 10, ms: 1 }

test('known findings do not fail, new ones do, and entries without one are stale', () => {
  const baseline = updateBaseline(bare, undefined)
  const clean = summarise({ ...booked, baseline })
  expect(endOf(clean)).toMatchObject({ exitCode: 0, known: bare.length, stale: 0 })
  expect(clean.filter(({ type }) => type === 'finding').every((one) => 'baseline' in one && one.baseline === 'known')).toBe(true)

  const grown = summarise({ ...booked, findings: [...bare, finding({ fingerprint: 'new' })], baseline })
  expect(endOf(grown)).toMatchObject({ exitCode: 1, known: bare.length })

  const shrunk = summarise({ ...booked, findings: bare.slice(1), baseline })
  expect(endOf(shrunk)).toMatchObject({ exitCode: 0, stale: 1 })
  expect(shrunk.filter(({ type }) => type === 'stale')).toEqual([
    { type: 'stale', fingerprint: bare[0]?.fingerprint, slug: 'input/invalid-accepted', method: 'POST', path: '/users' },
  ])
})

test('an update keeps the reasons of what stays, drops what is gone, and is written sorted', () => {
  const first = readBaseline(writeBaseline(updateBaseline(bare, undefined)), 'b.json')
  const explained = { ...first, findings: first.findings.map((entry) => ({ ...entry, reason: `because of ${entry.id}` })) }
  const second = updateBaseline([...bare.slice(1).toReversed(), finding({ fingerprint: 'new' })], explained)
  expect(second.findings).toHaveLength(bare.length)
  expect(second.findings.find(({ id }) => id === 'CT124')?.reason).toBe('because of CT124')
  expect(second.findings.find(({ fingerprint }) => fingerprint === 'new')?.reason).toBe('not yet explained')
  expect(writeBaseline(updateBaseline(bare.toReversed(), undefined))).toBe(writeBaseline(updateBaseline(bare, undefined)))
  expect(applyBaseline(explained, bare).findings[0]).toMatchObject({ baseline: 'known', accepted: 'because of CT302' })
})

test('what a run did not look at is neither stale nor thrown away', () => {
  const baseline = updateBaseline(bare, undefined)
  const explained = { ...baseline, findings: baseline.findings.map((entry) => ({ ...entry, reason: 'the vendor says so' })) }
  const apart = VERDICTS.map((one) => (one.path === '/users' ? { ...one, verdict: 'not-run' as const, reason: 'left out' } : one))
  const part = summarise({ ...booked, baseline: explained, findings: [], verdicts: apart })
  const stale = part.filter((event) => event.type === 'stale')
  // CT101 is about a path that is not in the document: nothing says that it was not looked at.
  expect(stale.map(({ slug }) => slug).toSorted()).toEqual([
    'request/path-undocumented',
    'response/body-invalid',
    'spec/format-unknown',
    'state/deleted-readable',
  ])
  expect(updateBaseline([], explained, stale).findings.map(({ id, reason }) => [id, reason])).toEqual([
    ['CT129', 'the vendor says so'],
    ['CT302', 'the vendor says so'],
  ])
})

describe('a broken file is told in one sentence', () => {
  test.for([
    ['{', /^The baseline b\.json cannot be used: it is not JSON \(.+\)$/],
    ['[]', 'The baseline b.json cannot be used: it must be an object with "version" and "findings"'],
    ['{"version":2,"findings":[]}', 'The baseline b.json cannot be used: "version" must be 1, found 2'],
    ['{"version":1}', 'The baseline b.json cannot be used: "findings" must be an array'],
    ['{"version":1,"findings":[null]}', 'The baseline b.json cannot be used: findings[0] must be an object'],
    ['{"version":1,"findings":[{}]}', 'The baseline b.json cannot be used: findings[0] needs a "fingerprint"'],
    [
      '{"version":1,"findings":[{"fingerprint":"a","reason":1}]}',
      'The baseline b.json cannot be used: "reason" of findings[0] must be a string',
    ],
    [
      '{"version":1,"findings":[{"fingerprint":"a","slug":"no/such"}]}',
      'The baseline b.json cannot be used: findings[0] names a check that does not exist, "no/such"',
    ],
    [
      '{"version":1,"findings":[{"fingerprint":"a"},{"fingerprint":"a"}]}',
      'The baseline b.json cannot be used: findings[1] repeats the fingerprint a',
    ],
  ] as const)('%s', ([text, message]) => expect(() => readBaseline(text, 'b.json')).toThrow(message))
})

describe('the summary of a run', () => {
  test('tells each defect once, the gravest first, whatever the order in which they were met', () => {
    const twice = [...bare, ...bare.map((one) => ({ ...one, message: `${one.message}, again` }))]
    const merged = mergeFindings(twice)
    expect(merged.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning', 'warning', 'info'])
    expect(merged.reduce((sum, { count }) => sum + count, 0)).toBe(2 * bare.reduce((sum, { count }) => sum + count, 0))
    expect(mergeFindings(bare.toReversed())).toEqual(mergeFindings(bare))
  })

  test('two defects that share a fingerprint count as the graver one', () => {
    const [one] = mergeFindings([finding({ severity: 'warning' }), finding({ severity: 'error' })])
    expect(one).toMatchObject({ severity: 'error', count: 2 })
  })

  test('gives the exit code', () => {
    const codeOf = (over: Partial<Parameters<typeof summarise>[0]>) => endOf(recordedRun(over)).exitCode
    const warning = [finding({ severity: 'warning' })]
    expect(codeOf({})).toBe(EXIT.findings)
    expect(codeOf({ findings: warning })).toBe(EXIT.clean)
    expect(codeOf({ findings: warning, start: { ...START, failOn: 'warning' } })).toBe(EXIT.findings)
    expect(codeOf({ findings: [finding({ severity: 'info' })], start: { ...START, failOn: 'warning' } })).toBe(EXIT.clean)
    expect(codeOf({ unreachable: true })).toBe(EXIT.unreachable)
    expect(codeOf({ findings: [], verdicts: VERDICTS.filter(({ verdict }) => verdict === 'not-run') })).toBe(EXIT.untested)
    expect(codeOf({ findings: [], verdicts: [] })).toBe(EXIT.untested)
  })

  test('counts, and ends with the end', () => {
    expect(endOf(recordedRun())).toEqual({
      type: 'end',
      requests: 412,
      findings: { error: 3, warning: 2, info: 1 },
      known: 1,
      stale: 0,
      verdicts: { pass: 3, fail: 3, warn: 1, info: 1, inconclusive: 1, 'not-run': 2 },
      exitCode: 1,
    })
  })
})
