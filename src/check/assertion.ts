/** What a finding about values says of its answers, as data: so that a replay can look for the same again. */
import type { Live } from './resource.ts'

/** An answer, by the place of its request in the run. */
interface Indexed {
  readonly index: number
}

/** A list holds a thing, or lacks it. */
export interface Listed<Thing> {
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
export interface Valued<Thing> {
  readonly kind: 'value'
  readonly pointer: string
  /** The value that it is held against: one that was sent, or the name of a thing. */
  readonly given?: unknown
  readonly of?: Thing
  readonly defect: 'same' | 'other'
}

/** Values that should have been cleared are all there still. */
export interface Kept {
  readonly kind: 'kept'
  readonly values: readonly { readonly pointer: string; readonly given: unknown }[]
}

/** A status that shows it, and one that does not; any other decides nothing. */
export interface Answered {
  readonly kind: 'status'
  readonly shows: readonly (number | '2xx')[]
  readonly gone: readonly (number | '2xx')[]
}

/** The second of two answers, asked for with the ETag of the first, should have been 304: its ETag is the same, or another for the same body. */
export interface Tagged<Answer> {
  readonly kind: 'etag'
  readonly defect: 'ignored' | 'volatile'
  readonly answers: readonly [Answer, Answer]
}

/** A value is not the same in two answers about one thing. */
export interface Changed<Answer> {
  readonly kind: 'changed'
  readonly pointer: string
  readonly answers: readonly [Answer, Answer]
}

/** A list and a reading disagree about one thing. */
export interface Disagreeing<Thing, Answer> {
  readonly kind: 'disagrees'
  readonly items?: string
  readonly key: string
  readonly of: Thing
  /** Pointers of the value in the item and in the reading. */
  readonly listed: string
  readonly read: string
  /** The list, and the reading. */
  readonly answers: readonly [Answer, Answer]
}

/** A page holds more than was asked for. */
export interface Oversized<Thing> {
  readonly kind: 'oversized'
  readonly items?: string
  readonly most: number
  /** Things that are on the list, so that there is more than one page. */
  readonly things: readonly Thing[]
}

/** Two pages hold the same item. */
export interface Overlapping<Thing, Answer> {
  readonly kind: 'overlapping'
  readonly items?: string
  readonly key: string
  readonly things: readonly Thing[]
  readonly answers: readonly [Answer, Answer]
}

/** Something that a whole list holds is on none of its pages. */
export interface Unpaged<Thing, Answer> {
  readonly kind: 'unpaged'
  readonly items?: string
  readonly key: string
  /** The items of a page; fewer are the last one's. */
  readonly most: number
  /** Pointer of what leads to the next page; it is absent on the last one. */
  readonly next?: string
  readonly things: readonly Thing[]
  /** The whole list, and its pages in their order. */
  readonly answers: readonly Answer[]
}

/** A list is not in the order that was asked for. */
export interface Unsorted<Thing, Answer> {
  readonly kind: 'unsorted'
  readonly items?: string
  /** Pointer, in an item, of what orders it. */
  readonly by: string
  /** Absent where either way will do. */
  readonly down?: boolean
  readonly things: readonly Thing[]
  /** The list, after the same list the other way round where that was asked for. */
  readonly answers: readonly Answer[]
}

/** What shows a finding; `Thing` is how things that the run made are named, `Answer` how the answers that are compared are. */
export type Assertion<Thing = Live, Answer = Indexed> =
  | Listed<Thing>
  | Valued<Thing>
  | Kept
  | Answered
  | Tagged<Answer>
  | Changed<Answer>
  | Disagreeing<Thing, Answer>
  | Oversized<Thing>
  | Overlapping<Thing, Answer>
  | Unpaged<Thing, Answer>
  | Unsorted<Thing, Answer>

/** A thing by the answer that named it, and what its name was then. */
export interface Named {
  /** Absent where the name is not of an answer. */
  readonly step?: number
  readonly at: string
  readonly value: unknown
}

/** An assertion in a file: its answers by their steps. */
export type Recorded = Assertion<Named, number>

/** An assertion about the answers of this time, with the names of this time. */
export type Placed = Assertion<unknown, number>

/** The things that an assertion speaks of. */
export function thingsOf<Thing, Answer>(assertion: Assertion<Thing, Answer> | undefined): readonly Thing[] {
  if (!assertion) return []
  const of = 'of' in assertion && assertion.of !== undefined ? [assertion.of] : []
  return [...of, ...('things' in assertion ? assertion.things : [])]
}

/** The answers that an assertion compares; none where it looks at the last one alone. */
export function answersOf<Thing, Answer>(assertion: Assertion<Thing, Answer> | undefined): readonly Answer[] {
  return assertion && 'answers' in assertion ? assertion.answers : []
}
