/** A world of Elastic Cloud Enterprise with a caller of every kind, for the tests of who may do what and of its quirks. */
import elastic from '../../src/apis/elastic-cloud/index.ts'
import { createMock, type MockOptions } from '../../src/mock/mock.ts'

const BASE = 'http://ece.test/api/v1'
export const PASSWORD = 'Paper-boat-61'
const LATER = '2099-01-01T00:00:00.000Z'

const user = (user_name: string, roles: string[] = [], more: object = {}) => ({
  user_name,
  security: { roles, password: PASSWORD, ...more },
})

export const story = {
  api: 'elastic-cloud',
  given: {
    rows: {
      users: [
        user('ada.admin', ['ece_platform_admin']),
        user('vic.viewer', ['ece_platform_viewer']),
        user('mia.manager', ['ece_deployment_manager']),
        user('dov.viewer', ['ece_deployment_viewer']),
        user('bo.both', ['ece_platform_viewer', 'ece_deployment_manager']),
        user('ro.roleless'),
        user('dis.abled', ['ece_platform_admin'], { enabled: false }),
        user('ex.ternal', ['ece_deployment_viewer'], { security_realm: { type: 'saml', id: 'okta' } }),
        user('tar.get', ['ece_deployment_viewer']),
      ],
      keys: [
        { id: 'ada-key', user_id: 'ada.admin', key: 'ada-secret' },
        { id: 'tar-key', user_id: 'tar.get', key: 'tar-secret', expiration_date: LATER },
      ],
      sessions: [{ id: 'ada-session', user_id: 'ada.admin', expires_at: LATER }],
    },
    callers: {
      expired: { user: 'ada.admin', expired: true },
      disabled: { user: 'dis.abled' },
      roleless: { user: 'ro.roleless' },
      external: { user: 'ex.ternal' },
      'deployment-viewer': { user: 'dov.viewer' },
      'deployment-manager': { user: 'mia.manager' },
      'platform-viewer': { user: 'vic.viewer' },
      both: { user: 'bo.both' },
      'platform-admin': { user: 'ada.admin' },
    },
  },
} as const

export const basic = (name: string, password: string) => `Basic ${btoa(`${name}:${password}`)}`

export const CREATE = { user_name: 'new.comer', security: { roles: ['ece_deployment_viewer'] } }
export const PATCH = { full_name: 'Somebody', security: {} }

type Sent = { authorization?: string | undefined; body?: unknown }

/** A double in the world above, and a way to send to it. */
export function open(options: Partial<MockOptions<readonly [typeof elastic]>> = {}) {
  const mock = createMock({ apis: [elastic], scenario: story, baseUrl: BASE, ...options })
  const send = async (request: string, { authorization = 'Bearer platform-admin', body }: Sent = {}) => {
    const [method = '', path] = request.split(' ')
    const headers = new Headers(authorization === '' ? {} : { authorization })
    if (body !== undefined) headers.set('content-type', 'application/json')
    const sent = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await mock.fetch(BASE + path, { method, headers, ...(body !== undefined && { body: sent }) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) }
  }
  return { mock, send }
}
