/** A user's Vitest test, run from the packed package: the matcher, and MSW's handlers under the contract. */
import { createRequire } from 'node:module'
import { judgeMsw } from 'doppel/judge'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const path = createRequire(import.meta.url).resolve('doppel/specs/secoda.json')
const server = setupServer(
  http.get('https://api.secoda.co/api/v1/user/none', () => HttpResponse.json({ detail: 'Not found.' }, { status: 404 })),
  http.get('https://api.secoda.co/api/v1/user/odd', () => HttpResponse.json({ detail: 404 }, { status: 404 })),
)
beforeAll(() => server.listen())
afterAll(() => server.close())

test('the matcher', async () => {
  const response: Response = await fetch('https://api.secoda.co/api/v1/user/none')
  const kept: Promise<void> = expect(response).toKeepContract(path, { method: 'GET' })
  await kept
  await expect(fetch('https://api.secoda.co/api/v1/user/odd')).resolves.not.toKeepContract(path, { method: 'GET', failOn: 'warning' })
})

test('the handlers', async () => {
  const hook = judgeMsw(server, path, { failOn: 'warning' })
  await fetch('https://api.secoda.co/api/v1/user/none')
  await hook.assertKept()
  await fetch('https://api.secoda.co/api/v1/user/odd')
  await expect(hook.assertKept()).rejects.toThrow('CT137')
  hook.close()
})
