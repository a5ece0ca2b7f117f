/** What Credible remembers: user accounts, and which of them are system admins. */
import type { Validate } from '../../contract/validators.ts'
import type { TableSpec } from '../../store/table.ts'
import type { components } from './document.gen.ts'
import validators from './validators.gen.ts'

/** The flags of the tutorials, all of them set to something. */
export type TutorialStatus = components['schemas']['TutorialStatus']

/** A user account as it is kept. */
export interface UserRow {
  /** Never on the wire: user name and e-mail may both change, and what refers to a user must outlive that. */
  readonly id: string
  readonly userName: string
  /** As it was written; it is compared without case. */
  readonly email: string
  /** Kept as it was sent, so that a test can look; it is never drawn. */
  // inferred: any text will do; no page has a policy.
  readonly password?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly businessRole?: string
  readonly tutorialStatus: TutorialStatus
}

/** The right to administer the whole system. */
export interface SystemPermissionRow {
  /** The `id` of the user. */
  readonly user: string
  readonly permission: 'admin'
}

const FLAGS = ['hasClickedCreateModel', 'doNotShowModelIntro', 'doNotShowSchemaExplorerTip', 'doNotShowTutorialInHomePanel'] as const

/** The fields that may be absent. */
const OPTIONAL = ['password', 'firstName', 'lastName', 'businessRole'] as const

const ALL_OFF: TutorialStatus = {
  projectTutorial: {
    hasClickedCreateModel: false,
    doNotShowModelIntro: false,
    doNotShowSchemaExplorerTip: false,
    doNotShowTutorialInHomePanel: false,
  },
}

/** The fields of a user that a request or a story may give. */
export type UserFields = components['schemas']['UserChanges']

/** A user with the given fields laid over the held ones; whatever else was given is left out. */
export function withFields(held: Pick<UserRow, 'id' | 'userName' | 'email'> & Partial<UserRow>, given: UserFields): UserRow {
  const { id, userName, email, tutorialStatus = ALL_OFF } = held
  const optional = OPTIONAL.flatMap((field) => {
    const value = given[field] ?? held[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return {
    id,
    userName: given.userName ?? userName,
    email: given.email ?? email,
    ...Object.fromEntries(optional),
    tutorialStatus: withFlags(tutorialStatus, given.tutorialStatus),
  }
}

// inferred: tutorialStatus is merged flag by flag, so that setting one leaves the others; flags never set are false.
function withFlags({ projectTutorial }: TutorialStatus, given: UserFields['tutorialStatus']): TutorialStatus {
  const flags = FLAGS.map((flag) => [flag, given?.projectTutorial?.[flag] ?? projectTutorial[flag]] as const)
  return { projectTutorial: { ...projectTutorial, ...Object.fromEntries(flags) } }
}

const users: TableSpec<UserRow, 'userName' | 'email', never> = {
  key: (user) => user.id,
  unique: {
    // inferred: user names are compared as they are written; nothing says that case does not count.
    userName: (user) => user.userName,
    // inferred: e-mails are compared without case, as mail servers do.
    email: (user) => addressOf(user.email),
  },
  complete(partial) {
    const given = { email: `${partial.userName}@example.com`, ...partial }
    if (!isNewUser(given)) throw new Error(firstFault())
    const { userName, email } = given
    const id = partial.id ?? userName
    if (typeof id !== 'string' || id === '') throw new Error('id: must be text')
    return withFields({ id, userName, email }, given)
  },
}

// A row that a story gives is held to what a request must keep: it could not be answered otherwise.
const newUser: Validate = validators['request #/components/schemas/NewUser']

function isNewUser(given: object): given is components['schemas']['NewUser'] {
  return newUser(given)
}

function firstFault(): string {
  const { instancePath = '', message = 'is not a user' } = newUser.errors?.[0] ?? {}
  return instancePath === '' ? message : `${instancePath.slice(1)}: ${message}`
}

const systemPermissions: TableSpec<SystemPermissionRow, never, never> = {
  key: (permission) => permission.user,
  complete(partial) {
    if (typeof partial.user !== 'string' || partial.user === '') throw new Error('user: must be the id of a user')
    if ((partial.permission ?? 'admin') !== 'admin') throw new Error('permission: must be "admin"')
    return { user: partial.user, permission: 'admin' }
  },
}

/** The tables of Credible. */
export const tables = { users, systemPermissions }

/** An e-mail in the form in which it is compared. */
export function addressOf(email: string): string {
  return email.toLowerCase()
}
