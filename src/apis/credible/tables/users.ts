/** User accounts as they are kept. */
import type { TableSpec } from '../../../store/table.ts'
import type { components } from '../document.gen.ts'
import { assertFits } from './given.ts'

/** The flags of the tutorials, all of them set to something. */
export type TutorialStatus = components['schemas']['TutorialStatus']

/** A user account as it is kept. */
export interface UserRow {
  /** Never on the wire: user name and e-mail may both change, and what refers to a user must outlive that. */
  readonly id: string
  /** Absent only where the quirk `nothing-required` let it be so. */
  readonly userName?: string
  /** As it was written; it is compared without case. Absent only by the same quirk. */
  readonly email?: string
  /** Kept as it was sent, so that a test can look; it is never drawn. */
  // inferred: any text will do; no page has a policy.
  readonly password?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly businessRole?: string
  readonly tutorialStatus: TutorialStatus
}

const FLAGS = ['hasClickedCreateModel', 'doNotShowModelIntro', 'doNotShowSchemaExplorerTip', 'doNotShowTutorialInHomePanel'] as const

/** The fields that may be absent. */
const OPTIONAL = ['userName', 'email', 'password', 'firstName', 'lastName', 'businessRole'] as const

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
export function withFields(held: Pick<UserRow, 'id'> & Partial<UserRow>, given: UserFields): UserRow {
  const { id, tutorialStatus = ALL_OFF } = held
  const optional = OPTIONAL.flatMap((field) => {
    const value = given[field] ?? held[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { id, ...Object.fromEntries(optional), tutorialStatus: withFlags(tutorialStatus, given.tutorialStatus) }
}

// inferred: tutorialStatus is merged flag by flag, so that setting one leaves the others; flags never set are false.
function withFlags({ projectTutorial }: TutorialStatus, given: UserFields['tutorialStatus']): TutorialStatus {
  const flags = FLAGS.map((flag) => [flag, given?.projectTutorial?.[flag] ?? projectTutorial[flag]] as const)
  return { projectTutorial: { ...projectTutorial, ...Object.fromEntries(flags) } }
}

/** User accounts, found by id, user name and e-mail. */
export const users: TableSpec<UserRow, 'userName' | 'email', never> = {
  key: (user) => user.id,
  unique: {
    // inferred: user names are compared as they are written; nothing says that case does not count.
    userName: (user) => user.userName,
    // inferred: e-mails are compared without case, as mail servers do.
    email: (user) => (user.email === undefined ? undefined : addressOf(user.email)),
  },
  complete(partial) {
    const given = { email: `${partial.userName}@example.com`, ...partial }
    assertFits('NewUser', given)
    const id = partial.id ?? given.userName
    if (typeof id !== 'string' || id === '') throw new Error('id: must be text')
    return withFields({ id }, given)
  },
}

/** An e-mail in the form in which it is compared. */
export function addressOf(email: string): string {
  return email.toLowerCase()
}
