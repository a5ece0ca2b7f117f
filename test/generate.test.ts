/** The generator: valid values of every kind of schema, their bounds, and values that break one rule. */
import { sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGenerator } from '../src/check/generate/create.ts'
import { createRandom } from '../src/check/random.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { openDocument } from '../src/openapi/document.ts'
import { apiNames, loadApi } from './support/apis.ts'

const AT = '#/components/schemas/S'

/** A generator of a document with the schema `S` and others. */
function generatorOf(S: unknown, others: object = {}, version = '3.1.0') {
  const document = openDocument({
    openapi: version,
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas: { S, ...others } },
  })
  const contract = new Contract(document, compileOnDemand(document))
  const generator = createGenerator(document, contract)
  const valid = (value: unknown) => contract.judge('request/body-invalid', 'request', AT, value, { in: 'body' }).length === 0
  return { generator, valid }
}

const text = { type: 'string' }
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })
const tagged = (kind: string, more: object) => object({ kind: { const: kind }, ...more }, { required: ['kind', ...Object.keys(more)] })

/** One schema of each kind. */
const SCHEMAS: Readonly<Record<string, { readonly schema: unknown; readonly others?: object; readonly version?: string }>> = {
  lengths: { schema: { type: 'string', minLength: 30, maxLength: 32 } },
  pattern: { schema: { type: 'string', pattern: '^[A-Z]{2}[0-9]{3}(-[a-z]+)?$' } },
  'a pattern with a length': { schema: { type: 'string', pattern: '^[a-z]+\\.[a-z]+$', minLength: 40, maxLength: 44 } },
  'a costly pattern': {
    schema: { type: 'string', maxLength: 254, pattern: '^\\s*[A-Za-z0-9._-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[a-z]+\\s*$' },
  },
  'an exclusive range': { schema: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 } },
  'an exclusive range of 3.0': {
    schema: { type: 'integer', minimum: 5, exclusiveMinimum: true, maximum: 7, exclusiveMaximum: true },
    version: '3.0.3',
  },
  multiples: { schema: { type: 'number', multipleOf: 0.25, minimum: 10.1, maximum: 11 } },
  'a unique list': { schema: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 3 }, uniqueItems: true, minItems: 3 } },
  contains: { schema: { type: 'array', items: { type: 'integer' }, contains: { minimum: 100 }, minItems: 2 } },
  'a tuple': { schema: { type: 'array', prefixItems: [text, { type: 'boolean' }], items: { type: 'integer' }, minItems: 3 } },
  'least properties': { schema: object({ a: text, b: text, c: text }, { minProperties: 2, additionalProperties: false }) },
  'a map': { schema: { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 } },
  'a map of patterned names': {
    schema: { type: 'object', patternProperties: { '^x-[a-z]+$': { type: 'boolean' } }, additionalProperties: false, minProperties: 1 },
  },
  'what depends': { schema: object({ card: text, holder: text }, { required: ['card'], dependentRequired: { card: ['holder'] } }) },
  'allOf joined': {
    schema: {
      allOf: [
        object({ a: { type: 'integer', minimum: 3 } }, { required: ['a'] }),
        object({ a: { maximum: 3 }, b: text }, { required: ['b'] }),
      ],
    },
  },
  'oneOf with a tag': {
    schema: {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind' },
    },
    others: {
      Cat: object({ kind: text, lives: { type: 'integer' } }, { required: ['kind', 'lives'] }),
      Dog: object({ kind: text, bark: text }, { required: ['kind', 'bark'] }),
    },
  },
  'if, then, else': {
    schema: {
      ...object({ kind: { enum: ['a', 'b'] }, more: text }, { required: ['kind'] }),
      if: { properties: { kind: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: { required: ['more'] },
    },
  },
  not: { schema: { type: 'string', not: { enum: ['a'] }, minLength: 1 } },
  recursion: {
    schema: { $ref: '#/components/schemas/Node' },
    others: {
      Node: object(
        { name: text, children: { type: 'array', items: { $ref: '#/components/schemas/Node' } } },
        { required: ['name', 'children'] },
      ),
    },
  },
  'recursion with a way out': { schema: object({ next: { oneOf: [{ $ref: AT }, { type: 'null' }] } }, { required: ['next'] }) },
  nullable: { schema: { type: 'string', nullable: true, maxLength: 5 }, version: '3.0.3' },
  'no type': { schema: { minLength: 3 } },
  anything: { schema: true },
}

for (const format of [
  'date',
  'date-time',
  'time',
  'duration',
  'email',
  'uuid',
  'uri',
  'uri-reference',
  'ipv4',
  'ipv6',
  'hostname',
  'byte',
  'json-pointer',
  'regex',
]) {
  Object.assign(SCHEMAS, { [`format ${format}`]: { schema: { type: 'string', format } } })
}

describe('values fit their schemas', () => {
  test.for(Object.entries(SCHEMAS))('%s', (entry) => {
    const [name, { schema, others, version }] = entry
    const { generator, valid } = generatorOf(schema, others, version)
    for (const size of ['minimal', 'typical', 'full'] as const) {
      for (let seed = 0; seed < 8; seed++) {
        const value = generator.value(AT, createRandom(seed, name), size)
        expect(valid(value), JSON.stringify(value)).toBe(true)
      }
    }
    for (const value of sample(generator.arbitrary(AT), { seed: 1, numRuns: 15 })) expect(valid(value), JSON.stringify(value)).toBe(true)
    const base = generator.value(AT, createRandom(1, name))
    for (const one of generator.boundaries(AT, base)) expect(valid(one.value), one.label).toBe(true)
    for (const one of generator.negatives(AT, base)) expect(valid(one.value), one.description).toBe(false)
  })

  test.for([
    { type: 'string', minLength: 2, maxLength: 6 },
    { type: 'string', pattern: '^.{2,6}$' },
  ])('and still do after a server has trimmed them: %j', (schema) => {
    const { generator, valid } = generatorOf(schema)
    const drawn = sample(generator.arbitrary(AT), { seed: 3, numRuns: 2000 }) as string[]
    expect(drawn.filter((text) => !valid(text) || !valid(text.trim()))).toEqual([])
    expect(drawn.some((text) => text !== text.trim())).toBe(true)
  })

  test('of every request body of the documents in this repository', async () => {
    for (const name of apiNames) {
      const { document } = await loadApi(name)
      const contract = new Contract(document, compileOnDemand(document))
      const generator = createGenerator(document, contract)
      for (const { body, key } of document.operations) {
        for (const { schema } of body?.media ?? []) {
          if (schema === undefined) continue
          const value = generator.value(schema, createRandom(1, key))
          expect(contract.judge('request/body-invalid', 'request', schema, value, { in: 'body' }), key).toEqual([])
          expect(generator.negatives(schema, value).length, key).toBeGreaterThan(0)
        }
      }
    }
  })
})

describe('values look like what people write', () => {
  const make = (schema: unknown, seed = 1, size?: 'minimal' | 'full') =>
    generatorOf(schema).generator.value(AT, createRandom(seed, 'x'), size)

  test('examples are taken, and varied where they may have to be unique', () => {
    const schema = object({
      role: { ...text, example: 'admin' },
      name: { ...text, example: 'Ada' },
      email: { ...text, format: 'email', example: 'ada@example.org' },
    })
    const [one, other] = [make(schema, 1, 'full'), make(schema, 2, 'full')] as Record<string, string>[]
    expect(one).toMatchObject({
      role: 'admin',
      name: expect.stringMatching(/^Ada-/),
      email: expect.stringMatching(/^ada\.[a-z]+@example\.org$/),
    })
    expect(one?.name).not.toBe(other?.name)
  })

  test('what a client does not set is left out', () => {
    expect(make(object({ id: { ...text, readOnly: true }, name: text }, { required: ['id', 'name'] }), 1, 'full')).toEqual({
      name: expect.any(String),
    })
  })

  test('the same chance gives the same value', () => {
    const schema = object({ name: text, at: { ...text, format: 'date-time' } }, { required: ['name', 'at'] })
    expect(make(schema)).toEqual(make(schema))
  })

  test('the tag of a discriminator follows its mapping, from a parent to its heirs too', () => {
    const Pet = {
      ...object({ kind: text }, { required: ['kind'] }),
      discriminator: { propertyName: 'kind', mapping: { meow: '#/components/schemas/Cat' } },
    }
    const Cat = { allOf: [{ $ref: '#/components/schemas/Pet' }, object({ lives: { type: 'integer' } }, { required: ['lives'] })] }
    const value = generatorOf({ $ref: '#/components/schemas/Pet' }, { Pet, Cat }).generator.value(AT, createRandom(1, 'x'))
    expect(value).toEqual({ kind: 'meow', lives: expect.any(Number) })
  })

  test('what nothing fits is refused with the reason', () => {
    expect(() => make({ type: 'string', minLength: 5, maxLength: 2 })).toThrow(/^No value was found that fits #\/components\/schemas\/S: /)
    expect(() => make(object({ self: { $ref: AT } }, { required: ['self'] }))).toThrow(/has no end/)
  })
})

describe('changes', () => {
  const schema = object(
    {
      name: { type: 'string', minLength: 2, maxLength: 6 },
      age: { type: 'integer', minimum: 0, maximum: 10 },
      kind: { enum: ['a', 'b'] },
      tags: { type: 'array', items: { type: 'string', maxLength: 3 }, maxItems: 2, uniqueItems: true },
      note: { type: ['string', 'null'] },
    },
    { required: ['name'], additionalProperties: false },
  )
  const { generator } = generatorOf(schema)
  const base = { name: 'adam', age: 5, kind: 'a', tags: ['x'] }
  const at = (list: readonly { pointer: string; keyword: string; value: unknown }[], pointer: string, keyword: string) =>
    list
      .filter((one) => one.pointer === pointer && one.keyword === keyword)
      .map(({ value }) => (value as Record<string, unknown>)[pointer.split('/')[1] ?? ''])

  test('to the bounds', () => {
    const found = generator.boundaries(AT, base)
    expect(at(found, '/name', 'minLength')).toEqual(['ad'])
    expect(at(found, '/name', 'maxLength')).toEqual([expect.stringMatching(/^adam..$/)])
    expect(at(found, '/age', 'minimum')).toEqual([0, 1])
    expect(at(found, '/age', 'maximum')).toEqual([10, 9])
    expect(at(found, '/kind', 'enum')).toEqual(['b'])
    expect(at(found, '/tags', 'maxItems')).toEqual([['x', expect.any(String)]])
    expect(at(found, '/note', 'nullable')).toEqual([null])
    expect(found.filter(({ label }) => label === 'left out').map(({ pointer }) => pointer)).toEqual(['/age', '/kind', '/tags'])
    expect(found.find(({ label }) => label === 'all that is optional left out')?.value).toEqual({ name: expect.any(String) })
    expect(found.some(({ value }) => JSON.stringify(value).includes('東'))).toBe(true)
  })

  test('over the bounds, one rule each, the required first', () => {
    const found = generator.negatives(AT, base)
    expect(at(found, '/name', 'minLength')).toEqual(['a'])
    expect(at(found, '/name', 'maxLength')).toEqual([expect.stringMatching(/^adam...$/)])
    expect(at(found, '/age', 'minimum')).toEqual([-1, -1000])
    expect(at(found, '/tags', 'uniqueItems')).toEqual([['x', 'x']])
    expect(at(found, '/name', 'required')).toEqual([undefined])
    expect(found.findIndex(({ keyword }) => keyword === 'required')).toBeLessThan(12)
    expect(found.filter(({ keyword }) => keyword === 'additionalProperties')).toMatchObject([
      { pointer: '/doppel_undeclared', schema: `${AT}/additionalProperties` },
    ])
    expect(found.every(({ schema: rule }) => rule.startsWith(AT))).toBe(true)
    expect(base).toEqual({ name: 'adam', age: 5, kind: 'a', tags: ['x'] })
  })

  test('to other ways where the schema leaves a choice', () => {
    const { generator: choosing } = generatorOf({
      oneOf: [tagged('a', { one: text }), tagged('b', { two: text }), tagged('c', { three: text })],
    })
    const variants = choosing.variants(AT, { kind: 'b', two: 'x' })
    expect(variants).toMatchObject([{ kind: 'a' }, { kind: 'c' }])
  })

  test('of texts that may have to be unique, and of nothing else', () => {
    const changed = generator.renew(AT, { ...base, age: 11 }, base, createRandom(3, 'x')) as typeof base
    expect(changed).toMatchObject({ age: 11, kind: 'a', tags: ['x'] })
    expect(changed.name).not.toBe('adam')
    expect(generator.renew(AT, { ...base, name: 'a' }, base, createRandom(3, 'x'))).toMatchObject({ name: 'a' })
  })
})
