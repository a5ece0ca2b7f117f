/** Holds rows that a story gives against the schemas of requests: what cannot be asked for could not be answered either. */
import type { Validate } from '../../../contract/validators.ts'
import validators from '../validators.gen.ts'

const byName: Readonly<Record<string, Validate>> = validators

/** Throws an `Error` that names the first field that does not fit the component schema of a request. */
export function assertFits(schema: string, given: object): void {
  const validate = byName[`request #/components/schemas/${schema}`]
  if (!validate) throw new Error(`there is no schema ${schema}`)
  if (validate(given)) return
  const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {}
  throw new Error(instancePath === '' ? message : `${instancePath.slice(1)}: ${message}`)
}

/** The organization that a row belongs to. Throws an `Error` where it names none. */
export function organizationOf({ organization }: { organization?: string }): string {
  if (typeof organization !== 'string' || organization === '') throw new Error('organization: must be the name of an organization')
  return organization
}
