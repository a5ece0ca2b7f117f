/** CT207 and CT306: methods that nobody declared, and what Allow says of them. */
import { describe, expect, test } from 'vitest'
import { runCheck } from '../src/check/run.ts'
import { documentOf, json } from './support/tiny.ts'

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const one = { responses: { 200: json(thing), 404: { description: 'none' } } }

const paths = {
  '/things': {
    get: { responses: { 200: json({ type: 'array', items: thing }) } },
    post: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } }, responses: { 201: json(thing) } },
  },
  '/things/{id}': { parameters: [id], get: one, delete: { responses: { 204: { description: 'gone' }, 404: { description: 'none' } } } },
  '/things/bulk': { post: { responses: { 200: json({ type: 'array', items: thing }) } } },
}
const document = documentOf(paths)

/** A server of things whose Allow is as the test wants it; a path's own methods come first. */
function things(allow: (own: readonly string[], all: readonly string[], method: string) => readonly string[]): typeof fetch {
  const kept = new Map<string, { id: string }>()
  let last = 0
  return async (input, init) => {
    const { method, url } = new Request(input, init)
    const path = new URL(url).pathname
    const own = path === '/things' ? ['GET', 'POST'] : path === '/things/bulk' ? ['POST'] : ['GET', 'DELETE']
    const all = path === '/things/bulk' ? [...own, 'GET', 'DELETE'] : own
    const name = path.split('/')[2] ?? ''
    if (!all.includes(method)) return new Response(null, { status: 405, headers: { Allow: allow(own, all, method).join(', ') } })
    if (path === '/things' && method === 'POST') {
      const made = { id: `t${++last}` }
      kept.set(made.id, made)
      return Response.json(made, { status: 201 })
    }
    if (path === '/things') return Response.json([...kept.values()])
    if (method === 'POST') return Response.json([])
    const found = kept.get(name)
    if (!found) return new Response(null, { status: 404 })
    if (method === 'GET') return Response.json(found)
    kept.delete(name)
    return new Response(null, { status: 204 })
  }
}

async function run(allow: Parameters<typeof things>[0], of = document) {
  const { findings, events } = await runCheck(of, { target: { fetch: things(allow) }, phases: ['state'], seed: 1 })
  const verdicts = events.flatMap((event) => (event.type === 'verdict' && event.slug === 'http/allow-mismatch' ? [event] : []))
  return { found: findings.filter(({ id }) => id === 'CT207' || id === 'CT306'), verdicts }
}

describe('Allow', () => {
  test('that names the methods of the path passes', async () => {
    const { found, verdicts } = await run((own) => own)
    expect(found).toEqual([])
    expect(verdicts.filter(({ verdict }) => verdict === 'pass').map(({ path }) => path)).toEqual([
      '/things',
      '/things/{id}',
      '/things/bulk',
    ])
  })

  test('may name the methods of every path that the request falls under', async () => {
    expect((await run((_, all) => all)).found).toEqual([])
  })

  test('that a declared OPTIONS of such a path gives says nothing of the others', async () => {
    const item = { ...paths['/things/{id}'], options: { responses: { 405: { description: 'not here' } } } }
    const { found } = await run(
      (own, _, method) => (method === 'OPTIONS' ? ['GET', 'DELETE'] : own),
      documentOf({ '/things/{id}': item, '/things/bulk': paths['/things/bulk'] }),
    )
    expect(found).toEqual([])
  })

  test('that names others is told at each path', async () => {
    const { found } = await run((own) => [...own, 'PATCH'])
    expect(found.map(({ id, path }) => `${id} ${path}`).sort()).toEqual(['CT207 /things', 'CT207 /things/bulk', 'CT207 /things/{id}'])
  })

  test('that names one route at every path, as some routers do, is told once and weighs little', async () => {
    const { found, verdicts } = await run((own) => own.slice(0, 1))
    expect(found.map(({ id, path, severity }) => `${id} ${path} ${severity}`)).toEqual(['CT207 /things info'])
    expect(verdicts.find(({ path }) => path === '/things/{id}')).toMatchObject({ verdict: 'inconclusive' })
  })

  test('that leaves a method out at one path is a defect of that path', async () => {
    const { found } = await run((own) => (own.includes('POST') ? own : own.slice(0, 1)))
    expect(found.map(({ id, path, severity }) => `${id} ${path} ${severity}`)).toEqual(['CT207 /things/{id} warning'])
  })
})
