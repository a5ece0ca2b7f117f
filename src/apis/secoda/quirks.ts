/** Where Secoda's pages disagree with themselves, with each other or with the clients: what can be switched. */
import type { QuirkSpec } from '../../api.ts'
import type { Violation } from '../../contract/violation.ts'

/** What the pages print where there is no value. */
export const NONE = 'None'

const PAGE = 'the Users page of the reference'

/** Whether a reply breaks the document at a place that ends so. */
const at = (places: RegExp) => (found: Violation) => found.slug === 'response/body-invalid' && places.test(found.pointer)

/** The quirks of Secoda. No live server was asked: what was observed is what clients send and expect. */
export const quirks = {
  'role-editable': {
    says: 'PATCH changes the role of a user; off, only the names, as the table of the body has it.',
    source: `${PAGE}: the text of Update User names the role, its table of the body does not`,
    default: true,
    documented: true,
    observed: true,
  },
  'email-and-teams-editable': {
    says: 'PATCH also changes the email, teams and user_groups of a user; off, it ignores them.',
    source: 'pysecoda 0.1.2, whose update_user names them, against the Users page, which does not',
    default: false,
    documented: false,
    observed: true,
  },
  'email-optional': {
    says: 'A user can be created without an e-mail address, and then shows an empty one.',
    source: `${PAGE} marks every field of Create User as optional; clients always send an address`,
    default: false,
    documented: true,
    observed: false,
    explains: at(/\/email$/),
  },
  'emails-on-create': {
    says: 'POST takes emails, a list of one address, for email, and groups for user_groups.',
    source: 'the Examples page of the API (2025-06) against the Users page',
    default: false,
    documented: true,
    observed: false,
  },
  'guest-shown-as-viewer': {
    says: 'A guest is shown with the role viewer.',
    source: `${PAGE}: the role of a user that is read is Admin, Editor or Viewer, the one of a user to create may be Guest, too`,
    default: false,
    documented: true,
    observed: false,
  },
  'role-capitalized': {
    says: 'Roles are shown as Admin, Editor, Viewer and Guest.',
    source: `${PAGE}: its text has capitals, its examples have none`,
    default: false,
    documented: false,
    observed: false,
    explains: at(/\/role$/),
  },
  'pending-as-text': {
    says: 'pending is the text True or False.',
    source: `${PAGE}: a boolean by its type, a text in quotes by its list of values`,
    default: false,
    documented: false,
    observed: false,
    explains: at(/\/pending$/),
  },
  'none-as-text': {
    says: 'Where there is no last_login, no next or no previous page, the text None stands for null.',
    source: 'the examples of the reference print None; its texts say null, and clients follow any link that is not null',
    default: false,
    documented: false,
    observed: false,
    explains: at(/\/(last_login|links\/(next|previous))$/),
  },
  'pending-not-in-groups': {
    says: 'A group does not show its users before they have signed in for the first time.',
    source: 'the SCIM page against the Groups page, which knows no such rule',
    default: false,
    documented: true,
    observed: false,
  },
  'team-type-required': {
    says: 'A team cannot be created without a type; off, it is OPEN then.',
    source: 'the Teams page of 2025-11 against its older copies and pysecoda, which sends none',
    default: false,
    documented: true,
    observed: false,
  },
  'onboarding-complete': {
    says: 'A team shows onboarding_complete beside onboarding_completed.',
    source: 'the older copies of the Teams page against the one of 2025-11',
    default: false,
    documented: true,
    observed: false,
  },
  'teams-unprocessable': {
    says: 'A wrong field of a team is a 422 in the shape of Django Ninja; off, a 400 as everywhere else.',
    source: 'the Teams page of 2025-11 bears the marks of Django Ninja; the list of statuses of the API has no 422',
    default: false,
    documented: false,
    observed: false,
  },
  'not-found-names-model': {
    says: 'The 404 of an unknown id names what was looked for, e.g. "No User matches the given query."',
    source: 'newer Django REST Framework against older; no page shows the body',
    default: false,
    documented: false,
    observed: false,
  },
  'soft-delete': {
    says: 'DELETE switches a user off and keeps it, with its address.',
    source: 'the pages on inviting teammates speak of deactivating, the Users page of deleting',
    default: false,
    documented: false,
    observed: false,
  },
  'business-emails-only': {
    says: 'Addresses of the large free mail services cannot be invited.',
    source: 'the page on inviting teammates; the Users page names no such rule',
    default: false,
    documented: true,
    observed: false,
  },
  'write-rate-limit': {
    says: 'A key may POST, PUT and PATCH 30 times in 60 seconds, then gets 429 with Retry-After.',
    source: 'the page on the API of Secoda AI; the reference names no limit, and test suites write more',
    default: false,
    documented: true,
    observed: false,
  },
} as const satisfies Record<string, QuirkSpec>
