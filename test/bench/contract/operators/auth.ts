/** Operators on whom a server lets in. */
import { AUTHOR, AUTHORS, BOOK, edited, type Operator, PATIENT, type Site, switched, VISIT, VISITS } from './operator.ts'

const auth = (id: string, what: string, expect: readonly string[], sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id,
  group: 'auth',
  what,
  expect,
  oracle: 'yes',
  sites,
  ...more,
})

export const AUTH: readonly Operator[] = [
  auth(
    'auth-off',
    'an operation asks for no credentials',
    ['CT501'],
    [
      switched('library', 'auth-off listAuthors', `GET ${AUTHORS}`),
      switched('library', 'auth-off deleteBook', `DELETE ${BOOK}`),
      switched('clinic', 'auth-off getPatient', `GET ${PATIENT}`),
      switched('clinic', 'auth-off createVisit', `POST ${VISITS}`),
    ],
  ),
  auth(
    'auth-present',
    'any Authorization will do',
    ['CT502'],
    [switched('library', 'auth-present replaceAuthor', `PUT ${AUTHOR}`), switched('clinic', 'auth-present listVisits', `GET ${VISITS}`)],
  ),
  auth(
    'auth-garbage',
    'any token will do',
    ['CT502'],
    [switched('library', 'auth-garbage getBook', `GET ${BOOK}`), switched('clinic', 'auth-garbage patchPatient', `PATCH ${PATIENT}`)],
  ),
  auth('auth-prefix', 'the beginning of a token will do', ['CT502'], [switched('clinic', 'auth-prefix getVisit', `GET ${VISIT}`)]),
  auth(
    'auth-scheme',
    'the word before the token does not matter',
    ['CT502'],
    [switched('library', 'auth-scheme createAuthor', `POST ${AUTHORS}`)],
  ),
  auth(
    'auth-expired',
    'an expired token will do',
    ['CT502'],
    [switched('library', 'auth-expired getAuthor', `GET ${AUTHOR}`), switched('clinic', 'auth-expired deletePatient', `DELETE ${PATIENT}`)],
  ),
  auth(
    'scope-ignored',
    'a token that may only read may write',
    ['CT504'],
    [
      switched('library', 'scope-ignored createAuthor', `POST ${AUTHORS}`),
      switched('library', 'scope-ignored deleteBook', `DELETE ${BOOK}`),
      switched('clinic', 'scope-ignored replaceVisit', `PUT ${VISIT}`),
    ],
  ),
  auth(
    'other-user',
    'a second user reaches what belongs to the first',
    ['CT505'],
    [
      switched('clinic', 'other-user getPatient', `GET ${PATIENT}`),
      switched('clinic', 'other-user patchPatient', `PATCH ${PATIENT}`),
      switched('clinic', 'other-user deletePatient', `DELETE ${PATIENT}`),
    ],
  ),
  auth(
    'public-401',
    'a public operation asks for credentials',
    ['CT503'],
    [switched('library', 'public-401 getHealth', 'GET /health'), switched('clinic', 'public-401 getStatus', 'GET /status')],
  ),
  auth(
    'valid-401',
    'valid credentials are not recognised',
    ['CT506'],
    [switched('library', 'valid-401 search', 'GET /search'), switched('clinic', 'valid-401 listVisits', `GET ${VISITS}`)],
  ),
  auth(
    'challenge-missing',
    'a 401 does not say how to come in',
    ['CT127', 'CT204'],
    [edited('library', `GET ${AUTHORS}`, { status: [401], do: 'header', header: 'www-authenticate', value: null })],
  ),
]
