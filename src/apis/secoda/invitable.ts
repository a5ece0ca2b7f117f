/** Which addresses may be invited, where that is switched on. */
import { problem } from '../../problem.ts'
import type { SecodaContext } from './model.ts'

// inferred: the vendor says "business domains" and names none that is not
const PRIVATE = new Set([
  'aol.com',
  'gmail.com',
  'googlemail.com',
  'gmx.com',
  'hotmail.com',
  'icloud.com',
  'mail.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'yahoo.com',
])

/** Throws a 400 when only business addresses are let in and this one is not. */
export function assertInvitable(email: string, quirks: SecodaContext['quirks']): void {
  if (!quirks['business-emails-only'] || !PRIVATE.has(email.slice(email.indexOf('@') + 1).toLowerCase())) return
  throw problem(400, { code: 'invalid', field: 'email', detail: 'Only business e-mail addresses can be invited.' })
}
