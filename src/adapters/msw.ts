/** The way in through MSW, in Node and in the browser: each API of a mock as one handler. */
import { type HttpHandler, http } from 'msw'
import type { Mock } from '../mock/mock.ts'

/**
 * The MSW handlers of a mock, one for each of its APIs: for `setupServer` and `setupWorker` of MSW 2 and 3.
 *
 * A handler takes the requests that lie below a base of its API. All others, and all once the mock is closed, are left to
 * the handlers that come after. Where two mocks answer one URL the handlers that come first take it.
 *
 * @example
 * const mock = createMock({ apis: [secoda] })
 * const server = setupServer(...handlers(mock))
 */
export function handlers(mock: Pick<Mock, 'apis' | 'answers' | 'fetch'>): HttpHandler[] {
  return mock.apis.map(({ name }) =>
    http.all(
      ({ request }) => mock.answers(request.method, request.url) === name,
      ({ request }) => mock.fetch(request),
    ),
  )
}
