/** The page of a run in a real browser: it shows everything, asks the network for nothing, and runs nothing that a target sent. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '../src/report/event.ts'
import { toHtml } from '../src/report/html.ts'
import { findChromium, INSTALL, launch } from './browser/chromium.ts'
import { finding, HOSTILE, recordedRun, START, step, VERDICTS } from './support/events.ts'

const executable = findChromium()
if (!executable) console.error(INSTALL)

/** Markup, scripts, breaks out of attributes, styles, comments and elements. */
const ATTACKS = [
  HOSTILE,
  '<script>window.owned=1</script>',
  '"><img src=x onerror="window.owned=1">',
  "'><svg/onload=window.owned=1>",
  '</script><script>window.owned=1</script>',
  '</style><script>window.owned=1</script>',
  '--><script>window.owned=1</script><!--',
  '</pre></details><iframe srcdoc="<script>parent.owned=1</script>">',
  'javascript:window.owned=1',
  `\`\${window.owned=1}\``,
  '&lt;script&gt;window.owned=1&lt;/script&gt;',
  '<a href="javascript:window.owned=1" id="text">click</a>',
  '<base href="https://attacker.example/"><meta http-equiv="refresh" content="0;url=https://attacker.example/">',
]

/** A run in which a target put an attack wherever it could. */
function hostileRun(): Event[] {
  const findings = ATTACKS.map((text, index) =>
    finding({
      fingerprint: `attack${index}`,
      path: text,
      message: text,
      in: 'body',
      pointer: text,
      found: text,
      expected: text,
      nearest: text,
      file: text,
      line: 1,
      schema: text,
      curl: text,
      replay: text,
      accepted: text,
      readings: [{ reading: text, verdict: text }],
      steps: [0, 1].map(() =>
        step({ method: text, url: text, headers: [[text, text]], body: text, answerHeaders: [[text, text]], answerBody: text, note: text }),
      ),
      neighbour: { difference: text, step: step({ body: JSON.stringify({ [text]: text }) }) },
    }),
  )
  const all = ATTACKS.join(' ')
  return recordedRun({
    start: { ...START, target: all, document: { ...START.document, title: all, version: all, file: all } },
    findings,
    verdicts: [...VERDICTS, ...ATTACKS.map((text) => ({ ...VERDICTS[2], path: text, reason: text }) as (typeof VERDICTS)[number])],
    coverage: ATTACKS.map((text) => ({ type: 'coverage', pointer: text, kind: 'property', file: text, line: 1, valid: 0, invalid: 0 })),
    leftovers: ATTACKS.map((text) => ({ type: 'leftover', path: text, reason: text })),
    notes: ATTACKS,
    stopped: all,
  })
}

test('everything is in one file, and its policy allows only its own style and script', () => {
  const page = toHtml(recordedRun(), {})
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/)
  expect(toHtml(hostileRun(), {}).match(/<(?:script|img|svg|iframe|base)\b/g)).toEqual(['<script'])
})

test('a run without an end, without findings or without anything is a page too', () => {
  expect(toHtml([], {})).toContain('The run did not end')
  expect(toHtml(recordedRun({ findings: [] }), {})).toContain('Nothing was found that breaks the contract.')
})

describe.skipIf(!executable)(executable ? 'in a browser' : INSTALL, { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'doppel-page-'))
  let browser: Browser | undefined
  let page: Page
  const told: string[] = []
  const asked: string[] = []

  const open = async (events: readonly Event[], hash = '') => {
    const file = join(folder, 'run.html')
    writeFileSync(file, toHtml(events, {}))
    told.length = 0
    asked.length = 0
    await page.goto('about:blank')
    await page.goto(pathToFileURL(file).href + hash)
  }
  const shown = () => page.locator('.finding:visible').count()

  beforeAll(async () => {
    browser = await launch(executable as string)
    page = await browser.newPage()
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    page.on('dialog', (dialog) => {
      told.push(`dialog ${dialog.message()}`)
      return dialog.dismiss()
    })
    page.on('request', (request) => asked.push(request.url()))
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('nothing that a target sent runs or loads, and all of it can be read', async () => {
    await open(hostileRun())
    await page.getByRole('button', { name: 'Open all' }).click()
    expect(await page.evaluate(() => (globalThis as { owned?: unknown }).owned)).toBeUndefined()
    expect(told).toEqual([])
    expect(asked.filter((url) => url !== 'about:blank')).toHaveLength(1)
    expect(await page.locator('img, svg, iframe, base, script:not(body > script)').count()).toBe(0)
    expect(await page.locator('.finding .message').allTextContents()).toContain('"><img src=x onerror="window.owned=1">')
    expect(await shown()).toBe(ATTACKS.length)
  })

  test('findings are filtered by text, operation, check and severity', async () => {
    await open(recordedRun())
    expect([await shown(), await page.locator('#shown').textContent()]).toEqual([6, '6'])
    await page.getByLabel('Text', { exact: true }).fill('readable 17')
    expect([await shown(), await page.locator('#shown').textContent()]).toEqual([1, '1 of 6'])
    await page.getByLabel('Text', { exact: true }).fill('nothing like it')
    expect(await page.getByText('No finding fits the filter.').isVisible()).toBe(true)
    await page.getByLabel('Text', { exact: true }).fill('')
    await page.getByLabel('Operation', { exact: true }).selectOption('GET /users/{id}')
    expect(await shown()).toBe(1)
    await page.getByLabel('Operation', { exact: true }).selectOption('')
    await page.getByLabel('Check', { exact: true }).selectOption('CT302 input/invalid-accepted')
    expect(await shown()).toBe(1)
    await page.getByLabel('Check', { exact: true }).selectOption('')
    await page.locator('[data-severity=error]').uncheck()
    expect(await shown()).toBe(3)
    await page.locator('[data-severity=known]').uncheck()
    expect(await shown()).toBe(2)
  })

  test('a cell of the matrix leads to its finding, and a link to a finding opens it', async () => {
    await open(recordedRun())
    await page.getByTitle(/^CT408 state\/deleted-readable, DELETE \/users\/\{id\}: failed/).click()
    expect(
      await page.locator('.finding:visible').evaluateAll((nodes) => nodes.map((node) => [node.id, (node as HTMLDetailsElement).open])),
    ).toEqual([['f-1b1b2c3d4e5f61', true]])
    await open(recordedRun(), '#f-2c1b2c3d4e5f62')
    expect(await page.locator('#f-2c1b2c3d4e5f62').getAttribute('open')).toBe('')
  })

  test('findings of one rule stand below the first, which leads to them', async () => {
    const rule = { in: 'body', pointer: '/age', schema: '#/components/schemas/User/properties/age/type' } as const
    const findings = ['/b', '/a', '/c'].map((path) => finding({ ...rule, path, fingerprint: `of${path.slice(1)}` }))
    await open(recordedRun({ findings: [...findings, finding({ path: '/b/c' })] }))
    const kinds = await page.locator('.finding').evaluateAll((all) => all.map(({ id, classList }) => [id, classList.contains('following')]))
    expect(kinds).toEqual([
      ['f-ofa', false],
      ['f-ofb', true],
      ['f-ofc', true],
      ['f-0a1b2c3d4e5f60', false],
    ])
    await page.locator('#f-ofa').getByRole('link', { name: 'POST /c' }).click()
    expect(await page.locator('#f-ofc').getAttribute('open')).toBe('')
    await page.getByLabel('Operation', { exact: true }).selectOption('POST /c')
    expect(await shown()).toBe(1)
  })

  test('the failing request stands beside the one that passes, and only what differs is marked', async () => {
    await open(recordedRun())
    const pair = page.locator('#f-0a1b2c3d4e5f60 .pair')
    expect(await pair.locator('.good mark').allTextContents()).toEqual(['  "name": "ada",'])
    expect(await pair.locator('.bad mark').count()).toBe(0)
    const at = (url: string) => step({ method: 'GET', url: `http://a/users?${url}&sort=name` })
    await open(
      recordedRun({ findings: [finding({ steps: [at('limit=-1')], neighbour: { difference: 'limit is 1', step: at('limit=1') } })] }),
    )
    expect(await page.locator('.pair pre mark').allTextContents()).toEqual(['-1', '1'])
    await open(recordedRun())
    expect(await page.locator('#f-1b1b2c3d4e5f61 .steps > li').count()).toBe(2)
  })

  test('it can be used with the keyboard alone', async () => {
    await open(recordedRun())
    await page.keyboard.press('/')
    await page.keyboard.type('e-mail')
    expect(await shown()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await shown()).toBe(6)
    await page.locator('#all').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await page.locator('#f-1b1b2c3d4e5f61').getAttribute('open')).toBe('')
  })

  test.for([
    [1280, 'light'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('at %i pixels, %s, nothing is cut off at the side', async ([width, colorScheme]) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    for (const events of [recordedRun(), hostileRun()]) {
      await open(events)
      await page.getByRole('button', { name: 'Open all' }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})
