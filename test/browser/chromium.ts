/** Finds the Chromium of this machine. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What to do where there is none. */
export const INSTALL = 'the browser tests are not run: there is no Chromium (apt-get install chromium, or set CHROMIUM to its path)'

/**
 * The path of Chromium, or `undefined` where there is none.
 *
 * @throws Error when `CHROMIUM` names a file that does not exist.
 */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM && !existsSync(CHROMIUM)) throw new Error(`Failed to find Chromium: CHROMIUM is ${CHROMIUM}, which does not exist`)
  const folders = [...PATH.split(delimiter), '/usr/bin']
  return CHROMIUM || NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

/** Starts it without a window, and without a way to any host but this machine. */
export function launch(executablePath: string): Promise<Browser> {
  const switches = [
    'no-sandbox',
    'disable-gpu',
    'disable-quic',
    'no-first-run',
    'disable-background-networking',
    'disable-component-update',
    'disable-sync',
  ]
  const args = [...switches.map((name) => `--${name}`), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  return chromium.launch({ executablePath, headless: true, args })
}
