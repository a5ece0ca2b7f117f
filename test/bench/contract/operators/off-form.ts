/** Operators that switch off the other rules of a request: forms, lists, objects, and the body as a whole. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, type Operator, PATIENT, PATIENTS, type Site, switched, VISITS } from './operator.ts'

const createAuthor = `POST ${AUTHORS}`
const patchAuthor = `PATCH ${AUTHOR}`
const createBook = `POST ${BOOKS}`
const putBook = `PUT ${BOOK}`
const listAuthors = `GET ${AUTHORS}`
const createPatient = `POST ${PATIENTS}`
const patchPatient = `PATCH ${PATIENT}`
const createVisit = `POST ${VISITS}`
const listPatients = `GET ${PATIENTS}`

const off = (id: string, what: string, sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id: `off-${id}`,
  group: 'validation off',
  what,
  expect: ['CT302'],
  oracle: 'yes',
  sites,
  ...more,
})

export const OFF_FORM: readonly Operator[] = [
  off('pattern', 'text may have any form', [
    switched('library', 'off createBook /isbn pattern', createBook),
    switched('clinic', 'off createPatient /pin pattern', createPatient),
    switched('clinic', 'off createVisit /room pattern', createVisit),
  ]),
  off('enum', 'a value may be none of its enum', [
    switched('library', 'off createAuthor /country enum', createAuthor),
    switched('clinic', 'off patchPatient /bloodType enum', patchPatient),
  ]),
  off('enum-query', 'a value in the query may be none of its enum', [
    switched('library', 'off listAuthors query/country enum', listAuthors),
    switched('clinic', 'off listPatients query/bloodType enum', listPatients),
  ]),
  off('enum-header', 'a header may have any value', [switched('clinic', 'off createPatient header/X-Ward enum', createPatient)]),
  off('enum-cookie', 'a cookie may have any value', [switched('library', 'off search cookie/theme enum', 'GET /search')]),
  off('format-date', 'a date may be any text', [
    switched('library', 'off createAuthor /born format', createAuthor),
    switched('clinic', 'off createPatient /birthDate format', createPatient),
  ]),
  off('format-date-time', 'a point in time may be any text', [switched('clinic', 'off createVisit /at format', createVisit)]),
  off('format-email', 'an e-mail address may be any text', [
    switched('library', 'off createAuthor /email format', createAuthor),
    switched('clinic', 'off createPatient /email format', createPatient),
  ]),
  off('format-uuid', 'a UUID may be any text', [switched('clinic', 'off createVisit /batch format', createVisit)]),
  off('additionalProperties', 'unknown properties of a closed object are ignored', [
    switched('library', 'off createAuthor  additionalProperties', createAuthor),
    switched('library', 'off createBook /price additionalProperties', createBook),
    switched('clinic', 'off createPatient /name additionalProperties', createPatient),
  ]),
  off('minProperties', 'an empty object is taken', [
    switched('library', 'off patchAuthor  minProperties', patchAuthor),
    switched('clinic', 'off patchPatient  minProperties', patchPatient),
  ]),
  off('minItems', 'a list may have too few items', [
    switched('library', 'off createBook /narrators minItems', createBook),
    switched('clinic', 'off createVisit /team minItems', createVisit),
  ]),
  off('maxItems', 'a list may have too many items', [
    switched('library', 'off createAuthor /nicknames maxItems', createAuthor),
    switched('clinic', 'off createPatient /allergies maxItems', createPatient),
  ]),
  off('uniqueItems', 'items may repeat', [
    switched('library', 'off createBook /tags uniqueItems', createBook),
    switched('clinic', 'off patchPatient /allergies uniqueItems', patchPatient),
  ]),
  off('item-rule', 'the items of a list have no rule', [switched('clinic', 'off createVisit /team/*/role enum', createVisit)]),
  off('map-rule', 'the values of a map have no type', [switched('library', 'off createBook /attributes/* type', createBook)]),
  off('discriminator', 'the discriminator may name nothing', [
    switched('library', 'off putBook /kind discriminator', putBook),
    switched('clinic', 'off createVisit /type discriminator', createVisit),
  ]),
  off(
    'media-type',
    'JSON is read whatever the media type says',
    [
      switched('library', 'off createAuthor body media-type', createAuthor),
      switched('clinic', 'off createPatient body media-type', createPatient),
    ],
    { expect: ['CT304'], oracle: 'info', why: 'many servers read JSON under any name' },
  ),
  off(
    'malformed',
    'a body that is no JSON is taken',
    [
      switched('library', 'off createBook body syntax', createBook),
      switched('clinic', 'off createPatient body syntax', createPatient),
      switched('clinic', 'off patchPatient body syntax', patchPatient),
    ],
    { expect: ['CT305'] },
  ),
  off(
    'method',
    'a method that is not declared is taken',
    [
      switched('library', `method-accepted DELETE ${AUTHORS}`, `DELETE ${AUTHORS}`, `* ${AUTHORS}`),
      switched('clinic', `method-accepted PUT ${PATIENT}`, `PUT ${PATIENT}`, `* ${PATIENT}`),
    ],
    { expect: ['CT306', 'CT102'] },
  ),
  off(
    'readOnly',
    'a readOnly value of the client is kept',
    [
      switched('clinic', 'readonly-honoured createPatient', createPatient),
      switched('clinic', 'readonly-count createPatient', createPatient),
    ],
    { expect: ['CT309'] },
  ),
]
