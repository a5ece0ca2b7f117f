/** A replay decides by what its finding says: it shows on the server that has the fault, not on the one that has not, and leaves nothing. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Phase } from '../src/check/case.ts'
import { openCredentials } from '../src/check/credentials.ts'
import { resend } from '../src/check/replay.ts'
import { readReplay } from '../src/check/replay-file.ts'
import { runCheck } from '../src/check/run.ts'
import { openTarget } from '../src/check/target.ts'
import { loadDocument } from '../src/load/load.ts'
import { curlsOf } from '../src/report/curl.ts'
import { root } from './support/apis.ts'
import { folder } from './support/check-command.ts'

const BENCH = new URL('test/bench/contract/', root)
const ADA: readonly [string, string] = ['Authorization', 'Bearer library-ada']
const library = await loadDocument(fileURLToPath(new URL('documents/library.yaml', BENCH)))

/** Starts the library, with a fault or without. */
async function start(fault = ''): Promise<string> {
  const file = fileURLToPath(new URL('servers/library.mjs', BENCH))
  const child = spawn(process.execPath, [file], { env: { PORT: '0', BENCH_FAULT: fault }, stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = await new Promise<string>((done) => createInterface(child.stdout).once('line', done))
  return `http://127.0.0.1:${JSON.parse(line).port}/v1`
}

async function names(url: string): Promise<string[]> {
  const all = await fetch(`${url}/authors?limit=100`, { headers: Object.fromEntries([ADA]) })
  return ((await all.json()) as { name: string }[]).map(({ name }) => name).sort()
}

const PUT = 'PUT /authors/{authorId}'
const ALL = ['POST /authors', 'GET /authors', 'GET /authors/{authorId}', 'DELETE /authors/{authorId}']

/** Checks the library with a fault, and gives the replay of what is found. */
async function found(fault: string, slug: string, phase: Phase, ...also: string[]) {
  const url = await start(fault)
  const at = folder({})
  const { findings } = await runCheck(library, {
    target: { url },
    seed: 7,
    phases: [phase],
    only: [...(/lost create/.test(fault) ? ['POST /authors', 'GET /authors/{authorId}'] : ALL), ...also],
    headers: [ADA],
    folder: at,
    limits: { rate: 5000 },
  })
  const finding = findings.find((one) => one.slug === slug)
  expect(findings.map((one) => one.slug)).toContain(slug)
  const replays = join(at, 'replays')
  expect(readdirSync(replays)).toContain(`${finding?.replay}.json`)
  return { url, finding, replay: readReplay(join(replays, `${finding?.replay}.json`)) }
}

async function send(replay: Awaited<ReturnType<typeof found>>['replay'], url: string) {
  const { transport } = openTarget({ url }, library, {})
  try {
    return await resend(replay, library, transport, openCredentials({ valid: { headers: Object.fromEntries([ADA]) } }, []))
  } finally {
    transport.close()
  }
}

/** A finding shows on the server that has its fault and is gone from the one that has not, each time that it is sent again. */
async function decides(times: number, fault: string, slug: string, phase: Phase, ...also: string[]): Promise<void> {
  const { url, replay } = await found(fault, slug, phase, ...also)
  const mended = await start()
  for (const [target, outcome] of [
    [url, 'shows'],
    [mended, 'gone'],
  ] as const) {
    const before = await names(target)
    for (let time = 0; time < times; time++) {
      const result = await send(replay, target)
      expect(result).toMatchObject({ outcome })
      // A thing that the faulty server answers for after its removal cannot be removed again.
      if (target === mended) expect(result.left).toEqual([])
    }
    if (target === mended) expect(await names(target)).toEqual(before)
  }
}

describe('a finding replayed, on the faulty server and on the mended one', () => {
  test.for<[string, string, Phase, ...string[]]>([
    ['delete-listed deleteAuthor', 'state/deleted-still-listed', 'state'],
    ['delete-readable deleteAuthor', 'state/deleted-readable', 'state'],
    ['create-unlisted createAuthor', 'state/created-not-listed', 'state'],
    ['create-lost createAuthor', 'state/created-not-readable', 'state'],
    ['roundtrip-cut createAuthor', 'state/roundtrip-lost', 'state'],
    ['id-changes getAuthor', 'state/roundtrip-lost', 'state'],
    ['update-lost patchAuthor', 'state/update-not-visible', 'state', 'PATCH /authors/{authorId}'],
    ['filter-ignored listAuthors', 'state/filter-ignored', 'state'],
    ['off createAuthor body media-type', 'input/media-type-accepted', 'negatives'],
    ['off createAuthor body syntax', 'input/malformed-accepted', 'negatives'],
    ['auth-off getAuthor', 'auth/missing-accepted', 'auth'],
  ])('%s: %s', ([fault, slug, phase, ...also]) => decides(2, fault, slug, phase, ...also))

  test.for<[string, string, ...string[]]>([
    ['put-drifts replaceAuthor', 'state/put-not-idempotent', PUT],
    ['put-merges replaceAuthor', 'state/put-partial', PUT],
    ['patch-spill patchAuthor', 'state/merge-patch-spill', 'PATCH /authors/{authorId}'],
    ['limit-ignored listAuthors', 'state/pagination-incoherent'],
    ['page-overlap listAuthors', 'state/pagination-incoherent'],
    ['page-gap listAuthors', 'state/pagination-incoherent'],
    ['sort-ignored listAuthors', 'state/sort-ignored'],
    ['list-differs listAuthors', 'state/list-detail-mismatch'],
    ['etag-never getAuthor', 'state/etag-incoherent'],
    ['etag-always getAuthor', 'state/etag-incoherent'],
    ['if-match-ignored replaceAuthor', 'state/etag-incoherent', PUT],
  ])('%s: %s, by more than one value', ([fault, slug, ...also]) => decides(1, fault, slug, 'state', ...also))

  test('what cannot be told by one answer is left to the reader, with both answers', async () => {
    const { url, replay } = await found('sort-ignored listAuthors', 'state/sort-ignored', 'state')
    const { asserts: _, ...bare } = replay
    for (const target of [url, await start()]) {
      const result = await send(bare, target)
      expect(result).toMatchObject({ outcome: 'undecided', why: expect.stringContaining('compare the answers') })
      expect(result.answers).toEqual({ before: expect.stringMatching(/^\[/), now: expect.stringMatching(/^\[/) })
    }
  })
})

describe('curl', () => {
  test('each step is a command, and what is borrowed is told', async () => {
    const { finding } = await found('delete-listed deleteAuthor', 'state/deleted-still-listed', 'state')
    const lines = finding?.curl?.split('\n') ?? []
    expect(lines.filter((line) => line.startsWith('curl ')).length).toBe(finding?.steps?.length)
    expect(lines[0]).toBe('# 1. makes what is needed')
    expect(lines[1]).toMatch(/^curl .*-X POST .*\/authors$/)
    expect(lines[2]).toMatch(/^# 2\. removes it; \S+ is of answer 1, \/id$/)
    expect(lines[3]).toMatch(/-X DELETE/)
  })

  test('a note with a line break in it stays a comment', () => {
    const step = { method: 'GET', url: 'http://a.test/b', headers: [], note: 'one\nrm -rf x\u2028y' }
    const lines = curlsOf([step, step], [[], ['v\r\nw is of answer 1, /id']]).split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['#', 'curl', '#', 'curl'])
    expect(lines[0]).toBe('# 1. one rm -rf x y')
    expect(curlsOf([step])).not.toContain('#')
  })
})
