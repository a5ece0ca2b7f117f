/** Both versions of MSW, each with the adapter as a user of that version gets it. */
import { vi } from 'vitest'
import { root } from './apis.ts'

/** Packages by the version they hold: 2 is installed under another name. */
const PACKAGES = { 2: 'msw2', 3: 'msw' } as const

/** What the tests use of MSW. Typed by version 3: what is used here is the same in 2. */
export interface Msw {
  readonly http: typeof import('msw').http
  readonly HttpResponse: typeof import('msw').HttpResponse
  readonly setupServer: typeof import('msw/node').setupServer
  readonly handlers: typeof import('../../src/adapters/msw.ts').handlers
}

/** Versions that are tested. */
export const mswVersions = [3, 2] as const

/** Loads MSW and the adapter, whose import of `msw` leads to this version. */
export async function loadMsw(version: 2 | 3): Promise<Msw> {
  const core: Pick<Msw, 'http' | 'HttpResponse'> = await import(PACKAGES[version])
  const node: Pick<Msw, 'setupServer'> = await import(`${PACKAGES[version]}/node`)
  vi.doMock('msw', () => core)
  // With a query of its own each version gets its own copy of the adapter; the engine beneath stays one.
  const adapter = `${new URL('src/adapters/msw.ts', root).href}?msw=${version}`
  const { handlers }: Pick<Msw, 'handlers'> = await import(/* @vite-ignore */ adapter)
  vi.doUnmock('msw')
  return { http: core.http, HttpResponse: core.HttpResponse, setupServer: node.setupServer, handlers }
}

/** Nothing leaves the process: a request that no handler takes is an error. Version 3 gave the option another name. */
export const closedNetwork = { onUnhandledFrame: 'error', onUnhandledRequest: 'error' } as const
