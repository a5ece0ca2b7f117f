/** A user's test, run from the packed package: the handlers answer what their app calls. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { createMock } from 'doppel'
import secoda from 'doppel/apis/secoda'
import { handlers } from 'doppel/msw'
import { setupServer } from 'msw/node'

const mock = createMock({ apis: [secoda] })
const server = setupServer(...handlers(mock))
const headers = { authorization: 'Bearer doppel-admin', 'content-type': 'application/json' }
const users = 'https://api.secoda.co/api/v1/user'

before(() => server.listen({}))
beforeEach(() => mock.reset())
after(() => server.close())

test('what is created is found', async () => {
  const body = JSON.stringify({ email: 'grace@example.com', role: 'editor' })
  const created = await fetch(users, { method: 'POST', headers, body })
  assert.equal(created.status, 201)
  const { id } = (await created.json()) as { id: string }
  const found = await fetch(`${users}/${id}`, { headers })
  assert.equal(((await found.json()) as { email: string }).email, 'grace@example.com')
})

test('an override lasts until the next reset', async () => {
  mock.use('secoda/listUsers', { status: 500, body: { detail: 'out of order' } }, { unchecked: true })
  assert.equal((await fetch(users, { headers })).status, 500)
  mock.reset()
  assert.equal((await fetch(users, { headers })).status, 200)
})
