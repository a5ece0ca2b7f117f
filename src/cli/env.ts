/** `doppel env`: what a vendor's own tools read from the environment, so that they find the double. */
import { serverPath } from '../mock/bases.ts'
import { loadApis } from './apis.ts'
import { callersOf } from './callers.ts'
import { wrap } from './terminal.ts'

const ORIGIN = 'http://127.0.0.1:4000'
const TOKEN = 'doppel-admin'

/** Prints the lines for one API on the default port. */
export async function env(folder: URL, name: string, { json = false }: { json?: boolean }): Promise<void> {
  const [api] = await loadApis(folder, [name])
  if (!api) return
  const { title, env: read, world, logins } = api.definition
  const base = `${ORIGIN}/${api.name}${serverPath(api)}`
  const values: Readonly<Record<string, string>> = read?.({ base, origin: ORIGIN, token: TOKEN }) ?? {}
  if (json) {
    process.stdout.write(`${JSON.stringify(values, null, 2)}\n`)
    return
  }
  const lines = [
    `# ${title}, as served by: doppel serve ${api.name}`,
    `# base: ${base}`,
    ...wrap(callersOf(world?.given?.callers ?? {}, logins), 66, ', ').map(
      (line, index) => `# ${index === 0 ? 'callers: ' : '         '}${line}`,
    ),
    ...Object.entries(values).map(([key, value]) => `${key}=${quoted(value)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** As dotenv files and shells both read it. */
function quoted(value: string): string {
  return /^[\w./:@%+,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
}
