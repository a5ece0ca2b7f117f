import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', 'test/bench/**', 'test/package/*/**']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'doppel', include: ['test/*.test.ts', 'test/browser/*.test.ts'], exclude } },
      {
        extends: true,
        test: { name: 'package', include: ['test/package/*.test.ts'], exclude, testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
})
