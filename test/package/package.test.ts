/** The package as users get it: packed, installed into empty projects with MSW 2 and 3, type-checked, tested and started. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = (name: string) => join(root, 'node_modules/.bin', name)

let folder: string
let tarball: string
let files: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doppel-package-'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, maxBuffer: 1 << 26 })
  const json = stdout.slice(stdout.search(/^[[{]/m))
  const packed = [JSON.parse(json)].flat()[0]
  const [entry] = packed.filename ? [packed] : Object.values(packed as Record<string, typeof packed>)
  tarball = join(folder, entry.filename)
  files = entry.files.map(({ path }: { path: string }) => path)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('it holds the build, the documents and the stories, and nothing else', () => {
  const others = files.filter((file) => !/^(dist|specs|scenarios|templates)\/|^(action\.yml|package\.json|README\.md|LICENSE)$/.test(file))
  expect(others).toEqual([])
  for (const wanted of ['dist/index.d.ts', 'dist/cli/main.js', 'specs/collate.json', 'scenarios/scenario.schema.json', 'LICENSE'])
    expect(files).toContain(wanted)
})

test('publint finds nothing', async () => {
  const { stdout } = await run(bin('publint'), ['run', tarball, '--strict'], { cwd: root })
  expect(stdout).toContain('All good!')
})

test('the types are right for ESM', async () => {
  await run(
    bin('attw'),
    [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './specs/*', './scenarios/*', './package.json', '--no-color'],
    { cwd: root },
  )
})

describe.for(['2.15.0', '3.0.5'])('installed beside msw %s', (msw) => {
  let project: string

  beforeAll(async () => {
    project = join(folder, `consumer-${msw}`)
    await cp(fileURLToPath(new URL('consumer/', import.meta.url)), project, { recursive: true })
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module', private: true }))
    const wanted = [tarball, `msw@${msw}`, `typescript@${devDependencies.typescript}`, `@types/node@${devDependencies['@types/node']}`]
    await run('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: project, maxBuffer: 1 << 26 })
  })

  test('a consumer type-checks', async () => {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: project })
  })

  test('its tests pass', async () => {
    const { stdout } = await run(process.execPath, ['--test', '--test-reporter=tap', 'app.test.ts'], { cwd: project })
    expect(stdout).toMatch(/^# pass 2$/m)
  })

  test('doppel serve starts from it, answers and ends', async () => {
    const server = spawn(process.execPath, ['node_modules/doppel/dist/cli/main.js', 'serve', '--port', '0', '--json', '--quiet'], {
      cwd: project,
    })
    const [line] = await once(createInterface({ input: server.stdout }), 'line')
    const { apis } = JSON.parse(line as string) as { apis: { name: string; url: string }[] }
    expect(apis.map(({ name }) => name)).toEqual(['collate', 'credible', 'elastic-cloud', 'secoda'])
    const collate = apis.find(({ name }) => name === 'collate')?.url
    const response = await fetch(`${collate}/v1/users`, { headers: { authorization: 'Bearer doppel-admin' } })
    expect(response.status).toBe(200)
    const exit = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })
})
