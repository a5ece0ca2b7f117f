/** A run that was never let in is not called clean: what is found, told and counted of it. */
import { expect, test } from 'vitest'
import type { CheckOptions } from '../src/check/options.ts'
import { runCheck } from '../src/check/run.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'
import type { EndEvent, Event } from '../src/report/event.ts'
import { brokenRun } from '../src/report/outcome.ts'
import { meaningOf, readRun } from '../src/report/run.ts'

const ok = { 200: { description: 'Yes', content: { 'application/json': { schema: { type: 'object' } } } }, 401: { description: 'No' } }

/** Reads at paths of their own; those that begin with `/open` are for anybody. */
function documentOf(paths: readonly string[], answers: object = ok): Document {
  const get = (path: string) => ({ get: { responses: answers, ...(path.startsWith('/open') && { security: [] }) } })
  return openDocument({
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1' },
    security: [{ bearer: [] }],
    paths: Object.fromEntries(paths.map((path) => [path, get(path)])),
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  } as never)
}

const yes = () => Response.json({})
const no = () => new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } })
const GIVEN = [['Authorization', 'Bearer some-token']] as const

async function run(document: Document, answer: (request: Request) => Response, more: Partial<CheckOptions> = {}) {
  const fetch = async (request: Request) => answer(request)
  const phases = ['examples', 'auth'] as const
  const { events, findings, exitCode } = await runCheck(document, { target: { fetch, url: 'http://doors.test' }, seed: 1, phases, ...more })
  const end = events.at(-1) as EndEvent
  return {
    events,
    exitCode,
    end,
    found: findings.map(({ id, path }) => `${id} ${path}`),
    told: meaningOf(end, 'error'),
    notes: notesOf(events),
  }
}

const notesOf = (events: readonly Event[]) => events.flatMap((event) => (event.type === 'note' ? [event.message] : []))
const isOpen = ({ url }: Request) => new URL(url).pathname.startsWith('/open')

test('a credential that is refused everywhere is one finding, though a public operation passes', async () => {
  const ended = await run(documentOf(['/open', '/a', '/b', '/c']), (one) => (isOpen(one) ? yes() : no()), { headers: GIVEN })
  expect(ended).toMatchObject({ exitCode: 1, found: ['CT506 /a'], end: { unmet: { never: 3, of: 4 } } })
  expect(ended.told).toBe('an error was found; 3 of 4 operations never gave a 2xx')
})

test('without a credential nothing was tested, and a note says what to give', async () => {
  const ended = await run(documentOf(['/open', '/a', '/b', '/c']), (one) => (isOpen(one) ? yes() : no()))
  const why =
    'none of the 3 operations that demand a credential ever gave a 2xx; no credential was given: give one with --header or --credentials'
  expect(ended).toMatchObject({ exitCode: 4, found: [], notes: [why], told: `nothing was tested: ${why}` })
  expect(brokenRun(readRun(ended.events))).toBe(`nothing was tested: ${why}`)
})

test('a few closed doors among many open ones are counted', async () => {
  const ended = await run(documentOf(['/open/1', '/open/2', '/open/3', '/a']), (one) => (isOpen(one) ? yes() : no()))
  expect(ended).toMatchObject({ exitCode: 0, found: [], told: 'clean, though 1 of 4 operations never gave a 2xx' })
})

test('a credential that most operations refuse is told where it works elsewhere', async () => {
  const ended = await run(
    documentOf(['/a', '/b', '/c']),
    ({ url, headers }) => (url.endsWith('/a') && headers.get('authorization') === 'Bearer some-token' ? yes() : no()),
    { headers: GIVEN },
  )
  expect(ended).toMatchObject({ exitCode: 1, found: ['CT506 /b', 'CT506 /c'] })
})

test('a credential of another scheme is not the one that is refused', async () => {
  const ended = await run(documentOf(['/a', '/b']), no, { credentials: { valid: { headers: { 'X-Key': 'some-token' } } } })
  expect(ended).toMatchObject({ exitCode: 4, found: [] })
})

test('an accepted finding leaves a run that tested nothing', async () => {
  const first = await runCheck(documentOf(['/a']), { target: { fetch: async () => no() }, seed: 1, phases: ['examples'], headers: GIVEN })
  const findings = first.findings.map(({ fingerprint }) => ({
    fingerprint,
    id: 'CT506',
    slug: 'auth/valid-unrecognised',
    method: 'GET',
    path: '/a',
    message: '',
    reason: 'known',
  }))
  const ended = await run(documentOf(['/a']), no, { headers: GIVEN, baseline: { version: 1, findings } as never })
  expect(ended.exitCode).toBe(4)
})

test('a server that redirects everything was not tested', async () => {
  const away = () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/v2' } })
  const declared = { ...ok, 302: { description: 'Away' } }
  const ended = await run(documentOf(['/open/1', '/open/2', '/a'], declared), away, { headers: GIVEN })
  expect(ended).toMatchObject({ exitCode: 4, told: expect.stringMatching(/^nothing was tested: /) })
  expect(ended.notes).toEqual([
    expect.stringMatching(/^every request was answered with a redirect, such as to https:\/\/elsewhere\.test\/v2: /),
  ])
  const shortener = await run(documentOf(['/open/1', '/open/2', '/open/3'], { 302: { description: 'Away' } }), away)
  expect(shortener).toMatchObject({ exitCode: 0, told: 'clean' })
})

test('one that was stopped is not called clean', async () => {
  const seen: string[] = []
  const answer = ({ url }: Request) => {
    seen.push(url)
    return yes()
  }
  const ended = await run(documentOf(['/open/1', '/open/2', '/open/3']), answer, { limits: { requests: 2 } })
  const never = 3 - new Set(seen).size
  expect(ended.exitCode).toBe(0)
  expect(ended.told).toBe(`nothing found before it was stopped (all its 2 requests were sent); ${never} of 3 operations never gave a 2xx`)
  const before = await run(documentOf(['/open/1']), yes, { signal: AbortSignal.abort() })
  expect(before).toMatchObject({ exitCode: 4, told: 'nothing was tested before it was stopped (it was interrupted)' })
})

test('a connection that is closed is the reason that nobody was reached, told once', async () => {
  const ended = await run(documentOf(['/open/1']), () => {
    throw new Error('socket hang up')
  })
  expect(ended.exitCode).toBe(3)
  expect(brokenRun(readRun(ended.events))).toBe(
    'the target cannot be reached: the connection was closed before an answer came (socket hang up)',
  )
})
