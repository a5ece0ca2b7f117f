/** Credentials that are none: what each scheme's place looks like with nothing, or the wrong thing, in it. */
import type { Operation } from '../../openapi/operation.ts'
import type { SecurityScheme } from '../../openapi/security.ts'
import type { Case, CredentialName } from '../case.ts'
import { schemesOf } from './demand.ts'

/** A way to ask without a valid credential. */
export interface Form {
  readonly name: string
  /** The case as it is sent, made from a valid one. */
  readonly apply: (one: Case) => Case
}

/** Nothing at all, in no place where one could travel. */
export const ANONYMOUS: Form = { name: 'no credential', apply: (one) => ({ ...one, credential: 'none' }) }

/** Forms of a credential that every server has to refuse. */
export function formsOf(operation: Operation, known: ReadonlySet<string>): Form[] {
  const forms: Form[] = []
  const as = (name: string, credential: CredentialName) => {
    if (known.has(credential)) forms.push({ name, apply: (one) => ({ ...one, credential }) })
  }
  as('a forged credential', 'forged')
  for (const [name, value] of emptyOf(operation)) forms.push({ name, apply: (one) => value({ ...one, credential: 'none' }) })
  as('an expired credential', 'expired')
  as('a truncated credential', 'truncated')
  as('the word of no scheme', 'misworded')
  return forms
}

type Change = (one: Case) => Case

/** For each place that a credential may travel in: nothing in it, and the word of another scheme. */
function emptyOf(operation: Operation): Map<string, Change> {
  const found = new Map<string, Change>()
  const header =
    (name: string, value: string): Change =>
    (one) => ({ ...one, headers: { ...one.headers, [name]: value } })
  for (const scheme of schemesOf(operation)) {
    if (scheme.kind === 'apikey') keyForms(scheme, header, found)
    else if (scheme.kind === 'bearer') {
      found.set('an empty bearer token', header('Authorization', 'Bearer '))
      found.set('garbage of another scheme', header('Authorization', 'Basic ZG9wcGVsOmRvcHBlbA=='))
    } else {
      found.set('an empty user and password', header('Authorization', 'Basic Og=='))
      found.set('garbage of another scheme', header('Authorization', 'Bearer doppel'))
    }
  }
  return found
}

function keyForms(
  scheme: Extract<SecurityScheme, { kind: 'apikey' }>,
  header: (name: string, value: string) => Change,
  found: Map<string, Change>,
): void {
  if (scheme.in === 'query') found.set('an empty key', (one) => ({ ...one, query: { ...one.query, [scheme.name]: '' } }))
  else if (scheme.in === 'cookie') {
    found.set('an empty key', header('Cookie', `${scheme.name}=`))
    found.set('a key of garbage', header('Cookie', `${scheme.name}=doppel`))
  } else {
    const word = scheme.prefix ? `${scheme.prefix} ` : ''
    found.set('an empty key', header(scheme.name, word))
    found.set('a key of garbage', header(scheme.name, `${word}doppel`))
  }
}
