/** CT133: a media type that a list is declared in, and that is never sent, is told. */
import { expect, test } from 'vitest'
import { runCheck } from '../src/check/run.ts'
import { documentOf, json } from './support/tiny.ts'

const row = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const one = { parameters: [id], get: { responses: { 200: json(row), 404: { description: 'none' } } } }
const rows = { ...json({ type: 'array', items: row }).content, 'text/csv': { schema: { type: 'string' } } }
const documentWith = (parameters: object[]) =>
  documentOf({ '/rows': { get: { parameters, responses: { 200: { description: 'fine', content: rows } } } }, '/rows/{id}': one })

async function run(obeys: boolean, parameters: object[] = []) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (new URL(request.url).pathname !== '/rows') return new Response(null, { status: 404 })
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET' } })
    const csv = obeys && request.headers.get('accept')?.startsWith('text/csv')
    return csv ? new Response('a\nb\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } }) : Response.json([])
  }
  const { findings } = await runCheck(documentWith(parameters), { target: { fetch }, phases: ['state'], seed: 1 })
  return findings.filter(({ id }) => id === 'CT133').map(({ severity, path, expected }) => [severity, path, expected])
}

test('a declared type that is never sent is told, once', async () => {
  expect(await run(false)).toEqual([['warning', '/rows', 'text/csv']])
})

test('one that is sent is not', async () => {
  expect(await run(true)).toEqual([])
})

test('nor is one that a parameter chooses', async () => {
  expect(await run(false, [{ name: 'format', in: 'query', schema: { type: 'string' } }])).toEqual([])
})

test('nor is one that a parameter lists among its values, whatever its name', async () => {
  expect(await run(false, [{ name: 'as_file', in: 'query', schema: { type: 'string', enum: ['none', 'csv'] } }])).toEqual([])
})
