/** Tells which fields of a body say again what the path says: there they must say the same. */
import type { Operation } from '../../openapi/operation.ts'
import { plainName } from '../model/names.ts'
import { namesAlong, skeleton } from '../model/resources.ts'
import type { Resource } from '../resource.ts'

/**
 * The fields at the top of a body that the path of its request decides, with their values: those called as a parameter of the path, and in
 * what replaces or changes a thing the one that names it.
 */
export function boundBy(
  { method, path, parameters }: Operation,
  resources: readonly Resource[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const bound: Record<string, unknown> = {}
  for (const { in: place, name } of parameters) if (place === 'path' && !isPlainId(name)) bound[name] = values[name]
  const resource = method === 'PUT' || method === 'PATCH' ? resources.find(({ item }) => skeleton(item) === skeleton(path)) : undefined
  const own = resource && [...namesAlong(path, resource)].find(([, theirs]) => theirs === resource.parameter)?.[0]
  const field = resource && /^\/([^/]+)$/.exec(resource.key)?.[1]
  if (own !== undefined && field !== undefined) bound[field] = values[own]
  return bound
}

/** `/a/{id}/b` with a body that has an `id` of its own says nothing. */
function isPlainId(name: string): boolean {
  return /^(?:id|name|key|slug)$/.test(plainName(name))
}
