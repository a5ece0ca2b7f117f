/** Operators that make an answer drift away from the document, as APIs do over the years. */
import { AUTHORS, BOOK, BOOKS, edited, type Operator, PATIENT, PATIENTS, VISIT, VISITS } from './operator.ts'

const readBook = `GET ${BOOK}`
const readPatient = `GET ${PATIENT}`
const readVisit = `GET ${VISIT}`

const drift = (id: string, what: string, expect: readonly string[], sites: Operator['sites']): Operator => ({
  id,
  group: 'drift',
  what,
  expect,
  oracle: 'yes',
  sites,
})

export const DRIFT: readonly Operator[] = [
  drift(
    'new-enum-value',
    'a new value of an enum appears',
    ['CT124'],
    [
      edited('library', readBook, { do: 'set', at: '/price/currency', value: 'CHF' }),
      edited('clinic', readVisit, { do: 'set', at: '/vaccine', value: 'rabies' }),
    ],
  ),
  drift(
    'id-to-string',
    'ids become text',
    ['CT124'],
    [edited('clinic', readPatient, { do: 'text', at: '/id' }), edited('clinic', `GET ${VISITS}`, { do: 'text', at: '/data/*/patientId' })],
  ),
  drift(
    'pagination-key-renamed',
    'the key of the next page is renamed',
    ['CT124', 'CT129'],
    [
      edited('clinic', `GET ${PATIENTS}`, { do: 'rename', at: '/nextCursor', value: 'next' }),
      edited('library', `GET ${BOOKS}`, { do: 'rename', at: '/total', value: 'count' }),
    ],
  ),
  drift(
    'envelope-added',
    'a body moves into an envelope',
    ['CT124', 'CT129'],
    [edited('library', `GET ${AUTHORS}`, { do: 'envelope', value: 'data' })],
  ),
  drift(
    'nullability-drift',
    'a property that was never null is',
    ['CT124'],
    [
      edited('library', 'GET /health', { do: 'set', at: '/since', value: null }),
      edited('clinic', `GET ${PATIENTS}`, { do: 'set', at: '/data/*/createdAt', value: null }),
    ],
  ),
]
