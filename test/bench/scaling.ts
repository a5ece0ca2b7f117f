/** Whether time stays the same when users become many: each operation of each API through mock.fetch at 100 and at 100,000 users. */
import { startWorker } from './process.ts'
import { atMost, median, medianRatio, table } from './report.ts'
import { USERS } from './users.ts'

/** What is timed. */
export const OPERATIONS = ['get', 'find', 'create', 'change', 'delete', 'first', 'last'] as const
export type Operation = (typeof OPERATIONS)[number]

const MOST = 1.3
const [FEW, MANY] = [100, 100_000] as const
const NAMES: Readonly<Record<Operation, string>> = {
  get: 'get',
  find: 'find by unique field',
  create: 'create',
  change: 'change',
  delete: 'delete',
  first: 'first list page',
  last: 'last list page',
}

/** A worker is first given a world, then asked for batches: microseconds for each operation that the API has. */
export type ScalingTask = { readonly api: string; readonly sources: boolean; readonly count: number } | { readonly batch: number }
export type ScalingFound = Readonly<Partial<Record<Operation, number>>>

/** Measures every API in two processes, one for each size, that take turns. */
export async function scaling(sources: boolean, quick: boolean): Promise<void> {
  const { rounds, batch } = quick ? { rounds: 5, batch: 50 } : { rounds: 61, batch: 100 }
  const rows: string[][] = []
  let worst: { name: string; grown: number } | undefined
  for (const api of Object.keys(USERS)) {
    const [few, many] = [
      startWorker<ScalingTask, ScalingFound>('scaling-worker.ts'),
      startWorker<ScalingTask, ScalingFound>('scaling-worker.ts'),
    ]
    await few.ask({ api, sources, count: FEW })
    await many.ask({ api, sources, count: MANY })
    const found: [few: ScalingFound, many: ScalingFound][] = []
    for (let round = 0; round < rounds; round++) found.push([await few.ask({ batch }), await many.ask({ batch })])
    await Promise.all([few.end(), many.end()])
    for (const operation of OPERATIONS) {
      const times = found.flatMap(([one, other]) =>
        one[operation] && other[operation] ? [[one[operation], other[operation]] as const] : [],
      )
      if (times.length === 0) continue
      const [less, more] = [times.map(([time]) => time), times.map(([, time]) => time)]
      const grown = medianRatio(more, less) ?? Number.NaN
      rows.push([
        `${api} ${NAMES[operation]}`,
        median(less).toFixed(1),
        median(more).toFixed(1),
        grown.toFixed(2),
        grown <= MOST ? 'met' : 'MISSED',
      ])
      if (grown > (worst?.grown ?? 0)) worst = { name: `${api} ${NAMES[operation]}`, grown }
    }
  }
  const title = `mock.fetch at ${FEW} and at ${MANY.toLocaleString('en')} users: microseconds (medians of ${rounds} rounds of ${batch})`
  atMost(`mock.fetch at 100,000 users, times at 100 (the worst: ${worst?.name})`, MOST, worst?.grown)
  table(title, ['', 'at 100', 'at 100,000', 'times', ''], rows)
}
