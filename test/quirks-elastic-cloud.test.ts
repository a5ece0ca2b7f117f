/** Elastic Cloud Enterprise: quirks that no story can show, what happens outside the API, and abuse. */
import { describe, expect, test } from 'vitest'
import { CREATE, open, PASSWORD, PATCH } from './support/elastic-cloud.ts'

describe('quirks that no story can show, off and on', () => {
  const FULL = { ...CREATE, builtin: true, metadata: { created_by: 'me' }, security: { ...CREATE.security, permissions: ['x'] } }
  const SHORT = { ...CREATE, security: { password: 'string' } }

  // biome-ignore format: a table
  const CASES: readonly [quirk: string, request: string, body: unknown, off: number, on: number, textOn?: RegExp][] = [
    ['restricted-fields-ignored', 'POST /users', FULL, 400, 200, /"builtin":false.*"created_by":"ada.admin".*"permissions":\[\]/],
    ['restricted-fields-ignored', 'PATCH /users/tar.get', { metadata: { created_by: 'me' }, builtin: true }, 400, 200, /"builtin":false/],
    ['restricted-fields-ignored', 'PATCH /users/tar.get', { user_name: 'other' }, 400, 400],
    ['restricted-fields-strict', 'POST /users', { ...CREATE, builtin: false }, 200, 400],
    ['short-passwords', 'POST /users', SHORT, 400, 200],
    ['short-passwords', 'PATCH /users/tar.get', SHORT.security.password, 400, 400],
    ['short-passwords', 'PATCH /users/tar.get', { security: SHORT.security }, 400, 200],
    ['deletion-answers-nothing', 'DELETE /users/tar.get', undefined, 200, 200, /^$/],
    ['deletion-answers-nothing', 'POST /users/auth/_logout', undefined, 200, 200, /^$/],
    ['elevated-permissions-required', 'POST /users', CREATE, 200, 449, /elevated_permissions_required/],
    ['elevated-permissions-required', 'DELETE /users/tar.get', undefined, 200, 449],
    ['elevated-permissions-required', 'GET /users', undefined, 200, 200],
    ['patch-as-string', 'PATCH /users/tar.get', '"{}"', 400, 200],
    ['one-error-per-reply', 'POST /users', {}, 400, 400, /^{"errors":\[{[^{}]*}\]}$/],
    ['one-code-for-bad-users', 'POST /users', {}, 400, 400, /^{"errors":\[{"code":"user.bad_request"/],
    ['basic-auth-refused', 'GET /users', undefined, 200, 200],
  ]

  test.for(CASES)('%s: %s', async ([quirk, request, body, off, on, textOn = /./]) => {
    for (const [isOn, status] of [
      [false, off],
      [true, on],
    ] as const) {
      const reply = await open({ quirks: { [`elastic-cloud.${quirk}`]: isOn } }).send(request, { body })
      expect(reply.status, isOn ? 'on' : 'off').toBe(status)
      if (isOn) expect(reply.text).toMatch(textOn)
    }
  })

  test('fast-deletion-fails: two deletions at once, of users and of keys', async () => {
    for (const [profile, second] of [
      [undefined, 200],
      ['documented', 200],
      ['observed', 500],
    ] as const) {
      const { send } = open({ seed: 'system', ...(profile && { profile }) })
      expect((await send('DELETE /users/tar.get')).status).toBe(200)
      expect((await send('DELETE /users/auth/keys/ada-key')).status).toBe(200)
      expect((await send('DELETE /users/dov.viewer')).status).toBe(second)
    }
  })

  test('the example of the page, with a real role, is answered 200 under its own word', async () => {
    const when = '2025-05-04T09:42:00Z'
    const security = { roles: ['ece_deployment_viewer'], permissions: ['string'], password: 'string', enabled: true }
    const more = { elevated_permissions: { enabled: true, expires_at: when }, security_realm: { type: 'native', id: 'string' } }
    const metadata = { created_by: 'string', created_at: when, updated_by: 'string', updated_at: when }
    const body = { user_name: 'string', security: { ...security, ...more }, metadata, full_name: 'string', email: 'string', builtin: true }
    expect((await open({ profile: 'documented' }).send('POST /users', { body })).body).toMatchObject({
      user_name: 'string',
      builtin: false,
    })
  })
})

describe('what happens outside the API', () => {
  test('tokens and keys expire, and permissions are elevated', async () => {
    const { mock, send } = open({ quirks: { 'elastic-cloud.elevated-permissions-required': true } })
    const as = async (authorization: string) => (await send('GET /user', { authorization })).status
    expect([await as('Bearer ada-session'), await as('ApiKey tar-secret')]).toEqual([200, 200])
    expect(mock.control('elastic-cloud/expire-tokens', { user_name: 'ada.admin' })).toEqual({ expired: 1 })
    mock.control('elastic-cloud/expire-api-key', { id: 'tar-key' })
    expect([await as('Bearer ada-session'), await as('ApiKey tar-secret')]).toEqual([401, 401])
    mock.control('elastic-cloud/elevate', { user_name: 'ada.admin', minutes: 5 })
    expect((await send('POST /users', { body: CREATE })).status).toBe(200)
    expect((await send('GET /users/auth')).body).toMatchObject({
      has_elevated_permissions: true,
      elevated_permissions_expire_at: expect.stringMatching(/^2026/),
    })
    expect((await send('GET /user')).body.security.elevated_permissions).toMatchObject({ enabled: true })
  })

  test('a control says what is wrong with its body', () => {
    const { mock } = open()
    expect(() => mock.control('elastic-cloud/expire-tokens', [])).toThrow('the body: must be an object')
    expect(() => mock.control('elastic-cloud/expire-api-key', { id: 'x' })).toThrow('id: must be the id of an API key')
    expect(() => mock.control('elastic-cloud/elevate', { user_name: 'tar.get', minutes: 0 })).toThrow('minutes: must be')
  })

  test('a login from a browser goes on to the page that keeps the token', async () => {
    const body = { username: 'tar.get', password: PASSWORD, login_state: { path: '/users?a=\ud800 b' } }
    const { status, headers, text } = await open().send('POST /users/auth/_login', { authorization: '', body })
    expect([status, text]).toEqual([302, ''])
    expect(headers.get('location')).toMatch(/^\/sso\/token#\w+\?state=%2Fusers%3Fa%3D%EF%BF%BD\+b$/)
  })
})

/** Every operation that reads a body. */
const BODIED = [
  ...['PATCH /user', 'POST /users', 'PATCH /users/tar.get', 'POST /users/auth/_login'],
  ...['POST /users/auth/keys', 'DELETE /users/auth/keys', 'DELETE /users/auth/keys/_all'],
]

describe('under load and abuse', () => {
  test('of 200 creates of one name exactly one wins, and of 200 logins 100 tokens are kept', async () => {
    const { mock, send } = open()
    const many = <Made>(make: () => Promise<Made>) => Promise.all(Array.from({ length: 200 }, make))
    const statuses = (await many(() => send('POST /users', { body: CREATE }))).map(({ status }) => status)
    expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 409).length]).toEqual([1, 199])
    await many(() => send('POST /users/auth/_login', { body: { username: 'tar.get', password: PASSWORD } }))
    expect([...mock.tables['elastic-cloud'].sessions.all()].filter(({ user_id }) => user_id === 'tar.get')).toHaveLength(100)
    await many(() => send('POST /users/auth/keys', { body: { description: 'x' } }))
    await Promise.all([many(() => send('PATCH /user', { body: PATCH })), many(() => send('DELETE /users/ada.admin/auth/keys'))])
    expect((await send('GET /users/auth/keys')).body).toEqual({ keys: [] })
  })

  test('a user with more keys than a page holds has all of them, in order, and loses all of them', async () => {
    const { mock, send } = open()
    const { keys } = mock.tables['elastic-cloud']
    const date = (index: number) => new Date(index * 1000).toISOString()
    for (let index = 0; index < 1200; index++) keys.seed({ id: `n${index}`, user_id: 'tar.get', creation_date: date(index) })
    const listed: { id: string }[] = (await send('GET /users/tar.get/auth/keys')).body.keys
    expect([listed.length, listed[0]?.id, listed[1199]?.id]).toEqual([1201, 'n0', 'n1199'])
    await send('DELETE /users/tar.get')
    expect(keys.size).toBe(3)
  })

  test('what is no patch and what says nothing of its type is refused', async () => {
    const { mock, send } = open()
    for (const text of ['"\\"{}\\""', '"[]"', '""', `"${'['.repeat(50_000)}"`])
      expect((await send('PATCH /user', { body: text })).status).toBe(400)
    const body = new TextEncoder().encode('{}')
    const headers = { authorization: 'Bearer platform-admin' }
    expect((await mock.fetch('http://ece.test/api/v1/user', { method: 'PATCH', headers, body })).status).toBe(415)
  })

  test('no value in any place of any body is a failure of the double', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const values = [
      'null',
      '0',
      '-1e999',
      '""',
      '"\\u0000\\ud800"',
      '[]',
      '{}',
      '[null]',
      '{"__proto__":{"a":1}}',
      'true',
      `"${deep}"`,
      deep,
    ]
    const fields = ['user_name', 'full_name', 'email', 'builtin', 'metadata', 'security', 'username', 'password', 'login_state']
    const more = ['description', 'expiration', 'role_assignments', 'keys', 'user_api_keys', '__proto__', 'constructor']
    const inner = ['roles', 'permissions', 'elevated_permissions', 'password', 'enabled', 'security_realm', 'path', '__proto__']
    const bodies = values.flatMap((value) => [
      value,
      ...[...fields, ...more].map((field) => `{"${field}":${value}}`),
      ...inner.flatMap((field) => [`{"security":{"${field}":${value}}}`, `{"user_name":"a","security":{"${field}":${value}}}`]),
    ])
    for (const request of BODIED) {
      const { mock, send } = open()
      const before = JSON.stringify([...mock.tables['elastic-cloud'].users.all()].find((row) => row.user_name === 'admin'))
      for (const text of bodies) {
        const { status } = await send(request, { body: text })
        expect(status, `${request} ${text.slice(0, 80)}`).toBeLessThan(500)
      }
      expect(JSON.stringify(mock.tables['elastic-cloud'].users.get('admin'))).toBe(before)
    }
  })
})
