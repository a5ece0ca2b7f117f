/** The ledger of what a run made, as the next run finds it. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findWrecks } from '../src/check/ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'doppel-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a ledger that another run removes meanwhile is passed over, and a cut line is too', () => {
  symlinkSync(join(folder, 'gone'), join(folder, 'a.ndjson'))
  const made = { item: '/things/{id}', path: { id: 't1' } }
  writeFileSync(join(folder, 'b.ndjson'), `${JSON.stringify({ target: 'here' })}\n${JSON.stringify({ made })}\n{"made":`)
  writeFileSync(join(folder, 'c.ndjson'), `${JSON.stringify({ target: 'elsewhere' })}\n`)
  writeFileSync(join(folder, 'd.ndjson'), `${JSON.stringify({ target: 'here', pid: process.ppid })}\n`)
  expect(findWrecks(folder, 'here')).toEqual([{ file: join(folder, 'b.ndjson'), made: [made], unanswered: [] }])
})
