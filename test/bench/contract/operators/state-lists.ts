/** Operators on what a server lists: what is there, pages, filters and orders. */
import { AUTHORS, BOOKS, type Operator, PATIENTS, type Site, switched, VISITS } from './operator.ts'

const state = (id: string, what: string, expect: readonly string[], sites: readonly Site[], more: Partial<Operator> = {}): Operator => ({
  id,
  group: 'state',
  what,
  expect,
  oracle: 'yes',
  sites,
  ...more,
})

export const STATE_LISTS: readonly Operator[] = [
  state(
    'create-unlisted',
    'what is created is not listed',
    ['CT410'],
    [
      switched('library', 'create-unlisted createAuthor', `POST ${AUTHORS}`, `GET ${AUTHORS}`),
      switched('library', 'create-unlisted createBook', `POST ${BOOKS}`, `GET ${BOOKS}`),
      switched('clinic', 'create-unlisted createVisit', `POST ${VISITS}`, `GET ${VISITS}`),
    ],
  ),
  state(
    'limit-ignored',
    'the size of a page is ignored',
    ['CT414'],
    [
      switched('library', 'limit-ignored listAuthors', `GET ${AUTHORS}`),
      switched('clinic', 'limit-ignored listPatients', `GET ${PATIENTS}`),
    ],
  ),
  state(
    'offset-ignored',
    'every page is the first',
    ['CT414'],
    [
      switched('library', 'offset-ignored listAuthors', `GET ${AUTHORS}`),
      switched('clinic', 'cursor-ignored listPatients', `GET ${PATIENTS}`),
    ],
  ),
  state(
    'page-overlap',
    'pages overlap by one',
    ['CT414'],
    [switched('library', 'page-overlap listBooks', `GET ${BOOKS}`), switched('clinic', 'page-overlap listVisits', `GET ${VISITS}`)],
  ),
  state(
    'page-gap',
    'an item is lost between two pages',
    ['CT414', 'CT410'],
    [
      switched('library', 'page-gap listAuthors', `GET ${AUTHORS}`, `POST ${AUTHORS}`),
      switched('clinic', 'page-gap listPatients', `GET ${PATIENTS}`, `POST ${PATIENTS}`),
    ],
  ),
  state(
    'last-lost',
    'the last item is never listed',
    ['CT410', 'CT414'],
    [
      switched('library', 'last-lost listBooks', `GET ${BOOKS}`, `POST ${BOOKS}`),
      switched('clinic', 'last-lost listVisits', `GET ${VISITS}`, `POST ${VISITS}`),
    ],
  ),
  state('never-ends', 'the last page names a next one', ['CT414'], [switched('clinic', 'never-ends listPatients', `GET ${PATIENTS}`)], {
    oracle: 'no',
    why: 'an empty last page is legal and common',
  }),
  state(
    'filter-ignored',
    'a filter is ignored',
    ['CT415'],
    [
      switched('library', 'filter-ignored listAuthors', `GET ${AUTHORS}`),
      switched('library', 'filter-ignored listBooks', `GET ${BOOKS}`),
      switched('clinic', 'filter-ignored listPatients', `GET ${PATIENTS}`),
      switched('clinic', 'filter-ignored listVisits', `GET ${VISITS}`),
    ],
  ),
  state('sort-ignored', 'an order is ignored', ['CT416'], [switched('library', 'sort-ignored listAuthors', `GET ${AUTHORS}`)], {
    oracle: 'info',
    why: 'the document says only in its names what is sorted',
  }),
]
