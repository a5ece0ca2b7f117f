/** What a Secoda workspace remembers: its users, and the teams and groups that they refer to. */
import document from '../../../specs/secoda.json' with { type: 'json' }
import type { Context } from '../../api.ts'
import type { Chance } from '../../chance.ts'
import type { TableSpec } from '../../store/table.ts'
import type { components } from './document.gen.ts'

/** A user as the API shows it. */
export type User = components['schemas']['User']

/** What a user may do. */
export type Role = User['role']

/** A user as it is kept: `workspace` repeats `workspace_id` and is not, the teams are never shown and are. */
export type UserRow = Omit<User, 'workspace'> & { teams: string[] }

/** A team. Every member but a guest is in the default one. */
export interface TeamRow {
  id: string
  name: string
  is_default_team: boolean
}

/** A group of users. Who is in it is told by the users alone, so that the two cannot disagree. */
export interface GroupRow {
  id: string
  name: string
  description: string
}

/** The roles, the mightiest first. */
export const ROLES: readonly Role[] = document.components.schemas.Role.enum as Role[]

// inferred: a double holds one workspace, the one of the vendor's page
const WORKSPACE = 'f71585fa-251c-4102-8d81-c97c57c8d435'

const EMAIL = new RegExp(document.components.schemas.CreateUser.properties.email.pattern, 'u')
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** A new user: invited, never logged in, able to do nothing but read. */
export function newUser(chance: Chance, given: Pick<UserRow, 'email'> & Partial<UserRow>): UserRow {
  // inferred: all of these values
  return {
    id: chance.uuid(),
    first_name: '',
    last_name: '',
    role: 'viewer', // inferred: the least that needs no team
    workspace_id: WORKSPACE,
    profile_picture: null,
    pending: true,
    user_groups: [],
    bookmarks: [],
    is_service_account: false,
    service_account_count_popularity: true,
    last_login: null,
    new_feature_acknowledged: false,
    disabled: false,
    teams: [],
    ...given,
  }
}

/** The key under which an e-mail address is unique. */
export function emailKey(email: string): string {
  // inferred: case does not count
  return email.toLowerCase()
}

type Is = (value: unknown) => boolean
const text: Is = (value) => typeof value === 'string'
const truth: Is = (value) => typeof value === 'boolean'
const uuid: Is = (value) => typeof value === 'string' && UUID.test(value)
const uuids: Is = (value) => Array.isArray(value) && value.every(uuid)
const name: Is = (value) => typeof value === 'string' && [...value].length <= 256
const nullOr =
  (is: Is): Is =>
  (value) =>
    value === null || is(value)
const matching =
  (pattern: RegExp): Is =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

type Columns<Row> = { readonly [Column in keyof Row]-?: readonly [is: Is, expected: string] }

const USER: Columns<UserRow> = {
  id: [uuid, 'a UUID in small letters'],
  first_name: [name, 'a string of at most 256 characters'],
  last_name: [name, 'a string of at most 256 characters'],
  email: [(value) => matching(EMAIL)(value) && String(value).length <= 254 && String(value) === String(value).trim(), 'an e-mail address'],
  role: [(value) => ROLES.some((role) => role === value), `one of ${ROLES.join(', ')}`],
  workspace_id: [uuid, 'a UUID in small letters'],
  profile_picture: [nullOr(text), 'a string or null'],
  pending: [truth, 'true or false'],
  user_groups: [uuids, 'a list of UUIDs in small letters'],
  bookmarks: [uuids, 'a list of UUIDs in small letters'],
  is_service_account: [truth, 'true or false'],
  service_account_count_popularity: [truth, 'true or false'],
  last_login: [
    nullOr((value) => matching(MOMENT)(value) && !Number.isNaN(Date.parse(String(value)))),
    'a moment such as 2026-01-31T12:00:00Z, or null',
  ],
  new_feature_acknowledged: [truth, 'true or false'],
  disabled: [truth, 'true or false'],
  teams: [uuids, 'a list of UUIDs in small letters'],
}

const TEAM: Columns<TeamRow> = {
  id: USER.id,
  name: USER.first_name,
  is_default_team: USER.disabled,
}

const GROUP: Columns<GroupRow> = {
  id: USER.id,
  name: USER.first_name,
  description: [text, 'a string'],
}

function checked<Row extends object>(row: Row, columns: Columns<Row>): Row {
  for (const column of Object.keys(row)) if (!Object.hasOwn(columns, column)) throw new Error(`${column}: is no column of this table`)
  for (const [column, [is, expected]] of Object.entries<readonly [Is, string]>(columns)) {
    if (!is(row[column as keyof Row])) throw new Error(`${column}: must be ${expected}`)
  }
  return row
}

const users = {
  key: (user: UserRow) => user.id,
  unique: { email: (user: UserRow) => emailKey(user.email) },
  // inferred: users are listed in the order in which they were created
  orders: { created: {} },
  complete(partial: Partial<User & UserRow>, chance: Chance): UserRow {
    // A row may be what GET answered: `workspace` only repeats what `workspace_id` says.
    const { workspace: _, email, ...rest } = partial
    if (email === undefined) throw new Error('email: must be given')
    return checked(newUser(chance, { email, ...rest }), USER)
  },
} satisfies TableSpec<UserRow>

const teams = {
  key: (team: TeamRow) => team.id,
  unique: { default: (team: TeamRow) => (team.is_default_team ? 'yes' : undefined) },
  complete: (partial: Partial<TeamRow>, chance: Chance) =>
    checked({ id: chance.uuid(), name: '', is_default_team: false, ...partial }, TEAM),
} satisfies TableSpec<TeamRow>

const groups = {
  key: (group: GroupRow) => group.id,
  complete: (partial: Partial<GroupRow>, chance: Chance) => checked({ id: chance.uuid(), name: '', description: '', ...partial }, GROUP),
} satisfies TableSpec<GroupRow>

/** The tables of Secoda. */
export const tables = { users, teams, groups }

/** What an operation of Secoda may use besides its input. */
export type SecodaContext = Context<typeof tables>
