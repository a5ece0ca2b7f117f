/** What makes values of a document's request schemas: plain ones, those at the bounds, and those that break one rule. */
import type { Arbitrary } from 'fast-check'
import type { Random } from '../random.ts'

/** A valid value with what is special about it. */
export interface Boundary {
  /** Pointer in the value. */
  readonly pointer: string
  readonly keyword: string
  /** e.g. `longest`, `at the maximum`, `enum "red"`. */
  readonly label: string
  readonly value: unknown
}

/** A value that breaks one rule of its schema. */
export interface Negative {
  readonly pointer: string
  readonly keyword: string
  /** Pointer of the rule in the document. */
  readonly schema: string
  /** e.g. `left out`, `1 over the maximum`. */
  readonly description: string
  readonly value: unknown
}

/** Makes values of the schemas at pointers of one document, as requests may be. */
export interface Generator {
  /** A valid value; strings that may be unique are. Throws an Error that says why when none is found. */
  value(schema: string, random: Random, size?: 'minimal' | 'typical' | 'full'): unknown
  /** Valid values at the bounds of each rule, each made from `base` by one change. */
  boundaries(schema: string, base: unknown): Boundary[]
  /** Invalid values, each made from `base` by one change. */
  negatives(schema: string, base: unknown): Negative[]
  /** Valid values for properties. */
  arbitrary(schema: string): Arbitrary<unknown>
}
