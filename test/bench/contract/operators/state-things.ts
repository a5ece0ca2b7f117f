/** Operators on what a server remembers of one thing: created, updated, removed. */
import { AUTHOR, AUTHORS, BOOK, BOOKS, type Operator, PATIENT, PATIENTS, type Site, switched, VISIT, VISITS } from './operator.ts'

const state = (id: string, what: string, expect: readonly string[], sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id,
  group: 'state',
  what,
  expect,
  oracle: 'yes',
  sites,
  ...more,
})

export const STATE_THINGS: readonly Operator[] = [
  state(
    'create-lost',
    'what is created is not kept',
    ['CT401', 'CT410', 'CT208'],
    [
      switched('library', 'create-lost createAuthor', `POST ${AUTHORS}`, `GET ${AUTHOR}`, `GET ${AUTHORS}`),
      switched('library', 'create-lost createBook', `POST ${BOOKS}`, `GET ${BOOK}`, `GET ${BOOKS}`),
      switched('clinic', 'create-lost createPatient', `POST ${PATIENTS}`, `GET ${PATIENT}`, `GET ${PATIENTS}`),
      switched('clinic', 'create-lost createVisit', `POST ${VISITS}`, `GET ${VISIT}`, `GET ${VISITS}`),
    ],
  ),
  state(
    'id-changes',
    'a read gives another id',
    ['CT401', 'CT402', 'CT417'],
    [switched('library', 'id-changes getAuthor', `GET ${AUTHOR}`, `POST ${AUTHORS}`, `GET ${AUTHORS}`)],
  ),
  state(
    'update-lost',
    'an update is answered and not kept',
    ['CT403', 'CT402', 'CT405'],
    [
      switched('library', 'update-lost replaceAuthor', `PUT ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('library', 'update-lost patchAuthor', `PATCH ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('library', 'update-lost putBook', `PUT ${BOOK}`, `GET ${BOOK}`),
      switched('clinic', 'update-lost patchPatient', `PATCH ${PATIENT}`, `GET ${PATIENT}`),
      switched('clinic', 'update-lost replaceVisit', `PUT ${VISIT}`, `GET ${VISIT}`),
    ],
  ),
  state(
    'patch-spill',
    'a merge patch removes other fields',
    ['CT407', 'CT403'],
    [switched('library', 'patch-spill patchAuthor', `PATCH ${AUTHOR}`, `GET ${AUTHOR}`)],
  ),
  state(
    'patch-spill-json',
    'a patch in plain JSON removes other fields',
    ['CT407', 'CT403'],
    [switched('clinic', 'patch-spill patchPatient', `PATCH ${PATIENT}`, `GET ${PATIENT}`)],
  ),
  state(
    'patch-null',
    'null in a merge patch removes nothing',
    ['CT403', 'CT407'],
    [switched('library', 'patch-null patchAuthor', `PATCH ${AUTHOR}`, `GET ${AUTHOR}`)],
  ),
  state(
    'put-merges',
    'PUT keeps what was left out',
    ['CT405'],
    [
      switched('library', 'put-merges replaceAuthor', `PUT ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('clinic', 'put-merges replaceVisit', `PUT ${VISIT}`, `GET ${VISIT}`),
    ],
    { oracle: 'info', why: 'many APIs merge on PUT' },
  ),
  state(
    'put-drifts',
    'the same PUT again changes something more',
    ['CT404', 'CT402', 'CT403'],
    [
      switched('library', 'put-drifts replaceAuthor', `PUT ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('library', 'put-drifts putBook', `PUT ${BOOK}`, `GET ${BOOK}`),
      switched('clinic', 'put-drifts replaceVisit', `PUT ${VISIT}`, `GET ${VISIT}`),
    ],
  ),
  state('put-always-201', 'a PUT that replaces answers 201', ['CT406'], [switched('library', 'put-always-201 putBook', `PUT ${BOOK}`)]),
  state(
    'delete-noop',
    'a removal is answered and not done',
    ['CT408', 'CT411'],
    [
      switched('library', 'delete-noop deleteAuthor', `DELETE ${AUTHOR}`, `GET ${AUTHOR}`, `GET ${AUTHORS}`),
      switched('library', 'delete-noop deleteBook', `DELETE ${BOOK}`, `GET ${BOOK}`, `GET ${BOOKS}`),
      switched('clinic', 'delete-noop deletePatient', `DELETE ${PATIENT}`, `GET ${PATIENT}`, `GET ${PATIENTS}`),
    ],
  ),
  state(
    'delete-noop-soft',
    'a removal that only marks does not',
    ['CT408', 'CT411', 'CT403', 'CT402'],
    [switched('clinic', 'delete-noop deleteVisit', `DELETE ${VISIT}`, `GET ${VISIT}`, `GET ${VISITS}`)],
  ),
  state(
    'delete-readable',
    'what was removed can still be read',
    ['CT408'],
    [
      switched('library', 'delete-readable deleteAuthor', `DELETE ${AUTHOR}`, `GET ${AUTHOR}`),
      switched('clinic', 'delete-readable deletePatient', `DELETE ${PATIENT}`, `GET ${PATIENT}`),
    ],
  ),
  state(
    'delete-listed',
    'what was removed is still listed',
    ['CT411'],
    [
      switched('library', 'delete-listed deleteAuthor', `DELETE ${AUTHOR}`, `GET ${AUTHORS}`),
      switched('library', 'delete-listed deleteBook', `DELETE ${BOOK}`, `GET ${BOOKS}`),
      switched('clinic', 'delete-listed deletePatient', `DELETE ${PATIENT}`, `GET ${PATIENTS}`),
    ],
  ),
  state(
    'delete-twice',
    'a second removal breaks it',
    ['CT409', 'CT134'],
    [
      switched('library', 'delete-twice deleteBook', `DELETE ${BOOK}`),
      switched('clinic', 'delete-twice deletePatient', `DELETE ${PATIENT}`),
    ],
  ),
]
