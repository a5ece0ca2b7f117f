/** No secret enters a report, in whatever form it travels, and what is no secret stays readable. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../src/report/formats.ts'
import { createRedactor } from '../src/report/redact.ts'
import { REDACTED } from '../src/report/sensitive.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { unpainted } from '../src/report/text.ts'
import { FINDINGS, finding, recordedRun, START, step, VERDICTS } from './support/events.ts'

const blind = createRedactor()

describe('without knowing any secret', () => {
  test.for([
    ['{"name":"ada","password":"hunter2"}', '{"name":"ada","password":"[redacted]"}'],
    ['{"access_token": "abc", "expires_in": 3600}', '{"access_token": "[redacted]", "expires_in": 3600}'],
    ['{"clientSecret":{"value":"abc","id":7},"id":7}', '{"clientSecret":{"value":"[redacted]","id":"[redacted]"},"id":7}'],
    ['{"tokens":["abc","def"],"more":["abc"]}', '{"tokens":["[redacted]","[redacted]"],"more":["abc"]}'],
    ['{"pass\\u0077ord":"hunter2"}', '{"pass\\u0077ord":"[redacted]"}'],
    ['{"password":"hunter2 and then it is cu', '{"password":"[redacted]"'],
    ['{"password":true,"secret":null,"token":""}', '{"password":true,"secret":null,"token":""}'],
    ['{"a":"{\\"api_key\\":\\"abc\\"}"}', '{"a":"{\\"api_key\\":\\"[redacted]\\"}"}'],
    [
      'grant_type=password&password=hunter2&client_secret=abc&next=1',
      'grant_type=password&password=[redacted]&client_secret=[redacted]&next=1',
    ],
    [
      '<user><name>ada</name><password type="x">hunter2</password></user>',
      '<user><name>ada</name><password type="x">[redacted]</password></user>',
    ],
    [
      '--b\r\nContent-Disposition: form-data; name="api_key"\r\n\r\nabc\r\n--b--',
      '--b\r\nContent-Disposition: form-data; name="api_key"\r\n\r\n[redacted]\r\n--b--',
    ],
    [
      'GET / HTTP/1.1\nAuthorization: Bearer abc\nCookie: sid=1; theme=dark',
      'GET / HTTP/1.1\nAuthorization: Bearer [redacted]\nCookie: sid=[redacted]; theme=[redacted]',
    ],
  ])('a body: %s', ([given, wanted]) => {
    expect(blind.body(given as string)).toBe(wanted)
    expect(blind.body(wanted as string)).toBe(wanted)
  })

  test.for([
    ['https://ada:hunter2@example.test/a?b=1', 'https://[redacted]@example.test/a?b=1'],
    ['https://ada:hunt@er2@example.test/a@b', 'https://[redacted]@example.test/a@b'],
    ['/users?access_token=abc&page=2', '/users?access_token=[redacted]&page=2'],
    ['/users?filter[token]=abc', '/users?filter[token]=[redacted]'],
    ['/users?pageToken=abc&api-key=k', '/users?pageToken=abc&api-key=[redacted]'],
  ])('an address: %s', ([given, wanted]) => expect(blind.url(given as string)).toBe(wanted))

  test.for([
    ['sent Bearer abc.def-123, found 401', 'sent Bearer [redacted], found 401'],
    ['sent Basic YWRhOmh1bnRlcjI= twice', 'sent Basic [redacted] twice'],
    ['saw eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here', 'saw [redacted] here'],
    ['the token=abc123: it is not known', 'the token=[redacted]: it is not known'],
    ['password=a:b:c:', 'password=[redacted]:'],
    ['Basic authentication is required', 'Basic authentication is required'],
    ['a Bearer token is missing', 'a Bearer token is missing'],
    ['/password: must be a string, found number', '/password: must be a string, found number'],
    ['the path /tokens/{token} is not declared', 'the path /tokens/{token} is not declared'],
  ])('a sentence: %s', ([given, wanted]) => expect(blind.text(given as string)).toBe(wanted))

  test('headers keep their schemes and the names of cookies', () => {
    expect(
      blind.headers([
        ['Authorization', 'Bearer abc'],
        ['authorization', 'abc'],
        ['Proxy-Authorization', 'Basic YTpi'],
        ['Cookie', 'sid=1; theme=dark'],
        ['Set-Cookie', 'sid=1; Path=/; HttpOnly'],
        ['X-Api-Key', 'abc'],
        ['x-auth-token', 'abc'],
        ['Location', '/callback?code=1&token=abc'],
        ['X-Request-Id', 'r-1'],
      ]),
    ).toEqual([
      ['Authorization', 'Bearer [redacted]'],
      ['authorization', REDACTED],
      ['Proxy-Authorization', 'Basic [redacted]'],
      ['Cookie', 'sid=[redacted]; theme=[redacted]'],
      ['Set-Cookie', 'sid=[redacted]; Path=/; HttpOnly'],
      ['X-Api-Key', REDACTED],
      ['x-auth-token', REDACTED],
      ['Location', '/callback?code=1&token=[redacted]'],
      ['X-Request-Id', 'r-1'],
    ])
  })

  test('what stands for a credential stays', () => {
    const given: [string, string][] = [
      ['Authorization', 'Bearer $DOPPEL_VALID'],
      ['X-Api-Key', '$DOPPEL_SECOND'],
      ['Cookie', 'sid=$DOPPEL_VALID; a=b'],
    ]
    expect(blind.headers(given)).toEqual([...given.slice(0, 2), ['Cookie', 'sid=$DOPPEL_VALID; a=[redacted]']])
    const command = `curl -H "Authorization: Bearer $DOPPEL_VALID" "http://a/?api_key=$DOPPEL_VALID"`
    expect(blind.command(command)).toBe(command)
  })

  test('names that the document gives count too', () => {
    const { headers, url } = createRedactor({ names: ['X-Org'] })
    expect([headers([['x-org', 'abc']]), url('/a?X-Org=abc')]).toEqual([[['x-org', REDACTED]], '/a?X-Org=[redacted]'])
  })

  test('a finding about a secret field does not quote the value', () => {
    const about = finding({
      in: 'body',
      pointer: '/password',
      found: '"hunter2"',
      message: '"password" must have 8 characters, found "hunter2"',
    })
    expect(blind.event(about)).toMatchObject({ found: REDACTED, message: '"password" must have 8 characters, found [redacted]' })
  })

  test('a curl command', () => {
    expect(
      blind.command(`curl -u ada:hunter2 -H 'Authorization: Bearer abc' -H 'X-Api-Key: k' -d '{"password":"x"}' 'http://a/?token=b'`),
    ).toBe(
      `curl -u [redacted] -H 'Authorization: Bearer [redacted]' -H 'X-Api-Key: [redacted]' -d '{"password":"[redacted]"}' 'http://a/?token=[redacted]'`,
    )
  })
})

describe('long bodies', () => {
  test('are cut, and say by how much', () => {
    const cut = `${'a'.repeat(4096)}… (904 more characters)`
    expect([blind.body('a'.repeat(5000)), blind.body(cut)]).toEqual([cut, cut])
  })

  test('are not cut through what stands for a secret, and not before it is found', () => {
    const { body } = createRedactor({ secrets: ['s3cr3t-value'] })
    for (let before = 4070; before < 4110; before++) {
      const text = body(`${'a'.repeat(before)}s3cr3t-value${'b'.repeat(50)}`)
      expect(text).not.toContain('s3cr')
      expect(text.replaceAll(REDACTED, '')).not.toMatch(/\[r|cted\]/)
    }
  })

  test('that were cut within a secret do not show its beginning', () => {
    const { body } = createRedactor({ secrets: ['s3cr3t-value'] })
    expect(body('{"a":"s3cr3t-va', { truncated: true })).not.toContain('s3cr3t')
  })

  test('do not hang the patterns, whatever they hold', () => {
    for (const text of [
      'a'.repeat(60_000),
      'eyJ-'.repeat(15_000),
      'a.'.repeat(30_000),
      'x-'.repeat(30_000),
      '<a '.repeat(20_000),
      '{"'.repeat(30_000),
    ]) {
      expect(blind.body(text).length).toBeLessThan(5000)
    }
  })
})

describe('with secrets that are known', () => {
  const secret = fc.oneof(
    fc.string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...'abcdefgXYZ0189-_.~') }),
    fc.string({ minLength: 8, maxLength: 30, unit: fc.constantFrom(...'abc"\\\'&<>/%+= é☃:;{}[]') }).map((text) => `k${text.trim()}9z`),
  )
  const forms = (text: string) => [
    text,
    encodeURIComponent(text),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
    Buffer.from(`ada:${text}`).toString('base64'),
    JSON.stringify(text).slice(1, -1),
  ]

  test('none survives in any format', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4200 }), (text, which, before) => {
        const redactor = createRedactor({ secrets: [text] })
        const form = forms(text)[which] as string
        const said = `told ${form} to ${text}`
        const long = `${'.'.repeat(before)}{"note":"${form}","more":"${form}"}${'.'.repeat(100)}`
        const leaky = step({
          url: `http://a/${form}?q=${form}`,
          headers: [['x-note', form]],
          answerHeaders: [['x-echo', said]],
          body: long,
          answerBody: long,
          note: said,
          fault: said,
        })
        const events = recordedRun({
          start: { ...START, target: `http://a/${form}` },
          findings: [
            ...FINDINGS,
            finding({
              fingerprint: 'ffffffffffffff',
              path: `/users/${form}`,
              message: said,
              found: said,
              expected: said,
              nearest: said,
              curl: `curl 'http://a/${form}'`,
              steps: [leaky],
              neighbour: { difference: said, step: leaky },
              readings: [{ reading: said, verdict: said }],
            }),
          ],
          verdicts: [...VERDICTS, { ...VERDICTS[0], path: `/users/${form}`, verdict: 'not-run', reason: said } as never],
          leftovers: [{ type: 'leftover', path: `/a/${form}`, reason: said }],
          notes: [said],
          stopped: said,
        }).map((event) => redactor.event(event))
        const reports = Object.entries(FORMATS).map(([name, format]) => [name, format(events, {})] as const)
        const shown = [...reports, ['terminal', renderTerminal(events, { width: 100, paint: unpainted })] as const]
        // A terminal folds lines: what a reader would put together again counts too.
        const leaks = shown.filter(([, report]) =>
          forms(text).some((one) => report.includes(one) || report.replace(/\s+/g, '').includes(one)),
        )
        expect(leaks.map(([name]) => name)).toEqual([])
      }),
      { seed: 7, numRuns: 40 },
    )
  })

  test('a credential is taken apart: what follows the scheme, and the password of Basic', () => {
    const { text } = createRedactor({ secrets: [`Basic ${Buffer.from('admin:doppel-admin').toString('base64')}`, 'Bearer doppel-viewer'] })
    expect(text('doppel-admin met doppel-viewer and admin')).toBe('[redacted] met [redacted] and admin')
  })

  test('ordinary text is not touched', () => {
    const { event } = createRedactor({ secrets: ['doppel-admin', 'abc'] })
    for (const one of recordedRun()) expect(event(one)).toEqual(one)
  })
})
