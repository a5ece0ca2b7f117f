/** What breaks a contract, in one form for every check: a stable id, a place, a reason and a fingerprint. */

/** How much a violation weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** The checks of one exchange, by slug. Ids and slugs are never renamed or reused. */
export const CHECKS = {
  'request/path-undocumented': { id: 'CT101', severity: 'warning' },
  'request/method-undocumented': { id: 'CT102', severity: 'warning' },
  'request/parameter-missing': { id: 'CT103', severity: 'error' },
  'request/parameter-invalid': { id: 'CT104', severity: 'error' },
  'request/body-missing': { id: 'CT106', severity: 'error' },
  'request/body-invalid': { id: 'CT107', severity: 'error' },
  'request/media-type-undeclared': { id: 'CT108', severity: 'warning' },
  'request/security-missing': { id: 'CT110', severity: 'warning' },
  'response/status-undocumented': { id: 'CT121', severity: 'error' },
  'response/media-type-undocumented': { id: 'CT122', severity: 'error' },
  'response/body-unparseable': { id: 'CT123', severity: 'error' },
  'response/body-invalid': { id: 'CT124', severity: 'error' },
  'response/body-missing': { id: 'CT125', severity: 'error' },
  'response/body-unexpected': { id: 'CT126', severity: 'warning' },
  'response/header-missing': { id: 'CT127', severity: 'error' },
  'response/header-invalid': { id: 'CT128', severity: 'error' },
  'response/writeonly-leaked': { id: 'CT130', severity: 'error' },
  'spec/schema-uncompilable': { id: 'CT702', severity: 'error' },
} as const satisfies Record<string, { id: string; severity: Severity }>

/** The name of a check. */
export type Slug = keyof typeof CHECKS

/** Where in an exchange something is wrong. */
export type Place = 'path' | 'query' | 'header' | 'cookie' | 'body'

/** One breach of a contract. */
export interface Violation {
  /** The number of the check, e.g. `CT124`. */
  readonly id: string
  readonly slug: Slug
  readonly severity: Severity
  /** The JSON Schema keyword, or a cause such as `missing`, `syntax` or `too-large`. */
  readonly reason: string
  readonly in?: Place
  /** JSON Pointer of the place in the body, or `/name` of a parameter or header. */
  readonly pointer: string
  /** One sentence: what is wrong, on what, and what was expected. */
  readonly message: string
  /** Pointer of the rule in the document. */
  readonly schema?: string
  /** What the rule was given, e.g. `{ limit: 256 }`. */
  readonly params?: Readonly<Record<string, unknown>>
  readonly value?: unknown
  /** `METHOD /path` of the operation, where one was found. */
  readonly operation?: string
  /** The same for the same defect wherever it is found: it holds no generated values. */
  readonly fingerprint: string
}

/** All of a violation that is not derived from its slug. */
export type Finding = Omit<Violation, 'id' | 'severity' | 'fingerprint' | 'slug'> & { readonly response?: string; readonly media?: string }

/** Makes a violation of a finding. */
export function violation(slug: Slug, finding: Finding): Violation {
  const { response = '', media = '', ...rest } = finding
  const identity = [slug, finding.operation ?? '', response, media, finding.schema ?? '', finding.in ?? '', withoutIndexes(finding.pointer)]
  return { ...CHECKS[slug], slug, ...rest, fingerprint: hash(identity.join('\n')) }
}

/** A list of violations as text, one line each. */
export function describe(violations: readonly Violation[]): string {
  return violations.map(({ id, slug, message, operation }) => `${id} ${slug}: ${operation ? `${operation}: ` : ''}${message}`).join('\n')
}

function withoutIndexes(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

/** A 53-bit hash (cyrb53) in 14 hexadecimal digits: stable and synchronous in every runtime. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
