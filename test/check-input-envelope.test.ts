/** Bodies whose fields lie beneath an envelope: their defaults and what is readOnly in them are looked at as well. */
import { describe, expect, test } from 'vitest'
import { runCheck } from '../src/check/run.ts'
import { openDocument } from '../src/openapi/document.ts'
import { isObject } from '../src/openapi/json.ts'

type Form = 'attributes' | 'user' | 'answer'
type Fault = 'another default' | 'honours'

const MADE = '2026-01-01T00:00:00Z'

const fields = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 40 },
    plan: { type: 'string', default: 'free' },
    madeAt: { type: 'string', format: 'date-time', readOnly: true },
  },
}
const object = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties })

const schemas = {
  attributes: object({ data: { ...object({ type: { type: 'string', enum: ['users'] }, attributes: fields }) } }),
  user: object({ user: fields }),
  answer: fields,
} as const

const envelopes = {
  attributes: (id: string, attributes: object) => ({ data: { type: 'users', id, attributes } }),
  user: (id: string, user: object) => ({ user: { id, ...user } }),
  answer: (id: string, data: object) => ({ data: { id, ...data } }),
} as const

/** The fields of a user in a body; nothing where its envelope is wrong. */
function inside(form: Form, body: unknown): Record<string, unknown> {
  if (!isObject(body)) return {}
  if (form === 'answer') return body
  const inner = form === 'user' ? body.user : isObject(body.data) && body.data.type === 'users' ? body.data.attributes : undefined
  return isObject(inner) ? inner : {}
}

function documentOf(form: Form) {
  const id = { type: 'string' }
  const shown = {
    attributes: object({ data: { type: 'object', required: ['id', 'attributes'], properties: { id, type: id, attributes: fields } } }),
    user: object({ user: { ...fields, properties: { id, ...fields.properties } } }),
    answer: object({ data: { ...fields, properties: { id, ...fields.properties } } }),
  }[form]
  const answer = { description: 'fine', content: { 'application/json': { schema: shown } } }
  const none = { description: 'none' }
  return openDocument({
    openapi: '3.1.0',
    info: { title: 'Users', version: '1' },
    paths: {
      '/users': {
        post: {
          requestBody: { required: true, content: { 'application/json': { schema: schemas[form] } } },
          responses: { 201: answer, 400: none },
        },
      },
      '/users/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: id }],
        get: { responses: { 200: answer, 404: none } },
      },
    },
  } as never)
}

async function checkUsers(form: Form, fault?: Fault) {
  const users = new Map<string, object>()
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url)
    const [, , id] = pathname.split('/')
    const found = id === undefined ? undefined : users.get(id)
    if (request.method === 'GET') return found ? Response.json(envelopes[form](id as string, found)) : new Response(null, { status: 404 })
    if (request.method !== 'POST' || id !== undefined) return new Response(null, { status: 405, headers: { allow: 'GET, POST' } })
    const given = inside(form, await request.json().catch(() => ({})))
    const { name, plan = fault === 'another default' ? 'paid' : 'free', madeAt } = given
    if (typeof name !== 'string' || name === '' || [...name].length > 40 || typeof plan !== 'string')
      return new Response(null, { status: 400 })
    const key = `u${users.size}`
    const user = { name, plan, madeAt: fault === 'honours' && madeAt !== undefined ? madeAt : MADE }
    users.set(key, user)
    return Response.json(envelopes[form](key, user), { status: 201, headers: { location: `/users/${key}` } })
  }
  const phases = ['boundaries', 'negatives'] as const
  const { findings } = await runCheck(documentOf(form), { target: { fetch, url: 'http://users.test' }, seed: 1, phases })
  return findings.filter(({ severity }) => severity !== 'info').map(({ id, pointer }) => `${id} ${pointer}`)
}

describe.for([
  ['attributes', '/data/attributes'],
  ['user', '/user'],
  ['answer', ''],
] as const)('%s', ([form, at]) => {
  test('a server that keeps its document is left in peace', async () => expect(await checkUsers(form)).toEqual([]))
  test('another default than the declared one', async () => {
    expect(await checkUsers(form, 'another default')).toEqual([`CT308 ${at}/plan`])
  })
  test('a readOnly field that takes what the client says', async () => {
    expect(await checkUsers(form, 'honours')).toEqual([`CT309 ${at}/madeAt`])
  })
})
