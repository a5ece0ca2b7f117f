/** Every story through the MSW worker in a real browser, in a page that forbids `eval`: the app sees what `mock.fetch` says. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyApi } from '../src/api.ts'
import { createMock } from '../src/mock/mock.ts'
import { playScenario, type Stage } from '../src/scenario/play.ts'
import { type Built, bundle, firstLoaded } from './browser/build.ts'
import { findChromium, INSTALL, launch } from './browser/chromium.ts'
import type { Sent } from './browser/page.ts'
import { type Site, startSite } from './browser/site.ts'
import { apiNames, loadApi, storiesOf } from './support/apis.ts'
import { documentedBases, isOnAnyHost } from './support/hosts.ts'
import { failuresOf } from './support/played.ts'
import { recorded } from './support/recorded.ts'

const require = createRequire(import.meta.url)
const executable = findChromium()
if (!executable) console.error(INSTALL)

const apis = new Map<string, AnyApi>(await Promise.all(apiNames.map(async (name) => [name, await loadApi(name)] as const)))

describe.skipIf(!executable).for([
  ['MSW 3', 'msw'],
  ['MSW 2', 'msw2'],
] as const)(executable ? '%s in a browser' : `%s: ${INSTALL}`, { timeout: 120_000 }, ([, msw]) => {
  let browser: Browser | undefined
  let site: Site | undefined
  let files: Built[] = []
  let page: Page

  beforeAll(async () => {
    const imports = apiNames.map((name, index) => `import api${index} from '/src/apis/${name}/index.ts'`)
    const entry = [...imports, `import { start } from '/test/browser/page.ts'`, `start([${apiNames.map((_, index) => `api${index}`)}])`]
    files = await bundle(entry.join('\n'), { msw })
    site = await startSite(files, readFileSync(require.resolve(`${msw}/mockServiceWorker.js`), 'utf8'))
    browser = await launch(executable as string)
    page = await browser.newPage()
    await page.goto(site.url)
    await page.waitForFunction(() => window.app !== undefined)
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** The page's fetch, as a stage of this process. */
  const fetchInPage: Stage['fetch'] = async (request) => {
    const sent: Sent = {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: request.body === null ? undefined : await request.text(),
    }
    const { status, headers, body } = await page.evaluate((sent) => window.app!.send(sent), sent)
    return new Response(body === '' ? null : body, { status, headers })
  }

  const headers = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }
  const get = (url: string, of = page) => of.evaluate((sent) => window.app!.send(sent), { method: 'GET', url, headers, body: undefined })
  const post = (url: string, body: object) =>
    page.evaluate((sent) => window.app!.send(sent), { method: 'POST', url, headers, body: JSON.stringify(body) })

  for (const [name, api] of apis) {
    const [base] = documentedBases(api)
    const where = isOnAnyHost(api) && { baseUrl: { [name]: base } }
    test.for(storiesOf(name))('$file', async ({ story }) => {
      await page.evaluate((options) => window.app!.mock(options), { ...where, scenario: story })
      const inPage = recorded(fetchInPage)
      const played = await playScenario(story, { fetch: inPage.fetch, base, document: api.document })
      expect(failuresOf(played)).toEqual([])
      expect(inPage.seen).toHaveLength(story.steps.length)

      const plain = recorded(createMock({ apis: [api], scenario: story, ...where }).fetch)
      await playScenario(story, { fetch: plain.fetch, base })
      expect(inPage.seen).toEqual(plain.seen)
    })
  }

  test('the page forbids to make code of text, and loads no compiler', async () => {
    expect(await page.evaluate(() => window.app!.mayEval)).toBe(false)
    const scripts = (site?.asked ?? []).filter((path) => path.endsWith('.js') && path !== '/mockServiceWorker.js')
    expect([...new Set(scripts)].sort()).toEqual(
      firstLoaded(files)
        .map(({ name }) => `/${name}`)
        .sort(),
    )
  })

  test('an app that calls a relative base; what is not below it is not ours', async () => {
    await page.evaluate((options) => window.app!.mock(options), { baseUrl: '/mocks' })
    expect(await get('/mocks/secoda/api/v1/user')).toMatchObject({ status: 200, body: expect.stringContaining('"results"') })
    expect(await get('/mocks/secoda/api/v1/nothing')).toMatchObject({ status: 404, body: '{"detail":"Not found."}' })
    expect(await get('/own')).toMatchObject({ status: 404, body: 'of the site' })
    await expect(get('http://elsewhere.example/mocks/secoda/api/v1/user')).rejects.toThrow('Failed to fetch')
  })

  test('two mocks in one page, and one in another tab, share nothing', async () => {
    const tab = await (browser as Browser).newPage()
    try {
      const two = [{ baseUrl: '/one' }, { baseUrl: '/two' }] as const
      const open = (page: Page) => page.evaluate((two) => window.app!.mock(...two), two)
      const size = (page: Page, mock: number) => page.evaluate((mock) => window.app!.size(mock, 'credible'), mock)
      await tab.goto((site as Site).url)
      await tab.waitForFunction(() => window.app !== undefined)
      await open(page)
      await open(tab)
      const before = await size(page, 0)
      expect(before).toBeGreaterThan(0)

      expect(await post('/one/credible/api/v0/users', { userName: 'ada', email: 'ada@one.example' })).toMatchObject({ status: 201 })
      const ada = (base: string, of = page) => get(`${base}/credible/api/v0/users/ada`, of).then(({ status }) => status)
      expect([await ada('/one'), await ada('/two'), await ada('/one', tab)]).toEqual([200, 404, 404])
      expect([await size(page, 0), await size(page, 1), await size(tab, 0)]).toEqual([before + 1, before, before])
    } finally {
      await tab.close()
    }
  })
})
