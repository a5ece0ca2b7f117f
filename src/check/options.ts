/** What a run can be told, and what it is when it is told nothing. */
import type { JudgeOptions } from '../contract/exchange.ts'
import type { Baseline } from '../report/baseline.ts'
import type { Event, FindingEvent } from '../report/event.ts'
import type { Phase } from './case.ts'
import type { CredentialsGiven } from './credentials.ts'
import type { PresetName } from './presets.ts'
import type { FetchFunction } from './transport/fetch.ts'

/** Where requests go: a base URL, path included, or a fetch function such as `mock.fetch`. */
export type TargetGiven = { readonly url: string } | { readonly fetch: FetchFunction; readonly url?: string }

/** Bounds of a run. */
export interface CheckLimits {
  /** Requests of the whole run; what it cleans up with is not counted. */
  readonly requests?: number
  /** Seconds of the whole run. */
  readonly seconds?: number
  /** Requests per second. */
  readonly rate?: number
  /** Seconds that one exchange may take. */
  readonly timeout?: number
  /** Requests that one operation may cause. */
  readonly perOperation?: number
  /** The largest answer that is read, in bytes. */
  readonly bodyBytes?: number
}

/** What {@link runCheck} is told. */
export interface CheckOptions {
  readonly target: TargetGiven
  /** How the document is called in reports; its title unless told otherwise. */
  readonly name?: string
  /** The same seed sends the same requests; without one the run draws it. */
  readonly seed?: number
  readonly preset?: PresetName
  /** Parts of a run; all of the preset unless told otherwise. */
  readonly phases?: readonly Phase[]
  /** Operations as `METHOD /path`, either of them alone, or with `*`; only these, and none of those. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly credentials?: CredentialsGiven
  /** Headers of every request; those that the document's security names are the valid credential. */
  readonly headers?: readonly (readonly [string, string])[]
  readonly limits?: CheckLimits
  /** What makes the run fail. */
  readonly failOn?: 'error' | 'warning'
  /** Findings that are known. */
  readonly baseline?: Baseline
  readonly judging?: JudgeOptions
  /** Where the ledger and the replays are written; without it nothing is. */
  readonly folder?: string
  /** The document as `doppel replay` can find it again. */
  readonly location?: string
  readonly signal?: AbortSignal
  /** Hears of a finding as soon as it is met. */
  readonly onFinding?: (finding: FindingEvent) => void
  /** Hears of the run's progress, some ten times a second at most. */
  readonly onProgress?: (progress: Progress) => void
  /** The version of doppel in reports. */
  readonly version?: string
}

/** How far a run is. */
export interface Progress {
  readonly phase: Phase
  readonly requests: number
  readonly findings: number
}

/** What a run came to. */
export interface CheckResult {
  /** Everything, as the reports are made from it. */
  readonly events: readonly Event[]
  readonly findings: readonly FindingEvent[]
  readonly exitCode: number
  readonly seed: number
}
