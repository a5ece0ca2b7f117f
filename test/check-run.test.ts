/** A run of the contract tester: what it finds, what it leaves, and that it is the same each time. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../src/check/options.ts'
import { planOf } from '../src/check/plan.ts'
import { PRESETS } from '../src/check/presets.ts'
import { runCheck } from '../src/check/run.ts'
import { openDocument } from '../src/openapi/document.ts'
import type { EndEvent, Event, FindingEvent, VerdictEvent } from '../src/report/event.ts'
import { folder } from './support/command.ts'
import { listening, SHELF, shelfDocument, startShelf } from './support/shelf.ts'

const ADMIN = [['Authorization', 'Bearer admin']] as const

function options({ url }: { readonly url: string }, more: Partial<CheckOptions> = {}): CheckOptions {
  return { target: { url }, seed: 7, headers: ADMIN, phases: ['examples'], limits: { timeout: 2 }, ...more }
}

function summary(findings: readonly FindingEvent[]): string[] {
  return findings.map(({ id, severity, method, path }) => `${severity} ${id} ${method} ${path}`)
}

const endOf = (events: readonly Event[]) => events.at(-1) as EndEvent
const verdictsOf = (events: readonly Event[]) => events.filter((event): event is VerdictEvent => event.type === 'verdict')

describe('a server that keeps its document', () => {
  test('is asked for all it has, and left as it was', async () => {
    const shelf = await startShelf()
    const { findings, exitCode, events } = await runCheck(shelfDocument(), options(shelf))
    expect(summary(findings)).toEqual([])
    expect(exitCode).toBe(0)
    expect(shelf.shelves.size).toBe(0)
    const asked = new Set(shelf.seen.map((line) => line.replace(/\/api|\d+(?:-\d+)?| \{.*/g, '').replace(/\/books\/.+/, '/books/')))
    expect([...asked].sort()).toEqual([
      'DELETE /shelves/',
      'DELETE /shelves//books/',
      'GET /shelves',
      'GET /shelves/',
      'GET /shelves//books',
      'GET /shelves//books/',
      'POST /shelves',
      'POST /shelves//books',
    ])
    expect(events.filter(({ type }) => type === 'leftover')).toEqual([])
  })

  test('has a verdict for every check of every operation, and a reason where there is none', async () => {
    const shelf = await startShelf()
    const { events } = await runCheck(shelfDocument(), options(shelf))
    const verdicts = verdictsOf(events)
    expect(verdicts).toHaveLength(8 * PRESETS.recommended.checks.size)
    expect(verdicts.filter(({ verdict, reason }) => verdict === 'not-run' && !reason)).toEqual([])
    expect(verdicts.find(({ id, path }) => id === 'CT401' && path === '/shelves')?.reason).toBe('the part state was not run')
    expect(verdicts.find(({ id, method }) => id === 'CT301' && method === 'POST')?.verdict).toBe('pass')
  })

  test('tells of what was not decided what the document lacks, or what never came', async () => {
    const shelf = await startShelf()
    const { events } = await runCheck(shelfDocument(), options(shelf))
    const reasonOf = (slug: string, of: string) =>
      verdictsOf(events).find((one) => one.slug === slug && `${one.method} ${one.path}` === of)?.reason
    expect(reasonOf('response/header-missing', 'GET /shelves')).toBe('none of its answers declares a header')
    expect(reasonOf('response/writeonly-leaked', 'GET /shelves')).toBe('nothing in its answers is writeOnly')
    expect(reasonOf('response/discriminator-unmapped', 'GET /shelves')).toBe('nothing in its answers has a discriminator')
    expect(reasonOf('response/slow', 'GET /shelves')).toBe('no time for answers was set')
    expect(reasonOf('response/error-shape', 'GET /shelves')).toBe('no error came')
    expect(reasonOf('http/unauthorized-no-challenge', 'GET /shelves')).toBe('no 401 came')
    expect(reasonOf('input/media-type-accepted', 'GET /shelves')).toBe('its requests have no body')
    expect(reasonOf('http/no-content-has-body', 'DELETE /shelves/{shelfId}')).toBeUndefined()
  })

  test('is sent the same requests by the same seed, and others by another', async () => {
    const shelf = await startShelf()
    const runs: { seen: string[]; told: unknown }[] = []
    for (const seed of [7, 7, 8]) {
      shelf.reset()
      const { events } = await runCheck(shelfDocument(), options(shelf, { seed, phases: ['spec', 'examples', 'state', 'auth'] }))
      runs.push({ seen: [...shelf.seen], told: events.filter(({ type }) => type === 'finding' || type === 'verdict') })
    }
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]?.seen).not.toEqual(runs[0]?.seen)
  })

  test('is not changed by a vendor-safe run', async () => {
    const shelf = await startShelf()
    const { events } = await runCheck(shelfDocument(), options(shelf, { preset: 'vendor-safe', phases: undefined as never }))
    expect(shelf.seen.filter((line) => !line.startsWith('GET '))).toEqual([])
    const post = verdictsOf(events).filter(({ method }) => method === 'POST')
    expect(new Set(post.map(({ verdict, reason }) => `${verdict}: ${reason}`))).toEqual(
      new Set(['not-run: the preset sends only what reads']),
    )
  })

  test('can be asked in part', async () => {
    const shelf = await startShelf()
    await runCheck(shelfDocument(), options(shelf, { only: ['GET /shelves*', 'POST /shelves'], skip: ['readBook'] }))
    expect(shelf.seen.some((line) => /^POST \S+\/books/.test(line))).toBe(false)
    expect(shelf.seen.some((line) => /^GET \/api\/shelves\/\d+$/.test(line))).toBe(true)
  })
})

describe('a server that breaks it', () => {
  test.for([
    ['wrong-type', ['error CT124 GET /shelves', 'error CT124 POST /shelves', 'error CT124 GET /shelves/{shelfId}']],
    ['create-500', ['error CT134 POST /shelves']],
    ['drops', ['error CT134 POST /shelves']],
  ] as const)('%s', async ([fault, expected]) => {
    const shelf = await startShelf(fault)
    const { findings, exitCode } = await runCheck(shelfDocument(), options(shelf))
    expect(summary(findings)).toEqual(expect.arrayContaining([...expected]))
    expect(exitCode).toBe(1)
  })

  test('a finding brings its requests, without the credential', async () => {
    const shelf = await startShelf('wrong-type')
    const { findings } = await runCheck(shelfDocument(), options(shelf))
    const read = findings.find(({ path }) => path === '/shelves/{shelfId}') as FindingEvent
    expect(read.steps?.map(({ method, note }) => `${method}: ${note}`)).toEqual([
      'POST: makes what is needed',
      expect.stringMatching(/^GET: /),
    ])
    expect(read.curl).toContain('$DOPPEL_VALID')
    expect(JSON.stringify(findings)).not.toContain('Bearer admin')
    expect(read).toMatchObject({ seed: 7, replay: read.fingerprint.slice(0, 8), reason: 'type' })
  })

  test('a passing fault is tried once more, and a wait that is asked for is kept', async () => {
    for (const fault of ['busy-once', 'slow-down-once'] as const) {
      const shelf = await startShelf(fault)
      const { findings } = await runCheck(shelfDocument(), options(shelf))
      expect(summary(findings)).toEqual([])
    }
  })

  test('HTML everywhere is told, not taken for anything', async () => {
    const shelf = await startShelf('html')
    const { findings } = await runCheck(shelfDocument(), options(shelf))
    expect(summary(findings)).toContain('error CT122 GET /shelves')
  })

  test('what cannot be removed is told', async () => {
    const shelf = await startShelf('never-removes')
    const { events } = await runCheck(shelfDocument(), options(shelf))
    expect(events.filter(({ type }) => type === 'leftover')).toEqual([])
    const kept = await runCheck(shelfDocument(), options(shelf, { skip: ['removeBook'] }))
    expect(kept.events.filter(({ type }) => type === 'leftover')[0]).toMatchObject({
      path: expect.stringMatching(/^\/shelves\/\d+\/books\/978-\d+$/),
      reason: 'DELETE /shelves/{shelfId}/books/{isbn} is not part of this run',
    })
  })

  test('a field that the server complains of is left out', async () => {
    const shelf = await startShelf('refuses-notes')
    for (const seed of [1, 2, 3, 4]) await runCheck(shelfDocument(), options(shelf, { seed }))
    expect(shelf.seen.some((line) => line.includes('notes'))).toBe(true)
    expect(shelf.seen.some((line) => /^GET \S+\/books\/978/.test(line))).toBe(true)
  })
})

describe('a run that ends early', () => {
  test('nobody is there', async () => {
    const { exitCode, events } = await runCheck(shelfDocument(), options({ url: 'http://127.0.0.1:1' }))
    expect(exitCode).toBe(3)
    expect(endOf(events).stopped).toMatch(/^the target cannot be reached: /)
  })

  test('the server dies on the way', async () => {
    const shelf = await startShelf()
    let count = 0
    const proxy = createServer((request, response) => {
      if (++count > 5) return void proxy.close(() => {}).closeAllConnections()
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', async () => {
        const { method = '', url = '', headers } = request
        const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
        const answer = await fetch(shelf.url.replace('/api', '') + url, { method, headers: headers as Record<string, string>, ...body })
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(await answer.text())
      })
    })
    await listening(proxy)
    const { events } = await runCheck(shelfDocument(), options({ url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api` }))
    expect(endOf(events).stopped).toMatch(/^the target can no longer be reached/)
  })

  test('it may send only so much', async () => {
    const shelf = await startShelf()
    const { events } = await runCheck(shelfDocument(), options(shelf, { limits: { requests: 6 } }))
    expect(endOf(events).stopped).toBe('all its 6 requests were sent')
    expect(shelf.shelves.size).toBe(0)
    const cut = verdictsOf(events).filter(({ reason }) => reason?.startsWith('the run ended before'))
    expect(cut.length).toBeGreaterThan(0)
  })

  test('it is interrupted, and still cleans up and reports', async () => {
    const shelf = await startShelf()
    const stop = new AbortController()
    const { events } = await runCheck(
      shelfDocument(),
      options(shelf, { signal: stop.signal, phases: ['state'], onProgress: () => stop.abort() }),
    )
    expect(endOf(events).stopped).toBe('it was interrupted')
    expect(shelf.shelves.size).toBe(0)
  })
})

describe('the ledger', () => {
  test('goes when all is gone, and what a crashed run left is removed by the next', async () => {
    const shelf = await startShelf()
    const at = folder()
    await runCheck(shelfDocument(), options(shelf, { folder: at }))
    expect(readdirSync(join(at, 'ledger'))).toEqual([])

    const made = async (name: string) => {
      const answer = await fetch(`${shelf.url}/shelves`, {
        method: 'POST',
        headers: { authorization: 'Bearer admin' },
        body: JSON.stringify({ name }),
      })
      return ((await answer.json()) as { id: number }).id
    }
    const [told, untold, foreign] = [await made('told'), await made('doppel-7-99'), await made('theirs')]
    mkdirSync(join(at, 'ledger'), { recursive: true })
    const lines = [
      { target: shelf.url, pid: 2 ** 22 + 1 },
      { ask: 1, method: 'POST', path: '/shelves', tag: 'doppel-7-98' },
      { answered: 1, status: 201 },
      { made: { item: '/shelves/{shelfId}', path: { shelfId: told } } },
      { ask: 2, method: 'POST', path: '/shelves', tag: 'doppel-7-99' },
    ]
    writeFileSync(join(at, 'ledger', 'old.ndjson'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"ask": 3, "met`)
    const { events } = await runCheck(shelfDocument(), options(shelf, { folder: at, phases: [] }))
    expect([...shelf.shelves.keys()]).toEqual([String(foreign)])
    expect(untold).not.toBe(foreign)
    expect(events.find(({ type }) => type === 'note')).toMatchObject({
      message: '2 things that an earlier run had left behind were removed',
    })
    expect(existsSync(join(at, 'ledger', 'old.ndjson'))).toBe(false)
  })

  test.for([
    ['what somebody else made under its name by now', 'theirs', {}, ['bear the mark']],
    ['what the run may not remove', 'doppel-7-1', { skip: ['DELETE *'] }, ['not part of this run']],
    ['nothing that still bears the mark', 'doppel-7-1', {}, []],
  ] as const)('leaves alone, and tells of, %s', async ([, name, more, reasons]) => {
    const shelf = await startShelf()
    const at = folder()
    const headers = { authorization: 'Bearer admin' }
    const answer = await fetch(`${shelf.url}/shelves`, { method: 'POST', headers, body: JSON.stringify({ name }) })
    const { id } = (await answer.json()) as { id: number }
    mkdirSync(join(at, 'ledger'), { recursive: true })
    const made = { item: '/shelves/{shelfId}', path: { shelfId: id }, tag: 'doppel-7-1' }
    const lines = [{ target: shelf.url, pid: 2 ** 22 + 1 }, { made }]
    writeFileSync(join(at, 'ledger', 'old.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'))
    const { events } = await runCheck(shelfDocument(), options(shelf, { folder: at, phases: [], ...more }))
    expect(shelf.shelves.size).toBe(reasons.length)
    const left = events.flatMap((event) => (event.type === 'leftover' ? [event.reason] : []))
    expect(left).toEqual(reasons.map((reason) => expect.stringContaining(reason)))
  })

  test('is written before what it tells of is sent, and holds no credential', async () => {
    const shelf = await startShelf()
    const at = folder()
    const seen: string[] = []
    const fetchThrough = async (request: Request) => {
      const [file] = existsSync(join(at, 'ledger')) ? readdirSync(join(at, 'ledger')) : []
      if (request.method === 'POST') seen.push(file === undefined ? '' : readFileSync(join(at, 'ledger', file), 'utf8'))
      return fetch(request)
    }
    await runCheck(shelfDocument(), { ...options(shelf, { folder: at }), target: { fetch: fetchThrough, url: shelf.url } })
    expect(seen.length).toBeGreaterThan(1)
    for (const text of seen)
      expect(JSON.parse(text.trim().split('\n').at(-1) ?? '')).toMatchObject({ ask: expect.any(Number), method: 'POST' })
    expect(seen.join()).not.toContain('Bearer')
    expect(seen.at(-1)).toContain('"gone"')
  })
})

test('a plan is the same each time, names no secret and sends nothing', async () => {
  const given: CheckOptions = { target: { url: 'http://127.0.0.1:1' }, seed: 7, headers: ADMIN, limits: { requests: 80 } }
  const plan = await planOf(shelfDocument(), given)
  expect(plan).toEqual(await planOf(shelfDocument(), given))
  expect(plan.operations.filter(({ writes }) => writes).map(({ name }) => name)).toHaveLength(4)
  expect(plan).toMatchObject({ requests: 80, credentials: expect.arrayContaining(['valid', 'forged']), tag: 'doppel-7-' })
  expect(JSON.stringify(plan)).not.toContain('admin')
})

test('a schema that does not compile is told once, and what it would judge is open', async () => {
  const shelf = await startShelf()
  const document = openDocument({
    ...SHELF,
    components: { ...SHELF.components, schemas: { ...SHELF.components.schemas, Shelf: { type: 'strnig' } } },
  } as never)
  for (const phases of [['examples'], ['spec', 'examples']] as const) {
    shelf.reset()
    const { events, findings } = await runCheck(document, options(shelf, { phases }))
    expect(findings.filter(({ id }) => id === 'CT702')).toHaveLength(1)
    const judged = verdictsOf(events).find(({ slug, method, path }) => `${slug} ${method} ${path}` === 'response/body-invalid GET /shelves')
    expect(judged?.verdict).toBe('inconclusive')
  }
})
