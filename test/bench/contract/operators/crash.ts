/** Operators that break a server down on good requests. */
import { AUTHOR, AUTHORS, BOOKS, type Operator, PATIENT, PATIENTS, type Site, switched, VISITS } from './operator.ts'

const createAuthor = `POST ${AUTHORS}`
const replaceAuthor = `PUT ${AUTHOR}`
const createBook = `POST ${BOOKS}`
const listAuthors = `GET ${AUTHORS}`
const createPatient = `POST ${PATIENTS}`
const patchPatient = `PATCH ${PATIENT}`
const createVisit = `POST ${VISITS}`
const listVisits = `GET ${VISITS}`

const crash = (id: string, what: string, sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id: `crash-${id}`,
  group: 'crash',
  what,
  expect: ['CT134', 'CT307'],
  oracle: 'yes',
  sites,
  ...more,
})

export const CRASH: readonly Operator[] = [
  crash('empty-string', 'an empty text breaks it', [
    switched('library', 'crash createAuthor /bio empty', createAuthor),
    switched('clinic', 'crash createPatient /notes empty', createPatient),
  ]),
  crash('unicode', 'text beyond ASCII breaks it', [
    switched('library', 'crash createBook /title unicode', createBook),
    switched('clinic', 'crash createVisit /reason unicode', createVisit),
  ]),
  crash('long', 'the longest text breaks it', [
    switched('library', 'crash replaceAuthor /name long', replaceAuthor),
    switched('clinic', 'crash patchPatient /notes long', patchPatient),
  ]),
  crash('boundary', 'a number on its bound breaks it', [
    switched('library', 'crash createBook /price/amount max', createBook),
    switched('clinic', 'crash createVisit /durationMinutes min', createVisit),
  ]),
  crash('query-boundary', 'a number in the query on its bound breaks it', [
    switched('library', 'crash listAuthors query/offset max', listAuthors),
    switched('clinic', 'crash listVisits query/limit max', listVisits),
  ]),
  crash('missing-optional', 'a missing optional property breaks it', [
    switched('library', 'crash createAuthor /email absent', createAuthor),
    switched('clinic', 'crash createVisit /room absent', createVisit),
  ]),
  crash('null', 'a null that may stand breaks it', [
    switched('library', 'crash createAuthor /born null', createAuthor),
    switched('clinic', 'crash createPatient /contact null', createPatient),
  ]),
  crash('empty-list', 'an empty list breaks it', [
    switched('library', 'crash createBook /tags empty', createBook),
    switched('clinic', 'crash createPatient /allergies empty', createPatient),
  ]),
  crash('concurrent', 'two requests at once break it', [
    switched('library', 'crash-concurrent createAuthor', createAuthor),
    switched('clinic', 'crash-concurrent createVisit', createVisit),
  ]),
  crash('now-and-then', 'every seventh request breaks it', [switched('clinic', 'flaky-500', '* *')]),
]
