/** What the columns of given rows must be, and words for what they are not. */
import document from '../../../specs/secoda.json' with { type: 'json' }

type Is = (value: unknown) => boolean

/** What a column must be: a test, and the same in words. */
export type Column = readonly [is: Is, expected: string]

/** A column each for what a row has. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: Column }

const EMAIL = new RegExp(document.components.schemas.CreateUser.properties.email.pattern, 'u')
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

const isText: Is = (value) => typeof value === 'string'
const isUuid: Is = (value) => typeof value === 'string' && UUID.test(value)
const isName: Is = (value) => typeof value === 'string' && [...value].length <= 256
const isMoment: Is = (value) => typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))
const isEmail: Is = (value) => typeof value === 'string' && EMAIL.test(value) && value.length <= 254 && value === value.trim()

export const text: Column = [isText, 'a string']
export const truth: Column = [(value) => typeof value === 'boolean', 'true or false']
export const uuid: Column = [isUuid, 'a UUID in small letters']
export const uuids: Column = [(value) => Array.isArray(value) && value.every(isUuid), 'a list of UUIDs in small letters']
export const texts: Column = [(value) => Array.isArray(value) && value.every(isText), 'a list of strings']
export const name: Column = [isName, 'a string of at most 256 characters']
export const email: Column = [isEmail, 'an e-mail address']
export const moment: Column = [isMoment, 'a moment such as 2026-01-31T12:00:00Z']
export const count: Column = [(value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number from 0']
export const counts: Column = [(value) => Array.isArray(value) && value.every(Number.isFinite), 'a list of numbers']

/** One of these words. */
export const oneOf = (words: readonly string[]): Column => [(value) => words.some((word) => word === value), `one of ${words.join(', ')}`]

/** What a column is, or null. */
export const orNull = ([is, expected]: Column): Column => [(value) => value === null || is(value), `${expected}, or null`]

/** An object with exactly these columns. */
export function record<Row extends object>(columns: Columns<Row>): Column {
  const expected = `an object of ${Object.keys(columns).join(', ')}`
  return [(value) => typeof value === 'object' && value !== null && faultOf(value, columns) === undefined, expected]
}

/**
 * The row, when it is what its columns say.
 *
 * @throws Error naming the column and what it must be.
 */
export function checked<Row extends object>(row: Row, columns: Columns<Row>): Row {
  const fault = faultOf(row, columns)
  if (fault !== undefined) throw new Error(fault)
  return row
}

function faultOf<Row extends object>(row: object, columns: Columns<Row>): string | undefined {
  for (const column of Object.keys(row)) if (!Object.hasOwn(columns, column)) return `${column}: is no column of this table`
  for (const [column, [is, expected]] of Object.entries<Column>(columns)) {
    if (!is((row as Record<string, unknown>)[column])) return `${column}: must be ${expected}`
  }
  return undefined
}
