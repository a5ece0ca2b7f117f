import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsdown'

const apis = readdirSync(new URL('src/apis/', import.meta.url))

/** Where a setup file of Jest is loaded with `require`: whatever is ESM alone is part of it. */
const forCommonJs = defineConfig({
  entry: { jest: 'src/judge/jest.ts' },
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  dts: true,
  clean: false,
  outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
  outputOptions: { codeSplitting: false },
  deps: { neverBundle: [/^node:/], alwaysBundle: ['rou3', /^@scalar\//], onlyBundle: false },
  inputOptions: { checks: { pluginTimings: false } },
})

const main = defineConfig({
  entry: {
    index: 'src/index.ts',
    msw: 'src/adapters/msw.ts',
    server: 'src/adapters/server.ts',
    check: 'src/check/index.ts',
    judge: 'src/judge/index.ts',
    'judge-browser': 'src/judge/browser.ts',
    vitest: 'src/judge/vitest.ts',
    jest: 'src/judge/jest.ts',
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
        // Ajv stands alone, with what only those need who compile schemas at run time.
        { name: 'ajv', test: /src\/(contract\/(ajv|pattern)|openapi\/(view|discriminator))\.ts$/ },
        // What judges needs no store, and what answers needs no more of the contract than this.
        {
          name: 'contract',
          test: /src\/(problem|chance|openapi\/[\w-]+|contract\/(contract|catalogue|request|response|validators|violation))\.ts$/,
        },
        { name: 'engine', test: /src\/((store|http|mock)\/[\w-]+|api)\.ts$/ },
      ],
    },
  },
  deps: { neverBundle: [/^node:/] },
  inputOptions: { preserveEntrySignatures: 'allow-extension', checks: { pluginTimings: false, ineffectiveDynamicImport: false } },
})

export default [main, forCommonJs].flat()
