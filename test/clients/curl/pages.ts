/** What the pages show: real values stand for their placeholders, and nothing is sent that the vendor sets itself. */
import assert from 'node:assert/strict'
import type { Given } from '../../../src/api.ts'
import { type Check, check } from '../client.ts'
import { type Answer, curl, data } from './curl.ts'

/** A page, and how its requests are sent. */
export interface Page {
  readonly api: string
  readonly given?: Given
  ask(base: string): Promise<Check[]>
}

const bearer = (token: string): string[] => ['--header', `Authorization: Bearer ${token}`]
const ADMIN = bearer('doppel-admin')
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** All pages. */
export const pages: readonly Page[] = [
  { api: 'collate', ask: collate },
  { api: 'elastic-cloud', ask: elasticCloud },
  { api: 'secoda', given: { rows: { teams: namedRows('Team'), groups: namedRows('Group') } }, ask: secoda },
  { api: 'credible', ask: credible },
]

async function collate(base: string): Promise<Check[]> {
  const aaron = {
    name: 'aaron_johnson0',
    displayName: 'Aaron Johnson',
    email: 'aaron_johnson0@example.com',
    description: 'Data analyst in the Sales team',
    teams: ['Sales'],
    roles: ['DataSteward'],
  }
  const users = `${base}/v1/users`
  const post = (body: unknown, as = ADMIN) => curl('-X', 'POST', users, ...as, ...data(body))
  return [
    await check('POST /v1/users answers with the sample of the page', async () => {
      const { body } = answered(await post(aaron), 201)
      const { teams, roles, ...plain } = aaron
      matches(body, { ...plain, fullyQualifiedName: 'aaron_johnson0', version: 0.1, updatedBy: 'admin', deleted: false })
      matches(body, { isBot: false, isAdmin: false, allowImpersonation: false, personas: [], domains: [] })
      const named = (type: string, name: string, displayName = name) => ({
        type,
        name,
        fullyQualifiedName: name,
        displayName,
        deleted: false,
      })
      matches(body, { teams: [named('team', 'Sales')], roles: [named('role', 'DataSteward', 'Data Steward')] })
      const { id, href, updatedAt } = body as { id: string; href: string; updatedAt: number }
      assert.match(id, UUID)
      assert.equal(href, `${users}/${id}`)
      assert.equal(Number.isInteger(updatedAt), true)
    }),
    await check('PUT /v1/users of the same body is no conflict', async () => {
      matches(answered(await curl('-X', 'PUT', users, ...ADMIN, ...data(aaron)), 200).body, { name: 'aaron_johnson0' })
    }),
    await check('PUT /v1/users/bulk', async () => {
      const two = ['one', 'two'].map((name) => ({ name: `user_${name}`, email: `user_${name}@example.com` }))
      const { body } = answered(await curl('-X', 'PUT', `${users}/bulk`, ...ADMIN, ...data(two)), 200)
      matches(body, { status: 'success', numberOfRowsPassed: 2, numberOfRowsFailed: 0 })
    }),
    await check('the errors of the page: 400, 401, 403, 409', async () => {
      matches(answered(await post({ name: 'nobody' }), 400).body, { code: 400, errorType: 'BAD_REQUEST' })
      matches(answered(await post(aaron, bearer('your-jwt-token')), 401).body, { code: 401, errorType: 'UNAUTHORIZED' })
      const eve = { name: 'eve', email: 'eve@example.com' }
      matches(answered(await post(eve, bearer('doppel-viewer')), 403).body, { code: 403, errorType: 'FORBIDDEN' })
      matches(answered(await post(aaron), 409).body, { code: 409, errorType: 'ENTITY_ALREADY_EXISTS' })
    }),
  ]
}

async function elasticCloud(base: string): Promise<Check[]> {
  const ada = {
    user_name: 'ada',
    security: { roles: ['ece_deployment_viewer'], password: 'correct-horse-9', enabled: true },
    full_name: 'Ada Lovelace',
    email: 'ada@example.com',
  }
  const post = (body: unknown) => curl('--request', 'POST', `${base}/users`, '--user', 'admin:doppel-admin', ...data(body))
  return [
    await check('POST /users answers 200 with the user, less the password', async () => {
      const { body } = answered(await post(ada), 200)
      const { password, ...security } = ada.security
      matches(body, { ...ada, security: { ...security, security_realm: { type: 'native' } }, builtin: false })
      assert.equal(JSON.stringify(body).includes(password), false)
    }),
    await check('the errors of the page, in header and body: 400, 409', async () => {
      const refused = async (body: unknown, status: number, code: string) => {
        const answer = answered(await post(body), status)
        assert.equal(answer.headers['x-cloud-error-codes'], code)
        matches(answer.body, { errors: [{ code }] })
      }
      await refused({ ...ada, user_name: '' }, 400, 'user.user_name.invalid')
      await refused({ ...ada, user_name: 'eve', security: { ...ada.security, roles: ['string'] } }, 400, 'user.roles.invalid')
      await refused(ada, 409, 'user.user_name.conflict')
    }),
  ]
}

async function secoda(base: string): Promise<Check[]> {
  const sample = { first_name: 'Sample', last_name: 'User', email: 'sample.user@example.com', role: 'editor' }
  const ids = namedRows('').map(({ id }) => id)
  let user = ''
  return [
    await check('POST /user', async () => {
      const body = { ...sample, teams: ids, user_groups: ids }
      const made = answered(await curl('--request', 'POST', `${base}/user`, ...ADMIN, ...data(body)), 201).body
      matches(made, { ...sample, user_groups: ids, pending: true, disabled: false, is_service_account: false, bookmarks: [] })
      user = `${base}/user/${(made as { id: string }).id}`
      for (const shown of [
        'workspace_id',
        'workspace',
        'profile_picture',
        'service_account_count_popularity',
        'last_login',
        'new_feature_acknowledged',
      ])
        assert.equal(shown in (made as object), true, `${shown} is not shown`)
    }),
    await check('GET /user', async () => {
      const { results } = answered(await curl(`${base}/user`, ...ADMIN), 200).body as { results: { email: string }[] }
      assert.equal(results.filter(({ email }) => email === sample.email).length, 1)
    }),
    await check('GET /user/{id}', async () => matches(answered(await curl(user, ...ADMIN), 200).body, sample)),
    await check('PATCH /user/{id}: the names of the table, and the role of the text', async () => {
      const names = { first_name: 'Simple', last_name: 'User' }
      matches(answered(await curl('--request', 'PATCH', user, ...ADMIN, ...data(names)), 200).body, { ...sample, ...names })
      matches(answered(await curl('--request', 'PATCH', user, ...ADMIN, ...data({ role: 'viewer' })), 200).body, {
        ...names,
        role: 'viewer',
      })
    }),
    await check('DELETE /user/{id} has no content', async () => {
      assert.equal(answered(await curl('--request', 'DELETE', user, ...ADMIN), 204).body, undefined)
      answered(await curl(user, ...ADMIN), 404)
    }),
  ]
}

async function credible(base: string): Promise<Check[]> {
  const no = {
    hasClickedCreateModel: false,
    doNotShowModelIntro: false,
    doNotShowSchemaExplorerTip: false,
    doNotShowTutorialInHomePanel: false,
  }
  const shown = {
    userName: 'jsmith',
    email: 'jsmith@example.com',
    firstName: 'Jo',
    lastName: 'Smith',
    businessRole: 'Analyst',
    tutorialStatus: { projectTutorial: no },
  }
  return [
    await check('POST /users answers with the user, less the password', async () => {
      const sent = { ...shown, password: 'correct-horse-9' }
      const { body } = answered(await curl('--request', 'POST', '--url', `${base}/users`, ...ADMIN, ...data(sent)), 201)
      assert.deepEqual(body, shown)
    }),
  ]
}

/** Rows with the ids that Secoda's page shows. */
function namedRows(kind: string): { id: string; name: string }[] {
  const ids = ['33733f42-8ff7-460b-9e20-50a2133d3bb0', 'c90dedee-40ee-47ec-9c27-96dc3b2ec363']
  return ids.map((id, index) => ({ id, name: `${kind} ${index + 1}` }))
}

function answered(answer: Answer, status: number): Answer {
  assert.equal(answer.status, status, `it answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

function matches(body: unknown, expected: object): void {
  assert.partialDeepStrictEqual(body, expected)
}
