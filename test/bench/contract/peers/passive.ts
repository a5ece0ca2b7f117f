/** Passive judges on the fixed traffic through each mutant: Prism's proxy, jest-openapi, and doppel's own `judgeExchange`. */
import { judgeExchange } from '../../../../src/contract/exchange.ts'
import { documentOf } from '../doppel.ts'
import type { Mutant, Subject } from '../operators/index.ts'
import type { Server } from '../operators/operator.ts'
import { SETUPS } from '../protocol.ts'
import { counts, isRight, type Reported } from '../score.ts'
import { type SeenExchange, start } from '../subject.ts'
import { playTraffic } from '../traffic.ts'
import { jestOpenApi } from './jest-openapi.ts'
import type { PeerRun } from './peer.ts'
import { type Prism, startPrism } from './prism.ts'

/** One that is given an exchange and says what is wrong with it. */
export interface PassiveJudge {
  readonly name: string
  judge(server: Server, exchange: SeenExchange, operation: { readonly method: string; readonly path: string }): Promise<Reported[]>
  end(): Promise<void>
}

/** All judges that there are; Prism starts here. */
export async function openJudges(names: readonly string[]): Promise<PassiveJudge[]> {
  const judges: PassiveJudge[] = []
  if (names.includes('judge')) judges.push({ name: 'doppel, passive', judge: byDoppel, end: async () => {} })
  if (names.includes('jest-openapi')) judges.push({ name: 'jest-openapi', judge: jestOpenApi(), end: async () => {} })
  if (names.includes('prism')) {
    const prisms = new Map<Server, Prism>()
    for (const server of Object.keys(SETUPS) as Server[]) prisms.set(server, await startPrism(SETUPS[server]))
    judges.push({
      name: 'Prism proxy',
      judge: async (server, exchange, operation) => (await prisms.get(server)?.judge(exchange, operation)) ?? [],
      end: async () => {
        for (const prism of prisms.values()) await prism.end()
      },
    })
  }
  return judges
}

/** The fixed traffic through a subject. */
export async function recordTraffic(subject: Subject): Promise<readonly SeenExchange[]> {
  const running = await start(subject, { keep: true })
  await playTraffic(subject.server, running.url)
  await running.end()
  return running.exchanges
}

/** What a judge says of the traffic through a subject. */
export async function runPassive(
  judge: PassiveJudge,
  subject: Subject,
  exchanges: readonly SeenExchange[],
  { known = new Set<string>(), mutant }: { known?: ReadonlySet<string>; mutant?: Mutant } = {},
): Promise<PeerRun> {
  const begun = performance.now()
  const findings = new Map<string, Reported>()
  let kill: PeerRun['kill']
  for (const [index, exchange] of exchanges.entries()) {
    const operation = await operationOf(subject.server, exchange)
    if (!operation) continue
    for (const finding of await judge.judge(subject.server, exchange, operation)) {
      findings.set(`${finding.id} ${finding.fingerprint}`, finding)
      if (mutant && !kill && counts(finding) && isRight(mutant, finding, known))
        kill = { ...finding, requests: index + 1, ms: Math.round(performance.now() - begun) }
    }
  }
  const ms = Math.round(performance.now() - begun)
  return {
    subject: subject.id,
    seed: 0,
    budget: 0,
    requests: exchanges.length,
    ms,
    findings: [...findings.values()],
    ...(kill && { kill }),
  }
}

async function byDoppel(server: Server, exchange: SeenExchange): Promise<Reported[]> {
  const document = await documentOf(server)
  const { operation, violations } = judgeExchange(document, {
    request: {
      method: exchange.method,
      path: exchange.target.slice(SETUPS[server].base.length),
      headers: headersOf(exchange.requestHeaders),
      body: exchange.requestBody,
    },
    response: { status: exchange.status, headers: headersOf(exchange.headers), body: exchange.body },
  })
  return violations.map(({ id, severity, fingerprint }) => ({
    id,
    severity,
    fingerprint,
    method: exchange.method,
    path: operation?.path ?? '*',
  }))
}

function headersOf(headers: Readonly<Record<string, string | readonly string[]>>): Headers {
  return new Headers(Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])))
}

async function operationOf(server: Server, { method, target }: SeenExchange): Promise<{ method: string; path: string } | undefined> {
  const path = target.slice(SETUPS[server].base.length).split('?')[0] ?? ''
  const { json } = await documentOf(server)
  const found = Object.keys(json.paths ?? {}).find((template) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
  const declared = found && (json.paths as Record<string, Record<string, unknown>>)[found]?.[method.toLowerCase()]
  return found && declared ? { method, path: found } : undefined
}
