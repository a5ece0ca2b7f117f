/** CT211: a read that is not there is told apart from a thing that is not there, where the two are answered differently. */
import { expect, test } from 'vitest'
import { createBook } from '../src/check/book.ts'
import { createBudget } from '../src/check/budget.ts'
import { openCredentials } from '../src/check/credentials.ts'
import { checkImplemented } from '../src/check/http/implemented.ts'
import { openLedger } from '../src/check/ledger.ts'
import { openSession } from '../src/check/open-session.ts'
import { createPace } from '../src/check/pace.ts'
import { PRESETS, phasesOf } from '../src/check/presets.ts'
import { openTarget } from '../src/check/target.ts'
import type { Slug } from '../src/contract/catalogue.ts'
import { type NotebookWay, notebooks, openNotebooks } from './support/notebooks.ts'

const SLUG = 'http/declared-not-implemented'
const UNBOUND = { requests: Infinity, ms: Infinity, perSecond: 0, waitMs: 1000, waitsMs: 1000 }
const READ = '/notebooks/{notebookId}'

/** Asks whether the operations of notebooks are there, and nothing else. */
async function ask(way?: NotebookWay) {
  const document = notebooks()
  const { fetch } = openNotebooks(way)
  const preset = PRESETS.recommended
  const book = createBook(document, preset, () => {})
  const session = openSession({
    document,
    operations: document.operations.filter(({ path }) => !path.includes('pages')),
    preset,
    credentials: openCredentials({ valid: { headers: { Authorization: 'Bearer ada' } } }, []),
    seed: 5,
    pace: createPace(openTarget({ fetch }, document, {}).transport, UNBOUND),
    budget: createBudget(['state'], 400),
    book,
    ledger: openLedger(undefined, 'test', ''),
    judging: {},
    sent: () => {},
  })
  session.enter('state')
  await checkImplemented(session)
  const read = document.operations.find(({ method, path }) => method === 'GET' && path === READ)
  const found = book.findings.find(({ violation }) => violation.slug === SLUG)
  return { found, standing: read && book.standing(read, SLUG) }
}

test('a read that answers as no path does, about what can be removed, is not there', async () => {
  const { found, standing } = await ask('read-absent')
  expect(standing?.verdict).toBe('fail')
  expect(found?.violation).toMatchObject({ reason: 'not-found', severity: 'error', operation: `GET ${READ}` })
  expect(found?.neighbour?.difference).toBe('what a missing thing is answered')
})

test('where both are answered alike, a lost read cannot be told from a lost thing', async () => {
  const { found, standing } = await ask('read-absent-alike')
  expect(found).toBeUndefined()
  expect(standing).toMatchObject({
    verdict: 'inconclusive',
    reason: 'it was answered 404, which says the same of things and of paths',
  })
})

test.for([
  [undefined, 'pass'],
  ['lost', 'pass'],
  ['late', 'inconclusive'],
] as const)('a read that is there is not missed: %s', async ([way, verdict]) => {
  const { found, standing } = await ask(way)
  expect(found).toBeUndefined()
  expect(standing?.verdict).toBe(verdict)
})

test('every check of a preset is decided by one of its parts', () => {
  for (const { checks, phases } of Object.values(PRESETS)) {
    const idle = [...checks].filter((slug: Slug) => !phasesOf(slug).some((phase) => phases.includes(phase)))
    expect(idle).toEqual([])
  }
})
