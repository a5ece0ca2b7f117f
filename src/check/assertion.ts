/** What a finding about values says of its last answer, as data: so that a replay can look for the same again. */
import type { Live } from './resource.ts'

/** A list holds a thing, or lacks it. */
interface Listed<Thing> {
  readonly kind: 'listed'
  /** Pointer of the array of items; absent where it is the only array there is. */
  readonly items?: string
  /** Pointer, in an item, of what names it. */
  readonly key: string
  readonly of: Thing
  /** Whether the defect is that the list holds it, or that it lacks it. */
  readonly defect: 'holds' | 'lacks'
  /** Whether the answer was the whole list. */
  readonly whole: boolean
}

/** A value is what it should no longer be, or is not what it should be. */
interface Valued<Thing> {
  readonly kind: 'value'
  readonly pointer: string
  /** The value that it is held against: one that was sent, or the name of a thing. */
  readonly given?: unknown
  readonly of?: Thing
  readonly defect: 'same' | 'other'
}

/** What shows a finding; `Thing` is how things that the run made are named. */
export type Assertion<Thing = Live> = Listed<Thing> | Valued<Thing>

/** A thing by the answer that named it, and what its name was then. */
export interface Named {
  /** Absent where the name is not of an answer. */
  readonly step?: number
  readonly at: string
  readonly value: unknown
}
