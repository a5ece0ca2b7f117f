/** Every check that doppel knows: its number, its slug and how much it weighs. */

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** What is said of a check. */
export interface CheckInfo {
  /** The number, e.g. `CT124`. Never renamed or reused. */
  readonly id: string
  readonly severity: Severity
}

/** The checks by slug. A slug is a rule's name in every report and is never renamed or reused. */
export const CHECKS = {
  'request/path-undocumented': { id: 'CT101', severity: 'warning' },
  'request/method-undocumented': { id: 'CT102', severity: 'warning' },
  'request/parameter-missing': { id: 'CT103', severity: 'error' },
  'request/parameter-invalid': { id: 'CT104', severity: 'error' },
  'request/parameter-undeclared': { id: 'CT105', severity: 'info' },
  'request/body-missing': { id: 'CT106', severity: 'error' },
  'request/body-invalid': { id: 'CT107', severity: 'error' },
  'request/media-type-undeclared': { id: 'CT108', severity: 'warning' },
  'request/readonly-sent': { id: 'CT109', severity: 'info' },
  'request/security-missing': { id: 'CT110', severity: 'warning' },

  'response/status-undocumented': { id: 'CT121', severity: 'warning' },
  'response/media-type-undocumented': { id: 'CT122', severity: 'error' },
  'response/body-unparseable': { id: 'CT123', severity: 'error' },
  'response/body-invalid': { id: 'CT124', severity: 'error' },
  'response/body-missing': { id: 'CT125', severity: 'error' },
  'response/body-unexpected': { id: 'CT126', severity: 'warning' },
  'response/header-missing': { id: 'CT127', severity: 'error' },
  'response/header-invalid': { id: 'CT128', severity: 'error' },
  'response/field-undeclared': { id: 'CT129', severity: 'warning' },
  'response/writeonly-leaked': { id: 'CT130', severity: 'error' },
  'response/discriminator-unmapped': { id: 'CT131', severity: 'error' },
  'response/json-hazard': { id: 'CT132', severity: 'warning' },
  'response/accept-ignored': { id: 'CT133', severity: 'warning' },
  'response/server-error': { id: 'CT134', severity: 'error' },
  'response/trace-leak': { id: 'CT135', severity: 'warning' },
  'response/slow': { id: 'CT136', severity: 'info' },
  'response/error-shape': { id: 'CT137', severity: 'warning' },
  'response/deprecated-used': { id: 'CT138', severity: 'info' },

  'http/status-nonstandard': { id: 'CT201', severity: 'error' },
  'http/created-wrong-method': { id: 'CT202', severity: 'warning' },
  'http/no-content-has-body': { id: 'CT203', severity: 'error' },
  'http/unauthorized-no-challenge': { id: 'CT204', severity: 'info' },
  'http/method-not-allowed-no-allow': { id: 'CT205', severity: 'info' },
  'http/status-context': { id: 'CT206', severity: 'warning' },
  'http/allow-mismatch': { id: 'CT207', severity: 'warning' },
  'http/location-dangling': { id: 'CT208', severity: 'warning' },
  'http/head-differs': { id: 'CT209', severity: 'info' },
  'http/safe-method-mutates': { id: 'CT210', severity: 'warning' },
  'http/declared-not-implemented': { id: 'CT211', severity: 'error' },

  'input/valid-rejected': { id: 'CT301', severity: 'warning' },
  'input/invalid-accepted': { id: 'CT302', severity: 'warning' },
  'input/required-parameter-ignored': { id: 'CT303', severity: 'error' },
  'input/media-type-accepted': { id: 'CT304', severity: 'info' },
  'input/malformed-accepted': { id: 'CT305', severity: 'error' },
  'input/method-accepted': { id: 'CT306', severity: 'warning' },
  'input/boundary-crash': { id: 'CT307', severity: 'error' },
  'input/default-divergent': { id: 'CT308', severity: 'warning' },
  'input/readonly-honoured': { id: 'CT309', severity: 'error' },
  'input/enum-unreachable': { id: 'CT310', severity: 'warning' },
  'input/case-or-trim-lenient': { id: 'CT311', severity: 'info' },

  'state/created-not-readable': { id: 'CT401', severity: 'error' },
  'state/roundtrip-lost': { id: 'CT402', severity: 'warning' },
  'state/update-not-visible': { id: 'CT403', severity: 'error' },
  'state/put-not-idempotent': { id: 'CT404', severity: 'warning' },
  'state/put-partial': { id: 'CT405', severity: 'info' },
  'state/put-status': { id: 'CT406', severity: 'warning' },
  'state/merge-patch-spill': { id: 'CT407', severity: 'error' },
  'state/deleted-readable': { id: 'CT408', severity: 'error' },
  'state/delete-repeat-crash': { id: 'CT409', severity: 'error' },
  'state/created-not-listed': { id: 'CT410', severity: 'warning' },
  'state/deleted-still-listed': { id: 'CT411', severity: 'error' },
  'state/failed-write-effect': { id: 'CT412', severity: 'error' },
  'state/parent-isolation': { id: 'CT413', severity: 'error' },
  'state/pagination-incoherent': { id: 'CT414', severity: 'warning' },
  'state/filter-ignored': { id: 'CT415', severity: 'warning' },
  'state/sort-ignored': { id: 'CT416', severity: 'info' },
  'state/list-detail-mismatch': { id: 'CT417', severity: 'warning' },
  'state/etag-incoherent': { id: 'CT418', severity: 'warning' },
  'state/ids-reused': { id: 'CT419', severity: 'info' },

  'auth/missing-accepted': { id: 'CT501', severity: 'error' },
  'auth/invalid-accepted': { id: 'CT502', severity: 'error' },
  'auth/public-rejected': { id: 'CT503', severity: 'warning' },
  'auth/scope-ignored': { id: 'CT504', severity: 'warning' },
  'auth/cross-user': { id: 'CT505', severity: 'warning' },
  'auth/valid-unrecognised': { id: 'CT506', severity: 'error' },
  'auth/existence-leak': { id: 'CT507', severity: 'info' },

  'spec/example-invalid': { id: 'CT701', severity: 'error' },
  'spec/schema-uncompilable': { id: 'CT702', severity: 'error' },
  'spec/pattern-unsupported': { id: 'CT703', severity: 'warning' },
  'spec/discriminator-broken': { id: 'CT704', severity: 'warning' },
  'spec/required-undeclared': { id: 'CT705', severity: 'warning' },
  'spec/path-ambiguous': { id: 'CT706', severity: 'warning' },
  'spec/link-unresolvable': { id: 'CT707', severity: 'warning' },
  'spec/format-unknown': { id: 'CT708', severity: 'info' },
  'spec/nullable-no-effect': { id: 'CT709', severity: 'warning' },
  'spec/closed-allof': { id: 'CT710', severity: 'error' },
  'spec/response-unschematised': { id: 'CT711', severity: 'info' },
  'spec/structure-incomplete': { id: 'CT712', severity: 'warning' },
} as const satisfies Record<string, CheckInfo>

/** The name of a check. */
export type Slug = keyof typeof CHECKS
