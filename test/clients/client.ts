/** What the suite knows of a client: how it is installed, and how it drives a double. */
import type { Given } from '../../src/api.ts'
import type { Double } from './double.ts'

/** One thing that a client was seen to do, or not. */
export interface Check {
  readonly name: string
  readonly passed: boolean
  /** What it said instead, where it failed. */
  readonly detail?: string
}

/** A client of an API, at one version. */
export interface Client {
  readonly name: string
  readonly version: string
  readonly api: string
  /** It fixes its path: its API must be served alone, at the root. */
  readonly atRoot?: boolean
  /** The world that it needs; the default world otherwise. */
  readonly given?: Given
  /** Brings it into a folder of its own below `cache`. Throws NotRun where that cannot be done here. */
  install(cache: string): Promise<Driver>
}

/** Drives a double and tells what it saw. */
export type Driver = (double: Double) => Promise<readonly Check[]>

/** Why a client could not be run here: a tool is missing, or it cannot be installed. */
export class NotRun extends Error {}

/** Runs one check: it fails with whatever `act` throws. */
export async function check(name: string, act: () => void | Promise<void>): Promise<Check> {
  try {
    await act()
    return { name, passed: true }
  } catch (error) {
    return { name, passed: false, detail: (error as Error).message }
  }
}
