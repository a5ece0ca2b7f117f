/** The parts of the contract tester that stand alone: credentials, pace, budgets, living things and the book of verdicts. */
import { describe, expect, test } from 'vitest'
import { createBook } from '../src/check/book.ts'
import { createBudget, fairShare } from '../src/check/budget.ts'
import type { Case } from '../src/check/case.ts'
import { openCredentials, splitHeaders } from '../src/check/credentials.ts'
import { differenceOf } from '../src/check/difference.ts'
import { createPace } from '../src/check/pace.ts'
import { PRESETS } from '../src/check/presets.ts'
import { selectOperations } from '../src/check/select.ts'
import type { Sent } from '../src/check/session.ts'
import type { WireOutcome, WireRequest } from '../src/check/wire.ts'
import { violation } from '../src/contract/violation.ts'
import { openDocument } from '../src/openapi/document.ts'
import { shelfDocument } from './support/shelf.ts'

const WIRE: WireRequest = { method: 'GET', path: '/x', headers: [] }
const LIMITS = { requests: Number.POSITIVE_INFINITY, ms: Number.POSITIVE_INFINITY, perSecond: 0, waitMs: 1000, waitsMs: 2000 }

function answer(status: number, headers: Record<string, string> = {}): WireOutcome {
  return {
    ms: 1,
    exchange: {
      request: { method: 'GET', path: '/x', headers: new Headers() },
      response: { status, headers: new Headers(headers), body: '' },
    },
  }
}

/** A pace over answers that are given one after another. */
function paceOver(outcomes: readonly WireOutcome[], limits = LIMITS, signal?: AbortSignal) {
  let count = 0
  const transport = { send: async () => outcomes[Math.min(count++, outcomes.length - 1)] as WireOutcome, close: () => {} }
  return { pace: createPace(transport, limits, signal), sent: () => count }
}

describe('credentials', () => {
  const basic = `Basic ${Buffer.from('ada:hunter22').toString('base64')}`
  const credentials = openCredentials(
    {
      valid: { headers: { Authorization: 'Bearer abc123' } },
      second: { headers: { Authorization: basic }, query: { key: 's3cret' }, cookies: { sid: 'c00kie' } },
    },
    [['X-Tenant', 'one']],
  )
  const header = (name: Parameters<typeof credentials.on>[1], shown?: boolean) =>
    new Headers(credentials.on(WIRE, name, shown).headers.map(([key, value]): [string, string] => [key, value]))

  test('are put on a request in every place, with the headers of all', () => {
    expect(header('valid').get('authorization')).toBe('Bearer abc123')
    expect(header('none').get('authorization')).toBe(null)
    expect(header('none').get('x-tenant')).toBe('one')
    expect(credentials.on({ ...WIRE, path: '/x?a=1' }, 'second').path).toBe('/x?a=1&key=s3cret')
    expect(credentials.on({ ...WIRE, headers: [['Cookie', 'a=1']] }, 'second').headers).toContainEqual(['Cookie', 'a=1; sid=c00kie'])
  })

  test('are forged in their shape', () => {
    const forged = header('forged').get('authorization')
    expect(forged).toMatch(/^Bearer [a-z]{3}\d{3}$/)
    expect(forged).not.toBe('Bearer abc123')
    const other = openCredentials({ valid: { headers: { Authorization: basic } } })
    const value = other.on(WIRE, 'forged').headers[0]?.[1] ?? ''
    expect(Buffer.from(value.slice(6), 'base64').toString()).toMatch(/^ada:(?!hunter22)\w{8}$/)
  })

  test('are shown by their names alone', () => {
    expect(header('valid', true).get('authorization')).toBe('Bearer $DOPPEL_VALID')
    const shown = JSON.stringify(credentials.on(WIRE, 'second', true))
    expect(shown).toContain('$DOPPEL_SECOND_KEY')
    for (const secret of ['hunter22', 's3cret', 'c00kie', basic.slice(6)]) expect(shown).not.toContain(secret)
  })

  test('a header that the document names is the valid one, others go with every request', () => {
    const document = openDocument({
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: { '/x': { get: { security: [{ key: [] }], responses: { 200: { description: 'x' } } } } },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    })
    const split = splitHeaders(document, [
      ['x-key', '1'],
      ['X-Other', '2'],
    ])
    expect(split).toEqual({ valid: { headers: { 'x-key': '1' } }, common: [['X-Other', '2']] })
  })
})

describe('pace', () => {
  test.for([502, 503, 504])('%i is tried once more', async (status) => {
    const { pace, sent } = paceOver([answer(status), answer(200)])
    expect(await pace.send(WIRE)).toMatchObject({ exchange: { response: { status: 200 } } })
    expect(sent()).toBe(2)
    const stays = paceOver([answer(status)])
    expect(await stays.pace.send(WIRE)).toMatchObject({ exchange: { response: { status } } })
    expect(stays.sent()).toBe(2)
  })

  test('500 is not', async () => {
    const { pace, sent } = paceOver([answer(500), answer(200)])
    expect(await pace.send(WIRE)).toMatchObject({ exchange: { response: { status: 500 } } })
    expect(sent()).toBe(1)
  })

  test('what a target asks to wait is waited for, up to a bound', async () => {
    const short = paceOver([answer(429, { 'retry-after': '0' }), answer(429, { 'retry-after': '0' }), answer(200)])
    expect(await short.pace.send(WIRE)).toMatchObject({ exchange: { response: { status: 200 } } })
    const long = paceOver([answer(429, { 'retry-after': '3600' }), answer(200)])
    expect(await long.pace.send(WIRE)).toMatchObject({ exchange: { response: { status: 429 } } })
    const date = 'Sun, 22 Nov 2026 06:00:00 GMT'
    const dated = paceOver([answer(503, { date, 'retry-after': date }), answer(200)])
    expect(await dated.pace.send(WIRE)).toMatchObject({ exchange: { response: { status: 200 } } })
  })

  test('three refusals in a row end the run, a bound of requests too, and an interruption', async () => {
    const gone = paceOver([{ fault: 'refused', detail: 'nobody', ms: 0 }])
    await gone.pace.send(WIRE)
    await gone.pace.send(WIRE)
    expect(gone.pace.stopped).toBe('the target cannot be reached: nobody')
    const bound = paceOver([answer(200)], { ...LIMITS, requests: 1 })
    await bound.pace.send(WIRE)
    expect(await bound.pace.send(WIRE)).toMatchObject({ fault: 'stopped' })
    expect(await bound.pace.send(WIRE, true)).toMatchObject({ exchange: { response: { status: 200 } } })
    const stop = new AbortController()
    const interrupted = paceOver([answer(429, { 'retry-after': '1' })], LIMITS, stop.signal)
    const waiting = interrupted.pace.send(WIRE)
    stop.abort()
    expect(await waiting).toMatchObject({ exchange: { response: { status: 429 } } })
    expect(interrupted.pace.stopped).toBe('it was interrupted')
  })
})

describe('budgets', () => {
  const [operation] = shelfDocument().operations
  if (!operation) throw new Error('the shelf has no operation')

  test('what one part leaves over goes to the next, and all parts together get no more than the whole', () => {
    const budget = createBudget(['examples', 'boundaries'], 120)
    expect(budget.left(operation, 'examples')).toBe(20)
    budget.charge(operation)
    expect(budget.left(operation, 'boundaries')).toBe(119)
    expect(budget.left(operation, 'state')).toBe(0)
  })

  test('a bounded run is shared out fairly', () => {
    expect(fairShare(undefined, 8)).toBe(400)
    expect(fairShare(800, 8)).toBe(100)
    expect(fairShare(8, 8)).toBe(4)
  })
})

test('operations are chosen by method, path, both or their id', () => {
  const { operations } = shelfDocument()
  const names = (only: string[], skip: string[] = []) =>
    selectOperations(operations, PRESETS.recommended, only, skip).operations.map(({ key }) => key)
  expect(names(['GET *books*'])).toEqual(['listBooks', 'readBook'])
  expect(names(['/shelves'])).toEqual(['listShelves', 'createShelf'])
  expect(names(['createBook', 'DELETE'], ['removeShelf'])).toEqual(['createBook', 'removeBook'])
})

describe('the book', () => {
  const document = shelfDocument()
  const [list] = document.operations
  if (!list) throw new Error('the shelf has no operation')
  const open = () => createBook(document, PRESETS.recommended, () => {})
  const sentOf = (status: number): Sent => ({
    index: 0,
    case: {
      operation: list,
      phase: 'examples',
      label: 'x',
      expectation: 'valid',
      path: {},
      query: {},
      header: {},
      cookie: {},
      credential: 'valid',
    },
    wire: WIRE,
    exchange: undefined,
    status,
    value: undefined,
    ms: 1,
    violations: [],
  })
  const found = (schema: string) =>
    violation('response/body-invalid', {
      operation: 'GET /shelves',
      reason: 'type',
      in: 'body',
      pointer: '/0/id',
      message: 'wrong',
      schema,
    })

  test('the worst verdict stays, and what was decided outweighs what was not', () => {
    const book = open()
    book.decide(list, 'input/valid-rejected', 'not-run', 'nobody asked')
    book.decide(list, 'input/valid-rejected', 'inconclusive', 'who knows')
    expect(book.standing(list, 'input/valid-rejected')).toMatchObject({ verdict: 'inconclusive', reason: 'who knows' })
    book.decide(list, 'input/valid-rejected', 'pass')
    expect(book.standing(list, 'input/valid-rejected')).toEqual({ verdict: 'pass', cases: 2 })
    book.decide(list, 'input/valid-rejected', 'inconclusive', 'too late')
    expect(book.standing(list, 'input/valid-rejected')?.verdict).toBe('pass')
  })

  test('one defect is one finding, however often it is met', () => {
    const book = open()
    for (let count = 0; count < 3; count++)
      book.exchange(sentOf(200), { violations: [found('#/a')], checked: ['response/body-invalid'] }, 'examples')
    book.exchange(sentOf(200), { violations: [], checked: ['response/body-invalid'] }, 'examples')
    expect(book.findings).toHaveLength(1)
    expect(book.findings[0]?.count).toBe(3)
    expect(book.standing(list, 'response/body-invalid')).toEqual({ verdict: 'fail', cases: 4 })
  })

  test('what stands beneath a broken place of the document is inconclusive', () => {
    const book = open()
    book.report([
      violation('spec/closed-allof', { reason: 'closed', pointer: '', message: 'closed', schema: '#/components/schemas/Shelf/allOf/0' }),
    ])
    book.exchange(sentOf(200), { violations: [found('#/components/schemas/Shelf/allOf/0/additionalProperties')], checked: [] }, 'examples')
    expect(book.standing(list, 'response/body-invalid')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/^spec: /),
    })
  })

  test('a preset may weigh a check more', () => {
    const book = createBook(document, PRESETS.strict, () => {})
    book.exchange(
      sentOf(200),
      {
        violations: [
          violation('response/field-undeclared', { operation: 'GET /shelves', reason: 'undeclared', pointer: '/x', message: 'x' }),
        ],
        checked: [],
      },
      'examples',
    )
    expect(book.findings[0]?.violation.severity).toBe('error')
  })
})

test('requests are told apart in a few words', () => {
  const [operation] = shelfDocument().operations
  const one = (more: Partial<Case>) =>
    ({ case: { operation, label: 'x', query: {}, header: {}, credential: 'valid', ...more }, wire: { ...WIRE } }) as unknown as Sent
  const base = one({ body: { media: 'application/json', value: { name: 'ada', age: 3 } } })
  expect(differenceOf(one({ body: { media: 'application/json', value: { name: '', age: 3 } } }), base)).toBe(
    'body /name is "" instead of "ada"',
  )
  expect(differenceOf(one({ body: { media: 'application/json', value: { name: 'ada' } } }), base)).toBe('body /age is absent')
  const mutation = { in: 'body', pointer: '/name', keyword: 'minLength', description: '1 too short' } as const
  expect(differenceOf(one({ base: base.case, mutation }), base)).toBe('body /name: 1 too short')
  expect(differenceOf(one({ credential: 'none' }), one({}))).toBe('the credential is none instead of valid')
})
