/** Operators that make a rule of a request too strict. */
import { AUTHOR, AUTHORS, BOOKS, type Operator, PATIENT, PATIENTS, type Site, switched, VISITS } from './operator.ts'

const createAuthor = `POST ${AUTHORS}`
const replaceAuthor = `PUT ${AUTHOR}`
const createBook = `POST ${BOOKS}`
const listAuthors = `GET ${AUTHORS}`
const listBooks = `GET ${BOOKS}`
const createPatient = `POST ${PATIENTS}`
const patchPatient = `PATCH ${PATIENT}`
const createVisit = `POST ${VISITS}`
const listPatients = `GET ${PATIENTS}`
const listVisits = `GET ${VISITS}`

const strict = (id: string, what: string, sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id: `strict-${id}`,
  group: 'validation too strict',
  what,
  expect: ['CT301'],
  oracle: 'yes',
  sites,
  ...more,
})

export const TOO_STRICT: readonly Operator[] = [
  strict('maxLength', 'the longest text is refused', [
    switched('library', 'strict createAuthor /name maxLength', createAuthor),
    switched('clinic', 'strict createVisit /reason maxLength', createVisit),
  ]),
  strict('minLength', 'the shortest text is refused', [
    switched('library', 'strict createBook /title minLength', createBook),
    switched('clinic', 'strict createPatient /name/family minLength', createPatient),
  ]),
  strict('minimum', 'the smallest number is refused', [
    switched('library', 'strict createBook /price/amount minimum', createBook),
    switched('clinic', 'strict createVisit /durationMinutes minimum', createVisit),
  ]),
  strict('maximum', 'the largest number is refused', [
    switched('library', 'strict replaceAuthor /rating maximum', replaceAuthor),
    switched('clinic', 'strict createVisit /dose maximum', createVisit),
  ]),
  strict('query-maximum', 'the largest number in the query is refused', [
    switched('library', 'strict listAuthors query/limit maximum', listAuthors),
    switched('clinic', 'strict listVisits query/limit maximum', listVisits),
  ]),
  strict('maxItems', 'the longest list is refused', [
    switched('library', 'strict createAuthor /nicknames maxItems', createAuthor),
    switched('clinic', 'strict patchPatient /allergies maxItems', patchPatient),
  ]),
  strict('minItems', 'the shortest list is refused', [switched('clinic', 'strict createVisit /team minItems', createVisit)]),
  strict(
    'enum',
    'one value of an enum is refused',
    [
      switched('library', 'strict createAuthor /country enum', createAuthor),
      switched('clinic', 'strict createPatient /bloodType enum', createPatient),
    ],
    { expect: ['CT301', 'CT310'] },
  ),
  strict(
    'enum-query',
    'one value of an enum in the query is refused',
    [
      switched('library', 'strict listBooks query/kind enum', listBooks),
      switched('clinic', 'strict listPatients query/bloodType enum', listPatients),
    ],
    { expect: ['CT301', 'CT310'] },
  ),
  strict('optional', 'an optional property must be sent', [
    switched('library', 'strict createAuthor /bio optional', createAuthor),
    switched('clinic', 'strict createPatient /notes optional', createPatient),
  ]),
  strict('optional-query', 'an optional query parameter must be sent', [
    switched('library', 'strict listAuthors query/country optional', listAuthors),
  ]),
  strict('nullable', 'null is refused where it may stand', [
    switched('library', 'strict createAuthor /born nullable', createAuthor),
    switched('clinic', 'strict createVisit /remark nullable', createVisit),
  ]),
]
