/** Operators on what a server remembers otherwise: refused writes, parents, stale reads, conditional requests. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, edited, type Operator, PATIENT, PATIENTS, type Site, switched, VISIT, VISITS } from './operator.ts'

const state = (id: string, what: string, expect: readonly string[], sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id,
  group: 'state',
  what,
  expect,
  oracle: 'yes',
  sites,
  ...more,
})

export const STATE_MORE: readonly Operator[] = [
  state(
    'failed-create-kept',
    'a refused create leaves something behind',
    ['CT412'],
    [
      switched('library', 'failed-persists createAuthor', `POST ${AUTHORS}`, `GET ${AUTHORS}`),
      switched('library', 'failed-persists createBook', `POST ${BOOKS}`, `GET ${BOOKS}`),
      switched('clinic', 'failed-persists createPatient', `POST ${PATIENTS}`, `GET ${PATIENTS}`),
    ],
  ),
  state(
    'failed-update-kept',
    'a refused update changes something',
    ['CT412'],
    [
      switched('library', 'failed-persists replaceAuthor', `PUT ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('library', 'failed-persists patchAuthor', `PATCH ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('clinic', 'failed-persists patchPatient', `PATCH ${PATIENT}`, `GET ${PATIENT}`),
    ],
  ),
  state(
    'wrong-parent',
    'a child answers under another parent',
    ['CT413'],
    [
      switched('library', 'wrong-parent getBook', `GET ${BOOK}`),
      switched('library', 'wrong-parent deleteBook', `DELETE ${BOOK}`),
      switched('clinic', 'wrong-parent getVisit', `GET ${VISIT}`),
      switched('clinic', 'wrong-parent replaceVisit', `PUT ${VISIT}`),
    ],
  ),
  state(
    'id-reused',
    'the id of what was removed is given again',
    ['CT419'],
    [switched('library', 'id-reused createAuthor', `POST ${AUTHORS}`), switched('clinic', 'id-reused createPatient', `POST ${PATIENTS}`)],
    { oracle: 'info', why: 'nothing forbids it' },
  ),
  state(
    'stale',
    'every third read is old',
    ['CT403', 'CT402', 'CT407', 'CT404', 'CT417'],
    [
      switched('library', 'stale getAuthor', `GET ${AUTHOR}`, `PUT ${AUTHOR}`, `PATCH ${AUTHOR}`),
      switched('clinic', 'stale getPatient', `GET ${PATIENT}`, `PATCH ${PATIENT}`),
    ],
  ),
  state(
    'roundtrip-drop',
    'a field is answered and not kept',
    ['CT402', 'CT401'],
    [
      switched('library', 'roundtrip-drop createAuthor', `POST ${AUTHORS}`, `GET ${AUTHOR}`),
      switched('library', 'roundtrip-drop createBook', `POST ${BOOKS}`, `GET ${BOOK}`),
      switched('clinic', 'roundtrip-drop createPatient', `POST ${PATIENTS}`, `GET ${PATIENT}`),
      switched('clinic', 'roundtrip-drop createVisit', `POST ${VISITS}`, `GET ${VISIT}`),
    ],
  ),
  state(
    'roundtrip-changed',
    'a field is kept with another value',
    ['CT402'],
    [
      switched('library', 'roundtrip-cut createAuthor', `POST ${AUTHORS}`, `GET ${AUTHOR}`),
      switched('clinic', 'roundtrip-change createPatient', `POST ${PATIENTS}`, `GET ${PATIENT}`),
    ],
  ),
  state(
    'vanishing-field',
    'a read leaves out what a client has sent',
    ['CT402', 'CT417', 'CT403'],
    [
      switched('library', 'vanish getAuthor', `GET ${AUTHOR}`, `POST ${AUTHORS}`, `PUT ${AUTHOR}`, `GET ${AUTHORS}`, `PATCH ${AUTHOR}`),
      switched('clinic', 'vanish getPatient', `GET ${PATIENT}`, `POST ${PATIENTS}`, `GET ${PATIENTS}`),
    ],
  ),
  state(
    'list-differs',
    'a list gives other values than a read',
    ['CT417'],
    [
      switched('library', 'list-differs listAuthors', `GET ${AUTHORS}`, `GET ${AUTHOR}`),
      switched('library', 'list-differs listBooks', `GET ${BOOKS}`, `GET ${BOOK}`),
      switched('clinic', 'list-differs listPatients', `GET ${PATIENTS}`, `GET ${PATIENT}`),
    ],
  ),
  state('get-mutates', 'a read changes something', ['CT210'], [switched('library', 'get-mutates getAuthor', `GET ${AUTHOR}`)]),
  state('etag-always', 'every If-None-Match gives 304', ['CT418'], [switched('library', 'etag-always getAuthor', `GET ${AUTHOR}`)]),
  state('etag-never', 'no If-None-Match gives 304', ['CT418'], [switched('library', 'etag-never getAuthor', `GET ${AUTHOR}`)]),
  state(
    'etag-volatile',
    'the ETag changes with each answer',
    ['CT418'],
    [edited('library', `GET ${AUTHOR}`, { status: [200], do: 'count-header', header: 'etag' })],
  ),
  state(
    'if-match-ignored',
    'a stale If-Match is ignored',
    ['CT418'],
    [switched('library', 'if-match-ignored replaceAuthor', `PUT ${AUTHOR}`, `GET ${AUTHOR}`)],
  ),
  state(
    'default-diverges',
    'leaving a parameter out is not its default',
    ['CT308'],
    [switched('library', 'default-diverges listBooks', `GET ${BOOKS}`), switched('clinic', 'default-diverges listVisits', `GET ${VISITS}`)],
  ),
  state(
    'unimplemented',
    'a declared operation is not there',
    ['CT211', 'CT134'],
    [
      switched('library', 'unimplemented putBook', `PUT ${BOOK}`),
      switched('library', 'unimplemented listBooks', `GET ${BOOKS}`),
      switched('clinic', 'unimplemented patchPatient 501', `PATCH ${PATIENT}`),
    ],
  ),
]
