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
