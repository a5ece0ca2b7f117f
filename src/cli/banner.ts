/** What a server says when it is ready: where each API is, who may call it, and something to try. */
import type { RunningServer } from '../adapters/server.ts'
import type { AnyApi, Given } from '../api.ts'
import { callersOf } from './callers.ts'
import { paintFor, widthOf, wrap } from './terminal.ts'

/** The lines of the banner. */
export function banner(
  server: RunningServer,
  version: string,
  callers: ReadonlyMap<string, NonNullable<Given['callers']>>,
  quiet: boolean,
): string[] {
  const paint = paintFor(process.stdout)
  if (quiet) return [`doppel ${version} is ready at ${server.url}`]
  const column = Math.max('control'.length, ...server.apis.map(({ name }) => name.length)) + 2
  const indent = ' '.repeat(column + 2)
  const field = (name: string, value: string) => `  ${paint('bold', name)}${' '.repeat(column - name.length)}${value}`
  const blocks = server.apis.flatMap(({ name, url }) => {
    const logins = server.mock.apis.find((api) => api.name === name)?.definition.logins
    const tokens = wrap(callersOf(callers.get(name) ?? {}, logins), widthOf(process.stdout) - indent.length, '  ')
    return [field(name, paint(['cyan', 'underline'], url)), ...tokens.map((line) => indent + paint('dim', line)), '']
  })
  const [api] = server.mock.apis
  const base = server.apis[0]?.url ?? server.url
  return [
    '',
    `  ${paint('bold', 'doppel')} ${version} is ready at ${paint(['cyan', 'underline'], server.url)}`,
    '',
    ...blocks,
    field('control', `${server.control.url}/reset`),
    `${indent}${paint('dim', `token ${server.control.token}`)}`,
    '',
    ...(api ? [paint('dim', '  Try it:'), ...tryIt(api, base, callers.get(api.name) ?? {}), ''] : []),
  ]
}

/** A request that can be pasted: the first one that needs nothing but a caller. */
function tryIt(api: AnyApi, base: string, callers: NonNullable<Given['callers']>): string[] {
  const plainGet = api.document.operations.find(
    ({ method, path, parameters }) => method === 'GET' && !path.includes('{') && parameters.every(({ required }) => !required),
  )
  const operation = plainGet ?? api.document.operations[0]
  const [token = 'doppel-admin'] = Object.keys(callers)
  const method = operation && operation.method !== 'GET' ? `-X ${operation.method} ` : ''
  return [`  curl ${method}-H 'Authorization: Bearer ${token}' \\`, `    ${base}${operation?.path ?? ''}`]
}
