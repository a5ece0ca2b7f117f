/** A server that echoes a credential, wherever it stands and however it is written or cut, brings no piece of it into any report. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differenceOf } from '../src/check/difference.ts'
import { told } from '../src/check/input/base.ts'
import { shown } from '../src/contract/wording.ts'
import { wrapFetch } from '../src/judge/fetch.ts'
import { judgeHar } from '../src/judge/har.ts'
import { createMatcher } from '../src/judge/matcher.ts'
import { startProxy } from '../src/judge/proxy.ts'
import { createTally, type Tally } from '../src/judge/tally.ts'
import { openDocument } from '../src/openapi/document.ts'
import type { Event } from '../src/report/event.ts'
import { FORMATS } from '../src/report/formats.ts'
import { createRedactor } from '../src/report/redact.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { unpainted } from '../src/report/text.ts'
import { books, startBooks } from './support/books.ts'
import { finding, recordedRun, step } from './support/events.ts'

const SECRET = 'Qz7+xK/9vW-mN3_pL8=tR5yH'
const document = openDocument({
  ...books,
  components: {
    ...books.components,
    securitySchemes: { org: { type: 'apiKey', in: 'header', name: 'X-Org' }, key: { type: 'apiKey', in: 'query', name: 'org' } },
  },
})

const everyByte = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')
const FORMS: Record<string, (offset: number) => string> = {
  raw: (offset) => 'a'.repeat(offset) + SECRET,
  base64: (offset) => Buffer.from('a'.repeat(offset) + SECRET).toString('base64'),
  'base64 among others': (offset) => Buffer.from(`${'a'.repeat(offset)}${SECRET}bb`).toString('base64url'),
  percent: (offset) => 'a'.repeat(offset) + encodeURIComponent(SECRET),
  'percent of all': (offset) => 'a'.repeat(offset) + everyByte(SECRET),
}
/** All that may be seen of the secret, in pieces of six characters: nothing of it. */
const PIECES = new Set(
  [
    SECRET,
    encodeURIComponent(SECRET),
    JSON.stringify(SECRET),
    ...[0, 1, 2].flatMap((at) => {
      const whole = Buffer.from('a'.repeat(at) + SECRET)
        .toString('base64')
        .replace(/=+$/, '')
      return [
        whole.slice(at === 0 ? 0 : at + 1),
        whole
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .slice(at === 0 ? 0 : at + 1),
      ]
    }),
  ].flatMap((text) => Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6))),
)

function leaksIn(text: string): string[] {
  const flat = text.replace(/\s+/g, '')
  return [...PIECES, everyByte(SECRET.slice(0, 6))].filter((piece) => text.includes(piece) || flat.includes(piece))
}

function leaksOf(events: readonly Event[]): string[] {
  const reports = Object.entries(FORMATS).map(([name, format]) => [name, format(events, {})] as const)
  const all = [...reports, ['terminal', renderTerminal(events, { width: 100, paint: unpainted })] as const]
  expect(all.map(([name]) => name)).toEqual(
    expect.arrayContaining(['ndjson', 'junit', 'sarif', 'html', 'ctrf', 'github', 'markdown', 'gitlab', 'terminal']),
  )
  return all.flatMap(([name, report]) => leaksIn(report).map((piece) => `${name}: ${piece}`))
}

const OFFSETS = Array.from({ length: 81 }, (_, offset) => offset)
const CARRIERS: Record<string, { path?: string; headers?: Record<string, string> }> = {
  bearer: { headers: { authorization: `Bearer ${SECRET}` } },
  'password of Basic': { headers: { authorization: `Basic ${Buffer.from(`ada:${SECRET}`).toString('base64')}` } },
  'user of Basic': { headers: { authorization: `Basic ${Buffer.from(`${SECRET}:x`).toString('base64')}` } },
  cookie: { headers: { cookie: `theme=dark; place=${SECRET}` } },
  'cookie, encoded': { headers: { cookie: `place=${encodeURIComponent(SECRET)}` } },
  'key in a header': { headers: { 'x-org': SECRET } },
  'key in the query': { path: `?org=${encodeURIComponent(SECRET)}` },
  'token in the query': { path: `?access_token=${encodeURIComponent(SECRET)}` },
}

const tallyOf = (mode: 'har' | 'proxy'): Tally => createTally(document, { mode, version: '0', name: 'books', failOn: 'error' })

describe('the active tester', () => {
  const { event } = createRedactor({ secrets: [SECRET] })
  test.for(Object.keys(FORMS))('%s', (name) => {
    for (const offset of OFFSETS) {
      const form = FORMS[name]?.(offset) ?? ''
      const cut = shown(form)
      const sent = (value: string) => ({ case: { operation: {}, body: { media: 'a/b', value } }, wire: { path: '/' } }) as never
      const one = sent(form)
      const difference = differenceOf(one, { ...(one as object), case: { ...(one as { case: object }).case, body: undefined } } as never)
      const answered = told({ status: 400, exchange: { response: { body: `${'b'.repeat(90)} ${form} no` } } } as never)
      const exchange = step({ answerBody: `{"note":"${form}"}`, answerHeaders: [['x-echo', form]], note: answered, fault: form })
      const events = recordedRun({
        findings: [
          finding({
            message: `the body must be integer, found ${cut}`,
            found: cut,
            steps: [exchange],
            neighbour: { difference, step: exchange },
            readings: [{ reading: cut, verdict: answered }],
          }),
        ],
        notes: [`it was answered with ${answered}`],
      })
      if (offset % 9 === 0) expect(leaksOf(events.map((each) => event(each)))).toEqual([])
      expect(leaksIn(JSON.stringify(events.map((each) => event(each))))).toEqual([])
    }
  })
})

describe('the judges', () => {
  const servers: { close(): Promise<void> }[] = []
  let origin = ''
  let echo = ''
  beforeAll(async () => {
    const server = await startBooks((req, res) => {
      req.resume()
      res.writeHead(200, { 'content-type': 'application/json', 'x-note': echo }).end(JSON.stringify({ id: echo, title: echo, [echo]: 1 }))
    })
    servers.push(server)
    origin = server.url
  })
  afterAll(async () => {
    for (const server of servers) await server.close()
  })

  test.for(Object.keys(CARRIERS))('HAR and matcher: %s', async (carrier) => {
    const { path = '', headers = {} } = CARRIERS[carrier] ?? {}
    const keep = createMatcher((given: typeof document) => given)
    // One carrier shows all offsets, the others each alignment and each cut.
    const offsets = carrier === 'bearer' ? OFFSETS : OFFSETS.filter((offset) => offset % 16 === 0 || (offset > 36 && offset % 7 === 0))
    for (const [name, form] of Object.entries(FORMS)) {
      for (const offset of offsets) {
        const text = form(offset)
        const body = JSON.stringify({ id: text, title: text, [text]: 1 })
        const url = `https://books.example/api/books/1${path}`
        const answer = { 'content-type': 'application/json', 'x-note': text }
        const asList = (pairs: object) => Object.entries(pairs).map(([key, value]) => ({ name: key, value }))
        const entry = {
          request: { method: 'GET', url, headers: asList(headers) },
          response: { status: 200, headers: asList(answer), content: { size: body.length, text: body } },
        }
        const tally = tallyOf('har')
        judgeHar(document, [entry], tally)
        const events = tally.events({ ms: 0 })
        const found = events.filter(({ type }) => type === 'finding')
        expect(found.length).toBeGreaterThan(0)
        expect(leaksIn(JSON.stringify(found)), `${name} at ${offset}`).toEqual([])
        if (offset % 27 === 0) expect(leaksOf(events)).toEqual([])
        const pair = { request: { method: 'GET', url, headers }, response: { status: 200, headers: answer, body } }
        const result = await keep(pair, document, {})
        expect(result.pass).toBe(false)
        expect(leaksIn(result.message()), `${name} at ${offset}`).toEqual([])
      }
    }
  })

  test('a proxy, and a fetch that is judged', async () => {
    const tally = tallyOf('proxy')
    const proxy = await startProxy(document, { to: `${origin}/api`, onJudged: tally.add })
    servers.push(proxy)
    const texts: string[] = []
    const judged = wrapFetch(fetch, document, {
      base: `${origin}/api`,
      onViolation: (violation) => void texts.push(JSON.stringify(violation)),
    })
    for (const [name, form] of Object.entries(FORMS)) {
      for (let offset = 0; offset <= 80; offset += name === 'raw' ? 1 : 7) {
        echo = form(offset)
        await (await fetch(`${proxy.url}/books/1`, { headers: { authorization: `Bearer ${SECRET}` } })).text()
        await (await judged(`${origin}/api/books/1`, { headers: { authorization: `Bearer ${SECRET}` } })).text()
      }
    }
    await judged.settled()
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.flatMap(leaksIn)).toEqual([])
    expect(leaksOf(tally.events({ ms: 0 }))).toEqual([])
  })

  test('what a later request carries is hidden in an earlier answer', () => {
    const tally = tallyOf('har')
    const entry = (text: string, headers: object[]) => ({
      request: { method: 'GET', url: 'https://books.example/api/books/1', headers },
      response: {
        status: 200,
        headers: [{ name: 'content-type', value: 'application/json' }],
        content: { text: JSON.stringify({ id: text, title: 'x' }) },
      },
    })
    judgeHar(document, [entry(SECRET, []), entry('1', [{ name: 'authorization', value: `Bearer ${SECRET}` }])], tally)
    expect(leaksOf(tally.events({ ms: 0 }))).toEqual([])
  })
})

test('without the secret each form would leak, so the above can fail', () => {
  const { text } = createRedactor()
  for (const form of Object.values(FORMS)) expect(leaksIn(text(shown(form(3)))).length).toBeGreaterThan(0)
})

describe('ordinary words', () => {
  test('stay: short secrets count only as whole words, and beginnings only where a text was cut', () => {
    const { text } = createRedactor({ secrets: ['pass1', 'library-ada'] })
    expect(text('the library keeps pass12 and pass1, in pas… of librar')).toBe('the library keeps pass12 and [redacted], in pas… of librar')
    expect(text('found "library-a…" and library-... ')).toBe('found "[redacted]…" and [redacted]... ')
  })

  test('a cookie that is a word is no secret', () => {
    const tally = tallyOf('har')
    judgeHar(
      document,
      [
        {
          request: {
            method: 'GET',
            url: 'https://books.example/api/books/1',
            headers: [{ name: 'cookie', value: 'view=integer; a=title' }],
          },
          response: {
            status: 200,
            headers: [{ name: 'content-type', value: 'application/json' }],
            content: { text: '{"id":"1","title":"x"}' },
          },
        },
      ],
      tally,
    )
    expect(tally.events({ ms: 0 }).find(({ type }) => type === 'finding')).toMatchObject({ message: expect.stringContaining('integer') })
  })
})
