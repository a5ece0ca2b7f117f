/** What flags hold: reads their text, or says in one sentence what it must be. */
import { InvalidArgumentError } from 'commander'
import type { LoadOptions } from '../load/load.ts'
import type { QuirkSwitches } from '../mock/quirks.ts'

/** What the exit codes mean, at the end of every help. */
export const EXIT_CODES = `
Exit codes:
  0  clean
  1  something failed
  2  a flag, an argument or a file is wrong
  3  the target cannot be reached
  4  nothing was tested
`

/** Gathers a flag that may be repeated. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** Reads `NAME=on` or `NAME=off`. */
export function quirk(text: string, before: QuirkSwitches = {}): QuirkSwitches {
  const [, name, word] = /^([^=]+)=(on|off)$/.exec(text) ?? []
  if (name === undefined) throw new InvalidArgumentError('It must be NAME=on or NAME=off, such as collate.error-type=off.')
  return { ...before, [name]: word === 'on' }
}

/** Reads a whole number within bounds. */
export function wholeNumber(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^-?\d+$/.test(text) && value >= least && value <= most) return value
    const range =
      least === Number.MIN_SAFE_INTEGER ? '' : most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`
    throw new InvalidArgumentError(`It must be a whole number${range}.`)
  }
}

/** Reads the whole base of an API, without a slash at its end. */
export function baseUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new InvalidArgumentError('It must be a URL such as https://host/api/v1.')
  const { origin, pathname, username, password, search, hash } = new URL(text)
  if (username || password) throw new InvalidArgumentError('It must hold no user and no password: they go into --header.')
  if (search || hash) throw new InvalidArgumentError('It must end with the path, without "?" and "#".')
  return origin + pathname.replace(/\/+$/, '')
}

/** Timers count 31 bits of milliseconds: what is longer would fire at once. */
const LONGEST_SECONDS = 2_000_000
const SLOWEST = 0.001
const FRACTION = /^\d+(?:\.\d+)?$/

/** Reads a number of seconds above 0, fractions allowed. */
export function seconds(text: string): number {
  const value = Number(text)
  if (FRACTION.test(text) && value > 0 && value <= LONGEST_SECONDS) return value
  throw new InvalidArgumentError(`It must be a number above 0, ${LONGEST_SECONDS} at most.`)
}

/** Reads how many in a second, fractions allowed. */
export function perSecond(text: string): number {
  const value = Number(text)
  if (FRACTION.test(text) && value >= SLOWEST) return value
  throw new InvalidArgumentError(`It must be a number of at least ${SLOWEST}.`)
}

/** What the references of a document may lead to beside its own folder and public addresses. */
export const REF_PLACES = ['outside', 'private', 'files'] as const
export type RefPlace = (typeof REF_PLACES)[number]

/** Gathers what `--allow-refs` names. */
export function refPlace(value: string, before: readonly RefPlace[] = []): RefPlace[] {
  const place = REF_PLACES.find((one) => one === value)
  if (place) return [...before, place]
  throw new InvalidArgumentError(`It must be one of ${REF_PLACES.join(', ')}.`)
}

/** The same as options of whoever loads the document. */
export function reachOf(places: readonly RefPlace[]): Pick<LoadOptions, 'allowOutside' | 'allowPrivate' | 'allowFiles'> {
  return { allowOutside: places.includes('outside'), allowPrivate: places.includes('private'), allowFiles: places.includes('files') }
}
