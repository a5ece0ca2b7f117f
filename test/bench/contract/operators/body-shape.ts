/** Operators on the shape of a body: what is there, of which type, within which bounds. */
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

export const BODY_SHAPE: readonly Operator[] = [
  body('drop-required', 'a required property is missing', [
    edited('library', readAuthor, { do: 'drop', at: '/name' }),
    edited('library', `GET ${AUTHORS}`, { do: 'drop', at: '/*/country' }),
    edited('clinic', readPatient, { do: 'drop', at: '/birthDate' }),
  ]),
  body('drop-required-nested', 'a required property one level down is missing', [
    edited('library', readBook, { do: 'drop', at: '/price/currency' }),
    edited('clinic', readPatient, { do: 'drop', at: '/name/family' }),
  ]),
  body('drop-required-deep', 'a required property deep down is missing', [
    edited('library', readAuthor, { do: 'drop', at: '/address/geo/lon' }),
    edited('clinic', `GET ${PATIENTS}`, { do: 'drop', at: '/data/*/contact/address/city' }),
    edited('clinic', readVisit, { do: 'drop', at: '/team/*/role' }),
  ]),
  body('drop-required-variant', 'a required property of one variant is missing', [
    edited('library', readBook, { do: 'drop', at: '/pages' }),
    edited('clinic', readVisit, { do: 'drop', at: '/vaccine' }),
  ]),
  body('null-not-nullable', 'null stands where it may not', [
    edited('library', `POST ${AUTHORS}`, { do: 'set', at: '/country', value: null }),
    edited('clinic', readVisit, { do: 'set', at: '/durationMinutes', value: null }),
  ]),
  body('string-to-number', 'a number stands for text', [
    edited('library', `GET ${AUTHORS}`, { do: 'set', at: '/*/name', value: 7 }),
    edited('clinic', readPatient, { do: 'set', at: '/notes', value: 7 }),
  ]),
  body('number-to-string', 'text stands for a number', [
    edited('library', readBook, { do: 'text', at: '/price/amount' }),
    edited('clinic', readVisit, { do: 'text', at: '/durationMinutes' }),
  ]),
  body('boolean-to-string', 'text stands for true or false', [
    edited('library', readAuthor, { do: 'text', at: '/active' }),
    edited('clinic', 'GET /status', { do: 'text', at: '/open' }),
  ]),
  body('integer-to-fraction', 'a fraction stands for a whole number', [
    edited('library', readAuthor, { do: 'set', at: '/bookCount', value: 1.5 }),
    edited('clinic', 'GET /status', { do: 'set', at: '/wards/*/beds', value: 0.5 }),
  ]),
  body('object-to-string', 'text stands for an object', [
    edited('library', `GET ${BOOKS}`, { do: 'set', at: '/items/*/price', value: '15 EUR' }),
    edited('clinic', readPatient, { do: 'set', at: '/name', value: 'Ann Other' }),
  ]),
  body('array-to-single', 'one item stands for a list', [
    edited('library', readAuthor, { do: 'first', at: '/nicknames' }),
    edited('clinic', `GET ${PATIENTS}`, { do: 'first', at: '/data' }),
  ]),
  body('single-to-array', 'a list stands for one item', [
    edited('library', readBook, { do: 'wrap', at: '' }),
    edited('clinic', readPatient, { do: 'wrap', at: '/contact' }),
  ]),
  body('out-of-range', 'a number is beyond its bounds', [
    edited('library', readAuthor, { do: 'set', at: '/rating', value: 11 }),
    edited('library', readAuthor, { do: 'set', at: '/address/geo/lat', value: 123 }),
    edited('clinic', readVisit, { do: 'set', at: '/durationMinutes', value: 485 }),
  ]),
  body('not-a-multiple', 'a number is no multiple', [edited('clinic', `POST ${VISITS}`, { do: 'set', at: '/durationMinutes', value: 7 })]),
  body('over-long', 'text is too long', [
    edited('library', `GET ${AUTHORS}`, { do: 'set', at: '/*/name', value: 'n'.repeat(61) }),
    edited('clinic', `PATCH ${PATIENT}`, { do: 'set', at: '/name/given', value: 'g'.repeat(41) }),
  ]),
  body('too-short', 'text is too short', [edited('library', readAuthor, { do: 'set', at: '/name', value: 'x' })]),
  body('pattern-broken', 'text has the wrong form', [
    edited('library', readBook, { do: 'set', at: '/isbn', value: '12345' }),
    edited('clinic', readVisit, { do: 'set', at: '/room', value: 'attic' }),
  ]),
  body('enum-outsider', 'a value is none of its enum', [
    edited('library', readAuthor, { do: 'set', at: '/country', value: 'Narnia' }),
    edited('clinic', `GET ${PATIENTS}`, { do: 'set', at: '/data/*/bloodType', value: 'C+' }),
  ]),
]
