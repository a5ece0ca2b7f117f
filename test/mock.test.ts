/** A request through a mock: what answers it, what may answer instead, and what is left when that goes wrong. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ok, reply } from '../src/http/reply.ts'
import { createMock, type LogEntry } from '../src/mock/mock.ts'
import { problem } from '../src/problem.ts'
import { BASE, headers, mockOf, notesApi, read, texts, told, write } from './support/notes.ts'

afterEach(() => vi.restoreAllMocks())

describe('an override', () => {
  test('answers in the place of one operation until the next reset', async () => {
    const mock = mockOf()
    mock.use('getNote', ok({ id: 'x', text: 'override' }))
    expect(await told(read(mock, '/notes/two'))).toEqual([200, { id: 'x', text: 'override' }])
    expect((await read(mock)).status).toBe(200)
    mock.use('notes/getNote', reply(404, { code: 'gone', faults: [] }))
    expect(await told(read(mock, '/notes/two'))).toEqual([404, { code: 'gone', faults: [] }])
    mock.reset()
    expect(await told(read(mock, '/notes/two'))).toEqual([200, { id: 'two', text: 'second' }])
  })

  test('is given the input and the context, and may run the original', async () => {
    const mock = mockOf()
    mock.use('createNote', async ({ body, query }, { caller }, original) => {
      await Promise.resolve()
      return query.loud === true ? { ...original(), headers: { 'x-by': `${caller.name} ${String(body.text)}` } } : original()
    })
    expect((await write(mock, 'plain')).headers.get('x-by')).toBeNull()
    const loud = await mock.fetch(`${BASE}/notes?loud=true`, { method: 'POST', headers: headers(), body: '{"text":"aloud"}' })
    expect(loud.headers.get('x-by')).toBe('writer aloud')
    expect(texts(mock)).toEqual(['first', 'second', 'plain', 'aloud'])
  })

  test('comes after credentials, rights and the reading of the input', async () => {
    const mock = mockOf()
    mock.use('createNote', () => reply(409, { code: 'mine', faults: [] }))
    const status = async (token: string, body: string) =>
      (await mock.fetch(`${BASE}/notes`, { method: 'POST', headers: headers(token), body })).status
    expect([
      await status('nobody', '{}'),
      await status('reader', '{}'),
      await status('writer', '{'),
      await status('writer', '{"text":"a"}'),
    ]).toEqual([401, 403, 400, 409])
  })

  test('refuses as an operation does, and leaves nothing of an original that was refused', async () => {
    const mock = mockOf()
    mock.use('getNote', () => {
      throw problem(409, { code: 'busy', detail: 'Busy.' })
    })
    expect(await told(read(mock, '/notes/two'))).toEqual([409, { code: 'busy', faults: ['Busy.'] }])
    mock.use('createNote', (_, __, original) => {
      expect(original).toThrow('Too late.')
      return reply(409, { code: 'caught', faults: [] })
    })
    expect((await told(write(mock, 'refuse')))[1]).toMatchObject({ code: 'caught' })
    expect(texts(mock)).toEqual(['first', 'second'])
  })

  test('is held against the document unless it is unchecked', async () => {
    const mock = mockOf()
    mock.use('getNote', ok({ id: 'x' }))
    const [status, body] = await told(read(mock, '/notes/two'))
    expect([status, body.type]).toEqual([500, 'doppel:off-contract'])
    mock.use('getNote', ok({ id: 'x' }), { unchecked: true })
    expect(await told(read(mock, '/notes/two'))).toEqual([200, { id: 'x' }])
    mock.use('getNote', reply(418, 'no coffee'), { unchecked: true })
    expect(await told(read(mock, '/notes/two'))).toEqual([418, 'no coffee'])
  })

  test('may be a Response, which is sent to the byte, as often as it is asked for', async () => {
    const mock = mockOf()
    const bytes = new Uint8Array([0, 255, 10, 128])
    const same = new Response(bytes, { status: 200, headers: { 'content-type': 'image/png' } })
    mock.use('getNote', () => same, { unchecked: true })
    for (let round = 0; round < 2; round++) {
      const response = await read(mock, '/notes/two')
      expect(response.headers.get('content-type')).toBe('image/png')
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    }
    mock.use(
      'getNote',
      () =>
        new Response('not quite {', {
          status: 503,
          statusText: 'Gone fishing',
          headers: [
            ['set-cookie', 'a=1'],
            ['set-cookie', 'b=2'],
          ],
        }),
      { unchecked: true },
    )
    const odd = await read(mock, '/notes/two')
    expect([odd.status, odd.statusText, odd.headers.getSetCookie(), await odd.text()]).toEqual([
      503,
      'Gone fishing',
      ['a=1', 'b=2'],
      'not quite {',
    ])
    const head = await mock.fetch(`${BASE}/notes/two`, { method: 'HEAD', headers: headers() })
    expect([head.status, await head.text()]).toEqual([503, ''])
  })

  test('that is a Response is held against the document too', async () => {
    const mock = mockOf()
    const type = { headers: { 'content-type': 'application/json' } }
    mock.use('getNote', async () => new Response('{"id":"x","text":"y"}', type))
    expect(await told(read(mock, '/notes/two'))).toEqual([200, { id: 'x', text: 'y' }])
    for (const [body, init] of [
      ['{"id":1,"text":"y"}', type],
      ['{"id":', type],
      ['{"id":"x","text":"y"}', {}],
      ['', type],
    ] as const) {
      mock.use('getNote', () => new Response(body, init))
      expect((await read(mock, '/notes/two')).status, body).toBe(500)
    }
  })

  test('needs a name that means one operation', async () => {
    const mock = createMock({ apis: [notesApi(), notesApi('diary')] })
    expect(() => mock.use('getNote', ok({}))).toThrow('Failed to override getNote: it may be any of notes/getNote, diary/getNote')
    expect(() => mock.use('notes/gone' as 'notes/getNote', ok({}))).toThrow('Failed to override notes/gone: no operation has this name')
    mock.use('diary/getNote', reply(404, { code: 'diary', faults: [] }))
    expect((await read(mock, '/notes/two')).status).toBe(200)
    expect((await read(mock, '/notes/two', 'https://diary.example/api')).status).toBe(404)
  })
})

describe('a reply that breaks the document', () => {
  test('is a loud 500 that names the operation, the place and the rule, and leaves nothing behind', async () => {
    const entries: LogEntry[] = []
    const mock = mockOf({ log: (entry) => entries.push(entry) })
    const response = await write(mock, 'break')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const [status, body] = await told(response)
    expect([status, body.type]).toEqual([500, 'doppel:off-contract'])
    expect(body.detail).toContain('in createNote (POST /notes)')
    expect(body.detail).toContain('the body at /text must be string')
    expect(body.violations).toMatchObject([
      {
        id: 'CT124',
        slug: 'response/body-invalid',
        operation: 'POST /notes',
        pointer: '/text',
        reason: 'type',
        schema: expect.stringContaining('/text/type'),
      },
    ])
    expect(texts(mock)).toEqual(['first', 'second'])
    expect(entries).toMatchObject([
      {
        api: 'notes',
        method: 'POST',
        path: '/api/notes',
        status: 500,
        operation: 'createNote',
        violations: [{ slug: 'response/body-invalid' }],
      },
    ])
    expect(entries[0]).not.toHaveProperty('error')
  })

  test('is told and sent where the mock is not strict', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const mock = mockOf({ strict: false })
    expect(await told(write(mock, 'break'))).toEqual([201, { id: expect.any(String), text: 42 }])
    expect((await write(mock, 'fine')).status).toBe(201)
    expect(warned.mock.calls).toEqual([
      [expect.stringMatching(/^doppel: notes: POST \/api\/notes 201: CT124 response\/body-invalid: POST \/notes: the body at \/text/)],
    ])
    expect(texts(mock)).toEqual(['first', 'second', 'break', 'fine'])
  })

  test('is told to the log alone where there is one', async () => {
    const warned = vi.spyOn(console, 'warn')
    const entries: LogEntry[] = []
    const mock = mockOf({ strict: false, log: (entry) => entries.push(entry) })
    await write(mock, 'break')
    await read(mock, '/notes/two?a=b')
    await read(mock, '/nothing')
    expect(entries.map(({ path, status, operation, violations }) => [path, status, operation, violations.length])).toEqual([
      ['/api/notes', 201, 'createNote', 1],
      ['/api/notes/two?a=b', 200, 'getNote', 0],
      ['/api/nothing', 404, undefined, 0],
    ])
    expect(warned).not.toHaveBeenCalled()
  })
})

describe('an operation', () => {
  test('that refuses or fails after it wrote has written nothing', async () => {
    const entries: LogEntry[] = []
    const mock = mockOf({ log: (entry) => entries.push(entry) })
    expect(await told(write(mock, 'refuse'))).toEqual([409, { code: 'late', faults: ['Too late.'] }])
    const [status, body] = await told(write(mock, 'fail'))
    expect([status, body]).toEqual([
      500,
      {
        type: 'doppel:failed',
        title: 'The double failed',
        status: 500,
        detail: 'The double failed in createNote (POST /notes): out of paper',
      },
    ])
    expect(texts(mock)).toEqual(['first', 'second'])
    expect(entries.map(({ error }) => error)).toEqual([undefined, new Error('out of paper')])
  })

  test('is asked only when all before it is right: path, method, caller, right, type, size, syntax, sense', async () => {
    const mock = mockOf({ maxBody: 30 })
    const ask = async (path: string, method: string, token: string, type: string, body: string) =>
      (await mock.fetch(BASE + path, { method, headers: { authorization: `Bearer ${token}`, 'content-type': type }, body })).status
    const large = `{${'x'.repeat(40)}`
    expect(await ask('/note', 'PUT', 'nobody', 'text/plain', large)).toBe(404)
    expect(await ask('/notes', 'PUT', 'nobody', 'text/plain', large)).toBe(405)
    expect(await ask('/notes', 'POST', 'nobody', 'text/plain', large)).toBe(401)
    expect(await ask('/notes', 'POST', 'reader', 'text/plain', large)).toBe(403)
    expect(await ask('/notes', 'POST', 'writer', 'text/plain', large)).toBe(415)
    expect((await told(mock.fetch(`${BASE}/notes`, { method: 'POST', headers: headers(), body: large })))[1]).toMatchObject({
      faults: ['the body is larger than 30 bytes'],
    })
    expect((await told(mock.fetch(`${BASE}/notes`, { method: 'POST', headers: headers(), body: '{' })))[1]).toMatchObject({
      faults: [expect.stringContaining('not JSON')],
    })
    expect((await told(write(mock, 7)))[1]).toMatchObject({ faults: ['the body at /text must be string'] })
    expect((await write(mock, 'fine')).status).toBe(201)
  })

  test('writes into the world that is there when its body was read', async () => {
    const mock = mockOf()
    let send = (_: string) => {}
    const body = new ReadableStream({
      start: (controller) => {
        send = (text) => {
          controller.enqueue(new TextEncoder().encode(text))
          controller.close()
        }
      },
    })
    const response = mock.fetch(new Request(`${BASE}/notes`, { method: 'POST', headers: headers(), body, ...{ duplex: 'half' } }))
    mock.reset()
    send('{"text":"late"}')
    expect((await response).status).toBe(201)
    expect(texts(mock)).toEqual(['first', 'second', 'late'])
  })
})
