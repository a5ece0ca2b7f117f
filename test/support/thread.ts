/** A mock in a thread of its own: does what it is told and says what its users are. */
import { parentPort } from 'node:worker_threads'
import credible from '../../src/apis/credible/index.ts'
import { createMock } from '../../src/mock/mock.ts'

const mock = createMock({ apis: [credible] })

parentPort?.on('message', async ({ create }: { create?: string }) => {
  const headers = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }
  const body = JSON.stringify({ userName: create, email: `${create}@thread.example` })
  if (create) await mock.fetch('https://app.credibledata.com/api/v0/users', { method: 'POST', headers, body })
  parentPort?.postMessage([...mock.tables.credible.users.all()].map(({ userName }) => userName))
})
