/** `doppel check` and `doppel replay` as commands: their codes, their words, and what they leave on the disk. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Ended, folder, runIn, startIn } from './support/check-command.ts'
import { listening, SHELF, type ShelfFault, startShelf } from './support/shelf.ts'

const ADMIN = ['--header', 'Authorization: Bearer admin']

/** A folder with the shelf's document, and the shelf. */
async function place(fault?: ShelfFault) {
  const shelf = await startShelf(fault)
  const at = folder({ 'shelf.json': JSON.stringify(SHELF, null, 2) })
  const check = (...args: string[]): Promise<Ended> =>
    runIn(at, 'check', 'shelf.json', '--url', shelf.url, ...ADMIN, '--seed', '7', ...args)
  return { shelf, at, check, doppel: (...args: string[]) => runIn(at, ...args) }
}

describe('check', () => {
  test('a server that keeps its document is clean, and a report is written', async () => {
    const { at, check } = await place()
    const { code, stdout, stderr } = await check('--phase', 'examples', '--report', 'ndjson=out/run.ndjson')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('seed 7')
    const events = readFileSync(join(at, 'out/run.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events[0]).toMatchObject({ type: 'start', mode: 'check', document: { name: 'shelf.json', operations: 8 } })
    expect(events.at(-1)).toMatchObject({ type: 'end', exitCode: 0 })
  })

  test('a fault fails, with its line, and can be replayed until it is mended', async () => {
    const { at, shelf, check, doppel } = await place('wrong-type')
    const { code, stdout } = await check(
      '--phase',
      'examples',
      '--only',
      '/shelves/{shelfId}',
      '--only',
      'POST /shelves',
      '--skip',
      'DELETE',
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/CT124 response\/body-invalid/)
    expect(stdout).toMatch(/shelf\.json:\d+/)
    const id = /doppel replay (\w+)/.exec(stdout)?.[1] ?? ''
    expect(readdirSync(join(at, '.doppel/replays'))).toContain(`${id}.json`)
    expect(readFileSync(join(at, '.doppel/replays', `${id}.json`), 'utf8')).not.toContain('Bearer admin')

    const again = await doppel('replay', id, ...ADMIN)
    expect(again.stdout).toContain('it still shows')
    expect(again.code).toBe(1)
    const mended = await startShelf()
    const gone = await doppel('replay', id, ...ADMIN, '--url', mended.url)
    expect(gone.stdout).toContain('it shows no longer')
    expect(gone.code).toBe(0)
    const refused = await doppel('replay', id, '--header', 'Authorization: Bearer nobody', '--url', mended.url)
    expect([0, 4]).toContain(refused.code)
    await shelf.close()
    const dead = await doppel('replay', id, ...ADMIN)
    expect(dead).toMatchObject({ code: 3, stderr: expect.stringMatching(/^doppel: http:\S+ cannot be reached: /) })
  })

  test('a baseline accepts what is known and fails on what is new', async () => {
    const { at, check } = await place('wrong-type')
    const some = ['--phase', 'examples', '--baseline', 'known.json', '-q']
    expect((await check(...some, '--update-baseline')).code).toBe(0)
    expect(JSON.parse(readFileSync(join(at, 'known.json'), 'utf8')).findings.length).toBeGreaterThan(0)
    expect((await check(...some)).code).toBe(0)
  })

  test('a $ref that leaves the folder is refused with the flag that allows it', async () => {
    const { at, shelf } = await place()
    mkdirSync(join(at, 'in'))
    const { components, ...rest } = SHELF as typeof SHELF & { components: { schemas: object } }
    const schemas = { ...components.schemas, Far: { $ref: '../far.json' } }
    writeFileSync(join(at, 'in/api.json'), JSON.stringify({ ...rest, components: { ...components, schemas } }))
    writeFileSync(join(at, 'far.json'), '{"type":"string"}')
    const plan = (...args: string[]) => runIn(at, 'check', 'in/api.json', '--url', shelf.url, '--plan', ...args)
    const refused = await plan('--allow-refs', 'private')
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('it leaves the folder of the document (allowed by --allow-refs outside, or by { allowOutside: true }')
    expect(await plan('--allow-refs', 'private', '--allow-refs', 'outside')).toMatchObject({ code: 0, stderr: '' })
    expect((await plan('--allow-refs', 'all')).stderr).toContain('It must be one of outside, private, files')
  })

  test('--plan sends nothing', async () => {
    const { shelf, check } = await place()
    const first = await check('--plan')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain('W POST /shelves')
    expect(first.stdout).toContain('nothing was sent')
    expect((await check('--plan')).stdout).toBe(first.stdout)
    expect(shelf.seen).toEqual([])
  })

  test.for<[string, string[], number, RegExp]>([
    [
      'nobody is there',
      ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '-q'],
      3,
      /^doppel: http:\/\/127\.0\.0\.1:1 cannot be reached: .*the connection was refused.*\n$/,
    ],
    [
      'a host that does not exist',
      ['check', 'shelf.json', '--url', 'http://none.invalid', '-q'],
      3,
      /^doppel: http:\/\/none\.invalid cannot be reached: [^\n]*(?:there is no such host|its name could not be looked up)\n$/,
    ],
    ['no target', ['check', 'shelf.json'], 2, /^doppel: name the server with --url, .*\n$/],
    ['no document', ['check', 'none.json', '--url', 'http://127.0.0.1:1'], 2, /^doppel: .*none\.json.*\n$/],
    [
      'an unknown report',
      ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--report', 'junt=x'],
      2,
      /^doppel: .*did you mean "junit"\?\n$/,
    ],
    [
      'a report that cannot be written',
      ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--report', 'junit=shelf.json/x'],
      2,
      /^doppel: --report: shelf\.json\/x cannot be written: .* is a file\n$/,
    ],
    ['an unknown part', ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--phase', 'fuzz'], 2, /^doppel: .*phase.*\n$/],
    [
      'a broken header',
      ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--header', 'secret-token-without-name'],
      2,
      /^doppel: --header "secr…" is not "Name: value"\n$/,
    ],
    [
      'broken credentials',
      ['check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--credentials', 'wrong.yaml'],
      2,
      /^doppel: the credentials wrong\.yaml cannot be used: there is no credential "root": there are valid, second, limited, expired\n$/,
    ],
    ['an unknown replay', ['replay', 'abc'], 2, /^doppel: there is no replay .*abc\.json\n$/],
    ['a folder as a replay', ['replay', '.'], 2, /^doppel: the replay \. cannot be read: it is a folder\n$/],
    ['a replay that is none', ['replay', 'shelf.json'], 2, /^doppel: shelf\.json is not a replay that doppel wrote\n$/],
  ])('%s', async ([, args, code, message]) => {
    const at = folder({ 'shelf.json': JSON.stringify(SHELF), 'wrong.yaml': 'root: { headers: { a: b } }' })
    const ended = await runIn(at, ...args)
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' })
    expect(ended.stderr).toMatch(message)
  })

  test('nothing to test is a code of its own', async () => {
    const { check } = await place()
    expect((await check('--skip', '*', '--phase', 'examples')).code).toBe(4)
  })

  test.for([
    ['GET /shelvs', 'did you mean "GET /shelves"?'],
    ['GET /nothing/like/it', 'the document has operations such as "GET /shelves"'],
  ])('--only %s matches nothing, and nothing is sent', async ([only, hint]) => {
    const { check, shelf } = await place()
    const ended = await check('--only', 'POST /shelves', '--only', only as string)
    const stderr = `doppel: --only ${JSON.stringify(only)} matches no operation: ${hint}\n`
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr })
    expect(shelf.seen).toEqual([])
  })

  test('the document alone is checked without a server', async () => {
    const at = folder({ 'shelf.json': JSON.stringify(SHELF) })
    const ended = await runIn(at, 'check', 'shelf.json', '--phase', 'spec', '--report', 'ndjson=run.ndjson')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('0 requests')
    expect(ended.stdout).not.toContain('against')
    expect(readdirSync(at).toSorted()).toEqual(['run.ndjson', 'shelf.json'])
    expect((await runIn(at, 'check', 'shelf.json', '--phase', 'spec', '--phase', 'examples')).code).toBe(2)
  })

  test('credentials come from a file too', async () => {
    const { at, shelf } = await place()
    const file = folder({ 'c.yaml': 'valid:\n  headers:\n    Authorization: Bearer admin\n' })
    const ended = await runIn(
      at,
      'check',
      'shelf.json',
      '--url',
      shelf.url,
      '--credentials',
      join(file, 'c.yaml'),
      '--phase',
      'examples',
      '-q',
    )
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(shelf.seen.some((line) => line.startsWith('POST'))).toBe(true)
  })
})

/** A server that answers everything in one way, or not at all. */
async function stubborn(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    answer(response)
  })
  await listening(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a target that is not the one that was meant', () => {
  const shelfFolder = () => folder({ 'shelf.json': JSON.stringify(SHELF), 'empty.json': JSON.stringify({ ...SHELF, paths: {} }) })

  test.for<[string, number, string, string, string]>([
    ['a wrong base', 404, 'application/json', '{"error":"no"}', 'every request was answered 404: the base http'],
    ['a page for people', 200, 'text/html', '<html></html>', 'every answer was HTML: http'],
    ['no credential', 401, 'application/json', '{"error":"who"}', 'every request was answered 401 or 403: give a valid credential'],
  ])('%s is told once, whatever else is found', async ([, status, type, body, sentence]) => {
    const url = await stubborn((response) => response.writeHead(status, { 'content-type': type }).end(body))
    const { stdout } = await runIn(shelfFolder(), 'check', 'shelf.json', '--url', url, '--seed', '7', '--phase', 'examples')
    expect(stdout.replace(/\s+/g, ' ').split(sentence)).toHaveLength(2)
  })

  test('one that takes connections and never answers ends the run', async () => {
    const url = await stubborn(() => {})
    const args = ['check', 'shelf.json', '--url', url, '--seed', '7', '--timeout', '0.1']
    const { code, stderr, stdout } = await runIn(shelfFolder(), ...args)
    expect(code).toBe(3)
    expect(stderr).toMatch(/^doppel: .* cannot be reached: the target does not answer: 4 times in a row no answer came within 0\.1 s\n$/)
    expect(stdout).not.toContain('Checks')
  })

  test('a document without operations, and a choice that leaves none, say so', async () => {
    const at = shelfFolder()
    const empty = await runIn(at, 'check', 'empty.json', '--url', 'http://127.0.0.1:1')
    expect(empty.code).toBe(4)
    expect(empty.stdout).toContain('note: the document declares no operation')
    const none = await runIn(at, 'check', 'shelf.json', '--url', 'http://127.0.0.1:1', '--skip', '*')
    expect(none.code).toBe(4)
    expect(none.stdout).toContain('note: no operation is left by --only, --skip and the preset')
    expect(none.stdout).not.toContain('Open: could not be decided')
    expect(none.stdout).not.toContain('GET /shelves')
  })

  test('one that refuses everybody is not clean, with a credential or without', async () => {
    const { doppel, shelf } = await place()
    const ask = (...args: string[]) => doppel('check', 'shelf.json', '--url', shelf.url, '--seed', '7', ...args)
    const wrong = await ask('--header', 'Authorization: Bearer nobody')
    expect(wrong.code).toBe(1)
    expect(wrong.stdout.match(/CT506 auth\/valid-unrecognised/g)).toHaveLength(1)
    expect(wrong.stdout).toMatch(/exit 1: an error was found; 8 of 8 operations never gave a 2xx/)
    const none = await ask()
    expect(none.code).toBe(4)
    expect(none.stdout.replace(/\s+/g, ' ')).toMatch(
      /exit 4: nothing was tested: none of the \d operations that demand a credential ever gave/,
    )
    expect((await ask('--phase', 'examples', ...ADMIN)).stdout).toMatch(/exit 0: clean\n$/)
  })

  test('one that closes every connection says so', async () => {
    const url = await stubborn((response) => response.destroy())
    const { code, stderr } = await runIn(shelfFolder(), 'check', 'shelf.json', '--url', url, '--phase', 'examples', '-q')
    expect(code).toBe(3)
    expect(stderr).toMatch(/^doppel: \S+ cannot be reached: the connection was closed before an answer came \(.+\)\n$/)
  })

  test('one request is one request', async () => {
    const { check, shelf } = await place()
    const { stdout } = await check('--max-requests', '1')
    expect(shelf.seen).toHaveLength(1)
    expect(stdout).toContain('Ended early: its one request was sent')
    expect(stdout).toContain('exit 0: nothing found before it was stopped (its one request was sent); 7 of 8')
    expect(stdout).not.toContain('clean')
  })
})

/** Waits until the shelf was asked so often. */
async function asked(seen: readonly string[], often: number): Promise<void> {
  while (seen.length < often) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('an interrupted run removes what it made and still reports', async () => {
  const { shelf, at } = await place()
  const args = ['check', 'shelf.json', '--url', shelf.url, ...ADMIN, '--rate', '40', '--report', 'ndjson=run.ndjson']
  const { child, ended } = startIn(at, ...args)
  await asked(shelf.seen, 20)
  child.kill('SIGINT')
  const { stderr } = await ended
  expect(stderr).toContain('doppel: stopping; what was made is removed first')
  expect(shelf.shelves.size).toBe(0)
  expect(readFileSync(join(at, 'run.ndjson'), 'utf8')).toContain('"stopped":"it was interrupted"')
  expect(readdirSync(join(at, '.doppel/ledger'))).toEqual([])
})

test('what a killed run left is removed when asked', async () => {
  const { shelf, at, doppel } = await place()
  const { child, ended } = startIn(at, 'check', 'shelf.json', '--url', shelf.url, ...ADMIN, '--rate', '40', '--phase', 'state')
  // The answer to the last request may not have been seen: the one before it was.
  while (shelf.shelves.size < 2) await asked(shelf.seen, shelf.seen.length + 1)
  await asked(shelf.seen, shelf.seen.length + 1)
  child.kill('SIGKILL')
  await ended
  expect(shelf.shelves.size).toBeGreaterThan(0)
  const cleaned = await doppel('check', 'shelf.json', '--url', shelf.url, ...ADMIN, '--clean')
  expect(cleaned.stdout).toMatch(/^\d+ things? that an earlier run had left behind w/)
  expect(shelf.shelves.size).toBeLessThanOrEqual(cleaned.code ?? 0)
})

test('our own documents are known by their names', async () => {
  const ended = await runIn(fileURLToPath(new URL('.', import.meta.url)), 'check', 'secoda', '--url', 'http://127.0.0.1:1', '--plan')
  expect(ended.stdout).toContain('W POST /auth/teams')
})

describe('what is wrong on the command line', () => {
  const shelfFolder = () => folder({ 'shelf.json': JSON.stringify(SHELF) })
  const toNobody = ['check', 'shelf.json', '--url', 'http://127.0.0.1:1']

  test.for<[string, string[], RegExp]>([
    ['a user in the URL', ['--url', 'http://ada:hunter2@127.0.0.1:1'], /It must hold no user and no password: they go into --header/],
    ['a password with an @', ['--url', 'http://ada:hunt@er@127.0.0.1:1'], /^(?!.*er@).*It must hold no user and no password/],
    ['a query in the URL', ['--url', 'http://127.0.0.1:1/v1?api_key=hunter2'], /It must end with the path, without "\?" and "#"/],
    ['a patience that no timer has', ['--timeout', '99999999999'], /It must be a number above 0, 2000000 at most/],
    ['a rate that no timer has', ['--rate', '0.00000001'], /It must be a number of at least 0\.001/],
    ['a --skip that skips nothing', ['--skip', 'DELET *'], /^doppel: --skip "DELET \*" matches no operation: /],
  ])('%s is told before anything is sent, and no secret with it', async ([, args, sentence]) => {
    const { code, stdout, stderr } = await runIn(shelfFolder(), ...toNobody, ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr).toMatch(/^doppel: [^\n]+\n$/)
    expect(stderr).not.toContain('hunter2')
  })

  test('a method may be left out of a document that has none of it', async () => {
    const { code, stderr } = await runIn(shelfFolder(), ...toNobody, '--skip', 'TRACE *', '--skip', 'trace')
    expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be reached') })
  })

  test.runIf(existsSync('/proc/self'))('a report and a baseline where no folder can be made', async () => {
    for (const args of [
      ['--report', 'html=/proc/doppel/run.html'],
      ['--baseline', '/proc/doppel/base.json', '--update-baseline'],
    ]) {
      const { code, stderr } = await runIn(shelfFolder(), ...toNobody, ...args)
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('cannot be written: /proc/doppel cannot be made\n'),
      })
    }
  })

  test('a document whose address holds a secret, and a limit that ends a run that had no answer', async () => {
    const secret = await runIn(shelfFolder(), 'check', 'http://ada:hunter2@127.0.0.1:1/a.json?api_key=hunter2', '--phase', 'spec')
    expect(secret).toMatchObject({ code: 2, stderr: expect.stringMatching(/ it cannot be read: the connection was refused\n$/) })
    expect(secret.stderr).not.toContain('hunter2')
    const url = await stubborn((response) => response.destroy())
    const { code, stderr } = await runIn(shelfFolder(), 'check', 'shelf.json', '--url', url, '--max-requests', '2', '-q')
    expect({ code, stderr }).toEqual({ code: 3, stderr: `doppel: ${url} cannot be reached: none of 2 requests got a whole answer\n` })
  })
})
