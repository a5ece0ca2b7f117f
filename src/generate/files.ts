/** Makes the files that are derived from a document: its types, its validators and its default world. */
import { readFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import type { AnyApi } from '../api.ts'
import { loadFaker } from '../chance.ts'
import { standaloneSource } from '../contract/standalone.ts'
import type { CallerGiven } from '../http/caller.ts'
import { openDocument } from '../openapi/document.ts'
import { schemasOf } from './schemas.ts'

/** A file's path below the project and its text. */
export interface Generated {
  readonly path: string
  readonly text: string
}

/** The seed and size of the default worlds. */
const WORLD = { seed: 2026, count: 12 }

const CALLERS: Readonly<Record<string, CallerGiven>> = {
  'doppel-admin': { user: 'admin' },
  'doppel-viewer': { user: 'viewer' },
  'doppel-expired': { user: 'admin', expired: true },
}

/** The types and validators of an API, from its document alone. */
export async function filesOfDocument(name: string, root: URL): Promise<Generated[]> {
  const text = await readFile(new URL(`specs/${name}.json`, root), 'utf8')
  const json = JSON.parse(text)
  const document = openDocument(json)
  const from = `from specs/${name}.json by \`npm run generate\`: change the document, not this file`
  const types = astToString(await openapiTS(json, { alphabetize: false, emptyObjectsUnknown: true }))
  return [
    { path: `src/apis/${name}/document.gen.ts`, text: `/** Types made ${from}. */\n${types}` },
    {
      path: `src/apis/${name}/validators.gen.ts`,
      text: `// @ts-nocheck\n/** Validators made ${from}. */\n${standaloneSource(document, schemasOf(document))}`,
    },
  ]
}

/** The default world of an API, grown from a seed. */
export async function defaultWorld(api: AnyApi): Promise<Generated[]> {
  const { grow } = api.definition
  if (!grow) return []
  const { default: rowsOf, callers = CALLERS } = await grow()
  const rows = rowsOf(await loadFaker(WORLD.seed), WORLD.count)
  const story = {
    $schema: '../scenario.schema.json',
    api: api.name,
    title: `The default world of ${api.definition.title}`,
    given: { rows, callers },
    steps: [],
  }
  return [{ path: `scenarios/${api.name}/default.json`, text: `${JSON.stringify(story, null, 2)}\n` }]
}
