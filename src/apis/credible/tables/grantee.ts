/** How those who hold a permission or a membership are kept: users by e-mail, groups by name within their organization. */
import { addressOf } from './users.ts'

/** A user or group of an organization, as `userGroupId` writes it. */
export interface Granted {
  readonly organization: string
  readonly userGroupId: string
}

/** The form of a `userGroupId` in which it is compared: e-mails without case. */
export function subjectOf(userGroupId: string): string {
  return userGroupId.startsWith('user:') ? addressOf(userGroupId) : userGroupId
}

/** What finds all that a user holds in every organization, or a group in its own. */
export function holderOf({ organization, userGroupId }: Granted): string {
  const subject = subjectOf(userGroupId)
  return subject.startsWith('group:') ? `${organization} ${subject}` : subject
}

/** Throws an `Error` where a story names a user otherwise than by e-mail: a row keeps what is shown. */
export function assertGrantee(userGroupId: string): void {
  if (userGroupId.startsWith('user:') && !userGroupId.includes('@')) throw new Error('userGroupId: must name a user by e-mail')
}

/** How an e-mail address is written where it holds something. */
export function userGroupIdOf(email: string): string {
  return `user:${email}`
}
