/** Every check that doppel knows: its number, its slug, how much it weighs and what it holds an API to. */

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** What is said of a check. */
export interface CheckInfo {
  /** The number, e.g. `CT124`. Never renamed or reused. */
  readonly id: string
  readonly severity: Severity
  /** What must hold, in one clause. */
  readonly title: string
}

/** The checks by slug. A slug is a rule's name in every report and is never renamed or reused. */
export const CHECKS = {
  'request/path-undocumented': { id: 'CT101', severity: 'warning', title: 'the path is declared' },
  'request/method-undocumented': { id: 'CT102', severity: 'warning', title: 'the method is declared for the path' },
  'request/parameter-missing': { id: 'CT103', severity: 'error', title: 'required parameters are sent' },
  'request/parameter-invalid': { id: 'CT104', severity: 'error', title: 'parameters fit their schemas' },
  'request/parameter-undeclared': { id: 'CT105', severity: 'info', title: 'query parameters and cookies are declared' },
  'request/body-missing': { id: 'CT106', severity: 'error', title: 'a required body is sent' },
  'request/body-invalid': { id: 'CT107', severity: 'error', title: 'the body of a request fits its schema' },
  'request/media-type-undeclared': { id: 'CT108', severity: 'warning', title: 'the media type of a request is declared' },
  'request/readonly-sent': { id: 'CT109', severity: 'info', title: 'no readOnly property is sent' },
  'request/security-missing': { id: 'CT110', severity: 'warning', title: 'credentials are sent where they are required' },

  'response/status-undocumented': { id: 'CT121', severity: 'warning', title: 'the status is declared (an error where it is 2xx)' },
  'response/media-type-undocumented': { id: 'CT122', severity: 'error', title: 'the media type of an answer is declared' },
  'response/body-unparseable': { id: 'CT123', severity: 'error', title: 'the body is what its media type says' },
  'response/body-invalid': { id: 'CT124', severity: 'error', title: 'the body of an answer fits its schema' },
  'response/body-missing': { id: 'CT125', severity: 'error', title: 'a declared body is sent' },
  'response/body-unexpected': { id: 'CT126', severity: 'warning', title: 'no body is sent where none is declared' },
  'response/header-missing': { id: 'CT127', severity: 'error', title: 'required headers are sent' },
  'response/header-invalid': { id: 'CT128', severity: 'error', title: 'headers fit their schemas' },
  'response/field-undeclared': { id: 'CT129', severity: 'warning', title: 'every field of an answer is declared' },
  'response/writeonly-leaked': { id: 'CT130', severity: 'error', title: 'no writeOnly property comes back' },
  'response/discriminator-unmapped': { id: 'CT131', severity: 'error', title: 'a discriminator names a known schema' },
  'response/json-hazard': { id: 'CT132', severity: 'warning', title: 'JSON has no duplicate key, unsafe integer or broken text' },
  'response/accept-ignored': { id: 'CT133', severity: 'warning', title: 'the media type is one that the client accepts' },
  'response/server-error': { id: 'CT134', severity: 'error', title: 'no answer is 5xx' },
  'response/trace-leak': { id: 'CT135', severity: 'warning', title: 'no stack trace, SQL or file path comes back' },
  'response/slow': { id: 'CT136', severity: 'info', title: 'answers come within the time that was set' },
  'response/error-shape': { id: 'CT137', severity: 'warning', title: 'the body of an error fits its schema' },
  'response/deprecated-used': { id: 'CT138', severity: 'info', title: 'nothing deprecated is in use' },

  'http/status-nonstandard': { id: 'CT201', severity: 'error', title: 'the status is one of HTTP' },
  'http/created-wrong-method': { id: 'CT202', severity: 'warning', title: '201 answers no GET, DELETE or PATCH' },
  'http/no-content-has-body': { id: 'CT203', severity: 'error', title: '204, 205, 304 and HEAD carry no body' },
  'http/unauthorized-no-challenge': { id: 'CT204', severity: 'info', title: '401 has WWW-Authenticate' },
  'http/method-not-allowed-no-allow': { id: 'CT205', severity: 'info', title: '405 has Allow' },
  'http/status-context': { id: 'CT206', severity: 'warning', title: '304, 413, 415 and 426 fit the request' },
  'http/allow-mismatch': { id: 'CT207', severity: 'warning', title: 'Allow names the declared methods' },
  'http/location-dangling': { id: 'CT208', severity: 'warning', title: 'Location leads to a declared operation that answers' },
  'http/head-differs': { id: 'CT209', severity: 'info', title: 'HEAD has the headers of GET' },
  'http/safe-method-mutates': { id: 'CT210', severity: 'warning', title: 'GET, HEAD and OPTIONS change nothing' },
  'http/declared-not-implemented': { id: 'CT211', severity: 'error', title: 'every declared operation is implemented' },

  'input/valid-rejected': { id: 'CT301', severity: 'warning', title: 'valid requests are accepted' },
  'input/invalid-accepted': { id: 'CT302', severity: 'warning', title: 'invalid requests are rejected (an error for required and type)' },
  'input/required-parameter-ignored': { id: 'CT303', severity: 'error', title: 'a request without a required parameter is rejected' },
  'input/media-type-accepted': { id: 'CT304', severity: 'info', title: 'undeclared media types are rejected' },
  'input/malformed-accepted': { id: 'CT305', severity: 'error', title: 'malformed bodies are rejected' },
  'input/method-accepted': { id: 'CT306', severity: 'warning', title: 'undeclared methods are rejected' },
  'input/boundary-crash': { id: 'CT307', severity: 'error', title: 'values at their bounds give no 5xx' },
  'input/default-divergent': { id: 'CT308', severity: 'warning', title: 'leaving a parameter out equals sending its default' },
  'input/readonly-honoured': { id: 'CT309', severity: 'error', title: 'a readOnly value from a client is not stored' },
  'input/enum-unreachable': { id: 'CT310', severity: 'warning', title: 'every value of an enum is accepted' },
  'input/case-or-trim-lenient': { id: 'CT311', severity: 'info', title: 'near misses of an enum or pattern are rejected' },

  'state/created-not-readable': { id: 'CT401', severity: 'error', title: 'what was created can be read' },
  'state/roundtrip-lost': { id: 'CT402', severity: 'warning', title: 'what was sent is read back' },
  'state/update-not-visible': { id: 'CT403', severity: 'error', title: 'an update is visible to the next read' },
  'state/put-not-idempotent': { id: 'CT404', severity: 'warning', title: 'a repeated PUT changes nothing more' },
  'state/put-partial': { id: 'CT405', severity: 'info', title: 'PUT without an optional field clears it' },
  'state/put-status': { id: 'CT406', severity: 'warning', title: '201 answers a PUT that created, and no other' },
  'state/merge-patch-spill': { id: 'CT407', severity: 'error', title: 'a merge patch leaves other fields alone' },
  'state/deleted-readable': { id: 'CT408', severity: 'error', title: 'what was deleted is gone' },
  'state/delete-repeat-crash': { id: 'CT409', severity: 'error', title: 'a second DELETE is no 5xx' },
  'state/created-not-listed': { id: 'CT410', severity: 'warning', title: 'what was created is listed' },
  'state/deleted-still-listed': { id: 'CT411', severity: 'error', title: 'what was deleted is no longer listed' },
  'state/failed-write-effect': { id: 'CT412', severity: 'error', title: 'a rejected write changes nothing' },
  'state/parent-isolation': { id: 'CT413', severity: 'error', title: 'a child is not found under another parent' },
  'state/pagination-incoherent': { id: 'CT414', severity: 'warning', title: 'pages are disjoint and complete' },
  'state/filter-ignored': { id: 'CT415', severity: 'warning', title: 'a filter is obeyed' },
  'state/sort-ignored': { id: 'CT416', severity: 'info', title: 'an order is obeyed' },
  'state/list-detail-mismatch': { id: 'CT417', severity: 'warning', title: 'a list and a read agree' },
  'state/etag-incoherent': { id: 'CT418', severity: 'warning', title: 'conditional requests obey the ETag' },
  'state/ids-reused': { id: 'CT419', severity: 'info', title: 'the id of what was deleted is not given again' },

  'auth/missing-accepted': { id: 'CT501', severity: 'error', title: 'a secured operation refuses a request without credentials' },
  'auth/invalid-accepted': { id: 'CT502', severity: 'error', title: 'forged and expired credentials are refused' },
  'auth/public-rejected': { id: 'CT503', severity: 'warning', title: 'a public operation needs no credentials' },
  'auth/scope-ignored': { id: 'CT504', severity: 'warning', title: 'a credential without the scope is refused' },
  'auth/cross-user': { id: 'CT505', severity: 'warning', title: 'a second user does not reach what belongs to the first' },
  'auth/valid-unrecognised': { id: 'CT506', severity: 'error', title: 'valid credentials are recognised' },
  'auth/existence-leak': { id: 'CT507', severity: 'info', title: 'what is forbidden and what is missing answer alike' },

  'spec/example-invalid': { id: 'CT701', severity: 'error', title: 'examples fit their schemas' },
  'spec/schema-uncompilable': { id: 'CT702', severity: 'error', title: 'schemas compile and can be satisfied' },
  'spec/pattern-unsupported': { id: 'CT703', severity: 'warning', title: 'patterns are ECMA-262' },
  'spec/discriminator-broken': { id: 'CT704', severity: 'warning', title: 'discriminators lead to schemas' },
  'spec/required-undeclared': { id: 'CT705', severity: 'warning', title: 'required properties are declared' },
  'spec/path-ambiguous': { id: 'CT706', severity: 'warning', title: 'no two paths mean the same' },
  'spec/link-unresolvable': { id: 'CT707', severity: 'warning', title: 'links lead to operations' },
  'spec/format-unknown': { id: 'CT708', severity: 'info', title: 'formats are known' },
  'spec/nullable-no-effect': { id: 'CT709', severity: 'warning', title: 'nullable has an effect' },
  'spec/closed-allof': { id: 'CT710', severity: 'error', title: 'no part of an allOf forbids the others' },
  'spec/response-unschematised': { id: 'CT711', severity: 'info', title: 'answers have schemas' },
} as const satisfies Record<string, CheckInfo>

/** The name of a check. */
export type Slug = keyof typeof CHECKS
