/** What happens in a run, as one line each: the NDJSON that every report is made from. */
import type { Severity, Slug } from '../contract/catalogue.ts'
import type { Place } from '../contract/violation.ts'

/** How one check of one operation ended. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'info' | 'inconclusive' | 'not-run'

/** One request and its answer as reports show it: secrets redacted, long bodies cut. */
export interface RecordedStep {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: string
  readonly status?: number
  readonly answerHeaders?: readonly (readonly [string, string])[]
  readonly answerBody?: string
  /** Why there was no answer. */
  readonly fault?: string
  /** What this step is there for, e.g. `makes the user`. */
  readonly note?: string
}

/** The first line: what is tested, and how. */
export interface StartEvent {
  readonly type: 'start'
  readonly tool: 'doppel'
  readonly version: string
  readonly mode: 'check' | 'har' | 'proxy' | 'test'
  readonly document: {
    readonly name: string
    readonly file?: string
    readonly title: string
    readonly version: string
    readonly operations: number
  }
  readonly target?: string
  readonly seed?: number
  readonly preset?: string
  readonly failOn: 'error' | 'warning'
  readonly phases?: readonly string[]
}

/** A defect. The same defect is told once, with the number of times it was met. */
export interface FindingEvent {
  readonly type: 'finding'
  readonly id: string
  readonly slug: Slug
  readonly severity: Severity
  /** `*` with the path `*` where it belongs to no operation. */
  readonly method: string
  readonly path: string
  readonly fingerprint: string
  readonly message: string
  /** The keyword or cause, e.g. `required`. */
  readonly reason: string
  readonly in?: Place
  /** JSON Pointer in the message. */
  readonly pointer?: string
  /** JSON Pointer of the rule in the document, with the line where it stands. */
  readonly schema?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly expected?: string
  readonly found?: string
  /** The nearest name that is declared, where a name is not. */
  readonly nearest?: string
  readonly phase?: string
  readonly seed?: number
  /** What `doppel replay` takes. */
  readonly replay?: string
  readonly curl?: string
  /** The requests that lead to it; the last one shows it. */
  readonly steps?: readonly RecordedStep[]
  /** The nearest request that passes, and what of either the two differ by. */
  readonly neighbour?: { readonly difference: string; readonly step: RecordedStep }
  /** How the readings of the bytes that were sent were judged. */
  readonly readings?: readonly { readonly reading: string; readonly verdict: string }[]
  /** The accepted invalid request that it follows from: such findings come after the others of their severity. */
  readonly follows?: string
  /** How often it was met. */
  readonly count: number
  /** Set where a baseline was given. */
  readonly baseline?: 'new' | 'known'
  /** Why it is accepted, as the baseline says. */
  readonly accepted?: string
}

/** How one check of one operation ended. */
export interface VerdictEvent {
  readonly type: 'verdict'
  readonly id: string
  readonly slug: Slug
  readonly method: string
  readonly path: string
  readonly verdict: Verdict
  /** Of `inconclusive` and `not-run`. */
  readonly reason?: string
  /** The exchanges that it was judged by. */
  readonly cases: number
  /** Where the operation stands. */
  readonly file?: string
  readonly line?: number
}

/** How far one line of the document was exercised. */
export interface CoverageEvent {
  readonly type: 'coverage'
  readonly pointer: string
  readonly kind: 'operation' | 'parameter' | 'body' | 'response' | 'property'
  /** Who sends it. What only a server sends cannot be broken on purpose. */
  readonly side?: 'request' | 'response'
  readonly file?: string
  readonly line?: number
  /** Exchanges that used it as declared. */
  readonly valid: number
  /** Exchanges that broke it on purpose. */
  readonly invalid: number
}

/** A line of the baseline that nothing matched. */
export interface StaleEvent {
  readonly type: 'stale'
  readonly fingerprint: string
  readonly slug: string
  readonly method: string
  readonly path: string
}

/** A thing that the run made and could not remove. */
export interface LeftoverEvent {
  readonly type: 'leftover'
  readonly path: string
  readonly reason: string
}

/** Something worth telling that is no finding. */
export interface NoteEvent {
  readonly type: 'note'
  readonly message: string
}

/** All that differs from run to run. */
export interface TimingEvent {
  readonly type: 'timing'
  readonly ms: number
  readonly firstFindingMs?: number
}

/** The last line. */
export interface EndEvent {
  readonly type: 'end'
  readonly requests: number
  readonly findings: Readonly<Record<Severity, number>>
  readonly known: number
  readonly stale: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly exitCode: number
  /** Why it ended early. */
  readonly stopped?: string
  /** Why nothing was tested, though requests were answered. */
  readonly untested?: string
  /** How many of the operations that promise a 2xx never gave one, where any did not. */
  readonly unmet?: { readonly never: number; readonly of: number }
}

/** One line of a run. */
export type Event =
  | StartEvent
  | FindingEvent
  | VerdictEvent
  | CoverageEvent
  | StaleEvent
  | LeftoverEvent
  | NoteEvent
  | TimingEvent
  | EndEvent
