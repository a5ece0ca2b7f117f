/** Times mock.fetch and its floor in turn, so that both run on the same warm machine. */
import { loadEngine } from './engine.ts'
import type { FloorFound, FloorTask, Pair } from './floor.ts'
import { serveTasks } from './process.ts'

// Many short batches: what disturbs a few of them does not move the median.
const [WARM_UP, BATCH] = [30, 200]
const BASE = 'http://127.0.0.1/secoda/api/v1'
const AUTHORIZED = { authorization: 'Bearer doppel-admin' }
const SENDS = { ...AUTHORIZED, 'content-type': 'application/json' }

serveTasks<FloorTask, FloorFound>(async ({ sources, rounds }) => {
  const { createMock, api } = await loadEngine(sources)
  const mock = createMock({ apis: [await api('secoda')], baseUrl: BASE })
  const send = async (request: Request) => {
    const response = await mock.fetch(request)
    if (!response.ok) throw new Error(`Expected ${request.method} ${request.url} to succeed, found ${response.status}`)
    return response.json()
  }
  const list = await send(new Request(`${BASE}/user`, { headers: AUTHORIZED }))
  const user = list.results[0]
  const url = `${BASE}/user/${user.id}`
  let number = 0

  const floor = async () => {
    const request = new Request(url, { headers: AUTHORIZED })
    const response = Response.json(user)
    return [request.method, await response.json()]
  }
  const works: Record<keyof FloorFound, () => Promise<unknown>> = {
    'get by id': () => send(new Request(url, { headers: AUTHORIZED })),
    create: () => {
      const body = JSON.stringify({ email: `load-${number++}@example.com`, first_name: 'Load' })
      return send(new Request(`${BASE}/user`, { method: 'POST', headers: SENDS, body }))
    },
    'first list page': () => send(new Request(`${BASE}/user`, { headers: AUTHORIZED })),
  }
  const found: Record<keyof FloorFound, Pair[]> = { 'get by id': [], create: [], 'first list page': [] }
  for (const name of Object.keys(found) as (keyof FloorFound)[]) {
    const work = works[name]
    for (let round = -WARM_UP; round < rounds; round++) {
      // Whoever comes second pays for what the first leaves behind: they take turns.
      const before = round % 2 === 0 ? await timed(floor) : undefined
      const time = await timed(work)
      const least = before ?? (await timed(floor))
      if (round >= 0) found[name].push([least, time])
      // The created users go again, so that the list stays as it was.
      mock.reset()
    }
  }
  return found
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  for (let index = 0; index < BATCH; index++) await work()
  return ((performance.now() - begin) * 1000) / BATCH
}
