/** What a replay decides by, kind by kind: it shows, it is gone, or it is left to the reader. */
import { describe, expect, test } from 'vitest'
import type { Placed } from '../src/check/assertion.ts'
import { asserted } from '../src/check/replay-assertion.ts'
import { borrow, substituted } from '../src/check/replay-borrow.ts'
import type { ReplayStep } from '../src/check/replay-file.ts'
import type { WireOutcome } from '../src/check/wire.ts'

function answer(body: unknown, { status = 200, etag }: { status?: number; etag?: string } = {}): WireOutcome {
  const headers = new Headers({ 'content-type': 'application/json', ...(etag !== undefined && { etag }) })
  const request = { method: 'GET', path: '/', headers: new Headers() }
  return { exchange: { request, response: { status, headers, body: JSON.stringify(body) } }, ms: 0 }
}

const list = (...ids: readonly unknown[]) => answer(ids.map((id) => ({ id, name: `name ${String(id)}` })))
const things = [1, 2, 3]
const pages = { key: '/id', things } as const

type Row = readonly [string, Placed, readonly WireOutcome[], 'shows' | 'gone' | 'undecided']

const KEPT: Placed = {
  kind: 'kept',
  values: [
    { pointer: '/a', given: 1 },
    { pointer: '/b', given: 2 },
  ],
}
const STATUS: Placed = { kind: 'status', shows: ['2xx'], gone: [409, 412] }
const IGNORED: Placed = { kind: 'etag', defect: 'ignored', answers: [0, 1] }
const VOLATILE: Placed = { kind: 'etag', defect: 'volatile', answers: [0, 1] }
const CHANGED: Placed = { kind: 'changed', pointer: '/a', answers: [0, 1] }
const DISAGREES: Placed = { kind: 'disagrees', key: '/id', of: 2, listed: '/name', read: '/name', answers: [0, 1] }
const OVERSIZED: Placed = { kind: 'oversized', most: 2, things }
const OVERLAPPING: Placed = { kind: 'overlapping', ...pages, answers: [0, 1] }
const UNPAGED: Placed = { kind: 'unpaged', ...pages, most: 2, answers: [0, 1, 2] }
const UNSORTED: Placed = { kind: 'unsorted', by: '/id', down: false, things, answers: [0] }

const ROWS: readonly Row[] = [
  ['kept: all is there', KEPT, [answer({ a: 1, b: 2 })], 'shows'],
  ['kept: one was cleared', KEPT, [answer({ a: 1, b: null })], 'gone'],
  ['status: any good one', STATUS, [answer({}, { status: 204 })], 'shows'],
  ['status: a refusal', STATUS, [answer({}, { status: 412 })], 'gone'],
  ['status: one that says nothing', STATUS, [answer({}, { status: 401 })], 'undecided'],
  ['etag: not answered 304', IGNORED, [answer({}, { etag: '"a"' }), answer({}, { etag: '"a"' })], 'shows'],
  ['etag: answered 304', IGNORED, [answer({}, { etag: '"a"' }), answer({}, { status: 304 })], 'gone'],
  ['etag: another one by now', IGNORED, [answer({}, { etag: '"a"' }), answer({}, { etag: '"b"' })], 'undecided'],
  ['etag: none', IGNORED, [answer({}), answer({})], 'undecided'],
  ['etag: another one of the same body', VOLATILE, [answer({}, { etag: '"a"' }), answer({}, { etag: '"b"' })], 'shows'],
  ['etag: another one of another body', VOLATILE, [answer({}, { etag: '"a"' }), answer({ a: 1 }, { etag: '"b"' })], 'undecided'],
  ['etag: it stays', VOLATILE, [answer({}, { etag: '"a"' }), answer({}, { etag: '"a"' })], 'gone'],
  ['changed: it did', CHANGED, [answer({ a: 'one' }), answer({ a: 'two' })], 'shows'],
  ['changed: it did not', CHANGED, [answer({ a: 'one' }), answer({ a: 'one' })], 'gone'],
  ['changed: there was nothing', CHANGED, [answer({}), answer({ a: 'two' })], 'undecided'],
  ['disagrees: it does', DISAGREES, [list(1, 2), answer({ id: 2, name: 'other' })], 'shows'],
  ['disagrees: it does not', DISAGREES, [list(1, 2), answer({ id: 2, name: 'name 2' })], 'gone'],
  ['disagrees: not listed', DISAGREES, [list(1), answer({ id: 2, name: 'name 2' })], 'undecided'],
  ['oversized: it is', OVERSIZED, [list(1, 2, 3)], 'shows'],
  ['oversized: it is not', OVERSIZED, [list(1, 2)], 'gone'],
  ['oversized: there may be no more', { ...OVERSIZED, things: [1] }, [list(1, 2)], 'undecided'],
  ['overlapping: one on both', OVERLAPPING, [list(1, 2), list(2, 3)], 'shows'],
  ['overlapping: none', OVERLAPPING, [list(1, 2), list(3)], 'gone'],
  ['overlapping: no second page', OVERLAPPING, [list(1, 2), list()], 'undecided'],
  ['unpaged: one is missing', UNPAGED, [list(1, 2, 3), list(1, 2), list()], 'shows'],
  ['unpaged: none is', UNPAGED, [list(1, 2, 3), list(1, 2), list(3)], 'gone'],
  ['unpaged: there may be more pages', UNPAGED, [list(1, 2, 3, 4, 5), list(1, 2), list(3, 4)], 'undecided'],
  ['unpaged: no second page', UNPAGED, [list(1, 2), list(1, 2), list()], 'undecided'],
  ['unsorted: it is', UNSORTED, [list(1, 3, 2)], 'shows'],
  ['unsorted: it is not', UNSORTED, [list(1, 2, 3)], 'gone'],
  ['unsorted: too few', UNSORTED, [list(1, 2)], 'undecided'],
  ['unsorted: the same both ways', { ...UNSORTED, answers: [0, 1] }, [list(1, 2, 3), list(1, 2, 3)], 'shows'],
  ['unsorted: not the same both ways', { ...UNSORTED, answers: [0, 1] }, [list(3, 2, 1), list(1, 2, 3)], 'gone'],
  ['a list without items', UNSORTED, [answer({})], 'undecided'],
]

test.for(ROWS)('%s', ([, assertion, answers, outcome]) => {
  expect(asserted(assertion, answers).outcome).toBe(outcome)
})

describe('what a request takes from an answer', () => {
  const step = (borrowed: ReplayStep['borrowed']): ReplayStep => ({
    method: 'GET',
    path: '/x/2?limit=2&page%5Bcursor%5D=2',
    headers: [
      ['accept', '*/*'],
      ['If-None-Match', '"old"'],
    ],
    credential: 'valid',
    status: 200,
    borrowed,
  })

  test('a mark of a page stands in its parameter alone', () => {
    const taken = { value: 2, step: 0, at: '/next', into: { in: 'query', name: 'page[cursor]' } } as const
    const before = [answer({ next: 'a/b' })]
    expect(borrow(taken, before, new Map())).toBe(true)
    expect(substituted(step([taken]), before, new Map()).path).toBe('/x/2?limit=2&page%5Bcursor%5D=a%2Fb')
    expect(borrow(taken, [answer({ next: null })], new Map())).toBe(false)
  })

  test('an ETag stands in its condition', () => {
    const taken = { value: '"old"', step: 0, at: 'header etag', into: { in: 'header', name: 'If-None-Match' } } as const
    const { headers } = substituted(step([taken]), [answer({}, { etag: '"new"' })], new Map())
    expect(headers).toEqual([
      ['accept', '*/*'],
      ['If-None-Match', '"new"'],
    ])
    expect(borrow(taken, [answer({})], new Map())).toBe(false)
  })
})
