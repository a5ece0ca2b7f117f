/** Collate: every operation by every kind of caller, as a table of statuses; and what a story cannot say: quirks off contract, controls. */
import { beforeEach, describe, expect, test } from 'vitest'
import collate from '../src/apis/collate/index.ts'
import { createMock } from '../src/mock/mock.ts'

const base = 'http://double.test/api'
const SOMEONE = '5a000000-0000-4000-8000-000000000001'
const SELF = '5a000000-0000-4000-8000-000000000002'
const GONE = '5a000000-0000-4000-8000-000000000003'
const ENTITY = '5a000000-0000-4000-8000-000000000004'

const world = {
  api: 'collate',
  given: {
    rows: {
      teams: [{ id: ENTITY, name: 'Crew' }],
      roles: [{ id: ENTITY, name: 'Watcher' }],
      users: [
        { id: SOMEONE, name: 'someone', email: 'someone@example.com' },
        { id: SELF, name: 'self', email: 'self@example.com' },
        { id: GONE, name: 'gone', email: 'gone@example.com', deleted: true },
        { name: 'second', email: 'second@example.com', isAdmin: true },
        { name: 'sync-bot', email: 'sync-bot@example.com', isBot: true },
      ],
    },
    callers: {
      admin: { user: 'second' },
      bot: { user: 'sync-bot' },
      user: { user: 'self' },
      former: { user: 'gone' },
      stranger: { user: 'in_no_row' },
    },
  },
} as const

const mock = createMock({ apis: [collate], scenario: world, baseUrl: base })

type Send = readonly [method: string, path: string, body?: unknown]

async function send([method, path, body]: Send, token?: string, through = mock): Promise<Response> {
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  return through.fetch(`${base}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

beforeEach(() => mock.reset(world))

const CALLERS = ['admin', 'bot', 'user', 'former', 'stranger', 'doppel-expired', 'unknown', undefined] as const
const NEW = { name: 'newcomer', email: 'newcomer@example.com' }
const READ = [200, 200, 200, 200, 200, 401, 401, 401]
const KNOWN = [200, 200, 200, 404, 404, 401, 401, 401]
const DELETE = [200, 403, 403, 403, 403, 401, 401, 401]

/** Operation, request, and a status for each caller: admin, bot, plain user, a user that was deleted, a stranger with a token, expired, unknown, nobody. */
const TABLE: readonly (readonly [operation: string, request: Send, statuses: readonly number[]])[] = [
  ['listUsers', ['GET', '/v1/users'], READ],
  ['createUser', ['POST', '/v1/users', NEW], [201, 201, 403, 403, 403, 401, 401, 401]],
  ['createUser, an admin', ['POST', '/v1/users', { ...NEW, isAdmin: true }], [201, 403, 403, 403, 403, 401, 401, 401]],
  ['createOrUpdateUser, new', ['PUT', '/v1/users', NEW], [201, 201, 403, 403, 403, 401, 401, 401]],
  [
    'createOrUpdateUser, of another',
    ['PUT', '/v1/users', { name: 'someone', email: 'someone@example.com', displayName: 'S' }],
    [200, 200, 403, 403, 403, 401, 401, 401],
  ],
  [
    'createOrUpdateUser, of the plain user',
    ['PUT', '/v1/users', { name: 'self', email: 'self@example.com', displayName: 'S' }],
    [200, 200, 200, 403, 403, 401, 401, 401],
  ],
  ['bulkCreateOrUpdateUsers', ['PUT', '/v1/users/bulk', [NEW]], [200, 200, 403, 403, 403, 401, 401, 401]],
  ['getUser', ['GET', `/v1/users/${SOMEONE}`], READ],
  ['patchUser, of another', ['PATCH', `/v1/users/${SOMEONE}`, { displayName: 'S' }], [200, 200, 403, 403, 403, 401, 401, 401]],
  ['patchUser, of the plain user', ['PATCH', `/v1/users/${SELF}`, { displayName: 'S' }], [200, 200, 200, 403, 403, 401, 401, 401]],
  ['patchUser, rights of the plain user', ['PATCH', `/v1/users/${SELF}`, { isAdmin: true }], [200, 403, 403, 403, 403, 401, 401, 401]],
  [
    'patchUser, preferences of the plain user',
    ['PATCH', `/v1/users/${SELF}`, { personaPreferences: [] }],
    [403, 403, 200, 403, 403, 401, 401, 401],
  ],
  ['patchUserByName, of another', ['PATCH', '/v1/users/name/someone', { timezone: 'UTC' }], [200, 200, 403, 403, 403, 401, 401, 401]],
  ['patchUserByName, of the plain user', ['PATCH', '/v1/users/name/self', { timezone: 'UTC' }], [200, 200, 200, 403, 403, 401, 401, 401]],
  ['deleteUser', ['DELETE', `/v1/users/${SOMEONE}`], DELETE],
  ['deleteUser, of the plain user', ['DELETE', `/v1/users/${SELF}?hardDelete=true`], DELETE],
  ['getUserByName', ['GET', '/v1/users/name/someone'], READ],
  ['deleteUserByName', ['DELETE', '/v1/users/name/someone'], DELETE],
  ['deleteUserAsync', ['DELETE', `/v1/users/async/${SOMEONE}`], [202, ...DELETE.slice(1)]],
  ['restoreUser', ['PUT', '/v1/users/restore', { id: GONE }], [200, 200, 403, 403, 403, 401, 401, 401]],
  ['getLoggedInUser', ['GET', '/v1/users/loggedInUser'], KNOWN],
  ['listLoggedInUserGroupTeams', ['GET', '/v1/users/loggedInUser/groupTeams'], KNOWN],
  ['listOnlineUsers', ['GET', '/v1/users/online'], READ],
  ['listUserHistory', ['GET', '/v1/users/history?startTs=0&endTs=1'], READ],
  ['listUserVersions', ['GET', `/v1/users/${SOMEONE}/versions`], READ],
  ['getUserVersion', ['GET', `/v1/users/${SOMEONE}/versions/0.1`], READ],
  ['listUserAssets', ['GET', `/v1/users/${SOMEONE}/assets`], READ],
  ['listUserAssetsByName', ['GET', '/v1/users/name/someone/assets'], READ],
  ['getServerVersion', ['GET', '/v1/system/version'], [200, 200, 200, 200, 200, 200, 200, 200]],
  ...(['Team', 'Role'] as const).flatMap((kind) => {
    const [path, name] = [`/v1/${kind.toLowerCase()}s`, kind === 'Team' ? 'Crew' : 'Watcher']
    return [
      [`list${kind}s`, ['GET', path], READ],
      [`create${kind}`, ['POST', path, { name: 'New' }], [201, 201, 403, 403, 403, 401, 401, 401]],
      [`createOrUpdate${kind}`, ['PUT', path, { name }], [200, 200, 403, 403, 403, 401, 401, 401]],
      [`get${kind}`, ['GET', `${path}/${ENTITY}`], READ],
      [`get${kind}ByName`, ['GET', `${path}/name/${name}`], READ],
      [`delete${kind}`, ['DELETE', `${path}/${ENTITY}`], DELETE],
    ] as const
  }),
]

describe('who may do what', () => {
  test.for(TABLE)('%s', async ([, request, statuses]) => {
    const found: number[] = []
    for (const caller of CALLERS) {
      mock.reset(world)
      found.push((await send(request, caller)).status)
    }
    expect(Object.fromEntries(CALLERS.map((caller, index) => [caller ?? 'nobody', found[index]]))).toEqual(
      Object.fromEntries(CALLERS.map((caller, index) => [caller ?? 'nobody', statuses[index]])),
    )
  })

  test('no operation is left out', () => {
    const played = new Set(TABLE.map(([operation]) => operation.split(',')[0]))
    expect(collate.document.operations.map(({ key }) => key).filter((key) => !played.has(key))).toEqual([])
  })

  test('what is refused is not done', async () => {
    for (const [, request, statuses] of TABLE) {
      for (const [index, caller] of CALLERS.entries()) {
        if (statuses[index] === 403) await send(request, caller)
      }
    }
    expect((await (await send(['GET', '/v1/users/name/self'], 'admin')).json()).version).toBe(0.1)
    expect((await send(['GET', '/v1/users/name/newcomer?include=all'], 'admin')).status).toBe(404)
  })
})

describe('quirks by which answers leave the document', () => {
  const cases: readonly (readonly [quirk: string, request: Send, on: object, off: object])[] = [
    ['error-type', ['GET', '/v1/users/name/nobody'], { status: 404, errorType: undefined }, { status: 404, errorType: 'ENTITY_NOT_FOUND' }],
    [
      'not-found-label',
      ['GET', '/v1/users/name/nobody'],
      { status: 404, errorType: 'NOT_FOUND' },
      { status: 404, errorType: 'ENTITY_NOT_FOUND' },
    ],
    [
      'patch-by-name',
      ['PATCH', '/v1/users/name/someone', {}],
      { status: 405, errorType: 'METHOD_NOT_ALLOWED' },
      { status: 200, errorType: undefined },
    ],
    ['no-bulk', ['PUT', '/v1/users/bulk', [NEW]], { status: 405, errorType: 'METHOD_NOT_ALLOWED' }, { status: 200, errorType: undefined }],
  ]
  test.for(cases)('%s', async ([quirk, request, on, off]) => {
    for (const [is, wanted] of [
      [true, on],
      [false, off],
    ] as const) {
      const switched = createMock({ apis: [collate], scenario: world, baseUrl: base, quirks: { [`collate.${quirk}`]: is } })
      const response = await send(request, 'admin', switched)
      expect({ status: response.status, errorType: (await response.json()).errorType }).toEqual(wanted)
    }
  })

  test('the profiles differ as their quirks say', async () => {
    for (const [profile, status] of [
      ['documented', 200],
      ['observed', 405],
    ] as const) {
      const one = createMock({ apis: [collate], scenario: world, baseUrl: base, profile })
      expect((await send(['PUT', '/v1/users/bulk', [NEW]], 'admin', one)).status).toBe(status)
      expect((await send(['POST', '/v1/users', NEW], 'admin', one)).status).toBe(status === 200 ? 409 : 201)
    }
  })
})

describe('controls', () => {
  test('set-server changes the version that clients compare', async () => {
    mock.control('collate/set-server', { version: '2.0.1' })
    expect(await (await send(['GET', '/v1/system/version'])).json()).toMatchObject({ version: '2.0.1' })
    mock.control('collate/set-server', { selfSignup: true })
    expect((await send(['POST', '/v1/users', { name: 'in_no_row', email: 'in@example.com' }], 'stranger')).status).toBe(201)
    expect(await (await send(['GET', '/v1/system/version'])).json()).toMatchObject({ version: '2.0.1' })
  })

  test('sign-in makes a user active and makes no version', async () => {
    mock.control('collate/sign-in', { user: 'Someone' })
    const online = await (await send(['GET', '/v1/users/online?fields=lastLoginTime'], 'admin')).json()
    expect(online.data).toMatchObject([{ name: 'someone', version: 0.1, lastLoginTime: expect.any(Number) }])
  })

  test.for([
    ['set-server', { version: 'latest' }, /version/],
    ['set-server', { colour: 'red' }, /colour/],
    ['set-server', [], /object/],
    ['sign-in', {}, /user/],
    ['sign-in', { user: 'gone' }, /gone/],
  ] as const)('%s refuses %j', ([name, body, message]) => {
    expect(() => mock.control(`collate/${name}`, body)).toThrow(message)
  })
})

describe('versions', () => {
  test('so many are kept and no more', async () => {
    for (let index = 0; index < 130; index++) {
      await send(['PUT', '/v1/users', { name: 'someone', email: 'someone@example.com', displayName: `S${index}` }], 'admin')
    }
    const { versions } = await (await send(['GET', `/v1/users/${SOMEONE}/versions`], 'admin')).json()
    expect([versions.length, versions[0].version, versions.at(-1).version]).toEqual([101, 13.1, 3.1])
  })

  test('are JSON in strings where a quirk says so, and objects else', async () => {
    for (const [is, type] of [
      [true, 'string'],
      [false, 'object'],
    ] as const) {
      const one = createMock({ apis: [collate], scenario: world, baseUrl: base, quirks: { 'collate.versions-as-text': is } })
      const { versions } = await (await send(['GET', `/v1/users/${SOMEONE}/versions`], 'admin', one)).json()
      expect(versions.map((version: unknown) => typeof version)).toEqual([type])
    }
  })

  test('a patch of ten thousand steps is done, one more is refused', async () => {
    const steps = Array.from({ length: 10_000 }, (_, index) => ({ op: 'add', path: '/displayName', value: `S${index}` }))
    const done = await send(['PATCH', `/v1/users/${SOMEONE}`, steps], 'admin')
    expect([done.status, (await done.json()).displayName]).toEqual([200, 'S9999'])
    expect((await send(['PATCH', `/v1/users/${SOMEONE}`, [...steps, ...steps.slice(0, 1)]], 'admin')).status).toBe(400)
  })

  test('of patches at once from one state, one wins', async () => {
    const tag = (await send(['GET', `/v1/users/${SOMEONE}`], 'admin')).headers.get('etag') ?? ''
    const patches = Array.from({ length: 50 }, (_, index) =>
      mock.fetch(`${base}/v1/users/${SOMEONE}`, {
        method: 'PATCH',
        headers: { authorization: 'Bearer admin', 'content-type': 'application/merge-patch+json', 'if-match': tag },
        body: JSON.stringify({ displayName: `S${index}` }),
      }),
    )
    const statuses = (await Promise.all(patches)).map(({ status }) => status)
    expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 412).length]).toEqual([1, 49])
  })
})
