/** Checks of state: values that tell, values that were there by chance, lists that hold only some, ETags, bounds, and what goes on by itself. */
import { describe, test } from 'vitest'
import type { Resource } from '../src/check/resource.ts'
import { runCheck } from '../src/check/run.ts'
import type { Session } from '../src/check/session.ts'
import { alike } from '../src/check/state/alike.ts'
import { rangesOf } from '../src/check/state/ranged.ts'
import { tellingBody } from '../src/check/state/telling.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { openThings, type ThingsWay } from './support/things.ts'
import { documentOf } from './support/tiny.ts'

async function run(way: ThingsWay, id: string, seed = 1) {
  const { document, fetch } = openThings(way)
  const { findings, events } = await runCheck(document, { target: { fetch }, phases: ['state'], seed })
  const found = findings.filter((finding) => finding.id === id)
  const verdicts = events.flatMap((event) => (event.type === 'verdict' && event.id === id ? [event] : []))
  return {
    found,
    verdicts,
    heavy: findings.filter(({ severity }) => severity !== 'info').map(({ id: name, message }) => `${name} ${message}`),
  }
}

const enabled = { enabled: { type: 'boolean' } }
const size = { size: { type: 'number', minimum: 0, maximum: 40, default: 0 } }
const text = { type: 'string', minLength: 3, maxLength: 80 }
const address = { address: { type: 'object', properties: { city: text, floor: { type: 'integer', minimum: 1, maximum: 9 } } } }

describe('what a PUT leaves out', () => {
  test.concurrent.for([1, 2, 3, 4])(
    'may become what a new one has, though that is the old value by chance: seed %s',
    async (seed, { expect }) => {
      const { found, verdicts } = await run({ properties: enabled, fresh: { enabled: true } }, 'CT405', seed)
      expect(found).toEqual([])
      expect(verdicts.find(({ method }) => method === 'PUT')?.verdict).toBe('pass')
    },
  )

  test.concurrent('is told where it keeps one value after another', async ({ expect }) => {
    const { found } = await run({ properties: enabled, fresh: { enabled: true }, merges: ['enabled'] }, 'CT405')
    expect(found.map(({ severity, pointer }) => [severity, pointer])).toEqual([['warning', '/enabled']])
  })

  test.concurrent.for(['What is left out stays as it is.', 'Fields that are left out keep their value.'])(
    'is no defect where the document says so: %s',
    async (replaces, { expect }) => {
      const { found } = await run({ properties: enabled, fresh: { enabled: true }, merges: ['enabled'], replaces }, 'CT405')
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    },
  )

  test.concurrent('is told of an object that is kept, by what is in it', async ({ expect }) => {
    const { found } = await run({ properties: address, merges: ['address'] }, 'CT405')
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('without /address')
  })

  test.concurrent('is not told of an object that is cleared', async ({ expect }) => {
    expect((await run({ properties: address }, 'CT405')).found).toEqual([])
  })

  test.concurrent('is told though a declared default is put in the place of another member', async ({ expect }) => {
    const labels = { labels: { type: 'string', default: 'none', maxLength: 30 }, note: text }
    const { found } = await run({ properties: labels, fresh: { labels: 'none' }, merges: ['note'] }, 'CT405')
    expect(found.map(({ pointer }) => pointer)).toEqual(['/note'])
  })
})

describe('what is sent', () => {
  test.concurrent('is told where a number is dropped for the default', async ({ expect }) => {
    const { found } = await run({ properties: size, fresh: { size: 0 }, drops: ['size'] }, 'CT402')
    expect(found.map(({ method, pointer }) => [method, pointer])).toEqual([['POST', '/size']])
  })

  test.concurrent('is told where a text within an envelope is cut', async ({ expect }) => {
    const way = { properties: { attributes: { type: 'object', required: ['title'], properties: { title: text } } }, envelope: ['data'] }
    const keeps = ({ attributes }: Record<string, unknown>) => ({ attributes: { title: JSON.stringify(attributes).slice(10, 30) } })
    expect((await run({ ...way, keeps }, 'CT402')).found.map(({ method }) => method)).toEqual(['POST'])
    expect((await run(way, 'CT402')).found).toEqual([])
  })

  test.concurrent('is left in peace where it is kept', async ({ expect }) => {
    expect((await run({ properties: { ...size, ...address } }, 'CT402')).found).toEqual([])
  })
})

describe('a list that holds only some', () => {
  const status = { status: { type: 'string', enum: ['draft', 'pending'] } }

  test.concurrent('may leave out what has a state of its own', async ({ expect }) => {
    const { found, verdicts } = await run({ properties: status, lists: () => false }, 'CT410')
    expect(found).toEqual([])
    expect(verdicts.find(({ verdict }) => verdict === 'inconclusive')?.reason).toContain('status')
  })

  test.concurrent('may say so in words', async ({ expect }) => {
    const way = { properties: { title: text }, lists: () => false }
    expect((await run({ ...way, told: 'Published things only' }, 'CT410')).found).toEqual([])
    expect((await run({ ...way, told: 'All things' }, 'CT410')).found).toHaveLength(1)
  })

  test.concurrent('does not fail a filter for what it never shows', async ({ expect }) => {
    const way: ThingsWay = { properties: { title: text, ...status }, lists: () => false, filters: ['title'], parameters: { title: text } }
    const { found } = await run(way, 'CT415')
    expect(found).toEqual([])
  })
})

describe('a filter for one of several values', () => {
  test.concurrent('may take a comma for the end of one', async ({ expect }) => {
    const way: ThingsWay = {
      properties: { note: { ...text, minLength: 1 } },
      parameters: { note: { type: 'array', items: { type: 'string' } } },
      lists: (thing, query) =>
        !query.has('note') ||
        query
          .getAll('note')
          .flatMap((one) => one.split(','))
          .includes(String(thing.note)),
    }
    const { found, verdicts } = await run(way, 'CT415')
    expect(found).toEqual([])
    expect(verdicts.map(({ verdict }) => verdict)).toContain('pass')
  })
})

describe('an ETag', () => {
  const tag = (thing: object) => JSON.stringify(JSON.stringify(thing).length).replace(/\d+/, (length) => `${length}-${hash(thing)}`)
  const hash = (thing: object) => [...JSON.stringify(thing)].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)
  const note = { note: text }

  test.concurrent('that is another after a change passes', async ({ expect }) => {
    const { found, verdicts } = await run({ properties: note, tag, matches: 'right' }, 'CT418')
    expect(found.filter(({ method }) => method === 'PUT')).toEqual([])
    expect(verdicts.find(({ method }) => method === 'PUT')?.verdict).toBe('pass')
  })

  test.concurrent('that stays when the thing changes is told', async ({ expect }) => {
    const { found } = await run({ properties: note, tag: () => '"one"', matches: 'right' }, 'CT418')
    expect(found.map(({ method, reason }) => [method, reason])).toContainEqual(['PUT', 'etag-stays'])
    const plain = await run({ properties: note, tag: () => '"one"' }, 'CT418')
    expect(plain.found.map(({ method, reason }) => [method, reason])).toContainEqual(['GET', 'etag-stays'])
  })

  test.concurrent('that a reading gave must do for a change', async ({ expect }) => {
    const { found } = await run({ properties: note, tag, matches: 'never' }, 'CT418')
    expect(found.map(({ method, reason }) => [method, reason])).toContainEqual(['PUT', 'if-match-own'])
  })

  test.concurrent('that is weak need not match, nor change', async ({ expect }) => {
    const weak = await run({ properties: note, tag: () => 'W/"one"', matches: 'never' }, 'CT418')
    expect(weak.found.filter(({ method, severity }) => method === 'PUT' && severity !== 'info')).toEqual([])
  })
})

describe('a bound of a list', () => {
  const price = { price: { type: 'integer', minimum: 1, maximum: 90 }, made_at: { type: 'string', format: 'date-time' } }
  const parameters = { min_price: { type: 'integer' }, maxPrice: { type: 'integer' }, made_after: { type: 'string', format: 'date' } }
  const obeys = (thing: Record<string, unknown>, query: URLSearchParams, names: readonly string[]) =>
    (!names.includes('min_price') || Number(thing.price) >= Number(query.get('min_price') ?? 0)) &&
    (!names.includes('maxPrice') || Number(thing.price) <= Number(query.get('maxPrice') ?? 1000)) &&
    (!names.includes('made_after') || !query.has('made_after') || String(thing.made_at) > String(query.get('made_after')))

  test.concurrent.for([['min_price'], ['maxPrice'], ['made_after'], []])('that is ignored is told: %s', async (ignored, { expect }) => {
    const names = Object.keys(parameters).filter((name) => !ignored.includes(name))
    const way: ThingsWay = { properties: price, parameters, lists: (thing, query) => obeys(thing, query, names) }
    const { found } = await run(way, 'CT415')
    expect(found.map(({ pointer }) => pointer)).toEqual(ignored.map((name) => `/${name}`))
  })

  test('is none where the page after a thing is asked for', ({ expect }) => {
    const query = ['after_id', 'min_size'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } }))
    const { operations } = documentOf({ '/things': { get: { parameters: query, responses: {} } } })
    const field = (name: string) => ({
      name,
      schema: '',
      types: ['integer'],
      readOnly: false,
      writeOnly: false,
      required: true,
      enum: undefined,
    })
    const fields = new Map(['id', 'size'].map((name) => [name, field(name)]))
    const ranges = rangesOf(operations[0]?.parameters ?? [], fields, { key: '/data/id' } as Resource)
    expect(ranges.map(({ parameter }) => parameter.name)).toEqual(['min_size'])
  })
})

describe('a list in a value', () => {
  test('is compared quickly, however long it is', ({ expect }) => {
    const many = Array.from({ length: 40_000 }, (_, index) => index)
    const start = performance.now()
    expect(alike(many, [...many])).toBe(true)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('may be in another order, and is another where something is missing', ({ expect }) => {
    expect(alike([1, 2, 3], [3, 1, 2])).toBe(true)
    expect(alike([null], [])).toBe(false)
    expect(alike([1, 2], [1, 3])).toBe(false)
  })
})

describe('values that tell', () => {
  test('leave alone what names another thing, be it a number', ({ expect }) => {
    const body = {
      type: 'object',
      properties: { team_id: { type: 'number' }, ownerId: { type: 'integer', default: 5 }, size: { type: 'number' } },
    }
    const document = documentOf({
      '/things': { post: { requestBody: { content: { 'application/json': { schema: body } } }, responses: {} } },
    })
    const session = { document, contract: new Contract(document, compileOnDemand(document)) } as unknown as Session
    const schema = document.operations[0]?.body?.media[0]?.schema ?? ''
    expect(tellingBody(session, schema, { team_id: 5, ownerId: 5, size: 5 }, 0)).toEqual({ team_id: 5, ownerId: 5, size: 7.25 })
  })
})

describe('a thing that is another after requests that only read', () => {
  const job = { state: { type: 'string', enum: ['running', 'done'] }, note: text }

  test.concurrent('may have gone on by itself', async ({ expect }) => {
    const way = { properties: job, headed: { state: 'done' }, keeps: (members: object) => ({ ...members, state: 'running' }) }
    expect((await run(way, 'CT210')).found).toEqual([])
  })

  test.concurrent('is told of where it does not go on', async ({ expect }) => {
    expect((await run({ properties: job, headed: { note: 'read' } }, 'CT210')).found).toHaveLength(1)
  })
})
