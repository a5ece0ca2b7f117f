/** The command line as scripts and people meet it: what it prints, where, and the code that it ends with. */
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { apiNames, root } from './support/apis.ts'
import { ADMIN, bodyOf, folder, run, serve, start } from './support/command.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of it
const COLOUR = /\u001b\[/

describe('help', () => {
  test('the program and each command say what they take, within 80 columns and without an error', async () => {
    for (const args of [
      ['--help'],
      ['-h'],
      ['help'],
      ['serve', '--help'],
      ['list', '--help'],
      ['env', '--help'],
      ['play', '--help'],
      ['help', 'play'],
    ]) {
      const { code, stdout, stderr } = await run(...args)
      expect([args, code, stderr]).toEqual([args, 0, ''])
      expect(stdout).toMatch(/^Usage: doppel/)
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    }
    const { stdout } = await run('serve', '--help')
    for (const flag of ['--port', '--host', '--scenario', '--seed', '--strict', '--max-body', '--json', '--quiet'])
      expect(stdout).toContain(flag)
  }, 60_000)

  test('the version is the package’s', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('mistakes are one line with a hint, and exit 2', () => {
  const all = apiNames.join(', ')
  test.for<[string[], string]>([
    [['serv'], "unknown command 'serv' (Did you mean serve?); see doppel --help"],
    [['--nope'], "unknown option '--nope'; see doppel --help"],
    [['serve', '--prot', '3'], "unknown option '--prot' (Did you mean --port?); see doppel serve --help"],
    [['serve', '--port'], "option '-p, --port <number>' argument missing; see doppel serve --help"],
    [['serve', '--port', 'x'], 'It must be a whole number from 0 to 65535; see doppel serve --help'],
    [['serve', '--port', '65536'], 'It must be a whole number from 0 to 65535; see doppel serve --help'],
    [['serve', '--seed', '1.5'], 'It must be a whole number; see doppel serve --help'],
    [['serve', '--profile', 'guessed'], 'Allowed choices are documented, observed; see doppel serve --help'],
    [['serve', '--quirk', 'collate.error-type'], 'It must be NAME=on or NAME=off, such as collate.error-type=off; see doppel serve --help'],
    [
      ['serve', '--quirk', 'collate.no-such=on'],
      'Failed to switch the quirk collate.no-such: there is none of this name (there are collate.',
    ],
    [['serve', '--max-body', '-1'], 'It must be a whole number, 0 or more; see doppel serve --help'],
    [['serve', 'secoda', 'nope'], `there is no API "nope": there are ${all}`],
    [['serve', '__proto__'], `there is no API "__proto__": there are ${all}`],
    [['serve', '../../test'], `there is no API "../../test": there are ${all}`],
    [['serve', 'no\u001b[31mpe'], 'there is no API "no\\u001b[31mpe"'],
    [['env'], "missing required argument 'api'; see doppel env --help"],
    [['env', 'nope'], `there is no API "nope": there are ${all}`],
    [['list', 'secoda'], "too many arguments for 'list'. Expected 0 arguments but got 1: secoda; see doppel list --help"],
  ])('%j', async ([args, sentence]) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^doppel: [^\n]*\n$/)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(COLOUR)
  })

  test('no command at all shows the help', async () => {
    const { code, stdout, stderr } = await run()
    expect([code, stdout, stderr.startsWith('Usage: doppel')]).toEqual([2, '', true])
  })
})

describe('list', () => {
  test('names every API, operation and source', async () => {
    const { code, stdout } = await run('list')
    expect(code).toBe(0)
    for (const name of apiNames) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'))
    expect(stdout).toMatch(/^ {2}create-user +POST +documented +\/users$/m)
    expect(stdout).toMatch(/^ {2}updateUser +PATCH +inferred +\/users\/\{userName}$/m)
    expect(stdout).toMatch(/^ {2}control +POST \/_doppel\/secoda\/accept-invitation$/m)
  })

  test('as JSON', async () => {
    const { code, stdout } = await run('list', '--json')
    const apis = JSON.parse(stdout) as {
      name: string
      path: string
      operations: { operationId: string; method: string; path: string; source: string }[]
      sources: Record<string, number>
    }[]
    expect([code, apis.map(({ name }) => name)]).toEqual([0, apiNames])
    for (const { name, operations, sources } of apis) {
      const document = JSON.parse(readFileSync(new URL(`specs/${name}.json`, root), 'utf8')) as {
        paths: Record<string, Record<string, { operationId?: string }>>
      }
      const declared = Object.values(document.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
      expect(operations.map(({ operationId }) => operationId).sort()).toEqual(declared.sort())
      expect(Object.values(sources).reduce((sum, count) => sum + count, 0)).toBe(declared.length)
    }
    expect(apis.find(({ name }) => name === 'elastic-cloud')?.path).toBe('/elastic-cloud/api/v1')
  })

  test('of quirks names each with its source, and how it stands in each profile', async () => {
    const { code, stdout } = await run('list', '--quirks', '--json')
    const quirks = JSON.parse(stdout) as { name: string; says: string; source: string; default: boolean; observed: boolean }[]
    expect(code).toBe(0)
    expect(quirks.find(({ name }) => name === 'collate.error-type')).toMatchObject({ default: false, documented: false, observed: true })
    expect(quirks.filter(({ says, source }) => says === '' || source === '')).toEqual([])
    const text = (await run('list', '--quirks')).stdout
    expect(text).toMatch(/^collate\.error-type {2}default off, documented off, observed on$/m)
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  test('a reader that stops reading is no failure', async () => {
    const { child, ended } = start(['list', '--json'])
    child.stdout?.destroy()
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('env', () => {
  test('prints dotenv lines and who may call', async () => {
    const { code, stdout } = await run('env', 'elastic-cloud')
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['EC_HOST=http://127.0.0.1:4000', 'EC_API_KEY=doppel-admin'])
    for (const token of ['doppel-admin', 'doppel-viewer', 'doppel-expired'])
      expect(lines.filter((line) => line.startsWith('#')).join('\n')).toContain(token)
  })

  test('every API has some, the same as JSON', async () => {
    for (const name of apiNames) {
      const [text, json] = await Promise.all([run('env', name), run('env', name, '--json')])
      const lines = text.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      expect(lines.length).toBeGreaterThan(0)
      expect(Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)))).toEqual(JSON.parse(json.stdout))
    }
  })
})

describe('serve', () => {
  test('all APIs, each at its base; one line of JSON, and the log apart', async () => {
    const server = await serve()
    expect(server.apis.map(({ name }) => name)).toEqual(apiNames)
    expect(server.base('collate')).toBe(`${server.url}/collate/api`)
    expect(server.control).toEqual({ url: `${server.url}/_doppel`, token: expect.stringMatching(/^.{16,}$/) })
    const { port } = new URL(server.url)
    expect(Number(port)).toBeGreaterThan(0)
    expect((await fetch(`${server.base('secoda')}/user?page=1`, { headers: ADMIN })).status).toBe(200)
    expect((await fetch(`${server.base('secoda')}/user`)).status).toBe(401)
    expect((await fetch(`${server.url}/api/v1/user`, { headers: ADMIN })).status).toBe(404)
    const { code, signal, stdout, stderr } = await server.end('SIGTERM')
    expect([code, signal]).toEqual([0, null])
    expect(stdout.split('\n')).toHaveLength(2)
    const [first, second, third, ...rest] = stderr.trimEnd().split('\n')
    expect(first).toMatch(/^GET +\/secoda\/api\/v1\/user\?page=1 {2}200 {2}[\d.]+ ms {2}listUsers$/)
    expect(second).toMatch(/^GET +\/secoda\/api\/v1\/user {2}401 {2}[\d.]+ ms {2}listUsers$/)
    expect(third).toMatch(/^GET +\/api\/v1\/user {2}404 {2}[\d.]+ ms$/)
    expect(rest).toEqual([])
  })

  test('one API is at the root too', async () => {
    const server = await serve(['elastic-cloud', 'elastic-cloud'])
    expect(server.apis).toHaveLength(1)
    expect((await fetch(`${server.url}/api/v1/users`, { headers: ADMIN })).status).toBe(200)
    expect((await fetch(`${server.base('elastic-cloud')}/users`, { headers: ADMIN })).status).toBe(200)
    expect((await server.end('SIGINT')).code).toBe(0)
  })

  test('for people: a banner within 80 columns with each API and its callers, and the log beneath', async () => {
    const { child, printed, ended } = start(['serve', '--port', '0'], { env: { COLUMNS: '80' } })
    const url = await readyAt(printed)
    expect(printed.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const name of apiNames) expect(printed.stdout).toMatch(new RegExp(`^ +${name} +${url}/${name}/`, 'm'))
    expect(printed.stdout.match(/doppel-admin \(/g)).toHaveLength(apiNames.length)
    expect(printed.stdout).toMatch(/token [\w-]{16,}/)
    expect(printed.stdout).not.toMatch(COLOUR)
    // What it offers to be pasted works.
    const [, header = '', target = ''] = /curl -H '([^']+)' \\\n\s+(\S+)/.exec(printed.stdout) ?? []
    expect((await fetch(target, { headers: [header.split(/: (.*)/s).slice(0, 2) as [string, string]] })).status).toBe(200)
    child.kill('SIGTERM')
    const { code, stdout, stderr } = await ended
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^GET .* 200 .* ms/)
  })

  test('colours where they are wanted, none with NO_COLOR', async () => {
    const loud = start(['serve', 'secoda', '--port', '0'], { env: { FORCE_COLOR: '1' } })
    await readyAt(loud.printed)
    expect(loud.printed.stdout).toMatch(COLOUR)
    const still = start(['serve', 'secoda', '--port', '0'], { env: { NO_COLOR: '1' } })
    const url = await readyAt(still.printed)
    await fetch(url)
    still.child.kill('SIGTERM')
    expect((await still.ended).stdout).not.toMatch(COLOUR)
  })

  test('--quiet tells of no request', async () => {
    const { child, printed, ended } = start(['serve', 'secoda', '--port', '0', '--quiet'])
    const url = await readyAt(printed)
    expect(printed.stdout.trimEnd().split('\n')).toHaveLength(1)
    await fetch(`${url}/api/v1/user`)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, stderr: '', stdout: printed.stdout })
    expect(printed.stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('the token of the control can be set, and a reset with it begins again', async () => {
    const server = await serve(['secoda'], { env: { DOPPEL_CONTROL_TOKEN: 'my token' } })
    expect(server.control.token).toBe('my token')
    const create = () =>
      fetch(`${server.base('secoda')}/user`, { method: 'POST', headers: ADMIN, body: '{ "email": "again@example.com" }' })
    const reset = (token: string) => fetch(`${server.control.url}/reset`, { method: 'POST', headers: { 'x-doppel-token': token } })
    expect([(await create()).status, (await create()).status]).toEqual([201, 400])
    expect([(await reset('your token')).status, (await create()).status]).toEqual([401, 400])
    expect([(await reset('my token')).status, (await create()).status]).toEqual([204, 201])
    const other = await serve(['secoda'])
    expect((await serve(['secoda'])).control.token).not.toBe(other.control.token)
  })

  test('--seed gives the same ids and times, and without it the machine’s', async () => {
    const create = async (args: string[]) => {
      const server = await serve(['collate', ...args])
      const response = await fetch(`${server.base('collate')}/v1/users`, {
        method: 'POST',
        headers: ADMIN,
        body: '{ "name": "seeded", "email": "seeded@example.com" }',
      })
      return bodyOf<{ id: string; updatedAt: number }>(response)
    }
    const [one, two, three, four] = await Promise.all([
      create(['--seed', '7']),
      create(['--seed', '7']),
      create(['--seed', '8']),
      create([]),
    ])
    expect([one?.id, one?.updatedAt]).toEqual([two?.id, two?.updatedAt])
    expect(new Set([one?.id, three?.id, four?.id]).size).toBe(3)
    expect(Math.abs(Date.now() - (four?.updatedAt ?? 0))).toBeLessThan(60_000)
  })

  test('--profile takes a side, and --quirk has the last word', async () => {
    const keysOf = async (...args: string[]) => {
      const server = await serve(['collate', ...args])
      return Object.keys(await bodyOf(await fetch(`${server.base('collate')}/v1/users`))).sort()
    }
    const [plain, observed, switched] = await Promise.all([
      keysOf(),
      keysOf('--profile', 'observed'),
      keysOf('--profile', 'observed', '--quirk', 'collate.error-type=off'),
    ])
    expect([plain, observed, switched]).toEqual([
      ['code', 'errorType', 'message'],
      ['code', 'message'],
      ['code', 'errorType', 'message'],
    ])
  })

  test('--max-body is a limit, refused in the vendor’s shape', async () => {
    const server = await serve(['secoda', '--max-body', '50'])
    const body = JSON.stringify({ email: 'long@example.com', first_name: 'x'.repeat(60) })
    const response = await fetch(`${server.base('secoda')}/user`, { method: 'POST', headers: ADMIN, body })
    expect([response.status, Object.keys(await bodyOf(response))]).toEqual([413, ['detail']])
  })
})

describe('what serve loads', () => {
  const HEAVY = /node_modules\/(ajv\/(?!dist\/runtime\/)|ajv-formats\/dist\/index|@faker-js|yaml|msw|hono\/dist\/hono-base)/

  const loaded = async (args: string[], header: Record<string, string> = {}) => {
    const coverage = folder()
    const server = await serve(args, { env: { NODE_V8_COVERAGE: coverage } })
    const body = JSON.stringify({ email: 'first@example.com' })
    const response = await fetch(`${server.base('secoda')}/user`, { method: 'POST', headers: { ...ADMIN, ...header }, body })
    expect([response.status, (await server.end()).code]).toEqual([201, 0])
    const files = readdirSync(coverage).map(
      (file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] },
    )
    const urls = files.flatMap(({ result }) => result.map(({ url }) => url))
    expect(urls.some((url) => url.endsWith('/src/mock/mock.ts'))).toBe(true)
    return new Set(urls.flatMap((url) => HEAVY.exec(url)?.[1]?.split('/')[0] ?? []))
  }

  test('nothing that an answer does not need', async () => {
    expect([...(await loaded([]))]).toEqual([])
  })

  test('what reads stories, and what lets other origins in, when they are asked for', async () => {
    const files = folder({ 'a.yaml': 'api: secoda\ntitle: x\nsteps: []\n' })
    expect([...(await loaded(['--scenario', join(files, 'a.yaml')], { origin: 'http://app.test' }))].sort()).toEqual([
      'ajv',
      'ajv-formats',
      'hono',
      'yaml',
    ])
  })
})

describe('serve --scenario', () => {
  const story = (api: string, users: object[], callers = {}) =>
    JSON.stringify({ api, title: 'A world', given: { from: 'nothing', rows: { users }, callers }, steps: [] })

  test('begins in the worlds of its files, in JSON and YAML, one for each API', async () => {
    const yaml =
      'api: collate\ntitle: In YAML\ngiven:\n  from: nothing\n  rows:\n    users:\n      - name: yam\n  callers:\n    mine: { user: yam }\nsteps: []\n'
    const files = folder({ 'a.json': story('secoda', [{ email: 'one@example.com' }]), 'b.yaml': yaml })
    const server = await serve(['--scenario', join(files, 'a.json'), '--scenario', join(files, 'b.yaml')])
    expect(await bodyOf(await fetch(`${server.base('secoda')}/user`, { headers: ADMIN }))).toMatchObject({ count: 1 })
    const found = await fetch(`${server.base('collate')}/v1/users/name/yam`, { headers: { authorization: 'Bearer mine' } })
    expect([found.status, await bodyOf(found)]).toMatchObject([200, { name: 'yam' }])
    expect((await fetch(`${server.base('credible')}/users/admin`, { headers: ADMIN })).status).toBe(200)
  })

  test('its callers are in the banner, with nothing that could steer a terminal', async () => {
    const files = folder({
      'a.json': story('secoda', [], { 'tok\u001b[31men': { user: 'mara\u0007' }, old: { user: 'x', expired: true } }),
    })
    const { printed } = start(['serve', 'secoda', '--port', '0', '--scenario', join(files, 'a.json')])
    await readyAt(printed)
    expect(printed.stdout).toContain('tok\\u001b[31men (mara\\u0007)')
    expect(printed.stdout).toContain('old (expired)')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(printed.stdout).not.toMatch(/[\u0007\u001b]/)
  })

  test('a broken one is told with its line and pointer', async () => {
    const files = folder({
      'row.json':
        '{\n  "api": "secoda",\n  "title": "x",\n  "given": { "rows": { "users": [\n    { "email": "a@example.com" },\n    { "email": 5 }\n  ] } },\n  "steps": []\n}',
      'shape.json': '{\n  "api": "secoda",\n  "title": "x",\n  "given": {\n    "from": "nowhere"\n  },\n  "steps": []\n}',
      'other.json': story('collate', []),
      'twice.json': story('secoda', []),
    })
    const told = async (...names: string[]) => {
      const { code, stdout, stderr } = await run(
        'serve',
        'secoda',
        '--port',
        '0',
        ...names.flatMap((name) => ['--scenario', join(files, name)]),
      )
      expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
      return stderr.replaceAll(`${files}/`, '').trimEnd()
    }
    expect(await told('row.json')).toBe('doppel: row.json:6:5: /given/rows/users/1: email: must be an e-mail address')
    expect(await told('shape.json')).toBe('doppel: shape.json:5:5: /given/from: must be one of "default", "nothing"')
    expect(await told('other.json')).toBe('doppel: other.json:1:2: /api: its API "collate" is not served here: secoda')
    expect(await told('twice.json', 'twice.json')).toBe(
      'doppel: twice.json:1:2: /api: secoda has its world from twice.json already: it can have one',
    )
    expect(await told('missing.json')).toBe('doppel: missing.json: there is no such file')
  })
})

describe('replies that break the document', () => {
  const off = {
    api: 'collate',
    title: 'A row that no reply may show',
    given: { rows: { users: [{ name: 'odd', updatedAt: 1.5, profile: { images: { 'a\u001b[31mb\u009b\u202e': 5 } } }] } },
    steps: [],
  }

  test.for([
    [[], 200],
    [['--strict'], 500],
  ] as const)('%j: are told on stderr, without control characters', async ([flags, status]) => {
    const files = folder({ 'off.json': JSON.stringify(off) })
    const { child, printed, ended } = start(['serve', 'collate', '--port', '0', '--quiet', '--scenario', join(files, 'off.json'), ...flags])
    const url = await readyAt(printed)
    const response = await fetch(`${url}/api/v1/users/name/odd?fields=profile`, { headers: ADMIN })
    expect(response.status).toBe(status)
    if (status === 500)
      expect(await bodyOf<{ detail: string }>(response)).toMatchObject({
        detail: expect.stringMatching(/getUserByName.*\/updatedAt must be integer/s),
      })
    child.kill('SIGTERM')
    const { stderr } = await ended
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toContain(
      `off contract  collate getUserByName (GET /api/v1/users/name/odd?fields=profile ${status}): CT124 response/body-invalid: the body at /updatedAt must be integer`,
    )
    expect(stderr).toContain('a\\u001b[31mb\\u009b\\u202e')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(lines.every((line) => line.startsWith('off contract'))).toBe(true)
  })
})

describe('the end of a server', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)('%s under load ends it with 0, and every answer that was begun is whole', async (signal) => {
    const server = await serve(['secoda', '--quiet'])
    let ended = false
    const seen = { whole: 0, broken: 0, refused: 0 }
    const client = async () => {
      while (!ended) {
        const response = await fetch(`${server.base('secoda')}/user`, { headers: ADMIN }).catch(() => undefined)
        if (!response) {
          seen.refused++
          return
        }
        await response.json().then(
          () => seen.whole++,
          () => seen.broken++,
        )
      }
    }
    const clients = Array.from({ length: 10 }, client)
    await new Promise((resolve) => setTimeout(resolve, 300))
    // One request is half sent when the signal comes, and the rest of it follows.
    const slow = request(`${server.base('secoda')}/user`, { method: 'POST', headers: { ...ADMIN, 'content-length': '31' } })
    const answered = new Promise((resolve, reject) => slow.once('response', ({ statusCode }) => resolve(statusCode)).once('error', reject))
    slow.write('{ "email": "sl')
    await fetch(`${server.url}/_doppel/health`)
    const over = server.end(signal)
    setTimeout(() => slow.end('ow@example.com" }'), 100)
    expect(await answered).toBe(201)
    const { code, signal: by, stderr } = await over
    ended = true
    await Promise.all(clients)
    expect([code, by, stderr]).toEqual([0, null, ''])
    expect(seen.whole).toBeGreaterThan(10)
    expect(seen.broken).toBe(0)
  })

  test('a port that is taken is one line and exit 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { code, stdout, stderr } = await run('serve', '--port', String(port))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`doppel: port ${port} of 127.0.0.1 is taken: choose another with --port, or a free one with --port 0\n`)
  })

  test('an address that is not ours is one line and exit 1', async () => {
    const { code, stdout, stderr } = await run('serve', '--port', '0', '--host', '192.0.2.1')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^doppel: Failed to listen on 192\.0\.2\.1:0: this machine does not have the address\n$/)
  })
})

async function readyAt(printed: { readonly stdout: string }): Promise<string> {
  for (;;) {
    const found = /ready at (?:\S*\[[\d;]*m)*(http:\/\/[\d.]+:\d+)[^\n]*\n[\s\S]*$/.exec(printed.stdout)
    // The banner comes in one piece.
    if (found?.[1]) return found[1]
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
