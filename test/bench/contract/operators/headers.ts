/** Operators on the headers of an answer. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, edited, type Operator, PATIENTS, VISIT, VISITS } from './operator.ts'

const readAuthor = `GET ${AUTHOR}`
const readBook = `GET ${BOOK}`
const readVisit = `GET ${VISIT}`

export const HEADERS: readonly Operator[] = [
  {
    id: 'header-dropped',
    group: 'headers',
    what: 'a required header is missing',
    expect: ['CT127'],
    oracle: 'yes',
    sites: [
      edited('library', `GET ${AUTHORS}`, { do: 'header', header: 'x-total-count', value: null }),
      edited('library', `POST ${BOOKS}`, { do: 'header', header: 'location', value: null }),
      edited('clinic', `GET ${PATIENTS}`, { do: 'header', header: 'x-request-id', value: null }),
    ],
  },
  {
    id: 'header-wrong-type',
    group: 'headers',
    what: 'a header has a value of the wrong form',
    expect: ['CT128'],
    oracle: 'yes',
    sites: [
      edited('library', `GET ${AUTHORS}`, { do: 'header', header: 'x-total-count', value: 'many' }),
      edited('library', readAuthor, { do: 'header', header: 'etag', value: 'unquoted' }),
      edited('clinic', `POST ${PATIENTS}`, { do: 'header', header: 'x-request-id', value: 'request-1' }),
    ],
  },
  {
    id: 'content-type-wrong',
    group: 'headers',
    what: 'JSON is called HTML',
    expect: ['CT122', 'CT123'],
    oracle: 'yes',
    sites: [
      edited('library', readAuthor, { status: [200], do: 'header', header: 'content-type', value: 'text/html' }),
      edited('clinic', `GET ${VISITS}`, { do: 'header', header: 'content-type', value: 'text/html' }),
    ],
  },
  {
    id: 'content-type-wrong-on-refusal',
    group: 'headers',
    what: 'a problem is called plain JSON, which is not declared',
    expect: ['CT122', 'CT137'],
    oracle: 'yes',
    sites: [edited('library', `POST ${AUTHORS}`, { status: [422], do: 'header', header: 'content-type', value: 'application/json' })],
  },
  {
    id: 'content-type-missing',
    group: 'headers',
    what: 'a body has no media type',
    expect: ['CT122', 'CT123'],
    oracle: 'yes',
    sites: [edited('library', readBook, { status: [200], do: 'header', header: 'content-type', value: null })],
  },
  {
    id: 'charset-odd',
    group: 'headers',
    what: 'UTF-8 is called UTF-16',
    expect: ['CT122', 'CT123'],
    oracle: 'no',
    why: 'application/json has no parameter charset, so readers ignore it',
    sites: [
      edited('clinic', readVisit, { status: [200], do: 'header', header: 'content-type', value: 'application/json; charset=utf-16' }),
    ],
  },
  {
    id: 'location-nowhere',
    group: 'headers',
    what: 'Location leads to no operation',
    expect: ['CT208', 'CT128', 'CT401'],
    oracle: 'yes',
    sites: [
      edited('library', `POST ${AUTHORS}`, { do: 'header', header: 'location', value: '/v1/nowhere/1' }),
      edited('clinic', `POST ${VISITS}`, { do: 'header', header: 'location', value: '/api/nowhere/1' }),
    ],
  },
  {
    id: 'location-wrong-id',
    group: 'headers',
    what: 'Location leads to something that does not exist',
    expect: ['CT208', 'CT401'],
    oracle: 'yes',
    sites: [edited('clinic', `POST ${PATIENTS}`, { do: 'header', header: 'location', value: '/api/patients/999999' })],
  },
  {
    id: 'allow-wrong',
    group: 'headers',
    what: 'Allow names methods that are not declared, and not those that are',
    expect: ['CT207'],
    oracle: 'yes',
    sites: [
      {
        server: 'library',
        at: [`* ${AUTHORS}`],
        edit: { on: `* ${AUTHORS}`, status: [405, 204], do: 'header', header: 'allow', value: 'PUT, TRACE' },
      },
      {
        server: 'clinic',
        at: [`* ${VISIT}`],
        edit: { on: `* ${VISIT}`, status: [405, 204], do: 'header', header: 'allow', value: 'POST' },
      },
    ],
  },
]
