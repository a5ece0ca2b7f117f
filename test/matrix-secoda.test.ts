/** Secoda: every operation by every kind of caller, and what its stories cannot show: controls, quirks that break the document, bases. */
import { describe, expect, test } from 'vitest'
import type { Given } from '../src/api.ts'
import secoda from '../src/apis/secoda/index.ts'
import { createMock, type Mock } from '../src/mock/mock.ts'

const BASE = 'https://api.secoda.co/api/v1'
const [GENERAL, OPS, LAB] = [
  'a1000000-0000-4000-8000-000000000001',
  'a1000000-0000-4000-8000-000000000002',
  'a1000000-0000-4000-8000-000000000003',
] as const
const STEWARDS = 'b1000000-0000-4000-8000-000000000001'
const id = (number: number) => `c1000000-0000-4000-8000-00000000000${number}`
const [ADMIN, EDITOR, VIEWER, GUEST, OFF, LONE] = [id(1), id(2), id(3), id(4), id(5), id(6)]

const user = (id: string, role: string, teams: string[], more: object = {}) => ({
  id,
  role,
  teams,
  email: `${role}.${id.at(-1)}@harborline.example`,
  pending: false,
  ...more,
})

const given: Given = {
  from: 'nothing',
  rows: {
    teams: [
      { id: GENERAL, name: 'General', is_default_team: true },
      { id: OPS, name: 'Field Ops' },
      { id: LAB, name: 'Lab' },
    ],
    groups: [{ id: STEWARDS, name: 'Stewards' }],
    users: [
      user(ADMIN, 'admin', [GENERAL]),
      user(EDITOR, 'editor', [GENERAL, OPS], { user_groups: [STEWARDS] }),
      user(VIEWER, 'viewer', [GENERAL], { user_groups: [STEWARDS] }),
      user(GUEST, 'guest', [OPS]),
      user(OFF, 'admin', [GENERAL], { disabled: true }),
      user(LONE, 'guest', []),
    ],
  },
  callers: {
    admin: { user: ADMIN },
    editor: { user: EDITOR },
    viewer: { user: 'viewer.3@harborline.example' },
    guest: { user: GUEST },
    'guest-of-no-team': { user: LONE },
    'disabled-admin': { user: OFF },
    'deleted-admin': { user: 'gone@harborline.example' },
    expired: { user: ADMIN, expired: true },
  },
}

const CALLERS = [
  'nobody',
  'unknown',
  'expired',
  'disabled-admin',
  'deleted-admin',
  'admin',
  'editor',
  'viewer',
  'guest',
  'guest-of-no-team',
] as const

/** By row: an operation, its request, and the status for each caller in the order above. */
const MATRIX: readonly [operation: string, request: string, body: unknown, statuses: string][] = [
  ['listUsers', 'GET /user', undefined, '401 401 401 401 401 200 200 200 200 200'],
  ['createUser', 'POST /user', { email: 'new@harborline.example' }, '401 401 401 401 401 201 403 403 403 403'],
  ['getUser, of a team of the guest', `GET /user/${EDITOR}`, undefined, '401 401 401 401 401 200 200 200 200 404'],
  ['getUser, of another team', `GET /user/${VIEWER}`, undefined, '401 401 401 401 401 200 200 200 404 404'],
  ['updateUser', `PATCH /user/${VIEWER}`, { first_name: 'New' }, '401 401 401 401 401 200 403 403 403 403'],
  ['updateUser, itself', `PATCH /user/${GUEST}`, { first_name: 'New' }, '401 401 401 401 401 200 403 403 403 403'],
  ['deleteUser', `DELETE /user/${VIEWER}`, undefined, '401 401 401 401 401 204 403 403 403 403'],
  ['listGroups', 'GET /auth/group', undefined, '401 401 401 401 401 200 200 200 200 200'],
  ['createGroup', 'POST /auth/group', { name: 'New' }, '401 401 401 401 401 201 403 403 403 403'],
  ['getGroup', `GET /auth/group/${STEWARDS}`, undefined, '401 401 401 401 401 200 200 200 200 200'],
  ['updateGroup', `PATCH /auth/group/${STEWARDS}`, { name: 'New' }, '401 401 401 401 401 200 403 403 403 403'],
  ['deleteGroup', `DELETE /auth/group/${STEWARDS}`, undefined, '401 401 401 401 401 204 403 403 403 403'],
  ['listTeams', 'GET /auth/teams', undefined, '401 401 401 401 401 200 200 200 200 200'],
  ['createTeam', 'POST /auth/teams', { name: 'New' }, '401 401 401 401 401 201 403 403 403 403'],
  ['getTeam, of the guest', `GET /auth/teams/${OPS}`, undefined, '401 401 401 401 401 200 200 200 200 404'],
  ['getTeam, another one', `GET /auth/teams/${LAB}`, undefined, '401 401 401 401 401 200 200 200 404 404'],
  ['updateTeam', `PATCH /auth/teams/${OPS}`, { name: 'New' }, '401 401 401 401 401 200 403 403 403 403'],
  ['deleteTeam', `DELETE /auth/teams/${OPS}`, undefined, '401 401 401 401 401 204 403 403 403 403'],
]

type Secoda = Mock<readonly [typeof secoda]>

const mockOf = (quirks?: Record<string, boolean>): Secoda =>
  createMock({ apis: [secoda], scenario: { api: 'secoda', given: { ...given, ...(quirks && { quirks }) } } })

async function send(mock: Secoda, request: string, body?: unknown, as = 'admin', base = BASE) {
  const [method = '', path = ''] = request.split(' ')
  const headers = {
    ...(as !== 'nobody' && { authorization: `Bearer ${as}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  const response = await mock.fetch(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('who may do what', () => {
  const rows = MATRIX.flatMap(([operation, request, body, statuses]) =>
    statuses.split(' ').map((status, index) => ({ operation, request, body, as: CALLERS[index] ?? '', status: Number(status) })),
  )
  test.for(rows)('$operation by $as: $status', async ({ request, body, as, status }) => {
    const answer = await send(mockOf(), request, body, as)
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  })

  test('names every operation', () => {
    const named = new Set(MATRIX.map(([operation]) => operation.split(',')[0]))
    expect([...named].sort()).toEqual(secoda.document.operations.map(({ key }) => key).sort())
  })

  test('a guest sees a part of what others see', async () => {
    const mock = mockOf()
    const counts = async (as: string) => {
      const [users, groups, teams] = [
        await send(mock, 'GET /user', undefined, as),
        await send(mock, 'GET /auth/group', undefined, as),
        await send(mock, 'GET /auth/teams', undefined, as),
      ]
      return [users.body.count, groups.body.results[0].users.length, teams.body.count]
    }
    expect(await counts('viewer')).toEqual([6, 2, 3])
    expect(await counts('guest')).toEqual([2, 1, 1])
    expect(await counts('guest-of-no-team')).toEqual([0, 0, 0])
  })
})

describe('outside the API', () => {
  test('an invitation is accepted once', async () => {
    const mock = mockOf()
    const { body } = await send(mock, 'POST /user', { email: 'New@harborline.example' })
    expect(body).toMatchObject({ pending: true, last_login: null })
    expect(mock.control('secoda/accept-invitation', { email: 'new@HARBORLINE.example' })).toMatchObject({ id: body.id, pending: false })
    expect((await send(mock, `GET /user/${body.id}`)).body).toMatchObject({ pending: false, last_login: expect.stringMatching(/^2026-/) })
    expect(() => mock.control('secoda/accept-invitation', { id: body.id })).toThrow('has no open invitation')
  })

  test('users are switched off and on, and sign in only while they are on', async () => {
    const mock = mockOf()
    mock.control('secoda/disable-user', { id: VIEWER })
    expect((await send(mock, 'GET /user', undefined, 'viewer')).status).toBe(401)
    expect(() => mock.control('secoda/sign-in', { id: VIEWER })).toThrow('is disabled')
    mock.control('secoda/enable-user', { id: VIEWER })
    expect(mock.control('secoda/sign-in', { id: VIEWER })).toMatchObject({ last_login: expect.any(String) })
    expect((await send(mock, 'GET /user', undefined, 'viewer')).status).toBe(200)
  })

  test('a service account becomes a user when it signs in', async () => {
    const mock = mockOf()
    const met = mock.control('secoda/meet-service-account', { email: 'etl@harborline.example' })
    expect(met).toMatchObject({ is_service_account: true, pending: false })
    expect(mock.control('secoda/sign-in', { email: 'etl@harborline.example' })).toMatchObject({ is_service_account: false })
    expect(mock.tables.secoda.users.find('email', 'etl@harborline.example')?.teams).toEqual([GENERAL])
    expect(() => mock.control('secoda/meet-service-account', { email: 'etl@harborline.example' })).toThrow('is held by row')
  })

  test('an archived team is listed where it is asked for', async () => {
    const mock = mockOf()
    mock.control('secoda/archive-team', { id: LAB })
    expect((await send(mock, 'GET /auth/teams')).body.count).toBe(2)
    expect((await send(mock, 'GET /auth/teams?include_archived=True')).body.count).toBe(3)
  })

  test.for([undefined, null, 7, [], {}, { email: 5 }, { id: 'x' }, { email: '__proto__' }, { id: null }])('%j names nobody', (body) => {
    for (const name of ['accept-invitation', 'sign-in', 'disable-user', 'enable-user', 'archive-team', 'meet-service-account'])
      expect(() => mockOf().control(`secoda/${name}`, body)).toThrow(/^(id|email): /)
  })
})

describe('quirks that break the document', () => {
  const one = async (quirk: string, on: boolean, request: string, body?: unknown) =>
    send(mockOf({ [`secoda.${quirk}`]: on }), request, body)

  test.for([
    ['role-capitalized', 'results/3/role', 'Guest', 'guest'],
    ['pending-as-text', 'results/0/pending', 'False', false],
    ['none-as-text', 'results/0/last_login', 'None', null],
    ['none-as-text', 'links/next', 'None', null],
    ['none-as-text', 'links/previous', 'None', null],
  ] as const)('%s at %s: %s or %s', async ([quirk, place, on, off]) => {
    const read = async (isOn: boolean) => place.split('/').reduce((value, key) => value[key], (await one(quirk, isOn, 'GET /user')).body)
    expect([await read(true), await read(false)]).toEqual([on, off])
  })

  test('email-optional', async () => {
    const mock = mockOf({ 'secoda.email-optional': true })
    expect(await send(mock, 'POST /user', { first_name: 'Nameless' })).toMatchObject({ status: 201, body: { email: '' } })
    expect((await send(mock, 'POST /user')).status).toBe(201)
    expect((await send(mock, 'GET /user')).body.count).toBe(8)
    expect((await send(mock, 'POST /user', { email: '' })).status).toBe(400)
    expect((await send(mock, 'POST /user', { role: 'guest' })).body).toEqual({ teams: ['A guest needs at least one team.'] })
    expect((await one('email-optional', false, 'POST /user', { first_name: 'Nameless' })).status).toBe(400)
  })

  test('emails-on-create', async () => {
    const body = { emails: ['new@harborline.example'], role: 'editor', groups: [STEWARDS], teams: [OPS] }
    const mock = mockOf({ 'secoda.emails-on-create': true })
    expect(await send(mock, 'POST /user/', body)).toMatchObject({
      status: 201,
      body: { email: body.emails[0], role: 'editor', user_groups: [STEWARDS] },
    })
    for (const [emails, message] of [
      [[], 'Expected a list'],
      [['a@b.example', 'c@d.example'], 'Expected a list'],
      ['x', 'Expected a list'],
    ] as const)
      expect((await send(mock, 'POST /user', { emails })).body.emails[0]).toContain(message)
    expect((await send(mock, 'POST /user', { emails: [7] })).body).toEqual({ email: ['Not a valid string.'] })
    expect((await send(mock, 'POST /user', { emails: [null], groups: ['x'] })).body).toEqual({
      email: ['This field may not be null.'],
      user_groups: ['Must be a valid UUID.'],
    })
    expect((await send(mock, 'POST /user', { groups: [STEWARDS] })).body).toEqual({ email: ['This field is required.'] })
    expect((await one('emails-on-create', false, 'POST /user', body)).body).toEqual({ email: ['This field is required.'] })
  })
})

test.for([
  'https://eapi.secoda.co/api/v1',
  'https://aapi.secoda.co/api/v1',
  'https://apac.secoda.co/api/v1',
  'https://harborline.secoda.co/api/v1',
])('clients reach it at %s', async (base) => {
  const { status, body } = await send(mockOf(), 'GET /user/', undefined, 'admin', base)
  expect([status, body.count]).toEqual([200, 6])
})

test('the profiles are worlds that answer', async () => {
  for (const profile of ['documented', 'observed'] as const) {
    const mock = createMock({ apis: [secoda], profile })
    const made = await send(mock, 'POST /user', { email: 'new@harborline.example', role: 'Viewer' }, 'doppel-admin')
    expect(made.status).toBe(201)
    const changed = await send(mock, `PATCH /user/${made.body.id}`, { role: 'editor', email: 'newer@harborline.example' }, 'doppel-admin')
    expect(changed.body).toMatchObject({
      role: 'editor',
      email: profile === 'observed' ? 'newer@harborline.example' : 'new@harborline.example',
    })
  }
})
