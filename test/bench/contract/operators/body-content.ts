/** Operators on what a body says: formats, names, variants, and the text that it is. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, edited, type Operator, PATIENT, PATIENTS, VISIT, VISITS } from './operator.ts'

const readAuthor = `GET ${AUTHOR}`
const readBook = `GET ${BOOK}`
const readPatient = `GET ${PATIENT}`
const readVisit = `GET ${VISIT}`

const body = (id: string, what: string, sites: Operator['sites'], expect: readonly string[] = ['CT124']): Operator => ({
  id,
  group: 'body shape',
  what,
  expect,
  oracle: 'yes',
  sites,
})

export const BODY_CONTENT: readonly Operator[] = [
  body('format-date-time', 'a point in time is written in words', [
    edited('library', readAuthor, { do: 'set', at: '/createdAt', value: '1 January 2026' }),
    edited('clinic', readVisit, { do: 'set', at: '/at', value: '2026-02-01 9.30' }),
  ]),
  body('format-date', 'a date is written the American way', [
    edited('library', readBook, { do: 'set', at: '/published', value: '02/03/1901' }),
    edited('clinic', readPatient, { do: 'set', at: '/birthDate', value: '1980-02-30' }),
  ]),
  body('format-uuid', 'an id is no UUID', [edited('library', readBook, { do: 'set', at: '/authorId', value: 'author-1' })]),
  body('format-email', 'an address is no e-mail address', [
    edited('library', readAuthor, { do: 'set', at: '/email', value: 'ada at library' }),
    edited('clinic', readPatient, { do: 'set', at: '/email', value: 'nobody' }),
  ]),
  body(
    'extra-field-open',
    'an undeclared property, the schema says nothing of others',
    [
      edited('library', readAuthor, { do: 'add', at: '/internalNote', value: 'x' }),
      edited('clinic', readVisit, { do: 'add', at: '/shardId', value: 3 }),
    ],
    ['CT129'],
  ),
  body(
    'extra-field-closed',
    'an undeclared property, the schema forbids others',
    [
      edited('library', readBook, { do: 'add', at: '/price/tax', value: 7 }),
      edited('clinic', readPatient, { do: 'add', at: '/ssn', value: '000' }),
      edited('clinic', 'GET /status', { do: 'add', at: '/build', value: 'a1' }),
    ],
    ['CT124', 'CT129'],
  ),
  body(
    'rename-by-case',
    'a required property is written in another case',
    [
      edited('library', readAuthor, { do: 'rename', at: '/createdAt', value: 'created_at' }),
      edited('clinic', `GET ${PATIENTS}`, { do: 'rename', at: '/data/*/birthDate', value: 'birthdate' }),
    ],
    ['CT124', 'CT129'],
  ),
  body(
    'rename-optional',
    'an optional property is written in another case',
    [edited('library', readBook, { do: 'rename', at: '/published', value: 'Published' })],
    ['CT129', 'CT402'],
  ),
  body('too-few-items', 'a list is empty that may not be', [
    edited('library', readBook, { do: 'set', at: '/narrators', value: [] }),
    edited('clinic', 'GET /status', { do: 'set', at: '/wards', value: [] }),
  ]),
  body('too-many-items', 'a list is too long', [
    edited('library', readAuthor, { do: 'set', at: '/nicknames', value: ['a', 'b', 'c', 'd', 'e', 'f'] }),
  ]),
  body('duplicate-items', 'items repeat that may not', [
    edited('library', readAuthor, { do: 'set', at: '/nicknames', value: ['a', 'a'] }),
    edited('clinic', readPatient, { do: 'set', at: '/allergies', value: ['nuts', 'nuts'] }),
  ]),
  body(
    'wrong-tag',
    'the discriminator names nothing',
    [
      edited('library', readBook, { do: 'set', at: '/kind', value: 'scroll' }),
      edited('clinic', `GET ${VISITS}`, { do: 'set', at: '/data/*/type', value: 'Massage' }),
    ],
    ['CT124', 'CT131'],
  ),
  body(
    'swapped-variant',
    'the discriminator names another variant',
    [
      edited('library', readBook, { do: 'swap', at: '/kind', value: { printed: 'audio', ebook: 'printed', audio: 'ebook' } }),
      edited('clinic', readVisit, {
        do: 'swap',
        at: '/type',
        value: { Consultation: 'Surgery', Vaccination: 'Consultation', Surgery: 'Vaccination' },
      }),
    ],
    ['CT124', 'CT131'],
  ),
  body(
    'write-only-leaked',
    'a writeOnly property comes back',
    [
      edited('clinic', readPatient, { do: 'add', at: '/pin', value: '1234' }),
      edited('clinic', `GET ${PATIENTS}`, { do: 'add', at: '/data/*/pin', value: '1234' }),
    ],
    ['CT130'],
  ),
  body('map-value', 'a value of a map has the wrong type', [edited('library', readBook, { do: 'set', at: '/attributes/*', value: 12 })]),
  body(
    'truncated',
    'JSON ends in the middle',
    [edited('library', readAuthor, { status: [200], do: 'truncate' }), edited('clinic', `GET ${PATIENTS}`, { do: 'truncate' })],
    ['CT123'],
  ),
  body('duplicate-key', 'a key stands twice', [edited('library', readAuthor, { status: [200], do: 'duplicate-key' })], ['CT132']),
  body(
    'unsafe-integer',
    'a whole number is beyond what JSON readers keep',
    [edited('clinic', readPatient, { do: 'set-raw', at: '/visitCount', value: '9007199254740993' })],
    ['CT132', 'CT124'],
  ),
  body(
    'not-a-number',
    'NaN stands in JSON',
    [edited('clinic', readPatient, { do: 'set-raw', at: '/weightKg', value: 'NaN' })],
    ['CT123', 'CT132'],
  ),
  body(
    'empty-body',
    'a body is missing',
    [
      edited('library', readBook, { status: [200], do: 'empty', value: 200 }),
      edited('clinic', `POST ${VISITS}`, { do: 'empty', value: 201 }),
    ],
    ['CT122', 'CT123', 'CT125'],
  ),
  body(
    'error-shape',
    'a refusal has another shape than declared',
    [
      edited('library', `POST ${AUTHORS}`, { status: [400, 422], do: 'body', value: { message: 'no' } }),
      edited('clinic', readPatient, { status: [404], do: 'body', value: { error: 'not found' } }),
    ],
    ['CT137', 'CT124'],
  ),
  body(
    'html-error',
    'a refusal is an HTML page',
    [edited('library', readAuthor, { status: [404], do: 'html' }), edited('clinic', `POST ${PATIENTS}`, { status: [400], do: 'html' })],
    ['CT122', 'CT123', 'CT137'],
  ),
  body(
    'trace-leaked',
    'a refusal carries a stack trace',
    [
      edited('library', `POST ${BOOKS}`, {
        status: [422],
        do: 'add',
        at: '/detail',
        value:
          "TypeError: Cannot read properties of undefined (reading 'id')\n    at createBook (/srv/app/src/books.js:41:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
      }),
      edited('clinic', `PATCH ${PATIENT}`, {
        status: [400],
        do: 'add',
        at: '/error/message',
        value:
          'Traceback (most recent call last):\n  File "/srv/clinic/app.py", line 212, in patch\n    name = body["name"]\nKeyError: \'name\'',
      }),
    ],
    ['CT135'],
  ),
]
