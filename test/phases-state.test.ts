/** The parts of a run about state, HTTP and authentication: nothing is said of a good server, and each fault is found by its check. */
import { describe, expect, test } from 'vitest'
import { runCheck } from '../src/check/run.ts'
import { openDocument } from '../src/openapi/document.ts'
import type { FindingEvent } from '../src/report/event.ts'
import { openVault, TOKENS, VAULT, type VaultWay } from './support/vault.ts'

const document = openDocument(VAULT)
const credential = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const credentials = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, credential(token)]))

async function run(way?: VaultWay, phases: ('state' | 'auth')[] = ['state', 'auth'], seed = 1, until?: string) {
  const vault = openVault(way)
  const log: string[] = []
  const fetch = (async (input: Request) => {
    const one = new Request(input)
    log.push(`${one.method} ${new URL(one.url).pathname}${new URL(one.url).search} ${await one.clone().text()}`)
    return vault(one)
  }) as unknown as typeof globalThis.fetch
  const stop = new AbortController()
  const lineOf = ({ severity, id, method, path }: FindingEvent) => `${severity} ${id} ${method} ${path}`
  const onFinding = (finding: FindingEvent) => {
    if (lineOf(finding) === until) stop.abort()
  }
  const { findings, events } = await runCheck(document, { target: { fetch }, seed, phases, credentials, onFinding, signal: stop.signal })
  const told = findings.map(lineOf)
  return { told, findings, events, log, heavy: told.filter((line) => !line.startsWith('info')) }
}

describe('a server that keeps its document', () => {
  const ways = [undefined, 'eventual', 'gone-410', 'refuse-403', 'lower-case', 'newest-first', 'soft'] as const
  test.concurrent.for(ways)('is left in peace: %s', async (way, { expect }) => {
    const { heavy, events, log } = await run(way)
    expect(heavy).toEqual([])
    expect(events.filter(({ type }) => type === 'note' || type === 'leftover')).toEqual([])
    expect(log.length).toBeLessThan(way === 'eventual' ? 500 : 380)
  })

  test.concurrent('gets the same requests and verdicts twice', async ({ expect }) => {
    const [one, other] = [await run(undefined, ['state', 'auth'], 3), await run(undefined, ['state', 'auth'], 3)]
    expect(one.log).toEqual(other.log)
    const verdicts = ({ events }: typeof one) => events.filter(({ type }) => type === 'verdict')
    expect(verdicts(one)).toEqual(verdicts(other))
  })

  test.concurrent('has every check decided, each with its reason', async ({ expect }) => {
    const { events } = await run()
    const verdicts = events.filter((event) => event.type === 'verdict' && /^CT(?:4|5|207|208|209|210|211|306)/.test(event.id))
    const silent = verdicts.filter((event) => event.type === 'verdict' && /^(?:not-run|inconclusive)$/.test(event.verdict) && !event.reason)
    const undecided = verdicts.filter((event) => event.type === 'verdict' && /nothing in the run decided/.test(event.reason ?? ''))
    const passed = new Set(verdicts.flatMap((event) => (event.type === 'verdict' && event.verdict === 'pass' ? [event.id] : [])))
    expect({ silent, undecided }).toEqual({ silent: [], undecided: [] })
    // All but those that only opt-in presets have pass somewhere.
    const all = [
      'CT207',
      'CT208',
      'CT210',
      'CT211',
      'CT306',
      ...Array.from({ length: 19 }, (_, index) => `CT4${String(index + 1).padStart(2, '0')}`),
    ]
    expect(all.filter((id) => !passed.has(id))).toEqual([])
    expect(['CT501', 'CT502', 'CT503', 'CT504', 'CT505', 'CT506'].filter((id) => !passed.has(id))).toEqual([])
  })
})

const FAULTS: readonly (readonly [VaultWay, string, 'state' | 'auth'])[] = [
  ['create-lost', 'error CT401 POST /boxes', 'state'],
  ['id-changes', 'warning CT402 GET /boxes/{box}', 'state'],
  ['field-lost', 'warning CT402 POST /boxes', 'state'],
  ['put-lost', 'error CT403 PUT /boxes/{box}', 'state'],
  ['patch-lost', 'error CT403 PATCH /boxes/{box}', 'state'],
  ['stale', 'error CT403 PUT /boxes/{box}', 'state'],
  ['put-drifts', 'warning CT404 PUT /boxes/{box}', 'state'],
  ['put-merges', 'warning CT405 PUT /boxes/{box}', 'state'],
  ['put-created', 'warning CT406 PUT /boxes/{box}', 'state'],
  ['patch-spills', 'error CT407 PATCH /boxes/{box}', 'state'],
  ['delete-nothing', 'error CT408 DELETE /boxes/{box}', 'state'],
  ['delete-twice', 'error CT409 DELETE /boxes/{box}', 'state'],
  ['unlisted', 'warning CT410 GET /boxes', 'state'],
  ['last-lost', 'warning CT410 GET /boxes', 'state'],
  ['delete-listed', 'error CT411 GET /boxes', 'state'],
  ['refused-create-kept', 'error CT412 POST /boxes', 'state'],
  ['refused-update-kept', 'error CT412 PUT /boxes/{box}', 'state'],
  ['wrong-parent', 'error CT413 GET /boxes/{box}/coins/{coin}', 'state'],
  ['limit-ignored', 'warning CT414 GET /boxes', 'state'],
  ['overlap', 'warning CT414 GET /boxes', 'state'],
  ['filter-ignored', 'warning CT415 GET /boxes', 'state'],
  ['sort-ignored', 'warning CT416 GET /boxes', 'state'],
  ['list-differs', 'warning CT417 GET /boxes', 'state'],
  ['etag-ignored', 'warning CT418 GET /boxes/{box}', 'state'],
  ['etag-always', 'warning CT418 GET /boxes/{box}', 'state'],
  ['get-counts', 'warning CT210 GET /boxes/{box}', 'state'],
  ['location-nowhere', 'warning CT208 POST /boxes', 'state'],
  ['allow-wrong', 'warning CT207 GET /boxes', 'state'],
  ['method-accepted', 'warning CT306 GET /boxes/{box}', 'state'],
  ['unimplemented', 'error CT211 PUT /boxes/{box}', 'state'],
  ['crowd', 'error CT134 POST /boxes', 'state'],
  ['auth-off', 'error CT501 PUT /boxes/{box}', 'auth'],
  ['auth-any', 'error CT502 GET /boxes', 'auth'],
  ['auth-expired', 'error CT502 DELETE /boxes/{box}', 'auth'],
  ['auth-beginning', 'error CT502 POST /boxes', 'auth'],
  ['public-401', 'warning CT503 GET /health', 'auth'],
  ['scope-ignored', 'warning CT504 POST /boxes', 'auth'],
  ['others-readable', 'warning CT505 GET /boxes/{box}', 'auth'],
  ['valid-401', 'error CT506 PATCH /boxes/{box}', 'auth'],
]

describe('a fault is found by its check, at its operation', () => {
  test.concurrent.for(FAULTS)('%s: %s', async ([way, wanted, phase], { expect }) => {
    expect((await run(way, [phase], 1, wanted)).told).toContain(wanted)
  })
})

test('a finding shows the requests that lead to it', async () => {
  const { findings } = await run('put-lost', ['state'])
  const finding = findings.find(({ id, method }) => id === 'CT403' && method === 'PUT')
  expect(finding?.steps?.map(({ method }) => method)).toEqual(['POST', 'PUT', 'GET'])
  expect(finding).toMatchObject({ reason: 'ignored', in: 'body' })
})
