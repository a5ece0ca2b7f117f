/** What the stories show of each operation: whether it keeps state, and which of its declared refusals they cause. */
import type { AnyApi } from '../../src/api.ts'
import { createMock } from '../../src/mock/mock.ts'
import { responseFor } from '../../src/openapi/operation.ts'
import { createPathRouter } from '../../src/openapi/router.ts'
import { playScenario } from '../../src/scenario/play.ts'
import { storiesOf } from '../support/apis.ts'
import { BASE } from '../support/exchanges.ts'

/** What was seen of one operation. */
export interface Shown {
  /** A 2xx of it changed rows. */
  writes: boolean
  /** The same request got different answers as the rows changed. */
  reads: boolean
  /** The declared refusals that were caused, by their keys. */
  readonly refusals: Set<string>
}

/** Plays all stories of an API and keeps, by operation, what they show. Throws when one fails. */
export async function shownBy(api: AnyApi): Promise<Map<string, Shown>> {
  const router = createPathRouter(api.document)
  const shown = new Map<string, Shown>(
    api.document.operations.map(({ key }) => [key, { writes: false, reads: false, refusals: new Set() }]),
  )
  for (const { file, story } of storiesOf(api.name)) {
    const answers = new Map<string, string>()
    const mock = createMock({ apis: [api], scenario: story, baseUrl: BASE })
    const rows = () => JSON.stringify(Object.values(mock.tables[api.name] ?? {}).map((table) => [...table.all()]))
    const watch = async (request: Request) => {
      const { method, url } = request
      const who = request.headers.get('authorization')
      const before = rows()
      const response = await mock.fetch(request)
      const route = router(method, new URL(url).pathname.slice(new URL(BASE).pathname.length))
      const one = route.kind === 'operation' ? shown.get(route.operation.key) : undefined
      if (route.kind !== 'operation' || !one) return response
      const { status } = response
      if (status < 300 && rows() !== before) one.writes = true
      const key = responseFor(route.operation, status)?.key
      if (status >= 400 && key !== undefined) one.refusals.add(key)
      if (method === 'GET') {
        const answer = `${status} ${await response.clone().text()}`
        const known = answers.get(`${who} ${url}`)
        if (known !== undefined && known !== answer) one.reads = true
        answers.set(`${who} ${url}`, answer)
      }
      return response
    }
    const played = await playScenario(story, { fetch: watch, base: BASE, document: api.document })
    const failed = played.steps.find(({ passed }) => !passed)
    if (failed) throw new Error(`Failed to show what the stories prove: ${file}: the step "${failed.step.name}" does not pass`)
  }
  return shown
}
