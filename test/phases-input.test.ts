/** The input phases against a server of orders: what conforms is left in peace, each fault is found where it is. */
import { describe, expect, test } from 'vitest'
import { checkOrders, type Orders } from './support/orders.ts'

const told = (findings: readonly { id: string; severity: string; method: string; path: string; pointer?: string }[]) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ id, method, path, pointer = '' }) => `${id} ${method} ${path} ${pointer}`)

describe('nothing is told of', () => {
  test.for([1, 2])('a conforming server, seed %i', async (seed) => {
    const { findings } = await checkOrders({}, { seed })
    expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([])
  })

  const liberties: readonly NonNullable<Orders['benign']>[] = [
    'trims',
    'lower-case',
    'coerces-query',
    'null-is-absent',
    'unique-email',
    '422',
    'own-rule',
  ]
  test.for(liberties)('a server that is free to do so: %s', async (benign) => {
    expect(told((await checkOrders({ benign })).findings)).toEqual([])
  })
})

describe('rules that are not checked are found, each where it stands', () => {
  const faults: readonly (readonly [what: string, faults: Readonly<Record<string, string>>])[] = [
    ['what is required', { 'customer required': '/customer', 'size required': '/size', 'region required': 'CT303 GET /orders /x-region' }],
    [
      'types',
      {
        'quantity type': '/quantity',
        'gift type': '/gift',
        'tags type': '/tags',
        'tags type of items': '/tags/0',
        'note type': '/note',
        'limit type': 'CT302 GET /orders /limit',
      },
    ],
    ['types of text', { 'customer type': '/customer', 'code type': '/code', 'day type': '/day' }],
    ['lengths', { 'customer minLength': '/customer', 'email maxLength': '/email', 'note maxLength': '/note' }],
    [
      'least',
      {
        'quantity minimum': '/quantity',
        'price minimum': '/price',
        'customer maxLength': '/customer',
        'limit minimum': 'CT302 GET /orders /limit',
      },
    ],
    ['most', { 'quantity maximum': '/quantity', 'price maximum': '/price', 'limit maximum': 'CT302 GET /orders /limit' }],
    [
      'words',
      {
        'size enum': '/size',
        'code pattern': '/code',
        'email format': '/email',
        'day format': '/day',
        'region enum': 'CT302 GET /orders /x-region',
      },
    ],
    ['lists', { 'tags maxItems': '/tags', 'tags items': '/tags/0' }],
    [
      'the rest',
      { 'tags uniqueItems': '/tags', closed: '/doppel_undeclared', syntax: 'CT305 POST /orders ', stamp: 'CT309 POST /orders /stamp' },
    ],
    ['what a body is', { 'body type': '' }],
  ]
  test.for(faults)('%s', async ([, faults]) => {
    const { findings } = await checkOrders({ off: Object.keys(faults) }, { phases: ['negatives'] })
    const wanted = Object.values(faults).map((at) => (at.startsWith('CT') ? at : `CT302 POST /orders ${at}`))
    const input = told(findings).filter((one) => one.startsWith('CT3'))
    expect(new Set(input)).toEqual(new Set(wanted))
  })

  test('a media type that is not declared, as information', async () => {
    const { findings } = await checkOrders({ off: ['media type'] }, { phases: ['negatives'] })
    expect(findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual(['CT304 info'])
  })
})

describe('a rule that is too strict is found', () => {
  test.for([
    ['customer 19', 'CT301 POST /orders /customer'],
    ['quantity over 1', 'CT301 POST /orders /quantity'],
    ['no large', 'CT310 POST /orders /size'],
    ['code demanded', 'CT301 POST /orders /code'],
    ['no null note', 'CT301 POST /orders /note'],
    ['at most 2 tags', 'CT301 POST /orders /tags'],
  ] as const)('%s', async ([strict, finding]) => {
    const { findings } = await checkOrders({ strict }, { phases: ['boundaries'] })
    expect(told(findings)).toContain(finding)
  })
})

describe('a server that falls over is found, with the value that does it', () => {
  test.for([
    ['empty note', '/note'],
    ['Unicode', '/customer'],
    ['no price', ''],
    ['longest customer', '/customer'],
  ] as const)('%s', async ([crash, pointer]) => {
    const { findings } = await checkOrders({ crash }, { phases: ['examples', 'boundaries'] })
    const crashes = findings.filter(({ id }) => id === 'CT307' || id === 'CT134')
    expect(crashes.map(({ id }) => id)).toContain('CT134')
    if (pointer !== '') expect(crashes.filter(({ id }) => id === 'CT307').map((one) => one.pointer)).toContain(pointer)
  })
})

test('a finding shows the request that passes beside it, and how the bytes were read', async () => {
  const { findings } = await checkOrders({ off: ['quantity maximum'] }, { phases: ['negatives'] })
  const found = findings.find(({ id }) => id === 'CT302')
  expect(found).toMatchObject({
    id: 'CT302',
    severity: 'warning',
    reason: 'maximum',
    schema: '#/components/schemas/NewOrder/properties/quantity/maximum',
  })
  expect(found?.neighbour).toMatchObject({ difference: 'the body at /quantity: 1 step above the maximum', step: { status: 201 } })
  expect(found?.readings?.[0]).toEqual({ reading: 'strict JSON', verdict: expect.stringContaining('/quantity') })
  expect(found?.steps?.at(-1)?.body).toContain('"quantity":101')
})

test('two runs with one seed find the same', async () => {
  const run = async () =>
    (await checkOrders({ off: ['closed'] }, { seed: 7 })).findings.map(({ fingerprint, count }) => `${fingerprint} ${count}`)
  expect(await run()).toEqual(await run())
})
