/** Grows a Collate world: an organization's teams, roles, personas and domains, and the people in them. */
import type { RowsGiven } from '../../api.ts'
import type { Faker } from '../../chance.ts'

/** Millisecond when the first user was made. */
const BEGINNING = Date.UTC(2025, 2, 3, 9)
/** A host of its own, so that whoever tries `someone@example.com` finds it free. */
const HOST = 'northwind.example.com'
const DAY = 24 * 60 * 60 * 1000

const TEAMS = [
  ['Sales', 'Sales'],
  ['Finance', 'Finance'],
  ['Data_Platform', 'Data Platform'],
  ['Marketing_Analytics', 'Marketing Analytics'],
  ['Customer_Success', 'Customer Success'],
] as const

/** What comes with every server. */
const ORGANIZATION = 'Organization'
const STOCK_ROLES = [
  ['DefaultBotRole', 'Default Bot Role'],
  ['DomainOnlyAccessRole', 'Domain Only Access Role'],
] as const

/** Whose members an admin adds. */
const CLOSED = 'Finance'

const TABLES = ['orders', 'invoices', 'sessions', 'refunds', 'suppliers', 'shipments', 'campaigns', 'tickets']

const ROLES = [
  ['DataConsumer', 'Data Consumer'],
  ['DataSteward', 'Data Steward'],
  ['DataQualityManager', 'Data Quality Manager'],
] as const

const PERSONAS = [
  ['DataEngineer', 'Data Engineer'],
  ['BusinessAnalyst', 'Business Analyst'],
] as const

const DOMAINS = [
  ['Commerce', 'Commerce'],
  ['Risk', 'Risk'],
] as const

const JOBS = ['Analytics engineer', 'Data analyst', 'Finance controller', 'Product manager', 'Platform engineer', 'Revenue operations lead']

const CITIES = ['Lisbon', 'Nairobi', 'Toronto', 'Osaka', 'Hamburg', 'Pune', 'Montevideo']

/** Rows for a world with `count` people, besides the admin, a viewer and a bot. */
export default function grow(faker: Faker, count: number): RowsGiven {
  // Moments of their own, so that the clock of whoever loads them counts for nothing.
  const made = { updatedAt: BEGINNING - DAY }
  const teams = entities(faker, TEAMS).map((team) => ({ ...team, parents: [ORGANIZATION], isJoinable: team.name !== CLOSED, ...made }))
  const roles = entities(faker, ROLES)
  const personas = entities(faker, PERSONAS)
  const domains = entities(faker, DOMAINS)
  const built = [
    { name: 'admin', displayName: 'Administrator', isAdmin: true },
    { name: 'viewer', displayName: 'Read-only viewer', roles: ['DataConsumer'] },
    { name: 'ingestion-bot', displayName: 'Ingestion bot', isBot: true, botName: 'ingestion', roles: ['DefaultBotRole'] },
  ].map((user, index) => ({ id: faker.string.uuid(), email: `${user.name}@${HOST}`, ...user, updatedAt: BEGINNING + index }))
  const taken = new Set<string>()
  const people = Array.from({ length: count }, (_, index) => person(faker, index, taken))
  const top = {
    id: faker.string.uuid(),
    name: ORGANIZATION,
    displayName: ORGANIZATION,
    teamType: ORGANIZATION,
    defaultRoles: ['DataConsumer'],
    ...made,
  }
  const allRoles = [...roles, ...entities(faker, STOCK_ROLES)].map((role) => ({ ...role, ...made }))
  return { teams: [top, ...teams], roles: allRoles, personas, domains, users: [...built, ...people], assets: owned(faker, people) }
}

function owned(faker: Faker, people: readonly { readonly id: string }[]) {
  return people.length === 0
    ? []
    : TABLES.map((name) => {
        const fullyQualifiedName = `warehouse.analytics.public.${name}`
        return { id: faker.string.uuid(), type: 'table', name, fullyQualifiedName, owner: faker.helpers.arrayElement(people).id }
      })
}

type Named = readonly (readonly [name: string, displayName: string])[]

function entities(faker: Faker, named: Named) {
  return named.map(([name, displayName]) => ({ id: faker.string.uuid(), name, displayName }))
}

function person(faker: Faker, index: number, taken: Set<string>) {
  const [first, last] = [faker.person.firstName(), faker.person.lastName()]
  const usual = `${plain(first)}_${plain(last)}`
  const name = taken.has(usual) ? usual + index : usual
  taken.add(name)
  const [team] = faker.helpers.arrayElement(TEAMS)
  const [role] = faker.helpers.arrayElement(ROLES)
  const isSteward = role === 'DataSteward'
  return {
    id: faker.string.uuid(),
    name,
    displayName: `${first} ${last}`,
    email: `${name.replace('_', '.')}@${HOST}`,
    description: `${faker.helpers.arrayElement(JOBS)}, ${faker.helpers.arrayElement(CITIES)}.`,
    updatedAt: BEGINNING + (index + 1) * DAY + faker.number.int({ max: DAY - 1 }),
    version: isSteward ? 0.2 : 0.1,
    profile: { images: { image: `https://images.example.com/${name}.png` } },
    teams: [team],
    roles: [role],
    personas: isSteward ? [] : [faker.helpers.arrayElement(PERSONAS)[0]],
    domains: index % 4 === 0 ? [faker.helpers.arrayElement(DOMAINS)[0]] : [],
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
}
