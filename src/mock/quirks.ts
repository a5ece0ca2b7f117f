/** Which quirks of an API are on: by the profile, then by name. */
import type { AnyApi } from '../api.ts'

/** Whose word counts where texts and observations disagree. */
export type Profile = 'documented' | 'observed'

/** Quirks that are switched by hand: `{ 'collate.email-immutable': true }`. */
export type QuirkSwitches = Readonly<Record<string, boolean>>

/** The quirks of one API, each on or off. */
export function quirksOf(api: AnyApi, profile: Profile | undefined, switches: QuirkSwitches = {}): Readonly<Record<string, boolean>> {
  if (profile !== undefined && profile !== 'documented' && profile !== 'observed') {
    throw new Error(`Failed to take the profile ${JSON.stringify(profile)}: there are documented and observed`)
  }
  return Object.fromEntries(
    Object.entries(api.definition.quirks ?? {}).map(([name, quirk]) => [
      name,
      switches[`${api.name}.${name}`] ?? quirk[profile ?? 'default'],
    ]),
  )
}

/**
 * Holds the names of switches against the quirks that there are.
 *
 * @throws Error naming the first that no API has, and those that there are.
 */
export function assertQuirks(apis: readonly AnyApi[], switches: QuirkSwitches = {}): void {
  const known = apis.flatMap((api) => Object.keys(api.definition.quirks ?? {}).map((name) => `${api.name}.${name}`))
  const unknown = Object.keys(switches).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`Failed to switch the quirk ${unknown}: there is none of this name (there are ${known.join(', ') || 'none'})`)
}
