/** What a compiled schema looks like, whoever compiled it: Ajv at run time, or its standalone code at build time. */
import type { Direction } from '../openapi/schema.ts'

/** One error as Ajv reports it. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly message?: string | undefined
  readonly params: Record<string, unknown>
  readonly data?: unknown
}

/** A compiled schema. After `false`, `errors` says why. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null | undefined
}

/** The compiled schemas of one document. Throws when a schema cannot be compiled. */
export type Validators = (direction: Direction, pointer: string) => Validate

/** Validators from a table made at build time, keyed by `direction pointer`. */
export function precompiled(table: Readonly<Record<string, Validate>>): Validators {
  const tables = { request: tableOf('request', table), response: tableOf('response', table) }
  return (direction, pointer) => {
    const validate = tables[direction].get(pointer)
    if (!validate) throw new Error(`no validator was generated for ${pointer} (${direction}); run npm run generate`)
    return validate
  }
}

/** The validators of one direction by pointer: a key that is put together for each look-up costs more than the look-up. */
function tableOf(direction: Direction, table: Readonly<Record<string, Validate>>): ReadonlyMap<string, Validate> {
  const own = Object.entries(table).filter(([key]) => key.startsWith(`${direction} `))
  return new Map(own.map(([key, validate]) => [key.slice(direction.length + 1), validate]))
}
