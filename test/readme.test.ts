/** The code that the README shows: extracted, type-checked and run, so that it stays true. */
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
// Below the project, so that `import 'doppel'` means the package itself, as it was built.
const folder = join(root, '.cache/readme')
const readme = await readFile(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```ts (test|browser)\n(.*?)^```$/gms)].map(([, kind = '', code = '']) => ({ kind, code }))

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await Promise.all(
    blocks.map(({ kind, code }, index) => writeFile(join(folder, kind === 'test' ? `${index}.test.ts` : `${index}.ts`), code)),
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the README shows code for tests and for the browser', () => {
  expect(blocks.filter(({ kind }) => kind === 'test').length).toBeGreaterThanOrEqual(3)
  expect(blocks.filter(({ kind }) => kind === 'browser').length).toBeGreaterThanOrEqual(1)
})

test('it type-checks', async () => {
  const config = { extends: '../../tsconfig.json', compilerOptions: { noUnusedLocals: false }, include: ['*.ts'], exclude: [] }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: root })
}, 60_000)

test('its tests pass', async () => {
  await writeFile(join(folder, 'vitest.config.ts'), "export default { test: { include: ['*.test.ts'] } }\n")
  const outcome = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  await run(process.execPath, [vitest, 'run', '--root', folder, '--reporter=json', `--outputFile=${outcome}`], { cwd: root })
  const report = JSON.parse(await readFile(outcome, 'utf8'))
  expect(report.numFailedTests).toBe(0)
  expect(report.numPassedTests).toBeGreaterThanOrEqual(4)
}, 60_000)
