/** A small site: one page that runs a build, under a policy that forbids to make code of text. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Built } from './build.ts'

/** A site that was started. */
export interface Site {
  readonly url: string
  /** The paths that were asked of it. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Serves the files of a build and the worker script of MSW. */
export async function startSite(files: readonly Built[], workerScript: string): Promise<Site> {
  const scripts = new Map(files.map(({ name, text }) => [`/${name}`, text]))
  scripts.set('/mockServiceWorker.js', workerScript)
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const script = scripts.get(url)
    const page = url === '/' ? '<!doctype html><title>app</title><script type="module" src="/entry.js"></script>' : undefined
    const text = script ?? page ?? 'of the site'
    response.writeHead((script ?? page) ? 200 : 404, {
      'content-type': `text/${script ? 'javascript' : page ? 'html' : 'plain'}; charset=utf-8`,
      'content-security-policy': "script-src 'self'",
    })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
