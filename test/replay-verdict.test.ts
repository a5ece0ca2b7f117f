/** What a replay says by the status alone, and where an answer that did not go well decides in place of what was looked for in it. */
import { expect, test } from 'vitest'
import type { Placed } from '../src/check/assertion.ts'
import type { Replay } from '../src/check/replay-file.ts'
import { verdictOf } from '../src/check/replay-verdict.ts'
import type { WireOutcome } from '../src/check/wire.ts'
import type { Slug } from '../src/contract/catalogue.ts'
import { openDocument } from '../src/openapi/document.ts'

const any = { default: { description: 'any', content: { 'application/json': {} } } }
const document = openDocument({ openapi: '3.1.0', info: { title: 'any', version: '1' }, paths: { '/a': { get: { responses: any } } } })
const TOLD = { version: 1, id: 'a', fingerprint: 'none', method: 'GET', path: '/a', message: '', document: '', target: '' } as const
const HOLDS: Placed = { kind: 'listed', key: '/id', of: 1, defect: 'holds', whole: true }

function outcomeOf(slug: Slug, before: number, now: number, body: unknown = [], assertion?: Placed): string {
  const step = { method: 'GET', path: '/a', headers: [], credential: 'valid', status: before, borrowed: [] } as const
  const replay: Replay = { ...TOLD, slug, steps: [step] }
  const request = { method: 'GET', path: '/a', headers: new Headers() }
  const headers = new Headers({ 'content-type': 'application/json' })
  const answer: WireOutcome = { exchange: { request, response: { status: now, headers, body: JSON.stringify(body) } }, ms: 0 }
  return verdictOf(replay, document, [answer], assertion, false).outcome
}

test.for([
  ['auth/cross-user', 200, 200, 'shows'],
  ['auth/cross-user', 204, 403, 'gone'],
  ['auth/cross-user', 200, 404, 'gone'],
  ['auth/cross-user', 200, 410, 'gone'],
  ['auth/cross-user', 200, 429, 'undecided'],
  ['auth/cross-user', 200, 503, 'undecided'],
] as const)('%s: %i before, %i now: %s', ([slug, before, now, expected]) => {
  expect(outcomeOf(slug, before, now)).toBe(expected)
})

test.for([
  ['the list holds it still', 200, [{ id: 1 }], 'shows'],
  ['the list is without it', 200, [{ id: 2 }], 'gone'],
  ['the list is refused', 403, {}, 'gone'],
  ['the list is missing', 404, {}, 'gone'],
  ['nobody is let in for now', 429, {}, 'undecided'],
] as const)("a second user's list: %s", ([, now, body, expected]) => {
  expect(outcomeOf('auth/cross-user', 200, now, body, HOLDS)).toBe(expected)
})

test('a list that answers no more says nothing of what was to be removed from it', () => {
  expect(outcomeOf('state/deleted-still-listed', 200, 404, {}, HOLDS)).toBe('undecided')
})
