/** Type-checks a piece of an app's code as the users of either version of MSW do. */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { root } from './apis.ts'

const folder = fileURLToPath(root)

/** What TypeScript says of a module that would lie at the root of the project as `app.ts`, and of the adapter that it imports. */
export function typeErrors(text: string, msw: 2 | 3): string[] {
  const file = `${folder}app.ts`
  const { options } =
    ts.getParsedCommandLineOfConfigFile(`${folder}tsconfig.json`, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }) ?? {}
  const places = { msw: 'core', 'msw/node': 'node', 'msw/browser': 'browser' }
  const paths = Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, [`${folder}node_modules/msw2/lib/${place}/index.d.mts`]]),
  )
  const all = { ...options, types: ['node'], noEmit: true, ...(msw === 2 && { paths }) }
  const host = ts.createCompilerHost(all)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.readFile = (name) => (name === file ? text : readFile.call(host, name))
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ...(rest.slice(0, 1) as [ts.ScriptTarget])) : getSourceFile.call(host, name, ...rest)
  const program = ts.createProgram([file], all, host)
  const checked = [file, `${folder}src/adapters/msw.ts`].map((name) => program.getSourceFile(name))
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]),
  ]
  return diagnostics.map(({ file: source, messageText }) => {
    const place = source?.fileName.replace(folder, '') ?? 'options'
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
