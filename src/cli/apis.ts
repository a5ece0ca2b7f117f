/** The APIs that there are: whatever stands in their folder, in the sources or in the package. */
import { readdirSync } from 'node:fs'
import type { AnyApi } from '../api.ts'
import { Failure } from './failure.ts'

/** The names of all APIs, in the order of the alphabet. */
export function apiNames(folder: URL): string[] {
  return [...entriesOf(folder).keys()].sort()
}

/**
 * Loads APIs by their names; all of them where none is named.
 *
 * @throws Failure naming what there is, when one is unknown.
 */
export function loadApis(folder: URL, names: readonly string[] = []): Promise<AnyApi[]> {
  const entries = entriesOf(folder)
  const wanted = names.length > 0 ? [...new Set(names)] : [...entries.keys()].sort()
  return Promise.all(
    wanted.map(async (name) => {
      const entry = entries.get(name)
      if (!entry)
        throw new Failure(Failure.USAGE, `there is no API ${JSON.stringify(name)}: there are ${[...entries.keys()].sort().join(', ')}`)
      const module: { default: AnyApi } = await import(new URL(entry, folder).href)
      return module.default
    }),
  )
}

/** The module of each API: a folder in the sources, one file when built. */
function entriesOf(folder: URL): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) found.set(entry.name, `${entry.name}/index.ts`)
    else if (entry.name.endsWith('.js')) found.set(entry.name.slice(0, -3), entry.name)
  }
  return found
}
