/** A user's project, type-checked against the packed package: tables, overrides and handlers carry the documents' types. */
import { createServer } from 'node:http'
import { checkExchange, createMock, ok, openDocument, type Violation } from 'doppel'
import collate from 'doppel/apis/collate'
import elasticCloud from 'doppel/apis/elastic-cloud'
import { expressContract, judgeFetch, judgeMsw } from 'doppel/judge'
import { handlers } from 'doppel/msw'
import { startServer } from 'doppel/server'
import { setupServer } from 'msw/node'

const mock = createMock({ apis: [collate, elasticCloud], seed: 7, baseUrl: { collate: '/proxy/collate' } })

export const server = setupServer(...handlers(mock))

mock.use('elastic-cloud/get-user', ({ path }, { tables }) => {
  const name: string = path.user_name
  const known: boolean = tables.users.get(name) !== undefined
  return ok({ user_name: name, security: { enabled: known } })
})
mock.use('createUser', { status: 429, headers: { 'retry-after': '1' }, body: { code: 429 } }, { unchecked: true })

const name: string | undefined = [...mock.tables.collate.users.all()][0]?.name
export const violations: Violation[] = checkExchange(openDocument(collate.document.json), {
  request: { method: 'GET', path: `/v1/users/name/${name}`, headers: new Headers() },
  response: { status: 200, headers: new Headers(), body: '' },
})
export const started: Promise<{ url: string }> = startServer({ apis: [collate], port: 0 })

export const kept: Promise<void> = judgeMsw(server, collate.document, { failOn: 'warning' }).assertKept()
export const answer: Promise<Response> = judgeFetch(fetch, 'openapi.yaml', { throws: true })('https://host/users')
createServer((req, res) => expressContract('openapi.yaml', { mode: 'block' })(req, res, () => res.end()))

// @ts-expect-error there is no such operation
mock.use('elastic-cloud/no-such-operation', { status: 200 })
// @ts-expect-error there is no such table
mock.tables.collate.nothing
// @ts-expect-error there is no such API in this mock
mock.tables.secoda
