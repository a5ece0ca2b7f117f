/** Reads the imports of the sources and holds them to the floors of the house: see CONTRIBUTING.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** From the ground up; an import goes down or stays on its floor. */
const FLOORS = [
  ['problem', 'chance'],
  ['openapi', 'store'],
  ['contract'],
  ['http', 'load'],
  ['api', 'scenario'],
  ['apis'],
  ['mock'],
  ['adapters', 'judge', 'check', 'report'],
  ['index'],
  ['generate', 'cli'],
]

/** The only places that may import a library. Generated files bring the helpers of what generated them. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  rou3: ['openapi/router.ts'],
  '@mswjs/data': ['store/rows.ts'],
  '@faker-js/faker': ['chance.ts'],
  ajv: ['contract/ajv.ts', 'contract/standalone.ts'],
  'ajv-formats': ['contract/ajv.ts'],
  'openapi-types': ['openapi/'],
  'openapi-typescript': ['generate/'],
  rfc6902: ['http/patch.ts'],
  msw: ['adapters/msw.ts', 'judge/'],
  hono: ['adapters/server'],
  '@hono/node-server': ['adapters/server'],
  commander: ['cli/'],
  yaml: ['cli/', 'load/'],
  'jsonc-parser': ['contract/raw', 'load/'],
  'ipaddr.js': ['load/'],
  '@scalar/openapi-upgrader': ['load/'],
  'fast-check': ['check/generate/'],
  'fast-xml-builder': ['report/'],
  vitest: ['judge/vitest.ts'],
  expect: ['judge/jest.ts'],
}

interface Source {
  readonly file: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const imports = [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)]
    return { file, text, imports: imports.map((match) => match[1] ?? match[2] ?? match[3] ?? '') }
  })
const written = sources.filter(({ file }) => !file.endsWith('.gen.ts'))

const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''))
const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.includes(roomOf(file)))
const localImports = ({ file, imports }: Source) =>
  imports.filter((name) => name.startsWith('.') && name.endsWith('.ts')).map((name) => relative(src, join(src, dirname(file), name)))

test('the sources are found, with their imports', () => {
  expect(sources.length).toBeGreaterThan(40)
  expect(sources.find(({ file }) => file === 'mock/mock.ts')?.imports).toContain('../api.ts')
})

test('every file stands on a floor', () => {
  expect(sources.filter(({ file }) => floorOf(file) === -1).map(({ file }) => file)).toEqual([])
})

test('imports run down', () => {
  const upward = sources.flatMap((source) =>
    localImports(source)
      .filter((target) => floorOf(target) > floorOf(source.file))
      .map((target) => `${source.file} -> ${target}`),
  )
  expect(upward).toEqual([])
})

test('no circle', () => {
  const graph = new Map(sources.map((source) => [source.file, localImports(source)]))
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) walk(target, [...path, file])
      done.add(file)
    }
  }
  for (const file of graph.keys()) walk(file, [])
  expect(circles).toEqual([])
})

test('no vendor imports a vendor, and no file its own index or the face of the package', () => {
  const wrong = sources.flatMap((source) =>
    localImports(source)
      .filter((target) => {
        const vendor = /^apis\/([^/]+)\//
        const [own, other] = [vendor.exec(source.file)?.[1], vendor.exec(target)?.[1]]
        return (
          target === 'index.ts' ||
          target === join(dirname(source.file), 'index.ts') ||
          (own !== undefined && other !== undefined && own !== other)
        )
      })
      .map((target) => `${source.file} -> ${target}`),
  )
  expect(wrong).toEqual([])
})

describe('one door per library', () => {
  test.for(Object.entries(DOORS))('%s', ([library, doors]) => {
    const users = written.filter(({ imports }) => imports.some((name) => name === library || name.startsWith(`${library}/`)))
    expect(users.map(({ file }) => file).filter((file) => !doors.some((door) => file.startsWith(door)))).toEqual([])
  })

  test('no other library is used', () => {
    const libraries = written.flatMap(({ imports }) => imports.filter((name) => !name.startsWith('.') && !name.startsWith('node:')))
    const names = libraries.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    expect([...new Set(names)].filter((name) => !(name in DOORS))).toEqual([])
  })
})

test('no state at the top of a module, no clock and no chance outside chance.ts', () => {
  const rules = {
    'let at the top': /^(export )?let /m,
    clock: /\bDate\.now\b|new Date\(\)/,
    chance: /Math\.random|randomUUID|getRandomValues/,
  }
  const broken = written
    .filter(({ file }) => file !== 'chance.ts')
    .flatMap(({ file, text }) =>
      Object.entries(rules)
        .filter(([, rule]) => rule.test(text))
        .map(([name]) => `${file}: ${name}`),
    )
  expect(broken).toEqual([])
})

test('no catch-all file names, every file opens with a sentence, none is longer than 250 lines', () => {
  const vague = written.filter(({ file }) => /(^|\/)(types|utils?|helpers?|common)(\.ts|\/)/.test(file)).map(({ file }) => file)
  const mute = written.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)).map(({ file }) => file)
  const long = written.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file)
  expect({ vague, mute, long }).toEqual({ vague: [], mute: [], long: [] })
})
