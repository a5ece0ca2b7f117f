/** Every API of the project and its stories, found in their folders: a fifth one is tested without being named here. */
import { readdirSync, readFileSync } from 'node:fs'
import type { AnyApi } from '../../src/api.ts'
import type { Story } from '../../src/scenario/story.ts'

export const root = new URL('../../', import.meta.url)

/** The names of all APIs. */
export const apiNames = (process.env.ONLY_API ? [process.env.ONLY_API] : readdirSync(new URL('src/apis/', root))).sort()

/** Loads an API by its name. */
export async function loadApi(name: string): Promise<AnyApi> {
  const module: { default: AnyApi } = await import(new URL(`src/apis/${name}/index.ts`, root).href)
  return module.default
}

/** The stories of an API, with the names of their files. */
export function storiesOf(name: string): { file: string; story: Story }[] {
  const folder = new URL(`scenarios/${name}/`, root)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return files.map((file) => ({ file: `${name}/${file}`, story: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }))
}
