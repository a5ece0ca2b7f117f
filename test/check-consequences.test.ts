/** What a target shows because it took what was wrong: told once, behind its cause, and never instead of a defect of its own. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createBook, type Found } from '../src/check/book.ts'
import type { Case } from '../src/check/case.ts'
import { PRESETS } from '../src/check/presets.ts'
import { runCheck } from '../src/check/run.ts'
import type { Sent } from '../src/check/session.ts'
import { violation } from '../src/contract/violation.ts'
import { mergeFindings } from '../src/report/collect.ts'
import { listening, shelfDocument } from './support/shelf.ts'

const document = shelfDocument()
const operationOf = (name: string) => {
  const found = document.operations.find(({ method, path }) => `${method} ${path}` === name)
  if (!found) throw new Error(name)
  return found
}

function sentOf(name: string, parts: Partial<Case>, status: number): Sent {
  const one = {
    operation: operationOf(name),
    phase: 'negatives',
    label: '',
    expectation: 'valid',
    path: {},
    query: {},
    header: {},
    cookie: {},
    credential: 'valid',
  } as const
  return {
    index: 0,
    case: { ...one, ...parts },
    wire: { method: '', path: '', headers: [] },
    exchange: undefined,
    status,
    value: undefined,
    ms: 0,
    violations: [],
  }
}

const took = (pointer: string, keyword: string, value: unknown) =>
  sentOf(
    'POST /shelves',
    {
      expectation: 'invalid',
      mutation: { in: 'body', pointer, keyword, description: 'wrong' },
      body: { media: 'application/json', value: { [pointer.slice(1)]: value } },
    },
    201,
  )

const shown = (pointer: string, reason: string, value: unknown) =>
  violation('response/body-invalid', {
    reason,
    message: `${pointer} is wrong`,
    pointer,
    schema: `/s${pointer}/${reason}`,
    value,
    operation: 'GET /shelves',
  })

function bookOf(...steps: readonly (readonly [Sent, ...ReturnType<typeof violation>[]])[]): readonly Found[] {
  const book = createBook(document, PRESETS.recommended, () => {})
  for (const [sent, ...violations] of steps) book.exchange(sent, { violations, checked: [] }, 'negatives')
  return book.findings
}

const list = sentOf('GET /shelves', {}, 200)

test('what follows from accepted invalid requests is told once for each check, with its cause', () => {
  const found = bookOf(
    [took('/name', 'type', 7)],
    [took('/name', 'maxLength', 'xxx')],
    [list, shown('/0/name', 'type', 7), shown('/1/name', 'maxLength', 'xxx')],
    [list, shown('/0/name', 'type', 7)],
  )
  expect(found.map(({ violation: one, count }) => [one.message, count])).toEqual([
    ['/0/name is wrong (follows from a wrong /name (type) accepted by POST /shelves)', 3],
  ])
})

test('what has another value, field or rule, or was refused, is a defect of its own', () => {
  const found = bookOf(
    [took('/name', 'type', 7)],
    [{ ...took('/title', 'type', 8), status: 400 }],
    [list, shown('/0/name', 'type', 9), shown('/0/other', 'type', 7), shown('/0/name', 'maxLength', 7), shown('/0/title', 'type', 8)],
  )
  expect(found.filter(({ follows }) => follows !== undefined)).toEqual([])
  expect(found).toHaveLength(4)
})

test('what shows without that cause too is told without it', () => {
  const found = bookOf([took('/name', 'type', 7)], [list, shown('/0/name', 'type', 7)], [list, shown('/0/name', 'type', true)])
  expect(found.map(({ violation: one, follows }) => [one.message, follows])).toEqual([['/0/name is wrong', undefined]])
})

test('causes come before what follows from them', () => {
  const finding = (path: string, follows?: string) =>
    ({
      type: 'finding',
      id: 'CT124',
      slug: 'response/body-invalid',
      severity: 'error',
      method: 'GET',
      path,
      fingerprint: path,
      message: '',
      reason: '',
      count: 1,
      ...(follows !== undefined && { follows }),
    }) as const
  expect(mergeFindings([finding('/a', 'a cause'), finding('/b')]).map(({ path }) => path)).toEqual(['/b', '/a'])
})

test('a server that stores anything has its CT302 told, and one CT124 for each operation', async () => {
  const shelves = new Map<number, Record<string, unknown>>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', (): unknown => {
      const answer = (status: number, value?: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(value === undefined ? undefined : JSON.stringify(value))
      const id = Number(/\/shelves\/(\d+)$/.exec(request.url ?? '')?.[1])
      if (request.method === 'DELETE' && shelves.delete(id)) return answer(204)
      const one = shelves.get(id)
      if (request.method === 'GET') {
        if (/\/shelves$/.test(request.url ?? '')) return answer(200, [...shelves.values()])
        return one ? answer(200, one) : answer(404, { error: 'none' })
      }
      try {
        const made: Record<string, unknown> = { ...JSON.parse(Buffer.concat(chunks).toString('utf8')), id: shelves.size + 1 }
        shelves.set(shelves.size + 1, made)
        return answer(201, made)
      } catch {
        return answer(400, { error: 'no JSON' })
      }
    })
  })
  await listening(server)
  const { findings } = await runCheck(shelfDocument(), {
    target: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` },
    seed: 7,
    headers: [['Authorization', 'Bearer admin']],
    only: ['* /shelves', '* /shelves/{shelfId}'],
    phases: ['negatives'],
  })
  const following = findings.filter(({ follows }) => follows !== undefined)
  expect(findings.some(({ id, method }) => id === 'CT302' && method === 'POST')).toBe(true)
  expect(following.length).toBeGreaterThan(0)
  const places = following.map(({ id, method, path }) => `${id} ${method} ${path}`)
  expect(new Set(places).size).toBe(places.length)
  expect(following[0]?.message).toMatch(/\(follows from a wrong \/name \(\w+\) accepted by POST \/shelves\)$/)
})
