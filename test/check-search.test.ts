/** A search is asked for words that it finds, so that its answers are judged when they are full. */

import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSearch, searchWords } from '../src/check/make/search.ts'
import { readReplay } from '../src/check/replay-file.ts'
import { runCheck } from '../src/check/run.ts'
import { openDocument } from '../src/openapi/document.ts'
import { folder } from './support/command.ts'
import { listening } from './support/shelf.ts'

const answer = (schema: object) => ({ description: 'x', content: { 'application/json': { schema } } })
const THING = { type: 'object', required: ['id', 'title'], properties: { id: { type: 'string' }, title: { type: 'string' } } }

/** Things, and a search for them by a word of a schema. */
function documentWith(word: object) {
  const id = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
  return openDocument({
    openapi: '3.1.0',
    info: { title: 'things', version: '1' },
    paths: {
      '/search': {
        get: {
          parameters: [{ name: 'q', in: 'query', required: true, schema: word }],
          responses: { 200: answer({ type: 'array', items: THING }) },
        },
      },
      '/things': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { type: 'object', required: ['title'], properties: { title: { type: 'string', minLength: 4 } } },
              },
            },
          },
          responses: { 201: answer(THING) },
        },
      },
      '/things/{id}': {
        get: { parameters: id, responses: { 200: answer(THING), 404: { description: 'x' } } },
        delete: { parameters: id, responses: { 204: { description: 'x' }, 404: { description: 'x' } } },
      },
    },
  })
}

/** A server whose hits lack their title. */
async function start() {
  const things = new Map<string, { id: string; title: string }>()
  const asked: string[] = []
  let last = 0
  const answerTo = (method: string | undefined, url: URL, text: string): [number, unknown?] => {
    if (url.pathname === '/search') {
      const word = url.searchParams.get('q') ?? ''
      asked.push(word)
      return [200, [...things.values()].filter(({ title }) => title.includes(word)).map(({ id }) => ({ id }))]
    }
    if (method === 'POST') {
      const thing = { title: String(JSON.parse(text).title), id: `t${++last}` }
      things.set(thing.id, thing)
      return [201, thing]
    }
    const thing = things.get(url.pathname.split('/')[2] ?? '')
    if (!thing) return [404]
    if (method === 'DELETE') things.delete(thing.id)
    return method === 'DELETE' ? [204] : [200, thing]
  }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const [status, value] = answerTo(request.method, new URL(request.url ?? '/', 'http://a.test'), text)
    response.writeHead(status, { 'content-type': 'application/json' }).end(value === undefined ? undefined : JSON.stringify(value))
  })
  await listening(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

async function check(word: object) {
  const server = await start()
  const at = folder({})
  const { findings } = await runCheck(documentWith(word), { target: server, seed: 7, phases: ['examples', 'boundaries'], folder: at })
  return { ...server, at, finding: findings.find(({ slug, path }) => slug === 'response/body-invalid' && path === '/search') }
}

describe('a parameter that searches', () => {
  test('takes a word of a living thing, and words that find nothing too', async () => {
    const { finding, asked } = await check({ type: 'string', minLength: 1, maxLength: 40 })
    expect(finding).toBeDefined()
    expect(asked.some((word) => word.startsWith('doppel-'))).toBe(true)
    expect(asked.some((word) => !word.startsWith('doppel-'))).toBe(true)
  })

  test('asks for the same in every run of one seed', async () => {
    const word = { type: 'string', minLength: 1, maxLength: 40 }
    expect((await check(word)).asked).toEqual((await check(word)).asked)
  })

  test('keeps to its schema', async () => {
    const { finding, asked } = await check({ type: 'string', pattern: '^[0-9]{4}$' })
    expect(finding).toBeUndefined()
    expect(asked.filter((word) => word.includes('doppel'))).toEqual([])
  })

  test('is replayed with what made the thing that it finds', async () => {
    const { finding, at } = await check({ type: 'string', minLength: 1, maxLength: 40 })
    const replays = join(at, 'replays')
    expect(readdirSync(replays)).toContain(`${finding?.replay}.json`)
    const { steps } = readReplay(join(replays, `${finding?.replay}.json`))
    expect(steps.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })
})

test.for(['q', 'query', 'search', 'search_term', 'searchText', 'keyword', 'keywords', '$search', 'text'])('%s searches', (name) => {
  expect(isSearch({ in: 'query', name })).toBe(true)
})

test.for(['filter[name]', 'name', 'sort', 'searchable', 'research', 'context'])('%s does not', (name) => {
  expect(isSearch({ in: 'query', name })).toBe(false)
})

test('the words of names go before those of addresses, long ones before short ones', () => {
  const thing = { id: 'x-1234', email: 'ada@a.test', name: { given: 'Ada', family: 'Lovelace of' }, tags: ['name'], note: 'nothing' }
  expect(searchWords(thing)).toEqual(['Ada', 'Lovelace', 'test', 'ada'])
})
