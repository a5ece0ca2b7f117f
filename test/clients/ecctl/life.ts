/** Drives ecctl through users and API keys, with an API key and with user and password. */
import assert from 'node:assert/strict'
import { type Check, check, type Driver } from '../client.ts'
import { type Ended, run } from '../tools.ts'

const PASSWORD = 'correct-horse-9'
/** What ecctl exits with after any error. */
const FAILED = 255

/** What runs the checks with this program, whose settings stay in `home`. */
export function drive(program: string, home: string): Driver {
  return ({ url }) => {
    // Nothing of the caller's own settings may reach it.
    const env = { HOME: home, EC_API_KEY: undefined, EC_USER: undefined, EC_PASS: undefined, EC_HOST: undefined }
    const as = (...credentials: string[]) => {
      return (...args: string[]) => run(program, ['--host', url, ...credentials, '--output', 'json', ...args], { env })
    }
    const text = (...args: string[]) => run(program, ['--host', url, '--api-key', 'doppel-admin', ...args], { env })
    return life({ admin: as('--api-key', 'doppel-admin'), viewer: as('--api-key', 'doppel-viewer'), as, text })
  }
}

type Command = (...args: string[]) => Promise<Ended>

interface Ways {
  readonly admin: Command
  readonly viewer: Command
  readonly text: Command
  as(...credentials: string[]): Command
}

async function life({ admin, viewer, text, as }: Ways): Promise<Check[]> {
  const create = (name: string, ...more: string[]) => {
    return admin('user', 'create', '--username', name, '--insecure-password', PASSWORD, ...more)
  }
  const ada = as('--user', 'ada', '--pass', PASSWORD)
  let key = { id: '', key: '' }
  return [
    await check('user create', async () => {
      const made = said(await create('ada', '--role', 'ece_platform_viewer', '--fullname', 'Ada Lovelace', '--email', 'ada@example.com'))
      assert.partialDeepStrictEqual(made, { user_name: 'ada', full_name: 'Ada Lovelace', email: 'ada@example.com' })
      assert.partialDeepStrictEqual(made, { security: { enabled: true, roles: ['ece_platform_viewer'] } })
      assert.equal('password' in made.security, false)
    }),
    await check('user list', async () => {
      const { users } = said<{ users: { user_name: string }[] }>(await admin('user', 'list'))
      assert.deepEqual(['ada', 'admin', 'readonly'].filter((name) => users.some((user) => user.user_name === name)).length, 3)
    }),
    await check('user list as text', async () => {
      const { code, stdout } = await text('user', 'list')
      assert.equal(code, 0)
      assert.match(stdout, /^USERNAME +FULL NAME +EMAIL +ROLES +ENABLED/)
      assert.match(stdout, /^ada +Ada Lovelace +ada@example\.com +\[ece_platform_viewer\] +true/m)
    }),
    await check('user show', async () => assert.equal(said(await admin('user', 'show', 'ada')).full_name, 'Ada Lovelace')),
    await check('user show --current, with user and password', async () => {
      assert.equal(said(await ada('user', 'show', '--current')).user_name, 'ada')
    }),
    await check('user update', async () => {
      const changed = said(await admin('user', 'update', 'ada', '--fullname', 'Augusta Ada King', '--role', 'ece_deployment_manager'))
      assert.partialDeepStrictEqual(changed, { full_name: 'Augusta Ada King', email: 'ada@example.com' })
      assert.deepEqual(changed.security.roles, ['ece_deployment_manager'])
    }),
    await check('user update --current, with user and password', async () => {
      assert.equal(said(await ada('user', 'update', '--current', '--email', 'countess@example.com')).email, 'countess@example.com')
    }),
    await check('user disable: the user cannot log in', async () => {
      assert.equal(said(await admin('user', 'disable', 'ada')).security.enabled, false)
      refused(await ada('user', 'show', '--current'), /failed to login with user\/password: api error: root\.unauthenticated: /)
    }),
    await check('user enable', async () => {
      assert.equal(said(await admin('user', 'enable', 'ada')).security.enabled, true)
      said(await ada('user', 'show', '--current'))
    }),
    await check('auth key create', async () => {
      key = said<typeof key>(await ada('auth', 'key', 'create', '--description', 'for the engine'))
      assert.match(key.key, /./)
    }),
    await check('the key is a credential', async () => {
      assert.equal(said(await as('--api-key', key.key)('user', 'show', '--current')).user_name, 'ada')
    }),
    await check('auth key list', async () => {
      const { keys } = said<{ keys: { id: string; key?: string }[] }>(await ada('auth', 'key', 'list'))
      assert.deepEqual([keys.map(({ id }) => id), keys[0]?.key], [[key.id], undefined])
    }),
    await check('auth key show', async () => {
      assert.partialDeepStrictEqual(said(await ada('auth', 'key', 'show', key.id)), { id: key.id, description: 'for the engine' })
    }),
    await check('user key list, show', async () => {
      assert.equal(said<{ keys: unknown[] }>(await admin('user', 'key', 'list', '--user', 'ada')).keys.length, 1)
      said(await admin('user', 'key', 'list', '--all'))
      assert.partialDeepStrictEqual(said(await admin('user', 'key', 'show', '--user', 'ada', key.id)), { id: key.id, user_id: 'ada' })
    }),
    await check('auth key delete', async () => {
      done(await ada('auth', 'key', 'delete', key.id))
      refused(await ada('auth', 'key', 'show', key.id), /api_keys\.key_not_found/)
      refused(await as('--api-key', key.key)('user', 'show', '--current'), /root\.unauthenticated/)
    }),
    await check('a conflict, as it is printed', async () => {
      const { stderr } = refused(await create('ada', '--role', 'ece_deployment_viewer'), /user\.user_name\.conflict/)
      assert.match(stderr, /^api error: 1 error occurred:\n\t\* user\.user_name\.conflict: The username is already in use\./m)
    }),
    await check('an unknown role, and an odd name, as they are printed', async () => {
      refused(await create('eve', '--role', 'wizard'), /\* user\.roles\.invalid: /)
      refused(await create('eve!', '--role', 'ece_deployment_viewer'), /\* user\.user_name\.invalid: /)
    }),
    await check('a built-in user cannot be changed', async () => {
      refused(await admin('user', 'update', 'readonly', '--fullname', 'Nobody'), /\* user\.cannot_modify: /)
    }),
    await check('a viewer may not create', async () => {
      const eve = await viewer('user', 'create', '--username', 'eve', '--role', 'ece_deployment_viewer', '--insecure-password', PASSWORD)
      refused(eve, /\* root\.unauthorized\.rbac: /)
    }),
    await check('unknown credentials', async () => {
      refused(await as('--api-key', 'nobody')('user', 'list'), /\* root\.unauthenticated: /)
      refused(
        await as('--user', 'ada', '--pass', 'wrong-password')('user', 'list'),
        /failed to login with user\/password: .*root\.unauthenticated/,
      )
    }),
    await check('user delete', async () => {
      done(await admin('user', 'delete', 'ada'))
      refused(await admin('user', 'show', 'ada'), /\* user\.not_found: User not found\./)
      refused(await admin('user', 'delete', 'ada'), /^delete user: 1 error occurred:\n\t\* api error: user\.not_found: /m)
    }),
  ]
}

interface ShownUser {
  readonly user_name: string
  readonly full_name?: string
  readonly email?: string
  readonly security: { readonly enabled: boolean; readonly roles: readonly string[] }
}

function said<Shown = ShownUser>(ended: Ended): Shown {
  done(ended)
  return JSON.parse(ended.stdout) as Shown
}

function done({ code, stderr }: Ended): void {
  assert.equal(code, 0, `it exited with ${code}: ${stderr.trim()}`)
}

function refused(ended: Ended, expected: RegExp): Ended {
  assert.equal(ended.code, FAILED, `it exited with ${ended.code}: ${ended.stdout.trim()}`)
  assert.match(ended.stderr, expected)
  return ended
}
