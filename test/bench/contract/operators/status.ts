/** Operators on the status of an answer. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, edited, type Operator, PATIENT, PATIENTS, VISITS } from './operator.ts'

const readAuthor = `GET ${AUTHOR}`
const readBook = `GET ${BOOK}`
const readPatient = `GET ${PATIENT}`

export const STATUS: readonly Operator[] = [
  {
    id: 'status-201-on-read',
    group: 'status',
    what: 'a read answers 201',
    expect: ['CT121', 'CT202'],
    oracle: 'yes',
    sites: [
      edited('library', readAuthor, { status: [200], do: 'status', value: 201 }),
      edited('clinic', `GET ${PATIENTS}`, { do: 'status', value: 201 }),
    ],
  },
  {
    id: 'status-200-on-create',
    group: 'status',
    what: 'a create answers an undeclared 200',
    expect: ['CT121'],
    oracle: 'yes',
    sites: [
      edited('library', `POST ${AUTHORS}`, { do: 'status', value: 200 }),
      edited('clinic', `POST ${VISITS}`, { do: 'status', value: 200 }),
    ],
  },
  {
    id: 'status-always-202',
    group: 'status',
    what: 'a create answers an undeclared 202',
    expect: ['CT121'],
    oracle: 'yes',
    sites: [
      edited('library', `POST ${BOOKS}`, { do: 'status', value: 202 }),
      edited('clinic', `POST ${PATIENTS}`, { do: 'status', value: 202 }),
    ],
  },
  {
    id: 'status-204-with-body',
    group: 'status',
    what: 'a 204 carries a body',
    expect: ['CT203', 'CT126'],
    oracle: 'yes',
    sites: [edited('library', `DELETE ${BOOK}`, { status: [204], do: 'raw-204-body' })],
  },
  {
    id: 'status-200-for-204',
    group: 'status',
    what: 'a removal answers an undeclared 200 with a body',
    expect: ['CT121'],
    oracle: 'yes',
    sites: [edited('library', `DELETE ${AUTHOR}`, { status: [204], do: 'replace', value: { status: 200, body: { deleted: true } } })],
  },
  {
    id: 'status-200-for-404',
    group: 'status',
    what: 'what is missing answers 200 with an empty body',
    expect: ['CT122', 'CT123', 'CT124', 'CT125', 'CT408', 'CT413'],
    oracle: 'yes',
    sites: [
      edited('library', readBook, { status: [404], do: 'empty', value: 200 }),
      edited('clinic', readPatient, { status: [404], do: 'empty', value: 200 }),
    ],
  },
  {
    id: 'status-500-for-refusal',
    group: 'status',
    what: 'a broken request answers 500',
    expect: ['CT134', 'CT307'],
    oracle: 'yes',
    sites: [
      edited('library', `POST ${BOOKS}`, { status: [422], do: 'status', value: 500 }),
      edited('clinic', `PATCH ${PATIENT}`, { status: [400], do: 'status', value: 500 }),
    ],
  },
  {
    id: 'status-418',
    group: 'status',
    what: 'a list answers 418, which is not declared',
    expect: ['CT121'],
    oracle: 'yes',
    sites: [edited('library', `GET ${AUTHORS}`, { do: 'status', value: 418 })],
  },
  {
    id: 'status-undocumented-refusal',
    group: 'status',
    what: 'a refusal has a status that is not declared',
    expect: ['CT121'],
    oracle: 'yes',
    sites: [
      edited('library', `GET ${BOOKS}`, { status: [400], do: 'status', value: 406 }),
      edited('library', readAuthor, { status: [404], do: 'status', value: 409 }),
    ],
  },
  {
    id: 'status-redirect',
    group: 'status',
    what: 'a read redirects to nowhere',
    expect: ['CT121', 'CT208'],
    oracle: 'yes',
    sites: [edited('library', readBook, { status: [200], do: 'replace', value: { status: 302, headers: { location: '/nowhere' } } })],
  },
]
