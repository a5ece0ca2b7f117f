/** `doppel play`: stories against fresh doubles and against servers, what is printed of them, and the codes it ends with. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Failure } from '../src/cli/failure.ts'
import { play } from '../src/cli/play.ts'
import { apiNames, root, storiesOf } from './support/apis.ts'
import { ADMIN, folder, run, serve, start } from './support/command.ts'

interface Report {
  readonly passed: boolean
  readonly count: { readonly passed: number; readonly failed: number; readonly notRun: number; readonly steps: number }
  readonly stories: readonly {
    readonly file: string
    readonly api: string
    readonly outcome: string
    readonly reason?: string
    readonly steps: readonly {
      readonly name: string
      readonly passed: boolean
      readonly status?: number
      readonly differences: readonly object[]
      readonly error?: string
    }[]
  }[]
}

const list = (status: number, body?: unknown) => ({
  name: 'the list',
  request: { method: 'GET', path: '/user' },
  expect: { status, ...(body !== undefined && { body }) },
})
const story = (steps: object[], more: object = {}) => JSON.stringify({ api: 'secoda', title: 'A story', ...more, steps }, null, 2)
const playJson = async (...args: string[]) => {
  const { code, stdout, stderr } = await run('play', '--json', ...args)
  return { code, stderr, report: JSON.parse(stdout) as Report }
}

describe('against a fresh double', () => {
  test.for(apiNames)('every story of %s passes', async (name) => {
    const files = storiesOf(name).map(({ file }) => new URL(`scenarios/${file}`, root).pathname)
    const { code, stderr, report } = await playJson(...files)
    expect(report.stories.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    expect([code, stderr, report.passed, report.count.passed]).toEqual([0, '', true, files.length])
    expect(report.count.steps).toBeGreaterThan(20)
  })

  test('each story has a double of its own', async () => {
    const create = {
      name: 'created',
      request: { method: 'POST', path: '/user', body: { email: 'own@example.com' } },
      expect: { status: 201 },
    }
    const files = folder({ 'a.json': story([create]), 'b.json': story([create]) })
    expect((await playJson(join(files, 'a.json'), join(files, 'b.json'))).code).toBe(0)
  })

  test('a story in YAML, and one whose rows only load', async () => {
    const yaml = `# seven lines of it
api: secoda
title: In YAML
given: { from: nothing, rows: { users: [{ email: yam@example.com }] } }
steps:
  - name: it is there
    request: { method: GET, path: /user }
    expect: { status: 200, body: { count: 1 } }
`
    const files = folder({ 'a.yaml': yaml, 'b.json': story([], { given: { rows: { users: [{ email: 'a@example.com' }] } } }) })
    const { code, stdout } = await run('play', join(files, 'a.yaml'), join(files, 'b.json'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/✓ .*a\.yaml .* 1 step$/m)
    expect(stdout).toMatch(/✓ .*b\.json .* rows load$/m)
    expect(stdout).toMatch(/^2 stories: 2 passed {2}\(1 step in [\d.]+ s\)$/m)
  })

  test('headers given by flag go with every request', async () => {
    const files = folder({ 'a.json': story([list(401)]) })
    expect((await run('play', join(files, 'a.json'), '--header', 'Authorization: Bearer unknown')).code).toBe(0)
    expect((await run('play', join(files, 'a.json'))).code).toBe(1)
  })
})

describe('what differed', () => {
  const steps = [
    list(201, { count: 3, links: { $like: 'absent' }, results: [{ email: 'x'.repeat(200) }] }),
    {
      id: 'made',
      name: 'made',
      request: { method: 'POST', path: '/user', body: { email: 'made@example.com' } },
      expect: { status: 201, body: { id: { $like: 'date-time' } } },
    },
    { name: 'found', request: { method: 'GET', path: '/user/{id}', params: { id: { $from: 'made#/body/id' } } }, expect: { status: 200 } },
    { name: 'lost', request: { method: 'GET', path: '/user/{id}', params: { id: { $from: 'other#/body/id' } } }, expect: { status: 200 } },
  ]

  test('is printed beneath the story, within 80 columns, and the code is 1', async () => {
    const files = folder({ 'a.json': story(steps), 'b.json': story([list(200)]) })
    const { code, stdout, stderr } = await run('play', join(files, 'a.json'), join(files, 'b.json'))
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/✗ .*a\.json .* 3 of 4 steps failed$/m)
    expect(stdout).toMatch(/^ +the list {2}GET \/user → 200$/m)
    expect(stdout).toMatch(/^ +\/status {2}expected 201, found 200$/m)
    expect(stdout).toMatch(/^ +\/body\/count {2}expected 3, found \d+$/m)
    expect(stdout).toMatch(/^ +\/body\/links {2}expected nothing, found \{/m)
    expect(stdout).toMatch(/^ +\/body\/id\n +expected +any date-time\n +found +"[0-9a-f-]{36}"$/m)
    expect(stdout).toMatch(/could not be played: "\$from": "other#\/body\/id" names a step that has not\s+been played/)
    expect(stdout).not.toMatch(/^ +found {2}GET/m)
    expect(stdout).toMatch(/✓ .*b\.json .* 1 step$/m)
    expect(stdout).toMatch(/^2 stories: 1 passed, 1 failed {2}\(5 steps/m)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('is there for scripts', async () => {
    const files = folder({ 'a.json': story(steps) })
    const { code, report } = await playJson(join(files, 'a.json'))
    expect([code, report.passed, report.count]).toEqual([1, false, { passed: 0, failed: 1, notRun: 0, steps: 4 }])
    const [first, second, third, fourth] = report.stories[0]?.steps ?? []
    expect(first).toMatchObject({ name: 'the list', passed: false, status: 200 })
    expect(first?.differences).toContainEqual({ pointer: '/status', expected: 201, found: 200 })
    expect(second).toMatchObject({ passed: false, status: 201 })
    expect(third).toMatchObject({ passed: true })
    expect(fourth).toMatchObject({ passed: false, error: expect.stringContaining('has not been played') })
  })
})

describe('against a server', () => {
  test('by its whole base, and the server keeps what was done', async () => {
    const server = await serve(['secoda', 'credible'])
    const files = folder({
      'a.json': story([
        list(200),
        { name: 'made', request: { method: 'POST', path: '/user', body: { email: 'there@example.com' } }, expect: { status: 201 } },
      ]),
    })
    const { code, report } = await playJson(join(files, 'a.json'), '--url', `${server.base('secoda')}/`)
    expect([code, report.count.steps]).toEqual([0, 2])
    const again = await playJson(join(files, 'a.json'), '--url', server.base('secoda'))
    expect([again.code, again.report.stories[0]?.steps.map(({ status }) => status)]).toEqual([1, [200, 400]])
  })

  test('a caller may be given by header', async () => {
    const server = await serve(['secoda'])
    const files = folder({ 'a.json': story([list(200)]) })
    const play = (header: string) => run('play', join(files, 'a.json'), '--url', server.base('secoda'), '--header', header)
    expect((await play('Authorization: Bearer doppel-viewer')).code).toBe(0)
    expect((await play('Authorization: Bearer somebody')).code).toBe(1)
  })

  test('what is given a world is not run, and says why', async () => {
    const server = await serve(['secoda'])
    const files = folder({
      'a.json': story([list(200)], { given: { from: 'nothing' } }),
      'b.json': story([list(200)]),
      'c.json': story([]),
    })
    const args = ['--url', server.base('secoda')]
    const only = await run('play', join(files, 'a.json'), ...args)
    expect([only.code, only.stderr]).toEqual([4, ''])
    expect(only.stdout).toMatch(/– .*a\.json .* not run$/m)
    expect(only.stdout).toMatch(/it is given a world, and this server cannot be reset: leave out --url, or\s/)
    const { code, report } = await playJson(...['a', 'b', 'c'].map((name) => join(files, `${name}.json`)), ...args)
    expect([code, report.count]).toEqual([0, { passed: 1, failed: 0, notRun: 2, steps: 1 }])
    expect(report.stories.map(({ outcome }) => outcome)).toEqual(['not-run', 'passed', 'not-run'])
    expect(report.stories[2]?.reason).toBe('it has no steps')
  })

  test('a doppel server whose token is known is reset for every story', async () => {
    const env = { DOPPEL_CONTROL_TOKEN: 'known' }
    const server = await serve(['secoda'], { env })
    const create = {
      name: 'made',
      request: { method: 'POST', path: '/user', body: { email: 'same@example.com' } },
      expect: { status: 201 },
    }
    const files = folder({
      'a.json': story([create, list(200, { count: 1 })], { given: { from: 'nothing' } }),
      'b.json': story([create]),
      'c.json': story([create]),
    })
    const args = ['play', '--json', ...['a', 'b', 'c'].map((name) => join(files, `${name}.json`)), '--url', server.base('secoda')]
    const good = await start(args, { env }).ended
    expect([good.code, (JSON.parse(good.stdout) as Report).count]).toEqual([0, { passed: 3, failed: 0, notRun: 0, steps: 4 }])
    const wrong = await start(args, { env: { DOPPEL_CONTROL_TOKEN: 'guessed' } }).ended
    const { stories } = JSON.parse(wrong.stdout) as Report
    expect([wrong.code, stories[0]?.outcome]).toEqual([1, 'not-run'])
    expect(stories[0]?.reason).toMatch(/was not reset: A change needs the token/)
  })

  test('all stories of all APIs pass on one server that is reset', async () => {
    const env = { DOPPEL_CONTROL_TOKEN: 'known' }
    const server = await serve(['--seed', '1'], { env })
    for (const name of apiNames) {
      const files = storiesOf(name).map(({ file }) => new URL(`scenarios/${file}`, root).pathname)
      const { code, stdout } = await start(['play', ...files, '--url', server.base(name)], { env }).ended
      expect([code, stdout.split('\n').filter((line) => line.startsWith('✗'))]).toEqual([0, []])
    }
  }, 60_000)

  test('an answer that breaks the document fails a step whose expectations it meets', async () => {
    const url = await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{ "count": "many" }')
    })
    const files = folder({ 'a.json': story([list(200)]) })
    const { code, stdout } = await run('play', join(files, 'a.json'), '--url', url)
    expect(code).toBe(1)
    expect(stdout).toMatch(/CT124 response\/body-invalid \/count: the body at \/count must be (number|integer)/)
  })

  test('a redirect is an answer, and what a stranger sends cannot steer the terminal', async () => {
    const url = await answering((_, response) => {
      response
        .writeHead(302, { location: 'http://elsewhere.test/', 'content-type': 'application/json' })
        .end('{ "detail": "\\u001b[31m\\u009b\u009b" }')
    })
    const files = folder({ 'a.json': story([list(200, { detail: 'plain' })]) })
    const { stdout } = await run('play', join(files, 'a.json'), '--url', url)
    expect(stdout).toMatch(/\/status {2}expected 200, found 302/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test('one that cannot be reached is one line and exit 3', async () => {
    const url = await answering(() => {}, true)
    const files = folder({ 'a.json': story([list(200)]), 'b.json': story([list(200)]) })
    const { code, stdout, stderr } = await run('play', join(files, 'a.json'), join(files, 'b.json'), '--url', `${url}/api/v1`)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(new RegExp(`^doppel: ${url}/api/v1 cannot be reached: [^\\n]*ECONNREFUSED[^\\n]*\\n$`))
  })

  test('one that goes away half way is a failure', async () => {
    let count = 0
    const url = await answering((request, response) => {
      if (count++ > 0) request.socket.destroy()
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
    })
    const files = folder({ 'a.json': story([list(404), list(404)]) })
    const { code, report } = await playJson(join(files, 'a.json'), '--url', url)
    expect([code, report.stories[0]?.steps.map(({ status }) => status)]).toEqual([1, [404, undefined]])
  })
})

describe('broken files are told with line and pointer, and exit 2', () => {
  const broken: [string, string, string][] = [
    ['comma.json', '{\n  "api": "secoda",\n  "title": "x",\n  "steps": [],\n}\n', '5:1: it is not JSON: '],
    ['short.json', '{\n  "api": "secoda"', '2:18: it is not JSON: '],
    ['empty.json', '', '1:1: it is not JSON: '],
    ['bytes.json', '\u00ff\u0000', '1:1: it is not JSON: '],
    ['quote.yaml', 'api: secoda\ntitle: "x\nsteps: []\n', '4:1: it is not YAML: '],
    ['two.yaml', 'api: secoda\ntitle: x\nsteps: []\n---\na: 1\n', '4:1: it holds more than one document'],
    [
      'alias.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      ' it cannot be read: ',
    ],
    ['list.json', '[]', '1:1: the story must be object'],
    ['title.json', '{\n  "api": "secoda",\n  "steps": []\n}', '1:1: the story must have "title"'],
    ['typo.json', story([{ ...list(200), expct: 1 }]), '14:7: /steps/0/expct: is not a property that stories have here'],
    [
      'tabs.json',
      '{\n\t"api": "secoda",\n\t"title": "x",\n\t"steps": [\n\t\t{ "name": 1, "request": { "method": "GET", "path": "/" }, "expect": { "status": 200 } }\n\t]\n}',
      '5:5: /steps/0/name: must be string',
    ],
    [
      'status.yaml',
      'api: secoda\ntitle: x\nsteps:\n  - name: a\n    request: { method: GET, path: / }\n    expect:\n      status: "200"\n',
      '7:7: /steps/0/expect/status: must be integer',
    ],
    [
      'like.yaml',
      'api: secoda\ntitle: x\nsteps:\n  - name: a\n    request: { method: GET, path: / }\n    expect:\n      status: 200\n      body:\n        - a/b: { $like: uid }\n',
      '9:18: /steps/0/expect/body/0/a~1b/$like: must be one of "uuid", "date-time", "any", "absent"',
    ],
    [
      'from.yaml',
      'api: secoda\ntitle: x\nsteps:\n  - name: a\n    request: { method: GET, path: /, query: { id: { $from: body/id } } }\n    expect: { status: 200 }\n',
      '5:53: /steps/0/request/query/id/$from: must match ',
    ],
    [
      'both.yaml',
      'api: secoda\ntitle: x\nsteps:\n  - name: a\n    request: { method: PUT, path: /, body: 1, rawBody: "1" }\n    expect: { status: 200 }\n',
      '5:5: /steps/0/request: must not have both "body" and "rawBody"',
    ],
    ['api.json', '{ "api": "nope", "title": "x", "steps": [] }', '1:3: /api: there is no API "nope": there are '],
    [
      'table.yaml',
      'api: secoda\ntitle: x\ngiven:\n  rows:\n    people: [{}]\nsteps: []\n',
      '5:5: /given/rows/people: there is no such table',
    ],
    [
      'row.yaml',
      'api: secoda\ntitle: x\ngiven:\n  rows:\n    users:\n      - email: a@example.com\n      - email: a@example.com\nsteps: []\n',
      '7:9: /given/rows/users/1: ',
    ],
  ]

  test.for(broken)('%s', async ([name, text, sentence]) => {
    const files = folder({ [name]: text })
    const failure = await play(new URL('src/apis/', root), [join(files, name)], {}).catch((error: Failure) => error)
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringContaining(`${join(files, name)}:${sentence}`) })
    expect(failure).toMatchObject({ message: expect.not.stringContaining('\n') })
  })

  test.for(['short.json', 'status.yaml', 'row.yaml'])('%s, as a process', async (name) => {
    const [, text = '', sentence = ''] = broken.find(([one]) => one === name) ?? []
    const files = folder({ [name]: text })
    const { code, stdout, stderr } = await run('play', join(files, name))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^doppel: [^\n]*\n$/)
    expect(stderr).toContain(`doppel: ${join(files, name)}:${sentence}`)
  })

  test.for<[string[], string]>([
    [[], "missing required argument 'file'; see doppel play --help"],
    [['missing.json'], 'missing.json: there is no such file'],
    [['test'], 'test: it is a folder'],
    [['x.json', '--url', 'host/api'], 'It must be a URL such as https://host/api/v1; see doppel play --help'],
    [['x.json', '--header', 'nothing'], '--header "nothing" is not "Name: value"; see doppel play --help'],
    [['x.json', '--header', 'a b: c'], '--header "a b: c" is not "Name: value"; see doppel play --help'],
  ])('%j', async ([args, sentence]) => {
    const { code, stdout, stderr } = await run('play', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^doppel: [^\n]*\n$/)
    expect(stderr).toContain(sentence)
  })

  test('nothing is played when one of several is broken', async () => {
    const server = await serve(['secoda'])
    const create = {
      name: 'made',
      request: { method: 'POST', path: '/user', body: { email: 'made@example.com' } },
      expect: { status: 201 },
    }
    const files = folder({ 'a.json': story([create]), 'b.json': '{' })
    expect((await run('play', join(files, 'a.json'), join(files, 'b.json'), '--url', server.base('secoda'))).code).toBe(2)
    const response = await fetch(`${server.base('secoda')}/user`, {
      method: 'POST',
      headers: ADMIN,
      body: '{ "email": "made@example.com" }',
    })
    expect(response.status).toBe(201)
  })
})

/** A server that is no doppel; closed again before anybody can reach it, where that is wanted. */
async function answering(listener: Parameters<typeof createServer>[1], closed = false): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  if (closed) await close()
  else onTestFinished(close as () => Promise<void>)
  return `http://127.0.0.1:${port}`
}
