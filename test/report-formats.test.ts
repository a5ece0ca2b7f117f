/** Each report is what its own consumer accepts, says what the run says, and is safe from what a target sent. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { validate as validateCtrf } from 'ctrf'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '../src/contract/catalogue.ts'
import type { Event, FindingEvent } from '../src/report/event.ts'
import { FORMATS } from '../src/report/formats.ts'
import { readNdjson } from '../src/report/ndjson.ts'
import { rulesOf } from '../src/report/sarif-rules.ts'
import { FINDINGS, finding, HOSTILE, recordedRun, START, step, VERDICTS } from './support/events.ts'
import { commandsIn, readJunit, readLcov, type WorkflowCommand } from './support/report-readers.ts'

const make = (format: string, events: readonly Event[] = recordedRun(), cwd?: string) =>
  (FORMATS[format] as (typeof FORMATS)[string])(events, cwd === undefined ? {} : { cwd })
const many = (severity: FindingEvent['severity'], count: number) =>
  Array.from({ length: count }, (_, index) => finding({ severity, fingerprint: `${severity}${index}`, path: `/things/${index}` }))

describe('JUnit', () => {
  const cases = (events?: readonly Event[]) => readJunit(make('junit', events))

  test('is XML in the dialect that all consumers share', () => {
    expect(XMLValidator.validate(make('junit'))).toBe(true)
    const { tests, failures, errors, skipped, testcases } = cases()
    expect({ tests, failures, errors, skipped }).toEqual({ tests: 12, failures: 3, errors: 0, skipped: 3 })
    expect(testcases).toHaveLength(12)
  })

  test('a warning is a passed case with a note, and never skipped', () => {
    const warned = cases().testcases.find(({ name }) => name.startsWith('CT129'))
    expect(warned).toMatchObject({ classname: 'GET /users', state: 'passed' })
    expect(warned?.text).toContain('accepted by the baseline: the vendor adds it in a beta')
  })

  test('a warning fails where warnings fail the run', () => {
    const warning = finding({ id: 'CT129', slug: 'response/field-undeclared', severity: 'warning', method: 'GET' })
    const run = recordedRun({ findings: [warning], verdicts: VERDICTS.slice(1, 2), start: { ...START, failOn: 'warning' } })
    expect(cases(run).testcases).toMatchObject([{ state: 'failure', message: warning.message }])
  })

  test('what was not run or not decided is skipped with its reason', () => {
    const states = cases().testcases.filter(({ state }) => state === 'skipped')
    expect(states.map(({ message }) => message)).toEqual([
      'not-run: no parameter filters',
      'not-run: no credential of a second user was given',
      'inconclusive: the list has more pages than were read',
    ])
  })

  test('names are those of the document, each once, and the same in every run', () => {
    const names = cases().testcases.map(({ classname, name }) => `${classname} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('outside any operation CT101 request/path-undocumented')
    expect(names.join()).not.toContain('/17')
  })

  test('nothing tested is an error, not an empty success', () => {
    for (const events of [recordedRun({ verdicts: [], findings: [] }), recordedRun({ unreachable: true, findings: [], verdicts: [] })]) {
      expect(cases(events)).toMatchObject({ tests: 1, errors: 1, testcases: [{ state: 'error' }] })
    }
  })

  test('hostile text is text, and no case is longer than 8 kB', () => {
    const hostile = finding({ message: HOSTILE, found: 'x'.repeat(50_000) })
    const xml = make('junit', recordedRun({ findings: [hostile] }))
    expect(XMLValidator.validate(xml)).toBe(true)
    const failed = readJunit(xml).testcases.find(({ state }) => state === 'failure')
    expect(failed?.text?.length).toBeLessThanOrEqual(8000)
    expect(failed?.message).toContain('</script><img src=x onerror=alert(1)>\\u001b[31m\\u0000\\u202e ]]> & "quoted"')
  })
})

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url)
        .resolve('@microsoft/jest-sarif')
        .replace(/lib[\\/].*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  )
  // The schema is of draft 4, whose `id` Ajv refuses; nothing else in it differs.
  const { id: _, $schema: __, ...rest } = schema
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(rest)
  const read = (events?: readonly Event[], cwd?: string) => JSON.parse(make('sarif', events, cwd)) as Log

  test.for([
    ['the recorded run', recordedRun()],
    ['nothing', []],
    ['an unreachable target', recordedRun({ findings: [], verdicts: [], unreachable: true, stopped: 'refused' })],
  ] as const)('fits its schema: %s', ([, events]) => {
    validate(read(events as Event[]))
    expect(validate.errors ?? []).toEqual([])
  })

  test('every result has a line in a file of the repository', () => {
    const elsewhere = [
      finding({ fingerprint: 'a', file: 'https://example.test/api/openapi.yaml?a=1', line: 4 }),
      finding({ fingerprint: 'b', file: '/elsewhere/openapi.yaml', line: 4 }),
      finding({ fingerprint: 'c', file: '../openapi.yaml', line: 4 }),
      finding({ fingerprint: 'd', file: '/home/me/api/specs/a b#1.yaml', line: 4, column: 2 }),
      finding({ fingerprint: 'e', file: 'specs\\win.yaml', line: 5 }),
      finding({ fingerprint: 'f' }),
    ]
    const results = read(recordedRun({ findings: elsewhere }), '/home/me/api').runs[0]?.results ?? []
    const places = results.map(({ locations }) => locations?.[0]?.physicalLocation)
    expect(places.map((place) => [place?.artifactLocation?.uri, place?.region?.startLine])).toEqual([
      ['specs/users.yaml', 1],
      ['specs/users.yaml', 1],
      ['specs/users.yaml', 1],
      ['specs/a%20b%231.yaml', 4],
      ['specs/win.yaml', 5],
      ['specs/users.yaml', 1],
    ])
    const remote = recordedRun({
      findings: elsewhere.slice(0, 1),
      start: { ...START, document: { ...START.document, file: 'https://example.test/api/openapi.yaml?a=1' } },
    })
    expect(read(remote).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('openapi.yaml')
  })

  test('has a rule for every check, and fingerprints, exchanges and steps for findings', () => {
    const [run] = read().runs
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(Object.values(CHECKS).map(({ id }) => id))
    const [accepted, deleted] = run?.results ?? []
    expect(accepted).toMatchObject({
      ruleId: 'CT302',
      level: 'error',
      partialFingerprints: { 'doppel/v1': '0a1b2c3d4e5f60' },
      occurrenceCount: 3,
      webRequest: { method: 'POST', body: { text: '{"role":"viewer"}' } },
      webResponse: { statusCode: 201 },
    })
    expect(run?.tool.driver.rules?.[accepted?.ruleIndex ?? -1]?.id).toBe('CT302')
    expect(deleted?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([
      'POST http://127.0.0.1:4000/users/api/users → 201  (makes the user)',
      'DELETE http://127.0.0.1:4000/users/api/users/17 → 204',
      'GET http://127.0.0.1:4000/users/api/users/17 → 200  (still there)',
    ])
  })

  test('rules carry the precision that was measured, in the words that GitHub sorts by', () => {
    const measured = (precision: number) => ({ precision, kills: 9, of: 10 })
    const rules = rulesOf({
      'response/body-invalid': measured(1),
      'input/valid-rejected': measured(0.95),
      'state/sort-ignored': measured(0.8),
      'auth/existence-leak': measured(0.5),
    })
    const of = (id: string) => rules.find((rule) => rule.id === id)
    expect(['CT124', 'CT301', 'CT416', 'CT507', 'CT101'].map((id) => of(id)?.properties.precision)).toEqual([
      'very-high',
      'high',
      'medium',
      'low',
      undefined,
    ])
    expect(of('CT301')?.help.text).toContain('95 % of its findings were right and it found 9 of 10 planted faults')
  })

  test('says what the baseline says, of all results or of none', () => {
    const results = read().runs[0]?.results ?? []
    expect(results.every(({ baselineState, suppressions }) => baselineState !== undefined && suppressions !== undefined)).toBe(true)
    expect(results.filter(({ baselineState }) => baselineState === 'unchanged')).toMatchObject([
      { ruleId: 'CT129', suppressions: [{ kind: 'external', status: 'accepted', justification: 'the vendor adds it in a beta' }] },
    ])
    const without = read(recordedRun({ findings: FINDINGS.map(({ baseline: _, accepted: __, ...one }) => one) })).runs[0]?.results ?? []
    expect(without.some((one) => 'baselineState' in one || 'suppressions' in one)).toBe(false)
  })

  test('stays within the limits of the upload', () => {
    const run = read(recordedRun({ findings: many('error', 6000) })).runs[0]
    expect(run?.results).toHaveLength(5000)
    expect(JSON.stringify(run?.invocations)).toContain('1000 more findings left out')
  })

  test('one category for each document and target, but not for each port', () => {
    const idOf = (target: string) => read(recordedRun({ start: { ...START, target } })).runs[0]?.automationDetails?.id
    expect([idOf('http://127.0.0.1:4000'), idOf('http://127.0.0.1:5000'), idOf('https://staging.example.test/v1')]).toEqual([
      'doppel/check/users/',
      'doppel/check/users/',
      'doppel/check/users/staging.example.test/',
    ])
  })
})

describe('GitHub annotations', () => {
  const read = (events?: readonly Event[]): WorkflowCommand[] => commandsIn(make('github', events))

  test('are commands that the runner reads back whole, the gravest first, without what is accepted', () => {
    expect(read().map(({ command, properties }) => [command, properties.title, properties.file, properties.line])).toEqual([
      ['error', 'CT302 input/invalid-accepted, POST /users', 'specs/users.yaml', '88'],
      ['error', 'CT408 state/deleted-readable, DELETE /users/{id}', 'specs/users.yaml', '41'],
      ['error', 'CT124 response/body-invalid, GET /users/{id}', 'specs/users.yaml', '61'],
      ['warning', 'CT101 request/path-undocumented, GET /users/17/avatar', undefined, undefined],
      ['notice', 'CT708 spec/format-unknown, outside any operation', 'specs/users.yaml', '70'],
    ])
    expect(read()[0]?.data).toBe(
      'a body without the required property "name" was accepted with 201\nexpected a 4xx status\nfound 201\ndoppel replay n7k2',
    )
  })

  test('stay within the caps, and say how many more there are', () => {
    const commands = read(recordedRun({ findings: [...many('error', 30), ...many('warning', 10), ...many('info', 11)] }))
    const of = (kind: string) => commands.filter(({ command }) => command === kind)
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 10])
    expect(of('error').at(-1)?.data).toContain('and 21 more errors')
    expect(of('warning').at(-1)?.data).not.toContain('more')
    expect(of('notice').at(-1)?.data).toContain('and 2 more notices')
  })

  test('a target that cannot be reached is an error', () => {
    expect(read(recordedRun({ findings: [], unreachable: true }))).toMatchObject([
      { command: 'error', data: 'the target cannot be reached' },
    ])
  })
})

test.for(Object.keys(FORMATS))('%s is made from nothing but the lines of NDJSON', (format) => {
  expect(make(format, readNdjson(make('ndjson')))).toBe(make(format))
})

test('whatever text a target sends, every format stays what it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'<>&"\'`:#[]|\r\n\t\\%,=\u0000\ud800\udc00\u2028') }),
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      const findings = [
        finding({ path: one, message: other, found: one, curl: other, steps: [step({ url: one, body: other, headers: [[other, one]] })] }),
      ]
      const verdicts = [{ ...VERDICTS[2], path: one, reason: other } as (typeof VERDICTS)[number]]
      const run = recordedRun({
        findings,
        verdicts,
        stopped: other,
        notes: [one],
        leftovers: [{ type: 'leftover', path: one, reason: other }],
      })
      expect(readNdjson(make('ndjson', run))).toEqual(JSON.parse(JSON.stringify(run)))
      for (const format of ['sarif', 'ctrf', 'gitlab']) JSON.parse(make(format, run))
      expect(XMLValidator.validate(make('junit', run))).toBe(true)
      expect(readJunit(make('junit', run)).testcases).toHaveLength(2)
      expect(commandsIn(make('github', run)).filter(({ command }) => command === 'error')).toHaveLength(1)
      expect(make('html', run).match(/<(?:script|img|style)/g)).toEqual(['<style', '<script'])
    }),
    { seed: 11, numRuns: 40 },
  )
})

test.for(Object.keys(FORMATS))('no line of %s begins a command that a target sent', (format) => {
  const hostile = [
    '::error::owned',
    '\n::set-output name=a::b',
    '\r::add-mask::c',
    '##[error]owned',
    '\u2028::debug::x',
    '##vso[task.x]y',
    HOSTILE,
  ]
  const findings = hostile.map((text, index) =>
    finding({
      fingerprint: `h${index}`,
      path: `/users/${text}`,
      message: text,
      found: text,
      expected: text,
      nearest: text,
      file: `specs/${text}.yaml`,
      line: 1,
      accepted: text,
      steps: [{ method: 'GET', url: text, headers: [[text, text]], body: text, answerBody: text, note: text }],
    }),
  )
  const text = make(
    format,
    recordedRun({
      findings,
      stopped: '::error::x',
      notes: hostile,
      leftovers: [{ type: 'leftover', path: '::error::y', reason: '\n::z::' }],
    }),
  )
  const allowed = format === 'github' ? /^(?:error|warning|notice)$/ : /^$/
  expect(commandsIn(text).filter(({ command, data }) => !allowed.test(command) || data === 'owned')).toEqual([])
})

describe('CTRF', () => {
  test('fits its schema, and counts as the other reports do', () => {
    const report = JSON.parse(make('ctrf'))
    expect(validateCtrf(report)).toEqual({ valid: true, errors: [] })
    expect(report.results.summary).toMatchObject({ tests: 12, passed: 6, failed: 3, skipped: 2, other: 1, duration: 3210 })
    expect(validateCtrf(JSON.parse(make('ctrf', [])))).toEqual({ valid: true, errors: [] })
    expect(JSON.parse(make('ctrf', recordedRun({ findings: [], verdicts: [] }))).results.summary).toMatchObject({ tests: 1, failed: 1 })
  })
})

describe('LCOV', () => {
  test('has a line for each promise, hit by valid use, and branches for both sides of what can be broken', () => {
    const { files } = readLcov(make('lcov'))
    expect([...files.keys()]).toEqual(['specs/users.yaml'])
    const { lines, branches } = files.get('specs/users.yaml') ?? { lines: new Map(), branches: [] }
    expect(Object.fromEntries(lines)).toEqual({ 20: 31, 22: 12, 26: 40, 28: 40, 29: 0, 90: 40, 92: 0 })
    expect(branches.filter(({ line }) => line === 22)).toEqual([
      { line: 22, block: 0, branch: 0, taken: 12 },
      { line: 22, block: 0, branch: 1, taken: 2 },
    ])
    expect(branches.filter(({ line }) => line === 28 || line === 29)).toEqual([])
    expect(branches.filter(({ line }) => line === 92).map(({ taken }) => taken)).toEqual([undefined, undefined])
  })

  test('is empty where nothing was counted', () => expect(make('lcov', recordedRun({ coverage: [] }))).toBe(''))
})

describe('GitLab code quality', () => {
  test('has what GitLab reads, each fingerprint once, and not what is accepted', () => {
    const issues = JSON.parse(make('gitlab')) as Record<string, unknown>[]
    expect(issues).toHaveLength(5)
    expect(issues[0]).toEqual({
      description: 'CT302 POST /users: a body without the required property "name" was accepted with 201',
      check_name: 'input/invalid-accepted',
      fingerprint: '0a1b2c3d4e5f60',
      severity: 'major',
      location: { path: 'specs/users.yaml', lines: { begin: 88 } },
    })
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })
})

describe('Markdown', () => {
  test('tells the run, and leaves nothing of a hostile text that means something', () => {
    const text = make('markdown')
    expect(text).toContain('## doppel: an error was found')
    expect(text).toContain('3 errors, 2 warnings, 1 info · 412 requests')
    expect(text.replace(/<\/?(?:details|summary|pre|code)>/g, '')).not.toMatch(/[<>`\u202e]|\p{Cc}(?<!\n)/u)
    expect(
      text.split('\n').filter((line) => line.startsWith('|') && line.split('|').length - 1 !== 6 && line.split('|').length - 1 !== 8),
    ).toEqual([])
  })

  test('fits the summary of a job', () => {
    const findings = many('error', 5000).map((one) => ({ ...one, message: HOSTILE.repeat(50) }))
    expect(Buffer.byteLength(make('markdown', recordedRun({ findings })))).toBeLessThan(1024 * 1024)
  })
})
