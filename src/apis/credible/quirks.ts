/** Where Credible's pages disagree with each other or with what its own clients send. No live API was seen: "observed" is the Terraform provider. */
import type { QuirkSpec } from '../../api.ts'

/** The quirks of Credible. */
export const quirks = {
  'api-keys': {
    says: '`Authorization: ApiKey <key>` is let in beside `Bearer <token>`.',
    source: 'the reference knows Bearer only; the Terraform provider sends ApiKey for service accounts',
    default: true,
    documented: false,
    observed: true,
  },
  'path-by-email-only': {
    says: 'A user is found by e-mail only; a user name in the path is a 400.',
    source: 'the pages of update and delete give the path an e-mail pattern, an older copy of the page of get gives none',
    default: false,
    documented: true,
    observed: false,
  },
  'nothing-required': {
    says: 'A user may be created without userName and email.',
    source: 'the seed page marks no field as required; without them the user could not be found again',
    default: false,
    documented: true,
    observed: false,
    explains: ({ slug, reason, pointer }) =>
      slug === 'response/body-invalid' && reason === 'required' && (pointer === '/userName' || pointer === '/email'),
  },
  'user-name-grantees': {
    says: 'A permission or membership may name a user as `user:{userName}`; it is kept by e-mail.',
    source: 'the text of userGroupId allows `user:{userId}`, its pattern an e-mail only, and users have no id',
    default: true,
    documented: false,
    observed: false,
  },
  'unknown-grantees': {
    says: 'A permission or membership may name an e-mail that has no account yet; whoever gets that e-mail holds it.',
    source: 'the acceptance tests of the Terraform provider name users that nothing creates, and the guide invites new members by e-mail',
    default: true,
    documented: false,
    observed: true,
  },
  'dotted-group-names': {
    says: 'The name of a group may hold dots.',
    source: 'the pattern of groupName bans dots, the group part of userGroupId allows them',
    default: false,
    documented: false,
    observed: false,
  },
  'group-member-status-by-name': {
    says: 'The status of a member that is a group is changed by its name in the path.',
    source: 'the page gives memberName an e-mail pattern; the Terraform provider sends the name of the group',
    default: true,
    documented: false,
    observed: true,
  },
  'members-enter': {
    says: 'A member of an organization may read it, its groups and their members.',
    source: 'the newer guide lets members in, the older one does not',
    default: true,
    documented: true,
    observed: true,
  },
  'modelers-act': {
    says: 'A modeler may do more than a member or viewer.',
    source: 'the pages let modelers list permissions; the guide says that the role is not yet fully implemented',
    default: true,
    documented: true,
    observed: false,
  },
  'success-messages': {
    says: 'What has nothing to show answers 200 with `{code, message}`, as the samples on the pages look.',
    source:
      'the pages of delete and of members show the shape of errors beside the text of success; the provider takes any 2xx, empty or not',
    default: false,
    documented: false,
    observed: false,
    explains: ({ slug, message }) =>
      slug === 'response/body-unexpected' || (slug === 'response/status-undocumented' && message.startsWith('status 200 ')),
  },
} as const satisfies Readonly<Record<string, QuirkSpec>>
