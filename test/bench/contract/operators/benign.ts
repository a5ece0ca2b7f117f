/** Legal differences: a tester that finds something here cries wolf. */
import { AUTHOR, AUTHORS, type Benign, type Edit, PATIENT, PATIENTS, type Server } from './operator.ts'

const switchedOn = (server: Server, name: string) => ({ server, fault: `benign ${name}` })
const edit = (server: Server, change: Edit) => ({ server, edit: change })
const both = (change: Edit) => [edit('library', change), edit('clinic', change)]
const ANY = '* *'

export const BENIGN: readonly Benign[] = [
  { id: 'key-order', what: 'properties come in another order', sites: both({ on: ANY, do: 'reverse-keys' }) },
  { id: 'whitespace', what: 'JSON is indented', sites: both({ on: ANY, do: 'indent' }) },
  {
    id: 'extra-field-declared-open',
    what: 'a new field where the document allows any',
    sites: [
      edit('clinic', { on: `GET ${PATIENT}`, do: 'add', at: '/preferences/theme', value: 'dark' }),
      edit('library', { on: `GET ${AUTHOR}/books/{bookId}`, do: 'add', at: '/attributes/colour', value: 'red' }),
    ],
  },
  {
    id: 'status-400-for-422',
    what: '400 for 422, both declared',
    sites: [switchedOn('library', '400-for-422'), switchedOn('clinic', '422-for-400')],
  },
  { id: 'status-410-for-404', what: '410 for 404, both declared', sites: [switchedOn('clinic', '410-for-404')] },
  { id: 'status-403-for-401', what: '403 for 401, both declared', sites: [switchedOn('library', '403-for-401')] },
  {
    id: 'status-200-for-204',
    what: 'a removal answers 200 with the last state, both declared',
    sites: [switchedOn('clinic', '200-for-204')],
  },
  {
    id: 'extra-headers',
    what: 'headers that are not declared',
    sites: both({ on: ANY, do: 'header', header: 'x-served-by', value: 'node-7' }),
  },
  { id: 'charset', what: 'the media type says charset=utf-8', sites: both({ on: ANY, do: 'charset' }) },
  { id: 'upper-case-media-type', what: 'the media type is written in capitals', sites: both({ on: ANY, do: 'upper-media-type' }) },
  {
    id: 'date-precision',
    what: 'the same point in time in more digits',
    sites: [switchedOn('clinic', 'millis'), edit('library', { on: ANY, do: 'offset-times' })],
  },
  {
    id: 'eventual',
    what: 'what is created is seen after 300 ms',
    sites: [switchedOn('library', 'eventual'), switchedOn('clinic', 'eventual')],
  },
  {
    id: 'lower-email',
    what: 'e-mail addresses are kept in lower case',
    sites: [switchedOn('library', 'lower-email'), switchedOn('clinic', 'lower-email')],
  },
  { id: 'trim', what: 'spaces around texts are removed', sites: [switchedOn('library', 'trim')] },
  {
    id: 'server-defaults',
    what: 'the server adds a default',
    sites: [switchedOn('library', 'server-defaults'), switchedOn('clinic', 'server-defaults')],
  },
  {
    id: 'too-many-requests',
    what: 'now and then 429 with Retry-After',
    sites: [switchedOn('library', '429'), switchedOn('clinic', '429')],
  },
  { id: 'cursor-refused', what: 'a cursor that the server did not make is refused', sites: [switchedOn('clinic', 'cursor-400')] },
  { id: 'reverse-order', what: 'lists begin with the newest', sites: [switchedOn('library', 'reverse-order')] },
  { id: 'gzip', what: 'bodies are compressed', sites: [switchedOn('library', 'gzip')] },
  { id: 'chunked', what: 'bodies come in pieces without a length', sites: both({ on: ANY, do: 'chunked' }) },
  {
    id: 'absolute-location',
    what: 'Location is absolute',
    sites: [
      edit('library', { on: `POST ${AUTHORS}`, do: 'absolute-location' }),
      edit('clinic', { on: `POST ${PATIENTS}`, do: 'absolute-location' }),
    ],
  },
  { id: 'closed-connection', what: 'every connection is closed after its answer', sites: [edit('library', { on: ANY, do: 'close' })] },
]
