/** Builds what a bundler makes of doppel for the browser. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { root } from '../support/apis.ts'

/** A file of a build. */
export interface Built {
  readonly name: string
  readonly text: string
  /** The files that it loads at once. */
  readonly imports: readonly string[]
  /** What it is made of: paths below the project. */
  readonly modules: readonly string[]
  readonly isEntry: boolean
}

const folder = fileURLToPath(root)
const ENTRY = 'virtual:entry'

/** Bundles a module, minified, whose imports begin with `/` at the root of the project. */
export async function bundle(entry: string, { msw = 'msw', external = [] as string[] } = {}): Promise<Built[]> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: msw }] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? entry : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        external,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const [{ output } = { output: [] }] = [result].flat().filter((one) => 'output' in one)
  return output.flatMap((file) =>
    file.type !== 'chunk'
      ? []
      : [
          {
            name: file.fileName,
            text: file.code,
            imports: file.imports,
            modules: file.moduleIds.map((id) => id.replace(folder, '')),
            isEntry: file.isEntry,
          },
        ],
  )
}

/** The files that are loaded before an app of this build can begin: the entry and all that it imports at once. */
export function firstLoaded(files: readonly Built[]): Built[] {
  const found = new Set(files.filter(({ isEntry }) => isEntry))
  for (const { imports } of found) {
    for (const file of files) if (imports.includes(file.name)) found.add(file)
  }
  return [...found]
}
