/** Makes up the people of a data team, and what they share, for the default world; and as many more people as are asked for. */
import type { Faker } from '../../chance.ts'
import type { GroupRow, MemberRow, TokenRow } from './tables/groups.ts'
import type { OrganizationRow, ProjectRow } from './tables/organizations.ts'
import type { PermissionRow, SystemPermissionRow } from './tables/permissions.ts'
import type { UserRow } from './tables/users.ts'

const ROLES = [
  'Data Engineer',
  'Analytics Engineer',
  'Revenue Analyst',
  'Finance Analyst',
  'Marketing Analyst',
  'Product Manager',
  'Data Scientist',
  'Head of Operations',
]

const DOMAIN = 'lumenharbor.example'

const ORGANIZATION = 'lumenharbor'
const BEGAN = { createdAt: '2025-09-01T08:00:00.000Z', updatedAt: '2025-11-17T15:30:00.000Z' }

type People = {
  readonly users: Partial<UserRow>[]
  readonly systemPermissions: SystemPermissionRow[]
}

type Shared = {
  readonly organizations: OrganizationRow[]
  readonly permissions: PermissionRow[]
  readonly groups: GroupRow[]
  readonly groupMembers: MemberRow[]
  readonly groupTokens: TokenRow[]
  readonly projects: ProjectRow[]
}

/** Rows for the tables: the callers `admin` and `viewer`, then people until there are `count` users. The first of them is a second system admin. */
export default function grow(faker: Faker, count: number): People & Shared {
  const users = people(faker, count)
  const admins = users.filter((_, index) => index === 0 || index === 2)
  return {
    users,
    systemPermissions: admins.map(({ userName = '' }) => ({ user: userName, permission: 'admin' })),
    ...shared(users.map(({ email = '' }) => `user:${email}`)),
  }
}

function people(faker: Faker, count: number): Partial<UserRow>[] {
  const taken = new Map<string, number>()
  return Array.from({ length: count }, (_, index): Partial<UserRow> => {
    const [firstName, lastName] = [faker.person.firstName(), faker.person.lastName()]
    const plain = `${firstName}_${lastName}`.toLowerCase().replace(/[^a-z_]/g, '')
    const before = taken.get(plain) ?? 0
    taken.set(plain, before + 1)
    const name = before === 0 ? plain : `${plain}_${before + 1}`
    const userName = ['admin', 'viewer'][index] ?? name
    const businessRole = ['Platform Administrator', 'Auditor'][index] ?? faker.helpers.arrayElement(ROLES)
    const started = faker.datatype.boolean()
    const tutorialStatus = {
      projectTutorial: {
        hasClickedCreateModel: started,
        doNotShowModelIntro: started && faker.datatype.boolean(),
        doNotShowSchemaExplorerTip: started && faker.datatype.boolean(),
        doNotShowTutorialInHomePanel: started && faker.datatype.boolean(),
      },
    }
    return { userName, email: `${name.replaceAll('_', '.')}@${DOMAIN}`, firstName, lastName, businessRole, tutorialStatus }
  })
}

/** One organization for the first people, and one that the viewer may not see. */
function shared(ids: readonly string[]): Shared {
  const [admin, viewer, second, ...others] = ids
  const held = (userGroupId: string | undefined, permission: PermissionRow['permission'], place: object = {}): PermissionRow[] =>
    userGroupId === undefined ? [] : [{ organization: ORGANIZATION, ...place, userGroupId, permission, ...BEGAN }]
  const member = (groupName: string, userGroupId: string | undefined, status: MemberRow['status']): MemberRow[] =>
    userGroupId === undefined ? [] : [{ organization: ORGANIZATION, groupName, userGroupId, status }]
  const bookings = { project: 'bookings' }
  return {
    organizations: [
      { name: ORGANIZATION, displayName: 'Lumen Harbor', ...BEGAN },
      { name: 'northpier', displayName: 'North Pier Logistics', ...BEGAN },
    ],
    permissions: [
      ...held(admin, 'admin'),
      ...held(viewer, 'modeler'),
      ...held(second, 'admin'),
      ...held('group:data-platform', 'modeler'),
      ...others.slice(0, 6).flatMap((one) => held(one, 'member')),
      ...held(viewer, 'viewer', bookings),
      ...held('group:data-platform', 'modeler', bookings),
      ...held('group:revenue-analytics', 'viewer', { project: 'forecasts' }),
      ...held(others[0], 'viewer', { ...bookings, package: 'weekly' }),
    ],
    groups: [
      { organization: ORGANIZATION, groupName: 'data-platform', description: 'Pipelines and models', ...BEGAN },
      { organization: ORGANIZATION, groupName: 'revenue-analytics', description: 'Reports for finance and sales', ...BEGAN },
    ],
    groupMembers: [
      ...member('data-platform', second, 'admin'),
      ...member('data-platform', others[1], 'member'),
      ...member('data-platform', 'group:revenue-analytics', 'member'),
      ...member('revenue-analytics', others[0], 'admin'),
      ...member('revenue-analytics', others[2], 'member'),
    ],
    groupTokens: [
      {
        organization: ORGANIZATION,
        groupName: 'data-platform',
        name: 'nightly-build',
        createdAt: BEGAN.createdAt,
        expiresAt: '2124-09-01T08:00:00.000Z',
      },
    ],
    projects: ['bookings', 'forecasts'].map((name) => ({
      organization: ORGANIZATION,
      name,
      readme: `Models of ${name}`,
      replicationCount: 1,
      ...BEGAN,
    })),
  }
}
