/** The requests that the vendors' pages show, sent with curl: one client for each API. */
import type { Client } from '../client.ts'
import { curlVersion } from './curl.ts'
import { type Page, pages } from './pages.ts'

/** All four. */
export const seedPages: readonly Client[] = pages.map(client)

function client({ api, given, ask }: Page): Client {
  return {
    name: 'curl',
    version: 'as installed',
    api,
    ...(given && { given }),
    async install() {
      await curlVersion()
      return ({ bases }) => ask(bases[api] ?? '')
    },
  }
}
