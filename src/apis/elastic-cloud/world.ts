/** Makes the users of the default world and of larger ones: a cast that every story can count on, then people by faker; some hold API keys. */
import type { Faker } from '../../chance.ts'
import type { CallerGiven } from '../../http/caller.ts'
import type { ApiKeyRow } from './credentials.ts'
import { NATIVE, type Role, type UserRow } from './model.ts'

type Security = UserRow['security']

/** The platform admin whom the token `doppel-admin` stands for: built-in users cannot hold API keys. */
const ADMIN = 'mara.lindqvist'

/** Whom the default tokens stand for. */
export const callers: Readonly<Record<string, CallerGiven>> = {
  'doppel-admin': { user: ADMIN },
  'doppel-viewer': { user: 'tomas.herrera' },
  'doppel-expired': { user: ADMIN, expired: true },
}

const INSTALLED = '2025-09-01T06:00:00.000Z'

/** What people are made of, from the most to the least likely. */
const JOBS: readonly { weight: number; value: readonly Role[] }[] = [
  { weight: 5, value: ['ece_deployment_viewer'] },
  { weight: 4, value: ['ece_deployment_manager'] },
  { weight: 2, value: ['ece_platform_viewer', 'ece_deployment_manager'] },
  { weight: 1, value: ['ece_platform_viewer'] },
  { weight: 1, value: [] },
]

/** Rows for at least the cast and its API keys, and for as many users as asked for. */
export default function grow(faker: Faker, count: number): { users: UserRow[]; keys: ApiKeyRow[] } {
  const users = cast()
  const taken = new Set(users.map(({ user_name }) => user_name))
  while (users.length < count) users.push(person(faker, taken))
  return { users, keys: [apiKey(faker, 'snapshot-service', 'nightly snapshots'), apiKey(faker, 'tomas.herrera', 'capacity report')] }
}

function cast(): UserRow[] {
  const saml = { type: 'saml', id: 'saml-okta' } as const
  const ldap = { type: 'ldap', id: 'ldap-head-office' } as const
  const directory = { type: 'active_directory', id: 'ad-warehouse' } as const
  return [
    member('admin', 'System administrator', { roles: ['ece_platform_admin'], password: 'doppel-admin' }, { builtin: true, by: 'admin' }),
    member('readonly', 'System viewer', { roles: ['ece_platform_viewer'], password: 'doppel-viewer' }, { builtin: true, by: 'admin' }),
    member(ADMIN, 'Mara Lindqvist', { roles: ['ece_platform_admin'], password: 'doppel-admin' }, { by: 'admin' }),
    member('tomas.herrera', 'Tomás Herrera', { roles: ['ece_platform_viewer'], password: 'doppel-viewer' }),
    member('hana.sato', 'Hana Sato', { roles: ['ece_deployment_manager'], security_realm: saml }, { by: 'hana.sato' }),
    member('pieter.devries', 'Pieter de Vries', { roles: ['ece_deployment_viewer'], security_realm: ldap }, { by: 'pieter.devries' }),
    member('corp.svc-logistics', 'Logistics import', { roles: ['ece_deployment_viewer'], security_realm: directory }, { by: 'admin' }),
    member('gwen.mbeki', 'Gwen Mbeki', { roles: ['ece_deployment_manager'], enabled: false }),
    member('snapshot-service', 'Nightly snapshots', { roles: ['ece_platform_viewer', 'ece_deployment_manager'] }),
  ]
}

function member(user_name: string, full_name: string, security: Partial<Security>, made: { builtin?: boolean; by?: string } = {}): UserRow {
  const { builtin = false, by = ADMIN } = made
  const isPerson = !builtin && !user_name.includes('-')
  return {
    user_name,
    full_name,
    ...(isPerson && { email: `${user_name}@northwind-freight.example` }),
    builtin,
    security: { roles: [], enabled: true, security_realm: NATIVE, ...security },
    metadata: { created_by: by, created_at: INSTALLED, updated_by: by, updated_at: INSTALLED },
  }
}

function apiKey(faker: Faker, user_id: string, description: string): ApiKeyRow {
  const id = faker.string.alphanumeric(20)
  return { id, user_id, description, key: btoa(`${id}:${faker.string.alphanumeric(22)}`), creation_date: INSTALLED }
}

function person(faker: Faker, taken: Set<string>): UserRow {
  const [first, last] = [faker.person.firstName(), faker.person.lastName()]
  const name = `${first}.${last}`.toLowerCase().replaceAll(/[^a-z.]/g, '')
  let user_name = name
  for (let suffix = 2; taken.has(user_name); suffix++) user_name = `${name}${suffix}`
  taken.add(user_name)
  const created = faker.date.past({ years: 0.3 })
  const login = faker.date.soon({ days: 5, refDate: created })
  return {
    user_name,
    full_name: `${first} ${last}`,
    email: `${user_name}@northwind-freight.example`,
    builtin: false,
    security: { roles: faker.helpers.weightedArrayElement(JOBS), enabled: faker.number.float() < 0.9, security_realm: NATIVE },
    metadata: {
      created_by: ADMIN,
      created_at: created.toISOString(),
      updated_by: ADMIN,
      updated_at: created.toISOString(),
      ...(faker.datatype.boolean() && { first_login_at: login.toISOString(), last_login_at: login.toISOString() }),
    },
  }
}
