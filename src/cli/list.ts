/** `doppel list`: the APIs, their operations, and how each is known. */

import type { AnyApi } from '../api.ts'
import { serverPath } from '../mock/bases.ts'
import { valueAt } from '../openapi/pointer.ts'
import { loadApis } from './apis.ts'
import { paintFor } from './terminal.ts'

/** One API as `--json` prints it. */
interface Listed {
  readonly name: string
  readonly title: string
  /** Where it stands on a server. */
  readonly path: string
  readonly operations: readonly { readonly operationId: string; readonly method: string; readonly path: string; readonly source: string }[]
  /** What happens outside the API but changes its world: `POST /_doppel/<api>/<control>`. */
  readonly controls: readonly string[]
  /** How many operations are known in which way. */
  readonly sources: Readonly<Record<string, number>>
}

/** Prints the APIs, or the behaviours of theirs that can be switched. */
export async function list(folder: URL, { json = false, quirks = false }: { json?: boolean; quirks?: boolean }): Promise<void> {
  const found = await loadApis(folder)
  if (quirks) return printQuirks(found, json)
  const apis = found.map(listed)
  process.stdout.write(json ? `${JSON.stringify(apis, null, 2)}\n` : asText(apis))
}

function listed(api: AnyApi): Listed {
  const { json, operations } = api.document
  const rows = operations.map(({ key, method, path, pointer }) => ({
    operationId: key,
    method,
    path,
    source: String(valueAt(json, `${pointer}/x-source`) ?? 'unknown'),
  }))
  const sources: Record<string, number> = {}
  for (const { source } of rows) sources[source] = (sources[source] ?? 0) + 1
  return {
    name: api.name,
    title: api.definition.title,
    path: `/${api.name}${serverPath(api)}`,
    operations: rows,
    controls: Object.keys(api.definition.controls ?? {}),
    sources,
  }
}

function printQuirks(apis: readonly AnyApi[], json: boolean): void {
  const quirks = apis.flatMap(({ name: api, definition }) =>
    Object.entries(definition.quirks ?? {}).map(([name, { says, source, default: on, documented, observed }]) => {
      return { name: `${api}.${name}`, says, source, default: on, documented, observed }
    }),
  )
  const paint = paintFor(process.stdout)
  const word = (on: boolean) => (on ? 'on' : 'off')
  const texts = quirks.map((one) => {
    const state = `default ${word(one.default)}, documented ${word(one.documented)}, observed ${word(one.observed)}`
    return [
      `${paint('bold', one.name)}  ${state}`,
      ...wrapped(one.says),
      ...wrapped(`Source: ${one.source}`).map((line) => paint('dim', line)),
      '',
    ].join('\n')
  })
  process.stdout.write(json ? `${JSON.stringify(quirks, null, 2)}\n` : texts.join('\n'))
}

const LINE = 76

/** Lines of at most 78 characters, indented by two. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `  ${line}`)
}

function asText(apis: readonly Listed[]): string {
  const paint = paintFor(process.stdout)
  const all = apis.flatMap(({ operations }) => operations)
  const [wide, long] = [widest(all.map(({ operationId }) => operationId)), widest(all.map(({ source }) => source))]
  const blocks = apis.map(({ name, title, path, operations, controls }) => {
    const rows = operations.map(
      (one) => `  ${one.operationId.padEnd(wide)}  ${one.method.padEnd(6)}  ${paint('dim', one.source.padEnd(long))}  ${one.path}`,
    )
    return [
      `${paint('bold', name)}  ${title}, at ${path}`,
      ...rows,
      ...controls.map((control) => `  ${paint('dim', `control  POST /_doppel/${name}/${control}`)}`),
      '',
    ].join('\n')
  })
  return `${blocks.join('\n')}`
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}
