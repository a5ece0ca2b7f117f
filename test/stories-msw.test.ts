/** Every story through MSW in Node, by version 3 and 2: an app's own `fetch` to the documented host sees what `mock.fetch` says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock } from '../src/mock/mock.ts'
import { createPathRouter } from '../src/openapi/router.ts'
import { playScenario } from '../src/scenario/play.ts'
import { apiNames, loadApi, storiesOf } from './support/apis.ts'
import { documentedBases, isOnAnyHost } from './support/hosts.ts'
import { closedNetwork, loadMsw, mswVersions } from './support/msw.ts'
import { failuresOf } from './support/played.ts'
import { recorded } from './support/recorded.ts'

for (const version of mswVersions) {
  const { http, HttpResponse, setupServer, handlers } = await loadMsw(version)
  for (const name of apiNames) {
    const api = await loadApi(name)
    const [base] = documentedBases(api)
    const server = setupServer()

    describe(`${name} through MSW ${version}`, () => {
      beforeAll(() => server.listen(closedNetwork))
      afterAll(() => server.close())

      test.for(storiesOf(name))('$file', async ({ story }) => {
        // Of a host that is any only the documented paths are ours; with the base named, all below it are.
        const options = { apis: [api], scenario: story, ...(isOnAnyHost(api) && { baseUrl: base }) }
        server.resetHandlers(...handlers(createMock(options)))
        const intercepted = recorded((request) => fetch(request))
        const played = await playScenario(story, { fetch: intercepted.fetch, base, document: api.document })
        expect(failuresOf(played)).toEqual([])
        expect(intercepted.seen).toHaveLength(story.steps.length)

        const plain = recorded(createMock(options).fetch)
        await playScenario(story, { fetch: plain.fetch, base })
        expect(intercepted.seen).toEqual(plain.seen)
      })

      if (!isOnAnyHost(api)) return
      test.for(storiesOf(name))('$file on any host, beside handlers of the user', async ({ story }) => {
        const host = base.replace('acme', 'any-host.example:8443')
        const options = { apis: [api], scenario: story }
        const users = http.all('*', () => new HttpResponse('of the user', { status: 418 }))
        server.resetHandlers(...handlers(createMock(options)), users)
        const intercepted = recorded((request) => fetch(request))
        await playScenario(story, { fetch: intercepted.fetch, base: host })

        const plain = recorded(createMock({ ...options, baseUrl: host }).fetch)
        await playScenario(story, { fetch: plain.fetch, base: host })
        const router = createPathRouter(api.document)
        const isOurs = (method: string, url: string) =>
          router(method, new URL(url).pathname.slice(new URL(host).pathname.length)).kind !== 'path-undocumented'
        for (const [index, { method, url, ...answer }] of plain.seen.entries()) {
          expect(intercepted.seen[index]).toMatchObject({
            method,
            url,
            ...(isOurs(method, url) ? answer : { status: 418, body: 'of the user' }),
          })
        }
        expect(intercepted.seen).toHaveLength(story.steps.length)
      })
    })
  }
}
