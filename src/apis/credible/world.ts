/** Makes up the people of a data team for the default world, and as many more as are asked for. */
import type { Faker } from '../../chance.ts'
import type { SystemPermissionRow, UserRow } from './model.ts'

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

/** Rows for the tables: the callers `admin` and `viewer`, then people until there are `count` users. The first of them is a second system admin. */
export default function grow(faker: Faker, count: number): { users: Partial<UserRow>[]; systemPermissions: SystemPermissionRow[] } {
  const taken = new Map<string, number>()
  const users = Array.from({ length: count }, (_, index): Partial<UserRow> => {
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
  const admins = users.filter((_, index) => index === 0 || index === 2)
  return { users, systemPermissions: admins.map(({ userName = '' }) => ({ user: userName, permission: 'admin' })) }
}
