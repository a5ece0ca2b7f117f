/** What breaks a contract, in one form for every check: a stable id, a place, a reason and a fingerprint. */

import type { Document } from '../openapi/document.ts'
import { CHECKS, type Severity, type Slug } from './catalogue.ts'

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
  /** What was wanted there, and what was there, in a few words. */
  readonly expected?: string
  readonly found?: string
  /** The nearest name that is declared, where a name is not. */
  readonly nearest?: string
  /** How often it was met in this exchange, where more than once, with the pointers of a few. */
  readonly count?: number
  readonly samples?: readonly string[]
  /** `METHOD /path` of the operation, where one was found. */
  readonly operation?: string
  /** The same for the same defect wherever it is found: it holds no generated values. */
  readonly fingerprint: string
}

/** All of a violation that is not derived from its slug; a severity where it differs from the check's own. */
export type Finding = Omit<Violation, 'id' | 'severity' | 'fingerprint' | 'slug'> & {
  readonly severity?: Severity
  readonly response?: string
  readonly media?: string
}

/** Makes a violation of a finding. */
export function violation(slug: Slug, finding: Finding): Violation {
  const { response = '', media = '', ...rest } = finding
  const identity = [slug, finding.operation ?? '', response, media, finding.schema ?? '', finding.in ?? '', withoutIndexes(finding.pointer)]
  const { id, severity } = CHECKS[slug]
  return { id, slug, severity, ...rest, fingerprint: hash(identity.join('\n')) }
}

/** A list of violations as text, one line each; with the document also where in its file each rule stands, as far as that is known. */
export function describe(violations: readonly Violation[], document?: Pick<Document, 'source'>): string {
  return violations
    .map(({ id, slug, message, operation, schema }) => {
      const at = schema === undefined ? undefined : document?.source?.locate(schema)
      return `${id} ${slug}: ${operation ? `${operation}: ` : ''}${message}${at ? ` (${at.file}:${at.line})` : ''}`
    })
    .join('\n')
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
