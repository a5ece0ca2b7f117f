/** Bodies, paths, queries and credentials that no honest client sends: the vendor's refusal, never a failure, never half a write. */
import { describe, expect, test } from 'vitest'
import { mediaFor } from '../src/openapi/media.ts'
import { Drip, expectRefused, propertiesOf, Target } from './support/abuse.ts'
import { apiNames, loadApi } from './support/apis.ts'
import {
  BAD_CREDENTIALS,
  BYTES,
  deepList,
  deepObject,
  KEYS,
  MALFORMED,
  ODD_PATHS,
  ODD_QUERIES,
  ODD_QUERY_VALUES,
  TYPES,
  VALUES,
  withProperty,
} from './support/odd.ts'

for (const name of apiNames) {
  const api = await loadApi(name)
  const operations = api.document.operations
  const writing = operations.filter(({ body }) => body !== undefined)
  const operationOf = (key: string) => operations.find((operation) => operation.key === key)!
  const targetOf = (key: string) => Target.of(api, operationOf(key))

  describe(name, () => {
    describe.for(writing.map(({ key }) => key))('%s', (key) => {
      test('refuses a body that is not JSON in UTF-8, and takes none where none is needed', async () => {
        const target = await targetOf(key)
        for (const body of MALFORMED) expect((await target.send({ body }, JSON.stringify(body))).status, body).toBe(400)
        for (const [what, bytes] of Object.entries(BYTES))
          expect((await target.send({ body: new Uint8Array(bytes) }, what)).status, what).toBe(400)
        for (const body of [deepList, deepObject, '['.repeat(100_000)])
          expect((await target.send({ body }, 'deep nesting')).status).toBe(400)
        for (const body of ['', null]) {
          const { status } = await target.send({ body }, 'no body')
          expect(status >= 400, `an empty body: ${status}`).toBe(target.operation.body?.required)
        }
      })

      test('refuses every media type but its own, with 415', async () => {
        const target = await targetOf(key)
        for (const type of TYPES.filter((one) => !mediaFor(target.operation.body?.media ?? [], one)))
          expect((await target.send({ headers: { 'content-type': type } }, type)).status, type).toBe(415)
        expect((await target.send({ headers: { 'content-type': null } }, 'no type')).status).toBe(415)
        for (const type of ['APPLICATION/JSON', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"']) {
          expect((await target.send({ headers: { 'content-type': type } }, type)).status, type).toBeLessThan(300)
        }
      })

      test('refuses a body of the wrong type', async () => {
        const target = await targetOf(key)
        for (const value of VALUES) {
          const what = JSON.stringify(value).slice(0, 50)
          expectRefused(await target.send({ body: JSON.stringify(value) }, what), target, what)
        }
      })

      test('refuses wrong types, nulls, long and odd texts and deep nesting in every property', async () => {
        const target = await targetOf(key)
        const properties = propertiesOf(api, target.operation)
        expect(properties).not.toEqual([])
        for (const property of properties) {
          let refused = 0
          for (const json of [...VALUES.map((value) => JSON.stringify(value)), deepList, deepObject]) {
            const what = `${property}: ${json.slice(0, 50)}`
            const outcome = await target.send({ body: withProperty(target.body, property, json) }, what)
            expectRefused(outcome, target, what)
            if (outcome.broken.length > 0) refused++
          }
          expect(refused, `${property} takes anything`).toBeGreaterThan(0)
        }
      })

      test('is not led astray by unknown fields and names of the language', async () => {
        const target = await targetOf(key)
        const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, index]))
        const texts = [
          ...KEYS.flatMap((field) => ['{"polluted":true}', '1', 'null', deepList].map((json) => [field, json] as const)),
          ['shoeSize', '42'],
          ['many', JSON.stringify(many)],
        ] as const
        for (const [field, json] of texts) {
          const what = `${field}: ${json.slice(0, 30)}`
          const outcome = await target.send({ body: withProperty(target.body, field, json) }, what)
          expectRefused(outcome, target, what)
          if (json === deepList) expect(outcome.status, what).toBe(400)
        }
        for (const property of propertiesOf(api, target.operation)) {
          for (const field of ['__proto__', 'constructor', 'shoeSize']) {
            const what = `${field} in ${property}`
            const body = withProperty(target.body, property, withProperty({}, field, '{"polluted":true}'))
            expectRefused(await target.send({ body }, what), target, what)
          }
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
        expect([].map.name).toBe('map')
      })

      test('takes a body of just the largest size and refuses one byte more, with 413', async () => {
        const { good } = await targetOf(key)
        const text = good.body ?? ''
        const size = new TextEncoder().encode(text).length + 100
        const target = await Target.of(api, operationOf(key), { maxBody: size })
        const bytes = (length: number) => new TextEncoder().encode(text + ' '.repeat(length - size + 100))
        const stream = (length: number) => new Blob([bytes(length)]).stream()
        expect((await target.send({ body: bytes(size) }, 'the largest size')).status).toBeLessThan(300)
        expect((await target.send({ body: stream(size) }, 'the largest size, in a stream')).status).toBeLessThan(300)
        for (const more of [1, 1000, 10 * size]) {
          expect((await target.send({ body: bytes(size + more) }, `${more} too much`)).status).toBe(413)
          expect((await target.send({ body: stream(size + more) }, `${more} too much in a stream`)).status).toBe(413)
        }
        const announced = (length: number, real = length) => ({ body: bytes(real), headers: { 'content-length': String(length) } })
        expect((await target.send(announced(size), 'the largest size, announced')).status).toBeLessThan(300)
        expect((await target.send(announced(size + 1), 'too much, announced')).status).toBe(413)
        expect((await target.send(announced(1, size + 1), 'more than was announced')).status).toBe(413)
        // What is too much is not read to its end, and not at all where it was announced.
        const [unannounced, known] = [new Drip(bytes(size)), new Drip(bytes(size))]
        const [first, second] = [
          target.request({ body: unannounced.stream }),
          target.request({ ...announced(50 * size), body: known.stream }),
        ]
        expect([(await target.mock.fetch(first)).status, (await target.mock.fetch(second)).status]).toEqual([413, 413])
        expect([unannounced.drops <= 4, known.drops <= 1]).toEqual([true, true])
        // Bytes count, not characters; and the size is looked at before the sense.
        expect((await target.send({ body: `"${'é'.repeat(size / 2)}"` }, 'characters of two bytes')).status).toBe(413)
        expect((await target.send({ body: '['.repeat(size + 1) }, 'nonsense')).status).toBe(413)
      })

      test('makes once what can be there once, however many ask for it at the same time', async () => {
        const target = await targetOf(key)
        const first = await target.many(1)
        const again = await target.many(1)
        target.begin()
        const many = await target.many(200)
        expect(many.statuses.filter((status) => status >= 500)).toEqual([])
        const taken = again.statuses.every((status) => status >= 400)
        if (taken) {
          expect(many.grown).toBe(first.grown)
          expect(many.statuses.filter((status) => status < 300)).toEqual(first.statuses)
          expect(new Set(many.statuses.filter((status) => status >= 300)).size).toBe(1)
        } else if (target.operation.method === 'PUT') {
          expect(many.grown).toBe(first.grown)
          expect(many.statuses.filter((status) => status === 201)).toHaveLength(first.statuses[0] === 201 ? 1 : 0)
        } else expect(new Set(many.statuses)).toEqual(new Set(first.statuses))
      })
    })

    describe.for(operations.map(({ key }) => key))('%s', (key) => {
      test('is not led astray by odd paths and queries', async () => {
        const target = await targetOf(key)
        const [path = '', query = ''] = target.path.split(/(?=\?)/)
        if (target.operation.path.endsWith('}')) {
          const parent = path.slice(0, path.lastIndexOf('/') + 1)
          for (const odd of ODD_PATHS) {
            const what = odd.slice(0, 50)
            expectRefused(await target.send({ path: parent + odd + query }, what), target, what)
          }
        }
        for (const odd of ODD_QUERIES) await target.send({ path: path + odd }, odd.slice(0, 50))
        for (const { name: parameter } of target.operation.parameters.filter((one) => one.in === 'query')) {
          for (const value of ODD_QUERY_VALUES) {
            const what = `${parameter}=${value.slice(0, 50)}`
            const outcome = await target.send({ path: `${path}?${parameter}=${value}` }, what)
            expectRefused(outcome, target, what)
            const twice = await target.send({ path: `${path}?${parameter}=${value}&${parameter}=${value}` }, `${what} twice`)
            expect(twice.status, `${what} twice`).toBe(outcome.status)
          }
        }
      })

      test('lets nobody in without good credentials, unless it is open to all', async () => {
        const target = await targetOf(key)
        if (target.operation.security.length === 0) {
          expect((await target.send({ headers: { authorization: null } }, 'nobody')).status).toBeLessThan(300)
          return
        }
        for (const [kind, headers] of Object.entries(BAD_CREDENTIALS)) {
          for (const authorization of headers) {
            const what = `${kind}: ${authorization}`
            const { status, headers: answered } = await target.send({ headers: { authorization } }, what)
            expect(status, what).toBe(401)
            expect(answered.get('www-authenticate'), what).toBeTruthy()
            // Who is not let in learns nothing of the rest of the request.
            if (target.operation.body)
              expect((await target.send({ headers: { authorization, 'content-type': 'text/plain' }, body: '{' }, what)).status, what).toBe(
                401,
              )
          }
        }
      })

      // Who may do what is the matter of the matrices.
      test('tells a viewer who may not that it may not, whatever the body', async () => {
        const target = await targetOf(key)
        const headers = { authorization: 'Bearer doppel-viewer' }
        const { status } = await target.send({ headers }, 'a viewer')
        if (status === 403 && target.operation.body)
          expect([400, 403]).toContain((await target.send({ headers, body: '{' }, 'a viewer')).status)
      })

      test('answers other methods with 405, and HEAD and OPTIONS as HTTP says', async () => {
        const target = await targetOf(key)
        const [path = ''] = target.path.split('?')
        const methods = operations.filter((operation) => operation.path === target.operation.path).map(({ method }) => method)
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter((one) => !methods.includes(one))) {
          const { status, headers } = await target.send({ method, path, body: null }, method)
          expect(status, method).toBe(405)
          expect(headers.get('allow')?.split(', ').sort(), method).toEqual(
            [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].sort(),
          )
        }
        const options = await target.send({ method: 'OPTIONS', path, body: null }, 'OPTIONS')
        expect([options.status, options.text]).toEqual([204, ''])
        if (target.operation.method === 'GET') {
          const [get, head] = [await target.send({}, 'GET'), await target.send({ method: 'HEAD' }, 'HEAD')]
          expect([head.status, head.text]).toEqual([get.status, ''])
          expect(head.headers.get('content-length')).toBe(String(new TextEncoder().encode(get.text).length))
        }
      })
    })

    test('keeps a viewer from writing', async () => {
      const statuses = await Promise.all(
        writing.map(
          async ({ key }) => (await (await targetOf(key)).send({ headers: { authorization: 'Bearer doppel-viewer' } }, 'a viewer')).status,
        ),
      )
      expect(statuses).toContain(403)
    })

    test('answers undeclared paths in the shape of the vendor', async () => {
      const target = await targetOf(operations[0]!.key)
      for (const path of [
        '',
        '/',
        '/nothing',
        '//',
        '/%',
        '/%00',
        `${target.operation.path}/more/than/that`,
        `/${'a'.repeat(10_000)}`,
        '/__proto__',
        '/constructor',
      ]) {
        for (const method of ['GET', 'POST']) {
          const { status } = await target.send({ method, path, body: method === 'POST' ? '{}' : null }, `${method} ${path.slice(0, 50)}`)
          expect(status, path).toBe(404)
        }
      }
    })
  })
}
