/** Schemas: where one stands, and what it asks of each side of an exchange. */
import { describe, expect, test } from 'vitest'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { escapePointer, follow, toReference, unescapePointer, valueAt } from '../src/openapi/pointer.ts'
import type { Direction } from '../src/openapi/schema.ts'
import { documentOf, plain } from './support/tiny.ts'

describe('pointers', () => {
  test('name places whatever they are called', () => {
    const root = { 'a/b~c': { '': [{ 'd%e f': 1 }] } }
    const pointer = `#/${escapePointer('a/b~c')}//0/d%e f`
    expect(valueAt(root, pointer)).toBe(1)
    expect(unescapePointer(escapePointer('~1/~0'))).toBe('~1/~0')
    expect(toReference(pointer)).toBe('#/a~1b~0c//0/d%25e%20f')
    expect(valueAt(root, '#/toString')).toBeUndefined()
    expect(valueAt(root, '#/a~1b~0c/x/y')).toBeUndefined()
    expect(follow({ a: { $ref: '#/b%20c' }, 'b c': 2 }, '#/a')).toEqual({ value: 2, pointer: '#/b c' })
  })
})

describe('a schema', () => {
  const schemas = {
    Id: { type: 'string', readOnly: true },
    Secret: { type: 'string', writeOnly: true },
    User: {
      type: 'object',
      required: ['id', 'name', 'password'],
      properties: {
        id: { $ref: '#/components/schemas/Id' },
        name: { type: 'string' },
        password: { allOf: [{ $ref: '#/components/schemas/Secret' }], minLength: 2 },
      },
    },
    Admin: {
      allOf: [{ $ref: '#/components/schemas/User' }, { required: ['id', 'password', 'level'] }],
      properties: { level: { type: 'integer' } },
    },
    Tree: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', readOnly: true }, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    },
  }
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/User', required: ['nick'] } } } }
  const document = documentOf({ '/users': { post: { requestBody: body, ...plain } } }, { components: { schemas } })
  const validators = compileOnDemand(document)
  const errors = (direction: Direction, pointer: string, value: unknown) => {
    const validate = validators(direction, pointer)
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ keyword, instancePath, params }) => `${keyword} ${instancePath}${params.missingProperty ?? ''}`)
  }

  test('asks a request for what the client sets and an answer for what the server sets', () => {
    const at = '#/components/schemas/User'
    expect(errors('request', at, { name: 'Ada', password: 'xyz' })).toEqual([])
    expect(errors('request', at, { id: '1' })).toEqual(['required name', 'required password'])
    expect(errors('response', at, { id: '1', name: 'Ada' })).toEqual([])
    expect(errors('response', at, { name: 'Ada' })).toEqual(['required id'])
  })

  test('finds in an answer what must not be sent, also through references and allOf', () => {
    expect(errors('response', '#/components/schemas/User', { id: '1', name: 'Ada', password: 'xyz' })).toEqual(['false schema /password'])
    expect(errors('response', '#/components/schemas/Admin', { id: '1', name: 'Ada', level: 1, password: 'xyz' })).toEqual([
      'false schema /password',
    ])
    expect(errors('response', '#/components/schemas/Admin', { id: '1', name: 'Ada', level: 1 })).toEqual([])
    expect(errors('response', '#/components/schemas/Admin', {}).sort()).toEqual([
      'required id',
      'required id',
      'required level',
      'required name',
    ])
    expect(errors('request', '#/components/schemas/Admin', { name: 'Ada', password: 'xyz', level: 1 })).toEqual([])
    expect(errors('request', '#/components/schemas/Admin', { name: 'Ada' }).sort()).toEqual([
      'required level',
      'required password',
      'required password',
    ])
  })

  test('is followed through itself', () => {
    expect(errors('response', '#/components/schemas/Tree', { id: '1', children: [{ id: '2' }, {}] })).toEqual(['required /children/1id'])
    expect(errors('request', '#/components/schemas/Tree', { children: [{}] })).toEqual([])
  })

  test('counts together with what stands beside its reference', () => {
    const pointer = document.operations[0]?.body?.media[0]?.schema ?? ''
    expect(errors('request', pointer, { name: 'Ada', password: 'xyz', nick: 'a' })).toEqual([])
    expect(errors('request', pointer, { name: 'Ada', password: 'xyz' })).toEqual(['required nick'])
  })

  test('does not change the document that it is read from', () => {
    expect(schemas.User.required).toEqual(['id', 'name', 'password'])
    expect(schemas.User.properties.password).toEqual({ allOf: [{ $ref: '#/components/schemas/Secret' }], minLength: 2 })
  })
})
