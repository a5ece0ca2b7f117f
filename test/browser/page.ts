/** An app in a page whose requests the MSW worker answers. The tests tell it what to mock and what to send. */
import { setupWorker } from 'msw/browser'
import { handlers } from '../../src/adapters/msw.ts'
import type { AnyApi } from '../../src/api.ts'
import { type BaseUrl, createMock, type Mock, type WorldStory } from '../../src/mock/mock.ts'

/** A request as it can be told to a page. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** An answer as the app in the page saw it. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the tests find in the page as `app`. */
export interface App {
  /** Makes mocks of all APIs, each with its base and worlds, and puts them in the place of those before. */
  mock(...mocks: { baseUrl?: BaseUrl; scenario?: WorldStory }[]): void
  /** Sends a request with the page's own `fetch`. */
  send(request: Sent): Promise<Received>
  /** How many users an API of a mock has, read from the mock itself. */
  size(mock: number, api: string): number
  /** Whether the page may make code of text. */
  readonly mayEval: boolean
}

declare global {
  interface Window {
    app?: App
  }
}

/** Starts the worker with the handlers of a mock of all APIs. */
export async function start(apis: readonly AnyApi[]): Promise<void> {
  let mocks: Mock[] = [createMock({ apis })]
  const worker = setupWorker(...mocks.flatMap(handlers))
  // The option has another name in each version.
  await worker.start({ quiet: true, ...{ onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } })
  window.app = {
    mock: (...given) => {
      for (const mock of mocks) mock.close()
      mocks = given.map((options) => createMock({ apis, ...options }))
      worker.resetHandlers(...mocks.flatMap(handlers))
    },
    send: async ({ method, url, headers, body }) => {
      const bytes = body === undefined ? null : new TextEncoder().encode(body)
      const response = await fetch(url, { method, headers, body: bytes })
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
    },
    size: (mock, api) => mocks[mock]?.tables[api]?.users?.size ?? -1,
    mayEval: mayEval(),
  }
}

function mayEval(): boolean {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
}
