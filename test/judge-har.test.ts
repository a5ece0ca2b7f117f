/** Recordings: what a browser writes, what others leave out, and files that are broken. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Har } from 'har-format'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../src/adapters/server.ts'
import secoda from '../src/apis/secoda/index.ts'
import { judgeHar, readHar } from '../src/judge/har.ts'
import { createTally } from '../src/judge/tally.ts'
import { openDocument } from '../src/openapi/document.ts'
import type { Event, FindingEvent, NoteEvent } from '../src/report/event.ts'
import { findChromium, INSTALL, launch } from './browser/chromium.ts'
import { books, startBooks } from './support/books.ts'
import { folder, run } from './support/command.ts'

const document = openDocument(books)
const API = 'https://books.example/api'

type Message = Record<string, unknown>

/** An entry as browsers write it; what a test is about is put over it. */
function entry(url: string, body: string | undefined, more: { request?: Message; response?: Message; content?: Message } = {}): unknown {
  const content = { size: body?.length ?? 0, mimeType: 'application/json', ...(body !== undefined && { text: body }), ...more.content }
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 3,
    request: {
      method: 'GET',
      url,
      httpVersion: 'h2',
      headers: [{ name: ':authority', value: 'books.example' }],
      bodySize: 0,
      ...more.request,
    },
    response: {
      status: 200,
      httpVersion: 'h2',
      headers: [
        { name: ':status', value: '200' },
        { name: 'content-type', value: 'application/json' },
      ],
      content,
      ...more.response,
    },
  }
}

function judge(entries: unknown[], base?: string): { findings: FindingEvent[]; notes: string[]; judged: number; events: Event[] } {
  const tally = createTally(document, { mode: 'har', version: '0', name: 'books', failOn: 'error' })
  const { notes, judged } = judgeHar(document, entries, tally, base === undefined ? {} : { base })
  const events = tally.events({ ms: 0, notes })
  const findings = events.filter((event): event is FindingEvent => event.type === 'finding')
  return {
    findings,
    judged,
    events,
    notes: events.filter((event): event is NoteEvent => event.type === 'note').map(({ message }) => message),
  }
}

describe('entries', () => {
  test('right ones, wrong ones counted once, and those of others', () => {
    const { findings, judged, notes } = judge([
      entry(`${API}/books/2`, '{"id":2,"title":"Dune"}'),
      entry(`${API}/books/1`, '{"id":"1","title":"Dune"}'),
      entry(`${API}/books/3`, '{"id":"3","title":"Dune"}'),
      entry('https://tracker.example/pixel', 'x'),
    ])
    expect(findings).toMatchObject([{ id: 'CT124', method: 'GET', path: '/books/{id}', pointer: '/id', count: 2 }])
    expect(judged).toBe(3)
    expect(notes).toEqual(["1 of 4 entries not judged: outside the document's servers"])
  })

  test('base64, of the request and of the answer; cut base64 is not judged', () => {
    const text = Buffer.from('{"id":"1","title":"Dune"}').toString('base64')
    const coded = { content: { encoding: 'base64', text, size: 25 } }
    expect(judge([entry(`${API}/books/1`, undefined, coded)]).findings).toMatchObject([{ id: 'CT124' }])
    const cut = judge([entry(`${API}/books/1`, undefined, { content: { encoding: 'base64', text: text.slice(0, 12), size: 25 } })])
    expect(cut.findings).toEqual([])
    expect(cut.notes).toEqual(['1 of 1 entry judged without the answer body: the recording does not hold it'])
  })

  test('a body that was not recorded is inconclusive, and told', () => {
    const { findings, notes, events } = judge([entry(`${API}/books/1`, undefined, { content: { size: 25 } })])
    expect(findings).toEqual([])
    expect(notes).toEqual(['1 of 1 entry judged without the answer body: the recording does not hold it'])
    expect(events).toContainEqual(expect.objectContaining({ slug: 'response/body-invalid', path: '/books/{id}', verdict: 'inconclusive' }))
    const post = { method: 'POST', headers: [{ name: 'content-type', value: 'application/json' }], bodySize: 8 }
    const response = {
      status: 201,
      headers: [
        { name: 'content-type', value: 'application/json' },
        { name: 'location', value: '/x' },
      ],
    }
    const made = '{"id":2,"title":"Dune"}'
    expect(judge([entry(`${API}/books`, made, { request: post, response })]).notes[0]).toContain('without the request body')
    const sent = { ...post, postData: { mimeType: 'application/json', text: '{"id":2}' } }
    expect(judge([entry(`${API}/books`, made, { request: sent, response })]).findings).toMatchObject([{ id: 'CT107' }])
  })

  test('what was never answered, and what is no entry', () => {
    const { notes, judged } = judge([entry(`${API}/books`, '', { response: { status: 0 } }), null, { request: {} }, entry('blob:x', 'x')])
    expect(judged).toBe(0)
    expect(notes).toEqual([
      '1 of 4 entries not judged: it was never answered',
      '1 of 4 entries not judged: it is no object',
      '2 of 4 entries not judged: its request has no URL',
    ])
  })

  test('no entry, however odd, makes it fail', () => {
    const odd = fc.anything({
      maxDepth: 3,
      withNullPrototype: true,
      withBigInt: true,
      key: fc.constantFrom('headers', 'text', 'name', 'value', 'content', 'url'),
    })
    const message = fc.record({
      url: fc.constant(`${API}/books/2`),
      method: fc.constant('GET'),
      status: fc.constant(200),
      headers: odd,
      postData: odd,
      content: odd,
    })
    fc.assert(
      fc.property(fc.oneof(odd, fc.record({ request: message, response: message, time: odd })), (one) => {
        expect(judge([one]).judged).toBeLessThanOrEqual(1)
      }),
      { seed: 4, numRuns: 150 },
    )
  })

  test('a base that is wrong is told once', () => {
    const many = Array.from({ length: 20 }, (_, index) => entry(`https://other.example/v9/books/${index}`, '{"id":2,"title":"Dune"}'))
    expect(judge(many).notes.at(-1)).toBe("20 of 20 entries lie outside the document's servers: name the base with --url")
    expect(judge(many, 'https://other.example').notes).toEqual([
      '20 of 20 exchanges lead to no path that the document declares: the base seems to be wrong',
    ])
    expect(judge(many, 'https://other.example/v9').notes).toEqual([])
  })
})

test.for([
  ['', 'it is empty'],
  ['{"log":{"entries":[{"request":', 'it ends in the middle'],
  ['{]', 'it is not JSON'],
  ['a page of text', 'it is not JSON'],
  ['\u001f\ufffd\u0008\u0000', 'it is not text'],
  ['[]', 'it has no "log"'],
  ['{"log":{}}', 'its "log" has no list of "entries"'],
])('a file that is no recording: %s', ([text, why]) => {
  expect(() => readHar(text as string, 'some.har')).toThrow(`some.har is no HAR file: ${why}`)
})

test('the command: reports, a baseline, and exit codes', async () => {
  const wrong = entry(`${API}/books/1`, '{"id":"1","title":"Dune"}', {
    request: { headers: [{ name: 'cookie', value: 'sid=hunter22hunter22' }] },
  })
  const har = (entries: unknown[]) => JSON.stringify({ log: { version: '1.2', entries } })
  const path = folder({
    'books.json': JSON.stringify(books, null, 2),
    'wrong.har': har([wrong]),
    'empty.har': har([]),
    'cut.har': har([wrong]).slice(0, 100),
  })
  const check = (file: string, ...more: string[]) => run('check', join(path, 'books.json'), '--har', join(path, file), ...more)
  const failed = await check('wrong.har', '--report', `ndjson=${join(path, 'out.ndjson')}`, '--report', `sarif=${join(path, 'out.sarif')}`)
  expect(failed.code).toBe(1)
  expect(failed.stdout).toContain('CT124 response/body-invalid')
  expect(failed.stdout + readFileSync(join(path, 'out.ndjson'), 'utf8')).not.toContain('hunter22')
  const sarif = JSON.parse(readFileSync(join(path, 'out.sarif'), 'utf8'))
  expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'CT124' }])
  expect(failed.stdout).toMatch(/books\.json:\d+:\d+/)

  const baseline = join(path, 'baseline.json')
  expect((await check('wrong.har', '--baseline', baseline, '--update-baseline')).code).toBe(0)
  expect((await check('wrong.har', '--baseline', baseline)).code).toBe(0)
  expect((await check('empty.har')).code).toBe(4)
  const cut = await check('cut.har')
  expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('cut.har is no HAR file: it ends in the middle')])
}, 60_000)

const chromium = findChromium()

describe.skipIf(!chromium)(chromium ? 'recorded by Chromium' : INSTALL, { timeout: 120_000 }, () => {
  test.for(['embed', 'attach'] as const)('a page that uses a double, bodies %sed', async (content) => {
    const server = await startServer({ apis: [secoda], port: 0 })
    const faulty = await startBooks()
    const browser = await launch(chromium as string)
    onTestFinished(async () => {
      await browser.close()
      await server.close()
      await faulty.close()
    })
    const path = folder()
    const har = join(path, 'recording.har')
    const context = await browser.newContext({ recordHar: { path: har, content, mode: 'full' } })
    const page = await context.newPage()
    await page.goto(`${server.url}/secoda/openapi.json`)
    const base = server.apis[0].url
    await page.evaluate(async (base) => {
      const headers = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }
      const made = await fetch(`${base}/user`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: 'grace@example.com', role: 'editor' }),
      })
      const { id } = await made.json()
      await (await fetch(`${base}/user/${id}`, { headers })).json()
      await (await fetch(`${base}/user`, { headers })).text()
      await (await fetch(`${base}/user/none`, { headers })).text()
    }, base)
    await context.close()

    const text = readFileSync(har, 'utf8')
    expect((JSON.parse(text) as Har).log.entries.length).toBeGreaterThanOrEqual(5)
    const tally = createTally(secoda.document, { mode: 'har', version: '0', name: 'secoda', failOn: 'error' })
    const { judged } = judgeHar(secoda.document, readHar(text, har), tally, { base })
    expect(judged).toBe(4)
    const events = tally.events({ ms: 0 })
    expect(events.filter((event) => event.type === 'finding' && event.severity === 'error')).toEqual([])
    const verdicts = events.filter((event) => event.type === 'verdict')
    const list = verdicts.find(({ slug, method, path }) => slug === 'response/body-invalid' && method === 'GET' && path === '/user')
    // Where bodies lie in files of their own, the recording itself does not hold them.
    expect(list?.verdict).toBe(content === 'embed' ? 'pass' : 'inconclusive')
  })
})
