/** What makes values of a document's request schemas: plain ones, those at the bounds, and those that break one rule. */
import type { Arbitrary } from 'fast-check'
import type { Random } from '../random.ts'

/** A valid value with what is special about it. */
export interface Boundary {
  /** Pointer in the value. */
  readonly pointer: string
  /** `unbounded` where no rule bounds it, and an API may have a rule of its own. */
  readonly keyword: string
  /** Pointer of the rule in the document. */
  readonly schema: string
  /** e.g. `longest`, `at the maximum`, `enum "red"`. */
  readonly label: string
  readonly value: unknown
  /** The valid value that it is one change away from, where that is not the base. */
  readonly from?: unknown
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
  /**
   * A valid value; strings that may be unique are. What `hint` (an example of it) has is taken over where it may be.
   * Throws an Error that says why when none is found.
   */
  value(schema: string, random: Random, size?: 'minimal' | 'typical' | 'full', hint?: unknown): unknown
  /** Valid values at the bounds of each rule, each made from `base` by one change. */
  boundaries(schema: string, base: unknown): Boundary[]
  /** Invalid values, each made from `base` by one change. */
  negatives(schema: string, base: unknown): Negative[]
  /** Valid values that go other ways than `base` where the schemas leave a choice. */
  variants(schema: string, base: unknown): unknown[]
  /** `value`, made from `base`, with new texts where an API may want them unique; what was changed since `base` stays. */
  renew(schema: string, value: unknown, base: unknown, random: Random): unknown
  /** Valid values for properties. */
  arbitrary(schema: string): Arbitrary<unknown>
}
