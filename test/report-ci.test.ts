/** The CI jobs run as they are written: they pass a double, fail a planted fault, and no input becomes a part of their scripts. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/apis.ts'
import { folder, type Serving, serve } from './support/command.ts'
import { commandsIn, readJunit } from './support/report-readers.ts'

const MAIN = fileURLToPath(new URL('src/cli/main.ts', root))
const read = (file: string) => parse(readFileSync(new URL(file, root), 'utf8'))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly { readonly shell: string; readonly run: string; readonly env: Record<string, string> }[]
  }
}

const action = read('action.yml') as Action
const [step] = action.runs.steps as [Action['runs']['steps'][number]]

/** Runs a script as a CI service does, in a folder of its own. */
async function job(script: string, env: Readonly<Record<string, string>>, shell: readonly [string, ...string[]]) {
  const cwd = folder({ script })
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(shell[0], [...shell.slice(1), join(cwd, 'script')], { cwd, env: { PATH, HOME, NO_COLOR: '1', ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  const at = (file: string) => join(cwd, file)
  return { code, stdout, stderr, has: (file: string) => existsSync(at(file)), text: (file: string) => readFileSync(at(file), 'utf8') }
}

/** Runs the action's script with inputs, as GitHub's runner would. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default ?? '']))
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, input: string) => values[input] ?? ''),
    ]),
  )
  const files = { GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_OUTPUT: 'output.txt' }
  return job(step.run, { ...env, ...files }, ['bash', '--noprofile', '--norc', '-eo', 'pipefail'])
}

/** A server in front of another that renames one field of every answer. */
async function faulty(target: string): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const body = incoming.method === 'GET' || incoming.method === 'HEAD' ? undefined : Buffer.concat(await incoming.toArray())
    const headers = new Headers(Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]))
    for (const name of ['host', 'connection', 'content-length', 'transfer-encoding', 'expect']) headers.delete(name)
    const answer = await fetch(target + incoming.url, {
      method: incoming.method as string,
      headers,
      ...(body && body.length > 0 && { body }),
    })
    const text = (await answer.text()).replaceAll('"email":', '"e_mail":')
    outgoing
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      .end(answer.status === 204 ? undefined : text)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('CI jobs', { timeout: 120_000 }, () => {
  let double: Serving
  const common = () => ({
    document: fileURLToPath(new URL('specs/secoda.json', root)),
    headers: 'Authorization: Bearer doppel-admin\n\nX-Trace: it is $(touch owned) `touch owned` ; touch owned\n',
    command: `${process.execPath} ${MAIN}`,
    seed: '1',
    arguments: '--phase=examples\n--only=GET /user\n',
  })

  test("GitHub's action is a composite whose inputs are all described, used, and never a part of the script", () => {
    expect(action.runs.using).toBe('composite')
    expect(Object.values(action.inputs).every(({ description }) => description.endsWith('.'))).toBe(true)
    expect(Object.values(step.env).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1])).toEqual(Object.keys(action.inputs))
    expect(step.run).not.toContain('${{')
  })

  test('it passes a double', async () => {
    double = await serve(['secoda'])
    const { code, stdout, stderr, text, has } = await runAction({ ...common(), url: double.base('secoda') })
    expect([code, stderr.split('\n').at(-2), text('output.txt')]).toEqual([0, 'exit 0: clean', 'exit-code=0\n'])
    expect(commandsIn(stdout)).toEqual([])
    expect(text('summary.md')).toContain('## doppel: clean')
    expect(JSON.parse(text('doppel.sarif')).runs[0].results).toEqual([])
    expect(has('owned')).toBe(false)
  })

  test('it fails a planted fault, annotates it, and passes once a baseline accepts it', async () => {
    double = await serve(['secoda'])
    const url = await faulty(double.base('secoda'))
    const failed = await runAction({ ...common(), url })
    expect([failed.code, failed.text('output.txt')]).toEqual([1, 'exit-code=1\n'])
    expect(commandsIn(failed.stdout).some(({ command, data }) => command === 'error' && data.includes('email'))).toBe(true)
    expect(failed.text('summary.md')).toContain('## doppel: an error was found')
    expect(JSON.parse(failed.text('doppel.sarif')).runs[0].results.length).toBeGreaterThan(0)

    const baseline = join(folder(), 'baseline.json')
    const given = { ...common(), url, baseline }
    const updated = await runAction({ ...given, arguments: `${given.arguments}--update-baseline` })
    expect([updated.code, JSON.parse(readFileSync(baseline, 'utf8')).findings.length > 0]).toEqual([0, true])
    const accepted = await runAction(given)
    expect([accepted.code, commandsIn(accepted.stdout)]).toEqual([0, []])
  })

  test('it fails where the server cannot be reached and where an input is wrong', async () => {
    const gone = await runAction({ ...common(), url: 'http://127.0.0.1:9' })
    expect([gone.code, gone.text('output.txt')]).toEqual([3, 'exit-code=3\n'])
    const wrong = await runAction({ ...common(), url: 'http://127.0.0.1:9', report: 'junti=a.xml' })
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean "junit"?')])
  })

  test("GitLab's template keeps its artifacts also when it fails, and its script passes and fails as it should", async () => {
    const template = read('templates/gitlab-ci.yml')['.doppel-check']
    expect(template.artifacts).toMatchObject({
      when: 'always',
      reports: { junit: 'doppel.junit.xml', codequality: 'doppel.codequality.json' },
    })
    double = await serve(['secoda'])
    const env = {
      ...template.variables,
      DOPPEL_COMMAND: `${process.execPath} ${MAIN}`,
      DOPPEL_DOCUMENT: common().document,
      DOPPEL_HEADER: 'Authorization: Bearer doppel-admin',
      DOPPEL_ARGUMENTS: '--phase=examples --only=/user --seed=1',
    }
    const run = (url: string) => job(template.script.join('\n'), { ...env, DOPPEL_URL: url }, ['sh', '-e'])
    const passed = await run(double.base('secoda'))
    expect(passed.code).toBe(0)
    expect(readJunit(passed.text('doppel.junit.xml'))).toMatchObject({ failures: 0, errors: 0 })
    expect(JSON.parse(passed.text('doppel.codequality.json'))).toEqual([])
    const failed = await run(await faulty(double.base('secoda')))
    expect(failed.code).toBe(1)
    expect(readJunit(failed.text('doppel.junit.xml')).failures).toBeGreaterThan(0)
    expect(JSON.parse(failed.text('doppel.codequality.json'))[0]).toMatchObject({ severity: 'major' })
  })
})
