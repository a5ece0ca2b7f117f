/** Sends a request with curl, and gives what came back. */
import assert from 'node:assert/strict'
import { NotRun } from '../client.ts'
import { run } from '../tools.ts'

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** `undefined` where the body is empty. */
  readonly body: unknown
}

/** The version of curl on this machine. Throws NotRun where there is none. */
export async function curlVersion(): Promise<string> {
  const { stdout } = await run('curl', ['--version'])
  const [, version] = /^curl (\S+)/.exec(stdout) ?? []
  if (!version) throw new NotRun('curl does not tell its version')
  return version
}

/** Runs curl with these arguments, as a page shows them. */
export async function curl(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await run('curl', ['--silent', '--show-error', '--include', '--noproxy', '*', ...args])
  assert.equal(code, 0, `curl exited with ${code}: ${stderr.trim()}`)
  const end = stdout.indexOf('\r\n\r\n')
  const [first = '', ...lines] = stdout.slice(0, end).split('\r\n')
  const text = stdout.slice(end + 4)
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(pairs), body: text === '' ? undefined : JSON.parse(text) }
}

/** The arguments for a JSON body. */
export function data(body: unknown): string[] {
  return ['--header', 'Content-Type: application/json', '--data', JSON.stringify(body)]
}
