/** Runs Schemathesis against one subject, reads its events as they are written, and translates its failures to the numbers of checks. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bound } from '../children.ts'
import type { Mutant, Subject } from '../operators/index.ts'
import { SETUPS } from '../protocol.ts'
import { isRight, type Reported } from '../score.ts'
import { start } from '../subject.ts'
import type { PeerRun } from './peer.ts'

const cache = fileURLToPath(new URL('../../../../.cache/', import.meta.url))

/** `python3 -m venv .cache/bench-venv && .cache/bench-venv/bin/pip install schemathesis==4.32.5` brings it. */
export const SCHEMATHESIS = `${cache}bench-venv/bin/schemathesis`

/**
 * What makes it send about as many requests as the budget allows on the unmutated servers; measured, since it has no such bound.
 * Its deterministic part alone sends about 70 an operation, so that 25 cannot be had without leaving it out.
 */
const EXAMPLES: Readonly<Record<number, number>> = { 100: 9, 400: 240 }

const LIMIT_SECONDS = 900

/** What each of its checks can have found, generously. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  not_a_server_error: ['CT134', 'CT307', 'CT409', 'CT211'],
  status_code_conformance: ['CT121', 'CT202', 'CT208'],
  content_type_conformance: ['CT122', 'CT123', 'CT125', 'CT137'],
  response_headers_conformance: ['CT127', 'CT128', 'CT204'],
  response_schema_conformance: ['CT123', 'CT124', 'CT125', 'CT129', 'CT130', 'CT131', 'CT132', 'CT137'],
  negative_data_rejection: ['CT302', 'CT303', 'CT304', 'CT305', 'CT309'],
  positive_data_acceptance: ['CT301', 'CT310', 'CT506'],
  missing_required_header: ['CT303', 'CT302'],
  unsupported_method: ['CT306', 'CT102', 'CT205', 'CT207'],
  allow_header_conformance: ['CT207', 'CT205'],
  use_after_free: ['CT408', 'CT411'],
  ensure_resource_availability: ['CT401', 'CT410', 'CT208'],
  ignored_auth: ['CT501', 'CT502'],
  object_level_authorization: ['CT505'],
}

/** One run, ended at the first right failure or when the budget is spent. */
export async function runSchemathesis(
  subject: Subject,
  {
    seed,
    budget,
    operations,
    known = new Set<string>(),
    mutant,
  }: {
    seed: number
    budget: number
    operations: number
    known?: ReadonlySet<string>
    mutant?: Mutant
  },
): Promise<PeerRun> {
  const { document, tokens } = SETUPS[subject.server]
  const folder = `${cache}bench-contract/schemathesis`
  mkdirSync(folder, { recursive: true })
  const events = `${folder}/${subject.id.replaceAll('/', '-')}.ndjson`
  rmSync(events, { force: true })
  const config = `${folder}/${subject.server}.toml`
  writeFileSync(config, configOf(folder, tokens))
  const running = await start(subject)
  const most = budget * operations
  const begun = performance.now()
  const child = bound(
    spawn(
      SCHEMATHESIS,
      [
        ...['--config-file', config, 'run', document, '--url', running.url, '--seed', String(seed)],
        ...['--max-examples', String(EXAMPLES[budget] ?? budget), '--report-ndjson-path', events],
        ...(tokens.second ? [] : ['--header', `Authorization: Bearer ${tokens.valid}`]),
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
    ),
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-500)
  })
  let ended = false
  const end = once(child, 'exit').then(() => {
    ended = true
  })
  const findings = new Map<string, Reported>()
  let kill: PeerRun['kill']
  let read = 0
  const look = () => {
    if (!existsSync(events)) return
    const lines = readFileSync(events, 'utf8').split('\n')
    for (; read < lines.length - 1; read++) {
      for (const finding of failuresOf(lines[read] ?? '')) {
        findings.set(`${finding.id} ${finding.fingerprint}`, finding)
        if (mutant && !kill && isRight(mutant, finding, known))
          kill = { ...finding, requests: running.seen.length, ms: Math.round(performance.now() - begun) }
      }
    }
  }
  while (!ended && !kill && running.seen.length < most && performance.now() - begun < LIMIT_SECONDS * 1000) {
    await Promise.race([end, new Promise((done) => setTimeout(done, 250))])
    look()
  }
  const spent = running.seen.length >= most
  if (!ended) child.kill('SIGINT')
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await end
  clearTimeout(patience)
  look()
  const requests = running.seen.length
  await running.end()
  rmSync(events, { force: true })
  if (read === 0) throw new Error(`Schemathesis said nothing about ${subject.id}: ${said}`)
  return {
    subject: subject.id,
    seed,
    budget,
    requests,
    ms: Math.round(performance.now() - begun),
    findings: [...findings.values()],
    ...(kill && { kill }),
    ...(spent && !kill && { stopped: 'the budget is spent' }),
  }
}

/** The failures in one line of its events, once for each check that they may stand for. */
function failuresOf(line: string): Reported[] {
  const { ScenarioFinished: scenario } = JSON.parse(line) as { ScenarioFinished?: Scenario }
  if (!scenario) return []
  return Object.values(scenario.recorder.checks ?? {})
    .flat()
    .flatMap(({ name, status, failure_info }) => {
      if (status !== 'failure') return []
      const { operation = scenario.recorder.label, title = '' } = failure_info?.failure ?? {}
      const [method = '*', path = '*'] = operation.split(' ')
      const fingerprint = `${name} ${title} ${operation}`
      return (MEANS[name] ?? []).map((id) => ({ id, severity: 'error', method, path, fingerprint }))
    })
}

interface Scenario {
  readonly recorder: {
    readonly label: string
    readonly checks?: Readonly<
      Record<
        string,
        readonly {
          readonly name: string
          readonly status: string
          readonly failure_info?: { readonly failure: { readonly operation?: string; readonly title?: string } }
        }[]
      >
    >
  }
}

/** Where there are two users, it is told of both, so that it can look for what one reaches of the other. */
function configOf(folder: string, { valid, second }: { readonly valid: string; readonly second?: string }): string {
  if (!second) return ''
  const user = (name: string, token: string) => ({ name, fixedHeaders: [{ name: 'Authorization', value: `Bearer ${token}` }] })
  writeFileSync(`${folder}/users.json`, JSON.stringify({ auth: [user('first', valid), user('second', second)] }))
  return `[auth.wfc]\npath = ${JSON.stringify(`${folder}/users.json`)}\nuser = "first"\npeers = ["first", "second"]\n`
}
