/** One world of a size, and batches of requests to it. What a batch creates it deletes, so that the size stays. */
import { loadEngine } from './engine.ts'
import { serveTasks } from './process.ts'
import { OPERATIONS, type Operation, type ScalingFound, type ScalingTask } from './scaling.ts'
import { type Ask, USERS, type Users } from './users.ts'

const WARM_UP = 1000
const BASE = 'http://127.0.0.1/api'
const HEADERS = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }

interface World {
  readonly users: Users
  readonly count: number
  readonly asks: Readonly<Partial<Record<'first' | 'last', Ask>>>
  fetch(request: Request): Promise<Response>
}

let world: World | undefined
let serial = 0
let chosen = 1

serveTasks<ScalingTask, ScalingFound>(async (task) => {
  if ('batch' in task) return timed(world as World, task.batch)
  world = await open(task)
  await timed(world, WARM_UP)
  return {}
})

async function open({ api, sources, count }: Extract<ScalingTask, { api: string }>): Promise<World> {
  const { createMock, api: load } = await loadEngine(sources)
  const users = USERS[api] as Users
  const mock = createMock({ apis: [await load(api)], baseUrl: BASE, seed: 'system' })
  const table = mock.tables[api]?.users
  for (let number = 0; number < count; number++) table?.seed(users.row(number))
  const ask = async (wanted: Ask) => (await send(mock, wanted)) as Record<string, unknown>
  const last = await users.last?.(table?.size ?? count, ask)
  return { users, count, asks: { ...(users.first && { first: users.first }), ...(last && { last }) }, fetch: mock.fetch }
}

async function timed(world: World, batch: number): Promise<ScalingFound> {
  const { users, asks, count } = world
  const made: Record<string, unknown>[] = []
  const works: Readonly<Record<Operation, (() => Promise<unknown>) | undefined>> = {
    get: () => send(world, users.get(anyOf(count))),
    find: users.find && (() => send(world, (users.find as Users['get'])(anyOf(count)))),
    create: async () => made.push((await send(world, users.create(anyOf(count), serial++))) as Record<string, unknown>),
    change: users.change && (() => send(world, (users.change as Users['create'])(anyOf(count), serial++))),
    delete: () => send(world, users.delete(made.pop() ?? {})),
    first: asks.first && (() => send(world, asks.first as Ask)),
    last: asks.last && (() => send(world, asks.last as Ask)),
  }
  const found: Partial<Record<Operation, number>> = {}
  for (const operation of OPERATIONS) {
    const work = works[operation]
    if (!work) continue
    const begin = performance.now()
    for (let index = 0; index < batch; index++) await work()
    found[operation] = ((performance.now() - begin) * 1000) / batch
  }
  return found
}

async function send({ fetch }: Pick<World, 'fetch'>, { method, path, body, status }: Ask): Promise<unknown> {
  const response = await fetch(new Request(BASE + path, { method, headers: HEADERS, ...(body && { body: JSON.stringify(body) }) }))
  const text = await response.text()
  if (response.status !== status)
    throw new Error(`Expected ${method} ${path} to answer ${status}, found ${response.status}: ${text.slice(0, 300)}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** One user after the other, spread over all of them, the same in every run. */
function anyOf(count: number): number {
  chosen = (Math.imul(chosen, 1664525) + 1013904223) >>> 0
  return Math.floor((chosen / 0x100000000) * count)
}
