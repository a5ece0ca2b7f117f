/** Loads doppel itself for what is measured without a port: the build, or the sources as they are. */
import type { AnyApi } from '../../src/api.ts'
import type { createMock } from '../../src/mock/mock.ts'

/** The part of doppel that the benchmark uses. */
export interface Engine {
  readonly createMock: typeof createMock
  api(name: string): Promise<AnyApi>
}

/** Loads doppel. */
export async function loadEngine(sources: boolean): Promise<Engine> {
  const from = async (path: string) => import(new URL(`../../${path}`, import.meta.url).href)
  const index = await from(sources ? 'src/index.ts' : 'dist/index.js')
  return {
    createMock: index.createMock,
    api: async (name) => (await from(sources ? `src/apis/${name}/index.ts` : `dist/apis/${name}.js`)).default,
  }
}
