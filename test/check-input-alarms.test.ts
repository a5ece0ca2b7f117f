/** Input that legal servers answer in ways of their own: what is left in peace, what is told beside it, and how severely. */
import { describe, expect, test } from 'vitest'
import { createGenerator } from '../src/check/generate/create.ts'
import { createRandom } from '../src/check/random.ts'
import { runCheck } from '../src/check/run.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { openDocument } from '../src/openapi/document.ts'

const json = (schema: object) => ({ description: 'fine', content: { 'application/json': { schema } } })

type Phases = readonly ('boundaries' | 'negatives' | 'properties')[]

async function check(paths: object, phases: Phases, answer: (request: Request) => Response | Promise<Response>) {
  const document = openDocument({ openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths })
  const asked: string[] = []
  const fetch = async (request: Request) => {
    asked.push(`${request.method} ${request.url}`)
    return answer(request)
  }
  const { findings, events } = await runCheck(document, { target: { fetch, url: 'http://shop.test' }, seed: 1, phases })
  const verdicts = events.flatMap((event) => (event.type === 'verdict' ? [event] : []))
  return { findings, asked, verdicts, told: findings.map(({ id, severity, path, pointer }) => `${id} ${severity} ${path} ${pointer}`) }
}

describe('the default of a parameter', () => {
  const paths = {
    '/goods': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50, default: 25 } }],
        responses: { 200: json({ type: 'object' }), 400: json({ type: 'object' }) },
      },
    },
  }
  const reading = (fallback: number) => (request: Request) => {
    const { pathname, search, searchParams } = new URL(request.url)
    const limit = Number(searchParams.get('limit') ?? fallback)
    if (!Number.isInteger(limit) || limit < 1 || limit > 50) return Response.json({ error: 'limit' }, { status: 400 })
    const asked = Object.fromEntries(searchParams)
    return Response.json({ links: { self: pathname + search, next: `${pathname}?offset=2&limit=${limit}` }, asked, shown: { limit } })
  }

  test('links and echoes that repeat the query are no difference', async () => {
    expect((await check(paths, ['boundaries'], reading(25))).told).toEqual([])
  })

  test.for([
    ['filter[status]', 'status'],
    ['sort_by', 'sortBy'],
  ])('nor is %s that is repeated as %s', async ([name = '', key = '']) => {
    const parameters = [{ name, in: 'query', schema: { type: 'string', enum: ['live', 'all'], default: 'live' } }]
    const repeats = (fallback: string) => (request: Request) => {
      const { searchParams } = new URL(request.url)
      const given = searchParams.get(name)
      if (given !== null && given !== 'live' && given !== 'all') return new Response(null, { status: 400 })
      return Response.json({ asked: { ...(given !== null && { [key]: given }) }, shown: (given ?? fallback).length })
    }
    const goods = { '/goods': { get: { ...paths['/goods'].get, parameters } } }
    expect((await check(goods, ['boundaries'], repeats('live'))).told).toEqual([])
    expect((await check(goods, ['boundaries'], repeats('all'))).told).toEqual([`CT308 warning /goods /${name}`])
  })

  test('nor are they in what is no JSON', async () => {
    const text = { description: 'fine', content: { 'application/xml': { schema: { type: 'string' } } } }
    const { get } = paths['/goods']
    const run = await check(
      { '/goods': { get: { ...get, responses: { ...get.responses, 200: text } } } },
      ['boundaries'],
      async (request) => {
        const answer = reading(25)(request)
        const { pathname, search } = new URL(request.url)
        const body = `<goods self="${pathname}${search}"/>`
        return answer.ok ? new Response(body, { headers: { 'content-type': 'application/xml' } }) : answer
      },
    )
    expect(run.told).toEqual([])
  })

  test('another page is one', async () => {
    const { findings, told } = await check(paths, ['boundaries'], reading(10))
    expect(told).toEqual(['CT308 warning /goods /limit'])
    expect(findings[0]?.neighbour?.difference).toBe('the query parameter limit: its default')
  })
})

test('a declared OPTIONS is answered for every path alike, and is not tried', async () => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1, maximum: 9 } }]
  const origin = { name: 'Origin', in: 'header', required: true, schema: { type: 'string', enum: ['https://a.test', 'https://b.test'] } }
  const paths = { '/goods/{id}': { parameters, options: { parameters: [origin], responses: { 204: { description: 'fine' } } } } }
  const run = await check(paths, ['boundaries', 'negatives', 'properties'], () => new Response(null, { status: 204 }))
  expect(run.told).toEqual([])
  expect(run.asked).toEqual([])
  expect(run.verdicts.filter(({ slug }) => slug === 'input/invalid-accepted')).toMatchObject([
    { verdict: 'not-run', reason: expect.stringContaining('OPTIONS') },
  ])
})

test('a parameter is as wrong as its text is read, not as it was meant', async () => {
  const query = (name: string, schema: object) => ({ name, in: 'query', schema })
  const get = {
    parameters: [
      query('since', { anyOf: [{ type: 'null' }, { type: 'string', format: 'date-time' }] }),
      query('count', { anyOf: [{ type: 'integer' }, { type: 'null' }] }),
      query('kind', { type: 'string', enum: ['a', 'b'] }),
    ],
    responses: { 200: json({ type: 'object' }), 400: json({ type: 'object' }) },
  }
  const { findings, told } = await check({ '/goods': { get } }, ['negatives'], () => Response.json({}))
  expect([...new Set(told)].sort()).toEqual(['CT302 error /goods /count', 'CT302 warning /goods /kind', 'CT302 warning /goods /since'])
  expect(findings.flatMap(({ steps = [] }) => steps.map(({ note = '' }) => note)).filter((note) => /(: .+)\1$/.test(note))).toEqual([])
})

test('multiples divide into whole steps for those who reckon in binary fractions too', () => {
  const price = { type: 'number', minimum: 0.28, maximum: 0.6, multipleOf: 0.01 }
  const document = openDocument({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {}, components: { schemas: { price } } })
  const generator = createGenerator(document, new Contract(document, compileOnDemand(document)))
  const schema = '#/components/schemas/price'
  const drawn = Array.from({ length: 60 }, (_, seed) => generator.value(schema, createRandom(seed, 'price')))
  const bounds = generator.boundaries(schema, 0.5).map(({ value }) => value)
  expect(new Set(drawn).size).toBeGreaterThan(5)
  expect(bounds).toContain(0.6)
  expect([...drawn, ...bounds].filter((value) => !Number.isInteger(Number(value) / 0.01))).toEqual([])
})

test('an error that travels in a redirect is no acceptance', async () => {
  const parameters = ['state', 'response_type'].map((name) => ({
    name,
    in: 'query',
    required: true,
    schema: name === 'state' ? { type: 'string', minLength: 3 } : { type: 'string', enum: ['code'] },
  }))
  const paths = { '/authorize': { get: { parameters, responses: { 302: { description: 'back' }, 400: { description: 'no' } } } } }
  const server = (tells: boolean) => (request: Request) => {
    const { searchParams } = new URL(request.url)
    const fine = searchParams.get('response_type') === 'code' && (searchParams.get('state') ?? '').length > 2
    const query = fine || !tells ? 'code=abc' : 'error=invalid_request'
    return new Response(null, { status: 302, headers: { location: `https://app.test/back?${query}` } })
  }
  expect((await check(paths, ['negatives'], server(true))).told).toEqual([])
  expect((await check(paths, ['negatives'], server(false))).told).toContain('CT303 error /authorize /state')
})

test('a PUT that leaves what it is not given as it is has no other default', async () => {
  const fields = {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    plan: { type: 'string', enum: ['free', 'paid'], default: 'free', examples: ['paid'] },
  }
  const thing = { type: 'object', required: ['id', 'name', 'plan'], properties: fields }
  const body = { required: true, content: { 'application/json': { schema: { ...thing, required: ['name'] } } } }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const paths = {
    '/things': { post: { requestBody: body, responses: { 201: json(thing) } } },
    '/things/{id}': {
      parameters: [id],
      get: { responses: { 200: json(thing), 404: { description: 'none' } } },
      put: { requestBody: body, responses: { 200: json(thing), 404: { description: 'none' } } },
    },
  }
  const server = (makes: string) => {
    const kept = new Map<string, object>()
    return async (request: Request) => {
      const [, , name] = new URL(request.url).pathname.split('/')
      const given = request.method === 'GET' ? {} : await request.json().catch(() => ({}))
      const key = name ?? `t${kept.size}`
      const before = name === undefined ? { plan: makes } : kept.get(name)
      if (!before) return new Response(null, { status: 404 })
      if (request.method !== 'GET') kept.set(key, { ...before, ...given, id: key })
      return Response.json(kept.get(key), { status: name === undefined ? 201 : 200 })
    }
  }
  const told = async (makes: string) => (await check(paths, ['boundaries'], server(makes))).told.filter((one) => one.startsWith('CT308'))
  expect(await told('free')).toEqual([])
  expect(await told('paid')).toEqual(['CT308 warning /things /plan'])
})
