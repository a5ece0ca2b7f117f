/** Who may do what at Credible: every operation by every kind of caller, and what no story can show of its quirks and controls. */
import { describe, expect, test } from 'vitest'
import type { Given } from '../src/api.ts'
import credible from '../src/apis/credible/index.ts'
import { createMock } from '../src/mock/mock.ts'

const BASE = 'https://tidewater.admin.credibledata.com/api/v0'

/** One account for each kind of caller; its token is its user name. */
const CALLERS = [
  'outsider',
  'member',
  'modeler',
  'orgAdmin',
  'throughGroup',
  'groupMember',
  'groupAdmin',
  'projectViewer',
  'projectModeler',
  'projectAdmin',
  'systemAdmin',
] as const

const idOf = (name: string) => `user:${name}@example.com`
const here = { organization: 'tidewater' }

const GIVEN: Given = {
  from: 'nothing',
  rows: {
    users: [...CALLERS, 'guest'].map((userName) => ({ userName, email: `${userName}@example.com` })),
    systemPermissions: [{ user: 'systemAdmin' }],
    organizations: [{ name: 'tidewater' }],
    groups: ['crew', 'staff'].map((groupName) => ({ ...here, groupName })),
    groupMembers: [
      { ...here, groupName: 'crew', userGroupId: idOf('groupAdmin'), status: 'admin' },
      { ...here, groupName: 'crew', userGroupId: idOf('groupMember'), status: 'member' },
      { ...here, groupName: 'staff', userGroupId: idOf('throughGroup'), status: 'member' },
    ],
    permissions: [
      { ...here, userGroupId: idOf('member'), permission: 'member' },
      { ...here, userGroupId: idOf('modeler'), permission: 'modeler' },
      { ...here, userGroupId: idOf('orgAdmin'), permission: 'admin' },
      { ...here, userGroupId: 'group:staff', permission: 'admin' },
      { ...here, project: 'ledger', userGroupId: idOf('projectViewer'), permission: 'viewer' },
      { ...here, project: 'ledger', userGroupId: idOf('projectModeler'), permission: 'modeler' },
      { ...here, project: 'ledger', userGroupId: idOf('projectAdmin'), permission: 'admin' },
      { ...here, project: 'ledger', package: 'monthly', userGroupId: idOf('guest'), permission: 'viewer' },
    ],
    projects: [{ ...here, name: 'ledger' }],
  },
  callers: {
    ...Object.fromEntries(CALLERS.map((user) => [user, { user }])),
    expired: { user: 'systemAdmin', expired: true },
  },
}

const O = '/organizations/tidewater'
const [G, P] = [`${O}/groups/crew`, `${O}/projects/ledger`]
const members = { members: [{ userGroupId: idOf('guest') }] }
const grant = (permission: string) => ({ userGroupId: idOf('guest'), permission })

/** `SELF` stands for the caller's own name. */
const SELF = 'SELF'

/** A request of each operation. */
const REQUESTS: Readonly<Record<string, readonly [method: string, path: string, body?: object]>> = {
  createUser: ['POST', '/users', { userName: 'fresh', email: 'fresh@example.com' }],
  getUser: ['GET', '/users/guest@example.com'],
  updateUser: ['PATCH', '/users/guest@example.com', { firstName: 'G' }],
  'updateUser, oneself': ['PATCH', `/users/${SELF}@example.com`, { firstName: 'S' }],
  deleteUser: ['DELETE', '/users/guest@example.com'],
  'deleteUser, oneself': ['DELETE', `/users/${SELF}@example.com`],
  createSystemPermission: ['POST', '/permissions', { userEmail: 'guest@example.com', permission: 'admin' }],
  createOrganization: ['POST', '/organizations', { name: 'saltmarsh' }],
  getOrganization: ['GET', O],
  updateOrganization: ['PATCH', O, {}],
  listOrganizationPermissions: ['GET', `${O}/permissions`],
  createOrganizationPermission: ['POST', `${O}/permissions`, grant('member')],
  'createOrganizationPermission, asking': [
    'POST',
    `${O}/permissions?requestPermission=true`,
    { userGroupId: idOf(SELF), permission: 'member' },
  ],
  getOrganizationPermission: ['GET', `${O}/permissions/${idOf('member')}`],
  updateOrganizationPermission: ['PATCH', `${O}/permissions/${idOf('member')}`, {}],
  deleteOrganizationPermission: ['DELETE', `${O}/permissions/${idOf('member')}`],
  createGroup: ['POST', `${O}/groups`, { groupName: 'fresh' }],
  getGroup: ['GET', G],
  updateGroup: ['PATCH', G, {}],
  deleteGroup: ['DELETE', G],
  listGroupMembers: ['GET', `${G}/members`],
  addGroupMembers: ['POST', `${G}/members`, members],
  removeGroupMembers: ['DELETE', `${G}/members`, { members: [{ userGroupId: idOf('groupMember') }] }],
  updateGroupMemberStatus: ['PATCH', `${G}/members/groupMember@example.com`, { status: 'admin' }],
  listGroupTokens: ['GET', `${G}/tokens`],
  createGroupToken: ['POST', `${G}/tokens?name=fresh`],
  listProjects: ['GET', `${O}/projects`],
  createProject: ['POST', `${O}/projects`, { name: 'fresh' }],
  getProject: ['GET', P],
  updateProject: ['PATCH', P, {}],
  deleteProject: ['DELETE', P],
  listProjectPermissions: ['GET', `${P}/permissions`],
  createProjectPermission: ['POST', `${P}/permissions`, grant('viewer')],
  'createProjectPermission, asking': ['POST', `${P}/permissions?requestPermission=true`, { userGroupId: idOf(SELF), permission: 'viewer' }],
  getProjectPermission: ['GET', `${P}/permissions/${idOf('projectViewer')}`],
  updateProjectPermission: ['PATCH', `${P}/permissions/${idOf('projectViewer')}`, {}],
  deleteProjectPermission: ['DELETE', `${P}/permissions/${idOf('projectViewer')}`],
  deletePackagePermission: ['DELETE', `${P}/packages/monthly/permissions/${idOf('guest')}`],
}

// biome-ignore format: a table is read by its columns
const MATRIX: Readonly<Record<string, readonly number[]>> = {
  //                                      outsider member modeler orgAdmin throughGroup groupMember groupAdmin projectViewer projectModeler projectAdmin systemAdmin
  createUser:                             [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         201],
  getUser:                                [200,    200,   200,    200,     200,         200,        200,       200,          200,           200,         200],
  updateUser:                             [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         200],
  'updateUser, oneself':                  [200,    200,   200,    200,     200,         200,        200,       200,          200,           200,         200],
  deleteUser:                             [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         204],
  'deleteUser, oneself':                  [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         204],
  createSystemPermission:                 [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         201],
  createOrganization:                     [403,    403,   403,    403,     403,         403,        403,       403,          403,           403,         201],
  getOrganization:                        [403,    200,   200,    200,     200,         403,        403,       403,          403,           403,         200],
  updateOrganization:                     [403,    403,   403,    200,     200,         403,        403,       403,          403,           403,         200],
  listOrganizationPermissions:            [403,    403,   200,    200,     200,         403,        403,       403,          403,           403,         200],
  createOrganizationPermission:           [403,    403,   403,    201,     201,         403,        403,       403,          403,           403,         201],
  'createOrganizationPermission, asking': [201,    409,   409,    409,     201,         201,        201,       201,          201,           201,         201],
  getOrganizationPermission:              [403,    403,   200,    200,     200,         403,        403,       403,          403,           403,         200],
  updateOrganizationPermission:           [403,    403,   403,    200,     200,         403,        403,       403,          403,           403,         200],
  deleteOrganizationPermission:           [403,    403,   403,    204,     204,         403,        403,       403,          403,           403,         204],
  createGroup:                            [403,    403,   403,    201,     201,         403,        403,       403,          403,           403,         201],
  getGroup:                               [403,    200,   200,    200,     200,         200,        200,       403,          403,           403,         200],
  updateGroup:                            [403,    403,   403,    200,     200,         403,        200,       403,          403,           403,         200],
  deleteGroup:                            [403,    403,   403,    204,     204,         403,        403,       403,          403,           403,         204],
  listGroupMembers:                       [403,    200,   200,    200,     200,         200,        200,       403,          403,           403,         200],
  addGroupMembers:                        [403,    403,   403,    200,     200,         403,        200,       403,          403,           403,         200],
  removeGroupMembers:                     [403,    403,   403,    200,     200,         403,        200,       403,          403,           403,         200],
  updateGroupMemberStatus:                [403,    403,   403,    200,     200,         403,        200,       403,          403,           403,         200],
  listGroupTokens:                        [403,    403,   200,    200,     200,         403,        200,       403,          403,           403,         200],
  createGroupToken:                       [403,    403,   403,    201,     201,         403,        201,       403,          403,           403,         201],
  listProjects:                           [403,    200,   200,    200,     200,         403,        403,       403,          403,           403,         200],
  createProject:                          [403,    403,   403,    201,     201,         403,        403,       403,          403,           403,         201],
  getProject:                             [403,    403,   403,    200,     200,         403,        403,       200,          200,           200,         200],
  updateProject:                          [403,    403,   403,    200,     200,         403,        403,       403,          403,           200,         200],
  deleteProject:                          [403,    403,   403,    204,     204,         403,        403,       403,          403,           204,         204],
  listProjectPermissions:                 [403,    403,   403,    200,     200,         403,        403,       200,          200,           200,         200],
  createProjectPermission:                [403,    403,   403,    201,     201,         403,        403,       403,          403,           201,         201],
  'createProjectPermission, asking':      [201,    201,   201,    201,     201,         201,        201,       409,          409,           409,         201],
  getProjectPermission:                   [403,    403,   403,    200,     200,         403,        403,       200,          200,           200,         200],
  updateProjectPermission:                [403,    403,   403,    200,     200,         403,        403,       403,          403,           200,         200],
  deleteProjectPermission:                [403,    403,   403,    204,     204,         403,        403,       403,          403,           204,         204],
  deletePackagePermission:                [403,    403,   403,    204,     204,         403,        403,       403,          204,           204,         204],
}

type Switches = Readonly<Record<string, boolean>>

function world(quirks: Switches = {}) {
  const mock = createMock({ apis: [credible], scenario: { api: 'credible', given: GIVEN }, quirks })
  const send = async (caller: string, method: string, path: string, body?: object, word = 'Bearer') => {
    const own = (text: string) => text.replaceAll(SELF, caller)
    const headers = {
      ...(caller !== 'nobody' && { authorization: `${word} ${caller}` }),
      ...(body && { 'content-type': 'application/json' }),
    }
    const response = await mock.fetch(BASE + own(path), { method, headers, ...(body && { body: own(JSON.stringify(body)) }) })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  return { mock, send }
}

test('the matrix has every operation', () => {
  const keys = Object.keys(REQUESTS).map((name) => name.replace(/,.*/, ''))
  expect([...new Set(keys)].sort()).toEqual(credible.document.operations.map(({ key }) => key).sort())
  expect(Object.keys(MATRIX)).toEqual(Object.keys(REQUESTS))
})

test.for(Object.entries(MATRIX))('%s', async ([name, expected]) => {
  const [method, path, body] = REQUESTS[name] ?? ['', '']
  const statusFor = async (caller: string, word?: string) => (await world().send(caller, method, path, body, word)).status
  const found = await Promise.all(CALLERS.map((caller) => statusFor(caller)))
  expect(Object.fromEntries(CALLERS.map((caller, index) => [caller, found[index]]))).toEqual(
    Object.fromEntries(CALLERS.map((caller, index) => [caller, expected[index]])),
  )
  expect(await Promise.all(['nobody', 'unknown', 'expired'].map((caller) => statusFor(caller)))).toEqual([401, 401, 401])
  expect(await statusFor('systemAdmin', 'ApiKey')).toBe(expected.at(-1))
})

describe('quirks that the document does not allow', () => {
  test('nothing-required', async () => {
    const on = world({ 'credible.nothing-required': true })
    const nameless = await on.send('systemAdmin', 'POST', '/users', { email: 'no.name@example.com' })
    expect(nameless).toMatchObject({ status: 201, body: { email: 'no.name@example.com' } })
    expect(nameless.body).not.toHaveProperty('userName')
    expect((await on.send('systemAdmin', 'PATCH', '/users/no.name@example.com', { userName: 'named' })).body.userName).toBe('named')
    expect((await on.send('systemAdmin', 'POST', '/users', { userName: 'no_mail' })).status).toBe(201)
    expect((await on.send('systemAdmin', 'GET', '/users/no_mail')).body).not.toHaveProperty('email')
    expect((await on.send('orgAdmin', 'POST', `${O}/permissions`, { userGroupId: 'user:no_mail', permission: 'member' })).status).toBe(404)
    expect((await on.send('systemAdmin', 'POST', '/users', {})).status).toBe(201)
    expect((await on.send('systemAdmin', 'POST', '/users', { userName: 1 })).status).toBe(400)
    expect((await on.send('systemAdmin', 'DELETE', '/users/no_mail')).status).toBe(204)
    expect((await world().send('systemAdmin', 'POST', '/users', { userName: 'no_mail' })).status).toBe(400)
  })

  test('success-messages', async () => {
    const requests = Object.entries(REQUESTS).filter(([name]) => /^(delete|(add|remove|update)GroupMember)/.test(name))
    expect(requests.length).toBeGreaterThan(8)
    for (const [name, [method, path, body]] of requests) {
      const on = await world({ 'credible.success-messages': true }).send('systemAdmin', method, path, body)
      expect(on, name).toEqual({ status: 200, body: { code: 'ok', message: expect.stringMatching(/successfully$/) } })
      expect((await world().send('systemAdmin', method, path, body)).body, name).toBeUndefined()
    }
  })
})

test('a request for access is approved or declined outside the API', async () => {
  const { mock, send } = world()
  const [method, path, body] = REQUESTS['createOrganizationPermission, asking'] ?? ['', '']
  const asked = { organization: 'tidewater', userGroupId: 'user:OUTSIDER@example.com' }
  expect((await send('outsider', method, path, body)).status).toBe(201)
  mock.control('credible/decline-request', asked)
  expect(() => mock.control('credible/approve-request', asked)).toThrow('has asked for nothing there')
  expect((await send('outsider', method, path, body)).status).toBe(201)
  mock.control('credible/approve-request', asked)
  expect(await send('outsider', 'GET', O)).toMatchObject({ status: 200, body: { permission: 'member' } })
  for (const wrong of [undefined, null, 1, [], {}, { organization: 1 }, { organization: 'tidewater' }])
    expect(() => mock.control('credible/approve-request', wrong)).toThrow('must be text')
})
