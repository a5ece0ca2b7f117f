/** One measurement in a process of its own, so that its memory and its start are its own. Prints one line of JSON. */
import { fileURLToPath } from 'node:url'
import { startServer } from '../../../src/adapters/server.ts'
import type { AnyApi } from '../../../src/api.ts'
import { runCheck } from '../../../src/check/run.ts'
import { selfCheck } from '../../../src/check/spec/self-check.ts'
import { judgeExchange } from '../../../src/contract/exchange.ts'
import { loadDocument } from '../../../src/load/load.ts'
import { createMock } from '../../../src/mock/mock.ts'
import { counts } from './score.ts'

const root = new URL('../../../', import.meta.url)
const GITHUB = fileURLToPath(new URL('node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url))

const BASE = 'http://double.test'

const parts: Readonly<Record<string, (...words: string[]) => Promise<unknown>>> = { github, double }
const [part = '', ...words] = process.argv.slice(2)
console.log(JSON.stringify(await parts[part]?.(...words)))
process.exit(0)

/** GitHub's document: read, held against itself, and one exchange judged. */
async function github(): Promise<unknown> {
  const begun = performance.now()
  const document = await loadDocument(GITHUB)
  const loaded = performance.now()
  const findings = selfCheck(document)
  const checked = performance.now()
  const { operation, violations } = judgeExchange(document, {
    request: { method: 'GET', path: '/repos/octocat/hello-world/labels?per_page=1', headers: new Headers() },
    response: {
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      body: JSON.stringify([
        { id: 1, node_id: 'x', url: 'https://api.github.com/labels/1', name: 'bug', description: null, color: 'f00', default: 'yes' },
      ]),
    },
  })
  const judged = performance.now()
  return {
    load: (loaded - begun) / 1000,
    selfCheck: (checked - loaded) / 1000,
    judge: (judged - checked) / 1000,
    // from the start of the process, Node's own start included
    seconds: performance.now() / 1000,
    processorSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    operation: operation?.key,
    violations: violations.map(({ id, pointer }) => `${id} ${pointer}`),
    specFindings: findings.length,
  }
}

/** One of our doubles, through `mock.fetch` or a port of this process. */
async function double(name = '', way = 'fetch'): Promise<unknown> {
  const { default: api } = (await import(new URL(`src/apis/${name}/index.ts`, root).href)) as { default: AnyApi }
  const document = await loadDocument(fileURLToPath(new URL(`specs/${name}.json`, root)))
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
  const credentials = { valid: bearer('doppel-admin'), limited: bearer('doppel-viewer'), expired: bearer('doppel-expired') }
  const quiet = { apis: [api], strict: false, log: () => {} } as const
  const target =
    way === 'port'
      ? await startServer({ ...quiet, port: 0 }).then(({ apis }) => ({ url: apis[0].url }))
      : { ...createMock({ ...quiet, baseUrl: BASE }), url: BASE }
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const { events, findings } = await runCheck(document, { target, seed: 1, credentials })
  const seconds = (performance.now() - begun) / 1000
  const used = process.cpuUsage(cpu)
  const end = events.find((event) => event.type === 'end')
  const timing = events.find((event) => event.type === 'timing')
  const requests = end?.type === 'end' ? end.requests : 0
  return {
    requests,
    seconds,
    perSecond: requests / seconds,
    perProcessorSecond: requests / ((used.user + used.system) / 1e6),
    firstFindingMs: timing?.type === 'timing' ? timing.firstFindingMs : undefined,
    found: findings
      .filter(counts)
      .map(({ id, severity, method, path, fingerprint, message }) => ({ id, severity, method, path, fingerprint, message })),
  }
}
