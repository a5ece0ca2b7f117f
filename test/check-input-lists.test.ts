/** Lists in parameters and bodies, closed values in a path, and bodies that are no body: what is found, and what is left in peace. */
import { describe, expect, test } from 'vitest'
import { createGenerator } from '../src/check/generate/create.ts'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { Contract } from '../src/contract/contract.ts'
import { openDocument } from '../src/openapi/document.ts'
import { checkLibrary, counted, kinds } from './support/library.ts'

describe('a library that conforms is left in peace', () => {
  test.for([
    [true, 1],
    [true, 2],
    [false, 1],
    [false, 2],
  ] as const)('explode=%s, seed %i', async ([explode, seed]) => {
    const run = await checkLibrary(undefined, { explode, seed, phases: ['boundaries', 'negatives', 'properties'] })
    expect(run.findings.map(({ id, path, message }) => `${id} ${path} ${message}`)).toEqual([])
  })

  test('one that leaves the last boundary away is told of as information at most', async () => {
    expect(counted(await checkLibrary('open end', { phases: ['negatives'] }))).toEqual([])
  })

  test('a value of a path that is not found is no refusal', async () => {
    expect(counted(await checkLibrary('month missing', { phases: ['boundaries'] }))).toEqual([])
  })
})

describe('lists', () => {
  test.for([true, false])('an outsider in a list is found in the query, a header and a body; explode=%s', async (explode) => {
    const run = await checkLibrary('outsider', { explode, phases: ['negatives'] })
    expect(counted(run)).toEqual(
      expect.arrayContaining(['CT302 /search query /kinds/0', 'CT302 /search header /x-kinds/0', 'CT302 /notes body /kinds/0']),
    )
    expect(run.findings.find(({ path }) => path === '/search')).toMatchObject({ severity: 'warning', reason: 'enum' })
  })

  test.for([true, false])('a value that is not taken in a list is found there; explode=%s', async (explode) => {
    const run = await checkLibrary('no film', { explode, phases: ['boundaries'] })
    expect(counted(run)).toEqual(
      expect.arrayContaining(['CT310 /search query /kinds/0', 'CT310 /search header /x-kinds/0', 'CT310 /notes body /kinds/0']),
    )
  })

  test('the longest list without repeats is sent', async () => {
    const run = await checkLibrary('one item', { phases: ['boundaries'] })
    expect(counted(run)).toEqual(expect.arrayContaining(['CT301 /search query /kinds', 'CT301 /notes body /kinds']))
  })

  test.for([
    [true, 'any length', 'maxItems', 'info'],
    [false, 'any length', 'maxItems', 'warning'],
    [true, 'repeats', 'uniqueItems', 'info'],
    [false, 'repeats', 'uniqueItems', 'warning'],
  ] as const)('explode=%s, %s: %s, which some read by its first item only, is told as %s', async ([explode, fault, rule, severity]) => {
    const { findings } = await checkLibrary(fault, { explode, phases: ['negatives'] })
    expect(findings.find(({ path, in: place, reason }) => path === '/search' && place === 'query' && reason === rule)).toMatchObject({
      id: 'CT302',
      severity,
    })
  })

  test('no type is broken where all is text', async () => {
    const { targets } = await checkLibrary(undefined, { phases: ['negatives'] })
    const searches = targets.filter((target) => target.startsWith('GET /search'))
    expect(searches.length).toBeGreaterThan(2)
    expect(searches.filter((target) => decodeURIComponent(target).includes('{"doppel"'))).toEqual([])
  })

  test('two runs with one seed ask the same', async () => {
    const run = async () => (await checkLibrary(undefined, { seed: 5, phases: ['boundaries'] })).targets
    expect(await run()).toEqual(await run())
  })
})

describe('a path of closed values', () => {
  test.for([
    ['no month', 'CT310 /reports/{period} path /period'],
    ['month falls', 'CT307 /reports/{period} path /period'],
  ] as const)('%s', async ([fault, finding]) => {
    expect(counted(await checkLibrary(fault, { phases: ['boundaries'] }))).toContain(finding)
  })
})

test('what of a path names a living thing stays as it is', async () => {
  const { targets } = await checkLibrary(undefined, { phases: ['boundaries'] })
  const shelves = targets.map((target) => target.split(' ')[1]).filter((url) => url?.startsWith('/shelves/'))
  expect([...new Set(shelves)]).toEqual(['/shelves/3'])
})

describe('bodies that are none', () => {
  test.for([
    ['parts', 'CT305 /uploads body '],
    ['xml', 'CT305 /imports body '],
  ] as const)('%s', async ([fault, finding]) => {
    expect([...new Set(counted(await checkLibrary(fault, { phases: ['negatives'] })))]).toEqual([finding])
  })
})

test('a list without repeats gives each value of its items, one change away from a list of one', () => {
  const document = openDocument({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {}, components: { schemas: { kinds } } })
  const generator = createGenerator(document, new Contract(document, compileOnDemand(document)))
  const found = generator.boundaries('#/components/schemas/kinds', ['author', 'book'])
  const items = found.filter(({ keyword }) => keyword === 'enum').map(({ value, from }) => ({ value, from }))
  expect(items).toEqual([
    { value: ['book'], from: ['author'] },
    { value: ['film', 'book'], from: undefined },
  ])
})
