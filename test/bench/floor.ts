/** mock.fetch beside the least that any mock must do: build a Request, build a JSON Response, read it. */
import { startWorker } from './process.ts'
import { atMost, median, medianRatio, ratio, table } from './report.ts'

/** What the worker is told. */
export interface FloorTask {
  readonly sources: boolean
  readonly rounds: number
}
/** Microseconds of the floor and of an operation, measured one right after the other. */
export type Pair = readonly [floor: number, operation: number]
export type FloorFound = Readonly<Record<'get by id' | 'create' | 'first list page', readonly Pair[]>>

/** Measures in a process of its own. */
export async function floor(sources: boolean, quick: boolean): Promise<void> {
  const rounds = quick ? 30 : 200
  const worker = startWorker<FloorTask, FloorFound>('floor-worker.ts')
  const found = await worker.ask({ sources, rounds })
  await worker.end()
  const rows = Object.entries(found).map(([name, pairs]) => {
    const [floors, times] = [pairs.map(([floor]) => floor), pairs.map(([, time]) => time)]
    const grown = medianRatio(times, floors)
    if (name === 'get by id') atMost('mock.fetch get by id, times Request + JSON Response + reading', 2, grown)
    return [name, median(floors).toFixed(1), median(times).toFixed(1), ratio(grown)]
  })
  table(`mock.fetch without a port: microseconds (medians of ${rounds} rounds)`, ['', 'floor', 'mock.fetch', 'times floor'], rows)
}
