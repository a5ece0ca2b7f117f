/** What one API costs a web page: doppel and the API bundled for the browser, minified and compressed. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { atMost, table } from './report.ts'
import { USERS } from './users.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ENTRY = 'page'

/** Bundles each API. What is loaded later, and only when it is needed, is named and not counted. */
export async function bundle(sources: boolean): Promise<void> {
  const rows: string[][] = []
  const sizes: number[] = []
  for (const api of Object.keys(USERS)) {
    const { now, later } = await bundled(api, sources)
    sizes.push(now.gzipped)
    rows.push([
      api,
      kilobytes(now.plain),
      kilobytes(now.gzipped),
      later.map(({ name, gzipped }) => `${name} ${kilobytes(gzipped)}`).join(', '),
    ])
  }
  table('browser bundle of createMock and one API: kB', ['', 'minified', 'gzipped', 'gzipped, loaded only when needed'], rows)
  atMost('browser bundle of one API without msw and faker, the largest', 100, Math.max(...sizes) / 1000, ' kB')
}

interface Size {
  readonly plain: number
  readonly gzipped: number
}

async function bundled(api: string, sources: boolean): Promise<{ now: Size; later: (Size & { name: string })[] }> {
  const { build } = await import('esbuild')
  const [engine, definition] = sources ? ['./src/index.ts', `./src/apis/${api}/index.ts`] : ['./dist/index.js', `./dist/apis/${api}.js`]
  const contents = `import { createMock } from '${engine}'\nimport api from '${definition}'\nglobalThis.mock = createMock({ apis: [api] })\n`
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: `${ENTRY}.js` },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: '/',
    metafile: true,
    write: false,
    logLevel: 'error',
    // No helper of the build may need Node: a page has none.
    mainFields: ['browser', 'module', 'main'],
  })
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.replace(/^.*\//, ''), output]))
  const texts = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, ''), contents]))
  const first = [...outputs].find(([, output]) => output.entryPoint === `${ENTRY}.js` || output.entryPoint === '<stdin>')?.[0] ?? 'stdin.js'
  const atOnce = new Set<string>()
  const follow = (name: string) => {
    if (atOnce.has(name)) return
    atOnce.add(name)
    for (const { path, kind } of outputs.get(name)?.imports ?? []) if (kind === 'import-statement') follow(path.replace(/^.*\//, ''))
  }
  follow(first)
  const sizeOf = (name: string): Size => {
    const bytes = texts.get(name) ?? new Uint8Array()
    return { plain: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
  }
  const now = [...atOnce].map(sizeOf).reduce((sum, { plain, gzipped }) => ({ plain: sum.plain + plain, gzipped: sum.gzipped + gzipped }))
  const later = [...outputs]
    .filter(([name]) => !atOnce.has(name))
    .map(([name, output]) => ({ name: nameOf(name, output.inputs), ...sizeOf(name) }))
  return { now, later: later.filter(({ gzipped }) => gzipped > 1000) }
}

/** What a part mostly holds: the package or the folder that most of it comes from. */
function nameOf(file: string, inputs: Readonly<Record<string, { bytesInOutput: number }>>): string {
  const sums = new Map<string, number>()
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.replace(/^.*\//, '')
    sums.set(owner, (sums.get(owner) ?? 0) + bytesInOutput)
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? file
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
