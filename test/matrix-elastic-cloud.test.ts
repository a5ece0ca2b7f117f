/** Elastic Cloud Enterprise: every operation by every kind of caller. */
import { describe, expect, test } from 'vitest'
import elastic from '../src/apis/elastic-cloud/index.ts'
import { basic, CREATE, open, PASSWORD, PATCH, story } from './support/elastic-cloud.ts'

/** Kinds of callers, in the order of the columns below. */
const CALLERS: readonly [kind: string, authorization: string | undefined][] = [
  ['nobody', undefined],
  ['expired', 'Bearer expired'],
  ['disabled', 'Bearer disabled'],
  ['roleless', 'Bearer roleless'],
  ['external', 'Bearer external'],
  ['deployment viewer', 'Bearer deployment-viewer'],
  ['deployment manager', 'Bearer deployment-manager'],
  ['platform viewer', 'Bearer platform-viewer'],
  ['both', 'Bearer both'],
  ['built-in readonly', basic('readonly', 'doppel-viewer')],
  ['built-in admin', basic('admin', 'doppel-admin')],
  ['platform admin', 'Bearer platform-admin'],
  ['a login of the admin', 'Bearer ada-session'],
  ['an API key of the admin', 'ApiKey ada-secret'],
  ['a password of the admin', basic('ada.admin', PASSWORD)],
]

// biome-ignore format: a table
const MATRIX: readonly [operation: string, request: string, body: unknown, expected: string][] = [
  //                                                                       nob exp dis rol ext dvi dma pvi bot rea adm pad log key pas
  ['get-current-user',        'GET /user',                      undefined, '401 401 401 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['update-current-user',     'PATCH /user',                    PATCH,     '401 401 401 403 400 200 200 200 200 400 400 200 200 200 200'],
  ['get-users',               'GET /users',                     undefined, '401 401 401 403 403 403 403 200 200 200 200 200 200 200 200'],
  ['create-user',             'POST /users',                    CREATE,    '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
  ['get-user',                'GET /users/tar.get',             undefined, '401 401 401 403 403 403 403 200 200 200 200 200 200 200 200'],
  ['update-user',             'PATCH /users/tar.get',           PATCH,     '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
  ['delete-user',             'DELETE /users/tar.get',          undefined, '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
  ['get-authentication-info', 'GET /users/auth',                undefined, '401 401 401 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['login',                   'POST /users/auth/_login', { username: 'tar.get', password: PASSWORD }, '200 200 200 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['refresh-token',           'POST /users/auth/_refresh',      undefined, '401 401 401 200 200 200 200 200 200 403 403 200 200 403 403'],
  ['logout',                  'POST /users/auth/_logout',       undefined, '200 200 200 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['methods',                 'GET /users/auth/methods',        undefined, '200 200 200 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['get-api-keys',            'GET /users/auth/keys',           undefined, '401 401 401 200 200 200 200 200 200 200 200 200 200 200 200'],
  ['create-api-key',          'POST /users/auth/keys', { description: 'x' }, '401 401 401 201 201 201 201 201 201 403 403 201 201 201 201'],
  ['delete-api-keys',         'DELETE /users/auth/keys', { keys: [] },   '401 401 401 200 200 200 200 200 200 403 403 200 200 200 200'],
  ['get-api-key',             'GET /users/auth/keys/ada-key',   undefined, '401 401 401 404 404 404 404 404 404 404 404 200 200 200 200'],
  ['delete-api-key',          'DELETE /users/auth/keys/ada-key', undefined, '401 401 401 404 404 404 404 404 404 403 403 200 200 200 200'],
  ['get-users-api-keys',      'GET /users/auth/keys/_all',      undefined, '401 401 401 403 403 403 403 200 200 200 200 200 200 200 200'],
  ['delete-users-api-keys',   'DELETE /users/auth/keys/_all', { user_api_keys: [] }, '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
  ['get-user-api-keys',       'GET /users/tar.get/auth/keys',   undefined, '401 401 401 403 403 403 403 200 200 200 200 200 200 200 200'],
  ['delete-user-api-keys',    'DELETE /users/tar.get/auth/keys', undefined, '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
  ['get-user-api-key',        'GET /users/tar.get/auth/keys/tar-key', undefined, '401 401 401 403 403 403 403 200 200 200 200 200 200 200 200'],
  ['delete-user-api-key',     'DELETE /users/tar.get/auth/keys/tar-key', undefined, '401 401 401 403 403 403 403 403 403 403 200 200 200 200 200'],
]

/** What callers may do to themselves by name, where the table above lets them do less to others. */
// biome-ignore format: a table
const SELF: readonly [operation: string, request: string, body: unknown, caller: string, expected: number][] = [
  ['get-user', 'GET /users/ro.roleless', undefined, 'roleless', 200],
  ['get-user', 'GET /users/ex.ternal', undefined, 'external', 200],
  ['update-user', 'PATCH /users/ro.roleless', PATCH, 'roleless', 403],
  ['update-user', 'PATCH /users/ex.ternal', PATCH, 'external', 400],
  ['update-user', 'PATCH /users/dov.viewer', PATCH, 'deployment-viewer', 200],
  ['update-user', 'PATCH /users/vic.viewer', PATCH, 'platform-viewer', 200],
  ['update-user', 'PATCH /users/vic.viewer', { security: { roles: ['ece_platform_admin'] } }, 'platform-viewer', 400],
  ['update-user', 'PATCH /users/ada.admin', { security: { roles: ['ece_platform_viewer'] } }, 'platform-admin', 200],
  ['delete-user', 'DELETE /users/vic.viewer', undefined, 'platform-viewer', 403],
  ['delete-user', 'DELETE /users/ada.admin', undefined, 'platform-admin', 400],
  ['get-user-api-keys', 'GET /users/dov.viewer/auth/keys', undefined, 'deployment-viewer', 200],
  ['get-user-api-key', 'GET /users/dov.viewer/auth/keys/x', undefined, 'deployment-viewer', 404],
  ['delete-user-api-keys', 'DELETE /users/dov.viewer/auth/keys', undefined, 'deployment-viewer', 200],
  ['delete-user-api-key', 'DELETE /users/dov.viewer/auth/keys/x', undefined, 'deployment-viewer', 404],
]

describe('who may do what', () => {
  test('the table has every operation', () => {
    expect(MATRIX.map(([operation]) => operation).sort()).toEqual(elastic.document.operations.map(({ key }) => key).sort())
  })

  test.for(MATRIX)('%s', async ([, request, body, expected]) => {
    const { mock, send } = open()
    const found: string[] = []
    for (const [, authorization] of CALLERS) {
      mock.reset(story)
      found.push(String((await send(request, { authorization: authorization ?? '', body })).status))
    }
    const table = (statuses: readonly string[]) => CALLERS.map(([kind], index) => `${statuses[index]} ${kind}`)
    expect(table(found)).toEqual(table(expected.split(' ')))
  })

  test.for(SELF)('%s to oneself: %s', async ([, request, body, caller, expected]) => {
    expect((await open().send(request, { authorization: `Bearer ${caller}`, body })).status).toBe(expected)
  })
})
