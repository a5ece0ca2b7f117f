/** Moments as the API writes them. */
import type { Chance } from '../../chance.ts'

/** Now, in ISO 8601. */
export function moment(chance: Chance): string {
  return new Date(chance.now()).toISOString()
}

/** A moment that a story gives, as the API writes it. Throws an `Error` that names the field when it is none. */
export function momentGiven(field: string, given: unknown): string {
  const time = typeof given === 'string' ? Date.parse(given) : Number.NaN
  if (Number.isNaN(time)) throw new Error(`${field}: must be a date-time`)
  return new Date(time).toISOString()
}

/** The times of a row: those that a story gives, or now. */
export function timesOf(given: { createdAt?: string; updatedAt?: string }, chance: Chance): { createdAt: string; updatedAt: string } {
  const createdAt = given.createdAt === undefined ? moment(chance) : momentGiven('createdAt', given.createdAt)
  return { createdAt, updatedAt: given.updatedAt === undefined ? createdAt : momentGiven('updatedAt', given.updatedAt) }
}
