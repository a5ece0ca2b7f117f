/** A project that tests with Vitest. */
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { setupFiles: ['doppel/vitest'] } })
