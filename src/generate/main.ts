/** `npm run generate [--check] [api...]`: writes the files that are derived from the documents, or fails when one is stale. */
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { AnyApi } from '../api.ts'
import { defaultWorld, filesOfDocument, type Generated } from './files.ts'

const root = new URL('../../', import.meta.url)
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } })
const names =
  positionals.length > 0
    ? positionals
    : (await readdir(new URL('specs/', root))).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))

const stale: string[] = []
for (const name of names) {
  for (const file of await filesOfDocument(name, root)) await settle(file)
  for (const file of await worldOf(name)) await settle(file)
}
if (stale.length > 0) {
  process.stderr.write(`stale, run npm run generate: ${stale.join(', ')}\n`)
  process.exitCode = 1
}

async function worldOf(name: string): Promise<Generated[]> {
  const index = new URL(`src/apis/${name}/index.ts`, root)
  if (!(await exists(index))) return []
  // An API reads its default world when it is loaded: a first one, empty, lets it load.
  const world = new URL(`scenarios/${name}/default.json`, root)
  if (!(await exists(world))) await writeFile(world, `{ "api": "${name}", "title": "", "given": {}, "steps": [] }\n`)
  const { default: api }: { default: AnyApi } = await import(index.href)
  return defaultWorld(api)
}

async function settle({ path, text }: Generated): Promise<void> {
  const url = new URL(path, root)
  const held = (await exists(url)) ? await readFile(url, 'utf8') : undefined
  if (held === text) return
  stale.push(...(values.check ? [path] : []))
  if (values.check) return
  await mkdir(new URL('.', url), { recursive: true })
  await writeFile(url, text)
  process.stdout.write(`wrote ${path}\n`)
}

async function exists(url: URL): Promise<boolean> {
  return access(url).then(
    () => true,
    () => false,
  )
}
