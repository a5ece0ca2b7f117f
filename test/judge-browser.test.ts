/** The judge in a real browser: what the handlers of an MSW worker answer, of MSW 2 and 3. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkExchange } from '../src/contract/exchange.ts'
import { openDocument } from '../src/openapi/document.ts'
import { bundle } from './browser/build.ts'
import { findChromium, INSTALL, launch } from './browser/chromium.ts'
import type {} from './browser/judge-page.ts'
import { books, startBooks } from './support/books.ts'

const require = createRequire(import.meta.url)
const executable = findChromium()

describe.skipIf(!executable)(executable ? 'the hook and the wrapper' : INSTALL, { timeout: 120_000 }, () => {
  test.for(['msw', 'msw2'])('%s', async (msw) => {
    const files = await bundle(`import { judge } from '/test/browser/judge-page.ts'\nwindow.judge = judge`, { msw })
    expect(files.flatMap(({ modules }) => modules.filter((name) => /^src\/load\//.test(name)))).toEqual([])
    const scripts = new Map(files.map(({ name, text }) => [`/${name}`, text]))
    scripts.set('/mockServiceWorker.js', readFileSync(require.resolve(`${msw}/mockServiceWorker.js`), 'utf8'))
    const site = await startBooks((req, res) => {
      const script = scripts.get(req.url ?? '')
      res.writeHead(200, { 'content-type': `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8` })
      res.end(script ?? '<!doctype html><title>judge</title><script type="module" src="/entry.js"></script>')
    })
    const browser = await launch(executable as string)
    onTestFinished(async () => {
      await browser.close()
      await site.close()
    })
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.waitForFunction(() => window.judge !== undefined)
    const { kept, broken, found } = await page.evaluate((document) => window.judge!(document), books)
    expect(kept).toBe('kept')
    expect(broken).toMatch(/The handlers answered off contract[\s\S]*GET \/books\/\{id\} answered 200[\s\S]*CT124/)
    const headers = new Headers({ 'content-type': 'application/json' })
    const inNode = checkExchange(openDocument(books), {
      request: { method: 'GET', path: '/books/1', headers: new Headers() },
      response: { status: 200, headers, body: '{"id":"1","title":"Dune"}' },
    })
    expect(found).toEqual(inNode.map(({ fingerprint }) => fingerprint))
  })
})
