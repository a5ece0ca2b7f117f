/** Compiles the schemas of a document ahead of time, for pages that forbid eval and for a fast start. */
import type { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Document } from '../openapi/document.ts'
import type { Direction } from '../openapi/schema.ts'
import { createAjv, createCompiler, linearErrors } from './ajv.ts'

/** The source of an ES module whose default export maps `direction pointer` to its validator. */
export function standaloneSource(document: Document, wanted: readonly { direction: Direction; pointer: string }[]): string {
  const ajv = createAjv(true)
  const compilers = { request: createCompiler(ajv, document, 'request'), response: createCompiler(ajv, document, 'response') }
  const ids = new Map<string, string>()
  const names = wanted.map(({ direction, pointer }) => {
    const name = compilers[direction].add(pointer)
    const id = ids.get(name) ?? `v${ids.size}`
    ids.set(name, id)
    return [`${direction} ${pointer}`, id] as const
  })
  const code = linearErrors(standaloneOf(ajv, Object.fromEntries([...ids].map(([name, id]) => [id, name]))))
  const table = names.map(([key, id]) => `  ${JSON.stringify(key)}: ${id},`)
  return `${importsOf(code)}\nexport default {\n${table.join('\n')}\n}\n`
}

// The module is CommonJS: what an import of its default gives depends on who resolves it.
function standaloneOf(ajv: Ajv2020, names: Record<string, string>): string {
  const generate = 'default' in standalone ? standalone.default : standalone
  return (generate as (ajv: Ajv2020, names: Record<string, string>) => string)(ajv, names)
}

/**
 * Standalone code asks for its helpers with `require`, which browsers lack: each becomes an import. What the import of a
 * CommonJS module gives depends on who resolves it, so the helper takes whichever holds the module's exports.
 */
function importsOf(code: string): string {
  const imports = new Map<string, string>()
  const body = code.replace(/require\("([^"]+)"\)/g, (_, module: string) => {
    const name = imports.get(module) ?? `helper${imports.size}`
    imports.set(module, name)
    return name
  })
  const lines = [...imports].flatMap(([module, name]) => [
    `import * as ${name}Module from '${module}.js'`,
    `const ${name} = ${name}Module.default?.default ? ${name}Module.default : ${name}Module`,
  ])
  return [...lines, body].join('\n')
}
