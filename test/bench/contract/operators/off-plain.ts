/** Operators that switch off the plain rules of a request: what must be there, its type, its bounds. */
import { AUTHOR, AUTHORS, BOOKS, type Operator, PATIENT, PATIENTS, type Site, switched, VISIT, VISITS } from './operator.ts'

const createAuthor = `POST ${AUTHORS}`
const replaceAuthor = `PUT ${AUTHOR}`
const createBook = `POST ${BOOKS}`
const listAuthors = `GET ${AUTHORS}`
const listBooks = `GET ${BOOKS}`
const createPatient = `POST ${PATIENTS}`
const patchPatient = `PATCH ${PATIENT}`
const createVisit = `POST ${VISITS}`
const replaceVisit = `PUT ${VISIT}`
const listPatients = `GET ${PATIENTS}`
const listVisits = `GET ${VISITS}`

const off = (id: string, what: string, sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id: `off-${id}`,
  group: 'validation off',
  what,
  expect: ['CT302'],
  oracle: 'yes',
  sites,
  ...more,
})

export const OFF_PLAIN: readonly Operator[] = [
  off('required', 'a required property may be left out', [
    switched('library', 'off createAuthor /country required', createAuthor),
    switched('library', 'off createBook /price/currency required', createBook),
    switched('clinic', 'off createPatient /birthDate required', createPatient),
    switched('clinic', 'off createVisit /reason required', createVisit),
  ]),
  off('required-query', 'a required query parameter may be left out', [switched('library', 'off search query/q required', 'GET /search')], {
    expect: ['CT303', 'CT302'],
  }),
  off(
    'required-header',
    'a required header may be left out',
    [
      switched('library', 'off search header/X-Locale required', 'GET /search'),
      switched('clinic', 'off createPatient header/X-Ward required', createPatient),
    ],
    { expect: ['CT303', 'CT302'] },
  ),
  off('required-body', 'a required body may be left out', [switched('clinic', 'off createVisit body required', createVisit)], {
    expect: ['CT302', 'CT303', 'CT305'],
  }),
  off('type-string', 'any type is taken for text', [
    switched('library', 'off createBook /title type', createBook),
    switched('clinic', 'off patchPatient /notes type', patchPatient),
  ]),
  off('type-number', 'any type is taken for a number', [
    switched('library', 'off createAuthor /rating type', createAuthor),
    switched('clinic', 'off createVisit /durationMinutes type', createVisit),
  ]),
  off('type-boolean', 'any type is taken for true or false', [
    switched('library', 'off replaceAuthor /active type', replaceAuthor),
    switched('clinic', 'off createVisit /urgent type', createVisit),
  ]),
  off('type-query', 'text is taken for a number in the query', [
    switched('library', 'off listAuthors query/limit type', listAuthors),
    switched('clinic', 'off listVisits query/includeDeleted type', listVisits),
  ]),
  off('null', 'null is taken where it may not stand', [
    switched('library', 'off createAuthor /name null', createAuthor),
    switched('clinic', 'off createPatient /birthDate null', createPatient),
  ]),
  off('minLength', 'text may be too short', [
    switched('library', 'off createAuthor /name minLength', createAuthor),
    switched('clinic', 'off createPatient /name/given minLength', createPatient),
  ]),
  off('maxLength', 'text may be too long', [
    switched('library', 'off replaceAuthor /bio maxLength', replaceAuthor),
    switched('clinic', 'off createVisit /remark maxLength', createVisit),
  ]),
  off('minimum', 'a number may be too small', [
    switched('library', 'off createBook /price/amount minimum', createBook),
    switched('clinic', 'off createVisit /durationMinutes minimum', createVisit),
  ]),
  off('maximum', 'a number may be too large', [
    switched('library', 'off createAuthor /rating maximum', createAuthor),
    switched('clinic', 'off createPatient /weightKg maximum', createPatient),
  ]),
  off('exclusiveMinimum', 'a number may stand on its open bound', [
    switched('library', 'off createBook /pages exclusiveMinimum', createBook),
    switched('clinic', 'off createPatient /weightKg exclusiveMinimum', createPatient),
  ]),
  off('multipleOf', 'a number need be no multiple', [
    switched('library', 'off createAuthor /rating multipleOf', createAuthor),
    switched('clinic', 'off replaceVisit /durationMinutes multipleOf', replaceVisit),
  ]),
  off('query-bound', 'a number in the query may be beyond its bounds', [
    switched('library', 'off listBooks query/limit maximum', listBooks),
    switched('clinic', 'off listPatients query/limit minimum', listPatients),
  ]),
]
