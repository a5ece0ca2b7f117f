/** Where Collate's pages, the seed page and its servers disagree. All are off by default: on, each narrows to what its sentence says. */
import type { QuirkSpec } from '../../api.ts'
import type { Violation } from '../../contract/violation.ts'

const at = (pointer: string) => (violation: Violation) => violation.slug === 'response/body-invalid' && violation.pointer === pointer
const status405 = (violation: Violation) => violation.slug === 'response/status-undocumented' && violation.message.startsWith('status 405 ')

/** The vendor's pages do not say so, its server does. */
const OBSERVED = { default: false, documented: false, observed: true } as const
/** Neither the pages that count nor the server say so: one page, one annotation or one set-up does. */
const ELSEWHERE = { default: false, documented: false, observed: false } as const

/** The quirks, by name. */
export const quirks = {
  'error-type': {
    says: 'Errors carry no errorType.',
    source: 'CatalogGenericExceptionMapper builds {code, message}; the errors page documents {code, errorType, message}',
    ...OBSERVED,
    explains: at('/errorType'),
  },
  'patch-format': {
    says: 'A PATCH takes a JSON Patch sent as application/json-patch+json and nothing else.',
    source: 'UserResource and the 2.0 pages; the 1.12 update page has JSON Merge Patch',
    ...OBSERVED,
  },
  'patch-by-name': {
    says: 'There is no PATCH by name: 405.',
    source: 'OpenAPI document of server 1.12.1; the update page documents it',
    ...OBSERVED,
    explains: status405,
  },
  'no-bulk': {
    says: 'There is no bulk request for users: 405.',
    source: 'OpenAPI document of server 1.12.1; the page "Create a User" documents it',
    ...OBSERVED,
    explains: status405,
  },
  'bulk-row-permissions': {
    says: 'A bulk request by somebody who may not create users is 200, and its rows fail with 403.',
    source: 'EntityResource.processBulkRequest; the page "Create a User" documents 403',
    ...OBSERVED,
  },
  'email-immutable': {
    says: 'PUT and PATCH keep the e-mail address that a user has, without a word.',
    source: 'UserRepository.UserUpdater; the update page lists email as updatable',
    ...OBSERVED,
  },
  'put-email-unchecked': {
    says: 'A new user may be put with an e-mail address that another user holds.',
    source: 'UserResource checks addresses on POST alone; the page "Create a User" says that they are unique',
    ...OBSERVED,
  },
  'uuid-references': {
    says: 'Teams and roles are taken as UUIDs alone: a name is 400.',
    source: 'createUser.json and the 2.1 pages; the page "Create a User" has fully qualified names',
    ...OBSERVED,
  },
  'plural-domains': {
    says: 'The property domain is not known: 400. Domains are sent as domains.',
    source: 'createUser.json; the page "Create a User" has domain',
    ...OBSERVED,
  },
  'reference-hrefs': {
    says: 'References to teams, roles and personas carry an href.',
    source: 'UserResource.addHref; the sample of the page "Create a User" has none',
    ...OBSERVED,
  },
  'bot-needs-mechanism': {
    says: 'A bot without authenticationMechanism is a 500.',
    source: 'UserResource (a null dereference); the page "Create a User" needs nothing but isBot',
    ...OBSERVED,
  },
  'held-team-refused': {
    says: 'A JSON Patch that adds a team which the user is already in is 400.',
    source: 'UserResource; the 2.1 update page says that keeping a membership is no adding',
    ...OBSERVED,
  },
  'put-any-team': {
    says: 'PUT lets a user into a team that is not joinable.',
    source: 'UserResource of 1.x checks it on PATCH alone; the 2.1 update page asks for an admin on PUT too',
    ...OBSERVED,
  },
  'versions-as-text': {
    says: 'Versions of a user are listed as JSON in strings.',
    source: 'inferred from how the server stores them; entityHistory.json leaves it open',
    ...OBSERVED,
  },
  'limit-1000': {
    says: 'A page holds at most 1,000 users: more is 400.',
    source: 'the 1.12 pagination page; the 2.0 page and UserResource have 1,000,000',
    ...ELSEWHERE,
    documented: true,
  },
  'create-200': {
    says: 'POST answers 200.',
    source: 'the OpenAPI annotation of UserResource; its code answers 201',
    ...ELSEWHERE,
  },
  'hard-delete-204': {
    says: 'Deleting a user for good answers 204 without a body.',
    source: 'a 1.13 preview page; the other pages and UserResource answer 200 with the user',
    ...ELSEWHERE,
  },
  'not-found-label': {
    says: 'The errorType of a 404 is NOT_FOUND.',
    source: 'two preview pages; the errors page has ENTITY_NOT_FOUND',
    ...ELSEWHERE,
    explains: at('/errorType'),
  },
  'basic-auth-names': {
    says: 'POST names a user after its e-mail address, whatever name it sends.',
    source: 'UserResource.addUserAuthForBasic, on servers where users sign in with a password',
    ...ELSEWHERE,
  },
} as const satisfies Readonly<Record<string, QuirkSpec>>

/** The name of a quirk. */
export type Quirk = keyof typeof quirks

/** Whether a quirk is on. */
export function isOn({ quirks: switched }: { readonly quirks: Readonly<Record<string, boolean>> }, quirk: Quirk): boolean {
  return switched[quirk] === true
}
