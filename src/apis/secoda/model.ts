/** What a Secoda workspace remembers: its users, teams and groups, and who is in which. */
import document from '../../../specs/secoda.json' with { type: 'json' }
import type { Context } from '../../api.ts'
import type { Chance } from '../../chance.ts'
import type { TableSpec } from '../../store/table.ts'
import * as column from './columns.ts'
import { type Columns, checked } from './columns.ts'
import type { components } from './document.gen.ts'

type Schemas = components['schemas']

/** A user as the API shows it. */
export type User = Schemas['User']

/** What a user may do. */
export type Role = Schemas['Role']

/**
 * A user as it is kept: `workspace` repeats `workspace_id` and is not; the teams are never shown and are. `listed` tells
 * which lists of members hold the user, by what `teams` and `user_groups` said when they were last read.
 */
export type UserRow = Omit<User, 'workspace'> & { teams: string[]; listed: string[] }

/** A team. Every member but a guest is in the default one. */
export type TeamRow = Required<Omit<Schemas['Team'], 'onboarding_complete'>>

/** A group of users. Who is in it is told by the users alone, so that the two cannot disagree. */
export type GroupRow = Omit<Schemas['Group'], 'users'>

/** That a user is in a team or group: what the lists of members are read from. */
export interface MemberRow {
  circle: string
  user: string
  /** Its place in the list. */
  place: number
}

/** When a key wrote, while writes are counted. */
export interface WritesRow {
  caller: string
  /** In milliseconds, the oldest first. */
  times: number[]
}

/** The roles, the mightiest first. */
export const ROLES: readonly Role[] = document.components.schemas.Role.enum as Role[]

const TEAM_TYPES = document.components.schemas.TeamType.enum

// inferred: a double holds one workspace, the one of the vendor's page
const WORKSPACE = 'f71585fa-251c-4102-8d81-c97c57c8d435'

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
    listed: [],
    ...given,
  }
}

/** A new group. */
export function newGroup(chance: Chance, given: Partial<GroupRow>): GroupRow {
  const now = momentOf(chance)
  // inferred: all of these values; the vendor's sample shows a snowflake_role of null
  const fresh = { icon: null, description: null, workspace_id: WORKSPACE, snowflake_role: null }
  return { id: chance.uuid(), created_at: now, updated_at: now, name: '', ...fresh, ...given }
}

/** A new team: open, and neither archived nor set up. */
export function newTeam(chance: Chance, given: Partial<TeamRow>): TeamRow {
  const now = momentOf(chance)
  // inferred: all of these values
  const sidebar_settings = { home: true, catalog: true, documents: true, questions: true, glossary: true, collections: true }
  const states = { archived: false, is_default_team: false, onboarding_completed: false }
  const fresh = { icon: null, type: 'OPEN', description: null, sidebar_settings, workspace_id: WORKSPACE, ...states } as const
  return { id: chance.uuid(), created_at: now, updated_at: now, name: '', ...fresh, ...given }
}

/** The present moment, as the API writes it. */
export function momentOf(chance: Chance): string {
  return new Date(chance.now()).toISOString()
}

/** The key under which an e-mail address is unique. */
export function emailKey(email: string): string {
  // inferred: case does not count
  return email.toLowerCase()
}

/** The lists that should hold a user. Teams and groups may share ids: the vendor's page uses one for both. */
export function circlesOf({ teams, user_groups }: Pick<UserRow, 'teams' | 'user_groups'>): string[] {
  return [...teams.map((id) => circle('team', id)), ...user_groups.map((id) => circle('group', id))]
}

/** The name of the list of members of a team or group. */
export function circle(kind: 'team' | 'group', id: string): string {
  return `${kind} ${id}`
}

/** Whether the lists of members know a user as it is now. */
function isListed({ teams, user_groups, listed }: UserRow): boolean {
  if (listed.length !== teams.length + user_groups.length) return false
  return circlesOf({ teams, user_groups }).every((name, index) => name === listed[index])
}

const USER: Columns<UserRow> = {
  id: column.uuid,
  first_name: column.name,
  last_name: column.name,
  email: column.email,
  role: column.oneOf(ROLES),
  workspace_id: column.uuid,
  profile_picture: column.orNull(column.text),
  pending: column.truth,
  user_groups: column.uuids,
  bookmarks: column.uuids,
  is_service_account: column.truth,
  service_account_count_popularity: column.truth,
  last_login: column.orNull(column.moment),
  new_feature_acknowledged: column.truth,
  disabled: column.truth,
  teams: column.uuids,
  listed: column.texts,
}

const NAMED = {
  id: column.uuid,
  created_at: column.moment,
  updated_at: column.moment,
  name: column.name,
  icon: column.orNull(column.name),
  description: column.orNull(column.text),
  workspace_id: column.uuid,
}

const GROUP: Columns<GroupRow> = { ...NAMED, snowflake_role: column.orNull(column.text) }

const { truth } = column
const TEAM: Columns<TeamRow> = {
  ...NAMED,
  type: column.oneOf(TEAM_TYPES),
  sidebar_settings: column.record({ home: truth, catalog: truth, documents: truth, questions: truth, glossary: truth, collections: truth }),
  archived: truth,
  is_default_team: truth,
  onboarding_completed: truth,
}

const users = {
  key: (user: UserRow) => user.id,
  unique: { email: (user: UserRow) => (user.email === '' ? undefined : emailKey(user.email)) },
  orders: {
    // inferred: users are listed in the order in which they were created
    created: {},
    /** Whom the lists of members do not know as they are now; see members.ts. */
    unlisted: { where: (user: UserRow) => !isListed(user) },
  },
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
  orders: { created: {}, active: { where: (team: TeamRow) => !team.archived } },
  complete: (partial: Partial<TeamRow>, chance: Chance) => checked(newTeam(chance, partial), TEAM),
} satisfies TableSpec<TeamRow>

const groups = {
  key: (group: GroupRow) => group.id,
  orders: { created: {} },
  complete: (partial: Partial<GroupRow>, chance: Chance) => checked(newGroup(chance, partial), GROUP),
} satisfies TableSpec<GroupRow>

const members = {
  key: ({ circle, user }: MemberRow) => `${circle} ${user}`,
  orders: { place: { by: ({ circle, place }: MemberRow) => `${circle} ${String(place).padStart(12, '0')}` } },
  complete: (partial: Partial<MemberRow>) =>
    checked({ circle: '', user: '', place: 0, ...partial }, { circle: column.text, user: column.uuid, place: column.count }),
} satisfies TableSpec<MemberRow>

const writes = {
  key: ({ caller }: WritesRow) => caller,
  complete: (partial: Partial<WritesRow>) => checked({ caller: '', times: [], ...partial }, { caller: column.text, times: column.counts }),
} satisfies TableSpec<WritesRow>

/** The tables of Secoda. */
export const tables = { users, teams, groups, members, writes }

/** What an operation of Secoda may use besides its input. */
export type SecodaContext = Context<typeof tables>

/** All tables of one world. */
export type Tables = SecodaContext['tables']
