/** Where the vendor's texts disagree with each other, with the clients or with servers that were seen: one switch for each. */
import type { QuirkSpec } from '../../api.ts'

const USERS_PAGE = 'the page of POST /users'
const DOCUMENT = "the vendor's OpenAPI document"

/** The quirks of the API, by name. */
export const quirks = {
  'patch-as-string': {
    says: 'A merge patch may be sent as a JSON string that holds it, besides as an object.',
    source: `${DOCUMENT} types the body of PATCH as a string; its SDK sends the object itself`,
    default: true,
    documented: true,
    observed: false,
  },
  'restricted-fields-ignored': {
    says: 'builtin, metadata and security.permissions are ignored when sent, instead of refused with user.restricted_field.',
    source: `${USERS_PAGE}: its example request sends all of them and is answered 200`,
    default: false,
    documented: true,
    observed: false,
  },
  'restricted-fields-strict': {
    says: 'Whatever the platform sets itself is refused when sent, also elevated_permissions, a native realm and builtin: false. It wins over restricted-fields-ignored.',
    source: `${USERS_PAGE}: user.restricted_field, read to the letter`,
    default: false,
    documented: false,
    observed: false,
  },
  'short-passwords': {
    says: 'Passwords of fewer than eight characters are accepted.',
    source: `${USERS_PAGE} states no least length and shows a password of six; the pages on native users and the SDK want eight`,
    default: false,
    documented: true,
    observed: false,
  },
  'missing-name-breaks-schema': {
    says: 'A user name that is missing or no string is root.invalid_json_request instead of user.user_name.invalid.',
    source: 'replies in public issues: bodies are held against their schema before any other rule',
    default: false,
    documented: false,
    observed: true,
  },
  'one-error-per-reply': {
    says: 'Only the first fault of a request is reported.',
    source: `${USERS_PAGE}: its sample header holds one code; nothing says how several are joined`,
    default: false,
    documented: false,
    observed: false,
  },
  'builtin-deletion-restricted': {
    says: 'Deleting a built-in user is user.restricted_deletion instead of user.cannot_modify.',
    source: `${DOCUMENT} offers both codes and does not say which one wins`,
    default: false,
    documented: false,
    observed: false,
  },
  'fast-deletion-fails': {
    says: 'A second user, or API key, that is deleted within the same second is answered 500.',
    source: 'comments in the source of ecctl, which therefore deletes one a second',
    default: false,
    documented: false,
    observed: true,
  },
  'deletion-answers-nothing': {
    says: 'Deletions and logout are answered 200 without a body instead of with an empty object.',
    source: `the tests of the SDK answer so; ${DOCUMENT} says an object`,
    default: false,
    documented: false,
    observed: false,
    explains: ({ slug }) => slug === 'response/body-missing',
  },
  'basic-auth-refused': {
    says: 'Basic credentials let nobody in: only tokens and API keys do.',
    source: `the page on users and roles says so of platforms with role-based access; ${USERS_PAGE} shows Basic`,
    default: false,
    documented: false,
    observed: false,
  },
  'elevated-permissions-required': {
    says: 'Users are created, changed and deleted only with elevated permissions, else 449. The control `elevate` gives them.',
    source: 'the pages of versions 2.3 to 3.5, and the SDK, which still knows 449; the page of today has it no more',
    default: false,
    documented: false,
    observed: false,
    explains: ({ slug, message }) => slug === 'response/status-undocumented' && message.includes('449'),
  },
  'one-code-for-bad-users': {
    says: 'Every 400 of creating a user has the code user.bad_request.',
    source: `the pages of versions 2.3 to 2.5; ${USERS_PAGE} has four codes in its place`,
    default: false,
    documented: false,
    observed: false,
    explains: ({ slug, pointer }) => slug === 'response/header-invalid' && pointer === '/x-cloud-error-codes',
  },
  'api-keys-expire': {
    says: 'An API key that is created without an expiration lives for three months.',
    source: 'the page on API keys: three months is what the console offers; older pages say that keys never expire',
    default: false,
    documented: false,
    observed: false,
  },
} as const satisfies Readonly<Record<string, QuirkSpec>>
