/** Worlds: where a mock answers, what it begins with, how it begins again, and that no two share anything. */
import { describe, expect, test } from 'vitest'
import collate from '../src/apis/collate/index.ts'
import elasticCloud from '../src/apis/elastic-cloud/index.ts'
import { reply } from '../src/http/reply.ts'
import { createMock } from '../src/mock/mock.ts'
import { BASE, headers, mockOf, notesApi, read, texts, told, write } from './support/notes.ts'

const [notes, diary] = [
  notesApi(),
  notesApi('diary', { servers: [{ url: 'https://{company}.diary.example/v1' }, { url: 'http://localhost:8080/v1' }] }),
]

describe('a mock', () => {
  test('shares nothing with another of the same API', async () => {
    const [one, two] = [mockOf(), mockOf()]
    one.use('getNote', reply(404, { code: 'gone', faults: [] }))
    const [, first] = await told(write(one, 'mine'))
    one.tables.notes.notes.seed({ text: 'seeded' })
    expect([texts(one), texts(two)]).toEqual([
      ['first', 'second', 'mine', 'seeded'],
      ['first', 'second'],
    ])
    expect((await read(two, '/notes/two')).status).toBe(200)
    // Nor clock nor chance: the same seed goes its own way in each.
    expect((await told(write(two, 'mine')))[1]).toEqual(first)
    one.reset({ api: 'notes', given: { callers: { writer: { user: 'reader' } } } })
    expect([(await write(one, 'more')).status, (await write(two, 'more')).status]).toEqual([403, 201])
    one.close()
    expect((await read(two)).status).toBe(200)
  })

  test('that is closed refuses every request and answers for no address', async () => {
    const mock = mockOf()
    expect(mock.answers('GET', `${BASE}/notes`)).toBe('notes')
    mock.close()
    await expect(read(mock)).rejects.toThrow('this mock is closed')
    expect(mock.answers('GET', `${BASE}/notes`)).toBeUndefined()
  })

  test('takes what fetch takes, and fails as fetch does', async () => {
    const mock = mockOf()
    const init = { headers: headers() }
    for (const input of [`${BASE}/notes`, new URL(`${BASE}/notes`), new Request(`${BASE}/notes`)])
      expect((await mock.fetch(input, init)).status).toBe(200)
    expect((await mock.fetch(new Request(`${BASE}/notes`, init))).status).toBe(200)
    await expect(mock.fetch('http://')).rejects.toThrow(TypeError)
  })

  test('gives rows to read and seed, which are served at once', async () => {
    const mock = mockOf()
    mock.tables.notes.notes.seed({ id: 'seeded', text: 'by hand' })
    expect(await told(read(mock, '/notes/seeded'))).toEqual([200, { id: 'seeded', text: 'by hand' }])
    expect((await write(mock, 'by hand')).status).toBe(409)
    mock.tables.notes.notes.delete('seeded')
    expect((await read(mock, '/notes/seeded')).status).toBe(404)
  })

  test('answers HEAD as GET without the body, and OPTIONS with what is allowed', async () => {
    const mock = mockOf()
    const [get, head] = [await read(mock), await mock.fetch(`${BASE}/notes`, { method: 'HEAD', headers: headers() })]
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', String((await get.text()).length)])
    const options = await mock.fetch(`${BASE}/notes/two`, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, DELETE, HEAD, OPTIONS'])
  })

  test('makes ids that never meet those of its default world, whatever its seed', async () => {
    const ids = [...mockOf().tables.notes.notes.all()].map(({ id }) => id)
    for (const seed of [0, 1, 2, -1, 2026]) {
      const [status, body] = await told(write(mockOf({ seed }), 'new'))
      expect([status, ids.includes(body.id)], `seed ${seed}`).toEqual([201, false])
    }
  })

  test('has one API of each name', () => {
    expect(() => createMock({ apis: [notesApi(), notesApi()] })).toThrow('Failed to create a mock: two APIs are called notes')
  })
})

describe('a base', () => {
  const where = async (mock: { fetch: typeof fetch }, url: string) => {
    const response = await mock.fetch(url)
    return response.status === 200 ? (await response.json()).base : response.status
  }

  test('is where the document says, with its variables', async () => {
    const mock = createMock({ apis: [notes, diary] })
    expect(await where(mock, 'https://notes.example/api/where')).toBe('https://notes.example/api')
    expect(await where(mock, 'https://acme.diary.example/v1/where')).toBe('https://acme.diary.example/v1')
    expect(await where(mock, 'http://localhost:8080/v1/where')).toBe('http://localhost:8080/v1')
    for (const url of [
      'http://notes.example/api/where',
      'https://notes.example:8443/api/where',
      'https://notes.example/apis/where',
      'https://a.b.diary.example/v1/where',
      'https://diary.example/v1/where',
      'http://localhost/v1/where',
    ]) {
      expect(mock.answers('GET', url), url).toBeUndefined()
      expect(await where(mock, url), url).toBe(404)
    }
  })

  test('of one API may be any URL, and stands beside the documented ones', async () => {
    const mock = createMock({ apis: [notes], baseUrl: 'http://127.0.0.1:3000/deep/er/' })
    expect(await where(mock, 'http://127.0.0.1:3000/deep/er/where')).toBe('http://127.0.0.1:3000/deep/er')
    expect(await where(mock, 'https://notes.example/api/where')).toBe('https://notes.example/api')
    expect(mock.answers('GET', 'http://127.0.0.1:3000/deep/where')).toBeUndefined()
    // An undocumented path on a host of the API is the vendor's 404.
    expect(mock.answers('GET', 'http://127.0.0.1:3000/deep/er/nothing')).toBe('notes')
  })

  test('may be a path, on whatever host', async () => {
    const mock = createMock({ apis: [notes], baseUrl: '/proxy' })
    expect(await where(mock, '/proxy/where')).toBe('http://localhost/proxy')
    expect(await where(mock, 'https://app.example:8443/proxy/where?a=b#c')).toBe('https://app.example:8443/proxy')
    expect(mock.answers('GET', 'https://app.example/proxyz/where')).toBeUndefined()
  })

  test('may be named for each API, one or several, and is the root of all where there are many', async () => {
    const each = createMock({ apis: [notes, diary], baseUrl: { notes: ['https://one.test', '/two'], diary: 'https://one.test/diary' } })
    expect(each.answers('GET', 'https://one.test/where')).toBe('notes')
    expect(each.answers('GET', 'http://any.test/two/where')).toBe('notes')
    // The longer base comes first.
    expect(each.answers('GET', 'https://one.test/diary/where')).toBe('diary')
    const all = createMock({ apis: [notes, diary], baseUrl: 'https://all.test/mocks/' })
    expect(await where(all, 'https://all.test/mocks/notes/api/where')).toBe('https://all.test/mocks/notes/api')
    expect(all.answers('GET', 'https://all.test/mocks/diary/v1/where')).toBe('diary')
    expect(all.answers('GET', 'https://all.test/mocks/where')).toBeUndefined()
  })

  test('on a host that is any takes declared paths alone, until it is named', async () => {
    const mock = createMock({ apis: [elasticCloud] })
    expect(mock.answers('GET', 'https://ece.corp.example:12443/api/v1/users/ada')).toBe('elastic-cloud')
    expect(mock.answers('PUT', 'https://ece.corp.example:12443/api/v1/users')).toBe('elastic-cloud')
    expect(mock.answers('GET', 'https://ece.corp.example:12443/api/v1/else')).toBeUndefined()
    const named = createMock({ apis: [elasticCloud], baseUrl: 'https://ece.corp.example/api/v1' })
    expect(named.answers('GET', 'https://ece.corp.example/api/v1/else')).toBe('elastic-cloud')
    expect(named.answers('GET', 'https://other.example/api/v1/users')).toBeUndefined()
  })

  test('is drawn into the addresses of an answer as the client wrote it', async () => {
    const mock = createMock({ apis: [collate], baseUrl: 'http://127.0.0.1:4000/collate/api' })
    for (const base of ['http://127.0.0.1:4000/collate/api', 'https://acme.getcollate.io/api']) {
      const [, { data }] = await told(mock.fetch(`${base}/v1/users?limit=1`, { headers: headers('doppel-admin') }))
      expect(data[0].href).toBe(`${base}/v1/users/${data[0].id}`)
    }
  })

  test('that nobody has is told, with the bases that there are', async () => {
    const response = await createMock({ apis: [notes, diary], baseUrl: { notes: '/own' } }).fetch('https://elsewhere.test/x')
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    const { type, detail } = await response.json()
    expect(type).toBe('doppel:no-api')
    for (const part of ['GET https://elsewhere.test/x', 'notes at (any host)/own', 'notes at https://notes.example/api', 'diary at'])
      expect(detail).toContain(part)
  })

  test('that is neither a URL nor a path is refused', () => {
    for (const baseUrl of ['', 'api', 'notes.example/api', 'https://', '/a?b', 'https://a.example/#x']) {
      expect(() => createMock({ apis: [notes], baseUrl }), baseUrl).toThrow(
        `Failed to place notes: the base ${JSON.stringify(baseUrl)} is neither a URL (https://host/path) nor a path (/path)`,
      )
    }
  })
})

describe('a scenario', () => {
  const given = (rows: Record<string, readonly object[]>, from?: 'nothing') => ({ api: 'notes', given: { rows, ...(from && { from }) } })

  test('stands on the default world, or on nothing', () => {
    expect(texts(mockOf({ scenario: given({ notes: [{ text: 'third' }] }) }))).toEqual(['first', 'second', 'third'])
    expect(texts(mockOf({ scenario: given({ notes: [{ id: 'two', text: 'other' }] }) }))).toEqual(['first', 'other'])
    expect(texts(mockOf({ scenario: given({ notes: [{ text: 'alone' }] }, 'nothing') }))).toEqual(['alone'])
  })

  test('brings callers, limits and a seed', async () => {
    const scenario = {
      api: 'notes',
      given: { seed: 7, callers: { guest: { user: 'writer' }, reader: { user: 'writer', expired: true } }, limits: { maxBody: 20 } },
    }
    const mock = mockOf({ scenario })
    const ask = async (token: string, text: string) =>
      (await mock.fetch(`${BASE}/notes`, { method: 'POST', headers: headers(token), body: JSON.stringify({ text }) })).status
    expect([await ask('guest', 'a'), await ask('writer', 'b'), await ask('reader', 'c'), await ask('guest', 'more than that')]).toEqual([
      201, 201, 401, 400,
    ])
    const id = async (options: Parameters<typeof mockOf>[0]) => (await told(write(mockOf(options), 'new')))[1].id
    expect(await id({ scenario: { api: 'notes', given: { seed: 7 } } })).toBe(await id({ seed: 7 }))
    expect(await id({ seed: 7 })).not.toBe(await id({}))
  })

  test('is what a reset returns to, unless it is given another', async () => {
    const mock = mockOf({ scenario: given({ notes: [{ text: 'third' }] }) })
    const [, first] = await told(write(mock, 'mine'))
    mock.reset()
    expect(texts(mock)).toEqual(['first', 'second', 'third'])
    // Clock and ids begin again too.
    expect((await told(write(mock, 'mine')))[1]).toEqual(first)
    mock.reset(given({}, 'nothing'))
    expect(texts(mock)).toEqual([])
    mock.reset()
    expect(texts(mock)).toEqual(['first', 'second', 'third'])
  })

  test('that does not load names the table, the row and what is wrong, and changes nothing', async () => {
    const mock = mockOf()
    await write(mock, 'kept')
    mock.use('getNote', reply(404, { code: 'gone', faults: [] }))
    const cases: readonly (readonly [Parameters<typeof mock.reset>[0], string])[] = [
      [given({ notes: [{ text: 'fine' }, { text: 3 }] }), 'Failed to load the given world: /rows/notes/1: text: must be a string'],
      [given({ notes: [{ text: 'first' }] }), '/rows/notes/0: Failed to write to notes: text "first" is held by row'],
      [given({ notes: [{ text: 'x', id: '' }] }), '/rows/notes/0: Failed to write to notes: the row has no key'],
      [given({ notes: [[]] }), '/rows/notes/0: a row must be an object'],
      [given({ users: [] }), 'Failed to load the given world: /rows/users: there is no such table (there are notes)'],
      [given({ constructor: [] }), '/rows/constructor: there is no such table'],
      [{ api: 'diary', given: {} }, 'Failed to load a scenario: it is for diary, and this mock has notes'],
      [[given({}), given({})], 'Failed to give notes a world: 2 scenarios are for it, at most one can be'],
    ]
    for (const [scenario, message] of cases) {
      expect(() => mock.reset(scenario)).toThrow(message)
      expect(() => mockOf(scenario && { scenario })).toThrow(message)
    }
    expect(texts(mock)).toEqual(['first', 'second', 'kept'])
    expect((await read(mock, '/notes/two')).status).toBe(404)
  })

  test('of one API resets the others to their own beginning, and a broken one resets none', async () => {
    const mock = createMock({ apis: [notes, diary] })
    const entries = () => [...mock.tables.diary.notes.all()].map(({ text }) => text)
    mock.tables.diary.notes.seed({ text: 'dear' })
    expect(() => mock.reset([given({ notes: [] }), { api: 'diary', given: { rows: { notes: [{}] } } }])).toThrow(
      '/rows/notes/0: text: must be a string',
    )
    expect(entries()).toEqual(['first', 'second', 'dear'])
    mock.reset(given({ notes: [{ text: 'third' }] }))
    expect(entries()).toEqual(['first', 'second'])
    expect([...mock.tables.notes.notes.all()]).toHaveLength(3)
  })
})
