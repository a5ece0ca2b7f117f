/** What an app's bundle grows by: one API with the engine, and nothing that only few need. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { apiNames } from '../support/apis.ts'
import { type Built, bundle, firstLoaded } from './build.ts'

/** Bytes, gzipped: the target of the project. */
const MOST = 100_000

const FAKER = /^node_modules\/@faker-js\//
const COMPILER = /^(src\/contract\/ajv\.ts|node_modules\/(ajv|fast-uri|json-schema-traverse)\/(?!dist\/runtime\/))/
const modulesOf = (files: readonly Built[], pattern: RegExp) => files.flatMap(({ modules }) => modules.filter((name) => pattern.test(name)))

describe('the browser bundle', { timeout: 120_000 }, () => {
  test.for(apiNames)('of %s is small, without faker and Ajv’s compiler', async (name) => {
    const entry = `
      import api from '/src/apis/${name}/index.ts'
      import { createMock } from '/src/index.ts'
      import { handlers } from '/src/adapters/msw.ts'
      export default handlers(createMock({ apis: [api] }))`
    const files = await bundle(entry, { external: ['msw'] })
    const first = firstLoaded(files)
    const bytes = first.reduce((sum, { text }) => sum + gzipSync(text).length, 0)
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzipped in the browser, without msw`)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(MOST)
    expect(modulesOf(first, FAKER)).toEqual([])
    expect(modulesOf(first, COMPILER)).toEqual([])
    expect(first.filter(({ text }) => /\beval\(|new Function\(/.test(text))).toEqual([])
    // It is there for an API that brings no validators, and for `checkExchange`: loaded when first needed.
    expect(modulesOf(files, COMPILER)).not.toEqual([])
  })

  test('loads faker when data is made, not before', async () => {
    const files = await bundle(`export { loadFaker } from '/src/index.ts'`)
    expect(modulesOf(firstLoaded(files), FAKER)).toEqual([])
    expect(modulesOf(files, FAKER)).not.toEqual([])
  })
})
