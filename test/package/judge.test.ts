/** The judge as users get it: packed, and used by Jest of both kinds and by Vitest in projects of their own. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const TSC = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck', '--lib', 'es2023,dom,dom.iterable']

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doppel-judge-package-'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, maxBuffer: 1 << 26 })
  const packed = [JSON.parse(stdout.slice(stdout.search(/^[[{]/m)))].flat()[0]
  const entry = packed.filename ? packed : Object.values(packed as Record<string, { filename: string }>)[0]
  await cp(fileURLToPath(new URL('hosts/', import.meta.url)), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'hosts', private: true }))
  await writeFile(join(folder, 'jest-cjs/package.json'), JSON.stringify({ name: 'jest-cjs', private: true }))
  await cp(join(folder, 'jest-esm/types.ts'), join(folder, 'jest-cjs/types.ts'))
  for (const host of ['jest-esm', 'vitest']) {
    await writeFile(join(folder, host, 'package.json'), JSON.stringify({ name: host, private: true, type: 'module' }))
  }
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const ours = ['typescript', '@types/node', 'vitest', 'msw'].map((name) => `${name}@${devDependencies[name]}`)
  const wanted = [join(folder, entry.filename), 'jest@30.5.2', '@jest/globals@30.5.2', '@types/jest@30.0.0', ...ours]
  await run('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: folder, maxBuffer: 1 << 26 })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const node = (host: string, ...args: string[]) =>
  run(process.execPath, args, { cwd: join(folder, host), env: { ...process.env, NO_COLOR: '1', CI: '1' } })
const tsc = (host: string, types: string, ...files: string[]) =>
  node(host, '../node_modules/typescript/bin/tsc', ...TSC, '--types', types, ...files)

describe('Jest', () => {
  test('CommonJS, and its types', async () => {
    const { stderr } = await node('jest-cjs', '../node_modules/jest/bin/jest.js', '--ci')
    expect(stderr).toMatch(/Tests: +3 passed/)
    await tsc('jest-cjs', 'node,jest', 'types.ts')
  })

  test('ES modules, and its types', async () => {
    const { stderr } = await node('jest-esm', '--experimental-vm-modules', '../node_modules/jest/bin/jest.js', '--ci')
    expect(stderr).toMatch(/Tests: +2 passed/)
    await tsc('jest-esm', 'node,jest', 'types.ts')
  })
})

test('Vitest with MSW, and its types', async () => {
  const { stdout } = await node('vitest', '../node_modules/vitest/vitest.mjs', 'run')
  expect(stdout).toMatch(/Tests +2 passed/)
  await tsc('vitest', 'node', 'contract.test.ts', 'setup.d.ts')
})
