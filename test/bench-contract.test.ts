/** The two independent servers of the contract benchmark: doppel's passive judge finds nothing in them, and what their operators break. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { EDITS } from './bench/contract/edits.mjs'
import { MUTANTS, type Mutant, type Subject, VARIANTS } from './bench/contract/operators/index.ts'
import type { Server } from './bench/contract/operators/operator.ts'
import { openJudges, recordTraffic, runPassive } from './bench/contract/peers/passive.ts'
import { counts, isRight } from './bench/contract/score.ts'

const python = spawnSync('python3', ['--version']).status === 0
const servers: readonly Server[] = python ? ['library', 'clinic'] : ['library']

async function judged(subject: Subject, mutant?: Mutant) {
  const [judge] = await openJudges(['judge'])
  return runPassive(judge as NonNullable<typeof judge>, subject, await recordTraffic(subject), mutant && { mutant })
}

test.for(servers)('the fixed traffic of %s keeps its document', { timeout: 20_000 }, async (server) => {
  const { findings, requests } = await judged({ id: `unmutated/${server}`, server })
  expect(requests).toBeGreaterThan(25)
  expect(findings.filter(counts)).toEqual([])
})

test.for(['drop-required/library/1', 'header-dropped/library/1', 'truncated/library/1'])(
  '%s is found by the right check at the right operation',
  { timeout: 20_000 },
  async (id) => {
    const mutant = MUTANTS.find((one) => one.id === id) as Mutant
    expect((await judged(mutant, mutant)).kill).toMatchObject({ id: mutant.operator.expect[0] })
  },
)

test('every mutant is named once, changes something that there is, and says where it is blamed', () => {
  expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length)
  const unknown = [...MUTANTS, ...VARIANTS].filter(({ edit, fault }) => (edit ? !EDITS.includes(edit.do) : !fault))
  expect(unknown).toEqual([])
  expect(MUTANTS.filter(({ at, expect: checks }) => at.length === 0 || checks.length === 0)).toEqual([])
})

test('only a counted finding of an expected check at a blamed operation that the unmutated server does not show kills', () => {
  const mutant = MUTANTS.find(({ id }) => id === 'create-lost/library/1') as Mutant
  const right = { id: 'CT401', severity: 'error', method: 'POST', path: '/authors', fingerprint: 'a' }
  expect(isRight(mutant, right, new Set())).toBe(true)
  expect(isRight(mutant, right, new Set(['a']))).toBe(false)
  expect(isRight(mutant, { ...right, id: 'CT134' }, new Set())).toBe(false)
  expect(isRight(mutant, { ...right, path: '/authors/{authorId}/books' }, new Set())).toBe(false)
  expect(counts({ ...right, severity: 'info' })).toBe(false)
})
