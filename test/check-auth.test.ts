/** A second user and the collections beneath things of the first: what leaks is found, and what is rightly shared is not. */
import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../src/check/options.ts'
import { runCheck } from '../src/check/run.ts'
import type { VerdictEvent } from '../src/report/event.ts'
import { type NotebookWay, notebooks, openNotebooks } from './support/notebooks.ts'

const bearer = (name: string) => ({ headers: { Authorization: `Bearer ${name}` } })
const BOTH = { valid: bearer('ada'), second: bearer('bob') }
const LIST = 'GET /notebooks/{notebookId}/pages'
const ADD = 'POST /notebooks/{notebookId}/pages'

async function run(way?: NotebookWay, document = notebooks(), credentials: CheckOptions['credentials'] = BOTH) {
  const { fetch, log, rows } = openNotebooks(way)
  const { findings, events } = await runCheck(document, { target: { fetch }, seed: 5, phases: ['auth'], credentials })
  const crossing = events.filter((event): event is VerdictEvent => event.type === 'verdict' && event.slug === 'auth/cross-user')
  const verdicts = Object.fromEntries(
    crossing.map(({ method, path, verdict, reason }) => [`${method} ${path}`, reason === undefined ? verdict : `${verdict}: ${reason}`]),
  )
  const told = findings.map(({ severity, id, method, path }) => `${severity} ${id} ${method} ${path}`)
  return { told, findings, events, verdicts, log, rows }
}

const SHARED = 'inconclusive: what lies beneath may be shared, though what is above it is not'

describe('beneath what belongs to the first user', () => {
  test('a list that the second one is shown is a warning', async () => {
    const { told, findings, verdicts } = await run('list-open')
    expect(told).toEqual([`warning CT505 ${LIST}`])
    expect(verdicts[ADD]).toBe('pass')
    expect(findings[0]).toMatchObject({ reason: 'read', in: 'path', pointer: '/notebookId', neighbour: { difference: 'as its owner' } })
    expect(findings[0]?.steps?.map(({ method, note }) => `${method} ${note}`)).toEqual([
      'POST makes what is needed',
      'GET as the second user',
      'POST makes what is needed',
      'GET as the second user',
    ])
  })

  test('what the second one adds is an error, and is removed with all the rest', async () => {
    const { told, findings, verdicts, events, rows } = await run('add-open')
    expect(told).toEqual([`error CT505 ${ADD}`])
    expect(verdicts[LIST]).toBe('pass')
    expect(findings[0]).toMatchObject({ reason: 'written', found: '201' })
    expect(events.filter(({ type }) => type === 'leftover')).toEqual([])
    expect(rows.size).toBe(0)
  })

  test('the same is sent and found twice', async () => {
    const [one, other] = [await run('add-open'), await run('add-open')]
    expect(other.log).toEqual(one.log)
    expect(other.verdicts).toEqual(one.verdicts)
  })

  test('without a read of one of them it counts that what is above is hidden', async () => {
    const document = notebooks({ readPage: false })
    expect((await run('list-open', document)).told).toEqual([`warning CT505 ${LIST}`])
    expect((await run('add-open', document)).told).toEqual([`error CT505 ${ADD}`])
  })

  test.for([
    ['all is refused', undefined, 'pass', 'pass'],
    ['the list is empty', 'list-empty', 'pass', 'pass'],
    ['pages are public', 'pages-public', SHARED, SHARED],
    [
      'everybody adds, and reads what they added',
      'own-pages',
      'pass',
      'inconclusive: the second user can read what it added: it may be its own',
    ],
    [
      'the first does not see what others add, and it is removed by who added it',
      'separate-pages',
      'pass',
      'inconclusive: its owner cannot read what was added',
    ],
    ['what may not be read is added to', 'drop-box', 'pass', 'inconclusive: others may be free to add to what they may not read'],
  ] as const)('nothing is told where %s', async ([, way, list, add]) => {
    const { told, verdicts, rows } = await run(way)
    expect(told).toEqual([])
    expect([verdicts[LIST], verdicts[ADD]]).toEqual([list, add])
    expect(rows.size).toBe(0)
  })

  test('nothing is told where by the name others are to add', async () => {
    const { told, verdicts } = await run('add-open', notebooks({ pages: 'messages' }))
    expect(told).toEqual([])
    expect(verdicts['POST /notebooks/{notebookId}/messages']).toBe('not-run: by its name, others are to add to it')
  })

  test('nothing is asked where the second user reads what is above', async () => {
    const { told, verdicts } = await run('read-open')
    expect(told).toEqual(['warning CT505 GET /notebooks/{notebookId}'])
    expect(verdicts[LIST]).toBe('inconclusive: the second user is not refused what it lies beneath')
  })
})

test('without a second user each operation says so that could be tried', async () => {
  const { verdicts } = await run(undefined, notebooks(), { valid: bearer('ada') })
  const none = 'not-run: no credential of a second user was given'
  expect(verdicts).toEqual({
    'GET /notebooks': 'not-run: only for one thing, and for what lists or makes things beneath one',
    'POST /notebooks': 'not-run: only for one thing, and for what lists or makes things beneath one',
    'GET /notebooks/{notebookId}': none,
    'DELETE /notebooks/{notebookId}': none,
    [LIST]: none,
    [ADD]: none,
    'GET /notebooks/{notebookId}/pages/{pageId}': none,
    'DELETE /notebooks/{notebookId}/pages/{pageId}': none,
  })
})
