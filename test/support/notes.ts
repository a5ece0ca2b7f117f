/** A small API of notes for tests of the mock: it keeps its contract, breaks it or fails, as the text of a note says. */

import { created, noContent, ok } from '../../src/http/reply.ts'
import { createMock, type MockOptions } from '../../src/mock/mock.ts'
import { problem } from '../../src/problem.ts'
import type { TableSpec } from '../../src/store/table.ts'
import { json, tinyApi } from './tiny.ts'

/** A note. */
export interface Note {
  readonly id: string
  readonly text: string
}

const notes: TableSpec<Note, 'text', 'written'> = {
  key: ({ id }) => id,
  unique: { text: ({ text }) => text },
  orders: { written: {} },
  complete: ({ id, text }, chance) => {
    if (typeof text !== 'string') throw new Error('text: must be a string')
    return { id: id ?? chance.uuid(), text }
  },
}

const note = { $ref: '#/components/schemas/Note' }
const fault = json({ $ref: '#/components/schemas/Fault' })
const refused = { 400: fault, 401: fault, 403: fault, 404: fault, 409: fault, 413: fault, 415: fault }

/** Makes the API, under another name where two of them are wanted. */
export function notesApi<const Name extends string = 'notes'>(
  name: Name = 'notes' as Name,
  { servers = [{ url: `https://${name}.example/api` }] } = {},
) {
  return tinyApi({
    name,
    paths: {
      '/notes': {
        get: { operationId: 'listNotes', responses: { 200: json({ type: 'array', items: note }), ...refused } },
        post: {
          operationId: 'createNote',
          parameters: [{ name: 'loud', in: 'query', schema: { type: 'boolean' } }],
          requestBody: { required: true, ...json(note) },
          responses: { 201: json(note), ...refused },
        },
      },
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'getNote', responses: { 200: json(note), ...refused } },
        delete: { operationId: 'deleteNote', responses: { 204: { description: 'gone' }, ...refused } },
      },
      '/where': { get: { operationId: 'where', security: [], responses: { 200: json({ type: 'object' }) } } },
    },
    root: {
      servers,
      security: [{ token: [] }],
      'x-problem': { $ref: '#/components/schemas/Fault' },
      components: {
        securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
        schemas: {
          Note: {
            type: 'object',
            required: ['id', 'text'],
            properties: { id: { type: 'string', readOnly: true }, text: { type: 'string', maxLength: 20 } },
          },
          Fault: {
            type: 'object',
            required: ['code', 'faults'],
            properties: { code: { type: 'string' }, faults: { type: 'array', items: { type: 'string' } } },
          },
        },
      },
    },
    tables: { notes },
    permit: ({ user }, { method }) => {
      if (method !== 'GET' && user !== 'writer') throw problem(403, { code: 'forbidden', detail: `${user} may only read` })
    },
    world: {
      given: {
        rows: { notes: [{ text: 'first' }, { id: 'two', text: 'second' }] },
        callers: { writer: { user: 'writer' }, reader: { user: 'reader' }, late: { user: 'writer', expired: true } },
      },
    },
    operations: {
      listNotes: (_, { tables }) => ok(tables.notes.page('written', { limit: 1_000 })),
      createNote: ({ body }, { tables, chance }) => {
        const text = String(body.text)
        if (tables.notes.find('text', text)) throw problem(409, { code: 'taken', detail: `${text} is taken` })
        const row = tables.notes.insert({ id: chance.uuid(), text })
        // Each of these has written already.
        if (text === 'refuse') throw problem(409, { code: 'late', detail: 'Too late.' })
        if (text === 'fail') throw new Error('out of paper')
        return text === 'break' ? created({ id: row.id, text: 42 }) : created(row)
      },
      getNote: ({ path: { id = '' } }, { tables }) => ok(existing(tables.notes.get(id))),
      deleteNote: ({ path: { id = '' } }, { tables }) => {
        existing(tables.notes.get(id))
        tables.notes.delete(id)
        return noContent()
      },
      where: (_, { base, caller }) => ok({ base, caller: caller.name }),
    },
  })
}

function existing(row: Note | undefined): Note {
  if (!row) throw problem(404, { code: 'gone', detail: 'There is no such note.' })
  return row
}

/** Where the notes are documented to be. */
export const BASE = 'https://notes.example/api'
const notesOnly = notesApi()
type Notes = readonly [typeof notesOnly]

/** A mock of the notes alone. */
export const mockOf = (options: Partial<MockOptions<Notes>> = {}) => createMock({ apis: [notesOnly], ...options })

type NotesMock = ReturnType<typeof mockOf>

/** What a caller sends with a body. */
export const headers = (token = 'writer') => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
/** Writes a note. */
export const write = (mock: Pick<NotesMock, 'fetch'>, text: unknown, base = BASE) =>
  mock.fetch(`${base}/notes`, { method: 'POST', headers: headers(), body: JSON.stringify({ text }) })
/** Reads what is at a path. */
export const read = (mock: Pick<NotesMock, 'fetch'>, path = '/notes', base = BASE) => mock.fetch(base + path, { headers: headers() })
/** The status and the body of an answer. */
export const told = async (response: Response | Promise<Response>) => {
  const answer = await response
  return [answer.status, await answer.json()] as const
}
/** The texts of all notes, in order of arrival. */
export const texts = (mock: NotesMock) => [...mock.tables.notes.notes.all()].map(({ text }) => text)
