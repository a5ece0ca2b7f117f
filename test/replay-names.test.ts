/** What a replay names: which answer a name is of where every kind of thing is counted from 1, what only looks like one, and what is removed. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openCredentials } from '../src/check/credentials.ts'
import { resend } from '../src/check/replay.ts'
import { type Replay, readReplay } from '../src/check/replay-file.ts'
import { runCheck } from '../src/check/run.ts'
import { openTarget } from '../src/check/target.ts'
import { openDocument } from '../src/openapi/document.ts'

const json = (name: string) => ({ description: '', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } })
const integer = (name: string, where: string) => ({ name, in: where, required: where === 'path', schema: { type: 'integer', minimum: 1 } })
const kind = (name: string) => ({
  [`/${name}`]: {
    get: { parameters: [integer('limit', 'query'), integer('page', 'query')], responses: { 200: json('List') } },
    post: {
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } } },
      responses: { 201: json('Thing'), 400: { description: '' } },
    },
  },
  [`/${name}/{id}`]: {
    parameters: [integer('id', 'path')],
    get: { responses: { 200: json('Thing'), 404: { description: '' } } },
    delete: { responses: { 204: { description: '' }, 404: { description: '' } } },
  },
})
const name = { type: 'string', minLength: 1, maxLength: 60 }
const document = openDocument({
  openapi: '3.1.0',
  info: { title: 'two kinds', version: '1' },
  paths: { ...kind('users'), ...kind('items') },
  components: {
    schemas: {
      New: { type: 'object', required: ['name'], properties: { name } },
      Thing: { type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer' }, name } },
      List: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
    },
  },
})

interface Thing {
  readonly id: number
  readonly name: string
}

/** Counts each kind for itself. Faulty, it pages nothing and keeps what is removed. */
function serve(first: number, isFaulty: boolean) {
  const asked: string[] = []
  const kinds = new Map(['users', 'items'].map((one) => [one, { next: first, things: new Map<number, Thing>() }]))
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search, searchParams } = new URL(request.url)
    asked.push(`${request.method} ${pathname}${search}`)
    const [, plural = '', id] = pathname.split('/')
    const held = kinds.get(plural)
    if (!held) return new Response(null, { status: 404 })
    if (id === undefined && request.method === 'GET') {
      const [limit, page] = ['limit', 'page'].map((one) => Number(searchParams.get(one) ?? (one === 'page' ? 1 : 100)))
      const all = [...held.things.values()]
      return Response.json(isFaulty ? all : all.slice(((page ?? 1) - 1) * (limit ?? 0), (page ?? 1) * (limit ?? 0)))
    }
    if (id === undefined) {
      const body = (await request.json().catch(() => null)) as Partial<Thing> | null
      if (typeof body?.name !== 'string' || body.name === '' || body.name.length > 60) return new Response(null, { status: 400 })
      const made = { id: held.next++, name: body.name }
      held.things.set(made.id, made)
      return Response.json(made, { status: 201 })
    }
    const thing = held.things.get(Number(id))
    if (!thing) return new Response(null, { status: 404 })
    if (request.method !== 'DELETE') return Response.json(thing)
    if (!isFaulty) held.things.delete(thing.id)
    return new Response(null, { status: 204 })
  }
  return { asked, target: { fetch: answer } }
}

let replays: readonly Replay[] = []
beforeAll(async () => {
  const at = mkdtempSync(join(tmpdir(), 'doppel-test-'))
  const { target } = serve(1, true)
  await runCheck(document, { target, seed: 3, folder: at, phases: ['examples', 'state'], limits: { rate: 5000 } })
  replays = readdirSync(join(at, 'replays')).map((one) => readReplay(join(at, 'replays', one)))
  rmSync(at, { recursive: true })
}, 60_000)

async function again(replay: Replay, { target }: ReturnType<typeof serve>) {
  const opened = openTarget(target, document, {})
  return await resend(replay, document, opened.transport, openCredentials({}))
}

const ofSlug = (slug: string) => replays.filter((one) => one.slug === slug)

test('what a path names is of the answer that made that kind of thing, and nothing else is removed', async () => {
  const removed = ofSlug('state/deleted-readable')
  expect(removed.map(({ path }) => path).sort()).toEqual(['/items/{id}', '/users/{id}'])
  for (const replay of removed) {
    const there = serve(101, false)
    expect(await again(replay, there)).toMatchObject({ outcome: 'gone', left: [] })
    const plural = replay.path.split('/')[1]
    expect(there.asked).toContain(`DELETE /${plural}/101`)
    expect(there.asked.filter((one) => one.startsWith('DELETE') && !one.endsWith('/101'))).toEqual([])
  }
})

test('the size of a page names nothing, although a thing has the same number', async () => {
  const paged = ofSlug('state/pagination-incoherent')
  expect(paged.map(({ path }) => path).sort()).toEqual(['/items', '/users'])
  for (const replay of paged) {
    expect(replay.steps.at(-1)?.borrowed).toEqual([])
    const there = serve(101, false)
    expect((await again(replay, there)).outcome).not.toBe('shows')
    expect(there.asked).toContain(`GET ${replay.steps.at(-1)?.path}`)
  }
})

test('a Location that is not well encoded ends no replay', async () => {
  const [replay] = ofSlug('state/deleted-readable')
  const steps = replay?.steps.map((step, index) =>
    index === 0 ? step : { ...step, borrowed: step.borrowed.map((one) => ({ ...one, at: 'header location' })) },
  )
  const target = { fetch: async () => new Response('{}', { status: 201, headers: { location: '/items/50%' } }) }
  const opened = openTarget(target, document, {})
  const result = await resend({ ...replay, steps } as Replay, document, opened.transport, openCredentials({}))
  expect(result.steps[1]?.path).toContain('50%25')
})

test('what can only be removed by its ETag is removed by it', async () => {
  const [replay] = ofSlug('state/deleted-readable').filter(({ path }) => path === '/items/{id}')
  const guarded = structuredClone(document.json) as { paths: Record<string, { delete?: { parameters?: unknown[] } }> }
  const item = guarded.paths['/items/{id}']?.delete
  if (item) item.parameters = [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
  const { target } = serve(101, false)
  const fetch = async (request: Request) => {
    if (request.method === 'DELETE' && request.headers.get('if-match') !== '"v1"') return new Response(null, { status: 428 })
    const answer = await target.fetch(request)
    if (request.method === 'GET') answer.headers.set('etag', '"v1"')
    return answer
  }
  const opened = openTarget({ fetch }, document, {})
  const only = { ...replay, steps: replay?.steps.slice(0, 1) } as Replay
  const result = await resend(only, openDocument(guarded), opened.transport, openCredentials({}))
  expect(result.left).toEqual([])
})
