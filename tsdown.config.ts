import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsdown'

const apis = readdirSync(new URL('src/apis/', import.meta.url))

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    msw: 'src/adapters/msw.ts',
    server: 'src/adapters/server.ts',
    'cli/main': 'src/cli/main.ts',
    ...Object.fromEntries(apis.map((name) => [`apis/${name}`, `src/apis/${name}/index.ts`])),
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: true,
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  outputOptions: {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // Ajv stands alone: what does not compile schemas at run time need not load it.
        { name: 'ajv', test: /src\/contract\/ajv\.ts$/ },
        {
          name: 'engine',
          test: /src\/((openapi|store|http|mock)\/[\w-]+|contract\/(contract|catalogue|request|response|validators|violation)|api|problem|chance)\.ts$/,
        },
      ],
    },
  },
  deps: { neverBundle: [/^node:/] },
  inputOptions: { preserveEntrySignatures: 'allow-extension', checks: { pluginTimings: false, ineffectiveDynamicImport: false } },
})
