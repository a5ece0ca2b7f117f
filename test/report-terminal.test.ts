/** What a person reads: everything there is to know, within the width, and nothing that a stranger's text could do. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { curlOf } from '../src/report/curl.ts'
import { readNdjson, toNdjson } from '../src/report/ndjson.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { fold, uncommanded, unpainted } from '../src/report/text.ts'
import { parseReports, writeReports, writeWhole } from '../src/report/write.ts'
import { finding, HOSTILE, recordedRun, step, VERDICTS } from './support/events.ts'

const folder = mkdtempSync(join(tmpdir(), 'doppel-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (width: number, events = recordedRun()) => renderTerminal(events, { width, paint: unpainted })

describe('the terminal', () => {
  test('shows all that a finding has', () => {
    for (const part of [
      'POST /users\n  ✗ error  CT302 input/invalid-accepted  met 3 times',
      'a body without the required property "name" was accepted with 201',
      'expected  a 4xx status',
      'document  specs/users.yaml:88:7\n    rule      #/components/schemas/NewUser/required',
      'passes    POST /users → 201',
      'differ by with "name": "ada"',
      'as a form: invalid: no field "name"',
      'curl      curl -i -g',
      'replay    doppel replay n7k2',
      'seed      42',
      'nearest   mail',
      '2. DELETE /users/17 → 204',
      'no credential of a second user was given (CT505)',
      'the list has more pages than were read (CT411)',
      'CT129 GET /users: the field /0/nickname is not declared (the vendor adds it in a beta)',
      '/users/19: DELETE answered 403',
      '412 requests in 3.2 s, the first finding after 0.4 s',
      'exit 1: an error was found',
    ]) {
      expect(at(120)).toContain(part)
    }
  })

  test.for([60, 80, 120])('stays within %i columns, what is to be copied apart', (width) => {
    const wide = at(width)
      .split('\n')
      .filter((line) => line.length > width && !/^ {4}curl /.test(line))
    expect(wide).toEqual([])
  })

  test('is not controlled by what a server sent', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(at(80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(commandsIn(at(80))).toEqual([])
    expect(commandsIn(at(14))).toEqual([])
  })

  test('shows the gravest hundred findings, and says how many more there are', () => {
    const findings = Array.from({ length: 150 }, (_, index) =>
      finding({ fingerprint: `f${index}`, severity: index % 2 === 0 ? 'warning' : 'error', path: `/things/${index}` }),
    )
    const text = at(80, recordedRun({ findings }))
    expect([text.match(/✗ error/g)?.length, text.match(/▲ warning/g)?.length]).toEqual([75, 25])
    expect(text).toContain('50 more findings, none graver than these')
    expect(text).toContain('75 errors, 75 warnings')
  })

  test('one rule that is broken at many operations is told once, and all of them are named', () => {
    const rule = {
      slug: 'response/body-invalid',
      id: 'CT124',
      in: 'body',
      schema: '#/components/schemas/User/properties/age/type',
    } as const
    const broken = (path: string, pointer: string, more = {}) =>
      finding({ ...rule, path, pointer, fingerprint: `${path}${pointer}`, ...more })
    const findings = [
      broken('/users', '/age'),
      broken('/teams', '/members/0/age'),
      broken('/me', '/age'),
      broken('/me', '/years'),
      broken('/you', '/age', { severity: 'warning' }),
      broken('/them', '/age', { schema: '#/components/schemas/Other/properties/age/type' }),
    ]
    const text = at(120, recordedRun({ findings }))
    expect(text.match(/(?:✗ error|▲ warning) /g)).toHaveLength(4)
    expect(text).toContain('also at   POST /teams (body /members/0/age), POST /users')
    expect(text).toContain('5 errors, 1 warning')
    expect(readNdjson(toNdjson(recordedRun({ findings }))).filter(({ type }) => type === 'finding')).toHaveLength(6)
  })

  test('counts every verdict, also where operations are many', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) => ({ ...VERDICTS[index % 2 === 0 ? 0 : 4], path: `/things/${index}` }) as (typeof VERDICTS)[number],
    )
    const text = at(80, recordedRun({ verdicts: many }))
    expect(text).toMatch(/^and 50 more operations +50 +· +· +· +· +·$/m)
    expect(text).toMatch(/^all +50 +50 +· +· +· +·$/m)
  })
})

test('a long pointer is broken between its steps', () => {
  expect(fold('at #/paths/~1organizations~1{organizationName}/get/responses/200/content', 32)).toEqual([
    'at #/paths/~1organizations',
    '~1{organizationName}/get',
    '/responses/200/content',
  ])
})

describe('NDJSON', () => {
  test('is read back as it was', () => {
    expect(readNdjson(toNdjson(recordedRun()))).toEqual(JSON.parse(JSON.stringify(recordedRun())))
  })

  test('is one line for each event, for every reader, and no command', () => {
    const text = toNdjson(recordedRun())
    expect(text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(recordedRun().length)
    expect(commandsIn(text)).toEqual([])
  })

  test('a line that is no event is named', () => {
    expect(() => readNdjson('{"type":"note","message":"a"}\n{"type":\n')).toThrow('line 2 is no event')
  })
})

test('text that begins with a command to a CI service no longer does', () => {
  const hostile = '::error::a\n   ::set-output name=x::b\n\u00a0::c::\nin ##[group]x ##vso[task]y ##teamcity[z] is fine: a::b'
  expect(commandsIn(hostile)).not.toEqual([])
  expect(commandsIn(uncommanded(hostile))).toEqual([])
  expect(uncommanded(hostile)).toContain('a::b')
})

describe('curl', () => {
  test('is quoted for the shell, whatever is in it', () => {
    const { method, url, headers, body } = step({ body: `it's ${HOSTILE}`, headers: [['X-Empty', '']] })
    const command = curlOf({ method, url, headers, body: body as string })
    expect(command).toContain(`'it'\\''s ::error`)
    expect(command).toContain(`-H 'X-Empty;' -H Content-Type:`)
  })

  test('is what curl is given, and credentials are filled in by the shell', () => {
    const body = `it's "$HOME" \`id\` $(id) \\ ☃\nnext`
    const command = curlOf({
      method: 'POST',
      url: 'http://a/b?c[d]=e&f={g}&k=$DOPPEL_VALID',
      headers: [['Authorization', 'Bearer $DOPPEL_VALID']],
      body,
    })
    const shown = execFileSync('sh', ['-c', `curl() { for word; do printf '%s\\0' "$word"; done; }; ${command}`], {
      encoding: 'utf8',
      env: { DOPPEL_VALID: `se'cret "1"` },
    })
    expect(shown.split('\0').slice(0, -1)).toEqual([
      ...['-i', '-g', '--path-as-is', '-X', 'POST', '-H', `Authorization: Bearer se'cret "1"`, '-H', 'Content-Type:', '--data-raw', body],
      `http://a/b?c[d]=e&f={g}&k=se'cret "1"`,
    ])
  })
})

describe('--report', () => {
  test.for([
    ['junti=out.xml', '--report junti=out.xml: there is no report format "junti"; did you mean "junit"?'],
    ['zzz=out', /^--report zzz=out: there is no report format "zzz"; there are ndjson, /],
    ['junit', '--report junit: name the file after "=", e.g. junit=junit.xml, or "-" to print it'],
    ['junit=', '--report junit=: name the file after "=", e.g. junit=junit.xml, or "-" to print it'],
    ['toString=a', /there is no report format "toString"/],
  ] as const)('%s', ([text, message]) => expect(() => parseReports([text])).toThrow(message))

  test('one place for two reports', () => {
    expect(() => parseReports(['ndjson=a/../b', 'junit=./b'])).toThrow('--report junit=./b: ./b is already taken by --report ndjson=a/../b')
    expect(() => parseReports(['ndjson=-', 'junit=-'])).toThrow('the standard output is already taken')
    expect(parseReports(['ndjson=a=b', 'junit=c'])).toEqual([
      { format: 'ndjson', file: 'a=b' },
      { format: 'junit', file: 'c' },
    ])
  })

  test('folders are made, files replaced whole, and nothing is left beside them', () => {
    const file = join(folder, 'deep/er/run.ndjson')
    const printed: string[] = []
    const print = (text: string) => void printed.push(text)
    writeReports([{ format: 'ndjson', file }], recordedRun(), { print })
    writeReports(
      [
        { format: 'ndjson', file },
        { format: 'ndjson', file: '-' },
      ],
      recordedRun({ requests: 1 }),
      { print },
    )
    expect(readFileSync(file, 'utf8')).toBe(toNdjson(recordedRun({ requests: 1 })))
    expect(printed).toEqual([toNdjson(recordedRun({ requests: 1 }))])
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['run.ndjson'])
  })

  test('one that cannot be written does not keep the others from being written', () => {
    const file = join(folder, 'other.ndjson')
    const reports = [
      { format: 'html', file: folder },
      { format: 'ndjson', file },
    ]
    expect(() => writeReports(reports, recordedRun(), { print: () => {} })).toThrow(`Failed to write ${folder}: it is a folder`)
    expect(readFileSync(file, 'utf8')).toBe(toNdjson(recordedRun()))
  })

  test('what cannot be written is one sentence, and the old file stays', () => {
    expect(() => writeWhole(folder, 'x')).toThrow(`Failed to write ${folder}: it is a folder`)
    writeFileSync(join(folder, 'file'), 'old')
    expect(() => writeWhole(join(folder, 'file/under'), 'x')).toThrow('a part of its path is a file')
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test.runIf(existsSync('/proc/self'))('where no folder can be made, nothing hangs', () => {
    expect(() => writeWhole('/proc/doppel/run.html', 'x')).toThrow('Failed to write /proc/doppel/run.html: its folder cannot be made')
  })
})

/** The commands that GitHub's runner, Azure or TeamCity would take out of the lines of an output. */
function commandsIn(output: string): string[] {
  return output.split(/\r\n|[\n\r]/).filter((line) => line.trim().startsWith('::') || /##(?:\[|vso\[|teamcity\[)/.test(line))
}
