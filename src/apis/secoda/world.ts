/** The people of a made-up Secoda workspace, as many as wanted, with the teams and groups that they refer to. */
import type { RowsGiven } from '../../api.ts'
import type { Faker } from '../../chance.ts'
import type { CallerGiven } from '../../http/caller.ts'
import type { GroupRow, Role, TeamRow, UserRow } from './model.ts'

const GENERAL = '0f6f3c1e-52d9-4b0e-8c57-9a3d1be64f20'

// The ids of the second and third team and of both groups are those that the vendor's page sends: its request finds them.
const [PLATFORM, GROWTH] = ['33733f42-8ff7-460b-9e20-50a2133d3bb0', 'c90dedee-40ee-47ec-9c27-96dc3b2ec363'] as const
const [STEWARDS, METRICS] = [PLATFORM, GROWTH]

const made = (created_at: string, updated_at: string) => ({ created_at, updated_at })
const FOUNDED = made('2025-02-03T09:12:00.000Z', '2025-02-03T09:12:00.000Z')
const SPLIT = made('2025-04-14T13:30:00.000Z', '2025-09-01T07:45:10.000Z')

const TEAMS: readonly Partial<TeamRow>[] = [
  { id: GENERAL, name: 'General', description: 'Everybody.', is_default_team: true, onboarding_completed: true, ...FOUNDED },
  { id: PLATFORM, name: 'Data Platform', icon: 'rocket', type: 'CLOSED', description: 'Pipelines and the warehouse.', ...SPLIT },
  { id: GROWTH, name: 'Growth Analytics', icon: 'chart', type: 'OPEN', description: 'How the product grows.', ...SPLIT },
]

const GROUPS: readonly Partial<GroupRow>[] = [
  { id: STEWARDS, name: 'Data Stewards', icon: '📚', description: 'Look after definitions and owners.', ...SPLIT },
  { id: METRICS, name: 'Metric Owners', icon: '📈', description: 'Answer for the numbers of a department.', ...SPLIT },
]

/** The first guest, whom a standing caller is. */
const GUEST = { id: '6e1d9c40-7b52-4f08-b3a6-2c5f8e9d0a71', index: 4 }

/** The standing callers, and one for each role that they lack. */
export const callers: Readonly<Record<string, CallerGiven>> = {
  'doppel-admin': { user: 'admin' },
  'doppel-viewer': { user: 'viewer' },
  'doppel-expired': { user: 'admin', expired: true },
  'doppel-editor': { user: 'editor' },
  'doppel-guest': { user: GUEST.id },
}

/** The roles of one user after the other, round and round. */
const ROLES: readonly Role[] = ['admin', 'editor', 'viewer', 'editor', 'guest', 'viewer', 'editor', 'viewer']

/** Every so many users one is invited but not here yet, switched off, or a machine. */
const [PENDING, DISABLED, SERVICE] = [6, 9, 11]

/** Makes rows for every table. */
export default function world(faker: Faker, count: number): RowsGiven {
  const taken = new Set<string>()
  return { teams: TEAMS, groups: GROUPS, users: Array.from({ length: count }, (_, index) => user(faker, index, taken)) }
}

function user(faker: Faker, index: number, taken: Set<string>): Partial<UserRow> {
  const first_name = faker.person.firstName()
  const last_name = faker.person.lastName()
  const role = ROLES[index % ROLES.length] ?? 'viewer'
  const own = faker.helpers.arrayElement([PLATFORM, GROWTH])
  const isOne = (every: number) => index % every === every - 1
  const pending = isOne(PENDING)
  const id = faker.string.uuid()
  return {
    id: index === GUEST.index ? GUEST.id : id,
    first_name,
    last_name,
    email: address(faker, first_name, last_name, taken),
    role,
    profile_picture: pending ? null : `${faker.string.alphanumeric({ length: 12, casing: 'lower' })}.jpg`,
    pending,
    user_groups: role === 'editor' ? [faker.helpers.arrayElement([STEWARDS, METRICS])] : [],
    is_service_account: isOne(SERVICE),
    service_account_count_popularity: !isOne(SERVICE),
    last_login: pending ? null : faker.date.recent({ days: 60 }).toISOString(),
    new_feature_acknowledged: !pending,
    disabled: isOne(DISABLED),
    teams: role === 'guest' ? [own] : [GENERAL, own],
  }
}

function address(faker: Faker, first: string, last: string, taken: Set<string>): string {
  const name = faker.helpers.slugify(`${first}.${last}`).toLowerCase()
  let email = `${name}@brightwater.example`
  for (let number = 2; taken.has(email); number++) email = `${name}${number}@brightwater.example`
  taken.add(email)
  return email
}
