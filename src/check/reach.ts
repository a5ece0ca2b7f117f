/** Sends one valid request to every operation that nothing was sent to yet, so that each is judged at least once. */
import type { Operation } from '../openapi/operation.ts'
import { isMissing, type Session } from './session.ts'

/** Distinct requests that are tried while the target calls them wrong. */
const TRIES = 4

/** What makes comes first and what removes last, so that all between have something to be about. */
const ORDER = ['POST', 'PUT', 'GET', 'HEAD', 'OPTIONS', 'TRACE', 'PATCH', 'DELETE']

/** Reaches the operations that the examples did not, and reads each list while something is in it. */
export async function reach(session: Session & { readonly asked: ReadonlySet<string> }): Promise<void> {
  const order = [...session.operations].sort((one, other) => ORDER.indexOf(one.method) - ORDER.indexOf(other.method))
  for (const operation of order) {
    const resource = session.resources.find(({ list }) => list === operation)
    if (session.asked.has(operation.key) && !resource) continue
    if (resource?.create && session.left(operation, 'examples') > 0) await session.live(resource, { phase: 'examples' })
    await ask(session, operation)
  }
}

async function ask(session: Session, operation: Operation): Promise<void> {
  for (let attempt = 0; attempt < TRIES && session.left(operation, 'examples') > 0; attempt++) {
    const one = await session.valid(operation, { phase: 'examples' })
    if (isMissing(one)) return
    const { status } = await session.send(one)
    if (status >= 200 && status < 300) session.pass(operation, 'input/valid-rejected')
    if (![400, 404, 409, 422].includes(status)) return
  }
}
